"""The state of a plan item on a date: one table of status and timing, one definition of every word on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile
from typing import TypeVar

from data_model.origin import Recorded
from data_model.questions.plans import DeadlineFacts, EventFacts, ItemFacts, MarkFacts, PlanFacts
from data_model.vocabulary import DeadlineKind, MarkStatus, State, Timing
from metrics.settings import DEFAULTS, DUE_SOON

Effective = TypeVar("Effective", MarkFacts, DeadlineFacts)

STANDING_KINDS = frozenset({DeadlineKind.ON_DEMAND, DeadlineKind.REGULAR, DeadlineKind.YEAR_ROUND})

_DONE_EVERYWHERE = dict.fromkeys(Timing, State.DONE)
_CANCELLED_EVERYWHERE = dict.fromkeys(Timing, State.CANCELLED)
_AT_WORK = {
    Timing.UPCOMING: State.OPEN,
    Timing.DUE_SOON: State.OPEN,
    Timing.PAST: State.OVERDUE,
    Timing.STANDING: State.STANDING,
    Timing.UNSCHEDULED: State.UNSCHEDULED,
}

STATES: dict[MarkStatus | None, dict[Timing, State]] = {
    None: {
        Timing.UPCOMING: State.NOT_REPORTED,
        Timing.DUE_SOON: State.NOT_REPORTED,
        Timing.PAST: State.PAST_DUE_NOT_REPORTED,
        Timing.STANDING: State.STANDING,
        Timing.UNSCHEDULED: State.UNSCHEDULED,
    },
    MarkStatus.NOT_STARTED: _AT_WORK,
    MarkStatus.IN_PROGRESS: _AT_WORK,
    MarkStatus.POSTPONED: _AT_WORK,
    MarkStatus.DONE: _DONE_EVERYWHERE,
    MarkStatus.CANCELLED: _CANCELLED_EVERYWHERE,
}


def timing_of(ends_on: date | None, kind: DeadlineKind, as_of: date, due_soon_days: int = DEFAULTS[DUE_SOON]) -> Timing:
    """Where a last day stands against the as-of date; `due_soon_days` is in calendar days, both ends included."""
    if kind in STANDING_KINDS:
        return Timing.STANDING
    if ends_on is None:
        return Timing.UNSCHEDULED
    if ends_on < as_of:
        return Timing.PAST
    return Timing.DUE_SOON if ends_on <= as_of + timedelta(days=due_soon_days) else Timing.UPCOMING


@dataclass(frozen=True)
class ItemState:
    """A plan item on the as-of date: its last mark, its current deadline, its state.

    `original_ends_on` is the last day as first stated: in the plan, or for an item without a date when first agreed.
    """

    facts: ItemFacts
    as_of: date
    mark: MarkFacts | None
    deadline: DeadlineFacts | None
    event: EventFacts | None
    original_ends_on: date | None
    timing: Timing
    original_timing: Timing
    state: State
    before_approval: bool

    @property
    def status(self) -> MarkStatus | None:
        """The last mark's status, or None where nobody reported."""
        return self.mark.status if self.mark else None

    @property
    def starts_on(self) -> date | None:
        """The first day of the current deadline, where it has one."""
        return self.deadline.starts_on if self.deadline else self.facts.starts_on

    @property
    def ends_on(self) -> date | None:
        """The last day of the current deadline (inclusive), or None."""
        return self.deadline.ends_on if self.deadline else self.facts.ends_on

    @property
    def is_dated(self) -> bool:
        """Whether the item counts in completion: it has a last day and is not carried on all year."""
        return self.timing not in (Timing.STANDING, Timing.UNSCHEDULED)

    @property
    def is_carried_over(self) -> bool:
        """Whether the item runs all year and so past the plan's period: its own line, not part of completion."""
        return self.facts.deadline_kind is DeadlineKind.YEAR_ROUND

    @property
    def is_standing(self) -> bool:
        """Whether the item has no end: done on demand or regularly."""
        return self.timing is Timing.STANDING and not self.is_carried_over

    @property
    def is_unscheduled(self) -> bool:
        """Whether no last day is known yet."""
        return self.timing is Timing.UNSCHEDULED

    @property
    def is_dated_in_plan(self) -> bool:
        """Whether the plan itself gives the item a last day, whatever was entered since."""
        return self.facts.ends_on is not None and self.facts.deadline_kind not in STANDING_KINDS

    @property
    def is_unscheduled_in_plan(self) -> bool:
        """Whether the plan itself leaves the item's last day open."""
        return self.facts.ends_on is None and self.facts.deadline_kind not in STANDING_KINDS

    @property
    def is_done(self) -> bool:
        """Whether the last mark says done."""
        return self.state is State.DONE

    @property
    def is_cancelled(self) -> bool:
        """Whether the last mark says cancelled."""
        return self.state is State.CANCELLED

    @property
    def is_overdue(self) -> bool:
        """Whether the last day is past and the last mark says the item is still at work."""
        return self.state is State.OVERDUE

    @property
    def is_past_unreported(self) -> bool:
        """Whether the last day is past and nobody reported."""
        return self.state is State.PAST_DUE_NOT_REPORTED

    @property
    def is_due(self) -> bool:
        """Whether a dated item's last day is the as-of date or earlier."""
        return self.is_dated and self.ends_on is not None and self.ends_on <= self.as_of

    @property
    def is_open_soon(self) -> bool:
        """Whether the last day is within the next days and the item is neither done nor cancelled."""
        return self.timing is Timing.DUE_SOON and not (self.is_done or self.is_cancelled)

    @property
    def is_moved(self) -> bool:
        """Whether the current last day differs from the one first stated."""
        return self.is_dated and self.ends_on != self.original_ends_on

    @property
    def original_state(self) -> State:
        """The state it would be in by the last day first stated."""
        return STATES[self.status][self.original_timing]

    @property
    def done_on(self) -> date | None:
        """The date since which its marks say done; a further mark that says so again does not move it."""
        return self._done.effective_on if self._done else None

    @property
    def _done(self) -> MarkFacts | None:
        marks = _taken_effect(self.facts.marks, self.as_of)
        since_done = list(takewhile(lambda mark: mark.status is MarkStatus.DONE, reversed(marks)))
        return since_done[-1] if since_done else None

    @property
    def on_time(self) -> bool | None:
        """Whether it was done by the last day stated when it was marked so, fixed from then on.

        No verdict for an item due before the plan's approval, a standing one, or one that had no date yet.
        """
        if self._done is None or self.before_approval or self.facts.deadline_kind in STANDING_KINDS:
            return None
        last_day = _first_stated(self.facts, self._done)
        return None if last_day is None else self._done.effective_on <= last_day

    @property
    def days_overdue(self) -> int | None:
        """Calendar days since the current last day, for an overdue or unreported past item."""
        if self.timing is not Timing.PAST or self.ends_on is None or self.is_done or self.is_cancelled:
            return None
        return (self.as_of - self.ends_on).days

    @property
    def last_recorded(self) -> Recorded | None:
        """The latest entry on the item, of any sort."""
        recorded = [one.recorded for one in self.facts.marks]
        recorded += [one.recorded for one in self.facts.deadlines]
        recorded += [one.recorded for one in self.facts.events]
        return max(recorded, key=lambda one: one.recorded_at, default=None)


