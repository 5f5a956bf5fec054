"""Questions about recommendations: what was sent, to whom, and what came back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session

from data_model.asked import ALMATY
from data_model.council import Commission
from data_model.origin import Recorded
from data_model.questions.in_force import entry_columns, in_force
from data_model.recommendations import Recommendation, RecommendationReply
from data_model.sources import Entry
from data_model.vocabulary import RecommendationOutcome


@dataclass(frozen=True)
class ReplyFacts:
    """A reply and the outcome it states, who recorded it and when."""

    replied_on: date
    outcome: RecommendationOutcome
    note: str
    recorded: Recorded


@dataclass(frozen=True)
class RecommendationFacts:
    """A recommendation with its dates and replies, the earliest first."""

    id: int
    commission: int | None
    addressee: str
    text: str
    control_ended_on: date | None
    sent_on: date | None
    received_on: date | None
    recorded: Recorded
    replies: tuple[ReplyFacts, ...]

    @property
    def belongs_on(self) -> date:
        """The day by which it belongs to a term: when it was sent, else when the control ended or it was recorded."""
        return self.sent_on or self.control_ended_on or self.recorded.recorded_at.astimezone(ALMATY).date()


def recommendations(session: Session, known_at: datetime) -> tuple[RecommendationFacts, ...]:
    """All recommendations recorded by the moment, with the replies recorded by then."""
    replies = _replies(session, known_at)
    query = (
        select(Recommendation, Commission.number, *entry_columns())
        .join(Entry, Entry.id == Recommendation.entry_id)
        .outerjoin(Commission, Commission.id == Recommendation.commission_id)
        .where(in_force(known_at))
        .order_by(Recommendation.id)
    )
    return tuple(
        RecommendationFacts(
            id=row.id,
            commission=commission,
            addressee=row.addressee,
            text=row.text,
            control_ended_on=row.control_ended_on,
            sent_on=row.sent_on,
            received_on=row.received_on,
            recorded=Recorded(*recorded),
            replies=tuple(replies.get(row.id, ())),
        )
        for row, commission, *recorded in session.execute(query)
    )


def _replies(session: Session, known_at: datetime) -> dict[int, list[ReplyFacts]]:
    query = (
        select(RecommendationReply, *entry_columns())
        .join(Entry, Entry.id == RecommendationReply.entry_id)
        .where(in_force(known_at))
        .order_by(RecommendationReply.replied_on, Entry.recorded_at)
    )
    grouped: dict[int, list[ReplyFacts]] = defaultdict(list)
    for row, *recorded in session.execute(query):
        reply = ReplyFacts(row.replied_on, row.outcome, row.note, Recorded(*recorded))
        grouped[row.recommendation_id].append(reply)
    return grouped
