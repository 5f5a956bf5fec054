"""A plan, its items and what was entered on them, as values: a test of a measure names only what it is about."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time
from typing import Any

from data_model.origin import Recorded
from data_model.questions.plans import DeadlineFacts, ItemFacts, MarkFacts, PlanFacts
from data_model.vocabulary import ActivityKind, DeadlineKind, DeadlineReason, KindBasis, MarkStatus
from metrics.evidence import Evidence
from metrics.plan_state import ItemState, item_state
from tests.metrics.facts import some_evidence

D = date(2026, 4, 22)
APPROVED = date(2026, 3, 17)
_numbers = itertools.count(1)


def a_plan(**values: Any) -> PlanFacts:
    """The plan of the first half of 2026, approved on 17 March."""
    texts = dict.fromkeys(("title", "title_ru", "title_kk", "title_en", "approval_as_written"), "План")
    given: dict[str, Any] = {
        "id": 1,
        "key": "2026-h1",
        "period_start": date(2026, 1, 1),
        "period_end": date(2026, 6, 30),
        "approved_on": APPROVED,
        "approved_day_uncertain": True,
    }
    return PlanFacts(**{**texts, **given, **values})


def an_item(ends_on: date | None = date(2026, 4, 30), *entered: MarkFacts | DeadlineFacts, **values: Any) -> ItemFacts:
    """An item of commission 1 due by a day; without one its date is still to be agreed."""
    number = next(_numbers)
    given: dict[str, Any] = {
        "id": number,
        "plan": "2026-h1",
        "number": number,
        "title": "Пункт",
        "commission": 1,
        "kind": ActivityKind.MEETING,
        "kind_basis": KindBasis.STATED,
        "second_kind": None,
        "deadline_kind": DeadlineKind.BY_DAY if ends_on else DeadlineKind.TO_BE_AGREED,
        "starts_on": None,
        "ends_on": ends_on,
        "people": (),
        "others": (),
        "citation": None,
        "version": 1,
        "marks": tuple(sorted((one for one in entered if isinstance(one, MarkFacts)), key=_order)),
        "deadlines": tuple(sorted((one for one in entered if isinstance(one, DeadlineFacts)), key=_order)),
    }
    texts = ("title_kk", "deadline_as_written", "deadline_note", "responsible_as_written", "committee", "district")
    return ItemFacts(**{**dict.fromkeys(texts, ""), **given, **values})


def _order(entered: MarkFacts | DeadlineFacts) -> tuple[date, datetime]:
    return entered.effective_on, entered.recorded.recorded_at


def a_mark(status: MarkStatus | str, effective_on: date = date(2026, 1, 2), **values: Any) -> MarkFacts:
    """A mark, recorded on the day it takes effect."""
    given: dict[str, Any] = {"note": "", "evidence": "", "recorded": _on(effective_on)}
    return MarkFacts(MarkStatus(status), effective_on, **{**given, **values})


def a_change(ends_on: date, effective_on: date = date(2026, 4, 1), **values: Any) -> DeadlineFacts:
    """A new last day, agreed or moved to."""
    given: dict[str, Any] = {"reason": DeadlineReason.POSTPONED, "starts_on": None, "recorded": _on(effective_on)}
    return DeadlineFacts(effective_on=effective_on, ends_on=ends_on, **{**given, **values})


def _on(day: date) -> Recorded:
    return Recorded(next(_numbers), datetime.combine(day, time(9), UTC), "секретарь")


def on(item: ItemFacts, as_of: date = D, **values: Any) -> ItemState:
    """The item on a date."""
    return item_state(item, a_plan(**values), as_of)


def plan_evidence(*items: ItemFacts, as_of: date = D, **values: Any) -> Evidence:
    """Evidence of a council whose plan has these items."""
    states = tuple(on(item, as_of) for item in items)
    return some_evidence(as_of, **{"plan": a_plan(), "items": states} | values)
