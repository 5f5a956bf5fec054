"""The store: SQLite or PostgreSQL behind one door, reading and writing sessions, the revision that keys every cache."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlmodel import Session, select

from data_model.errors import CouncilError
from data_model.sources import StoreRevision
from data_model.store_errors import plain_errors, shown

__all__ = ["Session", "Store", "wal_is_safe"]  # Session: the rooms above name it, and know no SQL

BUSY_SECONDS = 30  # how long a writer waits for another one


class Store:
    """A council's store. Safe to share between threads; a session belongs to one unit of work.

    Readers and writers have connections of their own, so that what a reader may do is settled once a connection,
    not once a session.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        address = _address(url)
        make = _sqlite_engine if address.get_backend_name() == "sqlite" else _postgresql_engine
        self.file = _file(address)
        if self.file is not None:
            _make_folder(self.file)
        self.name = self.file.stem if self.file else f"postgresql-{address.database or ''}"
        self.reader = make(address, False)
        self.writer = make(address, True)
        self._writes = 0
        self._written = threading.Condition()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the store; the engine refuses it any write (error-store-read-only)."""
        with plain_errors(self.url), Session(self.reader) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are kept together or not at all; writers queue, so no update is lost."""
        with self._write(StoreRevision.number + 1) as session:
            yield session

    @contextmanager
    def bookkeeping(self) -> Iterator[Session]:
        """A writing session for what no figure hangs on (sign-ins, drafts): writers queue, the revision stays."""
        with self._write(StoreRevision.number) as session:
            yield session

    @contextmanager
    def _write(self, number: Any) -> Iterator[Session]:
        with self._written:
            self._writes += 1
        try:
            with plain_errors(self.url), Session(self.writer, expire_on_commit=False) as session, session.begin():
                bump = update(StoreRevision).values(number=number)
                session.connection().execute(bump)  # first, so that on PostgreSQL writers queue on this row
                yield session
        finally:
            with self._written:
                self._writes -= 1
                self._written.notify_all()

    def settle(self, seconds: float) -> bool:
        """Wait until no write is under way, so long at most; whether none is."""
        with self._written:
            return self._written.wait_for(lambda: self._writes == 0, timeout=seconds)

    def revision(self) -> int:
        """How many writes the store has seen."""
        with self.reading() as session:
            return revision_of(session)

    def close(self) -> None:
        """Give back the connections."""
        self.reader.dispose()
        self.writer.dispose()


def revision_of(session: Session) -> int:
    """How many writes the state that a session sees has behind it."""
    return session.exec(select(StoreRevision.number)).first() or 0


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether this SQLite has the WAL-reset bug mended (3.51.3, or the back-ports 3.44.6 and 3.50.7)."""
    return version >= (3, 51, 3) or version in {(3, 44, 6), (3, 50, 7)}


def _address(url: str) -> URL:
    """The URL with the driver of ours, whichever it names."""
    drivers = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
    try:
        parsed = make_url(url)
        address = parsed.set(drivername=drivers[parsed.drivername.partition("+")[0]])
    except (ArgumentError, KeyError, ValueError) as error:  # ValueError: a port that is no number
        raise CouncilError("error-store-url", url=shown(url)) from error
    if address.drivername == "sqlite" and address.query and not address.query.get("uri"):
        raise CouncilError("error-store-url", url=shown(url))  # SQLite would not look at what stands after «?»
    return address


def _file(address: URL) -> Path | None:
    """The file that holds the store; None for PostgreSQL."""
    if address.get_backend_name() != "sqlite":
        return None
    path = (address.database or "").removeprefix("file:")
    if path in {"", ":memory:"}:  # readers would not see what writers wrote
        raise CouncilError("error-store-url", url=shown(str(address)))
    return Path(path)


def _make_folder(file: Path) -> None:
    try:
        if not file.exists():
            file.resolve().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead to one another
        raise CouncilError("error-store-folder", path=str(file.parent)) from error


def _postgresql_engine(address: URL, writing: bool) -> Engine:
    settings = {
        "lock_timeout": f"{BUSY_SECONDS}s",
        "statement_timeout": f"{BUSY_SECONDS + 5}s",
        "idle_in_transaction_session_timeout": f"{BUSY_SECONDS}s",
    }
    if not writing:
        settings |= {"default_transaction_read_only": "on", "default_transaction_isolation": r"repeatable\ read"}
    asked = str(address.query.get("options", ""))  # such as a schema of its own
    options = " ".join([asked, *(f"-c {name}={value}" for name, value in settings.items())])
    return create_engine(
        address,
        hide_parameters=True,  # what people wrote has no business in a log
        pool_pre_ping=True,
        max_overflow=10,  # with five to begin with: thirty for readers and writers, of the hundred a server gives
        connect_args={"connect_timeout": 5, "options": options},
    )


def _sqlite_engine(address: URL, writing: bool) -> Engine:
    engine = create_engine(address, hide_parameters=True, max_overflow=20, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _sqlite_pragmas(writing))
    event.listen(engine, "begin", _sqlite_begin("BEGIN IMMEDIATE" if writing else "BEGIN"))
    return engine


def _sqlite_begin(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin


def _sqlite_pragmas(writing: bool) -> Callable[[Any, Any], None]:
    pragmas = (
        "synchronous=FULL",
        "foreign_keys=ON",
        "recursive_triggers=ON",
        "trusted_schema=OFF",
        "secure_delete=ON",
        f"query_only={'OFF' if writing else 'ON'}",
    )

    def set_pragmas(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None  # we say BEGIN ourselves, so that DDL rolls back too
        dbapi.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
        _set_journal(dbapi)
        for pragma in pragmas:
            dbapi.execute("PRAGMA " + pragma)

    return set_pragmas


def _set_journal(dbapi: Any) -> None:
    try:
        dbapi.execute(f"PRAGMA journal_mode={'WAL' if wal_is_safe(sqlite3.sqlite_version_info) else 'TRUNCATE'}")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:  # a store that cannot be written can be read
            raise
