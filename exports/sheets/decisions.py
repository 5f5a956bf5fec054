"""What the presidium decided, meeting by meeting, the last first: for whom, until when, what was reported of it."""

from __future__ import annotations

from itertools import groupby

from data_model.questions.decisions import DecisionFacts, DecisionReportFacts
from data_model.vocabulary import State
from exports.cells import Cell, Word
from exports.columns import DATE_WIDTH, MOMENT_WIDTH, Column
from exports.material import Material
from exports.paper import Paper
from exports.wording import whose
from locales.dates import long_day
from look.palette import STATES
from metrics.decisions import state_of

Line = tuple[int, DecisionFacts]


def write(paper: Paper, material: Material) -> None:
    """Write the sheet."""
    columns = _columns(material)
    meetings = [(day, list(some)) for day, some in groupby(material.decisions, key=lambda one: one.meeting_on)]
    numbered = {day: list(enumerate(some, start=1)) for day, some in meetings}
    paper.columns(columns, [line for lines in numbered.values() for line in lines])
    header = paper.header(columns)
    for day, lines in numbered.items():
        paper.group(material.t("decision-meeting", date=long_day(day, material.lang)), columns)
        paper.rows(columns, lines)
    paper.finish_table(header, columns, frozen_columns=2)


def _columns(material: Material) -> tuple[Column[Line], ...]:
    t = material.t
    return (
        Column(t("workbook-number-sign"), 4.5, lambda line: line[0]),
        Column(t("decision"), 44, lambda line: line[1].text),
        Column(t("decision-whose"), 26, lambda line: whose(line[1].commission, material.commissions, t)),
        Column(t("decision-due-on"), DATE_WIDTH, lambda line: line[1].due_on),
        Column(t("state"), 20, lambda line: _state(line[1], material)),
        Column(t("workbook-done-on"), DATE_WIDTH, lambda line: _done_on(line[1], material)),
        Column(t("workbook-note"), 20, lambda line: _note(line[1], material)),
        Column(t("decision-meeting-on"), DATE_WIDTH, lambda line: line[1].meeting_on, printed=False),
        Column(t("decision-slide"), 30, lambda line: line[1].slide, printed=False),
        Column(t("decision-slide-as-of"), DATE_WIDTH, lambda line: line[1].as_of, printed=False),
        Column(t("decision-revision"), 10, lambda line: line[1].revision, printed=False),
        Column(t("workbook-entered-by"), 24, lambda line: line[1].recorded.recorded_by, printed=False),
        Column(t("workbook-entered-at"), MOMENT_WIDTH, lambda line: line[1].recorded.recorded_at, printed=False),
    )


def _state(one: DecisionFacts, material: Material) -> Word:
    state = state_of(one, material.board.as_of)
    return Word(material.t(f"state-{state}"), STATES[state])


def _report(one: DecisionFacts, material: Material) -> DecisionReportFacts | None:
    """That it was carried out, where that was so by the workbook's date."""
    return one.report if state_of(one, material.board.as_of) is State.DONE else None


def _done_on(one: DecisionFacts, material: Material) -> Cell:
    report = _report(one, material)
    return report.done_on if report else None


def _note(one: DecisionFacts, material: Material) -> Cell:
    report = _report(one, material)
    return report.note if report else None
