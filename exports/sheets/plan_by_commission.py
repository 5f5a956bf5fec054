"""The plan by commission: items by state, completion with its bound, what the past ones hold, and a chart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from data_model.vocabulary import State
from exports.cells import Cell
from exports.columns import MOMENT_WIDTH, Column
from exports.material import Material
from exports.paper import Paper
from exports.states_chart import Area, draw
from exports.styles import TOTAL
from exports.wording import bound_of, number_of, percent_of, text_of
from look.palette import STATES
from metrics.metric import Measurement
from metrics.plan_series import commission_of, states_in

TOLD_BY_MARKS = frozenset({State.DONE, State.OVERDUE, State.OPEN, State.CANCELLED})
"""States that an item can only be in when somebody has reported: without a mark their count is no data, not zero."""

NAME, FIRST_STATE = 1, 3
PAST = {State.OVERDUE: "plan_overdue", State.PAST_DUE_NOT_REPORTED: "plan_past_due_not_reported"}
"""States of past items, whose counts stand with those due before the approval and those by the original dates."""


@dataclass(frozen=True)
class Line:
    """A commission's row, or the total's where `number` is None."""

    number: int | None
    name: str
    states: Counter[State]
    measures: dict[str, Measurement]

    def of_state(self, state: State) -> int | None:
        """The items in a state; None where nobody has reported and only a mark could tell."""
        silent = not self.measures["plan_marked"].value
        return None if silent and state in TOLD_BY_MARKS else self.states[state]


def write(paper: Paper, material: Material) -> None:
    """Write the table with its total, under it what the past items hold, and the chart."""
    lines, past = lines_of(material), _past_columns(material)
    columns = _wide_enough(_columns(material), past)
    total = total_of(material, lines)
    paper.columns(columns, [*lines, total])
    header = paper.header(columns)
    first = paper.rows(columns, lines)
    paper.finish_table(header, columns, frozen_columns=FIRST_STATE - 1, repeated=False)
    paper.total(columns, total, lines, first, TOTAL)
    paper.section(material.t("workbook-past"))
    first = paper.small_table(past, lines, "past")
    paper.total(past, total, lines, first, TOTAL)
    paper.skip()
    area = Area(header, len(lines), NAME, FIRST_STATE)
    draw(paper, area, material.t("workbook-chart-title"), material.t("workbook-chart-alt"), material.t)


def lines_of(material: Material) -> list[Line]:
    """A line for each commission, in the commissions' own order."""
    states = states_in(material.items, commission_of)
    return [
        Line(
            one.number,
            one.short[material.lang],
            states.get(one.number, Counter()),
            material.board.by_commission[one.number],
        )
        for one in material.commissions
    ]


def total_of(material: Material, lines: list[Line]) -> Line:
    """The line of all of them together: sums of the states, the board's own measures."""
    states = sum((line.states for line in lines), Counter[State]())
    return Line(None, material.t("total"), states, material.board.measures)


def _columns(material: Material) -> tuple[Column[Line], ...]:
    t = material.t
    return (
        *_name_columns(material),
        Column(t("metric-plan_items"), 8, lambda line: number_of(line.measures["plan_items"]), summed=True),
        *(_state_column(state, material) for state in STATES),
        Column(t("workbook-in-words"), 14, lambda line: text_of(line.measures["plan_completion"], material)),
        *_numbers_of_completion(material),
    )


def _numbers_of_completion(material: Material) -> tuple[Column[Line], ...]:
    """The same completion as numbers, for those who count on, and when somebody last entered anything."""
    t = material.t
    done, base = t("metric-plan_completion"), t("workbook-base")
    columns: tuple[Column[Line], ...] = (
        Column(t("metric-plan_dated"), 9, lambda line: number_of(line.measures["plan_dated"]), summed=True),
        Column(base, 9, lambda line: line.measures["plan_completion"].amount.base, summed=True),
        Column(done, 12, lambda line: number_of(line.measures["plan_completion"]), summed=True),
        Column(t("workbook-bound"), 11, lambda line: bound_of(line.measures["plan_completion"], material)),
        Column(t("workbook-percent"), 8, lambda line: percent_of(line.measures["plan_completion"]), ratio=(done, base)),
        Column(t("metric-last_recorded_at"), MOMENT_WIDTH, _last_entry),
    )
    return tuple(replace(one, printed=False) for one in columns)


def _name_columns(material: Material) -> tuple[Column[Line], ...]:
    return (
        Column(material.t("workbook-number-sign"), 4, lambda line: line.number),
        Column(material.t("commission"), 16, lambda line: line.name),
    )


def _past_columns(material: Material) -> tuple[Column[Line], ...]:
    """For each past state its count, those of it due before the approval, and the count by the original dates."""
    past = (column for state, key in PAST.items() for column in _past_of(state, key, material))
    return (*_name_columns(material), *past)


def _past_of(state: State, key: str, material: Material) -> Iterator[Column[Line]]:
    t = material.t
    yield Column(t(f"state-{state}"), 0, lambda line: number_of(line.measures[key]), look=STATES[state], summed=True)
    before, original = t(f"workbook-before-{state}"), t(f"workbook-original-{state}")
    yield Column(before, 0, lambda line: line.measures[key].amount.before_approval, summed=True)
    yield Column(original, 0, lambda line: line.measures[key].amount.by_original, summed=True)


def _wide_enough(columns: Sequence[Column[Line]], under: Sequence[Column[Line]]) -> tuple[Column[Line], ...]:
    """The columns, none of them narrower than the heading that stands under it in the second table."""
    widths = [one.wide_enough() for one in under] + [0.0] * (len(columns) - len(under))
    return tuple(replace(one, width=max(one.width, width)) for one, width in zip(columns, widths, strict=True))


def _state_column(state: State, material: Material) -> Column[Line]:
    return Column(material.t(f"state-{state}"), 8, lambda line: line.of_state(state), look=STATES[state], summed=True)


def _last_entry(line: Line) -> Cell:
    return line.measures["last_recorded_at"].amount.moment
