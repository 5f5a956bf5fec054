"""What documents say oddly about a figure or a line, beside it: the finding, how it was read, its quote."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from markupsafe import Markup

from data_model.questions.documents import FindingFacts
from locales import Texts
from ui.wording import quoting


def about(findings: Iterable[FindingFacts], *affected: str) -> tuple[FindingFacts, ...]:
    """The findings that affect any of the things named: `about(findings, "figure:IV/monitorings")`."""
    return tuple(one for one in findings if _touches(one.affects, affected))


def _touches(affects: Collection[str], affected: Collection[str]) -> bool:
    return any(name in affects for name in affected)


def remarks(findings: Iterable[FindingFacts], t: Texts) -> Markup:
    """Findings as a part of a note."""
    told = (
        Markup(
            '<section><h3>{}</h3><p>{}</p><p>{}</p><ul class="kn-quotes"><li><q lang="ru">{}</q></li></ul></section>'
        ).format(
            t(f"severity-{one.severity}"), quoting(one.text[t.lang]), quoting(one.read_as[t.lang]), one.citation.quote
        )
        for one in findings
    )
    return Markup("").join(told)
