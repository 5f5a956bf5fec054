"""The III against the IV convocation as a page: the months, and each pair with its mark, its change and its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from data_model.questions.councils import ConvocationFacts
from data_model.questions.documents import FigureFacts, FindingFacts
from data_model.vocabulary import Comparability
from locales import Texts
from locales.amounts import amount_text, number_text
from locales.numbers import signed_percent
from metrics.comparison import EARLIER, LATER, PAIRS, Comparison, Side, Supposition
from ui.cards import source_control
from ui.convocations_verdict import span, verdict
from ui.notes import Provenance, described, quotes, titled
from ui.remarks import about, remarks
from ui.sheet import page_head, section

MARKS = {
    Comparability.COMPARABLE: "kn-full",
    Comparability.WITH_CAVEAT: "kn-half",
    Comparability.NOT_COMPARABLE: "kn-none",
    Comparability.ONE_SIDE_MISSING: "kn-side-only",
}
"""The shape beside the word: a full disc, a half one, an empty one, one with a gap."""


@dataclass(frozen=True)
class Convocations:
    """Everything the page shows; `months` are those chosen, by convocation."""

    rows: tuple[Comparison, ...]
    figures: tuple[FigureFacts, ...]
    convocations: tuple[ConvocationFacts, ...]
    months: Mapping[str, int]
    findings: tuple[FindingFacts, ...]
    known: Provenance

    def figure(self, convocation: str, indicator: str) -> FigureFacts | None:
        """A document's figure."""
        found = (one for one in self.figures if (one.convocation, one.indicator) == (convocation, indicator))
        return next(found, None)

    def name(self, key: str, lang: str) -> str:
        """A convocation's name."""
        return next((one.name[lang] for one in self.convocations if one.key == key), key)

    @property
    def lengths(self) -> range:
        """The numbers of months that the earlier convocation may be said to have worked."""
        earlier = next((one for one in self.convocations if one.key == EARLIER), None)
        return range(earlier.months_low, earlier.months + 1) if earlier else range(0)

    @property
    def pairs(self) -> tuple[Comparison, ...]:
        """The rows with two sides that may be put side by side."""
        return tuple(row for row in self.rows if row.indicator in PAIRS)


def head(convocations: Sequence[ConvocationFacts], t: Texts) -> Markup:
    """The title and why the months matter."""
    earlier = next((one for one in convocations if one.key == EARLIER), None)
    if earlier is None:
        return page_head(t("nav-convocations"), t("no-data"))
    words = t("convocations-why-months", low=earlier.months_low, high=earlier.months)
    return page_head(t("nav-convocations")) + Markup('<p class="kn-quiet">{}</p>').format(words)


def pair(row: Comparison, supposed: Sequence[Supposition], seen: Convocations, t: Texts) -> Markup:
    """One pair in words: the verdict, how far it may be compared and why, both sides, the change as a small line."""
    heading = t(f"indicator-{row.indicator}")
    sides = Markup("").join(_side(key, side, seen, t) for key, side in ((EARLIER, row.earlier), (LATER, row.later)))
    body = Markup(
        '<p class="kn-verdict">{}</p>{}<table class="kn-sides"><tbody>{}</tbody></table><p class="kn-quiet">{}</p>'
    ).format(verdict(row, supposed, t), mark(row, t), sides, change(row, supposed, seen, t))
    return section(f"pair-{row.indicator}", heading, body, source_control(f"pair-{row.indicator}", heading, t))


def mark(row: Comparison, t: Texts) -> Markup:
    """How far a pair may be compared, as a shape and a word, and the reason."""
    word = t(f"comparability-{row.comparability.value}")
    told = f"{word}. {t(row.reason)}" if row.earlier and row.later else word
    return Markup('<p class="kn-comparable"><i class="{}" aria-hidden="true"></i><span>{}</span></p>').format(
        MARKS[row.comparability], told
    )


def _side(key: str, side: Side | None, seen: Convocations, t: Texts) -> Markup:
    """A convocation's total and its rate; a stock has no rate, a missing side says so."""
    name = seen.name(key, t.lang)
    if side is None:
        return Markup('<tr><th scope="row">{}</th><td colspan="2">{}</td></tr>').format(name, t("not-stated"))
    total = amount_text(side.value, side.unit.value, t.lang, bound=side.bound.value)
    rate = t("convocations-stock")
    if side.per_month is not None and side.months is not None:
        number = number_text(side.per_month, t.lang, bound=side.bound.value, digits=2)
        rate = t("convocations-rate", rate=number, months=t("count-months", n=side.months))
    return Markup('<tr><th scope="row">{}</th><td><b>{}</b></td><td>{}</td></tr>').format(name, total, rate)


def change(row: Comparison, supposed: Sequence[Supposition], seen: Convocations, t: Texts) -> str:
    """The change of the rate, then how it moves over the lengths in question; of a stock or unlike sides nothing."""
    if not supposed or row.is_unlike:
        return ""
    told = t("direction-unknown")
    if row.change is not None:
        told = t("convocations-change", change=signed_percent(row.change, t.lang, bound=row.change_bound.value))
    return f"{told}. {supposition(supposed, seen, t)}"


def supposition(supposed: Sequence[Supposition], seen: Convocations, t: Texts) -> str:
    """How the change moves over the lengths in question; a bound stays a bound."""
    asked = [one for one in supposed if one.months in seen.lengths]
    untold, told = ([one for one in asked if (one.change is None) is empty] for empty in (True, False))
    said = [t("convocations-range-unknown", months=span(untold))] if untold else []
    said += [_range(told, t)] if told else []
    return " ".join(said)


def _range(told: Sequence[Supposition], t: Texts) -> str:
    changes = [one.change for one in told if one.change is not None]
    first, last = (signed_percent(one, t.lang) for one in (min(changes), max(changes)))
    is_bound = any(one.least != one.most for one in told)
    if len(told) == 1:
        change = signed_percent(changes[0], t.lang, bound="at_least" if is_bound else "exact")
        return t("convocations-range-one", months=span(told), change=change)
    key = "convocations-range-bound" if is_bound else "convocations-range"
    return t(key, months=span(told), first=first, last=last)


def pair_note(row: Comparison, seen: Convocations, t: Texts) -> Markup:
    """What a pair's source control opens: the reason, the periods as stated, both quotes, what is odd about them."""
    sides = [(key, side) for key, side in ((EARLIER, row.earlier), (LATER, row.later)) if side]
    facts = [
        (seen.name(key, t.lang), Markup('<span lang="ru">{}</span>').format(side.period_as_stated))
        for key, side in sides
    ]
    cited = [side.citation for _, side in sides]
    odd = about(seen.findings, *(f"figure:{key}/{row.indicator}" for key, _ in sides))
    reason = Markup("<p>{}</p>").format(t(row.reason))
    told = quotes(cited, seen.known.documents, t) + remarks(odd, t, cited)
    return titled(t(f"indicator-{row.indicator}"), reason + described(facts) + told)
