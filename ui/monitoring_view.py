"""The monitorings as a page: stated, listed, recorded and planned side by side, the report's cases, every line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from data_model.questions.activities import ActivityFacts, CaseFacts
from data_model.questions.documents import FindingFacts
from data_model.vocabulary import Basis
from locales import Texts
from locales.amounts import number_text, of_base
from locales.dates import period
from look.palette import BASES
from metrics import monitoring_counts as counts
from metrics.evidence import Evidence
from metrics.metric import Amount, Board, Measurement
from ui.cards import Card, Figure, card_row, measured
from ui.looks import css_class
from ui.notes import Provenance, note
from ui.remarks import about
from ui.scope_bar import Links

CARDS = ("stated", "listed", "recorded", "planned", "objects")
OBJECTS = {Basis.LISTED: "monitored_objects", Basis.ENTERED: "monitored_objects_recorded"}


@dataclass(frozen=True)
class Monitoring:
    """Everything the page shows; `board` and `evidence` are of the chosen commission, `council` is of all."""

    board: Board
    evidence: Evidence
    council: Evidence
    cases: tuple[CaseFacts, ...]
    findings: tuple[FindingFacts, ...]
    districts: dict[str, str]
    known: Provenance

    @property
    def lines(self) -> list[ActivityFacts]:
        """Every monitoring, line by line."""
        return counts.every_line(self.evidence)

    @property
    def listed_lines(self) -> list[ActivityFacts]:
        """The lines of the documents, repeats too."""
        return [one for one in self.lines if one.citation]

    @property
    def convocation(self) -> str:
        """The key of the convocation whose work is shown."""
        return self.evidence.convocation.key if self.evidence.convocation else ""


def head(seen: Monitoring, bar: Markup, to: Links, t: Texts) -> Markup:
    """The head of the page, the cards and the sentence that says why they are not one number."""
    words = Markup('<p class="kn-quiet">{}</p>').format(t("monitoring-not-added"))
    return Markup("{}{}{}").format(bar, card_row(_cards(seen, to, t), t, t("monitoring-cards")), words)


def notes(seen: Monitoring, t: Texts) -> dict[str, Markup]:
    """What the source controls of the cards open."""
    measures = {
        "stated": ["monitorings_stated"],
        "listed": ["monitorings_listed"],
        "recorded": ["monitorings_recorded"],
        "planned": ["monitorings_planned_named", "monitorings_planned_inferred"],
        "objects": list(OBJECTS.values()),
    }
    repeats = [f"activity:{one.key}" for one in seen.lines if one.is_repeat]
    objects = [f"activity:{one.key}" for one in seen.lines if one.objects is not None and not one.is_repeat]
    odd = {"stated": [f"figure:{seen.convocation}/monitorings"], "listed": repeats, "objects": objects}
    return {
        key: note(
            _heading(key, t),
            [seen.board[one] for one in measures[key]],
            seen.known,
            t,
            odd=about(seen.findings, *odd.get(key, ())),
        )
        for key in CARDS
    }


def _heading(key: str, t: Texts) -> str:
    headings = {
        "stated": t("basis-stated"),
        "listed": t("basis-listed"),
        "recorded": t("basis-entered"),
        "planned": t("monitoring-planned"),
        "objects": t("monitoring-objects-card"),
    }
    return headings[key]


def _cards(seen: Monitoring, to: Links, t: Texts) -> Iterator[Card]:
    stated, listed, recorded = (seen.board[f"monitorings_{word}"] for word in ("stated", "listed", "recorded"))
    yield Card(_heading("stated", t), (_book(stated, Basis.STATED, _stated_words(seen, t), t),), note="stated")
    figure = _book(listed, Basis.LISTED, span(seen.listed_lines, t) or t("no-data"), t)
    yield Card(_heading("listed", t), (figure,), _line_count(seen, t), "listed")
    words = span(counts.recorded(seen.evidence), t) if recorded.has_data else t("nothing-entered")
    yield Card(_heading("recorded", t), (_book(recorded, Basis.ENTERED, words, t),), note="recorded")
    yield _planned(seen, to, t)
    yield _objects(seen, t)


def _book(one: Measurement, basis: Basis, words: str, t: Texts) -> Figure:
    return measured(one, t.lang, words, css_class(BASES[basis]) if one.has_data else "")


def _stated_words(seen: Monitoring, t: Texts) -> str:
    amount = seen.board["monitorings_stated"].amount
    if amount.period:
        return _period(amount, t)
    return t("monitoring-council-only") if seen.board.scope.commission else t("not-stated")


def _line_count(seen: Monitoring, t: Texts) -> tuple[str, ...]:
    lines = seen.listed_lines
    repeats = sum(one.is_repeat for one in lines)
    return (t("monitoring-lines-repeats", n=len(lines), repeats=repeats),) if repeats else ()


def _planned(seen: Monitoring, to: Links, t: Texts) -> Card:
    named, inferred = seen.board["monitorings_planned_named"], seen.board["monitorings_planned_inferred"]
    if not named.has_data:
        return Card(_heading("planned", t), (Figure("—", t("no-data")),), note="planned")
    rows = partial(to, "plan", kind="monitoring")
    figures = (
        measured(named, t.lang, t("monitoring-named"), css_class(BASES[Basis.STATED]), rows(basis="named")),
        measured(inferred, t.lang, t("monitoring-inferred"), css_class(BASES[Basis.INFERRED]), rows(basis="inferred")),
    )
    most = counts.planned_at_most(seen.board)
    lines = (t("monitoring-planned-up-to", n=most), plan_period(seen, t)) if inferred.value else (plan_period(seen, t),)
    return Card(_heading("planned", t), figures, lines, "planned")


def plan_period(seen: Monitoring, t: Texts) -> str:
    """The period of the plan, or nothing without one."""
    plan = seen.evidence.plan
    return period(plan.period_start, plan.period_end, t.lang) if plan else ""


def _objects(seen: Monitoring, t: Texts) -> Card:
    books = [(basis, seen.board[key]) for basis, key in OBJECTS.items()]
    figures = tuple(_objects_figure(basis, one.amount, t) for basis, one in books if one.has_data)
    return Card(_heading("objects", t), figures or (Figure("—", t("no-data")),), note="objects")


def _objects_figure(basis: Basis, amount: Amount, t: Texts) -> Figure:
    number = number_text(amount.value or 0, t.lang, bound=amount.bound)
    words = t("monitoring-objects-told", counted=of_base(amount.part or 0, amount.base or 0, t.lang))
    return Figure(number, words, css_class(BASES[basis]))


def _period(amount: Amount, t: Texts) -> str:
    return period(*amount.period, t.lang) if amount.period else ""


def span(visits: Sequence[ActivityFacts], t: Texts) -> str:
    """The period that visits lie in, in words; nothing without any."""
    found = counts.span(visits)
    return period(*found, t.lang) if found else ""


def lost(seen: Monitoring) -> tuple[FindingFacts, ...]:
    """What the documents of the lines leave out altogether: days, districts."""
    documents = dict.fromkeys(f"document:{one.citation.document}" for one in seen.listed_lines if one.citation)
    return tuple(one for one in about(seen.findings, *documents) if one.severity == "lost")
