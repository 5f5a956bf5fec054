"""Work plans: items as written, what people marked on them, moved deadlines and scheduled events."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import JSON, Column, Integer, UniqueConstraint
from sqlmodel import Field

from data_model.base import Entity, one_origin, word
from data_model.vocabulary import ActivityKind, DeadlineKind, DeadlineReason, KindBasis, MarkStatus


class Plan(Entity, table=True):
    """A plan of work for a period (inclusive), with its approval as written and as read."""

    __table_args__ = (UniqueConstraint("council_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=60)
    title: str
    title_ru: str
    title_kk: str
    title_en: str
    period_start: date
    period_end: date
    approved_on: date | None = None
    approved_day_uncertain: bool = False
    approval_as_written: str = ""
    document_id: int | None = Field(default=None, foreign_key="sourcedocument.id")


item_version = Column("version", Integer, nullable=False)


class PlanItem(Entity, table=True):
    """One line of a plan; its wording stays as written, its reading stands beside it."""

    __table_args__ = (UniqueConstraint("plan_id", "number"), one_origin())

    id: int | None = Field(default=None, primary_key=True)
    plan_id: int = Field(foreign_key="plan.id", index=True)
    number: int
    title: str
    title_kk: str = ""
    commission_id: int = Field(foreign_key="commission.id", index=True)
    kind: ActivityKind = Field(sa_type=word(ActivityKind, "kind"))
    kind_basis: KindBasis = Field(sa_type=word(KindBasis, "kind_basis"))
    second_kind: ActivityKind | None = Field(default=None, sa_type=word(ActivityKind, "second_kind"))
    deadline_as_written: str
    deadline_kind: DeadlineKind = Field(sa_type=word(DeadlineKind, "deadline_kind"))
    starts_on: date | None = None
    ends_on: date | None = Field(default=None, index=True)
    deadline_note: str = ""
    responsible_as_written: str = ""
    committee_id: int | None = Field(default=None, foreign_key="committee.id")
    others: list[str] = Field(default_factory=list, sa_type=JSON)
    district_id: int | None = Field(default=None, foreign_key="district.id")
    citation_id: int | None = Field(default=None, foreign_key="citation.id", index=True)
    entry_id: int | None = Field(default=None, foreign_key="entry.id", index=True)
    version: int | None = Field(default=None, sa_column=item_version)

    __mapper_args__ = {"version_id_col": item_version}


class PlanItemMember(Entity, table=True):
    """A person named as responsible for an item, in the order of the document."""

    plan_item_id: int = Field(foreign_key="planitem.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)
    position: int


class Mark(Entity, table=True):
    """What somebody reported of an item: a status that holds from a date. Marks append; none is changed."""

    id: int | None = Field(default=None, primary_key=True)
    plan_item_id: int = Field(foreign_key="planitem.id", index=True)
    status: MarkStatus = Field(sa_type=word(MarkStatus, "status"))
    effective_on: date
    note: str = ""
    evidence: str = ""
    entry_id: int = Field(foreign_key="entry.id", index=True)


class DeadlineChange(Entity, table=True):
    """A new deadline of an item: postponed with a mark, agreed later, or set by a separate schedule."""

    id: int | None = Field(default=None, primary_key=True)
    plan_item_id: int = Field(foreign_key="planitem.id", index=True)
    reason: DeadlineReason = Field(sa_type=word(DeadlineReason, "reason"))
    effective_on: date
    starts_on: date | None = None
    ends_on: date
    entry_id: int = Field(foreign_key="entry.id", index=True)


class ScheduledEvent(Entity, table=True):
    """The day, time and place set for an item; its deadline is not touched."""

    id: int | None = Field(default=None, primary_key=True)
    plan_item_id: int = Field(foreign_key="planitem.id", index=True)
    held_on: date
    held_at: time | None = None
    place: str = ""
    entry_id: int = Field(foreign_key="entry.id", index=True)
