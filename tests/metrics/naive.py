"""Every measure once more, counted by plain loops: each twin says what its measure must say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from tests.metrics.naive_world import FINAL, Seen


@dataclass(frozen=True)
class Told:
    """What a measure says; `value` None: no data."""

    value: float | None
    bound: str = "exact"
    part: int | None = None
    base: int | None = None
    unknown: int | None = None
    by_original: int | None = None
    before_approval: int | None = None
    moment: datetime | None = None
    period: tuple[date, date] | None = None
    origin: str | None = None
    caveats: tuple[tuple[str, Any], ...] = ()


Twin = Callable[[Seen], Told]
NOTHING = Told(None)


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


def stated(indicator: str) -> Twin:
    def twin(seen: Seen) -> Told:
        found = [row for row in seen.figures if row.indicator == indicator and seen.commission is None]
        return of_figure(found[-1]) if found else NOTHING

    return twin


def of_figure(row: Any) -> Told:
    return Told(row.value, row.bound.value, period=(row.period_start, row.period_end), origin="document")


def listed(kind: str | None) -> Twin:
    def twin(seen: Seen) -> Told:
        lines = listed_lines(seen)
        return Told(len(distinct(lines, kind)), origin="document") if lines else NOTHING

    return twin


def listed_lines(seen: Seen) -> list[Any]:
    cited = [row for row in seen.activities if row.citation_id and not row.outside_list]
    return [row for row in cited if row.period_end <= seen.as_of]


def distinct(lines: list[Any], kind: str | None) -> list[Any]:
    """Lines of which none tells of the same activity as one before it; a repeat stands for a first line not here."""
    told = {row.id for row in lines}
    found = []
    for row in lines:
        if row.repeats_id in told:
            continue
        if row.repeats_id:
            told.add(row.repeats_id)
        if kind in (None, row.kind.value):
            found.append(row)
    return found


def recorded(kind: str | None) -> Twin:
    def twin(seen: Seen) -> Told:
        entered = [row for row in seen.activities if row.entry_id]
        return Told(len(distinct(entered, kind)), origin="register") if entered else NOTHING

    return twin


def objects(lines: list[Any], origin: str) -> Told:
    total = told = visits = 0
    for row in distinct(lines, "monitoring"):
        visits += 1
        if row.objects is not None:
            told += 1
            total += row.objects
    if not told:
        return NOTHING
    return Told(total, "exact" if told == visits else "at_least", part=told, base=visits, origin=origin)


def acts_in_register(seen: Seen, first: date, last: date) -> int | None:
    reviews = distinct([row for row in seen.activities if row.entry_id], "legal_act_review")
    return sum(first <= (row.held_on or row.period_end) <= last for row in reviews) or None


def considered_in_register(seen: Seen, first: date, last: date) -> int | None:
    own = [row for row in seen.appeals if first <= row.registered_on <= last]
    return sum(row.replied_on is not None or row.state in FINAL for row in own) if own else None


def month_totals(seen: Seen, indicator: str, first: date, last: date) -> Told | None:
    """The months wholly within the days: their sum, its bound and the days that they cover."""
    total, exact, covered, day = 0, True, [], first.replace(day=1)
    while day <= last:
        after = (day + timedelta(days=31)).replace(day=1)
        rows = {}
        for row in sorted(seen.entered("totals"), key=lambda row: (getattr(row, "recorded_at", None), row.id)):
            if row.indicator == indicator and row.month == day and first <= day and after - timedelta(days=1) <= last:
                rows[seen.world.number_of.get(row.commission_id)] = row.value
        if seen.commission in rows:
            total += rows[seen.commission]
            covered.append(day)
        elif rows and seen.commission is None:
            total += sum(rows.values())
            exact = exact and len(rows) == len(seen.world.number_of)
            covered.append(day)
        day = after
    if not covered:
        return None
    end = (covered[-1] + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    whole = len(covered) == (end.year - covered[0].year) * 12 + end.month - covered[0].month + 1
    bound = "exact" if exact and whole else "at_least"
    return Told(total, bound, period=(covered[0], end), origin="monthly_totals")


def latest(seen: Seen, indicator: str, register: Callable[[Seen, date, date], int | None]) -> tuple[Any, Any, Told]:
    """The latest period that any book covers: its days and what the book that holds says."""
    stated = sorted((row for row in seen.figures if row.indicator == indicator), key=lambda row: row.period_start)
    spans = [(row.period_start, row.period_end, row) for row in stated]
    first = max([row.period_end + timedelta(days=1) for row in stated] + [seen.convocation.period_start])
    spans.append((first, min(seen.as_of, seen.convocation.period_end or seen.as_of), None))
    for first, last, figure in reversed(spans):
        books: dict[str, Told] = {}
        if figure and seen.commission is None:
            books["document"] = of_figure(figure)
        if (number := register(seen, first, last)) is not None:
            books["register"] = Told(number, period=(first, last), origin="register")
        if told := month_totals(seen, indicator, first, last):
            books["monthly_totals"] = told
        chosen = [
            row
            for row in seen.entered("choices")
            if row.indicator == indicator and row.period_start <= first and last <= row.period_end
        ]
        chosen.sort(key=lambda row: row.recorded_at)
        order = [row.origin.value for row in chosen[-1:]] + ["document", "register", "monthly_totals"]
        for book in order:
            if book in books:
                return first, last, books[book]
    return None, None, NOTHING


def legal_acts(seen: Seen) -> Told:
    return latest(seen, "legal_acts", acts_in_register)[-1]


def considered(seen: Seen) -> Told:
    return latest(seen, "appeals_considered", considered_in_register)[-1]


def resolved(seen: Seen) -> Told:
    first, last, told = latest(seen, "appeals_considered", considered_in_register)
    if told.origin == "document":
        own = [row for row in seen.figures if row.indicator == "appeals_resolved" and row.period_end == last]
        return of_figure(own[0]) if own else NOTHING
    if told.origin == "register":
        number = sum(row.state == "resolved" and first <= row.registered_on <= last for row in seen.appeals)
        return Told(number, period=(first, last), origin="register")
    return NOTHING


def resolution_rate(seen: Seen) -> Told:
    part, base = resolved(seen).value, considered(seen).value
    if part is None or not base or considered(seen).bound != "exact":
        return Told(None, base=None if base is None else int(base))
    origin = considered(seen).origin
    caveats = (("caveat-considered-by-document", ()),) if origin == "document" else ()
    own = {"period": considered(seen).period, "origin": origin, "caveats": caveats}
    return Told(part / base, resolved(seen).bound, part=int(part), base=int(base), **own)  # type: ignore[arg-type]


def of_register(seen: Seen, value: float, **more: Any) -> Told:
    """A number of the register's appeals: from the first day anything was registered to the date."""
    return Told(value, period=(min(row.registered_on for row in seen.appeals), seen.as_of), origin="register", **more)


