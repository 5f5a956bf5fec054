"""Bars along a dimension and planned against done: counts equal items, a state by its pattern, bounds as bounds."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import plotly.graph_objects as go
import pytest

from data_model.vocabulary import State
from locales import LANGUAGES, Texts
from look.palette import STATES
from metrics.plan_series import progress
from tests.ui.plan_items import D, a_mark, an_item
from ui import charts, charts_plan
from ui.charts_plan import Bar, Chosen

T = Texts("ru")
BARS = (
    Bar("1", "Экономика <b>", ((State.DONE, 3), (State.OVERDUE, 1))),
    Bar("2", "Строительство", ((State.DONE, 2), (State.PAST_DUE_NOT_REPORTED, 4))),
    Bar("3", "Пусто", ()),
)
START = date(2026, 1, 1)
MARCH, APRIL = date(2026, 3, 31), date(2026, 4, 30)


def checked(figure: go.Figure) -> dict[str, Any]:
    """The figure as plotly takes it, with its own checks."""
    return dict(go.Figure(figure.to_dict()).to_plotly_json())


def test_segments_count_what_the_bars_hold() -> None:
    built = checked(charts_plan.stacked(BARS, Chosen(), T))
    counted = Counter({trace["name"]: sum(filter(None, trace["x"])) for trace in built["data"]})
    assert counted == {"Исполнено": 3 + 2, "Просрочено": 1, "Срок прошёл, отметки нет": 4}


def test_a_state_that_does_not_occur_is_not_drawn() -> None:
    assert len(charts_plan.stacked(BARS[:1], Chosen(), T).data) == 2


def test_each_state_bears_its_own_pattern() -> None:
    bars = tuple(Bar(state.value, "", ((state, 1),)) for state in STATES)
    built = charts_plan.stacked(bars, Chosen(), T).to_dict()
    shapes = [trace["marker"].get("pattern", {}).get("shape", "") for trace in built["data"]]
    assert shapes == [look.mark.shape for look in STATES.values()]


def test_a_click_says_the_group_and_the_state() -> None:
    trace = charts_plan.stacked(BARS, Chosen(), T).to_dict()["data"][0]
    assert trace["customdata"] == [["1", "done"], ["2", "done"], ["3", "done"]]


def test_words_stand_above_each_bar_with_its_total_and_without_tags() -> None:
    said = [one["text"] for one in charts_plan.stacked(BARS, Chosen(), T).to_dict()["layout"]["annotations"]]
    assert said == ["Экономика &lt;b&gt;  <b>4</b>", "Строительство  <b>6</b>", "Пусто  <b>0</b>"]


def test_what_is_not_chosen_stands_back() -> None:
    done, overdue, _ = charts_plan.stacked(BARS, Chosen("1", "done"), T).to_dict()["data"]
    assert done["marker"]["opacity"][0] == 1
    assert max(done["marker"]["opacity"][1], *overdue["marker"]["opacity"]) < 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_bars_are_valid_to_plotly_in_each_language(lang: str) -> None:
    assert checked(charts_plan.stacked(BARS, Chosen(), Texts(lang)))["layout"]["separators"]


def test_bars_of_nothing_are_an_empty_picture() -> None:
    assert checked(charts_plan.stacked((), Chosen(), T))["data"] == []


def lines(*items: Any, as_of: date = D) -> dict[str, dict[str, Any]]:
    built = checked(charts_plan.over_time(progress(items, START, as_of), as_of, T))
    return {trace["name"]: trace for trace in built["data"]}


def test_without_a_mark_only_what_was_planned_is_drawn() -> None:
    assert list(lines(an_item(MARCH), an_item(APRIL))) == ["Срок наступил"]


def test_with_everything_reported_the_done_line_is_exact() -> None:
    drawn = lines(an_item(MARCH, marks=(a_mark(on=MARCH),)), an_item(APRIL))
    assert list(drawn["Исполнено"]["y"]) == [0, 1, 1]


def test_with_past_items_unreported_the_done_line_is_a_bound_below_a_hatched_band() -> None:
    drawn = lines(an_item(MARCH), an_item(MARCH, marks=(a_mark(on=MARCH),)))
    assert list(drawn["Исполнено, не менее"]["y"])[-1] == 1
    band = drawn["Исполнено вместе с пунктами без отметки, не более"]
    assert (list(band["y"])[-1], band["fill"], band["fillpattern"]["shape"]) == (2, "tonexty", "/")


def test_the_done_line_never_passes_the_as_of_date() -> None:
    drawn = lines(an_item(APRIL, marks=(a_mark(on=MARCH),)))
    assert list(drawn["Исполнено"]["x"])[-1] == D.isoformat()


@pytest.mark.parametrize("as_of", [date(2025, 12, 1), D])
def test_the_as_of_line_stands_in_the_picture(as_of: date) -> None:
    seen = progress([an_item(MARCH, as_of=as_of), an_item(None, as_of=as_of)], START, as_of)
    built = checked(charts_plan.over_time(seen, as_of, T))
    assert built["layout"]["shapes"][0]["x0"] == as_of.isoformat()


def test_a_date_long_after_the_plan_leaves_no_empty_room() -> None:
    late = date(2026, 11, 22)
    seen = progress([an_item(MARCH, as_of=late, marks=(a_mark(on=MARCH),)), an_item(None, as_of=late)], START, late)
    built = checked(charts_plan.over_time(seen, late, T))
    assert charts_plan.last_of(seen, late) == seen.planned[-1].on
    assert "shapes" not in built["layout"]
    assert all(max(trace["x"]) <= seen.planned[-1].on.isoformat() for trace in built["data"])


def test_the_picture_is_told_in_one_sentence() -> None:
    seen = progress([an_item(MARCH), an_item(MARCH, marks=(a_mark(on=MARCH),)), an_item(APRIL)], START, D)
    assert (
        charts_plan.said(seen, D, T) == "На 22\u00a0апреля наступил срок по 2 из 3 пунктов, исполнено не менее\u00a01"
    )
    unmarked = progress([an_item(MARCH)], START, date(2027, 1, 2))
    assert "2027" in charts_plan.said(unmarked, date(2027, 1, 2), T)
    assert "отметок об исполнении нет" in charts_plan.said(unmarked, date(2027, 1, 2), T)


def test_months_are_named_in_the_language_of_the_screen() -> None:
    axis = charts.months_axis(date(2026, 1, 1), date(2026, 3, 31), "kk")
    assert axis["ticktext"] == ["Қаң", "Ақп", "Нау"]
    assert axis["tickvals"] == ["2026-01-15", "2026-02-15", "2026-03-15"]
