"""What the plan's measures mean: counts and shares of its items, with their bounds and bases."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from data_model.origin import Source
from data_model.vocabulary import ActivityKind, Basis, Bound, KindBasis, State, Timing
from metrics.evidence import Evidence
from metrics.metric import NO_DATA, Amount, Caveat
from metrics.plan_state import ItemState

Predicate = Callable[[ItemState], bool]

OVERDUE_AGES = ((1, 14), (15, 30), (31, None))


def has_marks(items: Iterable[ItemState]) -> bool:
    """Whether anybody reported on any of the items by the as-of date."""
    return any(item.mark is not None for item in items)


def in_completion(item: ItemState) -> bool:
    """Whether the item belongs to the base of completion: dated and not cancelled."""
    return item.is_dated and not item.is_cancelled


def silent_commissions(evidence: Evidence) -> tuple[int, ...]:
    """The commissions that have items in the plan and entered no mark on any of them."""
    having = {item.facts.commission for item in evidence.items}
    marked = {item.facts.commission for item in evidence.items if item.mark is not None}
    return tuple(sorted(having - marked))


def listed(which: Predicate, in_plan: Predicate | None = None) -> Callable[[Evidence], Amount]:
    """A count that the plan itself fixes, whoever reported or not; the document's list, as long as that is what counts.

    `in_plan` is what the document alone tells of an item, where people may have entered something else since. Where
    they have, or entered an item, the count is worked out, and cites the items that the document tells it of.
    """
    stated = in_plan or which

    def measure(evidence: Evidence) -> Amount:
        if evidence.plan is None:
            return NO_DATA
        found = [item for item in evidence.items if which(item)]
        told = [item for item in found if stated(item) and item.facts.citation]
        is_listed = found == told and not any(stated(item) and not which(item) for item in evidence.items)
        basis = Basis.LISTED if is_listed else Basis.CALCULATED
        return Amount(len(found), base=len(evidence.items), basis=basis, citations=_citations(told))

    return measure


def entered(which: Predicate) -> Callable[[Evidence], Amount]:
    """A count of what people have entered so far; where they entered nothing it is none, and known."""

    def measure(evidence: Evidence) -> Amount:
        if evidence.plan is None:
            return NO_DATA
        number = sum(which(item) for item in evidence.items)
        return Amount(number, base=len(evidence.items), basis=Basis.ENTERED)

    return measure


def marked(which: Predicate) -> Callable[[Evidence], Amount]:
    """A count that only marks can tell: no data until somebody has reported in the scope."""

    def measure(evidence: Evidence) -> Amount:
        if not has_marks(evidence.items):
            return NO_DATA
        found = [item for item in evidence.items if which(item)]
        return Amount(len(found), base=len(evidence.items), basis=Basis.ENTERED, caveats=_silence(evidence))

    return measure


def share(base: Predicate) -> Callable[[Evidence], Amount]:
    """Done ÷ base; at least that while a past item of the base is unreported; no data without a mark in the scope."""

    def measure(evidence: Evidence) -> Amount:
        whole = [item for item in evidence.items if base(item)]
        if not whole or not has_marks(evidence.items):
            return replace(NO_DATA, base=len(whole) if evidence.plan else None)
        part = sum(item.is_done for item in whole)
        unknown = sum(item.is_past_unreported for item in whole)
        return Amount(
            part / len(whole),
            bound=Bound.AT_LEAST if unknown else Bound.EXACT,
            part=part,
            base=len(whole),
            basis=Basis.ENTERED,
            unknown=unknown,
            caveats=_silence(evidence),
        )

    return measure


def completion_due(evidence: Evidence) -> Amount:
    """Done ÷ those due by the date, with how many of these fell due before the approval and how many by first dates."""
    due = [item for item in evidence.items if in_completion(item)]
    original = [item for item in due if item.original_ends_on and item.original_ends_on <= evidence.as_of]
    amount = share(lambda item: in_completion(item) and item.is_due)(evidence)
    if amount.base is None:
        return amount
    early = sum(item.before_approval for item in due if item.is_due)
    return replace(amount, by_original=len(original), before_approval=early)


def done(evidence: Evidence) -> Amount:
    """Items whose last mark says done; at least so many while a past item is unreported."""
    if not has_marks(evidence.items):
        return NO_DATA
    unknown = sum(item.is_past_unreported for item in evidence.items)
    return Amount(
        sum(item.is_done for item in evidence.items),
        bound=Bound.AT_LEAST if unknown else Bound.EXACT,
        base=len(evidence.items),
        basis=Basis.ENTERED,
        unknown=unknown,
        caveats=_silence(evidence),
    )


def past_count(state: State) -> Callable[[Evidence], Amount]:
    """Items in a past state, with how many of them fell due before the approval and the count by original deadlines."""

    def measure(evidence: Evidence) -> Amount:
        if evidence.plan is None or (state is State.OVERDUE and not has_marks(evidence.items)):
            return NO_DATA
        found = [item for item in evidence.items if item.state is state]
        original = [item for item in evidence.items if item.original_state is state]
        return Amount(
            len(found),
            base=sum(in_completion(item) for item in evidence.items),
            basis=Basis.CALCULATED,
            by_original=len(original),
            before_approval=sum(item.before_approval for item in found),
            caveats=_silence(evidence) if state is State.OVERDUE else (),
        )

    return measure


def due_soon(evidence: Evidence) -> Amount:
    """Dated items neither done nor cancelled that fall due within the next days, by both deadlines."""
    if evidence.plan is None:
        return NO_DATA
    original = [
        item
        for item in evidence.items
        if item.original_timing is Timing.DUE_SOON and not (item.is_done or item.is_cancelled)
    ]
    return Amount(
        sum(item.is_open_soon for item in evidence.items),
        base=sum(in_completion(item) for item in evidence.items),
        basis=Basis.CALCULATED,
        by_original=len(original),
    )


def overdue_aged(first: int, last: int | None) -> Callable[[Evidence], Amount]:
    """Overdue items whose last day passed `first` to `last` calendar days ago, and the same by original deadlines."""

    def aged(days: int) -> bool:
        return first <= days and (last is None or days <= last)

    def is_aged(item: ItemState) -> bool:
        return item.is_overdue and aged(_days(item.ends_on, item.as_of))

    def was_aged(item: ItemState) -> bool:
        return item.original_state is State.OVERDUE and aged(_days(item.original_ends_on, item.as_of))

    def measure(evidence: Evidence) -> Amount:
        amount = marked(is_aged)(evidence)
        if amount.value is None:
            return amount
        early = sum(item.before_approval for item in evidence.items if is_aged(item))
        return replace(amount, before_approval=early, by_original=sum(map(was_aged, evidence.items)))

    return measure


def on_time(evidence: Evidence) -> Amount:
    """Done by the last day first stated ÷ done, without items due before the approval and standing ones."""
    verdicts = [item.on_time for item in evidence.items if item.on_time is not None]
    if not verdicts:
        return replace(NO_DATA, base=0 if has_marks(evidence.items) else None)
    part = sum(verdicts)
    return Amount(part / len(verdicts), part=part, base=len(verdicts), basis=Basis.ENTERED)


def moved(evidence: Evidence) -> Amount:
    """Dated items whose last day differs from the one first stated; no data until anything was entered."""
    if not any(item.last_recorded for item in evidence.items):
        return NO_DATA
    whole = sum(item.is_dated for item in evidence.items)
    return Amount(sum(item.is_moved for item in evidence.items), base=whole, basis=Basis.ENTERED)


def pace(evidence: Evidence) -> Amount:
    """(D − period start + 1) ÷ days of the period, clipped to 0…1: how much of the plan's time has gone; no verdict."""
    if evidence.plan is None:
        return NO_DATA
    days = (evidence.plan.period_end - evidence.plan.period_start).days + 1
    gone = (evidence.as_of - evidence.plan.period_start + timedelta(days=1)).days
    part = min(max(gone, 0), days)
    period = (evidence.plan.period_start, evidence.plan.period_end)
    return Amount(part / days, part=part, base=days, basis=Basis.CALCULATED, period=period)


