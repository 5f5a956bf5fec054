"""A measurement in words, the same everywhere: «не менее 17 из 79 · ≥ 22 %, без отметки 24».

Screens, the terminal and the workbook all say a measurement with these words. Measurements come in by their
shape (this package imports nothing of ours): the Protocols below name what is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Literal, Protocol

from locales.amounts import amount_text, number_text, part_text
from locales.dates import moment
from locales.numbers import NO_BASE
from locales.texts import text

Limit = Literal["unmarked", "before-approval", "by-original"]
"""What limits a number: items without a mark, items due before the approval, the count by the original dates."""


class CaveatLike(Protocol):
    """A reservation: its catalogue key and the values its sentence names."""

    @property
    def key(self) -> str: ...
    @property
    def values(self) -> tuple[tuple[str, object], ...]: ...


class AmountLike(Protocol):
    """What a phrase reads of an amount."""

    @property
    def value(self) -> float | None: ...
    @property
    def bound(self) -> str: ...
    @property
    def part(self) -> int | None: ...
    @property
    def base(self) -> int | None: ...
    @property
    def unknown(self) -> int | None: ...
    @property
    def by_original(self) -> int | None: ...
    @property
    def before_approval(self) -> int | None: ...
    @property
    def moment(self) -> datetime | None: ...
    @property
    def caveats(self) -> Sequence[CaveatLike]: ...


class MeasurementLike(Protocol):
    """What a phrase reads of a measurement."""

    @property
    def key(self) -> str: ...
    @property
    def settings(self) -> tuple[tuple[str, int], ...]: ...
    @property
    def unit(self) -> str: ...
    @property
    def amount(self) -> AmountLike: ...


def phrase(measured: MeasurementLike, lang: str) -> str:
    """The measurement in one line: number, unit or base, then what limits it."""
    return ", ".join([main(measured, lang), *limits(measured.amount, lang)])


def main(measured: MeasurementLike, lang: str) -> str:
    """The number with its unit («63 проекта НПА») or base («17 из 79 · 22 %»); «Нет данных», and «—» without a base."""
    amount = measured.amount
    if measured.unit == "moment":
        return moment(amount.moment, lang) if amount.moment else text(lang, "no-data")
    if measured.unit != "share":
        return amount_text(amount.value, measured.unit, lang, bound=amount.bound)
    if amount.base == 0:
        return NO_BASE
    if amount.value is None or amount.part is None:
        return amount_text(amount.value, measured.unit, lang, bound=amount.bound)
    return part_text(amount.part, amount.base, lang, bound=amount.bound)


def definition(measured: MeasurementLike, lang: str) -> str:
    """What the measurement means, in one sentence, with the settings that it names."""
    return text(lang, f"metric-{measured.key}-definition", **dict(measured.settings))


def limits(amount: AmountLike, lang: str) -> Iterator[str]:
    """What limits a number: how many items are unreported, fell due before the approval, count by original dates.

    Of a share it is the base that is told of; where there is no data nothing is.
    """
    base = "base-" if amount.part is not None else ""
    for what, number in limiting(amount):
        yield text(lang, f"phrase-{'' if what == 'unmarked' else base}{what}", n=number)


def limiting(amount: AmountLike) -> Iterator[tuple[Limit, int]]:
    """What limits a number and how many items each of these is about, for those who say it in words of their own."""
    if amount.value is None:
        return
    if amount.unknown:
        yield "unmarked", amount.unknown
    if amount.before_approval:
        yield "before-approval", amount.before_approval
    original = amount.by_original
    if original is not None and original != (amount.value if amount.part is None else amount.base):
        yield "by-original", original


def figure(measured: MeasurementLike, lang: str) -> str:
    """The number alone, for large print: «17», «≥ 20»; of a share its part; «—» where there is none."""
    amount = measured.amount
    number = amount.part if measured.unit == "share" else amount.value
    return NO_BASE if number is None else number_text(number, lang, bound=amount.bound)


def caveats(amount: AmountLike, lang: str) -> tuple[str, ...]:
    """The reservations that belong to a number, a sentence each."""
    return tuple(caveat(one, lang) for one in amount.caveats)


def caveat(one: CaveatLike, lang: str) -> str:
    """A reservation in words; where it lists things, `n` is how many."""
    lists = [value for _, value in one.values if isinstance(value, tuple)]
    counted = {"n": len(lists[0])} if lists else {}
    return text(lang, one.key, **counted, **{name: _shown(value) for name, value in one.values})


def _shown(value: object) -> str | int:
    if isinstance(value, int):
        return value
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
