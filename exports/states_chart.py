"""A native chart of items by state: a bar a row of a table, its states as everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from exports.paper import Paper
from exports.styles import FONT
from locales import Texts
from look.palette import GRID, INK, STATES, Look

CHART_LEAST, CHART_MOST = 250, 740
"""How tall a chart may be, in pixels."""

SIZE_IN_CHART = 11
"""Larger than a cell's text: programs shrink a chart with the page."""


@dataclass(frozen=True)
class Area:
    """Where the numbers stand: the header's row, the rows after it, the columns of the name and of the first state."""

    header: int
    rows: int
    name: int
    first_state: int


def draw(paper: Paper, area: Area, title: str, alt: str, t: Texts) -> None:
    """Place the chart under what is written."""
    chart = paper.chart({"type": "bar", "subtype": "stacked"})
    first, last = area.header + 1, area.header + area.rows
    for place, state in enumerate(STATES):
        column = area.first_state + place
        chart.add_series(
            {
                "name": t(f"state-{state}"),
                "categories": [paper.name, first, area.name, last, area.name],
                "values": [paper.name, first, column, last, column],
                "gap": 45,
                "data_labels": _labels(STATES[state]),
                **surface(STATES[state]),
            }
        )
    chart.set_title({"name": title, "name_font": font(12, bold=True), "overlay": False})
    chart.set_legend({"position": "bottom", "font": font(SIZE_IN_CHART)})
    chart.set_y_axis(
        {"reverse": True, "num_font": font(SIZE_IN_CHART), "line": {"color": GRID[False]}, "major_tick_mark": "none"}
    )
    chart.set_x_axis({**value_axis(), "num_format": "0", "label_position": "high"})
    paper.insert_chart(chart, CHART_LEAST, CHART_MOST, alt)


def value_axis() -> dict[str, Any]:
    """An axis of counts from zero, with quiet lines."""
    return {
        "num_font": font(SIZE_IN_CHART),
        "min": 0,
        "major_gridlines": {"visible": True, "line": {"color": GRID[False], "width": 0.5}},
        "line": {"none": True},
    }


def surface(look: Look) -> dict[str, Any]:
    """How a bar of a look is filled: its colour, or its pattern."""
    tone = look.tone()
    border = {"border": {"color": tone.line, "width": 0.75}}
    if look.mark.excel is None:
        return {"fill": {"color": tone.fill}, **border}
    return {"pattern": {"pattern": look.mark.excel, "fg_color": tone.line, "bg_color": tone.fill}, **border}


def font(size: float, *, colour: str = INK[False], bold: bool = False) -> dict[str, Any]:
    """The font of a chart's words."""
    return {"name": FONT, "size": size, "color": colour, "bold": bold}


def _labels(look: Look) -> dict[str, Any]:
    tone = look.tone()
    return {
        "value": True,
        "num_format": "0;;",
        "font": font(SIZE_IN_CHART, colour=tone.ink, bold=True),
        "fill": {"color": tone.fill},
    }
