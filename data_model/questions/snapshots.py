"""Questions about snapshots: which reports were frozen, and what one of them says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session

from data_model.errors import CouncilError
from data_model.origin import Recorded
from data_model.questions.in_force import entry_columns
from data_model.snapshots import Snapshot
from data_model.sources import Entry
from data_model.work_plan import Plan


@dataclass(frozen=True)
class SnapshotFacts:
    """A report that was given to the presidium on a day, and who froze it; its content is asked for apart."""

    id: int
    plan: str
    reported_on: date
    as_of: date
    known_at: datetime
    note: str
    recorded: Recorded


def snapshots(session: Session, plan: str | None = None) -> tuple[SnapshotFacts, ...]:
    """The snapshots of a plan by its key, or of every plan; the one reported last comes first."""
    columns = (Snapshot.id, Plan.key, Snapshot.reported_on, Snapshot.as_of, Snapshot.known_at, Snapshot.note)
    query = (
        select(*columns, *entry_columns())
        .join(Plan, Plan.id == Snapshot.plan_id)
        .join(Entry, Entry.id == Snapshot.entry_id)
        .order_by(Snapshot.reported_on.desc(), Snapshot.id.desc())
    )
    rows = session.execute(query if plan is None else query.where(Plan.key == plan))
    return tuple(
        SnapshotFacts(number, key, reported_on, as_of, known_at, note, Recorded(*recorded))
        for number, key, reported_on, as_of, known_at, note, *recorded in rows
    )


def snapshot_content(session: Session, snapshot_id: int, plan: str) -> str:
    """The JSON of one of a plan's snapshots; error-unknown-snapshot where the plan has none of the number."""
    wanted = (
        select(Snapshot.content)
        .join(Plan, Plan.id == Snapshot.plan_id)
        .where(Snapshot.id == snapshot_id, Plan.key == plan)
    )
    content = session.scalars(wanted).first()
    if content is None:
        known = ", ".join(str(one.id) for one in snapshots(session, plan)) or "–"
        raise CouncilError("error-unknown-snapshot", snapshot=str(snapshot_id), plan=plan, known=known)
    return str(content)
