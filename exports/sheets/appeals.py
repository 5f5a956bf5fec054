"""The register of appeals in numbers, never a row an appeal: by state, month, commission, topic and district."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from data_model.vocabulary import Bound
from exports.cells import Cell, Number
from exports.columns import Column
from exports.material import Material
from exports.paper import Paper
from exports.styles import TOTAL
from exports.wording import text_of
from locales import capitalised
from locales.dates import long_day, month_year
from look.palette import APPEALS
from metrics.appeal_counts import TELLING, counted, small

FIGURES = (
    "appeals_considered",
    "appeals_resolved",
    "appeals_resolution_rate",
    "appeals_closed_rate",
    "appeals_median_days",
    "appeals_p90_days",
)
"""The measures that stand above the tables in words."""


@dataclass(frozen=True)
class Row:
    """So many appeals of a name; `is_hidden` where the number is not told."""

    name: str
    count: int
    is_hidden: bool = False

    @property
    def number(self) -> Cell:
        """The count, or the bound that is told for it."""
        if not self.is_hidden:
            return Number(self.count)
        return Number(TELLING, is_below=True) if self.count < TELLING else Number(TELLING, Bound.AT_LEAST)


def write(paper: Paper, material: Material) -> None:
    """Write the measures in words, then one table after another, each with its total under it."""
    t, columns = material.t, _columns(material)
    tables = list(_tables(material))
    paper.columns(columns, [row for _, rows in tables for row in rows])
    span = material.board["appeals_registered"].amount.period
    assert span is not None
    paper.line(t("workbook-appeals-from", date=long_day(span[0], material.lang)))
    if material.request.hides_small:
        paper.line(t("appeals-small-hidden", n=TELLING))
    paper.skip()
    for key in FIGURES:
        paper.line(f"{t(f'metric-{key}')}: {text_of(material.board[key], material)}")
    for key, rows in tables:
        paper.section(t(f"appeals-{key}"))
        if not rows:
            paper.line(t("appeals-all-hidden"))
            continue
        first = paper.small_table(columns, rows, key)
        paper.total(columns, Row(t("total"), sum(row.count for row in rows)), rows, first, TOTAL)


def _columns(material: Material) -> tuple[Column[Row], ...]:
    t = material.t
    return (
        Column(t("workbook-appeals-by"), 112, lambda row: row.name),
        Column(t("workbook-appeals-number"), 26, lambda row: row.number, summed=True),
    )


def _tables(material: Material) -> Iterator[tuple[str, list[Row]]]:
    t, cells = material.t, material.appeals
    states = counted(cells, lambda cell: cell.state)
    yield "by-state", _rows([(t(f"appeal-state-{one}"), states[one]) for one in APPEALS], material)
    months = counted(cells, lambda cell: cell.registered_on.replace(day=1))
    named = [(capitalised(month_year(one, material.lang)), months[one]) for one in sorted(months)]
    yield "by-month", _rows(named, material)
    commissions = {one.number: f"{one.number}. {one.short[material.lang]}" for one in material.commissions}
    own = counted(cells, lambda cell: cell.commission)
    yield "by-commission", _rows(_named(commissions, own, t("appeals-no-commission")), material)
    topics = counted(cells, lambda cell: cell.topic or t("appeals-no-topic")).most_common()
    yield "by-topic", _rows(topics, material)
    districts = counted(cells, lambda cell: cell.district or None)
    yield "by-district", _rows(_named(material.districts, districts, t("appeals-no-district")), material)


def _named(names: Any, found: Counter[Any], rest: str) -> Iterator[tuple[str, int]]:
    """A row of every name, also of one with no appeal, then of what has none of the names."""
    yield from ((name, found[one]) for one, name in names.items())
    if found[None]:
        yield rest, found[None]


def _rows(named: Iterable[tuple[str, int]], material: Material) -> list[Row]:
    """The rows of a table; none where persons are guarded and the counts can't be told in any way."""
    found: Sequence[tuple[str, int]] = list(named)
    counts = [count for _, count in found]
    if not material.request.hides_small:
        return [Row(name, count) for name, count in found]
    hidden = small(counts) if sum(counts) >= TELLING else None
    return [Row(name, count, is_hidden) for (name, count), is_hidden in zip(found, hidden or (), strict=False)]
