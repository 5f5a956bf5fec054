"""The plan's register on the screen, and the card of the item that is chosen in it or named by the address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import pandas as pd
import streamlit as st

from data_model.errors import CouncilError
from locales import Texts
from metrics.plan_state import ItemState
from ui import item_card, panel, rounds, tables
from ui.plan_filters import write

_HEIGHT = 600
_ROW = 66
"""Above four lines of the base font Streamlit breaks long words over lines; below it cuts them."""
_WIDTHS = {
    "number": 64,
    "title": 430,
    "state": 190,
    "ends_on": 130,
    "deadline": 165,
    "people": 255,
    "commission": 200,
    "kind": 190,
    "original_ends_on": 130,
}


def draw(items: tuple[ItemState, ...], commissions: Mapping[int, str], t: Texts) -> None:
    """The rows shown; choosing one opens its card. Without rows, a sentence."""
    if not items:
        st.html(f'<p class="kn-none">{t("nothing-found")}</p>')
        return
    key = rounds.keyed("plan-register")
    st.dataframe(
        _frame(items, tuple(commissions.items()), t),
        key=key,
        height=min(_HEIGHT, _ROW * len(items) + 40),
        row_height=_ROW,
        hide_index=True,
        column_config=_columns(t),
        on_select=lambda: _open(key, items),
        selection_mode="single-row",
        alt=t("plan-alt-register", n=len(items)),
    )


@lru_cache(maxsize=64)
def _frame(items: tuple[ItemState, ...], commissions: tuple[tuple[int, str], ...], t: Texts) -> pd.DataFrame:
    return tables.plan_register(items, dict(commissions), t)


def _columns(t: Texts) -> dict[str, Any]:
    """Headings, widths and forms: days in figures, which every language reads alike, sorted as days."""
    button = "plan-register-number"
    columns: dict[str, Any] = {}
    for name in tables.PLAN_COLUMNS:
        shown: dict[str, Any] = {"label": t(f"plan-column-{name}"), "width": _WIDTHS[name]}
        if name == "number":
            columns[name] = st.column_config.ButtonColumn(
                **shown, key=button, on_click=lambda: _press(button), type="tertiary", pinned=True
            )
        elif name.endswith("ends_on"):
            columns[name] = st.column_config.DateColumn(**shown, format="DD.MM.YYYY")
        else:
            columns[name] = st.column_config.Column(**shown)
    return columns


def _open(key: str, items: Sequence[ItemState]) -> None:
    """A row's box, by the mouse or Shift+Space, opens its item."""
    rows = st.session_state[key].selection.rows
    write(item=items[rows[0]].facts.number if rows and rows[0] < len(items) else None)


def _press(key: str) -> None:
    """A row's number is a button: it opens its item."""
    write(item=st.session_state[key].label)


def chosen_item(items: Sequence[ItemState], plan: str) -> ItemState | None:
    """The item that the address names; an unknown one raises CouncilError."""
    said = st.query_params.get("item", "")
    found = next((item for item in items if str(item.facts.number) == said), None)
    if said and found is None:
        raise CouncilError("error-unknown-item", number=said, plan=plan)
    return found


def open_card(item: ItemState, known: item_card.Names, t: Texts) -> None:
    """The item's card beside the screen; closing it leaves the item out of the address."""

    @st.dialog(t("item-n", number=item.facts.number), width="medium", position="right", on_dismiss=_close)
    def dialog() -> None:
        panel.panel("plan-item", item_card.card(item, known, t), {}, t)

    dialog()


def _close() -> None:
    write(item=None)
    rounds.begin_anew()
