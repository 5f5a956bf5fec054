"""How tall a row must be for its wrapped text, and how many pages a sheet takes.

Office programs fit rows only when a person edits them, and not all do so on opening, so the heights are written into
the file. The widths are those of Arial, which Liberation Sans shares.
"""

from __future__ import annotations

import math
from collections.abc import Container, Sequence
from functools import lru_cache

from exports.styles import SIZE

_CLASSES = {
    0.23: "'ijl‘’і",
    0.28: " \u00a0!,./:;I[\\]ft|І",
    0.34: "()-`r{}„“”·",
    0.40: '"*°гғ',
    0.46: "зктқ",
    0.50: "J^cksvxyzсухұү",
    0.54: "ГвпчьэяҒ",
    0.56: "#$0123456789?L_abdeghnopqu«»–≥§аеийнорёәңөҰҮһ",
    0.59: "+<=>~−КбдлцҚ",
    0.62: "FTZЗТ",
    0.67: "&ABEKPSVXYАБВЕЛРУХЧЬжъЁҺ",
    0.73: "CDHNRUwДИЙНПСЭЯмыҢ",
    0.80: "GOQ₸ОФЦЪюӘӨ",
    0.84: "MmМфшщ",
    0.95: "%WЖШЩЫ",
    1.08: "@—…№Ю",
}

WIDEST = 0.84
"""What a letter not in the table is taken for, in ems."""

BOLD = 1.09
CAUTION = 1.02
"""Screens round each letter to whole pixels, so a line holds a little less than the font says."""

LINE_HEIGHT = 1.275
TALLEST = 409.0
PIXELS_IN_CHARACTER, CELL_PADDING = 7, 5
INDENT = 10
"""What the indent of a text takes of its column, in pixels."""

PIXELS_IN_POINT = 96 / 72
PAGE_WIDTH, PAGE_HEIGHT = 277 / 25.4 * 72, 176 / 25.4 * 72
"""What A4 landscape leaves for the sheet between our margins, in points."""

SMALLEST_SQUEEZE = 0.86
CAREFUL_SHARE = 0.98
LEAST_FILLED, NEAR_THE_END = 0.3, 0.85
ROOMIEST = 1.06
"""How much more than Excel's LibreOffice's page holds: it takes columns for wider and so prints smaller."""

_EMS = {letter: ems for ems, letters in _CLASSES.items() for letter in letters}


def pixels(characters: float) -> int:
    """The width of a column in pixels, as Excel counts it."""
    return int(characters * PIXELS_IN_CHARACTER + CELL_PADDING)


def row_height(lines: int, size: float = SIZE) -> float:
    """The height of a row of so many lines, in points, in whole pixels."""
    return min(math.ceil((lines * size * LINE_HEIGHT + 1) * PIXELS_IN_POINT) / PIXELS_IN_POINT, TALLEST)


def lines(text: str, characters: float, *, bold: bool = False, indent: int = 0) -> int:
    """How many lines a text takes in a column, broken at spaces, a word longer than the column inside."""
    width = pixels(characters) - CELL_PADDING - INDENT * indent
    room = width / (SIZE * PIXELS_IN_POINT * CAUTION * (BOLD if bold else 1))
    return sum(_lines(paragraph, room) for paragraph in text.split("\n"))


def widest_word(text: str) -> float:
    """The width in characters that a bold heading's longest word needs, so that it is not broken inside."""
    return max((bold_width(word) for word in text.split()), default=0.0)


def bold_width(text: str) -> float:
    """The width in characters of a line in bold."""
    return _width(text) * BOLD * CAUTION * SIZE * PIXELS_IN_POINT / PIXELS_IN_CHARACTER


def column_width(least: float, heading: str) -> float:
    """The width of a column in characters, in whole pixels: `least`, or more where its heading's words need it."""
    return _whole_pixels(max(least, widest_word(heading) + 1))


def marked_width(least: float, heading: str, mark: str) -> float:
    """The same for a heading with a mark that its format puts before it: programs break lines as if it had none."""
    width, whole = column_width(least, heading), bold_width(f"{mark} {heading}") + 1
    return _whole_pixels(whole) if bold_width(heading) < width < whole else width


def scale(widths: Sequence[float]) -> float:
    """The print scale at which columns of these widths, in characters, fill the page's width; 1 at most."""
    return min(1.0, PAGE_WIDTH * PIXELS_IN_POINT / sum(map(pixels, widths)))


def fits_one_page(heights: Sequence[float], at_scale: float) -> bool:
    """Whether rows of these heights, in points, take one page, if need be in a slightly smaller print."""
    return sum(heights) * at_scale * SMALLEST_SQUEEZE <= PAGE_HEIGHT


def page_breaks(heights: Sequence[float], at_scale: float, repeated: float, kept: Container[int]) -> list[int]:
    """The rows to break a page before, so that no page ends with a heading and the last one is not nearly empty.

    `repeated` is the height of the header that each further page bears; a row of `kept` stays with the one after it.
    Where pages run on well by themselves, only headings near the end of a page are moved to the next.
    """
    room = PAGE_HEIGHT / at_scale
    if all(_ends_well(sum(heights), repeated, one) for one in (room, room * ROOMIEST)):
        return _headings_moved(heights, room, repeated, kept)
    return _evenly(heights, room * CAREFUL_SHARE, repeated, kept)


def _ends_well(total: float, repeated: float, room: float) -> bool:
    """Whether the last page is filled enough."""
    rest = (total - repeated) % (room - repeated)
    return rest >= room * LEAST_FILLED


def _headings_moved(heights: Sequence[float], room: float, repeated: float, kept: Container[int]) -> list[int]:
    breaks: list[int] = []
    used = 0.0
    for row, height in enumerate(heights):
        if row in kept and used > room * NEAR_THE_END:
            breaks.append(row)
        if used + height > room or row in breaks:
            used = repeated
        used += height
    return breaks


def _evenly(heights: Sequence[float], room: float, repeated: float, kept: Container[int]) -> list[int]:
    """Breaks that leave all pages about equally full."""
    pages = max(math.ceil((sum(heights) - repeated) / (room - repeated)), 1)
    target = (sum(heights) + (pages - 1) * repeated) / pages
    breaks: list[int] = []
    used = 0.0
    for row, height in enumerate(heights):
        if used + height > room or (used + height / 2 > target and len(breaks) < pages - 1):
            first = row - 1 if row - 1 in kept else row
            breaks.append(first)
            used = repeated + sum(heights[first:row])
        used += height
    return breaks


def _lines(paragraph: str, room: float) -> int:
    count, used = 1, 0.0
    for word in paragraph.split(" "):
        width = _width(word)
        if used and used + _EMS[" "] + width > room:
            count, used = count + 1, 0.0
        used += width + (_EMS[" "] if used else 0.0)
        if used > room:
            more = math.ceil(used / room) - 1
            count, used = count + more, used - more * room
    return count


def _whole_pixels(characters: float) -> float:
    return math.ceil(characters * PIXELS_IN_CHARACTER) / PIXELS_IN_CHARACTER


@lru_cache(maxsize=16384)
def _width(word: str) -> float:
    return sum(_EMS.get(letter, WIDEST) for letter in word)
