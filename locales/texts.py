"""The public face of the catalogues: a key and its values to a text in one language."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from fluent.runtime.types import FluentFloat, FluentInt, FluentNumber

from locales.catalogue import catalogue
from locales.numbers import whole


@dataclass(frozen=True)
class Shown:
    """A number as a message sees it: `value` picks the plural form, `text` is what is printed («≥ 20»)."""

    value: float
    text: str


Value = str | int | Shown | os.PathLike[str]


class _PrintedAs:
    """Prints a Fluent number as our own text instead of CLDR's."""

    text: str

    def format(self, locale: object) -> str:
        return self.text


class _WholeNumber(_PrintedAs, FluentInt):
    pass


class _Fraction(_PrintedAs, FluentFloat):
    pass


def text(lang: str, key: str, **values: Value) -> str:
    """The text of a key in a language.

    Values: a str is printed as it is; an int picks the plural form and is printed with thousands set apart;
    `Shown` does the same with a text of its own. Anything else (a float, a date, None) is a TypeError: how many
    digits or which date form is the caller's decision. Raises UnknownLanguage, MissingText, BrokenText.
    """
    return catalogue(lang).format(key, _fluent(values, lang) if values else values)


def capitalised(sentence: str) -> str:
    """The text with its first letter in upper case, the rest untouched."""
    return sentence[:1].upper() + sentence[1:]


@dataclass(frozen=True)
class Texts:
    """The texts of one language, as a screen holds them: `t = Texts("ru"); t("plan-done", n=3)`."""

    lang: str

    def __post_init__(self) -> None:
        catalogue(self.lang)

    def __call__(self, key: str, **values: Value) -> str:
        return text(self.lang, key, **values)


def _fluent(values: Mapping[str, Value], lang: str) -> dict[str, str | FluentNumber]:
    return {name: _fluent_value(name, value, lang) for name, value in values.items()}


def _fluent_value(name: str, value: Value, lang: str) -> str | FluentNumber:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Shown):
        return _printed(value.value, value.text)
    if isinstance(value, int) and not isinstance(value, bool):
        return _printed(value, whole(value, lang))
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    raise TypeError(f"{name}={value!r}: pass a text, a whole number or Shown")


def _printed(value: float, shown: str) -> FluentNumber:
    number = _WholeNumber(int(value)) if value == int(value) else _Fraction(value)
    number.text = shown
    return number
