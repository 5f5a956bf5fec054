"""Where decisions stand on a date, and what a meeting looks back at."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from data_model.origin import Recorded
from data_model.questions.decisions import DecisionFacts, DecisionReportFacts
from data_model.vocabulary import State
from metrics.decisions import of_last_meeting, state_of, still_open

ENTERED = Recorded(1, datetime(2026, 3, 12, tzinfo=UTC), "секретарь", "")
TERM = date(2026, 4, 10)


def a_decision(number: int = 1, due_on: date | None = TERM, done_on: date | None = None, on: int = 26) -> DecisionFacts:
    report = DecisionReportFacts(done_on, "", ENTERED) if done_on else None
    held = date(2026, 3, on)
    return DecisionFacts(number, None, held, "Решение", due_on, "", held, 1, ENTERED, report)


@pytest.mark.parametrize(
    ("decision", "as_of", "state"),
    [
        (a_decision(), date(2026, 4, 10), State.NOT_REPORTED),
        (a_decision(), date(2026, 4, 11), State.PAST_DUE_NOT_REPORTED),
        (a_decision(due_on=None), date(2027, 1, 1), State.UNSCHEDULED),
        (a_decision(done_on=date(2026, 4, 12)), date(2026, 4, 11), State.PAST_DUE_NOT_REPORTED),
        (a_decision(done_on=date(2026, 4, 12)), date(2026, 4, 12), State.DONE),
        (a_decision(due_on=None, done_on=date(2026, 4, 12)), date(2026, 4, 12), State.DONE),
    ],
)
def test_a_decision_nobody_reported_on_is_never_called_overdue(
    decision: DecisionFacts, as_of: date, state: State
) -> None:
    assert state_of(decision, as_of) is state


def test_a_meeting_looks_back_at_the_one_before_it_not_at_itself() -> None:
    every = [a_decision(3, on=26), a_decision(1, on=12), a_decision(2, on=12)]
    assert [one.id for one in of_last_meeting(every, date(2026, 3, 26))] == [1, 2]
    assert [one.id for one in of_last_meeting(every, date(2026, 3, 27))] == [3]
    assert of_last_meeting(every, date(2026, 3, 12)) == ()


def test_what_is_open_comes_by_its_term_and_what_has_none_comes_last() -> None:
    every = [
        a_decision(1, due_on=None),
        a_decision(2),
        a_decision(3, date(2026, 4, 1)),
        a_decision(4, done_on=date(2026, 4, 1)),
        a_decision(5, on=30),
    ]
    assert [one.id for one in still_open(every, date(2026, 3, 29))] == [3, 2, 4, 1]
    assert [one.id for one in still_open(every, date(2026, 4, 1))] == [3, 2, 5, 1]