def in_states(*states: str) -> Twin:
    def twin(seen: Seen) -> Told:
        return of_register(seen, sum(row.state in states for row in seen.appeals)) if seen.appeals else NOTHING

    return twin


def closed_rate(seen: Seen) -> Told:
    if not seen.appeals:
        return NOTHING
    part = sum(row.state in FINAL for row in seen.appeals)
    return of_register(seen, part / len(seen.appeals), part=part, base=len(seen.appeals))


def reply_days(seen: Seen) -> list[int]:
    return sorted(seen.working_days(row.registered_on, row.replied_on) for row in seen.appeals if row.replied_on)


def too_few(seen: Seen, days: list[int]) -> Told | None:
    if len(days) >= 5:
        return None
    return Told(None, base=len(days) if seen.appeals else None)


def median_days(seen: Seen) -> Told:
    days = reply_days(seen)
    middle = len(days) // 2
    if few := too_few(seen, days):
        return few
    half = days[middle] if len(days) % 2 else (days[middle - 1] + days[middle]) / 2
    return of_register(seen, half, base=len(days))


def p90_days(seen: Seen) -> Told:
    days = reply_days(seen)
    if few := too_few(seen, days):
        return few
    enough = [day for day in days if sum(other <= day for other in days) * 10 >= 9 * len(days)]
    return of_register(seen, min(enough), base=len(days))


def within_target(seen: Seen) -> Told:
    days = reply_days(seen)
    if few := too_few(seen, days):
        return few
    part = sum(day <= 15 for day in days)
    return Told(part / len(days), part=part, base=len(days), origin="register")


def waiting_long(seen: Seen) -> Told:
    waiting = [row for row in seen.appeals if row.replied_on is None and row.state not in FINAL]
    late = [row for row in waiting if seen.working_days(row.registered_on, seen.as_of) > 15]
    return Told(len(late), base=len(waiting), origin="register") if seen.appeals else NOTHING


def sent(*outcomes: str | None) -> Twin:
    """Recommendations sent whose last reply is one of these; without any named, all of them."""

    def twin(seen: Seen) -> Told:
        found = [row for row in seen.sent if not outcomes or row.outcome in outcomes]
        return Told(len(found), base=len(seen.sent), origin="register") if seen.sent else NOTHING

    return twin


def days_taken(seen: Seen, since: date | None, until: date | None) -> int | None:
    """Working days from a day to another (None: to the date); None where the first is not recorded."""
    return None if since is None else seen.working_days(since, until or seen.as_of)


def judged(seen: Seen, rows: list[tuple[int | None, bool, bool]], most: int) -> Told:
    """A share in time: each row tells the days taken, whether it was done, whether it may be late undone."""
    due = in_time = unknown = 0
    for days, is_done, may_be_late in rows:
        if is_done or may_be_late:
            due += 1
            unknown += days is None
            in_time += is_done and days is not None and days <= most
    if due == unknown:
        return Told(None, base=due if rows else None)
    bound, said = ("at_least", unclear(unknown)) if unknown else ("exact", ())
    return Told(in_time / due, bound, part=in_time, base=due, origin="register", caveats=said)


