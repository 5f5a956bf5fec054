"""What comes next in a plan on a date: appointments, then counts of items without a day, never opinions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from data_model.questions.plans import PlanFacts
from data_model.vocabulary import DeadlineKind, Timing
from metrics.plan_state import ItemState

AHEAD = frozenset({Timing.DUE_SOON, Timing.UPCOMING})


@dataclass(frozen=True)
class Appointment:
    """An item with a day to come: of the event set for it, else of its own deadline (`is_event` false)."""

    item: ItemState
    on: date
    at: time | None
    place: str
    is_event: bool


@dataclass(frozen=True)
class Agenda:
    """What is ahead: the appointments by day, then how many items fall due in a month without a day, then undated ones.

    `without_day` pairs the first day of a month with a count; `undated` counts items by the kind of their deadline.
    """

    appointments: tuple[Appointment, ...]
    without_day: tuple[tuple[date, int], ...]
    undated: tuple[tuple[DeadlineKind, int], ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing dated is ahead."""
        return not self.appointments and not self.without_day


def agenda(items: Iterable[ItemState], as_of: date) -> Agenda:
    """The items ahead that are neither done nor cancelled; an event set for an item speaks before its deadline."""
    every = tuple(items)
    appointments = [one for item in every if not _is_over(item) and (one := _appointment(item, as_of))]
    waiting = [item for item in every if lacks_day(item, as_of)]
    without_day = [item.ends_on.replace(day=1) for item in waiting if item.timing in AHEAD and item.ends_on]
    undated = Counter(item.facts.deadline_kind for item in waiting if item.timing is Timing.UNSCHEDULED)
    return Agenda(
        appointments=tuple(sorted(appointments, key=_when)),
        without_day=tuple(sorted(Counter(without_day).items())),
        undated=tuple(sorted(undated.items())),
    )


def _when(one: Appointment) -> tuple[date, bool, time, int]:
    """By the day; within it events by their hour, those without one last, then deadlines."""
    return (one.on, not one.is_event, one.at or time.max, one.item.facts.number)


def days_since_approval(plan: PlanFacts, as_of: date) -> int | None:
    """Calendar days that items have waited for a date to be agreed upon, from the plan's approval; None before it."""
    if plan.approved_on is None or plan.approved_on >= as_of:
        return None
    return (as_of - plan.approved_on).days


def never_dated(items: Iterable[ItemState], plan: PlanFacts, as_of: date) -> int | None:
    """How many items had their date to be agreed upon and never got one; None while the plan's period runs."""
    if as_of <= plan.period_end:
        return None
    return dict(agenda(items, as_of).undated).get(DeadlineKind.TO_BE_AGREED, 0)


def has_day(item: ItemState, as_of: date) -> bool:
    """Whether an item neither done nor cancelled has a day to come: of an event or of its deadline."""
    return not _is_over(item) and _appointment(item, as_of) is not None


def lacks_day(item: ItemState, as_of: date) -> bool:
    """Whether an item neither done nor cancelled is ahead or undated, and no day is set for it."""
    is_waiting = item.timing is Timing.UNSCHEDULED or item.timing in AHEAD
    return is_waiting and not _is_over(item) and _appointment(item, as_of) is None


def _is_over(item: ItemState) -> bool:
    return item.is_done or item.is_cancelled


def _appointment(item: ItemState, as_of: date) -> Appointment | None:
    event = item.event
    if event is not None and event.held_on >= as_of:
        return Appointment(item, event.held_on, event.held_at, event.place, is_event=True)
    ends_on = item.ends_on
    if item.timing not in AHEAD or ends_on is None or item.starts_on not in (None, ends_on):
        return None
    return Appointment(item, ends_on, None, "", is_event=False)
