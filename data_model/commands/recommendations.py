"""What people enter of recommendations: what was sent to whom, and what came back."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session

from data_model.commands.acting import By, command, enter, kept, only
from data_model.commands.appeals import of_commission
from data_model.recommendations import Recommendation, RecommendationReply
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
def record_reply(
    session: Session, by: By, recommendation_id: int, replied_on: date, outcome: RecommendationOutcome, note: str = ""
) -> int:
    """Add a reply to a recommendation and the outcome it states."""
    reply = RecommendationReply(
        recommendation_id=recommendation_id,
        replied_on=replied_on,
        outcome=outcome,
        note=note,
        entry_id=enter(session, by),
    )
    return kept(session, reply)
