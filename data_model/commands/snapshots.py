"""Freezing what is told at a meeting."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Session

from data_model.commands.acting import By, command, enter, kept, whole_council
from data_model.snapshots import Snapshot


@command(whole_council)
def freeze_snapshot(
    session: Session,
    by: By,
    plan_id: int,
    reported_on: date,
    as_of: date,
    known_at: datetime,
    content: str,
    note: str = "",
) -> int:
    """Keep a report as it was given to the presidium on a day; `content` is its figures as JSON."""
    snapshot = Snapshot(
        council_id=by.council_id,
        plan_id=plan_id,
        reported_on=reported_on,
        as_of=as_of,
        known_at=known_at,
        note=note,
        content=content,
        entry_id=enter(session, by),
    )
    return kept(session, snapshot)
