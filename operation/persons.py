"""Letting go of who wrote old appeals, at the terminal."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from data_model import commands
from data_model.errors import CouncilError
from data_model.questions import appeals
from data_model.store import Store
from operation.accounts import by_terminal

DAYS = range(30, 36501)
"""What may be asked for: a slip of the hand must not drop the persons of appeals still at work."""


def oldest_kept(older_than: int, today: date) -> date:
    """The day before which appeals give up their persons, so many days ago; error-days-kept for too few or many."""
    if not DAYS.start <= older_than < DAYS.stop:
        raise CouncilError("error-days-kept", days=older_than, least=DAYS.start, most=DAYS.stop - 1)
    return today - timedelta(days=older_than)


def waiting(store: Store, before: date) -> int:
    """How many persons are kept of appeals registered before a day."""
    with store.reading() as session:
        return appeals.persons_kept(session, before)


def let_go(store: Store, before: date, now: datetime) -> int:
    """Drop them; the statistics stay."""
    with store.writing() as session:
        return commands.anonymise(session, by_terminal(session, now), before)
