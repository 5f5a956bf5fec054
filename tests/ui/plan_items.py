"""Plan items as values, without a store: a test names only what it is about."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime
from typing import Any

from data_model.origin import Recorded, Source
from data_model.questions.plans import DeadlineFacts, EventFacts, ItemFacts, MarkFacts, PlanFacts
from data_model.vocabulary import ActivityKind, DeadlineKind, DeadlineReason, KindBasis, MarkStatus
from metrics.plan_state import ItemState, item_state

D = date(2026, 4, 22)
PLAN = PlanFacts(
    id=1,
    key="2026-h1",
    title="План",
    title_ru="План",
    title_kk="Жоспар",
    title_en="Plan",
    period_start=date(2026, 1, 1),
    period_end=date(2026, 6, 30),
    approved_on=date(2026, 3, 17),
    approved_day_uncertain=True,
    approval_as_written="решением",
)
_numbers = itertools.count(1)


def an_item(ends_on: date | None = date(2026, 4, 30), as_of: date = D, **values: Any) -> ItemState:
    """An item due by a day; without one it waits for its date to be agreed."""
    facts: dict[str, Any] = {
        "id": next(_numbers),
        "plan": "2026-h1",
        "number": next(_numbers),
        "title": "Встреча с жителями",
        "commission": 1,
        "kind": ActivityKind.MEETING,
        "kind_basis": KindBasis.STATED,
        "second_kind": None,
        "deadline_as_written": "срок",
        "deadline_kind": DeadlineKind.BY_DAY if ends_on else DeadlineKind.TO_BE_AGREED,
        "starts_on": None,
        "ends_on": ends_on,
        "people": (),
        "others": (),
        "citation": Source("work-plan", "п. 1", "цитата"),
        "version": 1,
    }
    texts = dict.fromkeys(("title_kk", "deadline_note", "responsible_as_written", "committee", "district"), "")
    return item_state(ItemFacts(**{**texts, **facts, **values}), PLAN, as_of)


def recorded(day: date) -> Recorded:
    """An entry of the secretary at nine in the morning (UTC) of a day."""
    return Recorded(next(_numbers), datetime(day.year, day.month, day.day, 9, tzinfo=UTC), "секретарь")


def a_mark(status: MarkStatus = MarkStatus.DONE, on: date = date(2026, 4, 1), **values: Any) -> MarkFacts:
    return MarkFacts(
        **{"status": status, "effective_on": on, "note": "", "evidence": "", **values}, recorded=recorded(on)
    )


def a_deadline(
    ends_on: date, reason: DeadlineReason = DeadlineReason.POSTPONED, on: date = date(2026, 4, 1)
) -> DeadlineFacts:
    return DeadlineFacts(reason, on, None, ends_on, recorded(on))


def an_event(held_on: date, place: str = "") -> EventFacts:
    return EventFacts(held_on, None, place, recorded(date(2026, 4, 1)))
