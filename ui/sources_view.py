"""The sources as a page: the documents, every figure with its quote, what the documents say oddly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from data_model.questions.documents import DocumentFacts, FigureFacts, FindingFacts
from locales import Texts
from locales.amounts import amount_text
from locales.dates import period
from ui.scope_bar import Links
from ui.sheet import Column, choices, folded, inside, page_head, section, table
from ui.wording import place, quoting


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
            page_head(t("nav-sources"), t("sources-subtitle"), _all(seen, here, t)),
            _contents(seen, t),
            section("documents", t("sources-documents"), _documents(seen, here, t)),
            *(_figures(one, seen, t) for one in shown if _of(seen.figures, one.key)),
            _findings(seen, here, t),
        ]
    )


def _of(figures: Iterable[FigureFacts], document: str) -> list[FigureFacts]:
    return [one for one in figures if one.citation.document == document]


def _contents(seen: Sources, t: Texts) -> Markup:
    """The parts of the page as links down to them, each with how much it holds."""
    first = next(
        (one.key for one in seen.documents if seen.document in ("", one.key) and _of(seen.figures, one.key)), ""
    )
    parts = [
        ("documents", t("sources-documents"), len(seen.documents)),
        (f"figures-{first}", t("sources-figures-heading"), len(seen.figures)),
        ("findings", t("sources-findings"), len(seen.findings)),
    ]
    links = (
        Markup('<li><a class="kn-link" href="#kn-{}">{}</a> {}</li>').format(key, name, number)
        for key, name, number in parts
        if number and key != "figures-"
    )
    return Markup('<nav class="kn-contents" aria-label="{0}"><span>{0}:</span><ul>{1}</ul></nav>').format(
        t("sources-contents"), Markup("").join(links)
    )


def _all(seen: Sources, here: Links, t: Texts) -> Markup | str:
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
        Markup('<q lang="ru">{}</q><small>{}</small>').format(one.citation.quote, place(one.citation.place, t)),
    )


def _findings(seen: Sources, here: Links, t: Texts) -> Markup:
    """The findings by document, in it by kind, each folded under how many there are; a kind may be chosen above."""
    chosen = [
        one
        for one in seen.findings
        if seen.document in ("", one.citation.document) and seen.severity in ("", one.severity)
    ]
    parts = [
        _findings_of(one, [each for each in chosen if each.citation.document == one.key], seen, t)
        for one in seen.documents
    ]
    intro = Markup("<p>{}</p>").format(t("sources-findings-intro"))
    return section("findings", t("sources-findings"), Markup("").join([intro, _kinds(seen, here, t), *parts]))


def _kinds(seen: Sources, here: Links, t: Texts) -> Markup:
    """All kinds of findings as one control, each with its number."""
    numbers = Counter(one.severity for one in seen.findings)
    options = [("", t("sources-every-kind"), len(seen.findings))]
    options += [(word, t(f"severity-{word}"), number) for word, number in numbers.items()]
    return choices(
        t("sources-kind"),
        ((f"{name} {n}", name, here(severity=word or None), word == seen.severity) for word, name, n in options),
    )


def _findings_of(document: DocumentFacts, found: Sequence[FindingFacts], seen: Sources, t: Texts) -> Markup:
    if not found:
        return Markup("")
    is_chosen = bool(seen.document or seen.severity)
    kinds = Counter(one.severity for one in found)
    parts = (
        folded(
            f"{t(f'severity-{word}')}: {number}",
            Markup("").join(_finding(one, t) for one in found if one.severity == word),
            is_open=is_chosen,
        )
        for word, number in kinds.items()
    )
    summary = t("sources-findings-of", document=document.shown[t.lang], n=len(found))
    return folded(summary, Markup('<div class="kn-within">{}</div>').format(Markup("").join(parts)), is_open=is_chosen)


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
