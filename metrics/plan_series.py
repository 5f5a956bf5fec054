"""The plan counted along a dimension and over time: items by state in groups, planned against done day by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from data_model.vocabulary import State
from metrics.plan_measures import has_marks, in_completion
from metrics.plan_state import ItemState

Group = TypeVar("Group", bound=Hashable)


def month_of(item: ItemState) -> date | None:
    """The first day of the month that an item's current last day falls in; None for an item outside completion."""
    return item.ends_on.replace(day=1) if item.is_dated and item.ends_on else None


def calendar_day(item: ItemState) -> date | None:
    """The day an item stands under in a calendar: of the event set for it, else its last day; None for neither."""
    if item.event is not None:
        return item.event.held_on
    return item.ends_on if item.is_dated else None


def calendar_month(item: ItemState) -> date | None:
    """The first day of the month that an item stands in."""
    day = calendar_day(item)
    return day.replace(day=1) if day else None


def by_state(items: Iterable[ItemState]) -> Counter[State]:
    """How many items are in each state."""
    return Counter(item.state for item in items)


def states_in(
    items: Iterable[ItemState], groups_of: Callable[[ItemState], Iterable[Group]]
) -> dict[Group, Counter[State]]:
    """How many items of each group are in each state; an item counts in every group that it belongs to."""
    grouped: dict[Group, list[ItemState]] = {}
    for item in items:
        for group in groups_of(item):
            grouped.setdefault(group, []).append(item)
    return {group: by_state(own) for group, own in grouped.items()}


def commission_of(item: ItemState) -> tuple[int]:
    """The group of an item by commission, for `states_in`."""
    return (item.facts.commission,)


@dataclass(frozen=True)
class Step:
    """Items counted from the first day of a plan to the end of a day."""

    on: date
    items: int


@dataclass(frozen=True)
class Progress:
    """What was to be done by a day against what was done by it, among the items that count in completion.

    `planned` runs over all current last days; `done` and `at_most` end on the as-of date. `done` is what is reported;
    while past items are unreported the truth lies between it and `at_most`, which takes them for done on their last
    day. Without any mark `done` is empty: no data.
    """

    base: int
    planned: tuple[Step, ...]
    done: tuple[Step, ...]
    at_most: tuple[Step, ...]
    unknown: int


def progress(items: Iterable[ItemState], period_start: date, as_of: date) -> Progress:
    """Planned against done over time, on the as-of date; done items count from the day their mark takes effect."""
    every = tuple(items)
    counted = [item for item in every if in_completion(item)]
    due = [item.ends_on for item in counted if item.ends_on]
    done = [item.done_on for item in counted if item.done_on]
    unknown = [item.ends_on for item in counted if item.is_past_unreported and item.ends_on]
    marked = has_marks(every)
    return Progress(
        base=len(counted),
        planned=_steps(due, period_start, max(due, default=period_start)),
        done=_steps(done, period_start, as_of) if marked else (),
        at_most=_steps([*done, *unknown], period_start, as_of) if marked and unknown else (),
        unknown=len(unknown),
    )


def _steps(days: list[date], first: date, last: date) -> tuple[Step, ...]:
    """The running count on each day that adds to it, from the first day to the last, both always there."""
    added = Counter(max(day, first) for day in days)
    marks = sorted({first, *added, max(first, last)})
    total, steps = 0, []
    for day in marks:
        total += added[day]
        steps.append(Step(day, total))
    return tuple(steps)
