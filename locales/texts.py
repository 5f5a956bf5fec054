"""The public face of the catalogues: a key and its values to a text in one language."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

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
    return catalogue(lang).format(key, _fluent(values, lang) if values else values)


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


def _fluent(values: Mapping[str, object], lang: str) -> dict[str, str | FluentNumber]:
    return {name: _fluent_value(name, value, lang) for name, value in values.items()}


def _fluent_value(name: str, value: object, lang: str) -> str | FluentNumber:
    match value:
        case str():
            return str(value)
        case Shown():
            return _printed(value.value, value.text)
        case int() if not isinstance(value, bool):
            return _printed(value, whole(value, lang))
        case datetime():
            return moment(value, lang)
        case date():
            return long_day(value, lang)
        case os.PathLike():
            return str(os.fspath(value))
        case tuple() | list():
            return ", ".join(str(_fluent_value(name, part, lang)) for part in value)
    raise TypeError(f"{name}={value!r}: pass a text, a whole number, Shown or a date")


def _printed(value: float, shown: str) -> FluentNumber:
    number = _WholeNumber(int(value)) if value == int(value) else _Fraction(value)
    number.text = shown
    return number
