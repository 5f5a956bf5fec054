"""One sheet as an official paper: a head, tables under one another, and a set-up that prints without retouching."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from exports import fitting
from exports.cells import Cell, Number, Word, clean, date_format, looks_like_formula, moment_format, number_format
from exports.styles import BODY, GROUP, HEADER, MARKS, SECTION, SIZE, SUBTITLE, TITLE, WARNING, Style, Styles, of_look
from locales.dates import ALMATY
from look.palette import Look

Row = TypeVar("Row")

A4 = 9
RUNNING_LIMITS = (60, 72, 48)
"""The most characters of the running head's three parts; with their codes Excel takes 255 in all."""

MARGIN, TOP, BOTTOM = 0.4, 0.6, 0.5
"""What stays white around a page, in inches; the running head and the page number stand in it."""

RUNNING_FONT = '&"Arial,Regular"&11'
"""Larger than a cell's text: programs shrink the running head with the page."""

DATE_WIDTH, MOMENT_WIDTH = 11.5, 18.5
"""What a date (not indented) and a moment need in any of the languages; a narrower column would show ###."""

ROW_PIXELS = 20
RULE = 2.25
"""What the strong line above a total takes of its row, in points."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of a table: its heading, its least width in characters, what it says of a row.

    States' columns have a `look`. Columns that are not `printed` stand to the right of the others, for those who work
    with the file; a `hidden` one is not shown.
    """

    heading: str
    width: float
    cell: Callable[[Row], Cell]
    look: Look | None = None
    printed: bool = True
    hidden: bool = False

    def wide_enough(self) -> float:
        """The width in characters that holds the heading too."""
        if self.hidden:
            return 0
        if self.look is None:
            return fitting.column_width(self.width, self.heading)
        return fitting.marked_width(self.width, self.heading, MARKS[self.look.mark])


def hidden_where_empty(columns: Sequence[Column[Row]], rows: Sequence[Row]) -> tuple[Column[Row], ...]:
    """The columns, those hidden that say nothing of any row."""
    return tuple(replace(one, hidden=all(one.cell(row) is None for row in rows)) for one in columns)


@dataclass(frozen=True)
class Running:
    """What stands on every printed page: above left, in the middle and right, and the words of the page number."""

    left: str
    middle: str
    right: str
    page: str


