"""Recommendations that the council sent out, and the replies they got."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field

from data_model.base import Entity, word
from data_model.vocabulary import RecommendationOutcome


class Recommendation(Entity, table=True):
    """A recommendation to a state body. `control_ended_on` starts the law's clock for sending it."""

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    commission_id: int | None = Field(default=None, foreign_key="commission.id", index=True)
    activity_id: int | None = Field(default=None, foreign_key="activity.id")
    addressee: str
    text: str
    control_ended_on: date | None = None
    sent_on: date | None = None
    received_on: date | None = None
    entry_id: int = Field(foreign_key="entry.id", index=True)


class RecommendationReply(Entity, table=True):
    """A reply to a recommendation and what it says of the outcome. Replies append; the last one holds."""

    id: int | None = Field(default=None, primary_key=True)
    recommendation_id: int = Field(foreign_key="recommendation.id", index=True)
    replied_on: date
    outcome: RecommendationOutcome = Field(sa_type=word(RecommendationOutcome, "outcome"))
    note: str = ""
    entry_id: int = Field(foreign_key="entry.id", index=True)
