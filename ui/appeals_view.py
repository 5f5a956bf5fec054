"""The appeals as a page: what the documents state of each convocation, what the register holds on the date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from data_model.questions.documents import FindingFacts
from locales import Texts
from locales.dates import days_period, period
from locales.numbers import percent, whole
from locales.phrases import figure, main
from metrics.evaluate import registered_alone, stated_alone
from metrics.evidence import Evidence
from metrics.metric import Board, Measurement
from metrics.response_time import target_days
from ui.cards import Card, Figure, card, measured
from ui.notes import Provenance, note
from ui.remarks import about
from ui.sheet import section
from ui.tiles import tiles
from ui.wording import quoting

CONSIDERED, RESOLVED, RATE = STATED = ("appeals_considered", "appeals_resolved", "appeals_resolution_rate")
REGISTER = {
    "registered": ("metric-appeals_registered", ("appeals_registered",)),
    "considered": ("metric-appeals_considered", STATED),
    "closed": ("appeals-closed", ("appeals_closed_rate",)),
    "work": ("metric-appeals_in_work", ("appeals_in_work", "appeals_waiting_over_target")),
    "response": ("appeals-response", ("appeals_median_days", "appeals_p90_days", "appeals_within_target")),
}
"""The cards of the register: heading and measures of the note that each opens."""


@dataclass(frozen=True)
class Book:
    """One convocation: its evidence of the whole council and the measures that its documents alone give."""

    key: str
    name: str
    evidence: Evidence
    stated: dict[str, Measurement]

    def remark(self, lang: str) -> str:
        """What is to be known of the document's figure; of the resolved where it states them."""
        figure = self.evidence.figure(RESOLVED) or self.evidence.figure(CONSIDERED)
        return figure.remark[lang] if figure else ""


@dataclass(frozen=True)
class Appeals:
    """Everything the page shows; `board` and `evidence` are of the chosen commission, the rest of the council.

    `hides_small`: everybody may look, so a count that one could be told from is shown as a bound alone.
    """

    books: tuple[Book, ...]
    board: Board
    evidence: Evidence
    council: Evidence
    findings: tuple[FindingFacts, ...]
    districts: dict[str, str]
    known: Provenance
    hides_small: bool = False

    @property
    def commission(self) -> int | None:
        """The commission chosen."""
        return self.board.scope.commission

    @property
    def registered(self) -> dict[str, Measurement]:
        """What the register alone says of the considered, whichever book is chosen for a period."""
        return registered_alone(self.evidence, STATED)

    @property
    def stating(self) -> tuple[Book, ...]:
        """The convocations whose documents state how many appeals were considered."""
        return tuple(book for book in self.books if book.stated[CONSIDERED].has_data)


def book(name: str, evidence: Evidence) -> Book:
    """A convocation's book."""
    key = evidence.convocation.key if evidence.convocation else ""
    return Book(key, name, evidence, stated_alone(evidence, STATED))


def documents(seen: Appeals, t: Texts) -> Markup:
    """What the documents state, a card a convocation, and what they leave out; their rates share no axis."""
    heading = t("appeals-by-documents")
    if not seen.stating:
        return section("documents", heading, Markup("<p>{}</p>").format(t("no-data")))
    cards = Markup("").join(card(_stated(one, t), t) for one in seen.stating)
    lost = (
        Markup('<p class="kn-quiet">{} {}</p>').format(quoting(one.text[t.lang]), quoting(one.read_as[t.lang]))
        for one in lost_pages(seen)
    )
    body = Markup('<p class="kn-quiet">{}</p><div class="kn-books">{}</div>{}').format(
        whole_council(t("appeals-not-one-rate"), seen, t), cards, Markup("").join(lost)
    )
    return section("documents", heading, body)


def whole_council(words: str, seen: Appeals, t: Texts) -> str:
    """Words over a part that is of the whole council; with a commission chosen they say so."""
    return f"{words} {t('appeals-whole-council')}" if seen.commission is not None else words


