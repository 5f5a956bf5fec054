"""Where the pages of a sheet break: on paper no page is nearly empty and no heading stands without its rows.

Excel and LibreOffice hold different numbers of rows on a page, so a break has to do in both.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Container, Mapping, Sequence

from exports.fitting import PAGE_HEIGHT, SMALLEST_PRINT, printed_size

ITS_PAGE = 1.09
"""How much more rows LibreOffice's page holds, since it prints smaller."""

LEAST_OF_PAGE = 0.2
"""A last page that would be filled less than so shares the rows of the pages before it."""

SHRUNK = 0.98
"""How much smaller still a print is made that has to fit: programs round."""

LAST_PAGES = 3
"""How many pages of a part's end a break that is added may make emptier."""

ROWS_WITH_HEADING = 2
"""The rows that stay on a page with the heading above them."""


def room_on_page(at_scale: float) -> float:
    """How tall the rows of a page may be together, in points."""
    return PAGE_HEIGHT / at_scale


def fits_one_page(heights: Sequence[float], at_scale: float) -> bool:
    """Whether rows of these heights, in points, take one page, if need be in a print that is still large enough."""
    needed = min(at_scale, PAGE_HEIGHT / sum(heights))
    return needed == at_scale or printed_size(needed) >= SMALLEST_PRINT


def page_breaks(
    heights: Sequence[float], at_scale: float, repeated: float, kept: Mapping[int, int], broken: Container[int] = ()
) -> list[int]:
    """The rows to break a page before: headings that would stand at a page's foot without the rows kept with them.

    `repeated` is the height of the header that each further page bears; `kept` are the headings with the number of
    rows that stay with each, where these take no more than half a page; a row of `broken` begins a page anyway.
    Everything else is left to the program, which knows its page; a heading is moved where it needs to be in Excel or
    in LibreOffice, and a part whose last page would be nearly empty is broken earlier.
    """
    rooms = (room_on_page(at_scale), room_on_page(at_scale) * ITS_PAGE)
    used, breaks = [0.0, 0.0], list[int]()
    for row, height in enumerate(heights):
        first = sum(heights[row + 1 : row + 1 + kept.get(row, 0)])
        if first > min(rooms) / 2:
            first = sum(heights[row + 1 : row + 1 + ROWS_WITH_HEADING])
        ends = [taken + height for taken in used]
        if row in broken:
            ends = [repeated + height] * len(rooms)
        elif row in kept and any(end <= room < end + first for end, room in zip(ends, rooms, strict=True)):
            breaks.append(row)
            ends = [repeated + height] * len(rooms)
        used = [end if end <= room else repeated + height for end, room in zip(ends, rooms, strict=True)]
    starts = [0, *sorted(row for row in range(len(heights)) if row in broken), len(heights)]
    parts = (range(first, after) for first, after in itertools.pairwise(starts))
    tied = {after for row, number in kept.items() for after in range(row + 1, row + 1 + number)}
    shared = (_shared(part, heights, rooms, repeated, tied, breaks) for part in parts)
    return sorted({*breaks, *(row for row in shared if row is not None)})


def pages_to_shrink_to(heights: Sequence[float], at_scale: float, repeated: float) -> int | None:
    """On how many pages the rows stand in a print a little smaller, without a last page that is nearly empty.

    None where the last page is well filled, or the print would be too small.
    """
    room = room_on_page(at_scale)
    needed = 1 + max(0.0, sum(heights) - room) / (room - repeated)
    whole = math.floor(needed)
    smaller = at_scale * whole / needed * SHRUNK
    return whole if 0 < needed - whole < LEAST_OF_PAGE and printed_size(smaller) >= SMALLEST_PRINT else None


def _shared(
    part: range,
    heights: Sequence[float],
    rooms: Sequence[float],
    repeated: float,
    tied: Collection[int],
    breaks: Sequence[int],
) -> int | None:
    """Where to break a part so that no page of its end is nearly empty in any program; None where all is well."""

    def least(added: Sequence[int]) -> float:
        return min(min(_fills(part, heights, room, repeated, [*breaks, *added])[-LAST_PAGES:]) for room in rooms)

    if all(_fills(part, heights, room, repeated, breaks)[-1] >= LEAST_OF_PAGE for room in rooms):
        return None
    tails = itertools.accumulate(heights[row] for row in reversed(part))
    rest = [row for row, tail in zip(reversed(part), tails, strict=True) if repeated + tail <= min(rooms)]
    cuts = (row for row in rest if row > part.start and row not in tied)
    best = max(cuts, key=lambda row: (least([row]), row), default=None)
    return best if best is not None and least([best]) >= LEAST_OF_PAGE else None


def _fills(part: range, heights: Sequence[float], room: float, repeated: float, breaks: Container[int]) -> list[float]:
    """How full each page of a part is, of 1, where its rows break before some of them and where a page is full."""
    fills, used = list[float](), repeated if part.start else 0.0
    for row in part:
        if row > part.start and (row in breaks or used + heights[row] > room):
            fills.append(used / room)
            used = repeated
        used += heights[row]
    return [*fills, used / room]
