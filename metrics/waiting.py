"""What is waited for on a date: marks that commissions owe, replies that others owe, appeals beyond their target."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from metrics.evidence import Evidence
from metrics.metric import Amount
from metrics.plan_measures import freshness
from metrics.plan_state import ItemState
from metrics.recommendation_waiting import Clocks, Waiting, waiting
from metrics.response_time import waiting_over_target
from metrics.settings import APPEALS_TARGET


@dataclass(frozen=True)
class Owed:
    """What a commission has not reported: past items without a mark, and marked ones overdue, the oldest first.

    `last_recorded_at` is when it last entered anything of the plan; None: it never did.
    """

    commission: int
    unreported: tuple[ItemState, ...]
    overdue: tuple[ItemState, ...]
    last_recorded_at: datetime | None


@dataclass(frozen=True)
class Awaited:
    """All that is waited for on a date; `letters` is None where no recommendation is recorded, so nothing is known.

    `late_appeals` are those without a reply beyond the target of `target` working days; its value None is no data.
    """

    as_of: date
    commissions: tuple[Owed, ...]
    letters: tuple[Waiting, ...] | None
    late_appeals: Amount
    target: int
    is_marked: bool

    @property
    def unreported(self) -> int:
        """Past items without a mark, of all commissions."""
        return sum(len(one.unreported) for one in self.commissions)

    @property
    def overdue(self) -> int | None:
        """Items marked as still at work after their last day, of all commissions; None where there is no mark."""
        if not self.is_marked:
            return None
        return sum(len(one.overdue) for one in self.commissions)

    @property
    def silent(self) -> tuple[int, ...]:
        """The commissions that have entered nothing of the plan."""
        return tuple(one.commission for one in self.commissions if one.last_recorded_at is None)


def awaited(evidence: Evidence, numbers: frozenset[int] | None = None) -> Awaited:
    """What is waited for; `numbers` leaves only these commissions, their letters and their appeals."""
    own = [one for one in evidence.commissions if numbers is None or one in numbers]
    parts = [evidence.of_commission(one) for one in own]
    letters = evidence.recommendations
    if numbers is not None:
        letters = tuple(one for one in letters if one.commission in numbers)
    clocks = Clocks(evidence.as_of, evidence.holidays, evidence.settings)
    appeals = tuple(one for one in evidence.appeals if numbers is None or one.commission in numbers)
    return Awaited(
        as_of=evidence.as_of,
        commissions=tuple(_owed(number, part) for number, part in zip(own, parts, strict=True)),
        letters=waiting(letters, clocks) if letters else None,
        late_appeals=waiting_over_target(replace(evidence, appeals=appeals)),
        target=evidence.settings[APPEALS_TARGET],
        is_marked=any(item.mark for part in parts for item in part.items),
    )


def _owed(number: int, part: Evidence) -> Owed:
    by_day = sorted(part.items, key=lambda item: (item.ends_on or date.max, item.facts.number))
    return Owed(
        commission=number,
        unreported=tuple(item for item in by_day if item.is_past_unreported),
        overdue=tuple(item for item in by_day if item.is_overdue),
        last_recorded_at=freshness(part).moment,
    )
