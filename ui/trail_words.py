"""What a record of the trail tells, in the reader's words: the rows' columns by their names, their values as said."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from data_model.questions.trail_names import RowNames
from data_model.trail import UNSAID
from locales import Texts
from locales.dates import moment, short_day

CHOICES: dict[str, Callable[[Texts, str], str]] = {
    "mark.status": lambda t, value: t(f"status-{value}"),
    "deadlinechange.reason": lambda t, value: t(f"deadline-reason-{value}"),
    "activity.kind": lambda t, value: t(f"kind-{value}"),
    "activity.objects_bound": lambda t, value: t(f"bound-{value}"),
    "appealstep.state": lambda t, value: t(f"appeal-state-{value}"),
    "recommendationreply.outcome": lambda t, value: t(f"recommendation-outcome-{value}"),
    "monthlytotal.indicator": lambda t, value: t(f"indicator-{value}"),
    "originchoice.indicator": lambda t, value: t(f"indicator-{value}"),
    "originchoice.origin": lambda t, value: t(f"origin-{value}"),
    "account.role": lambda t, value: t(f"role-{value}"),
}
"""Columns whose value is one of a few, with what each of these is called."""

SAID = (
    *("login", "name", "role", "is_limited", "password_hash", "dismissed_at", "account_id", "commission_id"),
    *("ends_at", "used_at", "ended_at", "browser", "ground", "supersedes_id"),
    *("plan_item_id", "status", "effective_on", "note", "evidence", "reason", "starts_on", "ends_on"),
    *("kind", "title", "objects", "objects_bound", "held_on", "held_at", "place", "period_start", "period_end"),
    *("district_id", "participants", "finding", "recommendations", "repeats_id", "activity_id"),
    *("appeal_id", "number", "registered_on", "topic", "state", "substantive_reply", "contact", "text"),
    *("indicator", "month", "value", "origin"),
    *("recommendation_id", "addressee", "control_ended_on", "sent_on", "received_on", "replied_on", "outcome"),
    *("plan_id", "reported_on", "as_of", "known_at"),
    *("addressee_ru", "addressee_kk", "addressee_en", "post_ru", "post_kk", "post_en"),
    *("signatory", "performer", "telephone"),
    *("decision_id", "meeting_on", "due_on", "slide", "revision", "done_on"),
)
"""The columns that are told, each by its own text; the rest are keys, digests and what another column says."""


def words(before: str, after: str, names: RowNames, t: Texts) -> str:
    """A record's rows, their values before → after, in one line; `before` and `after` are its JSON."""
    was, now = json.loads(before), json.loads(after)
    told = (_row(row, was.get(row, {}), now.get(row), names, t) for row in {**was, **now})
    return "; ".join(part for parts in told for part in parts)


def _row(row: str, was: dict[str, Any], now: dict[str, Any] | None, names: RowNames, t: Texts) -> Iterator[str]:
    table, _, key = row.partition(":")
    own = names.get(f"{table}_id", {}).get(int(key)) if key.isdecimal() else None
    if own is not None and (was or not now):  # it was changed, dropped or looked at; a new one tells its own name
        yield f"{t(f'trail-{table}_id')}: {own}"
    for column in SAID:
        old, new = was.get(column), (now or {}).get(column)
        if old == new or (old in (None, "", False) and new in (None, "", False)):
            continue
        if column.endswith("_id") and (old if new is None else new) not in names.get(column, {}):
            continue  # what it points at has no name of its own
        said = _value(table, column, new, names, t)
        if old not in (None, ""):
            said = f"{_value(table, column, old, names, t)} → {said}"
        yield f"{t(f'trail-{column}')}: {said}"


def _value(table: str, column: str, value: Any, names: RowNames, t: Texts) -> str:
    """A value as a reader would say it."""
    if value in (None, ""):
        return t("trail-nothing")
    if value == UNSAID:
        return t("trail-unsaid")
    if isinstance(value, bool):
        return t("trail-yes" if value else "trail-no")
    if (choice := CHOICES.get(f"{table}.{column}")) is not None:
        return choice(t, value)
    if column.endswith("_id"):
        return names[column].get(value, t("trail-nothing"))
    return _when(column, str(value), t)


def _when(column: str, value: str, t: Texts) -> str:
    """A day or a moment in the reader's form; anything else as it was entered."""
    if column in ("known_at", "dismissed_at", "ends_at", "used_at", "ended_at"):
        return moment(datetime.fromisoformat(value), t.lang)
    if column.endswith("_on") or column in ("month", "period_start", "period_end", "as_of"):
        return short_day(date.fromisoformat(value), t.lang)
    return value
