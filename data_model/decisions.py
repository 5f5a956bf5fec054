"""What the presidium decided at a meeting, and what was reported of it since."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field

from data_model.base import Entity


class Decision(Entity, table=True):
    """A decision taken in the room; without a commission it is for the whole council.

    `slide`, `as_of` and `revision` say what was on the screen: the slide's title, the date that it showed and the
    store's revision that it was made from.
    """

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    commission_id: int | None = Field(default=None, foreign_key="commission.id", index=True)
    meeting_on: date = Field(index=True)
    text: str = Field(max_length=1000)
    due_on: date | None = None
    slide: str = Field(default="", max_length=200)
    as_of: date
    revision: int
    entry_id: int = Field(foreign_key="entry.id", index=True)


class DecisionReport(Entity, table=True):
    """That a decision was carried out on a day. One that was entered by mistake is taken back by a later entry."""

    id: int | None = Field(default=None, primary_key=True)
    decision_id: int = Field(foreign_key="decision.id", index=True)
    done_on: date
    note: str = ""
    entry_id: int = Field(foreign_key="entry.id", index=True)
