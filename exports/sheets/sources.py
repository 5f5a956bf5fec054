"""Where the numbers come from: every figure of the documents with its place and quote, then the documents."""

from __future__ import annotations

from data_model.questions.documents import DocumentFacts, FigureFacts
from data_model.vocabulary import Unit
from exports.cells import Number
from exports.material import Material
from exports.paper import Column, Paper
from exports.wording import bound_word, place, plain, stated_percent
from locales.amounts import amount_text
from locales.dates import days_period, period


def write(paper: Paper, material: Material) -> None:
    """Write the figures, and under them a line for each document."""
    paper.main_table(_columns(material), material.figures, frozen_columns=2)
    paper.section(material.t("workbook-documents"))
    for one in material.documents.values():
        paper.line(_line(one, material))


def _columns(material: Material) -> tuple[Column[FigureFacts], ...]:
    t = material.t
    return (
        Column(t("workbook-convocation"), 10, lambda one: t(f"convocation-{one.convocation}")),
        Column(t("workbook-figure"), 26, lambda one: t(f"indicator-{one.indicator}")),
        Column(t("workbook-number"), 11, _number),
        Column(t("workbook-bound"), 11, lambda one: bound_word(one.bound, material)),
        Column(
            t("workbook-in-words"), 22, lambda one: amount_text(one.value, one.unit, material.lang, bound=one.bound)
        ),
        Column(t("period"), 17, lambda one: period(one.period_start, one.period_end, material.lang)),
        Column(t("workbook-basis"), 16, lambda one: t(f"basis-{one.basis}")),
        Column(t("workbook-place-in-document"), 28, lambda one: place(one.citation, material)),
        Column(t("quote"), 38, lambda one: one.citation.quote),
        Column(t("workbook-note"), 32, lambda one: one.remark[material.lang]),
    )


def _number(one: FigureFacts) -> Number | None:
    return stated_percent(one.value, one.bound) if one.unit is Unit.PERCENT else plain(one.value, one.bound)


def _line(one: DocumentFacts, material: Material) -> str:
    said = [one.shown[material.lang], material.t("workbook-quoted", text=one.title)]
    if one.period_start and one.period_end:
        said.append(days_period(one.period_start, one.period_end, material.lang))
    return " · ".join(said)
