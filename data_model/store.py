"""The store: one engine for SQLite or PostgreSQL, reading and writing sessions, the revision that keys every cache."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, select, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, NoSuchModuleError, OperationalError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session

from data_model.errors import CouncilError
from data_model.sources import StoreRevision

BUSY_SECONDS = 30


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether this SQLite has the WAL-reset bug mended (3.51.3, or the back-ports 3.44.6 and 3.50.7)."""
    return version >= (3, 51, 3) or version in {(3, 44, 6), (3, 50, 7)}


def _sqlite_pragmas(dbapi: Any, _record: Any) -> None:
    dbapi.isolation_level = None  # we say BEGIN ourselves, so that DDL rolls back too
    journal = "WAL" if wal_is_safe(sqlite3.sqlite_version_info) else "TRUNCATE"
    for pragma in (
        f"busy_timeout={BUSY_SECONDS * 1000}",
        f"journal_mode={journal}",
        "synchronous=FULL",
        "foreign_keys=ON",
        "recursive_triggers=ON",
        "trusted_schema=OFF",
        "secure_delete=ON",
    ):
        try:
            dbapi.execute("PRAGMA " + pragma)
        except sqlite3.OperationalError as error:
            if not pragma.startswith("journal_mode") or "readonly" not in str(error):
                raise


def _sqlite_begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


class Store:
    """A council's store. Safe to share between threads; a session belongs to one unit of work."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = _engine(url)
        self.writer = self.engine.execution_options(writing=True)

    @property
    def is_sqlite(self) -> bool:
        """Whether the store is a SQLite file."""
        return self.engine.dialect.name == "sqlite"

    @property
    def file(self) -> Path | None:
        """The file that holds the store; None for PostgreSQL and for a store in memory."""
        path = self.engine.url.database if self.is_sqlite else None
        return Path(path) if path and path != ":memory:" else None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the store and writes nothing."""
        with plain_errors(self.url), Session(self.engine) as session:
            yield session
            session.rollback()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are kept together or not at all; writers queue, so no update is lost."""
        with plain_errors(self.url), Session(self.writer, expire_on_commit=False) as session, session.begin():
            bump = update(StoreRevision).values(number=StoreRevision.number + 1)
            session.connection().execute(bump)  # first, so that on PostgreSQL writers queue on this row
            yield session

    def revision(self) -> int:
        """How many writes the store has seen."""
        with self.reading() as session:
            return session.scalar(select(StoreRevision.number)) or 0

    def close(self) -> None:
        """Give back the connections."""
        self.engine.dispose()


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "postgresql" and parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        if parsed.get_backend_name() == "sqlite":
            return _sqlite_engine(parsed.render_as_string(hide_password=False), parsed.database)
        if parsed.get_backend_name() != "postgresql":
            raise CouncilError("error-store-url", url=shown(url))
        timeouts = "-c statement_timeout=10s -c lock_timeout=30s -c idle_in_transaction_session_timeout=30s"
        return create_engine(parsed, pool_pre_ping=True, connect_args={"connect_timeout": 5, "options": timeouts})
    except (ArgumentError, NoSuchModuleError) as error:
        raise CouncilError("error-store-url", url=shown(url)) from error


def _sqlite_engine(url: str, path: str | None) -> Engine:
    if path and path != ":memory:":
        folder = Path(path).resolve().parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise CouncilError("error-store-folder", path=str(folder)) from error
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _sqlite_pragmas)
    event.listen(engine, "begin", _sqlite_begin)
    return engine


def shown(url: str) -> str:
    """The store's address without its password, fit for a message."""
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return url


@contextmanager
def plain_errors(url: str) -> Iterator[None]:
    """Turn what the engine says into a refusal that a reader can mend; anything else is a bug and passes."""
    try:
        yield
    except StaleDataError as error:
        raise CouncilError("error-changed-meanwhile") from error
    except (OperationalError, InterfaceError) as error:
        raise CouncilError(_store_error_key(error), url=shown(url)) from error
    except DBAPIError as error:
        if "readonly" in str(error.orig) or "read-only" in str(error.orig):
            raise CouncilError("error-store-read-only", url=shown(url)) from error
        if "file is not a database" in str(error.orig) or "malformed" in str(error.orig):
            raise CouncilError("error-store-damaged", url=shown(url)) from error
        raise


def _store_error_key(error: DBAPIError) -> str:
    text = str(error.orig).lower()
    if "locked" in text or "lock timeout" in text:
        return "error-store-locked"
    if "readonly" in text or "read-only" in text:
        return "error-store-read-only"
    if "no such table" in text or "no such column" in text:
        return "error-store-not-migrated"
    return "error-store-unreachable"
