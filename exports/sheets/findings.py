"""What the documents say oddly: the quote, what was noticed, how it is read here and which items it touches."""

from __future__ import annotations

from data_model.questions.documents import FindingFacts
from exports.material import Material
from exports.paper import Column, Paper
from exports.wording import place


def write(paper: Paper, material: Material) -> None:
    """Write the sheet."""
    paper.main_table(_columns(material), list(enumerate(material.findings, start=1)), frozen_columns=1)


def _columns(material: Material) -> tuple[Column[tuple[int, FindingFacts]], ...]:
    t, lang = material.t, material.lang
    return (
        Column(t("workbook-number-sign"), 5, lambda row: row[0]),
        Column(t("workbook-place-in-document"), 32, lambda row: place(row[1].citation, material)),
        Column(t("quote"), 44, lambda row: row[1].citation.quote),
        Column(t("workbook-severity"), 19, lambda row: t(f"severity-{row[1].severity}")),
        Column(t("workbook-noticed"), 48, lambda row: row[1].text[lang]),
        Column(t("workbook-read-as"), 44, lambda row: row[1].read_as[lang]),
        Column(t("workbook-items"), 16, lambda row: _items(row[1])),
    )


def _items(finding: FindingFacts) -> str:
    named = [one.removeprefix("item:") for one in finding.affects if one.startswith("item:")]
    return ", ".join(named)
