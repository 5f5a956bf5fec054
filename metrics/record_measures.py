"""What the measures of activities and appeals mean, and those that a document states outright."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from statistics import median

from data_model.questions.activities import ActivityFacts
from data_model.vocabulary import ActivityKind, AppealState, Basis, Bound, Origin
from metrics import origins
from metrics.activity_counts import distinct, in_lists, in_records
from metrics.appeal_counts import in_period, is_final, percentile, reply_days
from metrics.evidence import Evidence
from metrics.metric import NO_DATA, Amount, Caveat
from metrics.response_time import least_cases

Measure = Callable[[Evidence], Amount]

NINE_TENTHS = 0.9


def stated(indicator: str) -> Measure:
    """A figure that a document states of the whole council; no data for one commission."""

    def measure(evidence: Evidence) -> Amount:
        figure = evidence.figure(indicator)
        return origins.stated_amount(figure) if figure else NO_DATA

    return measure


def by_origin(indicator: str) -> Measure:
    """The latest period's total of an indicator, from the book that is chosen for the period."""

    def measure(evidence: Evidence) -> Amount:
        period = origins.latest(evidence, indicator)
        return period.amount or NO_DATA if period else NO_DATA

    return measure


def _listed_by(evidence: Evidence) -> list[ActivityFacts]:
    """The listed lines whose list's period is over."""
    return [one for one in in_lists(evidence.activities) if one.period_end <= evidence.as_of]


def listed_activities(kind: ActivityKind | None = None) -> Measure:
    """Distinct activities that the documents list under the commissions; no data until a list's period is over."""

    def measure(evidence: Evidence) -> Amount:
        lists = _listed_by(evidence)
        if not lists:
            return NO_DATA
        found = distinct(lists, kind)
        sources = tuple(one.citation for one in found if one.citation)
        return Amount(len(found), basis=Basis.LISTED, origin=Origin.DOCUMENT, citations=sources)

    return measure


def recorded_activities(kind: ActivityKind | None = None) -> Measure:
    """Distinct activities that people recorded; no data until one of any kind is recorded in the scope."""

    def measure(evidence: Evidence) -> Amount:
        recorded = in_records(evidence.activities)
        if not recorded:
            return NO_DATA
        return Amount(len(distinct(recorded, kind)), basis=Basis.ENTERED, origin=Origin.REGISTER)

    return measure


def listed_objects(evidence: Evidence) -> Amount:
    """Objects of the distinct monitorings that the documents list."""
    return _objects_of(distinct(_listed_by(evidence), ActivityKind.MONITORING), Basis.LISTED, Origin.DOCUMENT)


def recorded_objects(evidence: Evidence) -> Amount:
    """Objects of the distinct monitorings that people recorded; never added to the listed ones."""
    recorded = in_records(evidence.activities)
    return _objects_of(distinct(recorded, ActivityKind.MONITORING), Basis.ENTERED, Origin.REGISTER)


def _objects_of(visits: list[ActivityFacts], basis: Basis, origin: Origin) -> Amount:
    """Objects of visits, where their number is stated; at least so many while any of the visits does not say."""
    told = [one for one in visits if one.objects is not None]
    if not told:
        return NO_DATA
    exact = len(told) == len(visits) and all(one.objects_bound is Bound.EXACT for one in told)
    return Amount(
        sum(one.objects or 0 for one in told),
        bound=Bound.EXACT if exact else Bound.AT_LEAST,
        part=len(told),
        base=len(visits),
        basis=basis,
        origin=origin,
        citations=tuple(one.citation for one in told if one.citation),
    )


def appeals_resolved(evidence: Evidence) -> Amount:
    """Appeals whose matter was resolved, from the same period and book as those considered."""
    period = origins.latest(evidence, "appeals_considered")
    if period is None or period.chosen is Origin.MONTHLY_TOTALS:
        return NO_DATA
    if period.chosen is Origin.DOCUMENT:
        return _stated_for("appeals_resolved", period, evidence)
    span = (period.period_start, period.period_end)
    cells = tuple(in_period(evidence.appeals, *span))
    return replace(appeals_in(AppealState.RESOLVED)(replace(evidence, appeals=cells)), period=span)


def _stated_for(indicator: str, period: origins.Period, evidence: Evidence) -> Amount:
    """What a document states of an indicator for the same period as another."""
    span = (period.period_start, period.period_end)
    same = (
        one for one in evidence.figures if one.indicator == indicator and (one.period_start, one.period_end) == span
    )
    return next((origins.stated_amount(one) for one in same), NO_DATA)


def resolution_rate(evidence: Evidence) -> Amount:
    """Resolved ÷ considered of one period and one book; the document's own "considered" is a wider base and says so."""
    considered, resolved = by_origin("appeals_considered")(evidence), appeals_resolved(evidence)
    exact = considered.bound is Bound.EXACT  # of an open base no share can be told
    if considered.value is None or resolved.value is None or not considered.value or not exact:
        return replace(NO_DATA, base=None if considered.value is None else int(considered.value))
    document = considered.origin is Origin.DOCUMENT
    return Amount(
        resolved.value / considered.value,
        bound=Bound.EXACT if resolved.bound is Bound.EXACT else Bound.AT_LEAST,
        part=int(resolved.value),
        base=int(considered.value),
        basis=Basis.CALCULATED,
        period=considered.period,
        origin=considered.origin,
        citations=(*considered.citations, *resolved.citations),
        caveats=(Caveat("caveat-considered-by-document"),) if document else (),
    )


def appeals_in(*states: AppealState) -> Measure:
    """Appeals of the register in any of the states on the date; no data without a register."""

    def measure(evidence: Evidence) -> Amount:
        cells = evidence.appeals
        if not cells:
            return NO_DATA
        return _entered(sum(cell.number for cell in cells if cell.state in states), evidence)

    return measure


def appeals_registered(evidence: Evidence) -> Amount:
    """All appeals of the register by the date."""
    cells = evidence.appeals
    return _entered(sum(cell.number for cell in cells), evidence) if cells else NO_DATA


def closed_rate(evidence: Evidence) -> Amount:
    """All final ÷ registered, of the register only."""
    cells = evidence.appeals
    if not cells:
        return NO_DATA
    part, base = sum(cell.number for cell in cells if is_final(cell)), sum(cell.number for cell in cells)
    return replace(_entered(part / base, evidence), part=part, base=base)


def response_days(share: float | None) -> Measure:
    """Working days to the first substantive reply: the median, or the percentile of `share`; nothing under 5 cases."""

    def measure(evidence: Evidence) -> Amount:
        days = reply_days(evidence.appeals, evidence.holidays)
        if len(days) < least_cases(evidence):
            return replace(NO_DATA, base=len(days) if evidence.appeals else None)
        value = median(days) if share is None else percentile(days, share)
        return replace(_entered(float(value), evidence), base=len(days))

    return measure


def _entered(value: float, evidence: Evidence) -> Amount:
    began = evidence.register_began
    span = (began, evidence.as_of) if began and evidence.appeals else None
    return Amount(value, basis=Basis.ENTERED, period=span, origin=Origin.REGISTER)