def unclear(number: int) -> tuple[tuple[str, Any], ...]:
    return (("caveat-clock-unknown", (("n", number),)),) if number else ()


def sent_in_time(seen: Seen) -> Told:
    rows = []
    for row in seen.every_recommendation:
        days = days_taken(seen, row.control_ended_on, row.sent_on)
        rows.append((days, row.sent_on is not None, days is not None and days > 7))
    return judged(seen, rows, 7)


def answered_in_time(seen: Seen) -> Told:
    rows = []
    for row in seen.sent:
        days = days_taken(seen, row.received_on, row.answered_on)
        waited = days_taken(seen, row.received_on or row.sent_on, None) or 0
        rows.append((days, row.answered_on is not None, waited > 10))
    return judged(seen, rows, 10)


def waiting_over_term(seen: Seen) -> Told:
    late = unknown = waiting = 0
    for row in seen.sent:
        if row.answered_on is None:
            waiting += 1
            is_long = seen.working_days(row.received_on or row.sent_on, seen.as_of) > 10
            unknown += is_long and not row.received_on
            late += is_long and bool(row.received_on)
    if not seen.sent or (unknown and unknown == waiting):
        return Told(None, base=waiting or None)
    return Told(late, "at_least" if unknown else "exact", base=waiting, origin="register", caveats=unclear(unknown))


COMPOSITION = (
    "members_total members_civil members_state members_new_share members_youth_share members_youth members_avg_age "
    "applications instagram_views internet_resources publications"
)
NAIVE: dict[str, Twin] = {
    "plan_items": counted(lambda item: True),
    "plan_dated": counted(lambda item: item.dated),
    "plan_carried_over": counted(lambda item: item.year_round),
    "plan_standing": counted(lambda item: item.timing == "standing" and not item.year_round),
    "plan_unscheduled": counted(lambda item: item.timing == "unscheduled"),
    "plan_before_approval": counted(lambda item: item.early),
    "plan_done": done,
    "plan_completion": completed(lambda seen, item: counts_in_completion(item)),
    "plan_completion_due": completed_due,
    "plan_completion_whole": completed(lambda seen, item: item.status != "cancelled"),
    "plan_overdue": past("overdue"),
    "plan_overdue_1_14": overdue(1, 14),
    "plan_overdue_15_30": overdue(15, 30),
    "plan_overdue_31_more": overdue(31, 10_000),
    "plan_past_due_not_reported": past("past_due_not_reported"),
    "plan_not_reported": counted(lambda item: item.state == "not_reported"),
    "plan_due_soon": due_soon,
    "plan_open": reported(lambda item: item.state == "open"),
    "plan_cancelled": reported(lambda item: item.status == "cancelled"),
    "plan_marked": counted(lambda item: item.status is not None),
    "plan_on_time": on_time,
    "plan_moved": moved,
    "plan_pace": pace,
    "last_recorded_at": freshness,
    "monitorings_stated": stated("monitorings"),
    "monitorings_listed": listed("monitoring"),
    "monitorings_recorded": recorded("monitoring"),
    "monitorings_planned_named": counted(lambda item: "monitoring" in item.kinds and not item.kind_inferred),
    "monitorings_planned_inferred": counted(lambda item: "monitoring" in item.kinds and item.kind_inferred),
    "monitored_objects": lambda seen: objects(listed_lines(seen), "document"),
    "monitored_objects_recorded": lambda seen: objects([row for row in seen.activities if row.entry_id], "register"),
    "hearings_listed": listed("hearing_report"),
    "round_tables_listed": listed("round_table"),
    "activities_listed": listed(None),
    "activities_recorded": recorded(None),
    "legal_acts": legal_acts,
    "appeals_considered": considered,
    "appeals_resolved": resolved,
    "appeals_resolution_rate": resolution_rate,
    "appeals_registered": lambda seen: of_register(seen, len(seen.appeals)) if seen.appeals else NOTHING,
    "appeals_closed_rate": closed_rate,
    "appeals_in_work": in_states("registered", "in_work"),
    "appeals_explained": in_states("explained"),
    "appeals_forwarded": in_states("forwarded"),
    "appeals_refused": in_states("refused"),
    "appeals_median_days": median_days,
    "appeals_p90_days": p90_days,
    "appeals_within_target": within_target,
    "appeals_waiting_over_target": waiting_long,
    "recommendations_stated": stated("outgoing_appeals_recommendations"),
    "recommendations_sent": sent(),
    "recommendations_answered": sent("accepted", "partly", "rejected"),
    "recommendations_waiting": sent(None, "no_reply"),
    "recommendations_accepted": sent("accepted"),
    "recommendations_partly": sent("partly"),
    "recommendations_rejected": sent("rejected"),
    "recommendations_sent_in_time": sent_in_time,
    "recommendations_answered_in_time": answered_in_time,
    "recommendations_waiting_over_term": waiting_over_term,
    **{indicator: stated(indicator) for indicator in COMPOSITION.split()},
}
