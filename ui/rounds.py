"""Rounds of choosing: a chart or a table keeps what was clicked in the browser, where the server can't take it back.

Its key bears the round; a new round is a new chart or table with nothing chosen, so the same row can be chosen again.
"""

from __future__ import annotations

import streamlit as st

_KEY = "round"


def keyed(name: str) -> str:
    """The key of a chart or table in the present round."""
    return f"{name}-{st.session_state.get(_KEY, 0)}"


def begin_anew() -> None:
    """Let nothing be chosen any more."""
    st.session_state[_KEY] = st.session_state.get(_KEY, 0) + 1
