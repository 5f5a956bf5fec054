"""The title sheet: whose workbook it is, of which plan and day, what it holds and what its words mean."""

from __future__ import annotations

from data_model.vocabulary import State
from exports.cells import Cell, Word
from exports.material import Material
from exports.paper import Column, Paper
from exports.styles import LINK
from locales.amounts import of_base
from locales.dates import days_period
from look.palette import STATES

LABEL_WIDTH, VALUE_WIDTH = 34, 138

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
    """Write the sheet."""
    t = material.t
    columns = (Column[Line]("", LABEL_WIDTH, lambda line: line[0]), Column[Line]("", VALUE_WIDTH, lambda line: line[1]))
    facts, states, rules = _facts(material), _states(material), _rules(material)
    paper.columns(columns, [*facts, *states, *rules])
    paper.rows(columns, facts)
    paper.section(t("workbook-contents"))
    for key in material.sheets:
        row = paper.cells([None, t(f"workbook-about-{key}")])
        paper.link(row, 0, t(f"workbook-sheet-{key}"), LINK)
    paper.section(t("workbook-states"))
    paper.rows(columns, states)
    paper.section(t("workbook-rules"))
    paper.rows(columns, rules)


def _states(material: Material) -> list[Line]:
    return [(Word(material.t(f"state-{state}"), look), _definition(state, material)) for state, look in STATES.items()]


def _rules(material: Material) -> list[Line]:
    return [(material.t(f"workbook-rule-{rule}"), material.t(f"workbook-rule-{rule}-text")) for rule in RULES]


def _facts(material: Material) -> list[Line]:
    t, plan, board = material.t, material.plan, material.board
    marked = board["plan_marked"].amount
    facts: list[Line] = [
        (t("public-council"), material.council.name[material.lang]),
        (t("workbook-plan"), material.plan_title),
        (t("workbook-plan-as-written"), plan.title),
        (t("workbook-plan-period"), days_period(plan.period_start, plan.period_end, material.lang)),
        (t("workbook-approval"), _approval(material)),
        (t("workbook-as-of"), board.as_of),
        (t("workbook-known-at"), board.known_at),
        (t("workbook-marked"), of_base(int(marked.value or 0), marked.base or 0, material.lang)),
        (t("metric-last_recorded_at"), board["last_recorded_at"].amount.moment or t("nothing-entered")),
    ]
    return facts


def _approval(material: Material) -> str:
    t, plan = material.t, material.plan
    if plan.approved_on is None:
        return t("no-data")
    key = "workbook-approved-uncertain" if plan.approved_day_uncertain else "workbook-approved"
    return t(key, date=plan.approved_on, wording=plan.approval_as_written)


def _definition(state: State, material: Material) -> str:
    return material.t(f"metric-{STATE_DEFINITIONS[state]}-definition")
