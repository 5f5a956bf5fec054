"""The plan's slides: the council at a glance, completion by commission, what is past, what comes next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from data_model.vocabulary import State
from locales import Texts
from locales.dates import day_month, in_month
from locales.numbers import NO_BREAK_SPACE, whole
from locales.phrases import main
from look.palette import STATES, css_name
from metrics.agenda import agenda
from metrics.metric import Amount
from metrics.plan_series import by_state
from metrics.plan_state import ItemState
from ui import deadlines
from ui.bars import rate_bar, swatch
from ui.cards import Figure, measured
from ui.completion import CommissionRow
from ui.deck.asked import Seen
from ui.deck.slide import Row, Slide, figures, listed
from ui.notes import note
from ui.overview import chosen_cards, commission_rows, report_name
from ui.overview_cards import SourcedCard
from ui.wording import title_of

SHOWN = (State.DONE, State.OVERDUE, State.PAST_DUE_NOT_REPORTED, State.OPEN, State.NOT_REPORTED)
"""The states that stand in columns of their own; the others are told in a line below."""
MARKED = frozenset({State.DONE, State.OVERDUE, State.OPEN})
"""The states that only a mark puts an item in."""


def nowhere(*_: object, **__: object) -> str:
    """Figures of a slide lead nowhere: nothing is clicked in the room."""
    return ""


def glance(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The figures of the first screen's cards; where the report's lead, with the report they are read from."""
    first = seen.overview
    cards = [one for one in chosen_cards(first, nowhere, t) if seen.shows(one.card)]
    every = [
        (heading, figure)
        for one in cards
        for heading, figure in of_card(one, t, with_lines=not first.speaks_for_itself)
    ]
    if any(figure.number != "—" for _, figure in every):
        notes = Markup("").join(note(one.card.heading, one.measurements, seen.known, t) for one in cards)
        small = "" if first.speaks_for_itself else report_name(first, t)
        yield Slide("glance", t("deck-glance"), figures(every), notes, small)


def of_card(one: SourcedCard, t: Texts, *, with_lines: bool = False) -> Iterator[tuple[str, Figure]]:
    """A card's figures each under a heading of its own, with what the number needs to be read: base, limits, period.

    Of two figures each states its own base and limits; `with_lines` keeps what stands small under a single one.
    """
    if len(one.card.figures) == 1:
        (only,) = one.card.figures
        lines = one.card.lines if with_lines else _by_first(one.measurements[0].amount, t)
        yield one.card.heading, replace(only, words=", ".join(filter(None, (only.words or t("no-data"), *lines))))
        return
    for figure, measurement in zip(one.card.figures, one.measurements, strict=True):
        yield figure.words, replace(figure, words=_of_past(measurement.amount, t))


def _of_past(amount: Amount, t: Texts) -> str:
    """The base of a count of past items, how many fell due before the approval, how many by the first deadlines."""
    if amount.value is None:
        return t("no-data")
    said = [t("deck-of-dated", n=amount.base)] if amount.base else []
    said += [t("deck-early", n=amount.before_approval)] if amount.before_approval else []
    return ", ".join([*said, *_by_first(amount, t)])


def _by_first(amount: Amount, t: Texts) -> list[str]:
    """How many there would be by the first deadlines, of a count that would be another."""
    if amount.part is not None or amount.by_original in (None, amount.value):
        return []
    return [t("deck-by-first", n=int(amount.by_original or 0))]


def completion(seen: Seen, t: Texts) -> Iterator[Slide]:
    """A line a commission, a column a state: a bar in the state's look with its count beside it."""
    if seen.overview.plan is None:
        return
    every = commission_rows(seen.overview, t)
    states = [state for state in SHOWN if any(one.states.get(state) for one in every)]
    most = max((one.states.get(state, 0) for one in every for state in states), default=1)
    body = Markup(
        '<div class="kd-grid" role="table" style="--kd-columns: {}"><div role="row" class="kd-cells">{}</div>{}</div>{}'
    ).format(
        len(states),
        Markup("").join(_head(state, t) for state in states),
        Markup("").join(_line(one, states, most, t) for one in every),
        _other_states(seen.overview.every_item, t),
    )
    measures = [seen.overview.council[key] for key in ("plan_completion", "plan_overdue", "plan_past_due_not_reported")]
    notes = note(t("deck-completion"), measures, seen.known, t)
    yield Slide("completion", t("deck-completion"), body, notes)


