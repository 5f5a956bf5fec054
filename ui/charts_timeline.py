"""The plan as a timeline: one shape for each way a deadline is worded, one mark for each state, by commission.

A day is a dot, «by a day» a wedge that ends there, months are a bar, what never ends is an arrow past the edge, what
has no date yet is a diamond beyond the calendar. A deadline that moved trails a line from where it stood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import plotly.graph_objects as go

from data_model.vocabulary import State
from locales import Texts
from look.palette import STATES, Mark
from metrics.plan_state import ItemState
from ui import charts, deadlines
from ui.charts import Trace
from ui.charts_places import Placed, Shape, Window, placed

LANE = 20
"""The height of a lane, in pixels."""

_BAR = 0.7
_DOT = 12
_DAY_MS = 86_400_000
_STAR = "★"
_ROOM_OF_A_NUMBER = timedelta(days=5)

SYMBOLS = {
    Mark.FILLED: "circle",
    Mark.PALE: "circle",
    Mark.OUTLINED: "circle",
    Mark.HATCHED: "circle-x",
    Mark.DOTTED: "circle-dot",
    Mark.STRUCK: "circle-cross",
    Mark.STRIPED: "circle",
    Mark.CHECKED: "circle",
}
"""Dots are too small for a pattern: their state is told by a sign inside."""


@dataclass(frozen=True)
class Group:
    """The items of one commission under its words."""

    label: str
    items: tuple[ItemState, ...]


def timeline(groups: tuple[Group, ...], seen: Window, as_of: date, t: Texts) -> go.Figure:
    """All groups below one another, each below its words; a point's data is its item's number."""
    shown, labels, lanes = _laid_out(groups, seen)
    traces = [
        trace for state in STATES for trace in _of_state(state, [one for one in shown if one.state is state], seen, t)
    ]
    return charts.figure(
        [*_arrows(shown, seen), *_moves(shown, seen), *traces, *_events(shown, seen, t)],
        t.lang,
        {
            "height": LANE * lanes + 56,
            "barmode": "overlay",
            "xaxis": charts.months_axis(
                seen.first,
                seen.last,
                t.lang,
                range=[(seen.first - timedelta(days=3)).isoformat(), seen.edge.isoformat()],
                side="top",
            ),
            "yaxis": charts.axis(visible=False, range=[lanes - 0.4, -0.6]),
            "shapes": [*_rules(labels), *_beyond(seen), *([charts.day_line(as_of)] if as_of <= seen.last else [])],
            "annotations": [*_labels(labels), charts.day_words(as_of, seen.first, seen.last, t, is_below=True)],
            "margin": {"l": 2, "r": 2, "t": 26, "b": 26},
        },
    )


def _laid_out(groups: Iterable[Group], seen: Window) -> tuple[list[Placed], list[tuple[int, str]], int]:
    """Every item in its lane of the whole picture, the lanes of the groups' words, the number of lanes."""
    shown: list[Placed] = []
    labels, lane = [], 0
    for group in groups:
        labels.append((lane, group.label))
        own = placed(group.items, seen)
        shown += [replace(one, lane=one.lane + lane + 1) for one in own]
        lane += 1 + max((one.lane + 1 for one in own), default=0)
    return shown, labels, lane


def _rules(labels: Iterable[tuple[int, str]]) -> Iterator[dict[str, Any]]:
    for lane, _ in labels:
        edge = {"x0": 0, "x1": 1, "y0": lane - 0.5, "y1": lane - 0.5}
        yield {"type": "line", "xref": "paper", **edge, "line": {"color": charts.GRID, "width": 1}, "layer": "below"}


def _beyond(seen: Window) -> Iterator[dict[str, Any]]:
    """The strip beyond the calendar."""
    edge = {"x0": (seen.last + timedelta(days=1)).isoformat(), "x1": seen.edge.isoformat(), "y0": 0, "y1": 1}
    raised = {"fillcolor": charts.GRID, "opacity": 0.35, "line": {"width": 0}}
    yield {"type": "rect", "yref": "paper", **edge, **raised, "layer": "below"}


