"""The sources as a page: the documents, every figure with its quote, what the documents say oddly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from data_model.questions.documents import DocumentFacts, FigureFacts, FindingFacts
from locales import Texts
from locales.amounts import amount_text
from locales.dates import period
from ui.scope_bar import Links
from ui.sheet import Column, bullets, folded, inside, page_head, section, table
from ui.wording import quoting


@dataclass(frozen=True)
class Sources:
    """Everything the page shows; with `document` or `severity` chosen only what belongs to it."""

    documents: tuple[DocumentFacts, ...]
    figures: tuple[FigureFacts, ...]
    findings: tuple[FindingFacts, ...]
    document: str
    severity: str


def body(seen: Sources, here: Links, t: Texts) -> Markup:
    """The whole page."""
    shown = [one for one in seen.documents if seen.document in ("", one.key)]
    return Markup("").join(
        [
            page_head(t("nav-sources"), t("sources-subtitle"), _choices(seen, here, t)),
            section("documents", t("sources-documents"), _documents(seen, here, t)),
            *(_figures(one, seen, t) for one in shown if _of(seen.figures, one.key)),
            _findings(seen, here, t),
        ]
    )


def _of(figures: Iterable[FigureFacts], document: str) -> list[FigureFacts]:
    return [one for one in figures if one.citation.document == document]


def _choices(seen: Sources, here: Links, t: Texts) -> Markup | str:
    return inside(here(document=None, severity=None), t("sources-show-all")) if seen.document or seen.severity else ""


def _documents(seen: Sources, here: Links, t: Texts) -> Markup:
    columns = [
        Column(t("sources-document")),
        Column(t("period")),
        Column(t("sources-figures"), "number"),
        Column(t("sources-findings"), "number"),
    ]
    rows = [
        (
            Markup('{}<small lang="ru">{}</small>').format(
                inside(here(document=one.key, severity=None), one.shown[t.lang]), one.title
            ),
            period(one.period_start, one.period_end, t.lang) if one.period_start and one.period_end else "—",
            str(len(_of(seen.figures, one.key))),
            str(sum(finding.citation.document == one.key for finding in seen.findings)),
        )
        for one in seen.documents
    ]
    return table(columns, rows, t("sources-documents"))


def _figures(document: DocumentFacts, seen: Sources, t: Texts) -> Markup:
    columns = [
        Column(t("sources-indicator")),
        Column(t("sources-value"), "number"),
        Column(t("period")),
        Column(t("quote")),
    ]
    rows = [_figure(one, t) for one in _of(seen.figures, document.key)]
    heading = t("sources-figures-of", document=document.shown[t.lang], n=len(rows))
    return section(f"figures-{document.key}", heading, table(columns, rows, heading))


def _figure(one: FigureFacts, t: Texts) -> tuple[str | Markup, ...]:
    name = t(f"indicator-{one.indicator}")
    basis = t(f"basis-{one.basis.value}") if one.basis.value != "stated" else ""
    remarks = Markup("").join(
        Markup("<small>{}</small>").format(line) for line in (basis, quoting(one.remark[t.lang])) if line
    )
    return (
        Markup("{}{}").format(name, remarks),
        amount_text(one.value, one.unit.value, t.lang, bound=one.bound.value),
        Markup('{}<small lang="ru">{}</small>').format(
            period(one.period_start, one.period_end, t.lang), one.period_as_stated
        ),
        Markup('<q lang="ru">{}</q><small lang="ru">{}</small>').format(one.citation.quote, one.citation.place),
    )


def _findings(seen: Sources, here: Links, t: Texts) -> Markup:
    titles = {one.key: one.shown[t.lang] for one in seen.documents}
    chosen = [
        one
        for one in seen.findings
        if seen.document in ("", one.citation.document) and seen.severity in ("", one.severity)
    ]
    parts = [
        folded(
            t("sources-findings-of", document=titles[key], n=sum(one.citation.document == key for one in chosen)),
            Markup("").join(_finding(one, t) for one in chosen if one.citation.document == key),
            is_open=bool(seen.document or seen.severity),
        )
        for key in dict.fromkeys(one.citation.document for one in chosen)
    ]
    severities = dict.fromkeys(one.severity for one in seen.findings)
    links = bullets(
        Markup("{} <b>{}</b>").format(
            inside(here(severity=word), t(f"severity-{word}")), sum(one.severity == word for one in seen.findings)
        )
        for word in severities
    )
    intro = Markup("<p>{}</p>").format(t("sources-findings-intro"))
    return section("findings", t("sources-findings"), Markup("").join([intro, links, *parts]))


def _finding(one: FindingFacts, t: Texts) -> Markup:
    return Markup(
        '<div class="kn-finding"><div>{}<br><span lang="ru">{}</span></div>'
        '<div><q lang="ru">{}</q><p>{}</p><p>{}</p></div></div>'
    ).format(
        t(f"severity-{one.severity}"),
        one.citation.place,
        one.citation.quote,
        quoting(one.text[t.lang]),
        quoting(one.read_as[t.lang]),
    )
