from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from sqlmodel import Session

from data_model.store import Store
from data_model.vocabulary import DeadlineKind, MarkStatus, State
from metrics.agenda import Agenda, agenda, days_since_approval
from metrics.evaluate import items_on
from metrics.metric import Scope
from metrics.plan_series import commission_of, states_in
from metrics.plan_state import ItemState
from tests.builders import a_commission, a_mark, a_plan_item, a_scheduled_event
from tests.metrics.plan_facts import a_plan as plan_facts

TODAY = date(2026, 4, 22)
NOW = datetime(2026, 4, 22, 20, tzinfo=UTC)
APRIL: dict[str, Any] = {
    "starts_on": date(2026, 4, 1),
    "ends_on": date(2026, 4, 30),
    "deadline_kind": DeadlineKind.MONTH,
}


@pytest.fixture
def writing(sqlite_store: Store) -> Iterator[Session]:
    with sqlite_store.writing() as session:
        yield session


def states(session: Session) -> tuple[ItemState, ...]:
    return items_on(session, Scope(), TODAY, NOW)


def ahead(session: Session) -> Agenda:
    return agenda(states(session), TODAY)


def test_a_day_in_the_plan_is_an_appointment_without_hour_and_place(writing: Session) -> None:
    item = a_plan_item(writing, date(2026, 5, 21))
    (found,) = ahead(writing).appointments
    assert (found.item.facts.number, found.on, found.at, found.place, found.is_event) == (
        item.number,
        date(2026, 5, 21),
        None,
        "",
        False,
    )


def test_an_event_speaks_before_the_deadline_of_its_item(writing: Session) -> None:
    a_scheduled_event(
        writing, a_plan_item(writing, **APRIL), held_on=date(2026, 4, 24), held_at=time(15), place="зал заседаний"
    )
    seen = ahead(writing)
    assert [(one.on, one.at, one.place, one.is_event) for one in seen.appointments] == [
        (date(2026, 4, 24), time(15), "зал заседаний", True)
    ]
    assert seen.without_day == ()


def test_on_one_day_events_stand_first(writing: Session) -> None:
    dated = a_plan_item(writing, date(2026, 4, 24))
    held = a_plan_item(writing, **APRIL)
    a_scheduled_event(writing, held, held_on=date(2026, 4, 24))
    assert [one.item.facts.number for one in ahead(writing).appointments] == [held.number, dated.number]


def test_events_of_one_day_stand_by_their_hour_those_without_one_last(writing: Session) -> None:
    for number, at in ((1, time(16)), (2, None), (3, time(10, 30))):
        item = a_plan_item(writing, number=number, **APRIL)
        a_scheduled_event(writing, item, date(2026, 4, 29), held_at=at)
    assert [one.item.facts.number for one in ahead(writing).appointments] == [3, 1, 2]


def test_a_month_without_a_day_is_counted_by_its_last_month(writing: Session) -> None:
    a_plan_item(writing, **APRIL)
    a_plan_item(writing, **APRIL)
    a_plan_item(writing, date(2026, 5, 31), starts_on=date(2026, 4, 1), deadline_kind=DeadlineKind.MONTH_RANGE)
    assert ahead(writing).without_day == ((date(2026, 4, 1), 2), (date(2026, 5, 1), 1))


def test_an_event_that_is_over_leaves_its_item_to_its_deadline(writing: Session) -> None:
    a_scheduled_event(writing, a_plan_item(writing, **APRIL), held_on=date(2026, 4, 21))
    seen = ahead(writing)
    assert (seen.appointments, seen.without_day) == ((), ((date(2026, 4, 1), 1),))


def test_done_cancelled_and_past_items_are_not_ahead(writing: Session) -> None:
    a_mark(writing, a_plan_item(writing, date(2026, 5, 21)), MarkStatus.DONE)
    a_mark(writing, a_plan_item(writing, date(2026, 5, 21)), MarkStatus.CANCELLED)
    a_plan_item(writing, date(2026, 4, 21))
    assert ahead(writing).is_empty


def test_the_day_itself_is_still_ahead(writing: Session) -> None:
    a_plan_item(writing, TODAY)
    assert [one.on for one in ahead(writing).appointments] == [TODAY]


def test_an_overdue_item_with_an_event_to_come_is_ahead(writing: Session) -> None:
    item = a_plan_item(writing, date(2026, 4, 1))
    a_mark(writing, item, MarkStatus.IN_PROGRESS)
    a_scheduled_event(writing, item, held_on=date(2026, 4, 30))
    assert [one.on for one in ahead(writing).appointments] == [date(2026, 4, 30)]


def test_undated_items_are_counted_by_what_they_wait_for(writing: Session) -> None:
    a_plan_item(writing, None, deadline_kind=DeadlineKind.TO_BE_AGREED)
    a_plan_item(writing, None, deadline_kind=DeadlineKind.TO_BE_AGREED)
    a_plan_item(writing, None, deadline_kind=DeadlineKind.SEPARATE_SCHEDULE)
    a_plan_item(writing, None, deadline_kind=DeadlineKind.ON_DEMAND)
    assert dict(ahead(writing).undated) == {DeadlineKind.TO_BE_AGREED: 2, DeadlineKind.SEPARATE_SCHEDULE: 1}


def test_states_are_counted_for_each_commission(writing: Session) -> None:
    first, second = a_commission(writing, 1), a_commission(writing, 2)
    a_mark(writing, a_plan_item(writing, date(2026, 4, 30), commission_id=first.id), MarkStatus.DONE)
    a_plan_item(writing, date(2026, 4, 30), commission_id=first.id)
    a_plan_item(writing, date(2026, 4, 1), commission_id=second.id)
    assert states_in(states(writing), commission_of) == {
        1: {State.DONE: 1, State.NOT_REPORTED: 1},
        2: {State.PAST_DUE_NOT_REPORTED: 1},
    }


def test_the_plan_read_on_22_april_says_what_the_document_says(seeded_store: Store) -> None:
    with seeded_store.reading() as session:
        seen = ahead(session)
    assert [(one.on, one.item.facts.number) for one in seen.appointments] == [
        (date(2026, 5, 21), 31),
        (date(2026, 5, 28), 32),
        (date(2026, 6, 4), 33),
        (date(2026, 6, 11), 34),
        (date(2026, 6, 18), 35),
        (date(2026, 6, 25), 36),
    ]
    assert dict(seen.without_day)[date(2026, 4, 1)] == 11
    assert sum(count for _, count in seen.without_day) + len(seen.appointments) == 38


def test_an_item_waits_for_its_date_since_the_approval_and_not_before_it() -> None:
    plan = plan_facts(approved_on=date(2026, 3, 17))
    assert days_since_approval(plan, date(2026, 4, 22)) == 14 + 22
    assert days_since_approval(plan, date(2026, 3, 17)) is None
    assert days_since_approval(plan_facts(approved_on=None), date(2026, 4, 22)) is None