def _labels(labels: Iterable[tuple[int, str]]) -> Iterator[dict[str, Any]]:
    for lane, label in labels:
        place = {"x": 0, "xref": "paper", "xanchor": "left", "y": lane, "yanchor": "middle"}
        yield {**place, "text": f"<b>{charts.words(label)}</b>", "showarrow": False, "font": {"color": charts.INK}}


def _of_state(state: State, shown: Sequence[Placed], seen: Window, t: Texts) -> Iterator[Trace]:
    drawers = {Shape.BAR: _bars, Shape.DOT: _dots, Shape.WEDGE: _wedges, Shape.DIAMOND: _diamonds}
    for shape, draw in drawers.items():
        those = [one for one in shown if one.shape is shape]
        if those:
            yield from draw(state, those, t)
    arrows = [one for one in shown if one.shape is Shape.ARROW]
    if arrows:
        yield _arrow_heads(state, arrows, seen, t)


def _bars(state: State, shown: Sequence[Placed], t: Texts) -> Iterator[Trace]:
    """Bars with their numbers in the middle; where a star stands there, at the beginning."""
    for anchor in ("middle", "start"):
        those = [one for one in shown if _has_star_in_the_middle(one) is (anchor == "start")]
        if those:
            yield _bars_of(state, those, anchor, t)


def _has_star_in_the_middle(one: Placed) -> bool:
    middle = one.starts_on + (one.ends_on - one.starts_on) / 2
    return one.event_on is not None and abs(one.event_on - middle) <= _ROOM_OF_A_NUMBER


def _bars_of(state: State, shown: Sequence[Placed], anchor: str, t: Texts) -> Trace:
    look = STATES[state]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [one.starts_on.isoformat() for one in shown],
        "x": [((one.ends_on - one.starts_on).days + 1) * _DAY_MS - _DAY_MS // 2 for one in shown],
        "y": [one.lane for one in shown],
        "width": _BAR,
        "marker": charts.surface(look),
        "text": [one.number for one in shown],
        "textposition": "inside",
        "insidetextanchor": anchor,
        "textangle": 0,
        "constraintext": "none",
        "insidetextfont": {**charts.number_font(look), "size": 12},
        **_told(state, shown, t),
    }


def _dots(state: State, shown: Sequence[Placed], t: Texts) -> Iterator[Trace]:
    look = STATES[state]
    outline = {"color": charts.line(look), "width": 1.5}
    marker = {"symbol": SYMBOLS[look.mark], "size": _DOT, "color": charts.fill(look), "line": outline}
    yield _points(state, shown, marker, [one.ends_on for one in shown], t)


def _wedges(state: State, shown: Sequence[Placed], t: Texts) -> Iterator[Trace]:
    """A triangle that grows to its last day, then an unseen point on it that can be hovered, clicked and numbered."""
    look = STATES[state]
    surface: Trace = {"fillcolor": charts.fill(look)}
    if look.mark.shape:
        drawn = {"fgcolor": charts.line(look), "bgcolor": charts.fill(look), "size": 6, "solidity": 0.22}
        surface = {"fillpattern": {"shape": look.mark.shape, **drawn}}
    corners = [corner for one in shown for corner in _corners(one)]
    yield {
        "type": "scatter",
        "mode": "lines",
        "fill": "toself",
        "x": [x for x, _ in corners],
        "y": [y for _, y in corners],
        "line": {"color": charts.line(look), "width": 1.2},
        "hoverinfo": "skip",
        **surface,
    }
    yield _points(state, shown, {"size": _DOT, "opacity": 0}, [one.ends_on for one in shown], t)


def _corners(one: Placed) -> list[tuple[str | None, float | None]]:
    """The corners of a wedge, closed; a gap after it keeps it apart from the next."""
    tip, edge = one.starts_on.isoformat(), (one.ends_on + timedelta(days=1)).isoformat()
    half = _BAR / 2
    return [(tip, one.lane), (edge, one.lane - half), (edge, one.lane + half), (tip, one.lane), (None, None)]


def _diamonds(state: State, shown: Sequence[Placed], t: Texts) -> Iterator[Trace]:
    look = STATES[state]
    outline = {"color": charts.line(look), "width": 1.5}
    symbol = SYMBOLS[look.mark].replace("circle", "diamond")
    marker = {"symbol": symbol, "size": _DOT, "color": charts.fill(look), "line": outline}
    yield _points(state, shown, marker, [one.ends_on for one in shown], t)


