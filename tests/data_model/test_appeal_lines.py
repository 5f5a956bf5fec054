"""The register of appeals as of a date: the same appeals as are counted, in order, in batches that agree."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import Session

from data_model.questions import appeal_lines as questions
from data_model.questions.appeal_lines import AppealLine, appeal_lines, appeals_count, appeals_on, seen
from data_model.questions.appeals import AppealCell, appeal_cells
from data_model.store import Store
from data_model.vocabulary import AppealState
from tests import builders as a

DAY = date(2026, 3, 12)
LATE = datetime(2026, 11, 22, tzinfo=UTC)
DATES = (
    date(2025, 12, 31),
    date(2026, 1, 15),
    date(2026, 3, 31),
    date(2026, 4, 22),
    date(2026, 6, 30),
    date(2027, 1, 1),
)


def lines(store: Store, as_of: date, known_at: datetime = LATE) -> list[AppealLine]:
    with store.reading() as session:
        of = seen(session, as_of, known_at)
    return list(appeal_lines(store, of))


def recounted(every: list[AppealLine]) -> Counter[tuple[object, ...]]:
    return Counter(
        (one.commission, one.topic, one.district, one.registered_on, one.state, one.replied_on) for one in every
    )


def counted(cells: tuple[AppealCell, ...]) -> Counter[tuple[object, ...]]:
    return Counter(
        {
            (one.commission, one.topic, one.district, one.registered_on, one.state, one.replied_on): one.number
            for one in cells
        }
    )


@pytest.mark.parametrize("as_of", DATES)
@pytest.mark.parametrize("known_at", [datetime(2026, 4, 22, 12, tzinfo=UTC), LATE])
def test_the_rows_are_the_appeals_that_the_measures_count(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, as_of: date, known_at: datetime
) -> None:
    monkeypatch.setattr(questions, "AT_ONCE", 7)
    found = lines(demo_store, as_of, known_at)
    with demo_store.reading() as session:
        assert recounted(found) == counted(appeal_cells(session, as_of, known_at))
        assert len(found) == appeals_on(session, as_of, known_at)
    assert [one.registered_on for one in found] == sorted(one.registered_on for one in found)
    assert len({one.number for one in found}) == len(found)


def a_long_day(session: Session) -> None:
    """Many appeals of one day, moved on, replied to, corrected and taken back."""
    second = a.a_commission(session, 2)
    place = a.a_district(session)
    for n in range(11):
        one = a.an_appeal(session, number=f"{n:02}", registered_on=DAY, commission_id=second.id if n % 2 else None)
        one.district_id = place.id if n % 3 else None
        a.a_step(session, one, AppealState.IN_WORK, DAY + timedelta(days=1), substantive_reply=n == 4)
        step = a.a_step(session, one, AppealState.RESOLVED, DAY + timedelta(days=5), substantive_reply=True)
        if n == 7:
            a.an_entry(session, supersedes_id=step.entry_id, recorded_at=datetime(2026, 5, 1, tzinfo=UTC))
        if n == 9:
            a.an_entry(session, supersedes_id=one.entry_id, recorded_at=datetime(2026, 5, 1, tzinfo=UTC))


def test_batches_meet_within_a_day_on_each_engine(migrated_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "AT_ONCE", 3)
    with migrated_store.writing() as session:
        a_long_day(session)
    found = lines(migrated_store, DAY + timedelta(days=30))
    assert [one.number for one in found] == [f"{n:02}" for n in range(11) if n != 9]
    by_number = {one.number: one for one in found}
    assert (by_number["04"].state, by_number["04"].replied_on) == (AppealState.RESOLVED, DAY + timedelta(days=1))
    assert (by_number["07"].state, by_number["07"].replied_on) == (AppealState.IN_WORK, None)
    assert (by_number["01"].commission, by_number["02"].commission, by_number["03"].district) == (2, None, "")
    before = {one.number: one for one in lines(migrated_store, DAY + timedelta(days=30), LATE.replace(month=4))}
    assert before["07"].state is AppealState.RESOLVED
    assert "09" in before
    assert {one.state for one in lines(migrated_store, DAY)} == {AppealState.REGISTERED}


def test_what_is_entered_while_the_register_is_read_does_not_count(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "AT_ONCE", 3)
    with sqlite_store.writing() as session:
        kept = [a.an_appeal(session, number=str(n), registered_on=DAY) for n in range(9)]
        ids, entries = [one.id or 0 for one in kept], [one.entry_id for one in kept]
    with sqlite_store.reading() as session:
        of = seen(session, DAY, LATE)
        number = appeals_count(session, of)
    reading = appeal_lines(sqlite_store, of)
    found = [next(reading)]
    with sqlite_store.writing() as session:  # nobody waits for a reader
        a.an_appeal(session, number="new", registered_on=DAY)
        a.an_entry(session, supersedes_id=entries[-1])
        a.a_step(session, session.get_one(type(kept[0]), ids[-2]), AppealState.RESOLVED, DAY)
    found += reading
    assert len(found) == number == 9
    assert {one.state for one in found} == {AppealState.REGISTERED}
    assert len(lines(sqlite_store, DAY)) == 9


def test_an_empty_register_has_no_rows(sqlite_store: Store) -> None:
    assert lines(sqlite_store, DAY) == []
