"""What the measures of recommendations mean: what was sent, what came back, and the law's two clocks on both.

The Law on public control (2 October 2023, article 13) gives working days for sending after the control ends and for
answering after the receipt, each recommendation by itself; how many is the council's setting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from data_model.questions.recommendations import RecommendationFacts
from data_model.vocabulary import Basis, Bound, Origin, RecommendationOutcome
from metrics.evidence import Evidence
from metrics.metric import NO_DATA, Amount, Caveat
from metrics.settings import ANSWER_TERM, SEND_TERM
from metrics.working_days import after_working_days

Measure = Callable[[Evidence], Amount]


class Present(Protocol):
    """What the law's clocks are read by: a date, the holidays, the council's settings."""

    @property
    def as_of(self) -> date:
        """The date."""

    @property
    def holidays(self) -> frozenset[date]:
        """The days that are no working days."""

    @property
    def settings(self) -> Mapping[str, int]:
        """The settings by key."""


def recommendations(which: Callable[[RecommendationFacts, Evidence], bool]) -> Measure:
    """Recommendations sent by the date that pass a test, out of all sent; no data until one is recorded."""

    def measure(evidence: Evidence) -> Amount:
        sent = _sent(evidence)
        if not sent:
            return NO_DATA
        number = sum(which(one, evidence) for one in sent)
        return Amount(number, base=len(sent), basis=Basis.ENTERED, origin=Origin.REGISTER)

    return measure


def is_answered(one: RecommendationFacts, evidence: Present) -> bool:
    """Whether a reply had come by the date; a note that none came is no reply."""
    return outcome(one, evidence) not in (None, RecommendationOutcome.NO_REPLY)


def outcome(one: RecommendationFacts, evidence: Present) -> RecommendationOutcome | None:
    """What the last reply by the date says; None while there is no reply."""
    said = [reply.outcome for reply in one.replies if reply.replied_on <= evidence.as_of]
    return said[-1] if said else None


def with_outcome(wanted: RecommendationOutcome) -> Measure:
    """Recommendations whose last reply by the date has the outcome."""
    return recommendations(lambda one, evidence: outcome(one, evidence) is wanted)


@dataclass(frozen=True)
class Clock:
    """A term of the law: its last day (None: the day it runs from is not recorded), and the day it was met by the date.

    `is_due` says whether it was met or may be over.
    """

    ends_on: date | None
    met_on: date | None
    is_due: bool

    @property
    def in_time(self) -> bool:
        """Whether it was surely met by its last day."""
        return self.ends_on is not None and self.met_on is not None and self.met_on <= self.ends_on


def sent_in_time(evidence: Evidence) -> Amount:
    """Sent within the term after the control ended ÷ all sent and those whose term is over unsent."""
    return _share_in_time(sending(one, evidence) for one in evidence.recommendations)


def answered_in_time(evidence: Evidence) -> Amount:
    """Answered within the term after the receipt ÷ all answered and those whose term is over unanswered."""
    return _share_in_time(answering(one, evidence) for one in _sent(evidence))


def waiting_over_term(evidence: Evidence) -> Amount:
    """Sent, not answered, the term for it over, of all that wait; at least so many while a receipt is not recorded."""
    waiting = [answering(one, evidence) for one in _sent(evidence) if not is_answered(one, evidence)]
    unknown = sum(clock.is_due and clock.ends_on is None for clock in waiting)
    if not _sent(evidence) or (unknown and unknown == len(waiting)):
        return replace(NO_DATA, base=len(waiting) if waiting else None)
    late = sum(clock.is_due and clock.ends_on is not None for clock in waiting)
    return _told(late, len(waiting), unknown)


def _sent(evidence: Evidence) -> list[RecommendationFacts]:
    return [one for one in evidence.recommendations if one.sent_on and one.sent_on <= evidence.as_of]


def sending(one: RecommendationFacts, evidence: Present) -> Clock:
    """The clock of sending, from the end of the control."""
    ends_on = _term(one.control_ended_on, SEND_TERM, evidence)
    sent_on = one.sent_on if one.sent_on and one.sent_on <= evidence.as_of else None
    return Clock(ends_on, sent_on, sent_on is not None or is_over(ends_on, evidence))


def answering(one: RecommendationFacts, evidence: Present) -> Clock:
    """The clock of an answer; where no receipt is recorded it may be over when a term from the sending is."""
    ends_on = _term(one.received_on, ANSWER_TERM, evidence)
    answered_on = _answered_on(one, evidence)
    earliest = ends_on or _term(one.sent_on, ANSWER_TERM, evidence)
    return Clock(ends_on, answered_on, answered_on is not None or is_over(earliest, evidence))


def _answered_on(one: RecommendationFacts, evidence: Present) -> date | None:
    if not is_answered(one, evidence):
        return None
    return next(reply.replied_on for reply in one.replies if reply.outcome is not RecommendationOutcome.NO_REPLY)


def _term(since: date | None, setting: str, evidence: Present) -> date | None:
    return after_working_days(since, evidence.settings[setting], evidence.holidays) if since else None


def is_over(ends_on: date | None, evidence: Present) -> bool:
    """Whether a term had ended before the date; one that is not known has not."""
    return ends_on is not None and ends_on < evidence.as_of


def _share_in_time(clocks: Iterable[Clock]) -> Amount:
    """In time ÷ due; at least that while of some the day the term runs from is unknown; no data if it is of all."""
    every = tuple(clocks)
    due = [clock for clock in every if clock.is_due]
    unknown = sum(clock.ends_on is None for clock in due)
    if unknown == len(due):
        return replace(NO_DATA, base=len(due) if every else None)
    part = sum(clock.in_time for clock in due)
    return replace(_told(part / len(due), len(due), unknown), part=part)


def _told(value: float, base: int, unknown: int) -> Amount:
    return Amount(
        value,
        bound=Bound.AT_LEAST if unknown else Bound.EXACT,
        base=base,
        basis=Basis.ENTERED,
        origin=Origin.REGISTER,
        caveats=(Caveat("caveat-clock-unknown", (("n", unknown),)),) if unknown else (),
    )
