"""The plan's measures once more, counted by plain loops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.metrics.naive_told import NOTHING, Told, Twin
from tests.metrics.naive_world import Seen


def marked(seen: Seen) -> bool:
    return any(item.status for item in seen.items)


def counted(test: Callable[[Any], bool]) -> Twin:
    """A count that the plan itself fixes."""

    def twin(seen: Seen) -> Told:
        return Told(sum(1 for item in seen.items if test(item)), base=len(seen.items)) if seen.plan else NOTHING

    return twin


def reported(test: Callable[[Any], bool]) -> Twin:
    """A count that only marks tell."""
    return lambda seen: replace(counted(test)(seen), caveats=silence(seen)) if marked(seen) else NOTHING


def silence(seen: Seen) -> tuple[tuple[str, Any], ...]:
    """Which commissions that have items reported on none of them."""
    having = sorted({item.commission for item in seen.items})
    silent = [number for number in having if not any(one.status for one in seen.items if one.commission == number)]
    return (("caveat-silent-commissions", (("commissions", tuple(silent)),)),) if silent else ()


def counts_in_completion(item: Any) -> bool:
    return bool(item.dated) and item.state != "cancelled"


def completed(base: Callable[[Seen, Any], bool]) -> Twin:
    def twin(seen: Seen) -> Told:
        done = unknown = whole = 0
        for item in seen.items:
            if base(seen, item):
                whole += 1
                done += item.state == "done"
                unknown += item.state == "past_due_not_reported"
        if not whole or not marked(seen):
            return Told(None, base=whole if seen.plan else None)
        said = Told(done / whole, "at_least" if unknown else "exact", part=done, base=whole, unknown=unknown)
        return replace(said, caveats=silence(seen))

    return twin


def completed_due(seen: Seen) -> Told:
    said = completed(lambda seen, item: counts_in_completion(item) and item.ends_on <= seen.as_of)(seen)
    if said.base is None:
        return said
    counting = [item for item in seen.items if counts_in_completion(item)]
    return replace(
        said,
        by_original=sum(item.original <= seen.as_of for item in counting),
        before_approval=sum(item.early for item in counting if item.ends_on <= seen.as_of),
    )


def done(seen: Seen) -> Told:
    if not marked(seen):
        return NOTHING
    unknown = sum(item.state == "past_due_not_reported" for item in seen.items)
    number = sum(item.status == "done" for item in seen.items)
    bound = "at_least" if unknown else "exact"
    return Told(number, bound, base=len(seen.items), unknown=unknown, caveats=silence(seen))


def past(state: str) -> Twin:
    def twin(seen: Seen) -> Told:
        if seen.plan is None or (state == "overdue" and not marked(seen)):
            return NOTHING
        found = [item for item in seen.items if item.state == state]
        return Told(
            len(found),
            base=sum(counts_in_completion(item) for item in seen.items),
            by_original=sum(item.original_state == state for item in seen.items),
            before_approval=sum(item.early for item in found),
            caveats=silence(seen) if state == "overdue" else (),
        )

    return twin


def overdue(first: int, last: int) -> Twin:
    def twin(seen: Seen) -> Told:
        if not marked(seen):
            return NOTHING
        late = [item for item in seen.items if item.state == "overdue"]
        found = [item for item in late if first <= (seen.as_of - item.ends_on).days <= last]
        first_late = [item for item in seen.items if item.original_state == "overdue"]
        return Told(
            len(found),
            base=len(seen.items),
            by_original=sum(first <= (seen.as_of - item.original).days <= last for item in first_late),
            before_approval=sum(item.early for item in found),
            caveats=silence(seen),
        )

    return twin


def due_soon(seen: Seen) -> Told:
    if seen.plan is None:
        return NOTHING
    at_work = [item for item in seen.items if item.status not in ("done", "cancelled")]
    return Told(
        sum(item.timing == "due_soon" for item in at_work),
        base=sum(counts_in_completion(item) for item in seen.items),
        by_original=sum(item.original_timing == "due_soon" for item in at_work),
    )


def on_time(seen: Seen) -> Told:
    judged = in_time = 0
    for item in seen.items:
        if item.status == "done" and item.judged_by and item.timing != "standing" and not item.early:
            judged += 1
            in_time += item.done_on <= item.judged_by
    if not judged:
        return Told(None, base=0 if marked(seen) else None)
    return Told(in_time / judged, part=in_time, base=judged)


def moved(seen: Seen) -> Told:
    if not any(item.moments for item in seen.items):
        return NOTHING
    dated = [item for item in seen.items if item.dated]
    return Told(sum(item.ends_on != item.original for item in dated), base=len(dated))


def pace(seen: Seen) -> Told:
    if seen.plan is None:
        return NOTHING
    days = gone = 0
    day = seen.plan.period_start
    while day <= seen.plan.period_end:
        days += 1
        gone += day <= seen.as_of
        day += timedelta(days=1)
    return Told(gone / days, part=gone, base=days, period=(seen.plan.period_start, seen.plan.period_end))


def freshness(seen: Seen) -> Told:
    moments = [moment for item in seen.items for moment in item.moments]
    moments += [item.entered_at for item in seen.items if item.entered_at]
    moments += [row.recorded_at for row in seen.every_activity if row.entry_id]
    moments += [moment for row in seen.every_recommendation for moment in row.moments]
    return Told(None, moment=max(moments + seen.appeal_moments, default=None))
