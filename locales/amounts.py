"""Numbers with their bound, their unit, their base: what a screen, a sheet and the terminal say of a measurement.

Units and bounds come as the words of the data model's vocabulary («share», «at_least»), which this package may not
import; an unknown word is an error.
"""

from __future__ import annotations

import re

from fluent.runtime.types import FluentInt

from locales.catalogue import catalogue
from locales.numbers import NO_BASE, bounded, decimal, exactly, percent, rounded, whole
from locales.texts import Shown, text

_MOST_DIGITS = 2
_WORDS = {"at_least": "number-at-least", "more_than": "number-more-than"}


def number_text(value: float, lang: str, *, bound: str = "exact", digits: int | None = None) -> str:
    """A bare number: «1 366», «≥ 2,5», «7,28»; without `digits`, as many as the number has, two at most."""
    return bounded(decimal(value, _own_digits(value) if digits is None else digits, lang), bound)


def amount_text(value: float | None, unit: str, lang: str, *, bound: str = "exact", digits: int | None = None) -> str:
    """A number with its unit: «63 проекта НПА», «≥ 20 мониторингов», «> 70 %»; None is «нет данных».

    Shares (unit «share», 1 is the whole) show whole per cent unless `digits` says more, percents (unit «percent»,
    100 is the whole) the digits they have. A moment is not an amount: see `dates.moment`.
    """
    if value is None:
        return text(lang, "no-data")
    if unit == "share":
        return percent(value, lang, digits or 0, bound)
    if unit == "percent":
        return percent(exactly(value) / 100, lang, _own_digits(value) if digits is None else digits, bound)
    return text(lang, f"unit-{unit}", n=Shown(value, number_text(value, lang, bound=bound, digits=digits)))


def in_words(shown: str, bound: str, lang: str) -> str:
    """A number with its bound in words: «не менее 20», «кемінде 20», "at least 20"."""
    if bound == "exact":
        return shown
    return catalogue(lang).format(_WORDS[bound], {"number": shown, "last": _last_numeral(shown)})


def part_text(part: int | None, base: int | None, lang: str, *, bound: str = "exact") -> str:
    """A count of a base and its percent: «17 из 79 · 22 %», «не менее 17 из 79 · ≥ 22 %».

    Without a base «—»; with a base and nothing to count yet «нет данных».
    """
    if not base:
        return NO_BASE
    if part is None:
        return text(lang, "no-data")
    share = percent(exactly(part) / base, lang, bound=bound)
    return text(lang, "number-share-of-base", part=of_base(part, base, lang, bound=bound), percent=share)


def of_base(part: int, base: int, lang: str, *, bound: str = "exact") -> str:
    """A count of a base without its percent: «17 из 79», «79-дан 17», "17 of 79"."""
    whole_base = whole(base, lang)
    values = {"part": in_words(whole(part, lang), bound, lang), "base": whole_base, "last": _last_numeral(whole_base)}
    return catalogue(lang).format("number-of-base", values)


def _own_digits(value: float) -> int:
    """How many digits after the separator a number has, two at most."""
    return next((n for n in range(_MOST_DIGITS) if rounded(value, n) == exactly(value)), _MOST_DIGITS)


def _last_numeral(shown: str) -> FluentInt | str:
    """The last word of a number read aloud (21 is 1, 40 is 40, 300 is 100), which picks the Kazakh ending."""
    if shown.endswith("%"):
        return "percent"
    number = int(re.sub(r"\D", "", shown.rpartition(",")[2]))
    for power in (1, 10):
        if digit := number // power % 10:
            return FluentInt(digit * power)
    return FluentInt(next((power for power in (1_000_000, 1000, 100) if number % power == 0), 0) if number else 0)
