"""Questions about decisions: what was decided when, for whom, until when, and what was reported of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session

from data_model.council import Commission
from data_model.decisions import Decision, DecisionReport
from data_model.origin import Recorded
from data_model.questions.in_force import entry_columns, in_force
from data_model.sources import Entry


@dataclass(frozen=True)
class DecisionReportFacts:
    """That a decision was carried out on a day, and who recorded that."""

    done_on: date
    note: str
    recorded: Recorded


@dataclass(frozen=True)
class DecisionFacts:
    """A decision in force, for a commission or the council (None); what was on the screen; what was reported."""

    id: int
    commission: int | None
    meeting_on: date
    text: str
    due_on: date | None
    slide: str
    as_of: date
    revision: int
    recorded: Recorded
    report: DecisionReportFacts | None


def decisions(session: Session, known_at: datetime) -> tuple[DecisionFacts, ...]:
    """Every decision recorded by the moment and not taken back by then: the last meeting first, each in its order."""
    reports = _reports(session, known_at)
    query = (
        select(Decision, Commission.number, *entry_columns())
        .join(Entry, Entry.id == Decision.entry_id)
        .outerjoin(Commission, Commission.id == Decision.commission_id)
        .where(in_force(known_at))
        .order_by(Decision.meeting_on.desc(), Decision.id)
    )
    return tuple(
        DecisionFacts(
            id=row.id,
            commission=commission,
            meeting_on=row.meeting_on,
            text=row.text,
            due_on=row.due_on,
            slide=row.slide,
            as_of=row.as_of,
            revision=row.revision,
            recorded=Recorded(*recorded),
            report=reports.get(row.id),
        )
        for row, commission, *recorded in session.execute(query)
    )


def _reports(session: Session, known_at: datetime) -> dict[int, DecisionReportFacts]:
    query = (
        select(DecisionReport, *entry_columns())
        .join(Entry, Entry.id == DecisionReport.entry_id)
        .where(in_force(known_at))
    )
    return {
        row.decision_id: DecisionReportFacts(row.done_on, row.note, Recorded(*recorded))
        for row, *recorded in session.execute(query)
    }
