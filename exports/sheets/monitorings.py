"""Monitorings line by line: what documents list, then what people entered; the two are never added."""

from __future__ import annotations

from data_model.questions.activities import ActivityFacts
from exports.cells import Cell, Number
from exports.columns import MOMENT_WIDTH, Column, hidden_where_empty
from exports.material import Material
from exports.paper import Paper
from exports.wording import document
from locales.dates import period

Line = tuple[int, ActivityFacts]


def write(paper: Paper, material: Material) -> None:
    """Write the sheet: each book under a heading of its own, its lines numbered by themselves."""
    columns = _columns(material)
    books = {
        "basis-listed": [one for one in material.monitorings if one.entry is None],
        "basis-entered": [one for one in material.monitorings if one.entry is not None],
    }
    numbered = {key: list(enumerate(some, start=1)) for key, some in books.items() if some}
    paper.line(material.t("workbook-monitorings-apart"))
    paper.skip()
    paper.columns(columns, [line for lines in numbered.values() for line in lines])
    header = paper.header(columns)
    for key, lines in numbered.items():
        paper.group(material.t(key), columns)
        paper.rows(columns, lines)
    paper.finish_table(header, columns, frozen_columns=2)


def _columns(material: Material) -> tuple[Column[Line], ...]:
    t = material.t
    lines = list(enumerate(material.monitorings, start=1))
    told = (
        Column[Line](t("records-objects"), 9, lambda line: _objects(line[1])),
        Column[Line](t("records-finding"), 26, lambda line: line[1].finding or None),
        Column[Line](t("workbook-group-recommendations"), 26, lambda line: line[1].recommendations or None),
        Column[Line](t("workbook-note"), 14, lambda line: _note(line[1], material) or None),
    )
    return (
        Column(t("workbook-number-sign"), 4.5, lambda line: line[0]),
        Column(t("records-event-title"), 34, lambda line: line[1].title),
        Column(t("commission"), 9.5, lambda line: ", ".join(map(str, line[1].commissions))),
        Column(t("workbook-held"), 15, lambda line: line[1].held_on or _period(line[1], material)),
        *hidden_where_empty(told, lines),
        Column(t("district"), 16, lambda line: material.districts.get(line[1].district, ""), printed=False),
        Column(t("records-participants"), 24, lambda line: line[1].participants, printed=False),
        Column(t("workbook-plan-item"), 9, lambda line: line[1].item, printed=False),
        Column(t("source"), 70, lambda line: _source(line[1], material), printed=False),
        Column(t("workbook-entered-at"), MOMENT_WIDTH, lambda line: _entered_at(line[1]), printed=False),
    )


def _period(one: ActivityFacts, material: Material) -> str:
    return period(one.period_start, one.period_end, material.lang)


def _objects(one: ActivityFacts) -> Cell:
    return None if one.objects is None or one.objects_bound is None else Number(one.objects, one.objects_bound)


def _note(one: ActivityFacts, material: Material) -> str:
    said = [material.t("monitoring-repeat")] if one.is_repeat else []
    return "\n".join([*said, one.remark[material.lang]]).strip()


def _source(one: ActivityFacts, material: Material) -> Cell:
    if one.citation is not None:
        return f"{document(one.citation, material)}, {one.citation.place}"
    return one.entry.recorded_by if one.entry else None


def _entered_at(one: ActivityFacts) -> Cell:
    return one.entry.recorded_at if one.entry else None
