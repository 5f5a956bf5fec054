"""What documents say oddly about a figure or a line, beside it: the finding, how it was read, its quote once."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from markupsafe import Markup

from data_model.origin import Source
from data_model.questions.documents import FindingFacts
from locales import Texts
from ui.wording import quoting


def about(findings: Iterable[FindingFacts], *affected: str) -> tuple[FindingFacts, ...]:
    """The findings that affect any of the things named: `about(findings, "figure:IV/monitorings")`."""
    return tuple(one for one in findings if _touches(one.affects, affected))


def _touches(affects: Collection[str], affected: Collection[str]) -> bool:
    return any(name in affects for name in affected)


def remarks(findings: Iterable[FindingFacts], t: Texts, quoted: Iterable[Source] = ()) -> Markup:
    """Findings as one part of a note; a quote that stands in the note already (`quoted`) is not told again."""
    told, lines = [one.quote for one in quoted], []
    for one in findings:
        is_new = not any(one.citation.quote in quote for quote in told)
        lines.append(_remark(one, t, is_new))
        told.append(one.citation.quote)
    if not lines:
        return Markup("")
    return Markup("<section><h3>{}</h3>{}</section>").format(t("sources-findings"), Markup("").join(lines))


def _remark(one: FindingFacts, t: Texts, is_quoted: bool) -> Markup:
    quote = Markup('<ul class="kn-quotes"><li><q lang="ru">{}</q></li></ul>').format(one.citation.quote)
    return Markup('<p class="kn-remark"><b>{}.</b> {} {}</p>{}').format(
        t(f"severity-{one.severity}"),
        quoting(one.text[t.lang]),
        quoting(one.read_as[t.lang]),
        quote if is_quoted else "",
    )
