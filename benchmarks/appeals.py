"""Invented registers of appeals of any length, in stores of their own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from data_model.appeals import Appeal, AppealStep
from data_model.migrating import migrate
from data_model.questions import councils
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import AppealState
from seed.load import load

NOW = datetime(2026, 4, 22, 9, tzinfo=UTC)
AS_OF = date(2026, 4, 22)
FIRST = date(2023, 1, 2)
DAYS = 1150
AT_ONCE = 10_000
TOPICS = (
    "Благоустройство и ЖКХ",
    "Дороги и общественный транспорт: маршруты, остановки, расписание",
    "Школы и детские сады",
    "Социальная поддержка",
    "Экология",
    "Вывоз мусора, уборка дворов и содержание контейнерных площадок в жилых кварталах",
)


def made(file: Path, length: int) -> str:
    """The address of a store with the seed and so many appeals, each with two steps."""
    store = Store(f"sqlite:///{file}")
    migrate(store)
    load(store)
    with store.reading() as session:
        commissions = [one.id for one in councils.commissions(session)]
        districts = [one.id for one in councils.districts(session)]
    for first in range(1, length + 1, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, length + 1))
        with store.writing() as session:
            session.execute(insert(Entry), [row for n in numbers for row in _entries(n)])
            session.execute(insert(Appeal), [_appeal(n, length, commissions, districts) for n in numbers])
            session.execute(insert(AppealStep), [row for n in numbers for row in _steps(n, length)])
    store.close()
    return store.url


def _day(n: int, length: int) -> date:
    return FIRST + timedelta(days=n * DAYS // length)


def _entries(n: int) -> Iterator[dict[str, Any]]:
    own = {"council_id": 1, "recorded_at": NOW, "recorded_by": "", "ground": ""}
    return ({**own, "id": 10_000_000 + 3 * n + place, "request_id": f"{n}-{place}"} for place in range(3))


def _appeal(n: int, length: int, commissions: list[int], districts: list[int]) -> dict[str, Any]:
    return {
        "id": n,
        "council_id": 1,
        "number": f"А-{n:06}/2026",
        "registered_on": _day(n, length),
        "commission_id": commissions[n % len(commissions)],
        "topic": TOPICS[n * 7 % len(TOPICS)],
        "district_id": districts[n % len(districts)] if districts else None,
        "entry_id": 10_000_000 + 3 * n,
    }


def _steps(n: int, length: int) -> Iterator[dict[str, Any]]:
    states = list(AppealState)
    for place in (1, 2):
        yield {
            "appeal_id": n,
            "state": AppealState.IN_WORK if place == 1 else states[n % len(states)],
            "effective_on": _day(n, length) + timedelta(days=place * (n % 11)),
            "substantive_reply": place == 2 and n % 4 > 0,
            "entry_id": 10_000_000 + 3 * n + place,
        }
