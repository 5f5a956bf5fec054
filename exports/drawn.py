"""A sheet as it will stand in the workbook, drawn from the same writing: what its cells show, for a preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from exports.cells import Cell, Live, Number, Word, clean
from exports.paper import Paper
from exports.pen import Pen, align_of
from exports.running import Running
from exports.styles import BODY, MARKS, SUBTITLE, Style, Styles, of_look
from locales.amounts import number_text
from locales.dates import moment, short_day
from locales.numbers import NO_BREAK_SPACE, percent, signed_percent

Place = tuple[int, int]


@dataclass(frozen=True)
class Shown:
    """What a cell shows, and in which style."""

    text: str
    style: Style


class Nothing:
    """Stands for the workbook and its parts where nothing is written: takes whatever it is told."""

    def __getattr__(self, name: str) -> Any:
        return lambda *_args, **_more: self


class Recorder(Pen):
    """A pen that keeps what it would write; `cells` by row and column."""

    def __init__(self, lang: str) -> None:
        super().__init__(Nothing(), Styles(Nothing()), lang)
        self.cells: dict[Place, Shown] = {}

    def put(self, row: int, column: int, cell: Cell, style: Style) -> None:
        """Keep what a cell shows."""
        shown = of_look(style, cell.look) if isinstance(cell, Word) else style
        if isinstance(cell, Number | Live | int):
            shown = replace(style, align=align_of(style))
        self.cells[row, column] = Shown(said(cell, self._lang), shown)

    def comment(self, row: int, column: int, text: str) -> None:
        """Notes are not drawn."""


class Drawn(Paper):
    """A sheet of which the first rows, `most` of them, are drawn and nothing is written."""

    def __init__(self, name: str, lang: str, key: str, most: int) -> None:
        nothing = Nothing()
        super().__init__(nothing, Styles(nothing), name, lang, key)
        self._pen = self.recorder = Recorder(lang)
        self.most = most
        self.lang = lang

    def cells(self, cells: Sequence[Cell], style: Style = BODY) -> int:
        """One row; those beyond the first `most` are only counted."""
        if self.row < self.most:
            return super().cells(cells, style)
        self.row += 1
        return self.row - 1

    def link(self, row: int, column: int, sheet: str, style: Style) -> None:
        """The words of a link."""
        self.put(row, column, sheet, style)

    def insert_chart(self, _chart: Any, _least: int, _most: int, alt: str) -> None:
        """What the chart shows, in words."""
        self.line(alt)

    def set_up_print(self, _running: Running) -> None:
        """A preview has no pages."""

    @property
    def widths(self) -> list[float]:
        """The widths of the columns that are printed; a hidden one has none."""
        return self._print_widths()

    @property
    def rows_shown(self) -> list[list[Shown]]:
        """The first rows, each with as many cells as are printed; what is not written shows nothing."""
        blank, columns = Shown("", SUBTITLE), range(len(self.widths))
        return [
            [self.recorder.cells.get((row, at), blank) for at in columns] for row in range(min(self.row, self.most))
        ]


def said(cell: Cell, lang: str) -> str:
    """What a cell shows, in the language of its workbook."""
    match cell:
        case None:
            return ""
        case str():
            return clean(cell)
        case Word():
            return f"{MARKS[cell.look.mark]} {clean(cell.text)}"
        case datetime():
            return moment(cell, lang)
        case date():
            return short_day(cell, lang)
        case Number():
            return _number(cell, lang)
        case Live():
            return _number(cell.now, lang)
        case int():
            return _number(Number(cell), lang)


def _number(number: Number, lang: str) -> str:
    if number.is_below:
        return f"<{NO_BREAK_SPACE}{number_text(number.value, lang)}"
    if number.percent:
        shown = signed_percent if number.signed else percent
        return shown(number.value, lang, digits=number.digits, bound=number.bound)
    told = number_text(number.value, lang, bound=number.bound, digits=number.digits)
    return f"+{told}" if number.signed and number.value > 0 else told
