"""A field for a day: typed as one writes it, since a calendar would cover the form and know no Kazakh months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from locales import Texts


def day_input(label: str, key: str, t: Texts, on_change: Callable[[], None]) -> None:
    """Ask for a day; what was typed stands in the session's state under `key`, nothing while there is none."""
    st.session_state.setdefault(key, "")
    st.text_input(
        label,
        key=key,
        placeholder=t("entering-day-form"),
        on_change=on_change,
        autocomplete="off",
        persist_state="session",
        width=180,
    )


def written(day: date) -> str:
    """A day as it stands in a field: «22.04.2026»."""
    return f"{day:%d.%m.%Y}"
