"""Where the pages of a sheet break: every break is ours, so that each program prints the same pages.

Left to themselves programs break where their own page is full, and Excel's holds fewer rows than LibreOffice's: a
break of ours that is right in one leaves a page of two rows in the other.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence

from exports.fitting import PAGE_HEIGHT, SMALLEST_PRINT, printed_size

FILLED = 0.99
"""How full a page of ours may be of what Excel's holds, since programs and printers round."""

LEAST_OF_PAGE = 0.35
"""A page that is filled less than so is nearly empty."""

ROWS_WITH_HEADING = 2
"""The rows that stay on a page with the heading above them."""

Pages = tuple[int, int, int]
"""A way to page rows, the less the better: its pages, the nearly empty ones, less the row after the first page."""


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
    """The rows that begin a page: as few pages as can be, the last one not nearly empty, the ones before it full.

    `repeated` is the height of the header that each further page bears; `kept` are the headings with the number of
    rows that stay with each, where these take no more than half a page; a row of `broken` begins a page anyway, and
    one of `drawn`, over which a chart lies, never does. A file holds the first 1,023 of a sheet.
    """
    room = room_on_page(at_scale)
    tied = {*drawn, *_with_headings(kept, heights, room)}
    starts = sorted({0, *broken, len(heights)})
    parts = (range(first, after) for first, after in itertools.pairwise(starts))
    begun = (row for part in parts for row in _paged(part, heights, room, repeated, tied))
    return [row for row in begun if row]


def _with_headings(kept: Mapping[int, int], heights: Sequence[float], room: float) -> Iterator[int]:
    """The rows after each heading that may not begin a page; the next heading may, unless it stands right under."""
    for row, after in itertools.pairwise([*sorted(kept), len(heights)]):
        under = after if after > row + 1 else len(heights)
        is_short = sum(heights[row + 1 : row + 1 + kept[row]]) <= room / 2
        number = kept[row] if is_short else min(kept[row], ROWS_WITH_HEADING)
        yield from range(row + 1, min(row + 1 + number, under))


def _paged(part: range, heights: Sequence[float], room: float, repeated: float, tied: Collection[int]) -> Iterator[int]:
    """The first rows of the pages of rows that begin a page; the best of all ways, found from the last row back."""
    best: dict[int, Pages] = {part.stop: (0, 0, 0)}
    for first in reversed(part):
        if first in tied and first > part.start:
            continue
        used, found = repeated if first else 0.0, list[Pages]()
        for after in range(first + 1, part.stop + 1):
            used += heights[after - 1]
            if found and used > room:
                break
            if after in best:
                pages, empty, _ = best[after]
                found.append((pages + 1, empty + (used < LEAST_OF_PAGE * room), -after))
        best[first] = min(found)
    first = part.start
    while first < part.stop:
        yield first
        first = -best[first][-1]
