"""How a sheet prints: A4 landscape, its margins, and what stands above and below every page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from exports.cells import clean

A4 = 9
RUNNING_LIMITS = (60, 72, 48)
"""The most characters of the running head's three parts; with their codes Excel takes 255 in all."""

MARGIN, TOP, BOTTOM = 0.4, 0.6, 0.5
"""What stays white around a page, in inches; the running head and the page number stand in it."""

RUNNING_FONT = '&"Arial,Regular"&11'
"""Larger than a cell's text: programs shrink the running head with the page."""


@dataclass(frozen=True)
class Running:
    """What stands on every printed page: above left, in the middle and right, and the words of the page number."""

    left: str
    middle: str
    right: str
    page: str


def set_up(sheet: Any, running: Running) -> None:
    """A4 landscape in the middle, with a head and a page number on every page."""
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.center_horizontally()
    sheet.set_margins(MARGIN, MARGIN, TOP, BOTTOM)
    parts = zip("LCR", (running.left, running.middle, running.right), RUNNING_LIMITS, strict=True)
    sheet.set_header("".join(f"&{side}{_running(text, most)}" for side, text, most in parts if text))
    sheet.set_footer(f"&C{RUNNING_FONT} {running.page}")


def _running(text: str, most: int) -> str:
    line = clean(text).replace("\n", " ")
    short = line if len(line) <= most else line[: most - 1] + "…"
    return f"{RUNNING_FONT} {short.replace('&', '&&')}"
