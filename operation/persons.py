"""Letting go of who wrote old appeals, at the terminal."""

from __future__ import annotations

from datetime import date, datetime

from data_model import commands
from data_model.questions import appeals
from data_model.store import Store
from operation.accounts import by_terminal


def waiting(store: Store, before: date) -> int:
    """How many persons are kept of appeals registered before a day."""
    with store.reading() as session:
        return appeals.persons_kept(session, before)


def let_go(store: Store, before: date, now: datetime) -> int:
    """Drop them; the statistics stay."""
    with store.writing() as session:
        return commands.anonymise(session, by_terminal(session, now), before)
