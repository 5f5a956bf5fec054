"""What the words of the appeals' register mean: considered, final, and the days to the first substantive reply."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from data_model.questions.appeals import AppealCell
from data_model.vocabulary import FINAL
from metrics.working_days import working_days_between

K = TypeVar("K", bound=Hashable)

TELLING = 5
"""From fewer appeals than so many of one topic, place or month a person could be told."""

GUARDED = frozenset({"by-district", "by-topic", "by-month"})
"""The counts that everybody may look at only guarded; a commission's and a state's the council itself reports."""

COUNTING = ("appeals_considered", "appeals_resolved", "appeals_registered", "appeals_in_work")
"""The measures that count appeals."""

BY_STATES = frozenset({"appeals_resolved", "appeals_in_work", "appeals_resolution_rate", "appeals_closed_rate"})
"""The measures that are counted by states."""


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


def small(counts: Sequence[int]) -> list[bool] | None:
    """Which counts are not told where persons are guarded: those from which one could be told, none being no person.

    What is told of a hidden one is that it is less than TELLING, or at least it. The sum is known, so as many of the
    others are hidden as it takes for every hidden count to have another possible value, the least first. None where
    even all of them would not do: then none of the counts may be told in any way.
    """
    hidden = {place for place, count in enumerate(counts) if 0 < count < TELLING}
    rest = sorted((place for place, count in enumerate(counts) if count >= TELLING), key=lambda place: counts[place])
    while hidden and not is_guarded([counts[place] for place in hidden]):
        if not rest:
            return None
        hidden.add(rest.pop(0))
    return [place in hidden for place in range(len(counts))]


def hidden_measures(cells: Iterable[AppealCell], amounts: Mapping[str, float | None]) -> frozenset[str]:
    """The measures of appeals that are not told where persons are guarded, by their keys.

    `amounts` are the numbers of the measures that count appeals. Those below TELLING are hidden, and with them, or with
    any hidden count of a state, what is counted by states: its numbers could be told from one another.
    """
    few = {key for key, number in amounts.items() if number is not None and 0 < number < TELLING}
    by_state = small(list(counted(cells, lambda cell: cell.state).values()))
    return frozenset(few | BY_STATES if few or by_state is None or any(by_state) else ())


def is_guarded(hidden: Sequence[int]) -> bool:
    """Whether each of some counts could be another one too, their sum and on which side of TELLING each is being known.

    A count below is 1 to TELLING - 1, one above is TELLING or more.
    """
    total = sum(hidden)
    for place in range(len(hidden)):
        others = [one for at, one in enumerate(hidden) if at != place]
        least = sum(1 if one < TELLING else TELLING for one in others)
        most = math.inf if any(one >= TELLING for one in others) else len(others) * (TELLING - 1)
        own = (1, TELLING - 1) if hidden[place] < TELLING else (TELLING, math.inf)
        if min(own[1], total - least) <= max(own[0], total - most):
            return False
    return True


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
    return ascending[max(math.ceil(share * len(ascending)), 1) - 1]