class Paper:
    """A sheet being written from top to bottom; `row` is the next free one."""

    def __init__(self, workbook: Any, styles: Styles, name: str, lang: str) -> None:
        self.name = name
        self.row = 0
        self.sheet = workbook.add_worksheet(name)
        self._workbook = workbook
        self._styles = styles
        self._lang = lang
        self._widths: list[float] = []
        self._heights: list[float] = []
        self._kept: set[int] = set()
        self._broken: list[int] = []
        self._header = 0.0
        self._printed = 0

    def put(self, row: int, column: int, cell: Cell, style: Style = BODY) -> None:
        """Write one cell by its type; None leaves an empty cell with its lines."""
        match cell:
            case None:
                self.sheet.write_blank(row, column, None, self._styles.of(style))
            case str():
                self._text(row, column, cell, style)
            case Word():
                self._text(row, column, cell.text, of_look(style, cell.look))
            case datetime():
                local = cell.astimezone(ALMATY).replace(tzinfo=None, second=0, microsecond=0)  # shown to the minute
                shown = self._styles.of(replace(style, number=moment_format(self._lang), wrap=False))
                self.sheet.write_datetime(row, column, local, shown)
            case date():
                shown = self._styles.of(replace(style, number=date_format(self._lang), wrap=False))
                self.sheet.write_datetime(row, column, cell, shown)
            case Number():
                align = "right" if style.indent else "center"
                shown = replace(style, number=number_format(cell, self._lang), align=align, wrap=False, indent=0)
                self.sheet.write_number(row, column, cell.value, self._styles.of(shown))
            case int():
                self.put(row, column, Number(cell), style)

    def head(self, title: str, lines: Sequence[str], warning: str) -> None:
        """The head of the sheet: its title, a quiet line or two, and the warning that a demonstration carries."""
        self._line(title, TITLE)
        for line in lines:
            self._line(line, SUBTITLE)
        if warning:
            self._line(warning, WARNING)
        self._next()

    def section(self, heading: str) -> None:
        """A heading between two parts of the sheet."""
        self._next()
        self._kept.add(self.row)
        self._line(heading, SECTION)

    def line(self, text: str) -> None:
        """A line of text that runs on to the right."""
        self._line(text, SUBTITLE)

    def skip(self) -> None:
        """An empty row."""
        self._next()

    def columns(self, columns: Sequence[Column[Row]], rows: Sequence[Row], style: Style = BODY) -> None:
        """Set the widths for the rows to come, and with them how far the sheet is printed to the right."""
        least = [one.wide_enough() for one in columns]
        texts = [[_text_of(one.cell(row)) for row in rows] for one in columns if one.printed]
        self._printed = len(texts)
        self._widths = fitting.fitted(least[: len(texts)], texts, indent=style.indent) + least[len(texts) :]
        for place, (one, width) in enumerate(zip(columns, self._widths, strict=True)):
            self.sheet.set_column(place, place, width, None, {"hidden": one.hidden})

    def header(self, columns: Sequence[Column[Any]]) -> int:
        """The row of headings; returns its number."""
        return self.cells([Word(one.heading, one.look) if one.look else one.heading for one in columns], HEADER)

    def rows(self, columns: Sequence[Column[Row]], rows: Sequence[Row], style: Style = BODY) -> int:
        """A row of cells for each row; returns the number of the first."""
        first = self.row
        for each in rows:
            self.cells([column.cell(each) for column in columns], style)
        return first

    def cells(self, cells: Sequence[Cell], style: Style = BODY) -> int:
        """One row, as tall as its longest text needs; returns its number."""
        for place, cell in enumerate(cells):
            self.put(self.row, place, cell, style)
        wrapped = ((one, width) for one, width in zip(cells, self._widths, strict=False) if width)
        lines = (fitting.lines(_text_of(one), width, bold=style.bold, indent=style.indent) for one, width in wrapped)
        self._next(max(lines, default=1), above=RULE if style.strong_top else 0)
        return self.row - 1

    def group(self, heading: str, columns: Sequence[Column[Any]]) -> None:
        """A row that names the rows after it, across the table."""
        for place in range(sum(one.printed for one in columns)):
            self.put(self.row, place, None if place else heading, GROUP)
        self._kept.add(self.row)
        self._next()

    def finish_table(
        self, header: int, columns: Sequence[Column[Any]], frozen_columns: int, repeated: bool = True
    ) -> None:
        """Make what is written under a header the table the sheet is about: filtered, its header kept in sight.

        `repeated`: the header stands on every page too.
        """
        self.sheet.autofilter(header, 0, self.row - 1, len(columns) - 1)
        self.sheet.freeze_panes(header + 1, frozen_columns)
        if repeated:
            self.sheet.repeat_rows(header)
            self._header = self._heights[header]

    def main_table(
        self, columns: Sequence[Column[Row]], rows: Sequence[Row], frozen_columns: int = 0, style: Style = BODY
    ) -> int:
        """The table the sheet is about, filtered, its header kept in sight and on every page; returns its header."""
        self.columns(columns, rows, style)
        header = self.header(columns)
        self.rows(columns, rows, style)
        self.finish_table(header, columns, frozen_columns)
        return header

    def name_cell(self, name: str, row: int, column: int) -> None:
        """Give a cell a name that formulas of other workbooks may use."""
        place = f"${chr(ord('A') + column)}${row + 1}"
        self._workbook.define_name(name, f"='{self.name}'!{place}")

    def link(self, row: int, column: int, sheet: str, style: Style) -> None:
        """A cell that leads to another sheet of the workbook and bears its name."""
        self.sheet.write_url(row, column, f"internal:'{sheet}'!A1", self._styles.of(style), sheet)

    def chart(self, kind: dict[str, str]) -> Any:
        """A native chart that is still to be filled and placed."""
        return self._workbook.add_chart(kind)

    def insert_chart(self, chart: Any, least: int, most: int, alt: str) -> None:
        """Place a chart under what is written, as wide as the print, as tall as the page's rest or else on a page anew.

        `least` and `most` are its height in pixels, `alt` says it in words.
        """
        rest = (self._room() - sum(self._heights)) * fitting.PIXELS_IN_POINT - ROW_PIXELS
        if rest < least:
            self._broken.append(self.row)
        height = int(min(rest, most)) if rest >= least else most
        chart.set_size({"width": sum(map(fitting.pixels, self._print_widths())), "height": height})
        self.sheet.insert_chart(self.row, 0, chart, {"object_position": 2, "description": alt})
        for _ in range(-(-height // ROW_PIXELS)):
            self._heights.append(ROW_PIXELS / fitting.PIXELS_IN_POINT)
            self.row += 1

    def set_up_print(self, running: Running) -> None:
        """A4 landscape, as wide as the page, with a head and a page number on every page."""
        self.sheet.set_paper(A4)
        self.sheet.set_landscape()
        self.sheet.center_horizontally()
        self._break_into_pages()
        self.sheet.set_margins(MARGIN, MARGIN, TOP, BOTTOM)
        self.sheet.print_area(0, 0, max(self.row - 1, 0), self._printed - 1)
        parts = zip("LCR", (running.left, running.middle, running.right), RUNNING_LIMITS, strict=True)
        above = "".join(f"&{side}{_running(text, most)}" for side, text, most in parts if text)
        self.sheet.set_header(above)
        self.sheet.set_footer(f"&C{RUNNING_FONT} {running.page}")

    def _break_into_pages(self) -> None:
        scale = fitting.scale(self._print_widths())
        if not self._broken and fitting.fits_one_page(self._heights, scale):
            self.sheet.fit_to_pages(1, 1)
        else:
            self.sheet.fit_to_pages(1, 0)
            breaks = fitting.page_breaks(self._heights, scale, self._header, self._kept)
            self.sheet.set_h_pagebreaks([*breaks, *self._broken])

    def _print_widths(self) -> list[float]:
        return self._widths[: self._printed]

    def _room(self) -> float:
        return fitting.room_on_page(fitting.scale(self._print_widths()))

    def _line(self, text: str, style: Style) -> None:
        self.put(self.row, 0, text, style)
        self._next(size=style.size)

    def _next(self, lines: int = 1, size: float = SIZE, above: float = 0) -> None:
        height = fitting.row_height(lines, size) + above
        self.sheet.set_row(self.row, height)
        self._heights.append(height)
        self.row += 1

    def _text(self, row: int, column: int, text: str, style: Style) -> None:
        shown = clean(text)
        style = replace(style, guarded=True) if looks_like_formula(shown) else style
        if shown:
            self.sheet.write_string(row, column, shown, self._styles.of(style))
        else:
            self.sheet.write_blank(row, column, None, self._styles.of(style))


def _text_of(cell: Cell) -> str:
    """The text that a cell wraps; numbers and dates stand in one line."""
    match cell:
        case str():
            return cell
        case Word():
            return f"— {cell.text}"
        case _:
            return ""


def _running(text: str, most: int) -> str:
    line = clean(text).replace("\n", " ")
    short = line if len(line) <= most else line[: most - 1] + "…"
    return f"{RUNNING_FONT} {short.replace('&', '&&')}"
