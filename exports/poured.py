"""Cells as the XML of a sheet, for tables too long for a library's own cells: a row is text, and is forgotten.

What a cell is, how it looks and how tall its row is, are those of `exports.paper`; a test holds the XML to be the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from exports import fitting
from exports.cells import Cell, Live, Number, Word, clean, date_format, looks_like_formula, moment_format, number_format
from exports.styles import Style, of_look
from locales.dates import ALMATY

_LITERAL_ESCAPE = re.compile(r"_(?=x[0-9a-fA-F]{4}_)")
"""What a program would read as the number of a character, where a person wrote it so."""

_BEFORE_DAYS = date(1899, 12, 30)
"""Excel's day 0, so that its first of March 1900 and all later days come out right."""

_REMEMBERED = 2048
"""How many cells are kept as XML: topics, states and days come again and again."""

_DIGITS = str.maketrans("123456789", "0" * 9)
"""Digits are alike wide, so numbers of documents take the lines of one another."""


class Rows:
    """Makes rows of one table: `number_of` tells the file's number of a style, `widths` are those of the columns."""

    def __init__(self, number_of: Callable[[Style], int], style: Style, widths: Sequence[float], lang: str) -> None:
        self._number_of = number_of
        self._style = style
        self._letters = [letters(place) for place in range(len(widths))]
        self._widths = widths
        self._lang = lang
        self._cell = lru_cache(_REMEMBERED)(self._cell_anew)
        self._lines = lru_cache(_REMEMBERED)(self._lines_anew)

    def xml(self, row: int, cells: Sequence[Cell]) -> str:
        """The row of a number (the first is 1), as tall as its longest text needs."""
        written, lines = [], 1
        for place, cell in enumerate(cells):
            content, its_lines = self._cell(cell, place)
            lines = max(lines, its_lines)
            written.append(f'<c r="{self._letters[place]}{row}" {content}')
        return f'<row r="{row}" {_height(lines)}>{"".join(written)}</row>'

    def _cell_anew(self, cell: Cell, place: int) -> tuple[str, int]:
        """The cell's element after its place, and how many lines it takes."""
        match cell:
            case None:
                return self._styled(self._style, "/>"), 1
            case str():
                return self._text(cell, self._style, place, cell)
            case Word():
                return self._text(cell.text, of_look(self._style, cell.look), place, f"— {cell.text}")
            case datetime():
                local = cell.astimezone(ALMATY)
                passed = (local.date() - _BEFORE_DAYS).days + (local.hour * 60 + local.minute) / 1440
                return self._number(passed, moment_format(self._lang), {}), 1
            case date():
                return self._number((cell - _BEFORE_DAYS).days, date_format(self._lang), {}), 1
            case int():
                return self._cell_anew(Number(cell), place)
            case Live():
                return self._cell_anew(cell.now, place)  # a long table has no formulas: it bears what they come to
            case _:
                side = {"align": "right" if self._style.indent else "center", "indent": 0}
                return self._number(cell.value, number_format(cell, self._lang), side), 1

    def _number(self, value: float, shown: str, side: Mapping[str, Any]) -> str:
        return self._styled(replace(self._style, number=shown, wrap=False, **side), f"><v>{value:.16G}</v></c>")

    def _text(self, text: str, style: Style, place: int, seen: str) -> tuple[str, int]:
        shown = clean(text)
        if not shown:
            return self._styled(style, "/>"), 1
        if looks_like_formula(shown):
            style = replace(style, guarded=True)
        return self._styled(style, f' t="inlineStr"><is>{_escaped(shown)}</is></c>'), self._lines(
            seen.translate(_DIGITS), place
        )

    def _lines_anew(self, seen: str, place: int) -> int:
        width = self._widths[place]
        return fitting.lines(seen, width, bold=self._style.bold, indent=self._style.indent) if width else 1

    def _styled(self, style: Style, rest: str) -> str:
        return f's="{self._number_of(style)}"{rest}'


@lru_cache(64)
def _height(lines: int) -> str:
    return f'ht="{fitting.row_height(lines):.16g}" customHeight="1"'


def _escaped(text: str) -> str:
    space = ' xml:space="preserve"' if text != text.strip() else ""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<t{space}>{_LITERAL_ESCAPE.sub('_x005F_', plain)}</t>"


def letters(place: int) -> str:
    """The name of a column: A … Z, AA …"""
    more, last = divmod(place, 26)
    return (letters(more - 1) if more else "") + chr(ord("A") + last)
