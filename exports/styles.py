"""How cells look: one font that every system has or can stand in for, one accent, states by colour and mark."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from look.palette import ACCENT, GRID, INK, QUIET_INK, Look, Mark

FONT = "Arial"
SIZE = 10
COLUMNS_SIZE = 9.5
"""The size of the font that columns are measured in: a digit of it is 7.04 pixels wide, of 10 points 7.41.

Excel takes either for 7 pixels on the screen, LibreOffice and printers for what they are: at 9.5 a page is the same in
every program.
"""

MARKS = {
    Mark.FILLED: "■",
    Mark.PALE: "▫",
    Mark.OUTLINED: "□",
    Mark.HATCHED: "▨",
    Mark.DOTTED: "░",
    Mark.STRUCK: "▬",
    Mark.STRIPED: "▥",
    Mark.CHECKED: "▦",
}
"""A sign before a state's word, so that a black-and-white print tells the states apart at a glance."""


@dataclass(frozen=True)
class Style:
    """The look of a cell; `number` is its number format, `guarded` keeps a text a text when a person edits it."""

    number: str = "General"
    bold: bool = False
    size: float = SIZE
    ink: str = INK[False]
    fill: str = ""
    lined: bool = True
    strong_top: bool = False
    align: str = "left"
    valign: str = "top"
    wrap: bool = True
    indent: int = 0
    guarded: bool = False


BODY = Style(indent=1)
TOTAL = Style(indent=1, bold=True, strong_top=True)
"""The row under a table that sums it."""
TIGHT = Style()
"""For a table of many columns: no indents, so numbers stand in the middle and not against the next text."""
TITLE = Style(bold=True, size=16, ink=ACCENT[False], lined=False, wrap=False)
SUBTITLE = Style(ink=QUIET_INK[False], lined=False, wrap=False)
WARNING = Style(bold=True, ink="#6E2605", lined=False, wrap=False)
SECTION = Style(bold=True, size=12, ink=ACCENT[False], lined=False, wrap=False)
HEADER = Style(bold=True, ink=ACCENT[False], fill="#E2EAEE", valign="vcenter", align="center")
GROUP = Style(bold=True, fill="#F4F6F7", wrap=False)
LINK = Style(ink=ACCENT[False], indent=1)


def of_look(style: Style, look: Look) -> Style:
    """The style in the light tone of a look; its mark stands before the text, which itself stays the bare word.

    In the rows of a table a filled look colours its word and not its ground, so that a column of it stays calm.
    """
    tone = look.tone()
    sign = f'"{MARKS[look.mark]} "@'
    if look.mark is Mark.FILLED and not style.fill:
        return replace(style, ink=tone.fill, bold=True, number=sign)
    return replace(style, fill=tone.fill, ink=tone.ink, number=sign)


class Styles:
    """The formats of one workbook, made once for each style."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._made: dict[Style, Any] = {}

    def of(self, style: Style) -> Any:
        """The workbook's format for a style."""
        if style not in self._made:
            self._made[style] = self._workbook.add_format(_properties(style))
        return self._made[style]


def _properties(style: Style) -> dict[str, Any]:
    shared = {key: value for key, value in asdict(style).items() if key in {"bold", "align", "valign"}}
    properties: dict[str, Any] = {
        **shared,
        "font_name": FONT,
        "font_size": style.size,
        "font_color": style.ink,
        "num_format": style.number,
        "text_wrap": style.wrap,
        "quote_prefix": style.guarded,
        "indent": style.indent,
    }
    if style.fill:
        properties["bg_color"] = style.fill
    if style.lined:
        properties |= {"border": 1, "border_color": GRID[False]}
    if style.strong_top:
        properties |= {"top": 2, "top_color": ACCENT[False]}
    return properties
