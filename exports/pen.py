"""What writes a cell into a sheet by its type: text as text, days as days, a formula with the value it has now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from exports import fitting
from exports.cells import (
    Cell,
    Live,
    Number,
    Word,
    clean,
    date_format,
    looks_like_formula,
    moment_format,
    number_format,
)
from exports.styles import FONT, Style, Styles, of_look
from locales.dates import ALMATY

COMMENT_SIZE, COMMENT_WIDTH, COMMENT_EDGE = 9, 380, 10
"""Of a cell's comment: its type in points, its box and the white inside it in pixels."""


class Pen:
    """Writes the cells of one sheet in the formats of its workbook and language."""

    def __init__(self, sheet: Any, styles: Styles, lang: str) -> None:
        self._sheet = sheet
        self._styles = styles
        self._lang = lang

    def put(self, row: int, column: int, cell: Cell, style: Style) -> None:
        """Write one cell by its type; None leaves an empty cell with its lines."""
        match cell:
            case None:
                self._sheet.write_blank(row, column, None, self._styles.of(style))
            case str():
                self._text(row, column, cell, style)
            case Word():
                self._text(row, column, cell.text, of_look(style, cell.look))
            case datetime():
                local = cell.astimezone(ALMATY).replace(tzinfo=None, second=0, microsecond=0)  # shown to the minute
                shown = self._styles.of(replace(style, number=moment_format(self._lang), wrap=False))
                self._sheet.write_datetime(row, column, local, shown)
            case date():
                shown = self._styles.of(replace(style, number=date_format(self._lang), wrap=False))
                self._sheet.write_datetime(row, column, cell, shown)
            case Number():
                self._sheet.write_number(row, column, cell.value, self._of_number(cell, style))
            case Live():
                shown = self._of_number(cell.now, style)
                self._sheet.write_formula(row, column, f"={cell.formula}", shown, cell.now.value)
            case int():
                self.put(row, column, Number(cell), style)

    def comment(self, row: int, column: int, text: str) -> None:
        """A note on a cell, its box as tall as the text; no program or person is named as its author."""
        shown = clean(text)
        if not shown:
            return
        lines = fitting.lines(shown, (COMMENT_WIDTH - 2 * COMMENT_EDGE) / fitting.PIXELS_IN_CHARACTER)
        height = int(lines * COMMENT_SIZE * fitting.LINE_HEIGHT * fitting.PIXELS_IN_POINT) + 2 * COMMENT_EDGE
        box = {"author": "", "font_name": FONT, "font_size": COMMENT_SIZE, "width": COMMENT_WIDTH, "height": height}
        self._sheet.write_comment(row, column, shown, {**box, "color": "#FFFFFF"})

    def _of_number(self, number: Number, style: Style) -> Any:
        told = number_format(number, self._lang)
        shown = replace(style, number=told, align=align_of(style), wrap=False, indent=0)
        return self._styles.of(shown)

    def _text(self, row: int, column: int, text: str, style: Style) -> None:
        shown = clean(text)
        style = replace(style, guarded=True) if looks_like_formula(shown) else style
        if shown.startswith("<r>") and shown.endswith("</r>"):
            shown += " "  # the library takes such a text for its own markup and writes it as it is
        if shown:
            self._sheet.write_string(row, column, shown, self._styles.of(style))
        else:
            self._sheet.write_blank(row, column, None, self._styles.of(style))


def align_of(style: Style) -> str:
    """Where a number stands: at the right, in a tight table in the middle, not against the next column's text."""
    return "right" if style.indent else "center"
