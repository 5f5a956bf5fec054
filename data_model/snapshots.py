"""What was told at a meeting, frozen: the figures and the states of a plan's items as they were reported on a day."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field

from data_model.base import Entity, Moment


class Snapshot(Entity, table=True):
    """A report to the presidium as it was given; the engine refuses to change or drop it.

    `content` is JSON: the measures and the items' states as they stood for `as_of`, as known at `known_at`.
    """

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    plan_id: int = Field(foreign_key="plan.id", index=True)
    reported_on: date
    as_of: date
    known_at: datetime = Field(sa_type=Moment)
    note: str = ""
    content: str
    entry_id: int = Field(foreign_key="entry.id", index=True)
