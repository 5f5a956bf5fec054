"""Horizontal bars of counts: one row a commission, a district, a topic or a state, each with its number at its end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from locales.numbers import whole
from look.palette import Look
from ui import charts

LABEL_WIDTH = 22
LABEL_SIZE = 13
LINE_HEIGHT, ROW_GAP, LOWEST_ROW = 16, 6, 34
MARGIN = 12
ROOM_FOR_NUMBERS = 1.22


@dataclass(frozen=True)
class Row:
    """A row: its label, a count for each part, the words at its end; a dimmed row stands back behind a chosen one."""

    label: str
    counts: tuple[int, ...]
    end: str
    is_dimmed: bool = False

    @property
    def total(self) -> int:
        """The length of the row."""
        return sum(self.counts)


@dataclass(frozen=True)
class Part:
    """What a row is made of: a word for the hover label and the look it is drawn in."""

    name: str
    look: Look


def rows_of_bars(rows: tuple[Row, ...], parts: tuple[Part, ...], lang: str) -> go.Figure:
    """Rows from the top down; a part's own number stands inside where a row has several parts."""
    labels = [charts.lines(row.label, LABEL_WIDTH, most=3) for row in rows]
    height = max([LOWEST_ROW, *(LINE_HEIGHT * (label.count("<br>") + 1) + ROW_GAP for label in labels)])
    longest = max((row.total for row in rows), default=0) or 1
    traces = [_part(place, part, rows, labels, lang) for place, part in enumerate(parts)]
    return charts.figure(
        [*traces, _ends(rows, labels)],
        lang,
        {
            "barmode": "stack",
            "bargap": 0.32,
            "height": height * len(rows) + MARGIN,
            "margin": {"l": 0, "r": 0, "t": 4, "b": 4},
            "xaxis": charts.axis(visible=False, range=[0, longest * ROOM_FOR_NUMBERS]),
            "yaxis": charts.axis(
                autorange="reversed",
                automargin=True,
                showgrid=False,
                ticks="outside",
                ticklen=6,
                tickcolor="rgba(0,0,0,0)",
                tickfont={"color": charts.INK, "size": 13},
            ),
        },
    )


def _names() -> dict[str, Any]:
    """The axis of the rows' labels, a little apart from the bars."""
    return charts.axis(
        autorange="reversed",
        automargin=True,
        showgrid=False,
        ticks="outside",
        ticklen=6,
        tickcolor="rgba(0,0,0,0)",
        tickfont={"color": charts.INK, "size": LABEL_SIZE},
    )


def _part(place: int, part: Part, rows: Sequence[Row], labels: Sequence[str], lang: str) -> charts.Trace:
    counts = [row.counts[place] for row in rows]
    return {
        "type": "bar",
        "orientation": "h",
        "y": list(labels),
        "x": counts,
        "name": charts.words(part.name),
        "marker": {**charts.surface(part.look), "opacity": [0.4 if row.is_dimmed else 1 for row in rows]},
        "text": [_inside(row, place, lang) for row in rows],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "constraintext": "none",
        "textfont": charts.number_font(part.look),
        "hovertemplate": "%{y}<br>%{fullData.name}: %{x}<extra></extra>",
    }


def _inside(row: Row, place: int, lang: str) -> str:
    several = sum(count > 0 for count in row.counts) > 1
    return whole(row.counts[place], lang) if several and row.counts[place] else ""


def _ends(rows: Iterable[Row], labels: Sequence[str]) -> charts.Trace:
    rows = list(rows)
    return {
        "type": "scatter",
        "mode": "text",
        "y": list(labels),
        "x": [row.total for row in rows],
        "text": [f" {charts.words(row.end)}" for row in rows],
        "textposition": "middle right",
        "textfont": {"color": charts.INK, "size": LABEL_SIZE},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }
