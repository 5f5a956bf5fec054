"""What people enter of recommendations: what was sent to whom, and what came back."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session, select

from data_model.commands.acting import By, add, command, enter, kept, only, refuse_future
from data_model.commands.appeals import of_commission
from data_model.errors import CouncilError
from data_model.recommendations import Recommendation, RecommendationReply
from data_model.sources import Entry
from data_model.vocabulary import RecommendationOutcome


def of_recommendation(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commission that a recommendation comes from."""
    return only(session.get_one(Recommendation, named["recommendation_id"]).commission_id)


@command(of_commission)
def send_recommendation(  # noqa: PLR0913 (one argument a field of the form)
    session: Session,
    by: By,
    addressee: str,
    text: str,
    *,
    sent_on: date | None = None,
    control_ended_on: date | None = None,
    received_on: date | None = None,
    commission_id: int | None = None,
    activity_id: int | None = None,
) -> int:
    """Add a recommendation to a state body with the dates that start the law's clocks."""
    if not addressee or not text:
        raise CouncilError("error-recommendation-incomplete")
    _refuse_backwards(sent_on, received_on)
    refuse_future(by, sent_on, received_on)
    recommendation = Recommendation(
        council_id=by.council_id,
        commission_id=commission_id,
        activity_id=activity_id,
        addressee=addressee,
        text=text,
        control_ended_on=control_ended_on,
        sent_on=sent_on,
        received_on=received_on,
        entry_id=enter(session, by),
    )
    return kept(session, recommendation)


@command(of_recommendation)
def date_recommendation(
    session: Session, by: By, recommendation_id: int, *, sent_on: date | None = None, received_on: date | None = None
) -> int:
    """Say when a recommendation was sent and received: a new row, whose entry supersedes the old one's; its id.

    A day that is not given stays as it was. One that was replied to, or is superseded, is refused; what was noted of
    it meanwhile, that there is no reply, goes with the new row by its own entry.
    """
    old = session.get_one(Recommendation, recommendation_id)
    notes = session.exec(select(RecommendationReply).where(RecommendationReply.recommendation_id == old.id)).all()
    if any(one.outcome is not RecommendationOutcome.NO_REPLY for one in notes):
        raise CouncilError("error-recommendation-answered")
    _refuse_superseded(session, old)
    new = Recommendation(**old.model_dump(exclude={"id", "entry_id"}))
    new.sent_on, new.received_on = sent_on or old.sent_on, received_on or old.received_on
    _refuse_backwards(new.sent_on, new.received_on)
    refuse_future(by, new.sent_on, new.received_on)
    if notes and new.sent_on is None:
        raise CouncilError("error-reply-before-sending")
    if new.sent_on is not None and any(one.replied_on < new.sent_on for one in notes):
        raise CouncilError("error-reply-too-early", date=new.sent_on)
    new.entry_id = enter(session, by, old.entry_id)
    new_id = kept(session, new)
    same = (one.model_dump(exclude={"id", "recommendation_id"}) for one in notes)
    add(session, [RecommendationReply(**values, recommendation_id=new_id) for values in same])
    return new_id


@command(of_recommendation)
def record_reply(
    session: Session, by: By, recommendation_id: int, replied_on: date, outcome: RecommendationOutcome, note: str = ""
) -> int:
    """Add a reply to a recommendation and the outcome it states; none comes before it was sent."""
    refuse_future(by, replied_on)
    asked = session.get_one(Recommendation, recommendation_id)
    _refuse_superseded(session, asked)
    if asked.sent_on is None:
        raise CouncilError("error-reply-before-sending")
    if replied_on < asked.sent_on:
        raise CouncilError("error-reply-too-early", date=asked.sent_on)
    reply = RecommendationReply(
        recommendation_id=recommendation_id,
        replied_on=replied_on,
        outcome=outcome,
        note=note,
        entry_id=enter(session, by),
    )
    return kept(session, reply)


def _refuse_backwards(sent_on: date | None, received_on: date | None) -> None:
    if received_on is not None and (sent_on is None or received_on < sent_on):
        raise CouncilError("error-received-before-sent")


def _refuse_superseded(session: Session, recommendation: Recommendation) -> None:
    """Refuse who had seen the recommendation before its days were entered by another."""
    later = session.exec(select(Entry).where(Entry.supersedes_id == recommendation.entry_id)).first()
    if later is not None:
        raise CouncilError("error-recommendation-changed", name=later.recorded_by, moment=later.recorded_at)
