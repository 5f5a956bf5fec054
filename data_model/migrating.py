"""Bringing a store to the newest schema; asked at every start, so Alembic is imported only where it has work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, text

from data_model.errors import CouncilError
from data_model.store import Store
from data_model.store_errors import plain_errors, shown

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 7_305_805_417  # any number of our own: PostgreSQL's advisory locks are told apart by it


def known_revisions() -> tuple[str, ...]:
    """The schema's revisions that this code knows, the oldest first: a revision's file is `versions/NNNN_what.py`."""
    return tuple(sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9][0-9][0-9][0-9]_*.py")))


def check_current(store: Store) -> None:
    """Refuse a store that is not on the newest schema: error-store-not-migrated, or error-store-newer."""
    if _revision_of(store) != known_revisions()[-1]:
        raise CouncilError("error-store-not-migrated", url=shown(store.url))


def migrate(store: Store) -> bool:
    """Bring the store to the newest schema, in one transaction; starters at the same time wait for the first of them.

    True if anything was done. A store from a newer version is refused and left as it is: error-store-newer; so is one
    that holds somebody else's tables: error-store-of-others.
    """
    newest = known_revisions()[-1]
    if _revision_of(store) == newest:
        return False
    with locked(store) as connection:
        stored = _stored_revision(connection)
        if stored == newest:
            return False
        if stored is None and inspect(connection).get_table_names():
            raise CouncilError("error-store-of-others", url=shown(store.url))
        run_alembic(connection, "upgrade", newest)
    return True


def run_alembic(connection: Connection, command: str, revision: str) -> None:
    """Run Alembic's `upgrade` or `downgrade` to a revision inside the caller's transaction."""
    from alembic import command as commands
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    getattr(commands, command)(config, revision)


def _revision_of(store: Store) -> str | None:
    if store.file is not None and not store.file.exists():
        return None  # asking would make an empty file
    with store.reading() as session:
        revision = _stored_revision(session.connection())
    if revision is not None and revision not in known_revisions():
        raise CouncilError("error-store-newer", url=shown(store.url), revision=revision)
    return revision


def _stored_revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


@contextmanager
def locked(store: Store) -> Iterator[Connection]:
    """A connection whose one transaction holds the migration lock; on SQLite, foreign keys are checked at its end."""
    on_engine = _locked_postgresql if store.file is None else _locked_sqlite
    with plain_errors(store.url), on_engine(store) as connection:
        yield connection


@contextmanager
def _locked_postgresql(store: Store) -> Iterator[Connection]:
    with store.writer.begin() as connection:
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
        yield connection


@contextmanager
def _locked_sqlite(store: Store) -> Iterator[Connection]:
    assert store.file is not None
    _make_file(store.file, store.url)
    with store.writer.connect() as connection, _keys_unwatched(connection), connection.begin():
        yield connection
        _check_foreign_keys(connection)


def _make_file(file: Path, url: str) -> None:
    if file.exists():
        return
    try:
        file.touch(mode=0o600)
    except OSError as error:
        raise CouncilError("error-store-unreachable", url=shown(url)) from error


@contextmanager
def _keys_unwatched(connection: Connection) -> Iterator[None]:
    """Stop SQLite watching foreign keys while tables are rebuilt; it hears so only outside a transaction."""
    raw: Any = connection.connection.dbapi_connection
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys=ON")


def _check_foreign_keys(connection: Connection) -> None:
    broken = connection.execute(text("PRAGMA foreign_key_check")).all()
    if broken:
        raise AssertionError(f"a migration left rows that point nowhere: {broken[:5]}")
