"""A slide for each commission: its figures, then the items that need the room's eye first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from data_model.questions.councils import CommissionFacts
from data_model.vocabulary import State
from locales import Texts
from look.palette import css_name
from metrics.agenda import never_dated
from metrics.metric import Board
from metrics.plan_state import ItemState
from ui import deadlines
from ui.deck.asked import Seen
from ui.deck.plan_slides import named, nowhere, of_card
from ui.deck.slide import FIGURES, Row, Slide, figures, rows
from ui.notes import note
from ui.overview import report_name
from ui.overview_cards import plan_cards, report_cards

NEXT = {State.OVERDUE: 0, State.PAST_DUE_NOT_REPORTED: 1, State.OPEN: 2, State.NOT_REPORTED: 3}
"""Which of a commission's items its slide names first."""
MEASURES = ("plan_completion", "plan_overdue", "plan_past_due_not_reported", "plan_due_soon")
NAMED = 3
"""How many items have room under the figures."""


def commissions(seen: Seen, t: Texts) -> Iterator[Slide]:
    """A slide for each commission of the scope that has items; where nobody reported, what documents list of it."""
    for one in (seen.chosen,) if seen.chosen else seen.overview.commissions:
        council, items = seen.overview.council, seen.of_commission(one.number)
        if not items:
            continue
        board = replace(council, measures=council.by_commission[one.number], by_commission={})
        if seen.overview.speaks_for_itself:
            yield _reported(one, board, items, seen, t)
        else:
            yield _listed(one, board, seen, t)


def _reported(one: CommissionFacts, board: Board, items: Sequence[ItemState], seen: Seen, t: Texts) -> Slide:
    plan = seen.overview.plan
    left = never_dated(items, plan, board.as_of) if plan else None
    shown = [pair for card in plan_cards(board, nowhere, t, left)[:3] for pair in of_card(card, t)]
    waiting = _waiting(items)
    first = rows([_row(item, t) for item in waiting[:NAMED]])
    more = Markup("<p>{}</p>").format(t("deck-more", n=len(waiting) - NAMED)) if len(waiting) > NAMED else Markup("")
    notes = note(_heading(one, t), [board[key] for key in MEASURES], seen.known, t)
    return Slide("commissions", _heading(one, t), figures(shown) + first + more, notes)


def _listed(one: CommissionFacts, board: Board, seen: Seen, t: Texts) -> Slide:
    """No names of items, for nobody reported on any; what the documents alone list, and how many are past."""
    listed = report_cards(seen.listed[one.number], one.number, None, nowhere, t)
    cards = [card for card in listed if card.measurements[0].has_data and seen.shows(card.card)]
    past = plan_cards(board, nowhere, t)[1]
    shown = [pair for card in cards for pair in of_card(card, t, with_lines=True)]
    shown += [pair for pair in of_card(past, t) if pair[1].number != "—"]
    measures = [each for card in (*cards, past) for each in card.measurements]
    notes = note(_heading(one, t), measures, seen.known, t)
    small = report_name(seen.overview, t) if cards else ""
    return Slide("commissions", _heading(one, t), figures(shown[:FIGURES]), notes, small)


def _heading(one: CommissionFacts, t: Texts) -> str:
    return f"{one.number}. {one.short[t.lang]}"


def _row(item: ItemState, t: Texts) -> Row:
    """An item with its deadline, and its state by the same sample as the figures above."""
    return replace(named(item, deadlines.current(item, t), t), look=css_name(item.state))


def _waiting(items: Sequence[ItemState]) -> list[ItemState]:
    """What is not over yet, in the order in which it needs the room's eye."""
    waiting = [item for item in items if item.state in NEXT]
    return sorted(waiting, key=lambda item: (NEXT[item.state], item.ends_on is None, item.ends_on))
