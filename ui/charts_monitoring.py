"""Monitorings over time: those with a day as bars by month, those without as a stretch of the period they lie in."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import plotly.graph_objects as go

from data_model.vocabulary import Basis
from locales.dates import month_short, month_year, period
from locales.numbers import whole
from locales.texts import capitalised
from look.palette import BASES
from ui import charts

STRETCH_HEIGHT = 48
MONTHS_HEIGHT = 150
GAP_HEIGHT = 60
GAP_WIDTH = 24
AXIS_HEIGHT = 44
MOST_MONTHS_NAMED = 12
MILLISECONDS = 86_400_000
BAR_DAYS = 20


@dataclass(frozen=True)
class Stretch:
    """So many monitorings somewhere between two days (inclusive), of no day that is known; `said` are its words."""

    period_start: date
    period_end: date
    count: int
    said: str
    basis: Basis


@dataclass(frozen=True)
class OverTime:
    """What is drawn from the first day to the last: stretches, counts of each book by month, words for a gap.

    A month is named by its first day.
    """

    first: date
    last: date
    stretches: tuple[Stretch, ...]
    months: tuple[tuple[Basis, tuple[tuple[date, int], ...]], ...]
    gap: str


def over_time(seen: OverTime, lang: str) -> go.Figure:
    """Two bands over one axis of time: above what has no day, below what has one, by month, or words for a gap."""
    above, below = STRETCH_HEIGHT * len(seen.stretches), GAP_HEIGHT if seen.gap else MONTHS_HEIGHT
    border = below / (above + below)
    layout = {
        "height": above + below + AXIS_HEIGHT,
        "barmode": "overlay",
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "xaxis": _time(seen, lang),
        "yaxis": charts.axis(domain=[0, border], visible=False, range=[0, 1.3 * _highest(seen)]),
        "yaxis2": charts.axis(domain=[border, 1], visible=False, range=[-0.5, max(len(seen.stretches), 1) - 0.5]),
        "shapes": [_floor()],
        "annotations": [*_names(seen), *([_gap(seen)] if seen.gap else [])],
    }
    return charts.figure([*_stretches(seen, lang), *_books(seen, lang)], lang, layout)


def _time(seen: OverTime, lang: str) -> dict[str, Any]:
    """Months by name in their middle, the year below where it begins: as wide as a phone has room for, never turned."""
    first, last = _first(seen), _month_end(seen.last)
    months = charts.months_between(first, last)
    named = months if len(months) <= MOST_MONTHS_NAMED else months[::3]
    before = [None, *(month.year for month in named)]
    return charts.axis(
        type="date",
        range=[first.isoformat(), (last + timedelta(days=1)).isoformat()],
        tickvals=[month.replace(day=15).isoformat() for month in named],
        ticktext=[_month(month, lang, month.year != year) for month, year in zip(named, before, strict=False)],
        tickangle=0,
        showgrid=False,
        ticks="",
        anchor="y",
    )


def _month(month: date, lang: str, with_year: bool) -> str:
    name = capitalised(month_short(month.month, lang))
    return f"{name}<br>{month.year}" if with_year else name


def _stretches(seen: OverTime, lang: str) -> Iterator[charts.Trace]:
    for place, one in enumerate(seen.stretches):
        days = (one.period_end - one.period_start).days + 1
        hover = f"{period(one.period_start, one.period_end, lang)}<br>{charts.words(one.said)}"
        yield {
            "type": "bar",
            "orientation": "h",
            "yaxis": "y2",
            "y": [place - 0.2],
            "base": [one.period_start.isoformat()],
            "x": [days * MILLISECONDS],
            "width": 0.4,
            "marker": charts.surface(BASES[one.basis]),
            "hovertemplate": f"{hover}<extra></extra>",
        }


def _names(seen: OverTime) -> Iterator[dict[str, Any]]:
    """The words of each stretch, over its start."""
    for place, one in enumerate(seen.stretches):
        yield {
            "text": charts.words(one.said),
            "x": max(one.period_start, _first(seen)).isoformat(),
            "xanchor": "left",
            "yref": "y2",
            "y": place + 0.04,
            "yanchor": "bottom",
            "showarrow": False,
            "font": {"color": charts.INK, "size": 13},
        }


def _books(seen: OverTime, lang: str) -> Iterator[charts.Trace]:
    """The bars of each book; where two have days, they stand beside each other and are never stacked."""
    shown = [(basis, months) for basis, months in seen.months if months]
    width = BAR_DAYS / max(len(shown), 1)
    for place, (basis, months) in enumerate(shown):
        yield {
            "type": "bar",
            "x": [month.replace(day=15).isoformat() for month, _ in months],
            "y": [count for _, count in months],
            "width": [width * MILLISECONDS] * len(months),
            "offset": (place * width - BAR_DAYS / 2) * MILLISECONDS,
            "marker": charts.surface(BASES[basis]),
            "text": [whole(count, lang) for _, count in months],
            "textposition": "outside",
            "textfont": {"color": charts.INK},
            "cliponaxis": False,
            "customdata": [month_year(month, lang) for month, _ in months],
            "hovertemplate": "%{customdata}: %{y}<extra></extra>",
        }


def _highest(seen: OverTime) -> int:
    return max((count for _, months in seen.months for _, count in months), default=1)


def _gap(seen: OverTime) -> dict[str, Any]:
    """The words in the lower band where nothing is drawn: at the end of the time, after what is known."""
    return {
        "text": charts.lines(seen.gap, GAP_WIDTH),
        "xref": "paper",
        "x": 1,
        "xanchor": "right",
        "align": "right",
        "yref": "y domain",
        "y": 0.5,
        "showarrow": False,
        "font": {"color": charts.QUIET},
    }


def _first(seen: OverTime) -> date:
    return seen.first.replace(day=1)


def _floor() -> dict[str, Any]:
    return {
        "type": "line",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "yref": "y",
        "y0": 0,
        "y1": 0,
        "line": {"color": charts.QUIET, "width": 1},
    }


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