def _arrows(shown: Sequence[Placed], seen: Window) -> Iterator[Trace]:
    """The lines of what never ends, from the first day past the calendar."""
    those = [one for one in shown if one.shape is Shape.ARROW]
    if not those:
        return
    ends = (seen.first.isoformat(), seen.middle.isoformat(), None)
    yield {
        "type": "scatter",
        "mode": "lines",
        "x": [x for _ in those for x in ends],
        "y": [y for one in those for y in (one.lane, one.lane, None)],
        "line": {"color": charts.line(STATES[State.STANDING]), "width": 1.5, "dash": "dash"},
        "hoverinfo": "skip",
    }


def _arrow_heads(state: State, shown: Sequence[Placed], seen: Window, t: Texts) -> Trace:
    look = STATES[state]
    outline = {"color": charts.line(look), "width": 1.5}
    marker = {"symbol": "triangle-right", "size": _DOT, "color": charts.fill(look), "line": outline}
    return _points(state, shown, marker, [seen.middle for _ in shown], t)


def _moves(shown: Iterable[Placed], seen: Window) -> Iterator[Trace]:
    """From where a deadline stood to where it stands: a thin line from an open dot."""
    those = [one for one in shown if one.item.is_moved and one.item.original_ends_on]
    start = [max(one.item.original_ends_on or seen.first, seen.first).isoformat() for one in those]
    ends = [one.starts_on.isoformat() for one in those]
    outline = {"color": charts.QUIET, "width": 1}
    if those:
        yield {
            "type": "scatter",
            "mode": "lines+markers",
            "x": [x for pair in zip(start, ends, strict=True) for x in (*pair, None)],
            "y": [y for one in those for y in (one.lane, one.lane, None)],
            "line": {"color": charts.QUIET, "width": 1.2, "dash": "dot"},
            "marker": {"color": charts.GROUND, "line": outline, "size": [size for _ in those for size in (7, 0, 0)]},
            "hoverinfo": "skip",
        }


def _events(shown: Iterable[Placed], seen: Window, t: Texts) -> Iterator[Trace]:
    """The days set for items: a small star on the item's lane, numbered where it stands outside the item's bar.

    A star on the very day of a dot would hide it: it stands after the dot's number instead.
    """
    those = [one for one in shown if one.event_on and seen.first <= one.event_on <= seen.last and not one.is_on_its_day]
    marker = {"symbol": "star", "size": 10, "color": charts.INK, "line": {"color": charts.GROUND, "width": 1}}
    days = [one.event_on for one in those if one.event_on]
    if those:
        text = ["" if one.holds(day) else one.number for one, day in zip(those, days, strict=True)]
        yield {**_points(State.OPEN, those, marker, days, t), "text": text, "name": "event"}


def _points(state: State, shown: Sequence[Placed], marker: Trace, days: Sequence[date], t: Texts) -> Trace:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [(day + timedelta(hours=12)).isoformat() for day in days],
        "y": [one.lane for one in shown],
        "marker": marker,
        "text": [f"{one.number} {_STAR}" if one.is_on_its_day else one.number for one in shown],
        "textposition": "middle right",
        "textfont": {"size": 12, "color": charts.INK},
        "cliponaxis": False,
        **_told(state, shown, t),
    }


def _told(state: State, shown: Sequence[Placed], t: Texts) -> Trace:
    """What a trace says of its points: the item's number to a click, the item in words to a pointer."""
    return {
        "name": state.value,
        "customdata": [[one.number] for one in shown],
        "hovertext": [_words(one.item, t) for one in shown],
        "hoverinfo": "text",
        **charts.STEADY,
    }


def _words(item: ItemState, t: Texts) -> str:
    facts = item.facts
    title = facts.title_in(t.lang)[0]
    lines = [f"<b>№ {facts.number}</b> {charts.lines(title)}", charts.words(deadlines.current(item, t))]
    if item.is_moved:
        lines.append(charts.words(t("plan-moved-from", deadline=deadlines.original(item, t))))
    return "<br>".join([*lines, charts.words(t(f"state-{item.state}"))])
