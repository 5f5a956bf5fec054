"""The schema that migrations make is the schema that entities say, on both engines, with every constraint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Connection, Index, String, UniqueConstraint, inspect

from data_model.base import NAMING
from data_model.entities import entities
from data_model.migrating import known_revisions, locked, migrate, run_alembic
from data_model.storable import Storable
from data_model.store import Store
from data_model.vocabulary import MarkStatus
from tests import builders as a
from tests.stores import Postgres, opened


def schema(connection: Connection) -> dict[str, dict[str, Any]]:
    """Everything the engine knows of our tables, in an order that says nothing."""
    found = inspect(connection)
    return {
        table: {
            "columns": {
                one["name"]: (str(one["type"]), one["nullable"], one["default"]) for one in found.get_columns(table)
            },
            "primary key": found.get_pk_constraint(table),
            "foreign keys": _sorted(found.get_foreign_keys(table)),
            "unique": _sorted(found.get_unique_constraints(table)),
            "checks": _sorted(found.get_check_constraints(table)),
            "indexes": _sorted(found.get_indexes(table)),
        }
        for table in sorted(set(found.get_table_names()) - {"alembic_version"})
    }


def _sorted(things: list[Any]) -> list[Any]:
    return sorted(things, key=str)


@pytest.fixture
def from_entities(migrated_store: Store, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Return a store of the same engine whose tables were made straight from the entities."""
    with _beside(migrated_store, request, tmp_path) as store:
        with store.writer.begin() as connection:
            entities.create_all(connection)
        yield store


@contextmanager
def _beside(store: Store, request: pytest.FixtureRequest, folder: Path) -> Iterator[Store]:
    if store.file is not None:
        with opened(f"sqlite:///{folder / 'entities.db'}") as fresh:
            yield fresh
    else:
        server: Postgres = request.getfixturevalue("postgres")
        with server.database("template0") as url, opened(url) as fresh:
            yield fresh


def test_migrations_make_what_entities_say(migrated_store: Store, from_entities: Store) -> None:
    with migrated_store.reading() as ours, from_entities.reading() as theirs:
        assert schema(ours.connection()) == schema(theirs.connection())


def test_alembic_finds_nothing_to_migrate(migrated_store: Store) -> None:
    with migrated_store.reading() as session:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(session.connection(), opts=options)
        assert compare_metadata(context, entities) == []


def test_a_list_of_words_changed_without_a_migration_is_noticed(migrated_store: Store) -> None:
    with migrated_store.reading() as session:
        checks = schema(session.connection())["mark"]["checks"]
    assert [check["name"] for check in checks] == ["ck_mark_status"]
    assert all(status.value in checks[0]["sqltext"] for status in MarkStatus)


def test_every_constraint_is_named_by_our_convention() -> None:
    names = [constraint.name for table in entities.sorted_tables for constraint in table.constraints]
    assert [name for name in names if not name or str(name)[:3] not in {f"{kind}_" for kind in NAMING}] == []
    assert [name for name in names if len(str(name)) > 63] == []  # PostgreSQL cuts longer ones


def test_every_revision_goes_up_down_and_up_with_rows_in_it(store: Store) -> None:
    migrate(store)
    with store.reading() as session:
        whole = schema(session.connection())
    with store.writing() as session:
        a.a_mark(session, a.a_plan_item(session))
        a.an_activity(session, a.a_commission(session, number=2))
    for lower, upper in zip(("base", *known_revisions()), known_revisions(), strict=False):
        with locked(store) as connection:
            run_alembic(connection, "downgrade", lower)
        with locked(store) as connection:
            run_alembic(connection, "upgrade", upper)
    with store.reading() as session:
        assert schema(session.connection()) == whole
    assert store.revision() == 0
    with store.writing() as session:
        a.a_mark(session, a.a_plan_item(session))


def test_a_migration_that_fails_leaves_the_store_as_it_was(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_off(connection: Connection, command: str, revision: str) -> None:
        run_alembic(connection, command, revision)
        raise ZeroDivisionError

    monkeypatch.setattr("data_model.migrating.run_alembic", break_off)
    with pytest.raises(ZeroDivisionError):
        migrate(store)
    with store.reading() as session:
        assert inspect(session.connection()).get_table_names() == []
    monkeypatch.undo()
    assert migrate(store) is True


def test_every_indexed_text_is_short_enough_for_an_index_of_postgresql() -> None:
    indexed = {
        str(constraint.name): [_greatest_length(column) for column in constraint.columns]
        for table in entities.sorted_tables
        for constraint in (*table.constraints, *table.indexes)
        if isinstance(constraint, UniqueConstraint | Index)
    }
    assert [name for name, lengths in indexed.items() if None in lengths] == []
    assert [
        name for name, lengths in indexed.items() if 2 * sum(length or 0 for length in lengths) > 2700
    ] == []  # bytes, in Cyrillic


def _greatest_length(column: Column[Any]) -> int | None:
    """How many letters a column of text may hold, None for any number of them; 0 for another column."""
    plain = column.type.plain if isinstance(column.type, Storable) else None
    return plain.length if isinstance(plain, String) else 0