def item_state(facts: ItemFacts, plan: PlanFacts, as_of: date, due_soon_days: int = DEFAULTS[DUE_SOON]) -> ItemState:
    """The item on a date. Marks and deadlines count from their effective date; the later recorded wins within a day."""
    mark = _last(facts.marks, as_of)
    deadline = _last(facts.deadlines, as_of)
    first = next((one for one in facts.deadlines if one.effective_on <= as_of), None)
    original = facts.ends_on or (first.ends_on if first else None)
    kind = facts.deadline_kind
    timing = timing_of(deadline.ends_on if deadline else facts.ends_on, kind, as_of, due_soon_days)
    return ItemState(
        facts=facts,
        as_of=as_of,
        mark=mark,
        deadline=deadline,
        event=facts.events[-1] if facts.events else None,
        original_ends_on=original,
        timing=timing,
        original_timing=timing_of(original, kind, as_of, due_soon_days),
        state=STATES[mark.status if mark else None][timing],
        before_approval=_before_approval(facts, plan),
    )


def _first_stated(facts: ItemFacts, done: MarkFacts) -> date | None:
    """The plan's own last day, else the first that was agreed before the mark: one agreed after it judges nothing."""
    agreed = (
        one.ends_on
        for one in _taken_effect(facts.deadlines, done.effective_on)
        if one.recorded.recorded_at <= done.recorded.recorded_at
    )
    return facts.ends_on or next(agreed, None)


def _last(entered: tuple[Effective, ...], as_of: date) -> Effective | None:
    """The last one that had taken effect; they come ordered by effective date, then by the moment of recording."""
    return next(reversed(_taken_effect(entered, as_of)), None)


def _taken_effect(entered: tuple[Effective, ...], as_of: date) -> list[Effective]:
    return [one for one in entered if one.effective_on <= as_of]


def _before_approval(facts: ItemFacts, plan: PlanFacts) -> bool:
    if facts.ends_on is None or plan.approved_on is None or facts.deadline_kind in STANDING_KINDS:
        return False
    return facts.ends_on < plan.approved_on
