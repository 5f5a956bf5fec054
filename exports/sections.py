"""Lists that share what is left of a page: each shows the rows it has room for and says how many it leaves out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

BETWEEN = 5.0
"""The space over a list, in millimetres."""


@dataclass(frozen=True)
class Row:
    """Something as tall as `height` millimetres that is drawn from a top edge."""

    height: float
    draw: Callable[[float], object]


@dataclass(frozen=True)
class Section:
    """A heading, its rows, a line for those that find no room (given how many stand), and what stands under them.

    `least` is how many rows are shown before other lists get more than their own least.
    """

    heading: Row
    rows: Sequence[Row]
    rest: Callable[[int], Row]
    after: Sequence[Row] = ()
    least: int = 3

    def shown(self, count: int) -> tuple[Row, ...]:
        """What is drawn where `count` rows stand."""
        rest = (self.rest(count),) if count < len(self.rows) else ()
        return (self.heading, *self.rows[:count], *rest, *self.after)

    def height(self, count: int) -> float:
        """How tall the list is with `count` rows, with the space over it."""
        return BETWEEN + sum(row.height for row in self.shown(count))


def fitted(sections: Sequence[Section], room: float) -> tuple[int, ...]:
    """How many rows of each list fit into so many millimetres: each list's least first, then a row to each in turn."""
    counts = [0] * len(sections)
    longest = max((len(one.rows) for one in sections), default=0)
    least = [(place, one.least) for place, one in enumerate(sections)]
    turns = [(place, most) for most in range(1, longest + 1) for place in range(len(sections))]
    full: set[int] = set()
    for place, most in (*least, *turns):
        while place not in full and counts[place] < min(most, len(sections[place].rows)):
            grown = [count + (place == own) for own, count in enumerate(counts)]
            if _height(sections, grown) > room:
                full.add(place)
            else:
                counts = grown
    return tuple(counts)


def _height(sections: Sequence[Section], counts: Sequence[int]) -> float:
    return sum(section.height(count) for section, count in zip(sections, counts, strict=True))


def put(sections: Sequence[Section], top: float, bottom: float) -> float:
    """Draw the lists one under another; returns where the last ends."""
    for section, count in zip(sections, fitted(sections, bottom - top), strict=True):
        top += BETWEEN
        for row in section.shown(count):
            row.draw(top)
            top += row.height
    return top
