"""Answers of questions as values, for measures that need no store: each builder lets a test name what it is about."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime
from typing import Any

from data_model.origin import Recorded, Source
from data_model.questions.activities import ActivityFacts
from data_model.questions.appeals import AppealCell
from data_model.questions.councils import ConvocationFacts, Names
from data_model.vocabulary import ActivityKind, AppealState, Bound
from metrics.evidence import Evidence
from metrics.settings import DEFAULTS

SOURCE = Source("annual-report-2025", "п. 1", "цитата")
ENTRY = Recorded(1, datetime(2026, 4, 1, tzinfo=UTC), "секретарь")
NOBODY = Names("", "", "")
FOURTH = ConvocationFacts(
    "IV", Names("IV созыв", "IV шақырылым", "4th"), date(2025, 5, 1), None, date(2025, 5, 1), date(2025, 12, 31), 8, 8
)
_numbers = itertools.count(1)


def some_evidence(as_of: date = date(2026, 4, 22), **values: Any) -> Evidence:
    """Evidence of a council of six commissions that holds nothing but what is given."""
    empty: dict[str, Any] = dict.fromkeys(
        ("items", "activities", "figures", "appeals", "totals", "choices", "recommendations"), ()
    )
    known: dict[str, Any] = {
        "as_of": as_of,
        "known_at": datetime(as_of.year, as_of.month, as_of.day, 20, tzinfo=UTC),
        "convocation": FOURTH,
        "commission": None,
        "commissions": (1, 2, 3, 4, 5, 6),
        "plan": None,
        "appeals_recorded_at": {},
        "holidays": frozenset(),
    }
    known["register_began"] = min((cell.registered_on for cell in values.get("appeals", ())), default=None)
    settings = {**DEFAULTS, **values.pop("settings", {})}
    return Evidence(**{**empty, **known, **values, "settings": settings})


def a_visit(held_on: date | None = None, **values: Any) -> ActivityFacts:
    """A monitoring that a person recorded; with a `citation`, a line that a document lists."""
    cited = "citation" in values
    period = (date(2025, 5, 1), date(2025, 12, 31)) if held_on is None else (held_on, held_on)
    number = next(_numbers)
    given: dict[str, Any] = {
        "id": number,
        "key": f"visit-{number}",
        "convocation": "IV",
        "kind": ActivityKind.MONITORING,
        "title": "Мониторинг",
        "commissions": (1,),
        "objects": None,
        "objects_bound": Bound.EXACT if values.get("objects") else None,
        "held_on": held_on,
        "period_start": period[0],
        "period_end": period[1],
        "remark": NOBODY,
        "outside_list": False,
        "item": None,
        "repeats": None,
        "citation": None,
        "entry": None if cited else ENTRY,
    }
    texts = dict.fromkeys(("district", "participants", "finding", "recommendations", "heading", "plan"), "")
    return ActivityFacts(**{**texts, **given, **values})


def a_line(**values: Any) -> ActivityFacts:
    """A monitoring that the report lists without a day."""
    return a_visit(citation=SOURCE, **values)


def a_cell(registered_on: date, replied_on: date | None = None, number: int = 1, **values: Any) -> AppealCell:
    """So many appeals registered on one day, in work unless a state is given."""
    given = {"commission": 1, "topic": "Дороги", "district": "medeu", "state": AppealState.IN_WORK}
    return AppealCell(registered_on=registered_on, replied_on=replied_on, number=number, **{**given, **values})
