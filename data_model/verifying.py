"""Whether a store's file is whole: what its engine says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from data_model import audit
from data_model.questions import accounts


@dataclass(frozen=True)
class Fault:
    """Something that is not as it should be: the key of its sentence and the values it names."""

    key: str
    values: dict[str, Any]


def engine_faults(session: Session) -> tuple[Fault, ...]:
    """What SQLite's own checks find in the file; PostgreSQL keeps such checks to itself."""
    if session.get_bind().dialect.name != "sqlite":
        return ()
    said = [str(row[0]) for row in session.execute(text("PRAGMA integrity_check"))]
    broken = [Fault("fault-integrity", {"what": one}) for one in said if one != "ok"]
    orphans = session.execute(text("PRAGMA foreign_key_check")).all()
    return (*broken, *(Fault("fault-foreign-key", {"table": str(row[0]), "row": int(row[1])}) for row in orphans))


def trail_faults(session: Session) -> tuple[Fault, ...]:
    """The first record of the trail that is not what was written, if there is one."""
    broken = audit.broken_at(accounts.trail(session))
    return () if broken is None else (Fault("fault-trail", {"record": broken}),)
