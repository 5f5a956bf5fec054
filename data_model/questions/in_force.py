"""Which entries held at a moment: recorded by then, and not superseded by then."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import aliased

from data_model.sources import Entry


def in_force(known_at: datetime) -> ColumnElement[bool]:
    """The condition on a joined Entry that it was recorded by `known_at` and nothing recorded by then supersedes it."""
    later = aliased(Entry)
    superseded = select(later.id).where(and_(later.supersedes_id == Entry.id, later.recorded_at <= known_at)).exists()
    return and_(Entry.recorded_at <= known_at, ~superseded)


def entry_columns() -> tuple[ColumnElement[object], ...]:
    """The columns of a joined Entry that make a Recorded value, in its order."""
    return (Entry.id, Entry.recorded_at, Entry.recorded_by, Entry.ground)
