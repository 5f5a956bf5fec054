"""Recommendations to state bodies and the replies to them, with the law's terms where they still run."""

from __future__ import annotations

from data_model.questions.recommendations import RecommendationFacts, ReplyFacts
from exports.cells import Cell
from exports.columns import DATE_WIDTH, MOMENT_WIDTH, Column
from exports.material import Material
from exports.paper import Paper
from metrics.recommendation_waiting import Clocks, Waiting, waiting
from metrics.settings import ANSWER_TERM, SEND_TERM

Line = tuple[int, RecommendationFacts]


def write(paper: Paper, material: Material) -> None:
    """Write the sheet: first what the terms are, then a row for each recommendation."""
    settings = material.settings
    paper.line(material.t("records-law-clocks", send=settings[SEND_TERM], answer=settings[ANSWER_TERM]))
    paper.skip()
    lines = list(enumerate(material.recommendations, start=1))
    paper.main_table(_columns(material), lines, frozen_columns=2)


def _columns(material: Material) -> tuple[Column[Line], ...]:
    t = material.t
    clocks = Clocks(material.board.as_of, material.holidays, material.settings)
    open_ones = {one.recommendation.id: one for one in waiting(material.recommendations, clocks)}

    def reply(line: Line) -> ReplyFacts | None:
        told = [one for one in line[1].replies if one.replied_on <= material.board.as_of]
        return told[-1] if told else None

    return (
        Column(t("workbook-number-sign"), 4.5, lambda line: line[0]),
        Column(t("records-addressee"), 22, lambda line: line[1].addressee),
        Column(t("records-recommendation"), 32, lambda line: line[1].text),
        Column(t("commission"), 9.5, lambda line: line[1].commission),
        Column(t("records-sent-on"), DATE_WIDTH, lambda line: line[1].sent_on),
        Column(t("records-received-on"), DATE_WIDTH, lambda line: line[1].received_on),
        Column(t("records-term"), DATE_WIDTH, lambda line: _term(open_ones.get(line[1].id))),
        Column(t("records-replied-on"), DATE_WIDTH, lambda line: _of_reply(reply(line), "replied_on")),
        Column(t("records-outcome"), 16, lambda line: _outcome(reply(line), material)),
        Column(t("workbook-note"), 14, lambda line: _of_reply(reply(line), "note")),
        Column(t("records-control-ended-on"), DATE_WIDTH, lambda line: line[1].control_ended_on, printed=False),
        Column(t("workbook-entered-by"), 24, lambda line: line[1].recorded.recorded_by, printed=False),
        Column(t("workbook-entered-at"), MOMENT_WIDTH, lambda line: line[1].recorded.recorded_at, printed=False),
    )


def _term(one: Waiting | None) -> Cell:
    return one.ends_on if one else None


def _of_reply(one: ReplyFacts | None, what: str) -> Cell:
    return getattr(one, what) if one else None


def _outcome(one: ReplyFacts | None, material: Material) -> Cell:
    return material.t(f"recommendation-outcome-{one.outcome}") if one else None
