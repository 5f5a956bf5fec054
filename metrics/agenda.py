"""What comes next in a plan on a date: appointments, then counts of items without a day, never opinions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

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
    open_items = [item for item in items if not (item.is_done or item.is_cancelled)]
    appointments, without_day = [], []
    for item in open_items:
        if appointment := _appointment(item, as_of):
            appointments.append(appointment)
        elif item.timing in AHEAD and item.ends_on is not None:
            without_day.append(item.ends_on.replace(day=1))
    dated = {one.item.facts.number for one in appointments}
    waiting = (one for one in open_items if one.timing is Timing.UNSCHEDULED and one.facts.number not in dated)
    undated = Counter(one.facts.deadline_kind for one in waiting)
    return Agenda(
        appointments=tuple(sorted(appointments, key=lambda one: (one.on, not one.is_event, one.item.facts.number))),
        without_day=tuple(sorted(Counter(without_day).items())),
        undated=tuple(sorted(undated.items())),
    )


def _appointment(item: ItemState, as_of: date) -> Appointment | None:
    event = item.event
    if event is not None and event.held_on >= as_of:
        return Appointment(item, event.held_on, event.held_at, event.place, is_event=True)
    ends_on = item.ends_on
    if item.timing not in AHEAD or ends_on is None or item.starts_on not in (None, ends_on):
        return None
    return Appointment(item, ends_on, None, "", is_event=False)
