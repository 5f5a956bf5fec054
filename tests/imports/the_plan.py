"""The plan of the first half of 2026: the document, its reading, and what a person read off it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from imports.plan_document import PlanDocument, PlanRow
from imports.readers.text import read

DOCUMENTS = Path(__file__).parents[2] / "seed" / "documents"
PERIOD = date(2026, 1, 1), date(2026, 6, 30)
DISTRICTS = {
    "alatau": "Алатауск",
    "almaly": "Алмалинск",
    "auezov": "Ауэзовск",
    "bostandyk": "Бостандыкск",
    "zhetysu": "Жетысуск",
    "medeu": "Медеуск",
    "nauryzbay": "Наурызбайск",
    "turksib": "Турксибск",
}


@dataclass(frozen=True)
class GoldenRow:
    number: int
    kind: str
    basis: str
    deadline: str
    starts_on: date | None
    ends_on: date | None
    commission: int
    people: int
    district: str


def source_text() -> str:
    return (DOCUMENTS / "work-plan-2026-h1.txt").read_text(encoding="utf-8")


@cache
def the_plan() -> PlanDocument:
    return read(source_text(), DISTRICTS)


def row(number: int) -> PlanRow:
    return the_plan().rows[number - 1]


def numbers(rows: list[PlanRow]) -> list[int]:
    return [row.number for row in rows]


def golden_rows() -> list[GoldenRow]:
    lines = (Path(__file__).parent / "plan_2026_h1.golden").read_text(encoding="utf-8").splitlines()
    return [_golden(line.split()) for line in lines if not line.startswith("#")]


def _golden(words: list[str]) -> GoldenRow:
    number, kind, basis, deadline, starts, ends, commission, people, district = words
    return GoldenRow(
        int(number), kind, basis, deadline, _day(starts), _day(ends), int(commission), int(people), district.strip("-")
    )


def _day(month_and_day: str) -> date | None:
    return None if month_and_day == "-" else date.fromisoformat(f"2026-{month_and_day}")
