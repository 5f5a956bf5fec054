from __future__ import annotations

from datetime import date

import pytest

from data_model.store import Store
from data_model.vocabulary import ActivityKind, DeadlineKind, MarkStatus, State
from metrics.evaluate import items_on
from metrics.metric import Scope
from metrics.plan_series import Progress, Step, month_of, progress, states_in
from tests.ui.plan_items import D, a_deadline, a_mark, an_item

START = date(2026, 1, 1)
MARCH, APRIL, MAY = date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 31)


def at(steps: tuple[Step, ...], day: date) -> int:
    """The running count at the end of a day."""
    return max((step.items for step in steps if step.on <= day), default=0)


def test_an_item_belongs_to_the_month_of_its_current_last_day() -> None:
    assert month_of(an_item(MARCH)) == date(2026, 3, 1)
    assert month_of(an_item(MARCH, deadlines=(a_deadline(MAY),))) == date(2026, 5, 1)


def test_an_item_outside_completion_belongs_to_no_month() -> None:
    assert month_of(an_item(None)) is None
    assert month_of(an_item(date(2026, 12, 31), deadline_kind=DeadlineKind.YEAR_ROUND)) is None


def test_items_are_counted_by_state_in_every_group_they_belong_to() -> None:
    both = an_item(MAY, second_kind=ActivityKind.MONITORING)
    counted = states_in([both, an_item(MARCH)], lambda item: item.facts.kinds)
    assert counted[ActivityKind.MEETING] == {State.NOT_REPORTED: 1, State.PAST_DUE_NOT_REPORTED: 1}
    assert counted[ActivityKind.MONITORING] == {State.NOT_REPORTED: 1}


def test_without_a_mark_nothing_is_known_of_what_was_done() -> None:
    assert progress([an_item(MARCH)], START, D) == Progress(1, (Step(START, 0), Step(MARCH, 1)), (), (), 1)


def test_a_mark_on_an_item_outside_completion_is_a_mark_in_the_scope_as_for_completion() -> None:
    standing = an_item(None, deadline_kind=DeadlineKind.REGULAR, marks=(a_mark(MarkStatus.IN_PROGRESS),))
    seen = progress([standing, an_item(MARCH)], START, D)
    assert (at(seen.done, D), at(seen.at_most, D)) == (0, 1)
    assert seen.done[-1] == Step(D, 0)


def test_done_items_count_from_the_day_their_mark_holds_from() -> None:
    seen = progress([an_item(APRIL, marks=(a_mark(on=MARCH),)), an_item(MAY)], START, D)
    assert seen.done == (Step(START, 0), Step(MARCH, 1), Step(D, 1))
    assert seen.at_most == ()


def test_past_items_without_a_mark_stand_between_what_is_done_and_the_most_that_may_be() -> None:
    seen = progress([an_item(MARCH), an_item(MARCH, marks=(a_mark(on=date(2026, 2, 1)),))], START, D)
    assert (at(seen.done, D), at(seen.at_most, D), seen.unknown) == (1, 2, 1)
    assert at(seen.at_most, date(2026, 3, 1)) == 1


def test_what_is_outside_completion_is_not_planned_for_a_day() -> None:
    cancelled = an_item(MARCH, marks=(a_mark(MarkStatus.CANCELLED),))
    assert progress([cancelled, an_item(None), an_item(MAY)], START, D).base == 1


def test_what_was_done_before_the_period_counts_from_its_first_day() -> None:
    seen = progress([an_item(MARCH, marks=(a_mark(on=date(2025, 12, 20)),))], START, D)
    assert seen.done == (Step(START, 1), Step(D, 1))


@pytest.mark.parametrize("as_of", [date(2026, 1, 20), D, date(2026, 6, 30), date(2026, 11, 22)])
def test_every_day_of_the_demonstration_agrees_with_a_plain_recount(demo_store: Store, as_of: date) -> None:
    with demo_store.reading() as session:
        items = items_on(session, Scope(), as_of, a_mark(on=date(2026, 12, 31)).recorded.recorded_at)
    seen = progress(items, START, as_of)
    days = {step.on for steps in (seen.planned, seen.done) for step in steps}
    for day in sorted(days):
        due = done = 0
        for item in items:
            if item.is_dated and not item.is_cancelled:
                due += item.ends_on is not None and item.ends_on <= day
                done += item.is_done and item.done_on is not None and item.done_on <= day
        assert at(seen.planned, day) == due
        assert not seen.done or day > as_of or at(seen.done, day) == done
