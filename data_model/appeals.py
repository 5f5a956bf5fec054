"""Appeals to the council: the statistics stand apart from the person, who never leaves the secretariat's screen."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from data_model.base import Entity, one_origin, word
from data_model.vocabulary import AppealState, Origin


class Appeal(Entity, table=True):
    """An appeal as statistics: when, to which commission, on what topic, where. Nobody can be told from it."""

    __table_args__ = (
        UniqueConstraint("council_id", "number"),
        Index("ix_appeal_registered", "council_id", "registered_on"),
    )

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    number: str = Field(max_length=40)
    registered_on: date
    commission_id: int | None = Field(default=None, foreign_key="commission.id", index=True)
    topic: str = ""
    district_id: int | None = Field(default=None, foreign_key="district.id")
    entry_id: int = Field(foreign_key="entry.id", index=True)


class AppealPerson(Entity, table=True):
    """Who wrote the appeal and what: seen by editors only, dropped when the record is anonymised."""

    appeal_id: int = Field(foreign_key="appeal.id", primary_key=True)
    name: str = ""
    contact: str = ""
    text: str = ""


class AppealStep(Entity, table=True):
    """A step of an appeal's way: from this day it stands in this state. Steps append."""

    id: int | None = Field(default=None, primary_key=True)
    appeal_id: int = Field(foreign_key="appeal.id", index=True)
    state: AppealState = Field(sa_type=word(AppealState, "state"))
    effective_on: date
    substantive_reply: bool = False
    entry_id: int = Field(foreign_key="entry.id", index=True)


class MonthlyTotal(Entity, table=True):
    """A month's total of an indicator, for a secretariat that keeps no register, or read from a document."""

    __table_args__ = (one_origin(), Index("ix_monthlytotal_month", "council_id", "indicator", "month"))

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    indicator: str = Field(max_length=60)
    month: date
    commission_id: int | None = Field(default=None, foreign_key="commission.id")
    value: int
    citation_id: int | None = Field(default=None, foreign_key="citation.id", index=True)
    entry_id: int | None = Field(default=None, foreign_key="entry.id", index=True)


class OriginChoice(Entity, table=True):
    """Which book a period's total of an indicator is taken from, where a person has chosen."""

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    indicator: str = Field(max_length=60)
    period_start: date
    period_end: date
    origin: Origin = Field(sa_type=word(Origin, "origin"))
    entry_id: int = Field(foreign_key="entry.id", index=True)
