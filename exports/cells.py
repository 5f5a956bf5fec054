"""What may stand in a cell, and how it is written: numbers as numbers, dates as dates, text never as a formula."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from data_model.vocabulary import Bound
from locales.numbers import NO_BREAK_SPACE, rounded
from look.palette import Look

LONGEST = 32_767
"""The most UTF-16 units that a cell may hold."""

_ELLIPSIS = "…"
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_MOST_DIGITS = 6
_BOUND_PREFIX = {Bound.EXACT: "", Bound.AT_LEAST: '"≥ "', Bound.MORE_THAN: '"> "'}


@dataclass(frozen=True)
class Number:
    """A number with its bound; with `percent` 1 is the whole; `signed` shows a plus too; `is_below`: less than it."""

    value: float
    bound: Bound = Bound.EXACT
    digits: int = 0
    percent: bool = False
    signed: bool = False
    is_below: bool = False


@dataclass(frozen=True)
class Word:
    """A word drawn by a look: its colour, and its mark before it."""

    text: str
    look: Look


@dataclass(frozen=True)
class Live:
    """A formula of our own, without its sign, and the number that it comes to now; never made of data."""

    formula: str
    now: Number


Cell = None | str | int | date | datetime | Number | Word | Live


def share(value: float | None, bound: Bound = Bound.EXACT) -> Number | None:
    """A share (1 is the whole) in whole per cent, with more digits where it would read as nothing or as the whole."""
    if value is None:
        return None
    digits = 0
    while digits < _MOST_DIGITS and 0 < value < 1 and rounded(value * 100, digits) in (0, 100):
        digits += 1
    return Number(value, bound, digits, percent=True)


def number_format(number: Number, lang: str) -> str:
    """The format of a number: `0`, `"≥ "0`, `#,##0`, `0.00`, `0 %`; the separators are those of the reader's system."""
    body = "#,##0" if abs(number.value) >= 1000 and not number.percent else "0"
    body += "." + "0" * number.digits if number.digits else ""
    if number.percent:
        body += "%" if lang == "en" else rf"\{NO_BREAK_SPACE}%"
    prefix = '"< "' if number.is_below else _BOUND_PREFIX[number.bound]
    return f'{prefix}+{body};{prefix}"−"{body};{prefix}{body}' if number.signed else prefix + body


def date_format(lang: str) -> str:
    """The format of a date: 12.03.2026, in English 12 Mar 2026."""
    return "[$-409]d mmm yyyy" if lang == "en" else "dd.mm.yyyy"


def moment_format(lang: str) -> str:
    """The format of a moment by Almaty's clock."""
    return date_format(lang) + " hh:mm"


def clean(text: str) -> str:
    """The text as a cell can hold it: without control characters and lone surrogates, no longer than Excel allows."""
    shown = _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " ")
    units = shown.encode("utf-16-le")
    if len(units) <= LONGEST * 2:
        return shown
    return units[: (LONGEST - 1) * 2].decode("utf-16-le", "ignore") + _ELLIPSIS


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet would take the text for a formula if a person typed it anew."""
    return text.lstrip()[:1] in {"=", "+", "-", "@"}
