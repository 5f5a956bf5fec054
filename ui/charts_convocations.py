"""Two convocations compared, pair by pair: both rates over the months in question; and the composition in shares.

A bound is drawn as what goes on upwards, or as a bar whose end is open. Percents have an axis of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from data_model.vocabulary import Basis, Bound
from locales.amounts import in_words, number_text
from locales.numbers import percent
from look.palette import BASES, CONVOCATIONS, Look
from metrics.comparison import EARLIER, LATER
from ui import charts

PAIR_HEIGHT = 210
ROOM, ABOVE = 0.35, 0.035
LABEL_SIZE = charts.LABEL_SIZE
SHARE_ROW = 52


@dataclass(frozen=True)
class Length:
    """The earlier convocation's rate a month if it worked so many months.

    `is_supposed`: one of the lengths in question, which follow one another; a chosen length may lie apart.
    """

    months: int
    per_month: float
    is_chosen: bool
    is_supposed: bool


@dataclass(frozen=True)
class Rate:
    """The later convocation's rate a month."""

    name: str
    per_month: float
    bound: Bound


@dataclass(frozen=True)
class Pair:
    """A pair as it is drawn: the earlier rate by months, the later one, the words under them."""

    earlier: str
    lengths: tuple[Length, ...]
    later: Rate
    axis: str


def pair(seen: Pair, lang: str) -> go.Figure:
    """The earlier rate as a falling line with a point a length, the later one as a level line across."""
    low, high = _reach(seen)
    layout = {
        "height": PAIR_HEIGHT,
        "margin": {"l": 0, "r": 0, "t": 24, "b": 0},
        "xaxis": _months(seen),
        "yaxis": charts.axis(visible=False, range=[low, high]),
        "shapes": [_level(seen)],
        "annotations": [_later_name(seen, lang), _earlier_name(seen)],
    }
    return charts.figure([*_upwards(seen), _line(seen), _points(seen, lang)], lang, layout)


def _reach(seen: Pair) -> tuple[float, float]:
    """The part of the axis that is shown: every rate, with room for its number."""
    rates = [seen.later.per_month, *(one.per_month for one in seen.lengths)]
    room = ROOM * max(max(rates) - min(rates), 0.05 * max(rates))
    return min(rates) - room, max(rates) + room


def _months(seen: Pair) -> dict[str, Any]:
    title = {"text": charts.words(seen.axis), "font": {"color": charts.QUIET, "size": LABEL_SIZE}}
    order = {"categoryorder": "array", "categoryarray": [str(one.months) for one in seen.lengths]}
    return charts.axis(type="category", range=[-0.5, len(seen.lengths) - 0.5], showgrid=False, title=title, **order)


def _line(seen: Pair) -> charts.Trace:
    """The line through the lengths in question alone."""
    supposed = [one for one in seen.lengths if one.is_supposed]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [str(one.months) for one in supposed],
        "y": [one.per_month for one in supposed],
        "line": {"color": charts.line(CONVOCATIONS[EARLIER]), "width": 2},
        "hoverinfo": "skip",
    }


def _points(seen: Pair, lang: str) -> charts.Trace:
    """A point a length with its rate, on the side away from the level line; the chosen one is full and bold."""
    numbers = [number_text(one.per_month, lang, digits=2) for one in seen.lengths]
    colour = charts.line(CONVOCATIONS[EARLIER])
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [str(one.months) for one in seen.lengths],
        "y": [one.per_month for one in seen.lengths],
        "marker": {
            "size": [12 if one.is_chosen else 8 for one in seen.lengths],
            "color": [colour if one.is_chosen else charts.GROUND for one in seen.lengths],
            "line": {"color": colour, "width": 2},
            "opacity": 1,
        },
        "text": [
            f"<b>{number}</b>" if one.is_chosen else number for number, one in zip(numbers, seen.lengths, strict=True)
        ],
        "textposition": [
            "top center" if one.per_month >= seen.later.per_month else "bottom center" for one in seen.lengths
        ],
        "textfont": {"color": charts.INK, "size": LABEL_SIZE},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _level(seen: Pair) -> dict[str, Any]:
    """The later rate as a level line from edge to edge."""
    line = {"color": charts.fill(CONVOCATIONS[LATER]), "width": 3}
    edges = {"x0": 0, "x1": 1, "y0": seen.later.per_month, "y1": seen.later.per_month}
    return {"type": "line", "xref": "paper", **edges, "line": line, "layer": "below"}


