"""What only one convocation states, what is never compared, and the composition of the later one."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from data_model.questions.documents import FigureFacts
from data_model.vocabulary import Basis
from locales import Texts
from locales.amounts import number_text
from locales.dates import period
from locales.phrases import figure, main
from look.palette import BASES
from metrics.comparison import EARLIER, LATER, Comparison, Side
from metrics.metric import Board, Measurement
from ui.cards import Card, Figure, measured, source_control
from ui.convocations_view import Convocations
from ui.looks import css_class
from ui.notes import note, quotes, titled
from ui.remarks import about, remarks
from ui.sheet import Column, section, table
from ui.tiles import tiles
from ui.wording import quoting

NEVER_COMPARED = "outgoing_appeals_recommendations"
HEARINGS = ("hearings_district_akimats", "hearings_state_bodies", "hearings_subordinate")
CARDS = {
    "members": ("members_total", "members_civil", "members_state"),
    "new": ("members_new_share",),
    "youth": ("members_youth_share", "members_youth"),
    "age": ("members_avg_age",),
    "applications": ("applications",),
}
COMPOSITION = {key for keys in CARDS.values() for key in keys}


def not_compared(seen: Convocations, t: Texts) -> Markup:
    """The figures that look like a pair or a sum and are none, each with why."""
    outgoing, unlike = seen.figure(LATER, NEVER_COMPARED), [seen.figure(EARLIER, one) for one in HEARINGS]
    lines = [_outgoing(outgoing, t)] if outgoing else []
    if all(unlike):
        numbers = dict(
            zip(("first", "second", "third"), (number_text(one.value, t.lang) for one in unlike if one), strict=True)
        )
        lines.append(Markup(t("convocations-unlike", **numbers)))
    if not lines:
        return Markup("")
    heading = t("convocations-not-compared")
    body = Markup("").join(Markup("<p>{}</p>").format(line) for line in lines)
    return section("not-compared", heading, body, source_control("not-compared", heading, t))


def _outgoing(one: FigureFacts, t: Texts) -> Markup:
    number = number_text(one.value, t.lang, bound=one.bound.value)
    name = t(f"indicator-{one.indicator}")
    return Markup("<b>{}</b> · {}. {}. {}").format(number, name, quoting(one.remark[t.lang]), t("convocations-never"))


def one_sided(seen: Convocations, t: Texts) -> Markup:
    """Everything that only one convocation states; the other side says that it does not."""
    heading = t("convocations-one-sided")
    left_out = {*COMPOSITION, NEVER_COMPARED, *(row.indicator for row in seen.pairs)}
    rows = [_one_sided(row, seen, t) for row in seen.rows if row.indicator not in left_out]
    if not rows:
        return Markup("")
    columns = [
        Column(t("convocations-indicator")),
        Column(seen.name(EARLIER, t.lang), "number"),
        Column(seen.name(LATER, t.lang), "number"),
        Column(t("period")),
    ]
    words = Markup('<p class="kn-quiet">{}</p>').format(t("convocations-one-sided-words"))
    return section("one-sided", heading, words + table(columns, rows, heading), source_control("one-sided", heading, t))


def _one_sided(row: Comparison, seen: Convocations, t: Texts) -> tuple[str | Markup, ...]:
    key = EARLIER if row.earlier else LATER
    stated = seen.figure(key, row.indicator)
    remark = quoting(stated.remark[t.lang]) if stated else ""
    name = Markup("{}{}").format(
        t(f"indicator-{row.indicator}"), Markup("<small>{}</small>").format(remark) if remark else ""
    )
    spoken = period(stated.period_start, stated.period_end, t.lang) if stated else ""
    return (name, _number(row.earlier, t), _number(row.later, t), spoken)


def _number(side: Side | None, t: Texts) -> str | Markup:
    if side is None:
        return Markup('<span class="kn-unsaid">{}</span>').format(t("not-stated"))
    return number_text(side.value, t.lang, bound=side.bound.value)


def composition(board: Board, t: Texts) -> Markup:
    """The members of the later convocation: a card a kind of number, since people, shares and years share no axis."""
    heading = t("convocations-composition")
    return section("composition", heading, tiles(_cards(board, t), t, heading))


def _cards(board: Board, t: Texts) -> Iterator[Card]:
    civil, state = board["members_civil"], board["members_state"]
    parts = t("convocations-members-parts", civil=figure(civil, t.lang), state=figure(state, t.lang))
    lines = (parts,) if civil.has_data and state.has_data else ()
    yield Card(t("metric-members_total"), (_stated(board["members_total"], t),), lines, "members")
    yield Card(t("metric-members_new_share"), (_share(board["members_new_share"], t),), (), "new")
    yield Card(
        t("metric-members_youth_share"), (_share(board["members_youth_share"], t), *_youth(board, t)), (), "youth"
    )
    yield Card(t("metric-members_avg_age"), (_stated(board["members_avg_age"], t, t("convocations-years")),), (), "age")
    yield Card(t("metric-applications"), (_stated(board["applications"], t),), (), "applications")


def _stated(one: Measurement, t: Texts, words: str = "") -> Figure:
    return measured(one, t.lang, words if one.has_data else t("no-data"))


def _share(one: Measurement, t: Texts) -> Figure:
    return Figure(main(one, t.lang)) if one.has_data else Figure("—", t("no-data"))


def _youth(board: Board, t: Texts) -> tuple[Figure, ...]:
    """How many members that share is: inferred, so in the look and the words of an inference."""
    youth, total = board["members_youth"], board["members_total"]
    if not youth.has_data or not total.has_data:
        return ()
    words = t("convocations-youth-inferred", base=int(total.value or 0))
    return (measured(youth, t.lang, words, css_class(BASES[Basis.INFERRED])),)


def notes(seen: Convocations, board: Board, t: Texts) -> dict[str, Markup]:
    """What the source controls of these parts open."""
    found = {
        key: note(
            t(f"metric-{keys[0]}"),
            [board[one] for one in keys],
            seen.known,
            t,
            odd=about(seen.findings, *(f"figure:{LATER}/{one}" for one in keys)),
        )
        for key, keys in CARDS.items()
    }
    alone = [
        side.citation
        for row in seen.rows
        for side in (row.earlier, row.later)
        if side and not (row.earlier and row.later)
    ]
    found["one-sided"] = titled(t("convocations-one-sided"), quotes(alone, seen.known.documents, t))
    named = [(LATER, NEVER_COMPARED), *((EARLIER, one) for one in HEARINGS)]
    cited = [one.citation for one in (seen.figure(*name) for name in named) if one]
    odd = remarks(about(seen.findings, *(f"figure:{key}/{indicator}" for key, indicator in named)), t, cited)
    found["not-compared"] = titled(t("convocations-not-compared"), quotes(cited, seen.known.documents, t) + odd)
    return found
