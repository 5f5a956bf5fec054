"""What every plotly chart has in common: the palette as surfaces, the base of a layout, words made safe for plotly.

No Streamlit here: measurements in words and counts come in, a figure goes out; `ui.plotting` puts it on a screen.

A colour here is a name, one of the thirty that the browser replaces by the chart colours of the theme it shows
(`theme.light.chart…Colors` and `theme.dark.chart…Colors` in .streamlit/config.toml, which a test holds to the
palette). So one figure serves the light and the dark ground, from the first picture on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from html import escape
from textwrap import wrap
from typing import Any

import pandas as pd  # noqa: F401  # plotly takes it as it finds it, and fails on one that a thread is still importing
import plotly.graph_objects as go

from locales import Texts
from locales.dates import medium_day, month_short
from locales.plotly import separators
from locales.texts import capitalised
from look.palette import Look, Mark

Trace = dict[str, Any]

MARKS = tuple(Mark)
"""The order of the looks in the theme's lists: fills are categorical colours, borders sequential, inks diverging."""


def _named(slot: int) -> str:
    return f"#{slot:06d}"


GROUND, ACCENT = _named(9), _named(10)
QUIET, GRID = _named(19), _named(20)
INK = _named(29)

_FONT_SIZE, LABEL_SIZE = 14, 13
_TEXT_WIDTH = 60
_MONTHS = 36


def fill(look: Look) -> str:
    """The surface of a look."""
    return _named(1 + MARKS.index(look.mark))


def line(look: Look) -> str:
    """The border and pattern of a look."""
    return _named(11 + MARKS.index(look.mark))


def ink(look: Look) -> str:
    """The number that stands on a look."""
    return _named(21 + MARKS.index(look.mark))


def surface(look: Look) -> dict[str, Any]:
    """The `marker` of a bar: its fill, its border, its pattern, so that a state is told by more than its colour."""
    marker: dict[str, Any] = {"color": fill(look), "line": {"color": line(look), "width": 1}}
    if look.mark.shape:
        marker["pattern"] = {
            "shape": look.mark.shape,
            "fgcolor": line(look),
            "bgcolor": fill(look),
            "size": 7,
            "solidity": 0.22,
        }
    return marker


def number_font(look: Look) -> dict[str, Any]:
    """The font of a number on a look, on plain ground where the look has a pattern."""
    if not look.mark.shape:
        return {"color": ink(look)}
    return {"color": ink(look), "weight": 600, "shadow": halo(fill(look))}


def halo(ground: str) -> str:
    """The `shadow` of a font that puts plain ground behind its letters, so that no pattern runs up to them."""
    return ", ".join(f"{x}px {y}px 1px {ground}" for x in (-4, -2, 0, 2, 4) for y in (-3, 0, 3))


def figure(traces: Iterable[Trace], lang: str, layout: Mapping[str, Any]) -> go.Figure:
    """A figure of traces over the base layout, whose every part `layout` may replace; nothing in it zooms or drags.

    Built without plotly's checks, which cost ten times the rest; tests build each figure with them.
    """
    base = {
        "template": {"layout": {}},
        "separators": separators(lang),
        "font": {"size": _FONT_SIZE},
        "margin": {"l": 0, "r": 8, "t": 8, "b": 0},
        "showlegend": False,
        "dragmode": False,
        "hovermode": "closest",
        "hoverlabel": {
            "bgcolor": GROUND,
            "bordercolor": QUIET,
            "font": {"color": INK, "size": LABEL_SIZE},
            "align": "left",
        },
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
    }
    return _Kept({"data": list(traces), "layout": {**base, **layout}}, _validate=False)


class _Kept(go.Figure):  # type: ignore[misc]
    """A figure that hands its parts over as they are: plotly copies them at each drawing, and nobody changes them."""

    def to_dict(self) -> dict[str, Any]:
        return {"data": self._data, "layout": self._layout}


STEADY: Mapping[str, Any] = {
    "selected": {"marker": {"opacity": 1}},
    "unselected": {"marker": {"opacity": 1}},
}
"""What a trace says so that a click changes nothing by itself: what a click means is for the screen to draw."""


def day_line(on: date) -> dict[str, Any]:
    """A shape: the vertical line of a day, through the whole height."""
    edge = {"x0": on.isoformat(), "x1": on.isoformat(), "y0": 0, "y1": 1}
    return {"type": "line", "yref": "paper", **edge, "line": {"color": INK, "width": 1.5}}


def day_words(on: date, first: date, last: date, t: Texts, is_below: bool = False) -> dict[str, Any]:
    """An annotation: the day at the end of its line, kept within a picture from the first day to the last."""
    third = (last - first) / 3
    anchor = "left" if on < first + third else "right" if on > last - third else "center"
    return {
        "x": min(max(on, first), last).isoformat(),
        "xanchor": anchor,
        "y": 0 if is_below else 1,
        "yref": "paper",
        "yanchor": "top" if is_below else "bottom",
        "text": words(t("frame-as-of", date=medium_day(on, t.lang))),
        "showarrow": False,
        "font": {"color": INK, "size": LABEL_SIZE},
    }


def axis(**own: Any) -> dict[str, Any]:
    """An axis that stays where it is, with our grid and quiet labels; Streamlit would size these by the window."""
    quiet = {"color": QUIET, "size": LABEL_SIZE}
    return {"fixedrange": True, "zeroline": False, "gridcolor": GRID, "tickfont": quiet, **own}


def months_between(first: date, last: date) -> list[date]:
    """The first day of each month from that of one day to that of another, both inclusive."""
    number = (last.year - first.year) * 12 + last.month - first.month + 1
    months = (divmod(first.year * 12 + first.month - 1 + n, 12) for n in range(number))
    return [date(year, month + 1, 1) for year, month in months]


def months_axis(first: date, last: date, lang: str, **own: Any) -> dict[str, Any]:
    """An axis of days whose months are named in their middle, in our own words, with lines between them."""
    shown = months_between(first, last)[:_MONTHS]
    between = {"tickmode": "linear", "tick0": shown[0].isoformat(), "dtick": "M1", "showgrid": True, "gridcolor": GRID}
    named = {"tickvals": [start.replace(day=15).isoformat() for start in shown], "showgrid": False, "minor": between}
    return axis(type="date", ticktext=[capitalised(month_short(start.month, lang)) for start in shown], **named, **own)


def words(text: str) -> str:
    """A text as plotly shows it as written: plotly would read tags in it."""
    return escape(text, quote=False)


def lines(text: str, width: int = _TEXT_WIDTH, most: int = 6) -> str:
    """A long text broken into lines of at most `width` letters for a hover label, cut with «…» after `most` lines."""
    broken = wrap(text, width)
    shown = [*broken[: most - 1], f"{broken[most - 1]}…"] if len(broken) > most else broken
    return "<br>".join(words(one) for one in shown)
