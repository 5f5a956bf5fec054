"""Two convocations compared, pair by pair: rates by month, how the change hangs on the months, and the composition.

A bound is drawn as a bar whose end is open. Percents have an axis of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from data_model.vocabulary import Basis, Bound
from locales.amounts import number_text
from locales.numbers import percent, signed_percent
from look.palette import BASES, CONVOCATIONS, Look
from ui import charts

RATES_HEIGHT, CHANGE_HEIGHT, BETWEEN = 84, 190, 46
OPEN_END = 0.14
TITLE_ROOM = 0.06
ROOM_FOR_NUMBERS = 1.5
LABEL_SIZE = 13
SHARE_ROW = 52


@dataclass(frozen=True)
class Rate:
    """One convocation's rate a month."""

    convocation: str
    name: str
    per_month: float
    bound: Bound


@dataclass(frozen=True)
class Change:
    """The least change in per cent for a number of months; `is_open`: the truth may lie anywhere above it.

    Not `is_told`: it may be a rise or a fall, so no per cent is written. `is_supposed`: one of the lengths in
    question, which follow one another; a chosen length may lie apart.
    """

    months: int
    least: float
    is_open: bool
    is_told: bool
    is_chosen: bool
    is_supposed: bool


@dataclass(frozen=True)
class Pair:
    """A pair as it is drawn: the rates, the changes by months, the words over and under them."""

    rates: tuple[Rate, ...]
    changes: tuple[Change, ...]
    rates_title: str
    changes_title: str
    months_axis: str


def pair(seen: Pair, lang: str) -> go.Figure:
    """Above the two rates, below the change for each number of months around a line of no change."""
    whole = RATES_HEIGHT + BETWEEN + CHANGE_HEIGHT
    low, high = _reach(seen.changes)
    below = CHANGE_HEIGHT / whole
    layout = {
        "height": whole + BETWEEN,
        "margin": {"l": 0, "r": 0, "t": 24, "b": 0},
        "barmode": "stack",
        "bargap": 0.3,
        "xaxis": charts.axis(visible=False, range=[0, _longest(seen.rates) * ROOM_FOR_NUMBERS], anchor="y"),
        "yaxis": _rows(domain=[1 - RATES_HEIGHT / whole, 1]),
        "xaxis2": _months(seen),
        "yaxis2": charts.axis(domain=[0, below], visible=False, range=[low, high]),
        "shapes": [_no_change()],
        "annotations": [_title(seen.rates_title, 1.0), _title(seen.changes_title, below)],
    }
    changes = (
        _open_changes(seen, high - TITLE_ROOM * (high - low), lang) if seen.changes[0].is_open else _changes(seen, lang)
    )
    return charts.figure([*_rates(seen.rates, lang), *changes], lang, layout)


def _rows(**own: Any) -> dict[str, Any]:
    """The axis of the rows' names."""
    names = {"color": charts.INK, "size": LABEL_SIZE}
    gap = {"ticks": "outside", "ticklen": 6, "tickcolor": "rgba(0,0,0,0)"}
    return charts.axis(autorange="reversed", showgrid=False, automargin=True, tickfont=names, **gap, **own)


def _months(seen: Pair) -> dict[str, Any]:
    title = {"text": charts.words(seen.months_axis), "font": {"color": charts.QUIET, "size": LABEL_SIZE}}
    room = [-0.6, len(seen.changes) - 0.4]
    order = {"categoryorder": "array", "categoryarray": [str(one.months) for one in seen.changes]}
    return charts.axis(type="category", range=room, anchor="y2", showgrid=False, title=title, **order)


def _longest(rates: tuple[Rate, ...]) -> float:
    return max(rate.per_month for rate in rates)


def _rates(rates: tuple[Rate, ...], lang: str) -> Iterator[charts.Trace]:
    for rate in rates:
        look = CONVOCATIONS[rate.convocation]
        shown = number_text(rate.per_month, lang, bound=rate.bound, digits=2)
        is_open = rate.bound is not Bound.EXACT
        yield _bar(rate.name, rate.per_month, charts.surface(look), "" if is_open else shown)
        if is_open:
            yield _bar(rate.name, _longest(rates) * OPEN_END, _open_surface(look), shown)


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


def _reach(changes: tuple[Change, ...]) -> tuple[float, float]:
    """The part of the axis that is shown: every change and the line of no change, with room for the words."""
    least, most = min(0.0, *(one.least for one in changes)), max(0.0, *(one.least for one in changes))
    room = max(most - least, 4.0) * 0.34
    return least - room, most + room


def _changes(seen: Pair, lang: str) -> list[charts.Trace]:
    """The change as a line over the lengths in question, with a point a length; the chosen one is full."""
    supposed = [one for one in seen.changes if one.is_supposed]
    line = {
        **_below(supposed),
        "type": "scatter",
        "mode": "lines",
        "y": [one.least for one in supposed],
        "line": {"color": charts.ACCENT, "width": 2},
    }
    sides = ["top center" if one.least >= 0 else "bottom center" for one in seen.changes]
    return [line, {**_points(seen, lang), "textposition": sides}]


def _open_changes(seen: Pair, top: float, lang: str) -> list[charts.Trace]:
    """The change as a bar from its least upwards that ends nowhere."""
    bars = {
        **_below(seen.changes),
        "type": "bar",
        "base": [one.least for one in seen.changes],
        "y": [top - one.least for one in seen.changes],
        "marker": _open_surface(BASES[Basis.LISTED]),
    }
    return [bars, {**_points(seen, lang), "textposition": "bottom center"}]


def _below(changes: Sequence[Change]) -> charts.Trace:
    """What the traces of the lower part share."""
    return {"xaxis": "x2", "yaxis": "y2", "x": [str(one.months) for one in changes], "hoverinfo": "skip"}


def _points(seen: Pair, lang: str) -> charts.Trace:
    return {
        **_below(seen.changes),
        "type": "scatter",
        "mode": "markers+text",
        "y": [one.least for one in seen.changes],
        "marker": {
            "size": [13 if one.is_chosen else 8 for one in seen.changes],
            "color": [charts.ACCENT if one.is_chosen else charts.GROUND for one in seen.changes],
            "line": {"color": charts.ACCENT, "width": 2},
            "opacity": 1,
        },
        "text": [_said(one, lang) for one in seen.changes],
        "textfont": {"color": charts.INK, "size": 12},
        "cliponaxis": False,
    }


def _said(one: Change, lang: str) -> str:
    shown = signed_percent(one.least / 100, lang, bound="at_least" if one.is_open else "exact") if one.is_told else "?"
    return f"<b>{shown}</b>" if one.is_chosen else shown


def _no_change() -> dict[str, Any]:
    line = {"color": charts.QUIET, "width": 1}
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "yref": "y2", "y0": 0, "y1": 0, "line": line}


def _title(said: str, height: float) -> dict[str, Any]:
    return {
        "text": charts.words(said),
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "yref": "paper",
        "y": height,
        "yanchor": "bottom",
        "showarrow": False,
        "font": {"color": charts.QUIET, "size": LABEL_SIZE},
    }


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
