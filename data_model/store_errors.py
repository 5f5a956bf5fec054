"""What an engine says, as a refusal for the reader; told by the engine's code, since its text may be translated."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError, StatementError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm.exc import StaleDataError

from data_model.errors import CouncilError

SQLITE = {
    sqlite3.SQLITE_PERM: "error-store-denied",
    sqlite3.SQLITE_AUTH: "error-store-denied",
    sqlite3.SQLITE_BUSY: "error-store-locked",
    sqlite3.SQLITE_LOCKED: "error-store-locked",
    sqlite3.SQLITE_READONLY: "error-store-read-only",
    sqlite3.SQLITE_FULL: "error-store-full",
    sqlite3.SQLITE_CORRUPT: "error-store-damaged",
    sqlite3.SQLITE_NOTADB: "error-store-damaged",
    sqlite3.SQLITE_IOERR: "error-store-unreachable",
    sqlite3.SQLITE_CANTOPEN: "error-store-unreachable",
}
POSTGRESQL = {
    "25006": "error-store-read-only",  # a write in a read-only transaction
    "28000": "error-store-denied",
    "28P01": "error-store-denied",
    "40001": "error-store-locked",
    "40P01": "error-store-locked",
    "42501": "error-store-denied",
    "42P01": "error-store-not-migrated",  # no such table
    "53100": "error-store-full",
    "55P03": "error-store-locked",
    "57014": "error-store-locked",  # waited longer than statement_timeout
    "57P01": "error-store-unreachable",  # the server is stopping
    "57P02": "error-store-unreachable",
    "XX001": "error-store-damaged",
    "XX002": "error-store-damaged",
}


def shown(url: str) -> str:
    """The store's address without its password, fit for a message."""
    try:
        return make_url(url).render_as_string(hide_password=True)
    except (ArgumentError, ValueError):
        return re.sub(r"(?<=:)[^:/@]+(?=@)", "***", url)


def short_name(url: str) -> str:
    """The store's name alone, for a reader who need not know where it stands."""
    try:
        return (make_url(url).database or url).replace("\\", "/").rpartition("/")[2]
    except (ArgumentError, ValueError):
        return shown(url)


@contextmanager
def plain_errors(url: str) -> Iterator[None]:
    """Turn what the engine says into a refusal that a reader can mend; anything else is a bug and passes."""
    try:
        yield
    except StaleDataError as error:
        raise CouncilError("error-changed-meanwhile") from error
    except NoConnectionFree as error:
        raise CouncilError("error-store-locked", url=shown(url)) from error
    except StatementError as error:
        if refusal := refusal_of(error):
            raise refusal from None
        key = _key(error)
        if key is None:
            raise
        raise CouncilError(key, url=shown(url)) from error


def refusal_of(error: Exception) -> CouncilError | None:
    """The refusal that an error is, or that it wraps: a column refuses a value before the engine sees it."""
    said = error.orig if isinstance(error, StatementError) else error
    return said if isinstance(said, CouncilError) else None


def _key(error: StatementError) -> str | None:
    said = error.orig
    if isinstance(said, sqlite3.Error):
        if "no such table" in str(said):
            return "error-store-not-migrated"
        return SQLITE.get(getattr(said, "sqlite_errorcode", 0) & 0xFF)
    state = getattr(said, "sqlstate", None)
    if state is None and isinstance(
        error, OperationalError
    ):  # no connection, or it broke: PostgreSQL gives no code then
        return "error-store-denied" if "authentication failed" in str(said) else "error-store-unreachable"
    return POSTGRESQL.get(state or "")
