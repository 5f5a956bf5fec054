"""One sheet as an official paper: a head, tables under one another, and a set-up that prints without retouching."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from exports import fitting, paging
from exports.cells import Cell, Live, Number, Word, clean
from exports.columns import Column, Row
from exports.pen import Pen
from exports.running import Running, set_up
from exports.styles import BODY, GROUP, HEADER, SECTION, SIZE, SUBTITLE, TITLE, WARNING, Style, Styles, of_look

ROW_PIXELS = 20
CHART_MARGIN = 4 * ROW_PIXELS
"""What stays free under a chart that shares its page: programs take rows a little taller than the file says."""

CHART_DROP = 4
"""How far below its first row a chart begins, in pixels."""

RULE = 2.25
"""What the strong line above a total takes of its row, in points."""


class Paper:
    """A sheet being written from top to bottom; `row` is the next free one."""

    def __init__(self, workbook: Any, styles: Styles, name: str, lang: str, key: str = "", suffix: str = "") -> None:
        self.name = name
        self.key = key
        self._suffix = suffix
        self.row = 0
        self.sheet = workbook.add_worksheet(name)
        self._workbook = workbook
        self._styles = styles
        self._pen = Pen(self.sheet, styles, lang)
        self._widths: list[float] = []
        self._heights: list[float] = []
        self._kept: dict[int, int] = {}
        self._broken: list[int] = []
        self._drawn: list[int] = []
        self._header = 0.0
        self._printed = 0

    def put(self, row: int, column: int, cell: Cell, style: Style = BODY) -> None:
        """Write one cell by its type; None leaves an empty cell with its lines."""
        self._pen.put(row, column, cell, style)

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
        self._kept[self.row] = paging.ROWS_WITH_HEADING
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
        texts = [[text_of(one.cell(row)) for row in rows] for one in columns if one.printed]
        self._printed = len(texts)
        self._widths = fitting.fitted(least[: len(texts)], texts, indent=style.indent) + least[len(texts) :]
        for place, (one, width) in enumerate(zip(columns, self._widths, strict=True)):
            self.sheet.set_column(place, place, width, None, {"hidden": one.hidden})

    def header(self, columns: Sequence[Column[Any]]) -> int:
        """The row of headings; returns its number."""
        return self.cells([Word(one.heading, one.look) if one.look else one.heading for one in columns], HEADER)

    def start_page(self) -> None:
        """What follows begins a page."""
        if self.row:
            self._broken.append(self.row)

    def rows(self, columns: Sequence[Column[Row]], rows: Sequence[Row], style: Style = BODY) -> int:
        """A row of cells for each row, notes on those that have one; returns the number of the first."""
        first = self.row
        for each in rows:
            cells = [column.cell(each) for column in columns]
            at = self.cells(_live(columns, cells, self.row), style)
            for place, column in enumerate(columns):
                if column.comment and cells[place] is not None:
                    self._pen.comment(at, place, column.comment(each))
        return first

    def total(self, columns: Sequence[Column[Row]], row: Row, rows: Sequence[Row], first: int, style: Style) -> int:
        """The row of a total: live sums of the rows that begin at `first`; returns its number.

        A cell that is not their sum, or has nothing to add, stays what the measure says.
        """
        cells = _live(columns, [column.cell(row) for column in columns], self.row)
        for place, (column, cell) in enumerate(zip(columns, cells, strict=True)):
            parts = [one.value for one in map(_number, map(column.cell, rows)) if one]
            total = _number(cell)
            if column.summed and total and parts and math.isclose(sum(parts), total.value):
                letter = chr(ord("A") + place)
                cells[place] = Live(f"SUM({letter}{first + 1}:{letter}{first + len(rows)})", total)
        return self.cells(cells, style)

    def cells(self, cells: Sequence[Cell], style: Style = BODY) -> int:
        """One row, as tall as its longest text needs; returns its number."""
        for place, cell in enumerate(cells):
            self.put(self.row, place, cell, style)
        wrapped = ((one, width) for one, width in zip(cells, self._widths, strict=False) if width)
        lines = (fitting.lines(text_of(one), width, bold=style.bold, indent=style.indent) for one, width in wrapped)
        self._next(max(lines, default=1), above=RULE if style.strong_top else 0)
        return self.row - 1

    def group(self, heading: str, columns: Sequence[Column[Any]]) -> None:
        """A row that names the rows after it, across the table."""
        for place in range(sum(one.printed for one in columns)):
            self.put(self.row, place, None if place else heading, GROUP)
        self._kept[self.row] = paging.ROWS_WITH_HEADING
        self._next()

    def finish_table(
        self, header: int, columns: Sequence[Column[Any]], frozen_columns: int, repeated: bool = True
    ) -> None:
        """Make what is written under a header the table the sheet is about: filtered, its header kept in sight.

        `repeated`: the header stands on every page too.
        """
        self._table(header, columns)
        self.sheet.freeze_panes(header + 1, frozen_columns)
        if repeated:
            self.sheet.repeat_rows(header)
            self._header = self._heights[header]

    def small_table(self, columns: Sequence[Column[Row]], rows: Sequence[Row], name: str) -> int:
        """One of several tables of a sheet, with its header; returns the number of its first row."""
        header = self.header(columns)
        first = self.rows(columns, rows)
        with_total = len(rows) + 1
        self._kept |= {header - 1: with_total + 1, header: with_total}
        self._table(header, columns, f"_{name.replace('-', '_')}")
        return first

    def _table(self, header: int, columns: Sequence[Column[Any]], name: str = "") -> None:
        """The rows under a header as a table of the program's own; without rows there is only what filters them."""
        last = self.row - 1
        if last == header:
            self.sheet.autofilter(header, 0, last, len(columns) - 1)
            return
        heads = [(clean(one.heading), of_look(HEADER, one.look) if one.look else HEADER) for one in columns]
        told = [{"header": text, "header_format": self._styles.of(style)} for text, style in heads]
        whole = f"table_{self.key}{name}{self._suffix}"
        self.sheet.add_table(header, 0, last, len(columns) - 1, {"name": whole, "style": None, "columns": told})

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
        self._workbook.define_name(f"{name}{self._suffix}", f"='{self.name}'!{place}")

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
        page = self._room() * fitting.PIXELS_IN_POINT - CHART_MARGIN
        rest = page - sum(self._heights) * fitting.PIXELS_IN_POINT
        if rest < least:
            self._broken.append(self.row)
        height = int(min(rest if rest >= least else page, most))
        chart.set_size({"width": sum(map(fitting.pixels, self._print_widths())), "height": height})
        chart.set_chartarea({"border": {"none": True}})
        self.sheet.insert_chart(self.row, 0, chart, {"object_position": 2, "description": alt, "y_offset": CHART_DROP})
        rows = -(-(height + CHART_DROP) // ROW_PIXELS)
        self._heights += [ROW_PIXELS / fitting.PIXELS_IN_POINT] * rows
        self._drawn += range(self.row + 1, self.row + rows)
        self.row += rows

    def set_up_print(self, running: Running) -> None:
        """Print as wide as the page, with a head and a page number on every page."""
        set_up(self.sheet, running)
        self._break_into_pages()
        self.sheet.print_area(0, 0, max(self.row - 1, 0), self._printed - 1)

    def _break_into_pages(self) -> None:
        scale = fitting.scale(self._print_widths())
        if not self._broken and paging.fits_one_page(self._heights, scale):
            self.sheet.fit_to_pages(1, 1)
            return
        self.sheet.fit_to_pages(1, 0)
        begun = paging.page_breaks(self._heights, scale, self._header, self._kept, self._broken, self._drawn)
        self.sheet.set_h_pagebreaks(begun)

    def _print_widths(self) -> list[float]:
        return self._widths[: self._printed]

    def _room(self) -> float:
        return paging.room_on_page(fitting.scale(self._print_widths()))

    def _line(self, text: str, style: Style) -> None:
        self.put(self.row, 0, text, style)
        self._next(size=style.size)

    def _next(self, lines: int = 1, size: float = SIZE, above: float = 0) -> None:
        height = fitting.row_height(lines, size) + above
        self.sheet.set_row(self.row, height)
        self._heights.append(height)
        self.row += 1


def text_of(cell: Cell) -> str:
    """The text that a cell wraps; numbers and dates stand in one line."""
    match cell:
        case str():
            return cell
        case Word():
            return f"— {cell.text}"
        case _:
            return ""


def _number(cell: Cell) -> Number | None:
    """The number of a cell that holds one."""
    match cell:
        case Number(is_below=False):
            return cell
        case Live():
            return cell.now
        case int():
            return Number(cell)
        case _:
            return None


def _live(columns: Sequence[Column[Any]], cells: list[Cell], row: int) -> list[Cell]:
    """The cells, a quotient of two others as the formula that it is; where it is something else it stays a number."""
    places = {one.heading: place for place, one in enumerate(columns)}
    found = list(cells)
    for place, column in enumerate(columns):
        share = _number(cells[place])
        if column.ratio is None or share is None:
            continue
        over, under = (places[heading] for heading in column.ratio)
        part, base = _number(cells[over]), _number(cells[under])
        if part and base and base.value and math.isclose(part.value / base.value, share.value):
            found[place] = Live(f"{chr(ord('A') + over)}{row + 1}/{chr(ord('A') + under)}{row + 1}", share)
    return found
