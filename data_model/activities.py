"""What the council did: activities that a document lists or a person recorded, and the stories told about them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from data_model.base import Entity, one_origin, word
from data_model.vocabulary import ActivityKind, Bound


class Activity(Entity, table=True):
    """One activity; `objects` counts what was visited, as a number with a bound, or nothing where it is not stated."""

    __table_args__ = (UniqueConstraint("council_id", "key"), one_origin())

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=80)
    convocation: str = Field(max_length=10)
    kind: ActivityKind = Field(sa_type=word(ActivityKind, "kind"))
    title: str
    objects: int | None = None
    objects_bound: Bound | None = Field(default=None, sa_type=word(Bound, "objects_bound"))
    held_on: date | None = None
    period_start: date
    period_end: date
    district_id: int | None = Field(default=None, foreign_key="district.id")
    participants: str = ""
    finding: str = ""
    recommendations: str = ""
    heading: str = ""
    remark_ru: str = ""
    remark_kk: str = ""
    remark_en: str = ""
    outside_list: bool = False
    plan_item_id: int | None = Field(default=None, foreign_key="planitem.id", index=True)
    repeats_id: int | None = Field(default=None, foreign_key="activity.id")
    citation_id: int | None = Field(default=None, foreign_key="citation.id", index=True)
    entry_id: int | None = Field(default=None, foreign_key="entry.id", index=True)


class ActivityCommission(Entity, table=True):
    """A commission that took part in an activity."""

    activity_id: int = Field(foreign_key="activity.id", primary_key=True)
    commission_id: int = Field(foreign_key="commission.id", primary_key=True, index=True)


class CaseStory(Entity, table=True):
    """A case that a report tells at length: problem, action, conclusion. It is no activity of its own."""

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=80, unique=True)
    position: int
    title: str
    problem: str = ""
    action: str = ""
    conclusion: str = ""
    words: str = ""
    speaker: str = ""
    activity_id: int | None = Field(default=None, foreign_key="activity.id")
    citation_id: int = Field(foreign_key="citation.id", index=True)
