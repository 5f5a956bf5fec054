"""What is decided in the room, that it was carried out, and taking back what was entered by mistake."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, select

from data_model.commands.acting import By, command, enter, kept, only, refuse_future
from data_model.commands.appeals import of_commission
from data_model.decisions import Decision, DecisionReport
from data_model.errors import CouncilError
from data_model.sources import Entry


@dataclass(frozen=True)
class OnScreen:
    """What the room looked at when it decided: the slide's title, its date, the store's revision."""

    slide: str
    as_of: date
    revision: int


def of_decision(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commission that a decision is for; none: the whole council."""
    return only(session.get_one(Decision, named["decision_id"]).commission_id)


def of_entry(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commission of the decision that an entry made or reported on."""
    return only(_decision_of(session, named["entry_id"]).commission_id)


@command(of_commission)
def record_decision(
    session: Session,
    by: By,
    text: str,
    meeting_on: date,
    shown: OnScreen,
    *,
    commission_id: int | None = None,
    due_on: date | None = None,
) -> int:
    """Add a decision of a meeting that has taken place, or takes place today; its term ends that day or later."""
    if not text:
        raise CouncilError("error-decision-empty")
    refuse_future(by, meeting_on)
    if due_on is not None and due_on < meeting_on:
        raise CouncilError("error-decision-due-early", date=meeting_on)
    decision = Decision(
        council_id=by.council_id,
        commission_id=commission_id,
        meeting_on=meeting_on,
        text=text,
        due_on=due_on,
        slide=shown.slide,
        as_of=shown.as_of,
        revision=shown.revision,
        entry_id=enter(session, by),
    )
    return kept(session, decision)


@command(of_decision)
def report_decision(session: Session, by: By, decision_id: int, done_on: date, note: str = "") -> int:
    """Say that a decision was carried out on a day, not before it was taken; once only, and not of one taken back."""
    refuse_future(by, done_on)
    decision = session.get_one(Decision, decision_id)
    if _is_taken_back(session, decision.entry_id):
        raise CouncilError("error-decision-void")
    if done_on < decision.meeting_on:
        raise CouncilError("error-decision-done-early", date=decision.meeting_on)
    told = session.exec(select(DecisionReport).where(DecisionReport.decision_id == decision_id)).all()
    if any(not _is_taken_back(session, one.entry_id) for one in told):
        raise CouncilError("error-decision-done")
    report = DecisionReport(decision_id=decision_id, done_on=done_on, note=note, entry_id=enter(session, by))
    return kept(session, report)


@command(of_entry)
def void_decision(session: Session, by: By, entry_id: int) -> int:
    """Take back a decision, or the report that one was carried out, that was entered by mistake; both stay stored."""
    if not by.ground:
        raise CouncilError("error-void-without-reason")
    if _is_taken_back(session, entry_id):
        raise CouncilError("error-decision-void")
    return enter(session, by, entry_id)


def _decision_of(session: Session, entry_id: int) -> Decision:
    report = session.exec(select(DecisionReport).where(DecisionReport.entry_id == entry_id)).first()
    if report is not None:
        return session.get_one(Decision, report.decision_id)
    return session.exec(select(Decision).where(Decision.entry_id == entry_id)).one()


def _is_taken_back(session: Session, entry_id: int) -> bool:
    return session.exec(select(Entry.id).where(Entry.supersedes_id == entry_id)).first() is not None
