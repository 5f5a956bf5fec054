"""The card of the item that the address names, opened beside the screen."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from data_model.commands.plan import newest_entry
from data_model.errors import CouncilError
from data_model.questions.taken_back import taken_back
from data_model.store import revision_of
from metrics.plan_state import ItemState
from ui import identity, item_card, item_files, panel, rounds, session
from ui.entering import item as item_forms
from ui.plan_filters import write

_OPEN = "plan-item-open"


def chosen(items: Sequence[ItemState], plan: str) -> ItemState | None:
    """The item that the address names; an unknown one raises CouncilError."""
    said = st.query_params.get("item", "")
    found = next((item for item in items if str(item.facts.number) == said), None)
    if said and found is None:
        raise CouncilError("error-unknown-item", number=said, plan=plan)
    return found


def notice_closing() -> None:
    """Where a card was open and the address names none any more, charts begin anew; called before they are drawn."""
    said = st.query_params.get("item", "")
    if st.session_state.get(_OPEN) and not said:
        rounds.begin_anew()
    st.session_state[_OPEN] = said


def open_card(item: ItemState, known: item_card.Names, close: str, view: session.View) -> None:
    """The item's card as a drawer at the right; `close`, Escape or a click beside it leave the item out of the address.

    Streamlit's own cross is hidden (plan.css): it bears an English name.
    """

    t = view.t
    seen, gone = _seen(item, view), session.answer(view, taken_back, item.facts.id, view.moment)

    @st.dialog(
        t("item-n", number=item.facts.number), width="medium", position="right", on_dismiss=lambda: write(item=None)
    )
    def drawer() -> None:
        who = identity.visitor()
        own = {one.number: one.id for one in view.commissions}
        if identity.may_for(who, "record_mark", own[item.facts.commission]):
            panel.panel("plan-item", item_card.top(item, close, t), {}, t)
            item_forms.entering(item, seen, who, view)
            panel.panel("plan-item-rest", item_card.rest(item, gone, known, t), {}, t)
        else:
            if identity.may(who, "record_mark"):
                item_forms.told(item, who, view)
            panel.panel("plan-item", item_card.card(item, gone, known, close, t), {}, t)
        item_files.draw([*item.facts.marks, *(one.mark for one in gone)], view)

    drawer()


def _seen(item: ItemState, view: session.View) -> int:
    """The newest entry of the item as the card shows it; a card older than the store is drawn anew at once."""
    with view.edition.store.reading() as reading:
        newest, revision = newest_entry(reading, item.facts.id), revision_of(reading)
    if revision != view.edition.revision:
        st.rerun()
    return newest
