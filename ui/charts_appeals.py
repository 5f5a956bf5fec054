"""Appeals over the months and the working days to a reply: counts only, nobody can be told from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from data_model.vocabulary import AppealState, State
from locales.numbers import whole
from look.palette import APPEALS, STATES
from ui import charts

HEIGHT = 260
ROOM_FOR_TOTALS = 1.16
NAMES_HEIGHT = 58
DAYS_BETWEEN_TICKS = 5
LEAST_NUMBERED = 0.09
"""The part of the highest column from which on a segment has room for its number."""


@dataclass(frozen=True)
class Month:
    """A month's appeals by the state they stand in now; `name` is its tick, `full` its name in a sentence."""

    name: str
    full: str
    states: tuple[tuple[AppealState, int], ...]

    @property
    def total(self) -> int:
        """All appeals of the month."""
        return sum(count for _, count in self.states)


def by_month(months: tuple[Month, ...], names: tuple[tuple[AppealState, str], ...], lang: str) -> go.Figure:
    """A column a month from the first to the last, states kept apart in it, the total over it."""
    highest = max((month.total for month in months), default=0) or 1
    layout = {
        "height": HEIGHT,
        "barmode": "stack",
        "bargap": 0.35,
        "margin": {"l": 0, "r": 0, "t": 4, "b": 0},
        "xaxis": charts.axis(type="category", showgrid=False, automargin=True),
        "yaxis": charts.axis(visible=False, range=[0, highest * ROOM_FOR_TOTALS]),
    }
    return charts.figure([*_states(months, names, highest, lang), _totals(months, lang)], lang, layout)


def _states(
    months: tuple[Month, ...], names: tuple[tuple[AppealState, str], ...], highest: int, lang: str
) -> Iterator[charts.Trace]:
    for state, name in names:
        counts = [dict(month.states).get(state, 0) for month in months]
        if any(counts):
            yield {
                "type": "bar",
                "x": [month.name for month in months],
                "y": counts,
                "name": charts.words(name),
                "marker": charts.surface(APPEALS[state]),
                "text": [whole(count, lang) if count >= LEAST_NUMBERED * highest else "" for count in counts],
                "textposition": "inside",
                "insidetextanchor": "middle",
                "textangle": 0,
                "constraintext": "none",
                "insidetextfont": charts.number_font(APPEALS[state]),
                "customdata": [charts.words(month.full) for month in months],
                "hovertemplate": "%{customdata}<br>%{fullData.name}: %{y}<extra></extra>",
            }


def _totals(months: tuple[Month, ...], lang: str) -> charts.Trace:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [month.name for month in months],
        "y": [month.total for month in months],
        "text": [whole(month.total, lang) for month in months],
        "textposition": "top center",
        "textfont": {"color": charts.INK},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


@dataclass(frozen=True)
class ReplyDays:
    """How many appeals were answered after how many working days, the council's target, and days to be named."""

    days: tuple[tuple[int, int], ...]
    target: int
    named: tuple[tuple[float, str], ...]
    axis: str
    within: str
    beyond: str


def reply_days(seen: ReplyDays, lang: str) -> go.Figure:
    """A bar a working day: within the target filled, beyond it hatched; the target and the named days above."""
    last = max([day for day, _ in seen.days] + [seen.target])
    highest = max((count for _, count in seen.days), default=0) or 1
    layout = {
        "height": HEIGHT + NAMES_HEIGHT,
        "bargap": 0.15,
        "margin": {"l": 0, "r": 0, "t": NAMES_HEIGHT, "b": 0},
        "xaxis": charts.axis(
            range=[-0.6, last + 0.6],
            dtick=DAYS_BETWEEN_TICKS,
            showgrid=False,
            automargin=True,
            title={"text": charts.words(seen.axis), "font": {"color": charts.QUIET, "size": 13}},
        ),
        "yaxis": charts.axis(visible=False, range=[0, highest * ROOM_FOR_TOTALS]),
        "shapes": [_upright(value) for value, _ in seen.named],
        "annotations": list(_names(seen, last)),
    }
    within = [(day, count) for day, count in seen.days if day <= seen.target]
    beyond = [(day, count) for day, count in seen.days if day > seen.target]
    traces = [_days(within, seen.within, State.DONE, lang), _days(beyond, seen.beyond, State.OVERDUE, lang)]
    return charts.figure(traces, lang, layout)


def _days(days: list[tuple[int, int]], name: str, state: State, lang: str) -> charts.Trace:
    return {
        "type": "bar",
        "x": [day for day, _ in days],
        "y": [count for _, count in days],
        "name": charts.words(name),
        "marker": charts.surface(STATES[state]),
        "text": [whole(count, lang) for _, count in days],
        "textposition": "outside",
        "textangle": 0,
        "textfont": {"color": charts.INK, "size": 12, "shadow": charts.halo(charts.GROUND)},
        "constraintext": "none",
        "cliponaxis": False,
        "hovertemplate": "%{fullData.name}<br>%{x}: %{y}<extra></extra>",
    }


def _upright(day: float) -> dict[str, Any]:
    line = {"color": charts.QUIET, "width": 1, "dash": "dot"}
    return {"type": "line", "x0": day, "x1": day, "yref": "paper", "y0": 0, "y1": 1.02, "line": line, "layer": "below"}


def _names(seen: ReplyDays, last: int) -> Iterator[dict[str, Any]]:
    """What the upright lines are, each on a line of words of its own so that neighbours never meet."""
    for place, (day, said) in enumerate(seen.named):
        yield {
            "text": charts.words(said),
            "x": day,
            "xanchor": "right" if day > last * 0.6 else "left",
            "yref": "paper",
            "y": 1,
            "yshift": 2 + 18 * place,
            "yanchor": "bottom",
            "showarrow": False,
            "font": {"color": charts.INK, "size": 13},
        }
