"""The measures of documents and activities once more, counted by plain loops."""

from __future__ import annotations

from typing import Any

from tests.metrics.naive_told import NOTHING, Told, Twin
from tests.metrics.naive_world import Seen


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
