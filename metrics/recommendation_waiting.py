"""What waits for whom: recommendations to be sent by us or answered by their addressee, with the days that are left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from data_model.questions.recommendations import RecommendationFacts
from metrics.recommendation_measures import answering, is_answered, is_over, sending
from metrics.working_days import working_days_between


@dataclass(frozen=True)
class Clocks:
    """What the law's clocks are read by."""

    as_of: date
    holidays: frozenset[date]
    settings: Mapping[str, int]


@dataclass(frozen=True)
class Waiting:
    """A recommendation that waits: `is_sent` for its addressee's answer, else for us to send it.

    `ends_on` is the last day of the law's term, None where the day that it runs from is not entered. `days_left` are
    working days to it, below zero where it is over; zero of them may have passed since it ended (`is_over`).
    """

    recommendation: RecommendationFacts
    is_sent: bool
    ends_on: date | None
    days_left: int | None
    is_over: bool


def waiting(every: Iterable[RecommendationFacts], clocks: Clocks) -> tuple[Waiting, ...]:
    """What has no answer by the date, sent or not; the nearest term first, those without one last."""
    found = [_waiting(one, clocks) for one in every if not is_answered(one, clocks)]
    return tuple(sorted(found, key=lambda one: (one.ends_on or date.max, one.recommendation.id)))


def _waiting(one: RecommendationFacts, clocks: Clocks) -> Waiting:
    is_sent = one.sent_on is not None and one.sent_on <= clocks.as_of
    ends_on = (answering if is_sent else sending)(one, clocks).ends_on
    return Waiting(one, is_sent, ends_on, _left(ends_on, clocks) if ends_on else None, is_over(ends_on, clocks))


def _left(ends_on: date, clocks: Clocks) -> int:
    if ends_on < clocks.as_of:
        return -working_days_between(ends_on, clocks.as_of, clocks.holidays)
    return working_days_between(clocks.as_of, ends_on, clocks.holidays)
