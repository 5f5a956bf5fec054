"""Monitorings counted by month and district, each book by itself: what documents list, what people entered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from data_model.questions.activities import ActivityFacts
from data_model.vocabulary import ActivityKind
from metrics.activity_counts import distinct, in_lists, in_records
from metrics.evidence import Evidence
from metrics.metric import Board


def listed(evidence: Evidence) -> list[ActivityFacts]:
    """The distinct monitorings that documents list under the commissions."""
    return distinct(in_lists(evidence.activities), ActivityKind.MONITORING)


def recorded(evidence: Evidence) -> list[ActivityFacts]:
    """The distinct monitorings that people recorded."""
    return distinct(in_records(evidence.activities), ActivityKind.MONITORING)


def planned_at_most(board: Board) -> int:
    """The plan's monitorings together with those that are inferred from a bare name of an object."""
    parts = (board["monitorings_planned_named"], board["monitorings_planned_inferred"])
    return sum(int(one.value or 0) for one in parts)


def every_line(evidence: Evidence) -> list[ActivityFacts]:
    """All monitorings line by line, the listed before the recorded, repeats too."""
    lines = [*in_lists(evidence.activities), *in_records(evidence.activities)]
    return [one for one in lines if one.kind is ActivityKind.MONITORING]


def by_month(visits: Iterable[ActivityFacts]) -> tuple[tuple[date, int], ...]:
    """How many visits fall in each month that has any, by its first day; visits without a day are left out."""
    return tuple(sorted(Counter(one.held_on.replace(day=1) for one in visits if one.held_on).items()))


def without_day(visits: Iterable[ActivityFacts]) -> tuple[tuple[tuple[date, date], int], ...]:
    """How many visits name no day, by the period (inclusive) that their document or record gives instead."""
    return tuple(sorted(Counter((one.period_start, one.period_end) for one in visits if not one.held_on).items()))


def by_district(visits: Iterable[ActivityFacts]) -> Counter[str]:
    """How many visits each district's key has; "" where no district is named."""
    return Counter(one.district for one in visits)


def span(visits: Iterable[ActivityFacts]) -> tuple[date, date] | None:
    """The period (inclusive) that the visits lie in, or None without any."""
    periods = [(one.held_on or one.period_start, one.held_on or one.period_end) for one in visits]
    return (min(first for first, _ in periods), max(last for _, last in periods)) if periods else None
