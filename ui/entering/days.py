"""A field for a day. In Kazakh it is three lists: a browser's calendar does not know that language's months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from locales import Texts
from locales.dates import month_name

FORMAT = "DD.MM.YYYY"


def day_input(label: str, key: str, t: Texts, on_change: Callable[[], None]) -> None:
    """Ask for a day; it stands in the session's state under `key`, None while there is none."""
    if t.lang != "kk":
        st.session_state.setdefault(key, None)
        st.date_input(label, key=key, format=FORMAT, on_change=on_change, persist_state="session")
        return
    known: date | None = st.session_state.get(key)
    st.caption(label)
    parts = st.container(horizontal=True, gap="small", wrap=False)
    for part, options in zip(("day", "month", "year"), _options(known), strict=True):
        own = f"{key}:{part}"
        st.session_state.setdefault(own, getattr(known, part) if known else None)
        parts.selectbox(
            t(f"frame-{part}"),
            options,
            key=own,
            placeholder=t(f"frame-{part}"),
            label_visibility="collapsed",
            format_func=(lambda n: month_name(n, t.lang)) if part == "month" else str,
            on_change=_join,
            args=(key, on_change),
            persist_state="session",
        )


def _options(known: date | None) -> tuple[range, range, range]:
    year = known.year if known else 2026
    return range(1, 32), range(1, 13), range(min(2022, year), year + 3)


def _join(key: str, on_change: Callable[[], None]) -> None:
    """Make a day of the three parts; no day where one is missing or there is no such day."""
    year, month, day = (st.session_state.get(f"{key}:{part}") or 0 for part in ("year", "month", "day"))
    try:
        st.session_state[key] = date(year, month, day)
    except ValueError:
        st.session_state[key] = None
    on_change()
