"""Where the numbers come from: the documents, then every figure by document with its place and quote."""

from __future__ import annotations

from data_model.questions.documents import DocumentFacts, FigureFacts
from data_model.vocabulary import Unit
from exports.cells import Number
from exports.columns import Column
from exports.material import Material
from exports.paper import Paper
from exports.wording import bound_word, document, plain, stated_percent
from locales.amounts import amount_text
from locales.dates import days_period, period


def write(paper: Paper, material: Material) -> None:
    """Write a line for each document, then the figures, each under the document that it was read from."""
    for one in material.documents.values():
        paper.line(_line(one, material))
    paper.skip()
    columns = _columns(material)
    paper.columns(columns, material.figures)
    header = paper.header(columns)
    for key, told in material.documents.items():
        if own := [one for one in material.figures if one.citation.document == key]:
            paper.group(told.shown[material.lang], columns)
            paper.rows(columns, own)
    paper.finish_table(header, columns, frozen_columns=1)


def _columns(material: Material) -> tuple[Column[FigureFacts], ...]:
    t = material.t
    return (
        Column(t("workbook-figure"), 16, lambda one: t(f"indicator-{one.indicator}")),
        Column(t("workbook-number"), 9, _number),
        Column(
            t("workbook-in-words"), 12, lambda one: amount_text(one.value, one.unit, material.lang, bound=one.bound)
        ),
        Column(t("period"), 9, lambda one: period(one.period_start, one.period_end, material.lang)),
        Column(t("workbook-place-in-document"), 12, lambda one: one.citation.place),
        Column(t("quote"), 18, lambda one: one.citation.quote),
        Column(t("workbook-note"), 12, lambda one: one.remark[material.lang]),
        Column(t("workbook-bound"), 11, lambda one: bound_word(one.bound, material), printed=False),
        Column(t("workbook-basis"), 16, lambda one: t(f"basis-{one.basis}"), printed=False),
        Column(t("workbook-convocation"), 10, lambda one: t(f"convocation-{one.convocation}"), printed=False),
        Column(t("workbook-document"), 30, lambda one: document(one.citation, material), printed=False),
    )


def _number(one: FigureFacts) -> Number | None:
    return stated_percent(one.value, one.bound) if one.unit is Unit.PERCENT else plain(one.value, one.bound)


def _line(one: DocumentFacts, material: Material) -> str:
    said = [one.shown[material.lang], material.t("workbook-quoted", text=one.title)]
    if one.period_start and one.period_end:
        said.append(days_period(one.period_start, one.period_end, material.lang))
    return " · ".join(said)
