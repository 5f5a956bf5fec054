"""What the plain pages show: our measures, asked of the same store and kept, so that only the drawing differs."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from functools import lru_cache

import pandas as pd

from data_model.questions import councils, documents
from data_model.store import Store
from data_model.vocabulary import State
from metrics.comparison import compare
from metrics.evaluate import evaluate, items_on
from metrics.metric import Board, Scope

AS_OF = date(2026, 4, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
CHOICES = ("all", "1", "2", "3", "4", "5", "6")
CARDS = ("plan_done", "plan_overdue", "plan_past_due_not_reported", "plan_due_soon", "appeals_considered")


@lru_cache
def store() -> Store:
    """The store of the environment."""
    return Store(os.environ["KENES_STORE"])


def commission_of(choice: str) -> int | None:
    """The commission that a choice names."""
    return None if choice == "all" else int(choice)


@lru_cache(maxsize=64)
def board(choice: str, as_of: date = AS_OF) -> Board:
    """The measures of a choice."""
    with store().reading() as session:
        return evaluate(session, Scope(commission=commission_of(choice)), as_of, NOW)


@lru_cache(maxsize=64)
def items(choice: str, as_of: date = AS_OF) -> pd.DataFrame:
    """The plan's items of a choice as a table."""
    with store().reading() as session:
        found = items_on(session, Scope(commission=commission_of(choice)), as_of, NOW)
    return pd.DataFrame(
        {
            "number": [item.facts.number for item in found],
            "title": [item.facts.title for item in found],
            "commission": [item.facts.commission for item in found],
            "kind": [item.facts.kind.value for item in found],
            "deadline": [item.facts.deadline_as_written for item in found],
            "ends_on": [item.ends_on for item in found],
            "state": [item.state.value for item in found],
        }
    )


def counts(choice: str, as_of: date = AS_OF) -> pd.DataFrame:
    """Items by commission and state."""
    table = items(choice, as_of).groupby(["commission", "state"]).size().unstack(fill_value=0)
    return table.reindex(columns=[state.value for state in State if state.value in table.columns])


@lru_cache
def pairs() -> pd.DataFrame:
    """The comparable pairs of the two convocations, per month."""
    with store().reading() as session:
        rows = compare(documents.figures(session), councils.convocations(session))
    found = [row for row in rows if row.earlier and row.later]
    return pd.DataFrame(
        {
            "indicator": [row.indicator for row in found],
            "III": [row.earlier.per_month or row.earlier.value for row in found if row.earlier],
            "IV": [row.later.per_month or row.later.value for row in found if row.later],
        }
    )
