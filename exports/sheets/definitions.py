"""What the words of the workbook mean: how numbers are to be read, the states of items, every measure."""

from __future__ import annotations

from data_model.vocabulary import State
from exports.cells import Cell, Word
from exports.columns import Column
from exports.material import Material
from exports.paper import Paper
from exports.sheets.summary import GROUPS
from locales.phrases import definition
from look.palette import STATES

STATE_DEFINITIONS = {
    State.DONE: "plan_done",
    State.OVERDUE: "plan_overdue",
    State.PAST_DUE_NOT_REPORTED: "plan_past_due_not_reported",
    State.OPEN: "plan_open",
    State.NOT_REPORTED: "plan_not_reported",
    State.CANCELLED: "plan_cancelled",
    State.STANDING: "plan_standing",
    State.UNSCHEDULED: "plan_unscheduled",
}

RULES = ("no-data", "bound", "base", "as-of", "wording", "print")

Line = tuple[Cell, Cell]


def write(paper: Paper, material: Material) -> None:
    """Write the sheet, its parts under headings of one table."""
    t = material.t
    columns = (
        Column[Line](t("workbook-term"), 40, lambda line: line[0]),
        Column[Line](t("definition"), 110, lambda line: line[1]),
    )
    parts = {
        t("workbook-rules"): _rules(material),
        t("workbook-states"): _states(material),
        **{t(f"workbook-group-{group}"): _measures(keys, material) for group, keys in GROUPS.items()},
    }
    paper.columns(columns, [line for lines in parts.values() for line in lines])
    header = paper.header(columns)
    for heading, lines in parts.items():
        paper.group(heading, columns)
        paper.rows(columns, lines)
    paper.finish_table(header, columns, frozen_columns=1)


def _rules(material: Material) -> list[Line]:
    return [(material.t(f"workbook-rule-{rule}"), material.t(f"workbook-rule-{rule}-text")) for rule in RULES]


def _states(material: Material) -> list[Line]:
    t = material.t
    told = ((state, look, f"metric-{STATE_DEFINITIONS[state]}-definition") for state, look in STATES.items())
    return [(Word(t(f"state-{state}"), look), t(key)) for state, look, key in told]


def _measures(keys: tuple[str, ...], material: Material) -> list[Line]:
    return [(material.t(f"metric-{key}"), definition(material.board[key], material.lang)) for key in keys]