def lost_pages(seen: Appeals) -> tuple[FindingFacts, ...]:
    """The findings that say which numbers of the documents are lost."""
    named = [f"figure:{one.key}/{CONSIDERED}" for one in seen.books]
    return tuple(one for one in about(seen.findings, *named) if one.severity == "lost")


def _stated(one: Book, t: Texts) -> Card:
    considered, rate = one.stated[CONSIDERED], one.stated[RATE]
    spoken = period(*considered.amount.period, t.lang) if considered.amount.period else ""
    figures = (measured(considered, t.lang, t("appeals-considered")), _resolved(rate, t))
    return Card(f"{one.name}, {spoken}", figures, (one.remark(t.lang),), f"stated-{one.key}")


def _resolved(rate: Measurement, t: Texts) -> Figure:
    """The resolved beside their own base; where the document does not state them, that is said."""
    if rate.value is None:
        return Figure("—", t("appeals-resolved-unsaid"))
    words = t("appeals-resolved-of", share=percent(rate.value, t.lang, 1), base=rate.amount.base or 0)
    return Figure(whole(rate.amount.part or 0, t.lang), words)


def register(seen: Appeals, flow: Markup, t: Texts) -> Markup:
    """What the register holds on the date, or that there is none; `flow` says how its numbers hang together."""
    heading = t("appeals-register")
    began = seen.evidence.register_began
    if began is None or not seen.evidence.appeals:
        return section("register", heading, Markup("<p>{}</p>").format(t("appeals-no-register")))
    words = Markup('<p class="kn-quiet">{}</p>').format(days_period(began, seen.evidence.as_of, t.lang))
    cards = tiles(_register_cards(seen, target_days(seen.evidence), t), t, heading)
    return section("register", heading, words + flow + cards)


def _register_cards(seen: Appeals, target: int, t: Texts) -> Iterator[Card]:
    board, ours = seen.board, seen.registered
    registered, considered, rate = board["appeals_registered"], ours[CONSIDERED], ours[RATE]
    closed, work, late = board["appeals_closed_rate"], board["appeals_in_work"], board["appeals_waiting_over_target"]
    yield Card(t("metric-appeals_registered"), (measured(registered, t.lang),), note="registered")
    yield Card(
        t("metric-appeals_considered"),
        (measured(considered, t.lang, _span(considered, t)),),
        (t("appeals-resolved-line", said=main(rate, t.lang)),),
        "considered",
    )
    words = t("appeals-of-registered", base=closed.amount.base or 0, share=percent(closed.value or 0, t.lang))
    yield Card(t("appeals-closed"), (measured(closed, t.lang, words),), note="closed")
    lines = (t("appeals-waiting-line", said=figure(late, t.lang), target=target),) if late.has_data else ()
    yield Card(t("metric-appeals_in_work"), (measured(work, t.lang),), lines, "work")
    yield _response(board, target, t)


def _response(board: Board, target: int, t: Texts) -> Card:
    median, ninth, within = (board[f"appeals_{word}"] for word in ("median_days", "p90_days", "within_target"))
    heading = t("appeals-response")
    if not median.has_data:
        words = t("appeals-few-replies", n=median.amount.base or 0)
        return Card(heading, (Figure("—", words),), note="response")
    figures = (measured(median, t.lang, t("appeals-median")), measured(ninth, t.lang, t("appeals-p90")))
    lines = (t("appeals-within-line", target=target, said=main(within, t.lang)),)
    return Card(heading, figures, lines, "response")


def _span(one: Measurement, t: Texts) -> str:
    return period(*one.amount.period, t.lang) if one.amount.period else ""


def notes(seen: Appeals, t: Texts) -> dict[str, Markup]:
    """What the source controls of the cards open."""
    found = {
        f"stated-{one.key}": note(
            one.name,
            [one.stated[key] for key in STATED],
            seen.known,
            t,
            odd=about(seen.findings, *(f"figure:{one.key}/{key}" for key in STATED)),
        )
        for one in seen.stating
    }
    measured_here = {**seen.board.measures, **seen.registered}
    for key, (heading, measures) in REGISTER.items():
        found[key] = note(t(heading), [measured_here[one] for one in measures], seen.known, t)
    return found
