"""Where the pages of a sheet break: every break is ours, so that each program prints the same pages.

Left to themselves programs break where their own page is full, and Excel's holds fewer rows than LibreOffice's: a
break of ours that is right in one leaves a page of two rows in the other.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence

from exports.fitting import PAGE_HEIGHT, SMALLEST_PRINT, printed_size

FILLED = 0.99
"""How full a page of ours may be of what Excel's holds, since programs and printers round."""

LEAST_OF_PAGE = 0.25
"""A page that is filled less than so is nearly empty."""

ROWS_WITH_HEADING = 2
"""The rows that stay on a page with the heading above them."""

Pages = tuple[int, int, float, tuple[int, ...]]
"""A way to page rows, the less the better: pages, nearly empty ones, how uneven the rest are; each page's first row."""


def room_on_page(at_scale: float) -> float:
    """How tall the rows of a page may be together, in points."""
    return FILLED * PAGE_HEIGHT / at_scale


def fits_one_page(heights: Sequence[float], at_scale: float) -> bool:
    """Whether rows of these heights, in points, take one page, if need be in a print that is still large enough."""
    needed = min(at_scale, PAGE_HEIGHT / sum(heights))
    return needed == at_scale or printed_size(needed) >= SMALLEST_PRINT


def page_breaks(
    heights: Sequence[float],
    at_scale: float,
    repeated: float,
    kept: Mapping[int, int],
    broken: Collection[int] = (),
    drawn: Collection[int] = (),
) -> list[int]:
    """The rows that begin a page: as few pages as can be, the first ones full, the last one not nearly empty.

    `repeated` is the height of the header that each further page bears; `kept` are the headings with the number of
    rows that stay with each, where these take no more than half a page; a row of `broken` begins a page anyway, and
    one of `drawn`, over which a chart lies, never does.
    """
    room = room_on_page(at_scale)
    tied = {*drawn, *(after for row, number in kept.items() for after in _with_heading(row, number, heights, room))}
    starts = sorted({0, *broken, len(heights)})
    parts = (range(first, after) for first, after in itertools.pairwise(starts))
    begun = (row for part in parts for row in _paged(part, heights, room, repeated, tied))
    return [row for row in begun if row]


def _with_heading(row: int, number: int, heights: Sequence[float], room: float) -> range:
    """The rows after a heading that may not begin a page."""
    is_short = sum(heights[row + 1 : row + 1 + number]) <= room / 2
    return range(row + 1, row + 1 + (number if is_short else min(number, ROWS_WITH_HEADING)))


def _paged(
    part: range, heights: Sequence[float], room: float, repeated: float, tied: Collection[int]
) -> tuple[int, ...]:
    """The first rows of the pages of rows that begin a page; the best of all ways, found from the last row back."""
    best: dict[int, Pages] = {part.stop: (0, 0, 0.0, ())}
    for first in reversed(part):
        if first in tied and first > part.start:
            continue
        used, found = repeated if first else 0.0, list[Pages]()
        for after in range(first + 1, part.stop + 1):
            used += heights[after - 1]
            if found and used > room:
                break
            if after in best:
                found.append(_with_page(first, used / room, best[after], is_alone=len(part) == after - first))
        best[first] = min(found, key=_worth)
    return best[part.start][-1]


def _worth(pages: Pages) -> Pages:
    """What ways are compared by: of those as good in all else the one with the fuller first pages."""
    number, empty, uneven, rows = pages
    return number, empty, uneven, tuple(-row for row in rows)


def _with_page(first: int, fill: float, rest: Pages, *, is_alone: bool) -> Pages:
    """A page before others; how empty the last one is does not make pages uneven."""
    pages, empty, uneven, rows = rest
    is_empty = fill < LEAST_OF_PAGE and not is_alone
    return pages + 1, empty + is_empty, uneven + (1 - fill) ** 2 * bool(pages), (first, *rows)
