"""Where a decision stands on a date, in the words of the plan's states, and which meeting's the next one looks at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from data_model.questions.decisions import DecisionFacts
from data_model.vocabulary import State


def state_of(one: DecisionFacts, as_of: date) -> State:
    """Carried out, past its term with no report, not yet due, or without a term.

    Silence is not failure: a decision past its term is one that nobody reported on.
    """
    if one.report is not None and one.report.done_on <= as_of:
        return State.DONE
    if one.due_on is None:
        return State.UNSCHEDULED
    return State.PAST_DUE_NOT_REPORTED if one.due_on < as_of else State.NOT_REPORTED


def of_last_meeting(every: Iterable[DecisionFacts], as_of: date) -> tuple[DecisionFacts, ...]:
    """What a meeting on a date looks back at: the decisions of the meeting before it, in their order."""
    before = [one for one in every if one.meeting_on < as_of]
    last = max((one.meeting_on for one in before), default=None)
    return tuple(one for one in before if one.meeting_on == last)


def still_open(every: Iterable[DecisionFacts], as_of: date) -> tuple[DecisionFacts, ...]:
    """Decisions taken by a date and not known to be carried out by then, the nearest term first, termless last."""
    waiting = [one for one in every if one.meeting_on <= as_of and state_of(one, as_of) is not State.DONE]
    return tuple(sorted(waiting, key=lambda one: (one.due_on is None, one.due_on, one.id)))
