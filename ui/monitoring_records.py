"""The report's cases and every monitoring line by line, each with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from data_model.origin import Recorded
from data_model.questions.activities import ActivityFacts, CaseFacts
from data_model.vocabulary import Basis
from locales import Texts
from locales.amounts import number_text
from locales.dates import moment, period, short_day
from look.palette import BASES
from ui.cards import source_control
from ui.looks import worded
from ui.monitoring_view import Monitoring
from ui.notes import described, quotes, titled
from ui.remarks import about, remarks
from ui.sheet import Column, folded, section, table
from ui.wording import entered, title_of_activity


def cases(seen: Monitoring, t: Texts) -> Markup:
    """The cases that a report tells at length: problem, action, conclusion, words."""
    if not seen.cases:
        return Markup("")
    told = Markup("").join(_case(one, seen, t) for one in seen.cases)
    heading = t("monitoring-cases")
    body = Markup('<p class="kn-quiet">{}</p><div class="kn-cases">{}</div>').format(t("monitoring-cases-words"), told)
    return section("cases", heading, body, source_control("cases", heading, t))


def _case(one: CaseFacts, seen: Monitoring, t: Texts) -> Markup:
    parts = (
        (t("monitoring-problem"), one.problem),
        (t("monitoring-action"), one.action),
        (t("monitoring-conclusion"), one.conclusion),
    )
    return Markup('<article class="kn-case"><h3 lang="ru">{}</h3><dl>{}</dl>{}<p>{}</p></article>').format(
        one.title, Markup("").join(_part(term, text, t) for term, text in parts), _words(one), _told_of(one, seen, t)
    )


def _part(term: str, text: str, t: Texts) -> Markup:
    """A part of a case as the document puts it; where it puts nothing, that is said."""
    if not text:
        return Markup('<dt>{}</dt><dd class="kn-quiet">{}</dd>').format(term, t("not-stated"))
    return Markup('<dt>{}</dt><dd lang="ru">{}</dd>').format(term, text)


def _words(one: CaseFacts) -> Markup | str:
    if not one.words:
        return ""
    return Markup('<blockquote lang="ru"><q>{}</q><footer>{}</footer></blockquote>').format(one.words, one.speaker)


def _told_of(one: CaseFacts, seen: Monitoring, t: Texts) -> str | Markup:
    line = next((each for each in seen.evidence.activities if each.key == one.activity), None)
    title = seen.known.documents.get(one.citation.document, one.citation.document)
    if line is None:
        return title
    numbers = ", ".join(map(str, line.commissions))
    return Markup("{}. {}").format(title, t("monitoring-case-of", number=numbers))


def lines(seen: Monitoring, t: Texts) -> Markup:
    """Every monitoring with its source, folded by basis; a line told twice is kept and marked."""
    heading = t("monitoring-lines")
    if not seen.lines:
        return section("lines", heading, Markup("<p>{}</p>").format(t("nothing-found")))
    parts = Markup("").join(_folded(basis, seen, t) for basis in (Basis.LISTED, Basis.ENTERED))
    return section("lines", heading, parts, source_control("lines", heading, t))


def _folded(basis: Basis, seen: Monitoring, t: Texts) -> Markup:
    """The lines of one basis under how many there are; nothing where there are none."""
    rows = [_line(one, seen, t) for one in seen.lines if _basis_of(one) is basis]
    name = t(f"basis-{basis.value}")
    summary = t("monitoring-lines-of", basis=name, n=len(rows))
    return folded(summary, table(_columns(t), rows, name)) if rows else Markup("")


def _columns(t: Texts) -> list[Column]:
    return [
        Column(t("commission"), "number"),
        Column(t("item-title")),
        Column(t("monitoring-objects"), "number"),
        Column(t("monitoring-day"), "fixed"),
        Column(t("district"), "fixed"),
        Column(t("source")),
    ]


def _line(one: ActivityFacts, seen: Monitoring, t: Texts) -> tuple[str | Markup, ...]:
    return (
        ", ".join(map(str, one.commissions)) or "—",
        Markup("{}{}").format(title_of_activity(one).marked(), _beneath(one, t)),
        _objects(one, t),
        _day(one, t),
        seen.districts.get(one.district) or _unsaid(t("monitoring-unsaid")),
        Markup("{}{}").format(_basis(one, t), _source(one, seen, t)),
    )


def _unsaid(words: str) -> Markup:
    return Markup('<span class="kn-unsaid">{}</span>').format(words)


def _basis_of(one: ActivityFacts) -> Basis:
    return Basis.LISTED if one.citation else Basis.ENTERED


def _basis(one: ActivityFacts, t: Texts) -> Markup:
    basis = _basis_of(one)
    return worded(BASES[basis], t(f"basis-{basis.value}"))


def _objects(one: ActivityFacts, t: Texts) -> str | Markup:
    if one.objects is None:
        return _unsaid(t("monitoring-unsaid"))
    return number_text(one.objects, t.lang, bound=str(one.objects_bound or "exact"))


def _beneath(one: ActivityFacts, t: Texts) -> Markup:
    """What stands under a title: that the line is a repeat, what was found, what was recommended."""
    repeat = Markup("<small>{}</small>").format(t("monitoring-repeat")) if one.is_repeat else Markup("")
    return repeat + Markup("").join(entered(text).marked("small") for text in (one.finding, one.recommendations))


def _day(one: ActivityFacts, t: Texts) -> str | Markup:
    if one.held_on:
        return short_day(one.held_on, t.lang)
    spoken = period(one.period_start, one.period_end, t.lang)
    return Markup("{}<small>{}</small>").format(_unsaid(t("monitoring-day-unsaid")), spoken)


def _source(one: ActivityFacts, seen: Monitoring, t: Texts) -> Markup:
    if one.citation is None:
        return _entered(one.entry, t) if one.entry else Markup("")
    title = seen.known.documents.get(one.citation.document, one.citation.document)
    return Markup('<small>{}. <span lang="ru">{}</span></small>').format(title, one.citation.place)


def _entered(entry: Recorded, t: Texts) -> Markup:
    """When it was entered, then who did and on what ground, in the words of whoever entered it."""
    said = ": ".join(part for part in (entry.recorded_by, entry.ground) if part)
    return Markup("<small>{} {}</small>").format(moment(entry.recorded_at, t.lang), entered(said).marked())


def notes(seen: Monitoring, t: Texts) -> dict[str, Markup]:
    """What the source controls of the cases and of the lines open."""
    keys = [f"case:{one.key}" for one in seen.cases]
    cited = [one.citation for one in seen.cases]
    told = quotes(cited, seen.known.documents, t)
    listed = [one.citation for one in seen.lines if one.citation]
    return {
        "cases": titled(t("monitoring-cases"), told) + remarks(about(seen.findings, *keys), t, cited),
        "lines": titled(t("monitoring-lines"), _bases(t) + quotes(listed, seen.known.documents, t)),
    }


def _bases(t: Texts) -> Markup:
    """What the two words of the basis mean."""
    keys: Iterable[Basis] = (Basis.LISTED, Basis.ENTERED)
    keyed = {Basis.LISTED: "monitorings_listed", Basis.ENTERED: "monitorings_recorded"}
    return described((t(f"basis-{one.value}"), t(f"metric-{keyed[one]}-definition")) for one in keys)
