"""The plan's slides: the council at a glance, completion by commission, what is past, what comes next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from data_model.vocabulary import State
from locales import Texts
from locales.dates import day_month, in_month, medium_day
from locales.numbers import NO_BREAK_SPACE, whole
from locales.phrases import main
from look.palette import STATES, css_name
from metrics.agenda import agenda
from metrics.plan_state import ItemState
from ui import deadlines
from ui.bars import rate_bar, swatch
from ui.cards import Card, Figure
from ui.deck.asked import Seen
from ui.deck.slide import Row, Slide, figures, listed
from ui.notes import note
from ui.overview_cards import SourcedCard, plan_cards, report_cards
from ui.wording import title_of

SHOWN = (State.DONE, State.OVERDUE, State.PAST_DUE_NOT_REPORTED, State.OPEN, State.NOT_REPORTED)
"""The states that stand in columns of their own; the others are told in a line below."""


def nowhere(*_: object, **__: object) -> str:
    """Figures of a slide lead nowhere: nothing is clicked in the room."""
    return ""


def glance(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The plan's figures; where it is over without a mark, those that the report states."""
    if seen.speaks_for_itself:
        cards = [one for one in plan_cards(seen.board, nowhere, t) if seen.shows_appeals or one.card.note != "appeals"]
    else:
        cards = list(report_cards(seen.stated, None, None, nowhere, t))
    every = [(heading, figure) for one in cards for heading, figure in _of_card(one.card)]
    if any(figure.number != "—" for _, figure in every):
        yield Slide("glance", t("deck-glance"), figures(every), _notes(cards, seen, t))


def _of_card(card: Card) -> Iterator[tuple[str, Figure]]:
    """A card's figures each under a heading of its own; a pair shares the line that states its base."""
    if len(card.figures) == 1:
        yield card.heading, card.figures[0]
        return
    for one in card.figures:
        yield one.words, Figure(one.number, card.lines[0].partition(". ")[0] if card.lines else "", one.look)


def _notes(cards: Sequence[SourcedCard], seen: Seen, t: Texts) -> Markup:
    return Markup("").join(note(one.card.heading, one.measurements, seen.known, t) for one in cards)


def completion(seen: Seen, t: Texts) -> Iterator[Slide]:
    """A line a commission, a column a state: a bar in the state's look with its count beside it."""
    if seen.plan is None:
        return
    boards = seen.board.by_commission
    counts = {number: _counts(seen.of_commission(number)) for number in boards}
    states = [state for state in SHOWN if any(one[state] for one in counts.values())]
    most = max((one[state] for one in counts.values() for state in states), default=1)
    names = {one.number: one.short[t.lang] for one in seen.commissions}
    heads = Markup("").join(_head(state, t) for state in states)
    lines = Markup("").join(
        _line(
            f"{number}",
            names[number],
            [(state, counts[number][state]) for state in states],
            most,
            main(boards[number]["plan_completion"], t.lang),
            t,
        )
        for number in boards
    )
    body = Markup(
        '<div class="kd-grid" role="table" style="--kd-columns: {}"><div role="row" class="kd-cells">{}</div>{}</div>'
    )
    measures = [seen.board[key] for key in ("plan_completion", "plan_overdue", "plan_past_due_not_reported")]
    notes = note(t("deck-completion"), measures, seen.known, t)
    yield Slide("completion", t("deck-completion"), body.format(len(states), heads, lines), notes)


def _head(state: State, t: Texts) -> Markup:
    return Markup("<span role='columnheader'>{}{}</span>").format(swatch(css_name(state)), t(f"state-{state}"))


def _counts(items: Sequence[ItemState]) -> dict[State, int]:
    return {state: sum(item.state is state for item in items) for state in STATES}


def _line(number: str, name: str, counts: Sequence[tuple[State, int]], most: int, share: str, t: Texts) -> Markup:
    cells = (
        Markup("<span role='cell' class='kd-cell'>{}<b>{}</b></span>").format(
            rate_bar(css_name(state), count, most), whole(count, t.lang)
        )
        for state, count in counts
    )
    return Markup(
        "<div role='row' class='kd-line'><p><span role='rowheader'><b>{}</b> {}</span><span role='cell'>{}</span></p>"
        "<div class='kd-cells'>{}</div></div>"
    ).format(number, name, share, Markup("").join(cells))


def overdue(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The items that are known to be late, named, the longest first."""
    yield from _past("overdue", State.OVERDUE, seen, t)


def unreported(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The items that are past and that nobody reported on, named, the longest first; not where nothing is reported."""
    if seen.speaks_for_itself:
        yield from _past("unreported", State.PAST_DUE_NOT_REPORTED, seen, t)


def _past(key: str, state: State, seen: Seen, t: Texts) -> Iterator[Slide]:
    found = sorted((item for item in seen.items if item.state is state), key=lambda item: -(item.days_overdue or 0))
    measure = "plan_overdue" if state is State.OVERDUE else "plan_past_due_not_reported"
    title = t("deck-counted", what=t(f"state-{state}"), n=len(found))
    slide = Slide(key, title, Markup(""), note(t(f"state-{state}"), [seen.board[measure]], seen.known, t))
    yield from listed(slide, [_item(item, deadlines.current(item, t), t) for item in found], t)


def _item(item: ItemState, after: str, t: Texts) -> Row:
    title = title_of(item.facts, t.lang)
    return Row(f"№{NO_BREAK_SPACE}{item.facts.number}", title.words, title.lang, after)


def coming(seen: Seen, t: Texts) -> Iterator[Slide]:
    """What has a day, the nearest first; at the end how many fall due in a month whose day is not set."""
    ahead = agenda(seen.items, seen.as_of)
    found = [
        _item(one.item, day_month(one.on, t.lang) + (f", {one.at:%H:%M}" if one.at else ""), t)
        for one in ahead.appointments
    ]
    months = [f"{in_month(day.month, t.lang)} {whole(number, t.lang)}" for day, number in ahead.without_day]
    notes = note(t("overview-coming"), [seen.board["plan_due_soon"]], seen.known, t)
    empty = Slide("coming", t("overview-coming"), Markup(""), notes)
    slides = tuple(listed(empty, found, t)) or (empty,)
    if months:
        said = Markup("<p class='kd-last'>{}</p>").format(t("deck-without-day", months=", ".join(months)))
        slides = (*slides[:-1], replace(slides[-1], body=slides[-1].body + said))
    yield from (one for one in slides if one.body)


def title(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The council, its plan, the date."""
    plan = seen.plan.title_in(t.lang) if seen.plan else ""
    body = Markup("<div class='kd-title'><p class='kd-council'>{}</p><p>{}</p><p class='kd-date'>{}</p></div>").format(
        seen.council, plan, t("as-of-date", date=seen.as_of)
    )
    yield Slide("title", "", body, Markup("<p>{}</p>").format(medium_day(seen.as_of, t.lang)))
