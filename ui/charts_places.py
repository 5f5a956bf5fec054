"""Where each plan item stands on the timeline: the shape of its deadline, the days it spans, its lane in its group."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import partial

from data_model.vocabulary import DeadlineKind, DeadlineReason, State
from metrics.plan_state import ItemState

_WEDGE = timedelta(days=14)
_BEYOND = timedelta(days=26)
_UNDATED = timedelta(days=8)
_BEFORE = timedelta(days=3)
_BESIDE = timedelta(days=13)


class Shape(Enum):
    """How a deadline is drawn."""

    DOT = "dot"
    WEDGE = "wedge"
    BAR = "bar"
    ARROW = "arrow"
    DIAMOND = "diamond"


SHAPES = {
    DeadlineKind.DAY: Shape.DOT,
    DeadlineKind.BY_DAY: Shape.WEDGE,
    DeadlineKind.MONTH: Shape.BAR,
    DeadlineKind.MONTH_RANGE: Shape.BAR,
    DeadlineKind.YEAR_ROUND: Shape.ARROW,
    DeadlineKind.ON_DEMAND: Shape.ARROW,
    DeadlineKind.REGULAR: Shape.ARROW,
    DeadlineKind.SEPARATE_SCHEDULE: Shape.DIAMOND,
    DeadlineKind.TO_BE_AGREED: Shape.DIAMOND,
}


@dataclass(frozen=True)
class Window:
    """The days that the calendar of the timeline shows, both inclusive; beyond it lies a strip for what has no date."""

    first: date
    last: date

    @property
    def edge(self) -> date:
        """Where the strip beyond the calendar ends."""
        return self.last + _BEYOND

    @property
    def middle(self) -> date:
        """The middle of that strip, where arrows end."""
        return self.last + _BEYOND / 2


@dataclass(frozen=True)
class Placed:
    """An item in its place: its shape, the days it spans, its lane from the top (lanes of words included)."""

    item: ItemState
    shape: Shape
    starts_on: date
    ends_on: date
    lane: int

    @property
    def state(self) -> State:
        """The item's state."""
        return self.item.state

    @property
    def event_on(self) -> date | None:
        """The day set for the item."""
        return self.item.event.held_on if self.item.event else None

    @property
    def is_on_its_day(self) -> bool:
        """Whether that day is the one that the item's sign stands on."""
        return self.shape in (Shape.DOT, Shape.WEDGE) and self.event_on == self.ends_on

    def holds(self, day: date) -> bool:
        """Whether a day lies within the item's bar."""
        return self.shape is Shape.BAR and self.starts_on <= day <= self.ends_on

    @property
    def number(self) -> str:
        """The item's number in the plan."""
        return str(self.item.facts.number)


def shape_of(item: ItemState) -> Shape:
    """The shape of an item's current deadline."""
    change = item.deadline
    if change is None:
        return SHAPES[item.facts.deadline_kind]
    if change.starts_on not in (None, change.ends_on):
        return Shape.BAR
    return Shape.WEDGE if change.reason is DeadlineReason.POSTPONED else Shape.DOT


def window(items: Iterable[ItemState], period_start: date, period_end: date) -> Window:
    """The plan's period, longer where an item of the plan ends after it; what runs all year does not stretch it."""
    ends = [item.ends_on for item in items if item.ends_on and item.is_dated]
    return Window(period_start, max([*ends, period_end]))


def placed(items: Sequence[ItemState], seen: Window) -> tuple[Placed, ...]:
    """Items in lanes of one group, from lane 0: by their first day, each in the first lane where it fits."""
    ends: list[date] = []
    found = []
    for item in sorted(items, key=partial(_order, seen=seen)):
        shape, (starts_on, ends_on) = shape_of(item), _span(item, seen)
        left, right = _needs(shape, min(starts_on, _trail(item, starts_on)), ends_on)
        if item.event and seen.first <= item.event.held_on <= seen.last:
            left, right = min(left, item.event.held_on - _BEFORE), max(right, item.event.held_on + _BESIDE)
        lane = next((index for index, end in enumerate(ends) if end < left), len(ends))
        ends[lane:] = [right, *ends[lane + 1 :]]
        found.append(Placed(item, shape, starts_on, ends_on, lane))
    return tuple(found)


def _order(item: ItemState, seen: Window) -> tuple[bool, date, date, int]:
    return shape_of(item) is Shape.ARROW, *_span(item, seen), item.facts.number


def _span(item: ItemState, seen: Window) -> tuple[date, date]:
    """From which day to which an item is drawn; a deadline before the calendar stands at its first day."""
    shape = shape_of(item)
    if shape is Shape.ARROW:
        return seen.first, seen.last
    if shape is Shape.DIAMOND or item.ends_on is None:
        return seen.last + _UNDATED, seen.last + _UNDATED
    ends_on = max(item.ends_on, seen.first)
    starts_on = {Shape.DOT: ends_on, Shape.WEDGE: ends_on - _WEDGE}.get(shape, item.starts_on or ends_on)
    return max(starts_on, seen.first), ends_on


def _trail(item: ItemState, starts_on: date) -> date:
    """Where the line of a moved deadline begins; without one, where the shape does."""
    return item.original_ends_on if item.is_moved and item.original_ends_on else starts_on


def _needs(shape: Shape, starts_on: date, ends_on: date) -> tuple[date, date]:
    """The days that a shape takes with the number beside it."""
    beside = timedelta() if shape is Shape.BAR else _BESIDE
    return starts_on - _BEFORE, ends_on + beside
