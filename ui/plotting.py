"""The one place where a plotly chart enters a screen: our language, our few buttons, a name for those who can't see it.

A chart is named by what builds it and the values it is built from. The figure is built once for equal values and
kept for all sessions, so values come in frozen; it knows no ground, since its colours are the theme's (`ui.charts`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, ParamSpec

import plotly.graph_objects as go
import streamlit as st

from locales import plotly as language

P = ParamSpec("P")

Pick = tuple[str, ...]
"""What a trace wrote of a point into its `customdata`: strings that say what was clicked."""

_KEPT = 256


def chart(
    key: str,
    lang: str,
    alt: str,
    build: Callable[P, go.Figure],
    *values: P.args,
    **named: P.kwargs,
) -> None:
    """Draw `build(*values)`: `plotting.chart("done", t.lang, t("…-alt"), charts_plan.over_time, counts, t)`.

    `alt` says in one plain sentence what the chart shows. All values must be hashable and frozen.
    """
    figure = _built(build, values, tuple(sorted(named.items())))
    st.plotly_chart(figure, key=_on_ground(key), config=_config(lang, key), alt=alt)


def clickable(
    key: str,
    lang: str,
    alt: str,
    on_pick: Callable[[Pick], None],
    build: Callable[P, go.Figure],
    *values: P.args,
    **named: P.kwargs,
) -> None:
    """Draw a chart whose points may be clicked: `on_pick` gets the point's `customdata` before the screen runs again.

    What a click does must also be possible by a widget: a click on a picture has no keyboard.
    """
    shown = _on_ground(key)
    st.plotly_chart(
        _built(build, values, tuple(sorted(named.items()))),
        key=shown,
        on_select=lambda: _pass_on(shown, on_pick),
        selection_mode="points",
        config=_config(lang, key),
        alt=alt,
    )


def _on_ground(key: str) -> str:
    """A chart's key on the ground that the reader sees: Streamlit gives a chart the theme's colours only once."""
    return f"{key}-{st.context.theme.type or 'light'}"


@lru_cache(maxsize=_KEPT)
def _built(build: Callable[..., go.Figure], values: tuple[Any, ...], named: tuple[tuple[str, Any], ...]) -> go.Figure:
    return build(*values, **dict(named))


def _pass_on(key: str, on_pick: Callable[[Pick], None]) -> None:
    """A second click on the same point takes its selection back and names no point: then nothing was picked."""
    points = st.session_state[key].selection.points
    if points and (data := points[0].get("customdata")):
        on_pick(tuple(map(str, data)))


@cache
def _config(lang: str, name: str) -> dict[str, Any]:
    """A chart's settings: one button, saving the picture; Streamlit's own full-screen button speaks English only."""
    return {
        **language.config(lang),
        "displaylogo": False,
        "modeBarButtons": [["toImage"]],
        "toImageButtonOptions": {"format": "png", "scale": 2, "filename": f"kenes-{name}"},
        "doubleClick": False,
        "showTips": False,
        "responsive": True,
    }
