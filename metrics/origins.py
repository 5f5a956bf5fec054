"""Which book a period's total comes from: the document for its own period, then the register, then monthly totals.

One origin is chosen for a period and an indicator; the others stand beside it with the difference and are never added.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from data_model.questions.documents import FigureFacts
from data_model.vocabulary import ActivityKind, Basis, Bound, Origin
from metrics.activity_counts import distinct, in_records
from metrics.appeal_counts import in_period, is_considered
from metrics.evidence import Evidence
from metrics.metric import Amount
from metrics.month_totals import total

Counter = Callable[[Evidence, date, date], int | None]


@dataclass(frozen=True)
class Period:
    """A stretch of time (inclusive) with what each book says of it and the origin that is chosen."""

    period_start: date
    period_end: date
    chosen: Origin | None
    amounts: dict[Origin, Amount]

    @property
    def amount(self) -> Amount | None:
        """What the chosen book says, or None where no book says anything."""
        return self.amounts.get(self.chosen) if self.chosen else None

    def difference(self, origin: Origin) -> float | None:
        """Another book's number less the chosen one's, or None where either is silent, a bound, or of other days."""
        chosen, other = self.amount, self.amounts.get(origin)
        if chosen is None or other is None or chosen.value is None or other.value is None:
            return None
        exact = chosen.bound is other.bound is Bound.EXACT
        return other.value - chosen.value if exact and chosen.period == other.period else None


def _appeals_in_register(evidence: Evidence, first: date, last: date) -> int | None:
    cells = in_period(evidence.appeals, first, last)
    return sum(cell.number for cell in cells if is_considered(cell)) if cells else None


def _activities_in_register(kind: ActivityKind) -> Counter:
    def count(evidence: Evidence, first: date, last: date) -> int | None:
        own = distinct(in_records(evidence.activities), kind)
        return sum(first <= (one.held_on or one.period_end) <= last for one in own) or None  # silence is no zero

    return count


def _nothing(_evidence: Evidence, _first: date, _last: date) -> int | None:
    return None


REGISTERS: dict[str, Counter] = {
    "appeals_considered": _appeals_in_register,
    "monitorings": _activities_in_register(ActivityKind.MONITORING),
    "legal_acts": _activities_in_register(ActivityKind.LEGAL_ACT_REVIEW),
    "publications": _nothing,
}


def periods(evidence: Evidence, indicator: str) -> tuple[Period, ...]:
    """The periods that any book covers, the earliest first: the documents' own, then what follows up to the date."""
    stated = sorted(
        (one for one in evidence.figures if one.indicator == indicator), key=lambda figure: figure.period_start
    )
    found = [_period(evidence, indicator, one.period_start, one.period_end, one) for one in stated]
    if evidence.convocation is None:
        return tuple(found)
    first = max([one.period_end + timedelta(days=1) for one in stated] + [evidence.convocation.period_start])
    last = min(evidence.as_of, evidence.convocation.period_end or evidence.as_of)
    rest = _period(evidence, indicator, first, last, None) if first <= last else None
    return (*found, rest) if rest and rest.amounts else tuple(found)


def latest(evidence: Evidence, indicator: str) -> Period | None:
    """The latest period of which a chosen book says anything."""
    return next((one for one in reversed(periods(evidence, indicator)) if one.amount is not None), None)


def _period(evidence: Evidence, indicator: str, first: date, last: date, figure: FigureFacts | None) -> Period:
    amounts: dict[Origin, Amount] = {}
    if figure is not None and evidence.is_whole:  # a document's total is the whole council's
        amounts[Origin.DOCUMENT] = stated_amount(figure)
    counted = REGISTERS[indicator](evidence, first, last)
    if counted is not None:
        amounts[Origin.REGISTER] = Amount(counted, basis=Basis.ENTERED, period=(first, last), origin=Origin.REGISTER)
    if (months := total(evidence, indicator, first, last)) is not None:
        amounts[Origin.MONTHLY_TOTALS] = months
    return Period(first, last, _chosen(evidence, indicator, first, last, amounts), amounts)


def _chosen(
    evidence: Evidence, indicator: str, first: date, last: date, amounts: dict[Origin, Amount]
) -> Origin | None:
    said = [
        one.origin
        for one in evidence.choices
        if one.indicator == indicator and one.period_start <= first and last <= one.period_end
    ]
    order = (*said[-1:], Origin.DOCUMENT, Origin.REGISTER, Origin.MONTHLY_TOTALS)
    return next((origin for origin in order if origin in amounts), None)


def stated_amount(figure: FigureFacts) -> Amount:
    """A document's figure as an amount, with its bound, period and quote."""
    return Amount(
        figure.value,
        bound=Bound(figure.bound),
        unit=figure.unit,
        basis=Basis(figure.basis),
        period=(figure.period_start, figure.period_end),
        origin=Origin.DOCUMENT,
        citations=(figure.citation,),
    )


def stated_only(evidence: Evidence) -> Evidence:
    """The same evidence as the documents alone tell it, without activities, appeals and totals that people entered."""
    told = tuple(one for one in evidence.activities if not one.entry)
    return replace(evidence, activities=told, appeals=(), totals=(), choices=())


def register_only(evidence: Evidence) -> Evidence:
    """The same evidence as the registers alone tell it: one period, from the first appeal of the convocation on."""
    alone = replace(evidence, figures=(), totals=(), choices=())
    if evidence.convocation is None:
        return alone
    first = evidence.register_began or evidence.convocation.period_start
    return replace(alone, convocation=replace(evidence.convocation, period_start=first))
