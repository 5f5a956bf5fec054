"""The slides of the work: monitorings, appeals, recommendations, III and IV, each commission, the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from data_model.questions.councils import CommissionFacts
from data_model.questions.documents import DocumentFacts
from data_model.vocabulary import Basis, State
from locales import Texts
from locales.amounts import number_text
from locales.dates import period
from locales.phrases import main
from look.palette import BASES
from metrics.comparison import Comparison, Side
from metrics.metric import Board, Measurement
from metrics.plan_state import ItemState
from ui import deadlines
from ui.bars import rate_bar
from ui.cards import Figure, measured
from ui.convocation_strip import common_scale, how_far, over_months, pair_note, sides
from ui.deck.asked import Seen
from ui.deck.plan_slides import named, nowhere, of_card
from ui.deck.slide import FIGURES, Row, Slide, figures, listed, parts
from ui.deck.slide import rows as list_of
from ui.looks import css_class
from ui.notes import note
from ui.overview_cards import never_dated, plan_cards

NEXT = {State.OVERDUE: 0, State.PAST_DUE_NOT_REPORTED: 1, State.OPEN: 2, State.NOT_REPORTED: 3}
"""Which of a commission's items its slide names first."""
OF_A_COMMISSION = ("plan_completion", "plan_overdue", "plan_past_due_not_reported", "plan_due_soon")
"""The measures of a commission's slide."""
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
        (
            heading,
            measured(seen.overview.board[key], t.lang, _period(seen.overview.board[key], t), css_class(BASES[basis])),
        )
        for key, (heading, basis) in shown.items()
        if seen.overview.board[key].has_data
    ]
    if every:
        body = figures(every) + Markup("<p>{}</p>").format(t("deck-not-added"))
        yield Slide(
            "monitorings",
            t("nav-monitoring"),
            body,
            _notes(t("nav-monitoring"), seen.overview.board, tuple(shown), seen, t),
        )


def appeals(seen: Seen, t: Texts) -> Iterator[Slide]:
    """Counts of appeals; a projector shows nothing that a person could be told from."""
    considered, rate = seen.overview.board["appeals_considered"], seen.overview.board["appeals_resolution_rate"]
    if not (seen.shows_appeals and considered.has_data):
        return
    keys = ("appeals_considered", "appeals_resolution_rate", "appeals_in_work", "appeals_median_days")
    every = [(t("metric-appeals_considered"), measured(considered, t.lang, _period(considered, t)))]
    if rate.has_data:
        every.append((t("metric-appeals_resolved"), Figure(str(rate.amount.part), main(rate, t.lang))))
    every += [
        (t(f"metric-{key}"), measured(seen.overview.board[key], t.lang))
        for key in ("appeals_in_work", "appeals_median_days")
        if seen.overview.board[key].has_data
    ]
    yield Slide(
        "appeals", t("nav-appeals"), figures(every), _notes(t("nav-appeals"), seen.overview.board, keys, seen, t)
    )


def recommendations(seen: Seen, t: Texts) -> Iterator[Slide]:
    """What was sent and what became of it; figures that one slide has no room for go on on the next."""
    board = seen.overview.board
    keys = [key for key in board.measures if key.startswith("recommendations_") and board[key].has_data]
    every = [(t(f"metric-{key}"), measured(board[key], t.lang, _period(board[key], t))) for key in keys]
    heading = t("deck-recommendations")
    slide = Slide("recommendations", heading, Markup(""), _notes(heading, board, keys, seen, t))
    yield from parts(slide, every, FIGURES, figures, t)


def convocations(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The pairs that may stand side by side, each with how far they compare, and what hangs on the months."""
    pairs = [one for one in seen.overview.comparisons if one.earlier and one.later]
    if pairs:
        body = Markup('<ul class="kd-pairs">{}</ul><p class="kd-last">{}</p>').format(
            Markup("").join(_pair(one, t) for one in pairs), over_months(pairs, seen.overview.hanging, t)
        )
        yield Slide("convocations", t("nav-convocations"), body, pair_note(pairs, seen.known, t))


def _pair(pair: Comparison, t: Texts) -> Markup:
    scale = common_scale(pair)
    lines = Markup("").join(_side(name, side, scale, t) for name, side in sides(pair))
    return Markup("<li><h3>{}</h3>{}<p>{}</p></li>").format(t(f"indicator-{pair.indicator}"), lines, how_far(pair, t))


def _side(name: str, side: Side, scale: float | None, t: Texts) -> Markup:
    """A side with its bar; without a scale, which unlike sides do not share, its number alone."""
    monthly = "" if side.per_month is None else number_text(side.per_month, t.lang, bound=side.bound, digits=2)
    said = t("deck-rate", rate=monthly) if monthly else ""
    bar = Markup("<i></i>") if scale is None else rate_bar(f"convocation-{name.lower()}", side.compared, scale)
    return Markup("<div class='kd-side'><span>{}</span>{}<b>{}</b><span>{}</span></div>").format(
        name, bar, number_text(side.value, t.lang, bound=side.bound), said
    )


def commissions(seen: Seen, t: Texts) -> Iterator[Slide]:
    """A slide for each commission of the scope: its figures, then the items that need the room's eye first."""
    for one in (seen.chosen,) if seen.chosen else seen.overview.commissions:
        items = seen.of_commission(one.number)
        if items:
            yield _commission(one, items, seen, t)


def _commission(one: CommissionFacts, items: Sequence[ItemState], seen: Seen, t: Texts) -> Slide:
    council, plan = seen.overview.council, seen.overview.plan
    board = replace(council, measures=council.by_commission[one.number], by_commission={})
    left = never_dated(items, plan, council.as_of) if plan else None
    shown = [pair for card in plan_cards(board, nowhere, t, left)[:3] for pair in of_card(card, t)]
    first = list_of([named(item, deadlines.current(item, t), t) for item in _first(items)])
    heading = f"{one.number}. {one.short[t.lang]}"
    return Slide("commissions", heading, figures(shown) + first, _notes(heading, board, OF_A_COMMISSION, seen, t))


def _first(items: Sequence[ItemState]) -> list[ItemState]:
    waiting = [item for item in items if item.state in NEXT]
    return sorted(waiting, key=lambda item: (NEXT[item.state], item.ends_on is None, item.ends_on))[:NAMED]


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