def _other_states(items: Sequence[ItemState], t: Texts) -> Markup:
    """The items that stand in no column, so that the room can count the whole plan."""
    counts = by_state(item for item in items if item.state not in SHOWN)
    said = "; ".join(
        t("deck-counted", what=t(f"state-{state}").lower(), n=counts[state]) for state in STATES if counts[state]
    )
    return Markup("<p class='kd-last'>{}</p>").format(t("deck-other-states", states=said)) if said else Markup("")


def _head(state: State, t: Texts) -> Markup:
    return Markup("<span role='columnheader'>{}{}</span>").format(swatch(css_name(state)), t(f"state-{state}"))


def _line(one: CommissionRow, states: Sequence[State], most: int, t: Texts) -> Markup:
    cells = Markup("").join(_cell(one, state, most, t) for state in states)
    return Markup(
        "<div role='row' class='kd-line'><p><span role='rowheader'><b>{}</b> {}</span><span role='cell'>{}</span></p>"
        "<div class='kd-cells'>{}</div></div>"
    ).format(one.number, one.name, main(one.completion, t.lang), cells)


def _cell(one: CommissionRow, state: State, most: int, t: Texts) -> Markup:
    """A count with its bar; where nobody reported, «—» for what only a mark could tell: no data is not zero."""
    number = one.states.get(state, 0)
    is_told = number > 0 or state not in MARKED or one.completion.amount.value is not None
    return Markup("<span role='cell' class='kd-cell'><b>{}</b>{}</span>").format(
        whole(number, t.lang) if is_told else "—", rate_bar(css_name(state), number, most)
    )


def overdue(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The items that are known to be late, named, the longest first."""
    yield from _past("overdue", State.OVERDUE, seen, t)


def unreported(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The items that are past and unreported, named, the longest first; where nobody reported on any, how many."""
    first = seen.overview
    if first.speaks_for_itself:
        yield from _past("unreported", State.PAST_DUE_NOT_REPORTED, seen, t)
        return
    past = first.board["plan_past_due_not_reported"]
    if past.value:
        state = t(f"state-{State.PAST_DUE_NOT_REPORTED}")
        figure = measured(past, t.lang, _of_past(past.amount, t), css_name(State.PAST_DUE_NOT_REPORTED))
        body = figures([(state, figure)]) + Markup("<p>{}</p>").format(t("deck-nobody-reported"))
        yield Slide("unreported", t("nav-plan"), body, note(state, [past], seen.known, t))


def _past(key: str, state: State, seen: Seen, t: Texts) -> Iterator[Slide]:
    found = sorted(
        (item for item in seen.overview.items if item.state is state), key=lambda item: -(item.days_overdue or 0)
    )
    measure = "plan_overdue" if state is State.OVERDUE else "plan_past_due_not_reported"
    title = t("deck-counted", what=t(f"state-{state}"), n=len(found))
    slide = Slide(key, title, Markup(""), note(t(f"state-{state}"), [seen.overview.board[measure]], seen.known, t))
    yield from listed(slide, [named(item, deadlines.current(item, t), t) for item in found], t)


def named(item: ItemState, after: str, t: Texts) -> Row:
    """An item's number and title, with what stands after them."""
    title = title_of(item.facts, t.lang)
    return Row(f"№{NO_BREAK_SPACE}{item.facts.number}", title.words, title.lang, after)


def coming(seen: Seen, t: Texts) -> Iterator[Slide]:
    """What has a day, the nearest first; at the end how many fall due in a month whose day is not set."""
    ahead = agenda(seen.overview.items, seen.overview.as_of)
    found = [
        named(one.item, day_month(one.on, t.lang) + (f", {one.at:%H:%M}" if one.at else ""), t)
        for one in ahead.appointments
    ]
    months = [f"{in_month(day.month, t.lang)} {whole(number, t.lang)}" for day, number in ahead.without_day]
    notes = note(t("overview-coming"), [seen.overview.board["plan_due_soon"]], seen.known, t)
    empty = Slide("coming", t("overview-coming"), Markup(""), notes)
    slides = tuple(listed(empty, found, t)) or (empty,)
    if months:
        said = Markup("<p class='kd-last'>{}</p>").format(t("deck-without-day", months=", ".join(months)))
        slides = (*slides[:-1], replace(slides[-1], body=slides[-1].body + said))
    yield from (one for one in slides if one.body)