def _upwards(seen: Pair) -> list[charts.Trace]:
    """Where the later rate is a least, signs along its line that point upwards."""
    if seen.later.bound is Bound.EXACT:
        return []
    low, high = _reach(seen)
    colour = charts.fill(CONVOCATIONS[LATER])
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [str(one.months) for one in seen.lengths],
            "y": [seen.later.per_month + ABOVE * (high - low)] * len(seen.lengths),
            "marker": {"symbol": "triangle-up", "size": 9, "color": colour, "opacity": 1},
            "hoverinfo": "skip",
        }
    ]


def _is_above_at_the_end(seen: Pair) -> bool:
    return seen.later.per_month >= seen.lengths[-1].per_month


def _later_name(seen: Pair, lang: str) -> dict[str, Any]:
    """The later convocation and its rate at the level line's end, beyond the other line's numbers."""
    number = number_text(seen.later.per_month, lang, digits=2)
    is_above = _is_above_at_the_end(seen)
    return {
        "text": f"<b>{charts.words(seen.later.name)}: {in_words(number, seen.later.bound.value, lang)}</b>",
        "xref": "paper",
        "x": 1,
        "xanchor": "right",
        "y": seen.later.per_month,
        "yanchor": "bottom" if is_above else "top",
        "yshift": 20 if is_above else -20,
        "showarrow": False,
        "font": {"color": charts.INK, "size": LABEL_SIZE},
    }


def _earlier_name(seen: Pair) -> dict[str, Any]:
    """The earlier convocation at the first point of its line, beyond its number."""
    first = seen.lengths[0]
    is_above = first.per_month >= seen.later.per_month
    return {
        "text": f"<b>{charts.words(seen.earlier)}</b>",
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": first.per_month,
        "yanchor": "bottom" if is_above else "top",
        "yshift": 24 if is_above else -24,
        "showarrow": False,
        "font": {"color": charts.INK, "size": LABEL_SIZE},
    }


def _rows(**own: Any) -> dict[str, Any]:
    """The axis of the rows' names."""
    names = {"color": charts.INK, "size": LABEL_SIZE}
    gap = {"ticks": "outside", "ticklen": 6, "tickcolor": "rgba(0,0,0,0)"}
    return charts.axis(autorange="reversed", showgrid=False, automargin=True, tickfont=names, **gap, **own)


def _bar(row: str, length: float, marker: dict[str, Any], said: str) -> charts.Trace:
    return {
        "type": "bar",
        "orientation": "h",
        "y": [row],
        "x": [length],
        "marker": marker,
        "text": [said],
        "textposition": "outside",
        "textfont": {"color": charts.INK, "size": LABEL_SIZE},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _open_surface(look: Look) -> dict[str, Any]:
    """Where a bound goes on: stripes without a border, so that the bar has no end."""
    pattern = {"shape": "/", "fgcolor": charts.line(look), "bgcolor": "rgba(0,0,0,0)", "size": 6, "solidity": 0.25}
    return {"color": "rgba(0,0,0,0)", "line": {"width": 0}, "pattern": pattern}


@dataclass(frozen=True)
class Share:
    """A share of the members in per cent, as a document states it."""

    name: str
    value: float
    bound: Bound


def shares(rows: tuple[Share, ...], lang: str) -> go.Figure:
    """A row a share on an axis from nothing to the whole; a bound goes on in stripes to the whole."""
    traces: list[charts.Trace] = []
    for row in rows:
        name = charts.lines(row.name, 24, most=3)
        said = percent(row.value / 100, lang, 0 if row.value == int(row.value) else 1, row.bound)
        is_open = row.bound is not Bound.EXACT
        traces.append(_bar(name, row.value, charts.surface(BASES[Basis.STATED]), "" if is_open else said))
        if is_open:
            traces.append(_bar(name, 100 - row.value, _open_surface(BASES[Basis.STATED]), said))
    layout = {
        "height": SHARE_ROW * len(rows) + 30,
        "barmode": "stack",
        "bargap": 0.4,
        "margin": {"l": 0, "r": 0, "t": 4, "b": 0},
        "xaxis": charts.axis(range=[0, 122], tickvals=[0, 50, 100], ticksuffix="%" if lang == "en" else "\u00a0%"),
        "yaxis": _rows(),
    }
    return charts.figure(traces, lang, layout)
