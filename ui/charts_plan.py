"""The plan's charts of counts: stacked bars by state along a dimension, and planned against done over time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go

from data_model.vocabulary import State
from locales import Texts
from locales.amounts import in_words
from locales.dates import day_month, medium_day
from locales.numbers import whole
from look.palette import STATES
from metrics.plan_series import Progress, Step
from ui import charts
from ui.charts import Trace

ROW = 52
"""The height of a bar with the line of words above it, in pixels."""

_DIMMED = 0.25
_OVER_TIME = 360
_NEAR = 0.35  # of the chart's width: beyond it the as-of date would leave most of the chart empty


@dataclass(frozen=True)
class Bar:
    """One bar: the key of its group in the address, its words, its items by state."""

    key: str
    label: str
    counts: tuple[tuple[State, int], ...]

    @property
    def total(self) -> int:
        """All items of the group."""
        return sum(count for _, count in self.counts)


@dataclass(frozen=True)
class Chosen:
    """What the register is narrowed to: the rest of the bars stands back. Empty is all."""

    group: str = ""
    state: str = ""

    def holds(self, group: str, state: State) -> bool:
        """Whether a segment's items are among those chosen."""
        return self.group in ("", group) and self.state in ("", state)


def stacked(bars: tuple[Bar, ...], chosen: Chosen, t: Texts) -> go.Figure:
    """Horizontal bars in the given order, words above each, a count in each segment; a point is its group and state."""
    present = [state for state in STATES if any(dict(bar.counts).get(state) for bar in bars)]
    return charts.figure(
        [_segments(state, bars, chosen, t) for state in present],
        t.lang,
        {
            "barmode": "stack",
            "height": ROW * max(len(bars), 1) + 8,
            "xaxis": charts.axis(visible=False, range=[0, 1.003 * max((bar.total for bar in bars), default=1)]),
            "yaxis": charts.axis(visible=False, range=[len(bars) - 0.5, -0.5]),
            "uniformtext": {"mode": "hide", "minsize": 11},
            "annotations": [_words(index, bar, t) for index, bar in enumerate(bars)],
            "margin": {"l": 0, "r": 2, "t": 4, "b": 4},
        },
    )


def _segments(state: State, bars: Sequence[Bar], chosen: Chosen, t: Texts) -> Trace:
    look, word = STATES[state], t(f"state-{state}")
    counts = [dict(bar.counts).get(state, 0) for bar in bars]
    marker = charts.surface(look)
    holds = [chosen.holds(bar.key, state) for bar in bars]
    marker["opacity"] = [1 if held else _DIMMED for held in holds]
    return {
        "type": "bar",
        "orientation": "h",
        "name": word,
        "x": [count or None for count in counts],
        "y": [index + 0.24 for index in range(len(bars))],
        "width": 0.42,
        "marker": marker,
        "customdata": [[bar.key, state.value] for bar in bars],
        "text": [whole(count, t.lang) if count else "" for count in counts],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "insidetextfont": {
            **charts.number_font(look),
            "color": [charts.ink(look) if held else charts.INK for held in holds],
        },
        "hovertext": [
            f"{charts.words(bar.label)}<br>{word}: {charts.words(t('unit-items', n=count))}"
            for bar, count in zip(bars, counts, strict=True)
        ],
        "hoverinfo": "text",
        **charts.STEADY,
    }


def _words(index: int, bar: Bar, t: Texts) -> dict[str, Any]:
    return {
        "x": 0,
        "xref": "paper",
        "xanchor": "left",
        "y": index + 0.01,
        "yanchor": "bottom",
        "text": f"{charts.words(bar.label)}  <b>{whole(bar.total, t.lang)}</b>",
        "showarrow": False,
        "align": "left",
        "borderpad": 0,
        "font": {"color": charts.INK},
    }


def over_time(seen: Progress, as_of: date, t: Texts) -> go.Figure:
    """Two running counts as steps, each named at its end; what is not reported is a band above the done ones."""
    first, last = seen.planned[0].on, last_of(seen, as_of)
    seen = replace(seen, done=_until(seen.done, last), at_most=_until(seen.at_most, last))
    traces = [*_band(seen, t), *_done(seen, t), _planned(seen, t)]
    is_late = as_of > first + 0.6 * (last - first)
    room = timedelta(days=round((last - first).days * 0.04))
    return charts.figure(
        traces,
        t.lang,
        {
            "height": _OVER_TIME,
            "hovermode": "x unified",
            "xaxis": charts.months_axis(
                first, last, t.lang, range=[first.isoformat(), (last + room).isoformat()], hoverformat="%d.%m.%Y"
            ),
            "yaxis": charts.axis(rangemode="tozero", range=[0, seen.base * 1.12 or 1], nticks=6, side="left"),
            "shapes": [charts.day_line(as_of)] if as_of <= last else [],
            "annotations": [
                *_names(seen, is_late, t),
                *([charts.day_words(as_of, first, last, t)] if as_of <= last else []),
            ],
            "margin": {"l": 4, "r": 8, "t": 26, "b": 4},
        },
    )


