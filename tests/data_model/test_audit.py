"""The trail cannot be edited: the engine refuses, and who gets past it is found."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from data_model import commands
from data_model.audit import AuditRecord, broken_at
from data_model.store import Store
from data_model.vocabulary import MarkStatus
from tests.data_model.acting import an_item, by, trail_of

FORGERY = (
    "INSERT OR REPLACE INTO auditrecord SELECT id, recorded_at, 'другой', account_id, sign_in_id, action, request_id, "
    "before, after, previous_hash, hash FROM auditrecord"
)


@pytest.fixture
def store(migrated_store: Store) -> Store:
    return with_a_trail(migrated_store)


@pytest.fixture
def on_sqlite(sqlite_store: Store) -> Store:
    """Return a store with a trail where the engine plays no part in what is tested."""
    return with_a_trail(sqlite_store)


def with_a_trail(store: Store) -> Store:
    with store.writing() as session:
        item = an_item(session)
        for minutes in range(5):
            commands.record_mark(session, by(session, minutes=minutes), item, MarkStatus.IN_PROGRESS, date(2026, 3, 12))
    return store


@pytest.mark.parametrize(
    "statement",
    ["UPDATE auditrecord SET actor = 'другой'", "DELETE FROM auditrecord", "TRUNCATE auditrecord", FORGERY],
)
def test_the_engine_refuses_to_change_the_trail(store: Store, statement: str) -> None:
    if store.file is None and statement == FORGERY:
        statement = "INSERT INTO auditrecord SELECT * FROM auditrecord ON CONFLICT (id) DO UPDATE SET actor = 'другой'"
    with pytest.raises(Exception, match=r"insert-only|syntax error") as refused, store.writing() as session:
        session.connection().execute(text(statement))
    assert isinstance(refused.value, DBAPIError)
    with store.reading() as session:
        assert {one.actor for one in trail_of(session)} == {"секретарь"}


def test_the_chain_holds_as_it_was_written(store: Store) -> None:
    with store.reading() as session:
        found = trail_of(session)
        assert len(found) == 5
        assert broken_at(found) is None


@pytest.mark.parametrize("column", ["actor", "action", "after", "previous_hash", "hash", "recorded_at"])
@pytest.mark.parametrize("place", range(5))
def test_a_record_edited_behind_the_engine_is_named(on_sqlite: Store, place: int, column: str) -> None:
    with on_sqlite.reading() as session:
        found = trail_of(session)
        edited = found[place]
        value = by(session, minutes=99).recorded_at if column == "recorded_at" else "иное"
        session.expunge(edited)
        setattr(edited, column, value)
        assert broken_at(found) == edited.id


@pytest.mark.parametrize("place", range(4))
def test_a_record_taken_out_is_missed_by_the_next(on_sqlite: Store, place: int) -> None:
    with on_sqlite.reading() as session:
        found = trail_of(session)
        rest: list[AuditRecord] = [one for number, one in enumerate(found) if number != place]
        assert broken_at(rest) == found[place + 1].id
