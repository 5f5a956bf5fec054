"""The slides of the work: monitorings, appeals, recommendations, III and IV, each commission, the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from data_model.questions.documents import DocumentFacts
from data_model.vocabulary import Basis, Unit
from locales import Texts
from locales.amounts import number_text
from locales.dates import period
from locales.phrases import main
from locales.texts import capitalised
from look.palette import BASES
from metrics.comparison import Comparison, Side
from metrics.metric import Board, Measurement
from ui.bars import rate_bar
from ui.cards import Figure, measured
from ui.convocation_strip import common_scale, how_far, over_months, pair_note, sides
from ui.deck.asked import Seen
from ui.deck.slide import FIGURES, Row, Slide, figures, listed, parts
from ui.looks import css_class
from ui.notes import note

UNITS_SAID = frozenset({Unit.SHARE, Unit.WORKING_DAYS})
"""Units that a heading does not name: the words under the number say them."""


def monitorings(seen: Seen, t: Texts) -> Iterator[Slide]:
    """Stated, listed, entered and planned, side by side and never added."""
    shown = {
        "monitorings_stated": (t("basis-stated"), Basis.STATED),
        "monitorings_listed": (t("basis-listed"), Basis.LISTED),
        "monitorings_recorded": (t("basis-entered"), Basis.ENTERED),
        "monitorings_planned_named": (t("monitoring-planned"), Basis.STATED),
    }
    board, heading = seen.overview.board, t("nav-monitoring")
    every = [
        (said, measured(board[key], t.lang, _when(board[key], seen, t), css_class(BASES[basis])))
        for key, (said, basis) in shown.items()
        if board[key].has_data
    ]
    if every:
        body = figures(every) + Markup("<p>{}</p>").format(t("deck-not-added"))
        yield Slide("monitorings", heading, body, _notes(heading, board, tuple(shown), seen, t))


def appeals(seen: Seen, t: Texts) -> Iterator[Slide]:
    """Counts of appeals; a projector shows nothing that a person could be told from."""
    board, heading = seen.overview.board, t("nav-appeals")
    considered, rate = board["appeals_considered"], board["appeals_resolution_rate"]
    if not (seen.shows_appeals and considered.has_data):
        return
    every = [_counted(considered, t)]
    if rate.has_data:
        every.append((t("metric-appeals_resolved"), measured(rate, t.lang, main(rate, t.lang))))
    every += [_counted(board[key], t) for key in ("appeals_in_work", "appeals_median_days") if board[key].has_data]
    keys = ("appeals_considered", "appeals_resolution_rate", "appeals_in_work", "appeals_median_days")
    yield Slide("appeals", heading, figures(every), _notes(heading, board, keys, seen, t))


def _counted(one: Measurement, t: Texts) -> tuple[str, Figure]:
    """A measure under its name, with its unit or base, where it was read or entered, its period."""
    unit = main(one, t.lang) if one.unit in UNITS_SAID else ""
    basis = t(f"basis-{one.amount.basis}").lower() if one.amount.basis in (Basis.STATED, Basis.ENTERED) else ""
    words = ", ".join(filter(None, (unit, basis, _period(one, t))))
    return t(f"metric-{one.key}"), measured(one, t.lang, words)


def recommendations(seen: Seen, t: Texts) -> Iterator[Slide]:
    """What was sent and what became of it; figures that one slide has no room for go on on the next."""
    board, heading = seen.overview.board, t("deck-recommendations")
    keys = [key for key in board.measures if key.startswith("recommendations_") and board[key].has_data]
    slide = Slide("recommendations", heading, Markup(""), _notes(heading, board, keys, seen, t))
    yield from parts(slide, [_counted(board[key], t) for key in keys], FIGURES, figures, t)


def convocations(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The pairs that may stand side by side, each with how far they compare, and what hangs on the months."""
    told = [one for one in seen.overview.comparisons if one.earlier and one.later]
    pairs = [one for one in told if seen.shows_appeals or not one.indicator.startswith("appeals_")]
    if pairs:
        body = Markup('<ul class="kd-pairs">{}</ul><p class="kd-last">{}</p>').format(
            Markup("").join(_pair(one, t) for one in pairs), capitalised(over_months(pairs, seen.overview.hanging, t))
        )
        yield Slide("convocations", t("nav-convocations"), body, pair_note(pairs, seen.known, t))


def _pair(pair: Comparison, t: Texts) -> Markup:
    """Large is what the bars show: the monthly rate, of a stock its value; what is unlike has no bar and no rate."""
    scale = common_scale(pair)
    is_rated = scale is not None and all(side.per_month is not None for _, side in sides(pair))
    name = t(f"indicator-{pair.indicator}")
    lines = Markup("").join(_side(which, side, scale, t, is_rated=is_rated) for which, side in sides(pair))
    return Markup("<li><h3>{}</h3>{}<p>{}</p></li>").format(
        t("deck-a-month", what=name) if is_rated else name, lines, how_far(pair, t)
    )


def _side(name: str, side: Side, scale: float | None, t: Texts, *, is_rated: bool) -> Markup:
    total = number_text(side.value, t.lang, bound=side.bound)
    rate = number_text(side.compared, t.lang, bound=side.bound, digits=2) if is_rated else total
    bar = Markup("<i></i>") if scale is None else rate_bar(f"convocation-{name.lower()}", side.compared, scale)
    said = t("deck-total", n=total) if is_rated else ""
    return Markup("<div class='kd-side'><span>{}</span>{}<b>{}</b><span>{}</span></div>").format(name, bar, rate, said)


def sources(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The documents that everything was read from, each with the period it covers."""
    found = [Row("", one.shown[t.lang], t.lang, _covered(one, t)) for one in seen.documents]
    yield from listed(Slide("sources", t("nav-sources"), Markup(""), Markup("")), found, t)


def _covered(one: DocumentFacts, t: Texts) -> str:
    return period(one.period_start, one.period_end, t.lang) if one.period_start and one.period_end else ""


def _notes(heading: str, board: Board, keys: Sequence[str], seen: Seen, t: Texts) -> Markup:
    return note(heading, [board[key] for key in keys], seen.known, t)


def _when(one: Measurement, seen: Seen, t: Texts) -> str:
    """The period of a number, or of the one document that it was read from."""
    keys = {citation.document for citation in one.amount.citations}
    found = [document for document in seen.documents if document.key in keys]
    return _period(one, t) or (_covered(found[0], t) if len(found) == 1 else "")


def _period(one: Measurement, t: Texts) -> str:
    return period(*one.amount.period, t.lang) if one.amount.period else ""
