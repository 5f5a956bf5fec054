"""The slides of the work: monitorings, appeals, recommendations, III and IV, each commission, the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from data_model.questions.documents import DocumentFacts
from data_model.vocabulary import Basis, State
from locales import Texts
from locales.amounts import number_text
from locales.dates import period
from locales.numbers import NO_BREAK_SPACE
from locales.phrases import main
from look.palette import BASES
from metrics.comparison import Comparison, Side
from metrics.metric import Board, Measurement
from metrics.plan_state import ItemState
from ui import deadlines
from ui.bars import rate_bar
from ui.cards import Figure, measured
from ui.convocation_strip import pair_note
from ui.deck.asked import Seen
from ui.deck.plan_slides import nowhere
from ui.deck.slide import Row, Slide, figures, listed
from ui.deck.slide import rows as list_of
from ui.looks import css_class
from ui.notes import note
from ui.overview_cards import plan_cards
from ui.wording import title_of

NEXT = {State.OVERDUE: 0, State.PAST_DUE_NOT_REPORTED: 1, State.OPEN: 2, State.NOT_REPORTED: 3}
"""Which of a commission's items its slide names first."""
NAMED = 3
"""How many of them have room under its figures."""


def monitorings(seen: Seen, t: Texts) -> Iterator[Slide]:
    """Stated, listed, entered and planned, side by side and never added."""
    shown = {
        "monitorings_stated": (t("basis-stated"), Basis.STATED),
        "monitorings_listed": (t("basis-listed"), Basis.LISTED),
        "monitorings_recorded": (t("basis-entered"), Basis.ENTERED),
        "monitorings_planned_named": (t("monitoring-planned"), Basis.STATED),
    }
    every = [
        (heading, measured(seen.board[key], t.lang, _period(seen.board[key], t), css_class(BASES[basis])))
        for key, (heading, basis) in shown.items()
        if seen.board[key].has_data
    ]
    if every:
        body = figures(every) + Markup("<p>{}</p>").format(t("deck-not-added"))
        yield Slide(
            "monitorings", t("nav-monitoring"), body, _notes(t("nav-monitoring"), seen.board, tuple(shown), seen, t)
        )


def appeals(seen: Seen, t: Texts) -> Iterator[Slide]:
    """Counts of appeals; a projector shows nothing that a person could be told from."""
    considered, rate = seen.board["appeals_considered"], seen.board["appeals_resolution_rate"]
    if not (seen.shows_appeals and considered.has_data):
        return
    keys = ("appeals_considered", "appeals_resolution_rate", "appeals_in_work", "appeals_median_days")
    every = [(t("metric-appeals_considered"), measured(considered, t.lang, _period(considered, t)))]
    if rate.has_data:
        every.append((t("metric-appeals_resolved"), Figure(str(rate.amount.part), main(rate, t.lang))))
    every += [
        (t(f"metric-{key}"), measured(seen.board[key], t.lang))
        for key in ("appeals_in_work", "appeals_median_days")
        if seen.board[key].has_data
    ]
    yield Slide("appeals", t("nav-appeals"), figures(every), _notes(t("nav-appeals"), seen.board, keys, seen, t))


def recommendations(seen: Seen, t: Texts) -> Iterator[Slide]:
    """What was sent and what became of it."""
    keys = [key for key in seen.board.measures if key.startswith("recommendations_")]
    every = [
        (t(f"metric-{key}"), measured(seen.board[key], t.lang, _period(seen.board[key], t)))
        for key in keys
        if seen.board[key].has_data
    ]
    if every:
        heading = t("deck-recommendations")
        yield Slide("recommendations", heading, figures(every[:6]), _notes(heading, seen.board, keys, seen, t))


def convocations(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The pairs that may stand side by side, each with how far they compare."""
    pairs = [one for one in seen.comparisons if one.earlier and one.later]
    if pairs:
        body = Markup('<ul class="kd-pairs">{}</ul>').format(Markup("").join(_pair(one, t) for one in pairs))
        yield Slide("convocations", t("nav-convocations"), body, pair_note(pairs, seen.known, t))


def _pair(pair: Comparison, t: Texts) -> Markup:
    sides = [(name, side) for name, side in (("III", pair.earlier), ("IV", pair.later)) if side]
    scale = max(_rate(side) for _, side in sides)
    said = t(f"comparability-{pair.comparability}")
    lines = Markup("").join(_side(name, side, scale, t) for name, side in sides)
    return Markup("<li><h3>{}</h3>{}<p>{}</p></li>").format(t(f"indicator-{pair.indicator}"), lines, said)


def _side(name: str, side: Side, scale: float, t: Texts) -> Markup:
    monthly = "" if side.per_month is None else number_text(side.per_month, t.lang, bound=side.bound, digits=2)
    said = t("deck-rate", rate=monthly) if monthly else ""
    bar = rate_bar(f"convocation-{name.lower()}", _rate(side), scale)
    return Markup("<div class='kd-side'><span>{}</span>{}<b>{}</b><span>{}</span></div>").format(
        name, bar, number_text(side.value, t.lang, bound=side.bound), said
    )


def _rate(side: Side) -> float:
    return side.value if side.per_month is None else side.per_month


def commissions(seen: Seen, t: Texts) -> Iterator[Slide]:
    """A slide for each commission: its figures, then the items that need the room's eye first."""
    for one in seen.commissions:
        board, items = seen.board.by_commission[one.number], seen.of_commission(one.number)
        if not items:
            continue
        cards = plan_cards(Board(**{**vars(seen.board), "measures": board, "by_commission": {}}), nowhere, t)[:3]
        every = [
            (single.words if len(card.card.figures) > 1 else card.card.heading, single)
            for card in cards
            for single in card.card.figures
        ]
        shown = [
            (heading, Figure(single.number, "" if heading == single.words else single.words, single.look))
            for heading, single in every
        ]
        body = figures(shown) + list_of([_item(item, t) for item in _first(items)])
        heading = f"{one.number}. {one.short[t.lang]}"
        keys = ("plan_completion", "plan_overdue", "plan_past_due_not_reported", "plan_due_soon")
        notes = note(heading, [board[key] for key in keys], seen.known, t)
        yield Slide("commissions", heading, body, notes)


def _first(items: Sequence[ItemState]) -> list[ItemState]:
    waiting = [item for item in items if item.state in NEXT]
    return sorted(waiting, key=lambda item: (NEXT[item.state], item.ends_on is None, item.ends_on))[:NAMED]


def _item(item: ItemState, t: Texts) -> Row:
    title = title_of(item.facts, t.lang)
    return Row(f"№{NO_BREAK_SPACE}{item.facts.number}", title.words, title.lang, deadlines.current(item, t))


def sources(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The documents that everything was read from, each with the period it covers."""
    found = [Row("", one.shown[t.lang], t.lang, _covered(one, t)) for one in seen.documents]
    yield from listed(Slide("sources", t("nav-sources"), Markup(""), Markup("")), found, t)


def _covered(one: DocumentFacts, t: Texts) -> str:
    return period(one.period_start, one.period_end, t.lang) if one.period_start and one.period_end else ""


def _notes(heading: str, board: Board, keys: Sequence[str], seen: Seen, t: Texts) -> Markup:
    return note(heading, [board[key] for key in keys], seen.known, t)


def _period(one: Measurement, t: Texts) -> str:
    return period(*one.amount.period, t.lang) if one.amount.period else ""
