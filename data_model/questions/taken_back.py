"""Marks of an item that a later entry took back or corrected: they hold no longer, its history shows them still."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import Session

from data_model.origin import Recorded
from data_model.questions.in_force import entry_columns
from data_model.questions.plans import MarkFacts
from data_model.sources import Entry
from data_model.work_plan import Mark


@dataclass(frozen=True)
class TakenBack:
    """A mark that holds no longer, and the entry that took it back: who, when and why."""

    mark: MarkFacts
    by: Recorded


def taken_back(session: Session, item_id: int, known_at: datetime) -> tuple[TakenBack, ...]:
    """The marks of an item that had been taken back by `known_at`, in the order they were entered."""
    later = aliased(Entry)
    query = (
        select(
            *(Mark.status, Mark.effective_on, Mark.note, Mark.evidence),
            *entry_columns(),
            *(later.id, later.recorded_at, later.recorded_by, later.ground),
        )
        .join(Entry, Entry.id == Mark.entry_id)
        .join(later, later.supersedes_id == Entry.id)
        .where(Mark.plan_item_id == item_id, later.recorded_at <= known_at)
        .order_by(Entry.id)
    )
    return tuple(
        TakenBack(MarkFacts(status, effective_on, note, evidence, Recorded(*own)), Recorded(*by))
        for (status, effective_on, note, evidence), own, by in (
            (row[:4], row[4:8], row[8:]) for row in session.execute(query)
        )
    )