def last_of(seen: Progress, as_of: date) -> date:
    """The last day of the chart: of the last deadline or the last item done; the as-of date where that is near."""
    adding = [now.on for before, now in pairwise((*seen.done, *seen.at_most)) if now.items > before.items]
    last = max([seen.planned[-1].on, *adding])
    return as_of if last < as_of <= last + _NEAR * (last - seen.planned[0].on) else last


def _until(steps: Sequence[Step], last: date) -> tuple[Step, ...]:
    """The running count to the last day of the chart, after which nothing is added."""
    if not steps or steps[-1].on <= last:
        return tuple(steps)
    return (*(step for step in steps if step.on < last), Step(last, steps[-1].items))


def _planned(seen: Progress, t: Texts) -> Trace:
    line = {"color": charts.QUIET, "width": 2, "dash": "dot", "shape": "hv"}
    return {**_steps(seen.planned, t("plan-planned")), "line": line}


def _done(seen: Progress, t: Texts) -> list[Trace]:
    if not seen.done:
        return []
    line = {"color": charts.ACCENT, "width": 3, "shape": "hv"}
    return [{**_steps(seen.done, t("plan-done-at-least" if seen.unknown else "plan-done")), "line": line}]


def _band(seen: Progress, t: Texts) -> list[Trace]:
    """The done line once more, unseen, and above it the most that may be done, filled down to it."""
    if not seen.at_most:
        return []
    unreported = STATES[State.PAST_DUE_NOT_REPORTED]
    low = {**_steps(_on_days(seen.done, seen.at_most), ""), "line": {"width": 0, "shape": "hv"}, "hoverinfo": "skip"}
    high = {
        **_steps(seen.at_most, t("plan-done-at-most")),
        "line": {"color": charts.line(unreported), "width": 1, "shape": "hv"},
        "fill": "tonexty",
        "fillcolor": "rgba(0,0,0,0)",
        "fillpattern": {"shape": "/", "fgcolor": charts.line(unreported), "size": 9, "solidity": 0.08},
    }
    return [low, high]


def _on_days(steps: Sequence[Step], days: Iterable[Step]) -> list[Step]:
    """The running count on the days of another one."""
    return [Step(day.on, max((step.items for step in steps if step.on <= day.on), default=0)) for day in days]


def _steps(steps: Sequence[Step], name: str) -> Trace:
    return {
        "type": "scatter",
        "mode": "lines",
        "name": charts.words(name),
        "x": [step.on.isoformat() for step in steps],
        "y": [step.items for step in steps],
        "hovertemplate": "%{y:,}",
    }


def _names(seen: Progress, is_late: bool, t: Texts) -> list[dict[str, Any]]:
    """What the lines are, said at their ends instead of in a legend; beside the as-of line, where there is room."""
    said = [_name(seen.planned[-1], t("plan-planned-n", n=seen.base), charts.QUIET, is_above=True, is_before=True)]
    if seen.done:
        done = in_words(whole(seen.done[-1].items, t.lang), "at_least" if seen.unknown else "exact", t.lang)
        said.append(_name(seen.done[-1], t("plan-done-n", n=done), charts.ACCENT, is_above=False, is_before=is_late))
    if seen.at_most:
        unmarked = t("plan-unmarked-n", n=seen.unknown)
        said.append(_name(seen.at_most[-1], unmarked, charts.QUIET, is_above=True, is_before=is_late))
    return said


def _name(step: Step, words: str, colour: str, is_above: bool, is_before: bool) -> dict[str, Any]:
    return {
        "x": step.on.isoformat(),
        "xanchor": "right" if is_before else "left",
        "xshift": -4 if is_before else 4,
        "y": step.items,
        "yanchor": "bottom" if is_above else "top",
        "yshift": 0 if is_above else -8,
        "text": charts.words(words),
        "showarrow": False,
        "font": {"color": colour, "shadow": charts.halo(charts.GROUND)},
        "borderpad": 1,
    }


def said(seen: Progress, as_of: date, t: Texts) -> str:
    """The chart in one sentence, for those who can't see it."""
    day = medium_day(as_of, t.lang) if as_of.year != seen.planned[0].on.year else day_month(as_of, t.lang)
    due = max((step.items for step in seen.planned if step.on <= as_of), default=0)
    if not seen.done:
        return t("plan-alt-progress-unmarked", date=day, due=due, base=seen.base)
    done = in_words(whole(seen.done[-1].items, t.lang), "at_least" if seen.unknown else "exact", t.lang)
    return t("plan-alt-progress", date=day, due=due, base=seen.base, done=done)
