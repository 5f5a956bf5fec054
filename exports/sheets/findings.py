"""What the documents say oddly, by document: the quote, what was noticed, how it is read, which items it touches."""

from __future__ import annotations

from itertools import groupby

from data_model.questions.documents import FindingFacts
from exports.columns import Column
from exports.material import Material
from exports.paper import Paper
from exports.wording import document

Line = tuple[int, FindingFacts]


def write(paper: Paper, material: Material) -> None:
    """Write the sheet."""
    columns, lines = _columns(material), list(enumerate(material.findings, start=1))
    paper.columns(columns, lines)
    header = paper.header(columns)
    for heading, own in groupby(lines, key=lambda line: document(line[1].citation, material)):
        paper.group(heading, columns)
        paper.rows(columns, list(own))
    paper.finish_table(header, columns, frozen_columns=1)


def _columns(material: Material) -> tuple[Column[Line], ...]:
    t, lang = material.t, material.lang
    return (
        Column(t("workbook-number-sign"), 4.5, lambda line: line[0]),
        Column(t("workbook-place-in-document"), 10, lambda line: line[1].citation.place),
        Column(t("quote"), 20, lambda line: line[1].citation.quote),
        Column(t("workbook-noticed"), 20, lambda line: line[1].text[lang]),
        Column(t("workbook-read-as"), 20, lambda line: line[1].read_as[lang]),
        Column(t("workbook-severity"), 19, lambda line: t(f"severity-{line[1].severity}"), printed=False),
        Column(t("workbook-items"), 30, lambda line: _items(line[1]), printed=False),
        Column(t("workbook-document"), 30, lambda line: document(line[1].citation, material), printed=False),
    )


def _items(finding: FindingFacts) -> str:
    named = [one.removeprefix("item:") for one in finding.affects if one.startswith("item:")]
    return ", ".join(named)
