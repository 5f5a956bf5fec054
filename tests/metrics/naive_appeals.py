"""Totals of periods by their books and the measures of appeals once more, counted by plain loops."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from tests.metrics.naive_activities import distinct, of_figure
from tests.metrics.naive_told import NOTHING, Told, Twin
from tests.metrics.naive_world import FINAL, Seen


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
    whole = Seen(seen.world, seen.as_of, seen.known_at, convocation=seen.named)
    began = min(row.registered_on for row in whole.appeals)
    return Told(value, period=(began, seen.as_of), origin="register", **more)


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
