"""The measures of recommendations once more, counted by plain loops."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.metrics.naive_told import NOTHING, Told, Twin
from tests.metrics.naive_world import Seen


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