def planned_monitorings(inferred: bool) -> Callable[[Evidence], Amount]:
    """Items that are monitorings by their title, or bare names of objects that are taken for such."""
    return listed(
        lambda item: (
            ActivityKind.MONITORING in item.facts.kinds and (item.facts.kind_basis is KindBasis.INFERRED) is inferred
        )
    )


def freshness(evidence: Evidence) -> Amount:
    """The moment of the last entry in the scope by the moment of the question, of whichever day it tells."""
    moments = [item.last_recorded.recorded_at for item in evidence.items if item.last_recorded]
    moments += [item.facts.entry.recorded_at for item in evidence.items if item.facts.entry]
    moments += list(evidence.activities_recorded_at.values())
    moments += [one.recorded.recorded_at for one in evidence.recommendations]
    moments += [reply.recorded.recorded_at for one in evidence.recommendations for reply in one.replies]
    moments += list(evidence.appeals_recorded_at.values())
    return replace(NO_DATA, basis=Basis.ENTERED, moment=max(moments)) if moments else NO_DATA


def _days(since: date | None, as_of: date) -> int:
    return (as_of - since).days if since else 0


def _silence(evidence: Evidence) -> tuple[Caveat, ...]:
    silent = silent_commissions(evidence)
    if not silent:
        return ()
    return (Caveat("caveat-silent-commissions", (("commissions", silent),)),)


def _citations(items: Iterable[ItemState]) -> tuple[Source, ...]:
    return tuple(item.facts.citation for item in items if item.facts.citation)
