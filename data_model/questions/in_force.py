"""Which entries held at a moment: recorded by then, and not superseded by then."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from data_model.sources import Entry


def in_force(known_at: datetime, newest: int | None = None) -> ColumnElement[bool]:
    """The condition on a joined Entry that it was recorded by `known_at` and nothing recorded by then supersedes it.

    With `newest`, the id of an entry, what was entered after that one does not count whatever its moment.
    """
    later = aliased(Entry)
    known, known_later = [Entry.recorded_at <= known_at], [later.recorded_at <= known_at]
    if newest is not None:
        known.append(col(Entry.id) <= newest)
        known_later.append(col(later.id) <= newest)
    superseded = select(later.id).where(and_(later.supersedes_id == Entry.id, *known_later)).exists()
    return and_(*known, ~superseded)


def last_entry(session: Session) -> int:
    """The id of the entry that was made last; 0 in a store without any. Ids ascend, since writers queue."""
    return session.scalar(select(func.max(Entry.id))) or 0


def entry_columns() -> tuple[ColumnElement[object], ...]:
    """The columns of a joined Entry that make a Recorded value, in its order."""
    return (Entry.id, Entry.recorded_at, Entry.recorded_by, Entry.ground)
