"""The state of an item: every cell of the table of status and timing, every day on which its timing changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from data_model.vocabulary import DeadlineKind, DeadlineReason, MarkStatus, State, Timing
from metrics.plan_state import STATES, timing_of
from tests.metrics.plan_facts import D, a_change, a_mark, a_plan, an_item, on

LAST_DAYS = {
    Timing.UPCOMING: date(2026, 5, 30),
    Timing.DUE_SOON: date(2026, 4, 30),
    Timing.PAST: date(2026, 4, 1),
    Timing.STANDING: None,
    Timing.UNSCHEDULED: None,
}
KINDS = {Timing.STANDING: DeadlineKind.ON_DEMAND, Timing.UNSCHEDULED: DeadlineKind.TO_BE_AGREED}
TABLE = """
status       upcoming      due_soon      past                   standing   unscheduled
none         not_reported  not_reported  past_due_not_reported  standing   unscheduled
not_started  open          open          overdue                standing   unscheduled
in_progress  open          open          overdue                standing   unscheduled
postponed    open          open          overdue                standing   unscheduled
done         done          done          done                   done       done
cancelled    cancelled     cancelled     cancelled              cancelled  cancelled
"""
HEAD, *LINES = [line.split() for line in TABLE.strip().splitlines()]
CELLS = [(line[0], timing, state) for line in LINES for timing, state in zip(HEAD[1:], line[1:], strict=True)]


def days(day: date, number: int) -> date:
    return day + timedelta(days=number)


@pytest.mark.parametrize(("status", "timing", "state"), CELLS)
def test_each_cell_of_the_table_of_status_and_timing(status: str, timing: str, state: str) -> None:
    marks = [] if status == "none" else [a_mark(status)]
    kind = KINDS.get(Timing(timing), DeadlineKind.BY_DAY)
    item = on(an_item(LAST_DAYS[Timing(timing)], *marks, deadline_kind=kind))
    assert (item.status or "none", item.timing, item.state) == (status, timing, state)


def test_the_table_has_thirty_cells_and_no_more() -> None:
    assert len(CELLS) == 6 * 5
    assert {status or "none" for status in STATES} == {status for status, _, _ in CELLS}
    assert all(set(row) == set(Timing) for row in STATES.values())
    assert {state for _, _, state in CELLS} == set(State)


@pytest.mark.parametrize(
    ("last_day", "timing"),
    [
        (days(D, -1), Timing.PAST),
        (D, Timing.DUE_SOON),
        (days(D, 1), Timing.DUE_SOON),
        (days(D, 14), Timing.DUE_SOON),
        (days(D, 15), Timing.UPCOMING),
    ],
)
def test_a_last_day_is_past_on_the_next_day_and_near_for_fourteen_days_before(last_day: date, timing: Timing) -> None:
    for kind in (DeadlineKind.DAY, DeadlineKind.BY_DAY, DeadlineKind.MONTH, DeadlineKind.MONTH_RANGE):
        assert timing_of(last_day, kind, D) is timing


def test_by_a_day_includes_the_day() -> None:
    by_14_march = an_item(date(2026, 3, 14), deadline_kind=DeadlineKind.BY_DAY)
    assert on(by_14_march, date(2026, 3, 14)).state is State.NOT_REPORTED
    assert on(by_14_march, date(2026, 3, 15)).state is State.PAST_DUE_NOT_REPORTED


def test_april_is_overdue_from_the_first_of_may() -> None:
    april = an_item(date(2026, 4, 30), a_mark("in_progress"), deadline_kind=DeadlineKind.MONTH)
    assert on(april, date(2026, 4, 30)).state is State.OPEN
    assert on(april, date(2026, 5, 1)).state is State.OVERDUE
    assert on(april, date(2026, 5, 1)).days_overdue == 1


def test_june_or_july_is_overdue_after_the_last_of_july_although_the_plan_has_ended() -> None:
    number_93 = an_item(date(2026, 7, 31), a_mark("not_started"), deadline_kind=DeadlineKind.MONTH_RANGE)
    assert a_plan().period_end < date(2026, 7, 31)
    assert on(number_93, date(2026, 7, 31)).state is State.OPEN
    assert on(number_93, date(2026, 8, 1)).state is State.OVERDUE


@pytest.mark.parametrize("as_of", [date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1)])
def test_an_item_of_the_whole_year_is_never_past(as_of: date) -> None:
    number_2 = an_item(date(2026, 12, 31), a_mark("in_progress"), deadline_kind=DeadlineKind.YEAR_ROUND)
    item = on(number_2, as_of)
    assert (item.timing, item.state, item.is_carried_over) == (Timing.STANDING, State.STANDING, True)
    assert (item.is_dated, item.is_standing, item.is_due) == (False, False, False)


@pytest.mark.parametrize("kind", [DeadlineKind.ON_DEMAND, DeadlineKind.REGULAR])
def test_standing_items_are_never_past(kind: DeadlineKind) -> None:
    item = on(an_item(None, a_mark("in_progress"), deadline_kind=kind), date(2027, 1, 1))
    assert (item.timing, item.is_standing, item.is_dated) == (Timing.STANDING, True, False)


@pytest.mark.parametrize("kind", [DeadlineKind.TO_BE_AGREED, DeadlineKind.SEPARATE_SCHEDULE])
def test_an_unscheduled_item_is_not_overdue_until_its_date_is_entered_and_past(kind: DeadlineKind) -> None:
    agreed = a_change(date(2026, 4, 29), date(2026, 4, 7), reason=DeadlineReason.AGREED)
    item = an_item(None, agreed, a_mark("in_progress"), deadline_kind=kind)
    assert on(item, date(2026, 4, 6)).state is State.UNSCHEDULED
    assert on(item, date(2026, 4, 7)).is_dated
    assert on(item, date(2026, 4, 29)).state is State.OPEN
    assert on(item, date(2026, 4, 30)).state is State.OVERDUE


def test_the_last_mark_by_effective_date_holds_and_within_a_day_the_later_recorded() -> None:
    early, late = a_mark("in_progress", date(2026, 4, 10)), a_mark("cancelled", date(2026, 4, 20))
    assert on(an_item(D, late, early)).status is MarkStatus.CANCELLED
    first = a_mark("done", D)
    later = replace(first.recorded, recorded_at=first.recorded.recorded_at + timedelta(days=1))
    again = a_mark("in_progress", D, recorded=later)
    assert on(an_item(D, again, first)).status is MarkStatus.IN_PROGRESS


def test_a_mark_counts_from_the_day_it_takes_effect() -> None:
    item = an_item(date(2026, 4, 30), a_mark("done", date(2026, 4, 23)))
    assert [on(item, day).state for day in (date(2026, 4, 22), date(2026, 4, 23))] == [State.NOT_REPORTED, State.DONE]


def test_timing_follows_the_current_deadline_and_the_original_stands_beside() -> None:
    item = an_item(date(2026, 3, 31), a_mark("postponed", date(2026, 3, 30)), a_change(date(2026, 5, 29)))
    moved = on(item)
    assert (moved.timing, moved.original_timing, moved.is_moved) == (Timing.UPCOMING, Timing.PAST, True)
    assert (moved.ends_on, moved.original_ends_on) == (date(2026, 5, 29), date(2026, 3, 31))
    assert on(item, date(2026, 3, 31)).is_moved is False  # the move takes effect on 1 April


def test_a_deadline_set_again_to_the_first_day_is_not_moved() -> None:
    item = an_item(date(2026, 5, 29), a_change(date(2026, 6, 30)), a_change(date(2026, 5, 29), date(2026, 4, 2)))
    assert on(item).is_moved is False


def test_the_first_agreed_date_is_the_original_one() -> None:
    first = a_change(date(2026, 4, 29), date(2026, 4, 7), reason=DeadlineReason.AGREED)
    agreed = on(an_item(None, first))
    assert (agreed.original_ends_on, agreed.is_moved) == (date(2026, 4, 29), False)
    moved = on(an_item(None, first, a_change(date(2026, 5, 20), date(2026, 4, 20))))
    assert (moved.original_ends_on, moved.ends_on, moved.is_moved) == (date(2026, 4, 29), date(2026, 5, 20), True)


@pytest.mark.parametrize(
    ("ends_on", "kind", "early"),
    [
        (date(2026, 3, 16), DeadlineKind.DAY, True),
        (date(2026, 3, 17), DeadlineKind.DAY, False),
        (date(2026, 2, 28), DeadlineKind.YEAR_ROUND, False),
        (None, DeadlineKind.ON_DEMAND, False),
        (None, DeadlineKind.TO_BE_AGREED, False),
    ],
)
def test_before_approval_is_what_was_due_before_17_march(ends_on: date | None, kind: DeadlineKind, early: bool) -> None:
    assert on(an_item(ends_on, deadline_kind=kind)).before_approval is early
    assert on(an_item(ends_on, deadline_kind=kind), approved_on=None).before_approval is False


def test_a_moved_item_stays_before_approval_by_its_original_day() -> None:
    assert on(an_item(date(2026, 2, 28), a_change(date(2026, 5, 29)))).before_approval is True
