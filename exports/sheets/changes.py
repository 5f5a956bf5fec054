"""What has changed since a report to the presidium: five groups counted, then a row for each change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from data_model.origin import Recorded
from exports.cells import Cell, Word
from exports.columns import DATE_WIDTH, MOMENT_WIDTH, Column
from exports.material import Material, Reported
from exports.paper import Paper
from locales.dates import long_day
from look.palette import STATES
from metrics.plan_state import ItemState
from metrics.snapshots import FrozenItem, Since

GROUPS = ("newly_done", "newly_overdue", "moved", "entered_late", "changed_after")


@dataclass(frozen=True)
class Line:
    """One change: its group, the item today, what was told of it, and the entry behind it."""

    group: str
    item: ItemState
    was: FrozenItem | None
    recorded: Recorded | None


def write(paper: Paper, material: Material) -> None:
    """Write the sheet; only a workbook that was asked to compare with a report has it."""
    reported = material.reported
    assert reported is not None
    t, lang = material.t, material.lang
    days = {"date": long_day(reported.facts.reported_on, lang), "as_of": long_day(reported.facts.as_of, lang)}
    paper.line(t("workbook-since-report", **days))
    for key in GROUPS:
        paper.line(f"{t(f'workbook-since-{key}')}: {len(getattr(reported.since, key))}")
    lines = list(lines_of(reported))
    if not lines:
        paper.line(t("workbook-since-none"))
    paper.skip()
    paper.main_table(_columns(material), lines, frozen_columns=2)


def lines_of(reported: Reported) -> Iterator[Line]:
    """The changes, group by group."""
    since: Since = reported.since
    was = {one.number: one for one in reported.told.items}
    for key in ("newly_done", "newly_overdue", "moved"):
        for one in getattr(since, key):
            yield Line(key, one.item, one.was, one.item.last_recorded)
    for late in since.entered_late:
        yield Line("entered_late", late.item, was.get(late.item.facts.number), late.mark.recorded)
    for one in since.changed_after:
        yield Line("changed_after", one.item, one.was, one.item.last_recorded)


def _columns(material: Material) -> tuple[Column[Line], ...]:
    t = material.t
    return (
        Column(t("workbook-since-what"), 24, lambda line: t(f"workbook-since-{line.group}")),
        Column(t("workbook-number-sign"), 5, lambda line: line.item.facts.number),
        Column(t("item-title"), 40, lambda line: line.item.facts.title_in(material.lang)[0]),
        Column(t("commission"), 10, lambda line: line.item.facts.commission),
        Column(t("workbook-since-was"), 17, lambda line: _told(line, material)),
        Column(t("state"), 17, lambda line: Word(t(f"state-{line.item.state}"), STATES[line.item.state])),
        Column(t("workbook-since-was-until"), DATE_WIDTH, lambda line: line.was.ends_on if line.was else None),
        Column(t("workbook-ends"), DATE_WIDTH, lambda line: line.item.ends_on),
        Column(t("workbook-done-on"), DATE_WIDTH, lambda line: line.item.done_on),
        Column(t("workbook-marked-by"), 14, lambda line: line.recorded.recorded_by if line.recorded else None),
        Column(
            t("workbook-marked-at"), MOMENT_WIDTH, lambda line: line.recorded.recorded_at if line.recorded else None
        ),
    )


def _told(line: Line, material: Material) -> Cell:
    return Word(material.t(f"state-{line.was.state}"), STATES[line.was.state]) if line.was else None
