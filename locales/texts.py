"""The public face of the catalogues: a key and its values to a text in one language."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from fluent.runtime.types import FluentFloat, FluentInt, FluentNumber

from locales.catalogue import catalogue
from locales.dates import long_day, moment
from locales.numbers import whole


@dataclass(frozen=True)
class Shown:
    """A number as a message sees it: `value` picks the plural form, `text` is what is printed («≥ 20»)."""

    value: float
    text: str


class _PrintedAs:
    """Prints a Fluent number as our own text instead of CLDR's."""

    text: str

    def format(self, locale: object) -> str:
        return self.text


class _WholeNumber(_PrintedAs, FluentInt):
    pass


class _Fraction(_PrintedAs, FluentFloat):
    pass


def text(lang: str, key: str, /, **values: object) -> str:
    """The text of a key in a language.

    Values: a str or a path is printed as it is; an int picks the plural form and is printed with thousands set
    apart; `Shown` does the same with a text of its own; a date prints as `long_day`, a datetime as `moment`,
    a tuple or list of such values with commas. Anything else (a float, None) is a TypeError: how many digits to show
    is the caller's decision.
    Raises UnknownLanguage, MissingText, BrokenText.
    """
    if not values:
        return catalogue(lang).format(key, values)
    return _formatted(lang, key, tuple((name, _printed(name, value, lang)) for name, value in values.items()))


def capitalised(sentence: str) -> str:
    """The text with its first letter in upper case, the rest untouched."""
    return sentence[:1].upper() + sentence[1:]


@dataclass(frozen=True)
class Texts:
    """The texts of one language, as a screen holds them: `t = Texts("ru"); t("unit-items", n=3)`."""

    lang: str

    def __post_init__(self) -> None:
        catalogue(self.lang)

    def __call__(self, key: str, /, **values: object) -> str:
        return text(self.lang, key, **values)


@lru_cache(maxsize=8192)
def _formatted(lang: str, key: str, values: tuple[tuple[str, str | Shown], ...]) -> str:
    """A message with its values; kept, because plural rules are slow and screens say the same numbers again."""
    given = {name: _number(value) if isinstance(value, Shown) else value for name, value in values}
    return catalogue(lang).format(key, given)


def _printed(name: str, value: object, lang: str) -> str | Shown:
    match value:
        case str():
            return str(value)
        case Shown():
            return value
        case int() if not isinstance(value, bool):
            return Shown(value, whole(value, lang))
        case datetime():
            return moment(value, lang)
        case date():
            return long_day(value, lang)
        case os.PathLike():
            return str(os.fspath(value))
        case tuple() | list():
            parts = (_printed(name, part, lang) for part in value)
            return ", ".join(part.text if isinstance(part, Shown) else part for part in parts)
    raise TypeError(f"{name}={value!r}: pass a text, a whole number, Shown or a date")


def _number(shown: Shown) -> FluentNumber:
    number = _WholeNumber(int(shown.value)) if shown.value == int(shown.value) else _Fraction(shown.value)
    number.text = shown.text
    return number
