"""What the store promises to whoever reads and writes, the same on both engines."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import Session

from data_model.council import Council
from data_model.errors import CouncilError
from data_model.sources import Entry
from data_model.store import Store, wal_is_safe
from data_model.work_plan import Mark, PlanItem
from tests import builders as a
from tests.stores import opened

ALMATY = timezone(timedelta(hours=5))


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
    ],
)
def test_wal_is_used_only_where_its_reset_bug_is_mended(version: tuple[int, int, int], safe: bool) -> None:
    assert wal_is_safe(version) is safe


@pytest.mark.parametrize("writing", [False, True])
def test_every_sqlite_connection_is_set_for_safety(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch, writing: bool
) -> None:
    monkeypatch.setattr("data_model.store.wal_is_safe", lambda version: False)
    with sqlite_store.writing() if writing else sqlite_store.reading() as session:
        expected = {
            "journal_mode": "truncate",
            "synchronous": 2,
            "busy_timeout": 30_000,
            "foreign_keys": 1,
            "recursive_triggers": 1,
            "trusted_schema": 0,
            "secure_delete": 1,
            "query_only": int(not writing),
        }
        found = {name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
    assert found == expected


def test_a_file_that_came_in_wal_mode_is_brought_back(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def journal(safe: bool) -> str | None:
        monkeypatch.setattr("data_model.store.wal_is_safe", lambda version: safe)
        with opened(sqlite_store.url) as store, store.reading() as session:
            return session.connection().exec_driver_sql("PRAGMA journal_mode").scalar()

    assert [journal(True), journal(False)] == ["wal", "truncate"]


@pytest.mark.postgres
def test_every_postgresql_connection_waits_only_so_long(postgres_store: Store) -> None:
    with postgres_store.reading() as session:
        names = ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout", "transaction_isolation")
        found = [session.connection().exec_driver_sql(f"SHOW {name}").scalar() for name in names]
    assert found == ["30s", "35s", "30s", "repeatable read"]


@pytest.mark.postgres
def test_what_an_address_asks_of_postgresql_is_kept(postgres_store: Store) -> None:
    with opened(postgres_store.url + "&options=-csearch_path%3Dcouncil") as store, store.reading() as session:
        found = [
            session.connection().exec_driver_sql(f"SHOW {name}").scalar() for name in ("search_path", "lock_timeout")
        ]
    assert found == ["council", "30s"]


def test_a_reading_session_cannot_write(migrated_store: Store) -> None:
    with pytest.raises(CouncilError) as refusal, migrated_store.reading() as session:
        a.a_council(session)
    assert refusal.value.key == "error-store-read-only"
    with migrated_store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Council)) == 0


def test_a_reading_session_sees_one_state_of_the_store(migrated_store: Store) -> None:
    def add_a_council() -> None:
        with migrated_store.writing() as session:
            a.a_council(session)

    writer = threading.Thread(target=add_a_council)
    with migrated_store.reading() as session:
        assert _councils(session) == 0
        writer.start()
        writer.join(timeout=0.5)  # on SQLite without WAL it waits for this reader
        assert _councils(session) == 0
    writer.join()
    with migrated_store.reading() as session:
        assert _councils(session) == 1


def _councils(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Council)) or 0


def test_the_revision_grows_by_one_with_each_write(migrated_store: Store) -> None:
    for expected in (1, 2, 3):
        with migrated_store.writing() as session:
            a.a_council(session)
            a.a_council(session)
        assert migrated_store.revision() == expected


def test_a_write_that_fails_leaves_neither_rows_nor_a_new_revision(migrated_store: Store) -> None:
    def break_off(session: Session) -> None:
        a.a_council(session)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), migrated_store.writing() as session:
        break_off(session)
    assert migrated_store.revision() == 0
    with migrated_store.reading() as session:
        assert _councils(session) == 0


def test_an_item_changed_meanwhile_is_not_overwritten(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        drawn = a.a_plan_item(session, title="как на экране")
        item_id = drawn.id
    with migrated_store.writing() as session:
        session.get_one(PlanItem, item_id).title = "как записал другой"
    drawn.title = "как записал первый"
    with pytest.raises(CouncilError) as refusal, migrated_store.writing() as session:
        session.add(drawn)
    assert refusal.value.key == "error-changed-meanwhile"
    with migrated_store.reading() as session:
        kept = session.get_one(PlanItem, item_id)
        assert (kept.title, kept.version) == ("как записал другой", 2)


def test_a_row_has_exactly_one_origin(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        citation, entry = a.a_citation(session).id, a.an_entry(session).id
        a.a_plan_item(session, citation_id=citation)
        a.a_plan_item(session, entry_id=entry)
    with pytest.raises(IntegrityError, match="one_origin"), migrated_store.writing() as session:
        a.a_plan_item(session, citation_id=citation, entry_id=entry)
    with pytest.raises(IntegrityError, match="one_origin"), migrated_store.writing() as session:
        a.a_plan_item(session, citation_id=None)


def test_a_word_outside_its_vocabulary_is_refused_by_the_column(migrated_store: Store) -> None:
    with pytest.raises(StatementError, match="almost_done"), migrated_store.writing() as session:
        a.a_mark(session, a.a_plan_item(session), status="almost_done")  # type: ignore[arg-type]


def test_a_word_outside_its_vocabulary_is_refused_by_the_store_too(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        mark = a.a_mark(session, a.a_plan_item(session))
    with pytest.raises(IntegrityError, match="ck_mark_status"), migrated_store.writing() as session:
        session.connection().execute(text("UPDATE mark SET status = 'almost_done' WHERE id = :id"), {"id": mark.id})


def test_a_row_cannot_point_at_nothing(migrated_store: Store) -> None:
    with pytest.raises(IntegrityError), migrated_store.writing() as session:
        a.a_plan(session, council_id=12_345)


def test_a_moment_without_a_time_zone_is_refused(migrated_store: Store) -> None:
    with pytest.raises(StatementError, match="time zone"), migrated_store.writing() as session:
        a.an_entry(session, datetime(2026, 4, 22, 14, 30))  # noqa: DTZ001 - this is what must be refused


def test_a_moment_comes_back_aware_and_in_utc(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        entry = a.an_entry(session, datetime(2026, 4, 22, 1, 30, 15, 250, tzinfo=ALMATY))
    with migrated_store.reading() as session:
        found = session.get_one(Entry, entry.id).recorded_at
    assert found == datetime(2026, 4, 21, 20, 30, 15, 250, tzinfo=UTC)
    assert found.utcoffset() == timedelta(0)


def test_moments_are_compared_as_moments_whatever_their_zone(migrated_store: Store) -> None:
    noon = datetime(2026, 4, 22, 12, tzinfo=UTC)
    with migrated_store.writing() as session:
        for hours in (-1, 0, 1):
            a.an_entry(session, noon + timedelta(hours=hours))
    known_at = datetime(2026, 4, 22, 17, tzinfo=ALMATY)  # noon in UTC
    with migrated_store.reading() as session:
        known = session.scalars(select(Entry.recorded_at).where(Entry.recorded_at <= known_at)).all()  # type: ignore[call-overload]
    assert sorted(known) == [noon - timedelta(hours=1), noon]


def test_words_dates_and_lists_come_back_as_they_were(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = a.a_plan_item(session, others=["ДЧС – по согласованию", "члены ОС"], ends_on=date(2026, 7, 31))
        mark = a.a_mark(session, item, note="№ 17 «қ» ₸ 👍\n\tстрока")
    with migrated_store.reading() as session:
        kept, kept_mark = session.get_one(PlanItem, item.id), session.get_one(Mark, mark.id)
    assert (kept.others, kept.ends_on, kept.kind) == (item.others, item.ends_on, item.kind)
    assert (kept_mark.status, kept_mark.note) == (mark.status, mark.note)
