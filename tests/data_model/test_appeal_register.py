"""The register of appeals a page at a time, on both engines: what stands now, in order, whatever its length."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from time import perf_counter

import pytest
from sqlalchemy import insert
from sqlmodel import Session

from data_model import commands
from data_model.appeals import Appeal, AppealStep
from data_model.commands.plan import newest_entries, newest_entry
from data_model.errors import CouncilError
from data_model.questions.appeal_register import PAGE, Wanted, appeal, appeals_number, appeals_page
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import AppealState, MarkStatus
from data_model.work_plan import Mark
from tests import builders as a
from tests.data_model.acting import NOON, an_item, by

DAY = date(2026, 3, 12)
EVERY = Wanted()


def numbers(session: Session, wanted: Wanted = EVERY, page: int = 1) -> list[str]:
    return [one.number for one in appeals_page(session, wanted, page).rows]


def test_the_latest_stand_first_and_a_page_ends_where_the_next_begins(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        for n in range(PAGE + 3):
            a.an_appeal(session, number=f"{n:03}", registered_on=DAY + timedelta(days=n // 2))
        first, second = (appeals_page(session, Wanted(), page) for page in (1, 2))
        assert [one.number for one in (*first.rows, *second.rows)] == [f"{n:03}" for n in range(PAGE + 2, -1, -1)]
        assert (first.is_last, second.is_last, len(second.rows)) == (False, True, 3)
        assert appeals_page(session, Wanted(), 9).rows == ()
        assert appeals_number(session, None) == PAGE + 3


def test_an_appeal_stands_in_its_last_state_and_was_answered_by_the_first_reply(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        one = a.an_appeal(session, AppealState.IN_WORK, registered_on=DAY)
        for days, state, reply in ((3, AppealState.IN_WORK, True), (9, AppealState.RESOLVED, True)):
            a.a_step(session, one, state, DAY + timedelta(days=days), substantive_reply=reply)
        found = appeal(session, one.id or 0)
        assert (found.state, found.replied_on) == (AppealState.RESOLVED, DAY + timedelta(days=3))
        with pytest.raises(CouncilError, match="error-unknown-appeal"):
            appeal(session, 999)


def test_a_superseded_step_and_a_superseded_appeal_are_as_if_they_were_not(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        stays, goes = a.an_appeal(session, number="1"), a.an_appeal(session, number="2")
        step = a.a_step(session, stays, AppealState.RESOLVED, DAY, substantive_reply=True)
        for mistaken in (step.entry_id, goes.entry_id):
            a.an_entry(session, supersedes_id=mistaken)
        assert numbers(session) == ["1"]
        assert appeals_number(session, None) == 1
        found = appeal(session, stays.id or 0)
        assert (found.state, found.replied_on) == (AppealState.REGISTERED, None)


def test_the_register_is_narrowed(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        second = a.a_commission(session, 2)
        a.an_appeal(session, number="А-1")
        a.an_appeal(session, AppealState.RESOLVED, number="А%2", commission_id=second.id)
        a.an_appeal(session, AppealState.RESOLVED, AppealState.IN_WORK, number="Б-3")
        assert numbers(session, Wanted(commission=2)) == ["А%2"]
        assert appeals_number(session, 2) == 1
        assert numbers(session, Wanted(state=AppealState.RESOLVED)) == ["А%2"]
        assert numbers(session, Wanted(state=AppealState.IN_WORK)) == ["Б-3"]
        assert numbers(session, Wanted(state=AppealState.REGISTERED)) == ["А-1"]
        assert numbers(session, Wanted(number="А%")) == ["А%2"]  # a sign, not a pattern


def test_the_newest_entries_of_many_items_are_those_of_each(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        first, second, third = (an_item(session) for _ in range(3))
        mark = commands.record_mark(session, by(session), first, MarkStatus.DONE, DAY)
        commands.schedule_event(session, by(session), second, DAY)
        voided = session.get_one(Mark, mark).entry_id
        last = commands.void_mark(session, by(session, ground="не тот пункт"), voided)
        found = newest_entries(session, [first, second, third])
        assert found == {one: newest_entry(session, one) for one in (first, second, third)}
        assert (found[first], found[third]) == (last, 0)


@pytest.mark.long
def test_a_page_of_a_hundred_thousand_appeals_is_read_in_the_time_of_a_hundred(sqlite_store: Store) -> None:
    with sqlite_store.writing() as session:
        council_id = a.a_council(session).id
        for n in range(100):
            a.an_appeal(session, AppealState.IN_WORK, number=str(n))
    few = _seconds(sqlite_store)
    with sqlite_store.writing() as session:
        _fill(session, council_id or 0, 100_000, NOON)
    assert _seconds(sqlite_store) < few + 0.06  # what a screen of 300 ms may grow by


def _seconds(store: Store) -> float:
    """The best of five readings of the first page with its count."""
    took = []
    for _ in range(5):
        began = perf_counter()
        with store.reading() as session:
            appeals_page(session, Wanted(), 1)
            appeals_number(session, None)
        took.append(perf_counter() - began)
    return min(took)


def _fill(session: Session, council_id: int, number: int, moment: datetime) -> None:
    ids = range(1000, 1000 + number)
    entry = {"council_id": council_id, "recorded_at": moment, "recorded_by": "секретарь", "ground": ""}
    own = {"council_id": council_id, "topic": ""}
    step = {"state": AppealState.IN_WORK, "effective_on": DAY, "substantive_reply": False}
    session.execute(insert(Entry), [{**entry, "id": n, "request_id": f"filled-{n}"} for n in ids])
    session.execute(
        insert(Appeal),
        [
            {**own, "id": n, "number": f"П-{n}", "registered_on": DAY + timedelta(days=n % 90), "entry_id": n}
            for n in ids
        ],
    )
    session.execute(insert(AppealStep), [{**step, "appeal_id": n, "entry_id": n} for n in ids])
