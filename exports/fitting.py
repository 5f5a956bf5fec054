"""How tall a row must be for its wrapped text, and how wide its columns are.

Office programs fit rows only when a person edits them, and not all do so on opening, so the heights are written into
the file. The widths are those of Arial, which Liberation Sans shares.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from exports.styles import SIZE

Widths = tuple[float, ...]
"""The widths of a sheet's columns in characters."""

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
LINE_HEIGHT = 1.2
"""What a line takes on a screen, where letters stand on whole pixels; in print it is less."""

TALLEST = 409.0
PIXELS_IN_CHARACTER, CELL_PADDING = 7, 5
INDENT = 10
"""What the indent of a text takes of its column, in pixels."""

PIXELS_IN_POINT = 96 / 72
PAGE_WIDTH, PAGE_HEIGHT = 277 / 25.4 * 72, 181 / 25.4 * 72
"""What A4 landscape leaves for the sheet between our margins, in points."""

SMALLEST_PRINT = 8.0
"""No text is printed smaller, in points."""

LIBREOFFICE = 1.01
"""How much wider LibreOffice takes columns, so that it prints smaller."""

ROOM = int(PAGE_WIDTH * PIXELS_IN_POINT * SIZE / (SMALLEST_PRINT * LIBREOFFICE))
"""What columns may take together, in pixels, so that their text is printed large enough."""

STEPS = (2, 6, 18)
"""By how many characters a column is widened at a time; a longer step leads over widths that change nothing."""

TELLING_ROWS = 300
"""From so many rows the widths of a table are found."""

HIDDEN = 50
"""How many lines that a taller cell of their row hides weigh as much as one that makes the row taller."""

_PIECE = re.compile(r"[^ –-]*(?:[–-]+ ?| |$)")
"""What a line may end after: a word with its space or its dash."""

_EMS = {letter: ems for ems, letters in _CLASSES.items() for letter in letters}


def pixels(characters: float) -> int:
    """The width of a column in pixels, as Excel counts it; a hidden one has none."""
    return int(round(characters * PIXELS_IN_CHARACTER, 3) + CELL_PADDING) if characters else 0


def row_height(lines: int, size: float = SIZE) -> float:
    """The height of a row of so many lines, in points, in whole pixels."""
    return min(math.ceil((lines * size * LINE_HEIGHT + 1) * PIXELS_IN_POINT) / PIXELS_IN_POINT, TALLEST)


@lru_cache(maxsize=8192)
def lines(text: str, characters: float, *, bold: bool = False, indent: int = 0) -> int:
    """How many lines a text takes in a column, broken at spaces, a word longer than the column inside."""
    width = pixels(characters) - CELL_PADDING - INDENT * indent
    room = width / (SIZE * PIXELS_IN_POINT * (BOLD if bold else 1))
    return sum(_lines(paragraph, room) for paragraph in text.split("\n"))


def widest_word(text: str) -> float:
    """The width in characters that a bold heading's longest word needs, so that it is not broken inside."""
    return max((bold_width(word) for word in text.split()), default=0.0)


def bold_width(text: str) -> float:
    """The width in characters of a line in bold."""
    return _width(text) * BOLD * SIZE * PIXELS_IN_POINT / PIXELS_IN_CHARACTER


def column_width(least: float, heading: str) -> float:
    """The width of a column in characters, in whole pixels: `least`, or more where its heading's words need it."""
    return _whole_pixels(max(least, widest_word(heading) + 1))


def marked_width(least: float, heading: str, mark: str) -> float:
    """The same for a heading with a mark that its format puts before it: programs break lines as if it had none."""
    width, whole = column_width(least, heading), bold_width(f"{mark} {heading}") + 1
    return _whole_pixels(whole) if bold_width(heading) < width < whole else width


