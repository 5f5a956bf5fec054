"""Monthly totals as one book: whole months only, one row a month, and what the months told really cover."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from data_model.questions.appeals import MonthTotal
from data_model.vocabulary import Basis, Bound, Origin
from metrics.evidence import Evidence
from metrics.metric import Amount


def total(evidence: Evidence, indicator: str, first: date, last: date) -> Amount | None:
    """The sum of the whole months told within a period (inclusive), of the period that they cover.

    At least so many while a month between them is missing, or one is told only by some of the commissions. A month
    that reaches out of the period is left out: how much of it lies within nobody stated.
    """
    months: dict[date, list[MonthTotal]] = {}
    for one in evidence.totals:
        if one.indicator == indicator and first <= _first_day(one.month) and _last_day(one.month) <= last:
            months.setdefault(_first_day(one.month), []).append(one)
    if not months:
        return None
    told = [_of_month(rows, evidence) for _, rows in sorted(months.items())]
    whole = all(is_whole for _, is_whole in told) and not _gaps(sorted(months))
    return Amount(
        sum(one.value for rows, _ in told for one in rows),
        bound=Bound.EXACT if whole else Bound.AT_LEAST,
        basis=Basis.ENTERED,
        period=(min(months), _last_day(max(months))),
        origin=Origin.MONTHLY_TOTALS,
        citations=tuple(one.citation for rows, _ in told for one in rows if one.citation),
    )


def _of_month(rows: Iterable[MonthTotal], evidence: Evidence) -> tuple[list[MonthTotal], bool]:
    """The rows that make up a month and whether that is all of it: the scope's own row, else one a commission.

    Of two rows for the same the later entered holds.
    """
    latest = {one.commission: one for one in rows}
    if evidence.commission in latest:
        return [latest[evidence.commission]], True
    return list(latest.values()), latest.keys() >= set(evidence.commissions)


def _gaps(months: list[date]) -> bool:
    return any(_last_day(one) + timedelta(days=1) != after for one, after in pairwise(months))


def _first_day(month: date) -> date:
    return month.replace(day=1)


def _last_day(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])
