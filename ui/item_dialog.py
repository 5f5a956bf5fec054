"""The card of the item that the address names, opened beside the screen."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from data_model.errors import CouncilError
from locales import Texts
from metrics.plan_state import ItemState
from ui import item_card, panel, rounds
from ui.plan_filters import write


def chosen(items: Sequence[ItemState], plan: str) -> ItemState | None:
    """The item that the address names; an unknown one raises CouncilError."""
    said = st.query_params.get("item", "")
    found = next((item for item in items if str(item.facts.number) == said), None)
    if said and found is None:
        raise CouncilError("error-unknown-item", number=said, plan=plan)
    return found


def open_card(item: ItemState, known: item_card.Names, t: Texts) -> None:
    """The item's card as a drawer at the right; closing it leaves the item out of the address."""

    @st.dialog(t("item-n", number=item.facts.number), width="medium", position="right", on_dismiss=_close)
    def drawer() -> None:
        panel.panel("plan-item", item_card.card(item, known, t), {}, t)

    drawer()


def _close() -> None:
    write(item=None)
    rounds.begin_anew()