def fitted(least: Sequence[float], texts: Sequence[Sequence[str]], *, indent: int = 0) -> list[float]:
    """The widths in characters of columns that hold these texts, so that rows are low and the sheet fits the page.

    `least` are the widths to begin with, none under the longest word of its column (0 is a hidden column). What the
    page has left goes where it lowers the rows the most, also from one column to another; what lowers none is left.
    Of a long table some rows, evenly apart, tell how tall the others would be.
    """

    step = max(1, max(map(len, texts), default=0) // TELLING_ROWS)
    some = [column[::step] for column in texts]

    @cache
    def lines_of(place: int, width: float) -> tuple[int, ...]:
        return tuple(lines(text, width, indent=indent) for text in some[place])

    def height(widths: Widths) -> float:
        """How tall the rows are, in lines; a line that a taller cell of its row hides weighs a little too."""
        taken = (lines_of(place, width) for place, width in enumerate(widths))
        return math.fsum(max(row) + sum(row) / HIDDEN for row in zip(*taken, strict=True))

    best = tuple(
        max(width, _longest(column, indent)) if width else 0.0 for width, column in zip(least, texts, strict=True)
    )
    floor, wordy = best, [place for place, column in enumerate(texts) if best[place] and any(column)]
    for ways in (_wider, _exchanged):
        while height(found := min(ways(best, floor, wordy), key=height, default=best)) < height(best):
            best = found
    return list(best)


def _wider(widths: Widths, _floor: Widths, wordy: Sequence[int]) -> Iterator[Widths]:
    """The widths with one column widened, while the page has room."""
    room = ROOM - sum(map(pixels, widths))
    for step in STEPS:
        if step * PIXELS_IN_CHARACTER <= room:
            yield from (_changed(widths, {place: step}) for place in wordy)


def _exchanged(widths: Widths, floor: Widths, wordy: Sequence[int]) -> Iterator[Widths]:
    """The widths with some of one column's moved to another; it keeps its least."""
    for one, other in itertools.permutations(wordy, 2):
        for step in STEPS:
            if widths[one] - step >= floor[one]:
                yield _changed(widths, {one: -step, other: step})


def _changed(widths: Widths, changes: Mapping[int, int]) -> Widths:
    return tuple(width + changes.get(place, 0) for place, width in enumerate(widths))


def _longest(texts: Sequence[str], indent: int) -> float:
    """The width in characters of the longest word of a column; a word may part at its dashes."""
    ems: float = max((_width(word) for text in texts for word in re.split(r"[ \n–-]", text)), default=0.0)
    return _whole_pixels((ems * SIZE * PIXELS_IN_POINT + INDENT * indent) / PIXELS_IN_CHARACTER + 1) if ems else 0.0


def scale(widths: Sequence[float]) -> float:
    """The print scale at which columns of these widths, in characters, fill the page's width; 1 at most."""
    return min(1.0, PAGE_WIDTH * PIXELS_IN_POINT / sum(map(pixels, widths)))


def printed_size(at_scale: float) -> float:
    """The size in points that text of a cell has on paper in the program that prints the smallest."""
    return SIZE * at_scale / LIBREOFFICE


def _lines(paragraph: str, room: float) -> int:
    count, used = 1, 0.0
    for word, piece in _pieces(paragraph):
        if used and used + word > room:
            count, used = count + 1, 0.0
        more = math.ceil((used + word) / room) - 1 if used + word > room else 0
        count, used = count + more, used - more * room + piece
    return count


@lru_cache(maxsize=16384)
def _pieces(paragraph: str) -> tuple[tuple[float, float], ...]:
    """The widths of what a line may end after, without the space at its end and with it."""
    return tuple((_width(piece.rstrip(" ")), _width(piece)) for piece in _PIECE.findall(paragraph))


def _whole_pixels(characters: float) -> float:
    return math.ceil(characters * PIXELS_IN_CHARACTER) / PIXELS_IN_CHARACTER


@lru_cache(maxsize=16384)
def _width(word: str) -> float:
    return sum(_EMS.get(letter, WIDEST) for letter in word)
