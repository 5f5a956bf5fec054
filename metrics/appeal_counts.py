"""What the words of the appeals' register mean: considered, final, and the days to the first substantive reply."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from datetime import date
from math import ceil
from typing import TypeVar

from data_model.questions.appeals import AppealCell
from data_model.vocabulary import FINAL
from metrics.working_days import working_days_between

K = TypeVar("K", bound=Hashable)

TELLING = 5
"""From fewer appeals than so many of one topic, place or month a person could be told."""


def is_final(cell: AppealCell) -> bool:
    """Whether the council has finished with the appeals of the cell."""
    return cell.state in FINAL


def is_considered(cell: AppealCell) -> bool:
    """Whether they had a substantive reply or reached any final state by the date."""
    return cell.replied_on is not None or is_final(cell)


def in_period(cells: Iterable[AppealCell], first: date, last: date) -> list[AppealCell]:
    """The cells registered within a period (inclusive)."""
    return [cell for cell in cells if first <= cell.registered_on <= last]


def counted(cells: Iterable[AppealCell], by: Callable[[AppealCell], K]) -> Counter[K]:
    """How many appeals there are by something that a cell tells: its state, month, topic, commission or district."""
    numbers: Counter[K] = Counter()
    for cell in cells:
        numbers[by(cell)] += cell.number
    return numbers


def small(counts: Sequence[int]) -> list[bool]:
    """Which counts are not told where persons are guarded: those from which one could be told, none being no person.

    A single such count would be what is left of the sum, so the least of the others is not told out either.
    """
    hidden = {place for place, count in enumerate(counts) if 0 < count < TELLING}
    rest = [place for place, count in enumerate(counts) if count >= TELLING]
    if len(hidden) == 1 and rest:
        hidden.add(min(rest, key=lambda place: counts[place]))
    return [place in hidden for place in range(len(counts))]


def reply_days(cells: Iterable[AppealCell], holidays: Collection[date]) -> list[int]:
    """Working days to the first substantive reply, one entry an appeal that has one, ascending."""
    known: dict[tuple[date, date], int] = {}
    days: list[int] = []
    for cell in cells:
        if cell.replied_on is None:
            continue
        span = (cell.registered_on, cell.replied_on)
        if span not in known:
            known[span] = working_days_between(*span, holidays)
        days += [known[span]] * cell.number
    return sorted(days)


def percentile(ascending: list[int], share: float) -> float:
    """The nearest-rank percentile: the smallest observed value that `share` of the values do not exceed."""
    return ascending[max(ceil(share * len(ascending)), 1) - 1]
