"""The pairs' pictures: a bound has no end, the line of no change is always there, a share has an axis of its own."""

from __future__ import annotations

from dataclasses import replace

import plotly.graph_objects as go
import pytest

from data_model.vocabulary import Bound
from ui.charts_convocations import Change, Pair, Rate, Share, pair, shares

LEGAL_ACTS = Pair(
    rates=(Rate("III", "III созыв", 262 / 36, Bound.EXACT), Rate("IV", "IV созыв", 63 / 8, Bound.EXACT)),
    changes=tuple(Change(n, least, False, True, n == 36, True) for n, least in ((32, -3.8), (34, 2.2), (36, 8.2))),
    rates_title="В месяц",
    changes_title="Изменение",
    months_axis="месяцев",
)
MONITORINGS = replace(
    LEGAL_ACTS,
    rates=(Rate("III", "III созыв", 85 / 36, Bound.EXACT), Rate("IV", "IV созыв", 20 / 8, Bound.AT_LEAST)),
    changes=tuple(Change(n, least, True, least > 0, n == 36, True) for n, least in ((32, -5.9), (34, 0.0), (36, 5.9))),
)


def drawn(seen: Pair, lang: str = "ru") -> go.Figure:
    """The figure, with plotly's checks."""
    return go.Figure(pair(seen, lang).to_dict())


def texts(figure: go.Figure) -> list[str]:
    return [text.replace("\u00a0", " ") for trace in figure.data for text in (trace.text or ()) if text]


def test_rates_bear_their_numbers() -> None:
    assert texts(drawn(LEGAL_ACTS))[:2] == ["7,28", "7,88"]


def test_a_bounded_rate_goes_on_in_stripes_without_an_end() -> None:
    bars = [one for one in drawn(MONITORINGS).data if one.orientation == "h"]
    assert len(bars) == 2 + 1
    assert bars[-1].marker.line.width == 0
    assert bars[-1].marker.pattern.shape == "/"
    assert texts(drawn(MONITORINGS))[:2] == ["2,36", "≥ 2,50"]


def test_the_change_is_named_for_every_number_of_months_and_the_chosen_one_is_bold() -> None:
    assert texts(drawn(LEGAL_ACTS))[2:] == ["−3,8 %", "+2,2 %", "<b>+8,2 %</b>"]


def test_a_change_that_may_be_a_rise_or_a_fall_bears_no_per_cent() -> None:
    assert texts(drawn(MONITORINGS))[2:] == ["?", "?", "<b>≥ +5,9 %</b>"]


@pytest.mark.parametrize("seen", [LEGAL_ACTS, MONITORINGS])
def test_the_line_of_no_change_is_within_the_picture(seen: Pair) -> None:
    figure = drawn(seen)
    low, high = figure.layout.yaxis2.range
    assert low < 0 < high
    assert (figure.layout.shapes[0].y0, figure.layout.shapes[0].yref) == (0, "y2")


def test_a_change_far_from_nothing_still_shows_the_line_of_no_change() -> None:
    far = replace(LEGAL_ACTS, changes=(Change(36, -83.8, False, True, True, True),))
    assert drawn(far).layout.yaxis2.range[1] > 0


def test_a_bounded_change_reaches_from_its_least_to_the_top() -> None:
    figure = drawn(MONITORINGS)
    bars = next(one for one in figure.data if one.type == "bar" and one.orientation is None)
    assert list(bars.base) == [-5.9, 0.0, 5.9]
    assert len({round(base + height, 6) for base, height in zip(bars.base, bars.y, strict=True)}) == 1


def test_months_apart_from_those_in_question_are_no_part_of_the_line() -> None:
    apart = replace(LEGAL_ACTS, changes=(Change(24, -27.9, False, True, True, False), *LEGAL_ACTS.changes))
    line = next(one for one in drawn(apart).data if one.type == "scatter" and one.mode == "lines")
    assert list(line.x) == ["32", "34", "36"]
    assert list(drawn(apart).layout.xaxis2.categoryarray) == ["24", "32", "34", "36"]


def test_a_share_that_is_a_bound_goes_on_to_the_whole() -> None:
    figure = go.Figure(
        shares((Share("Новые", 70, Bound.MORE_THAN), Share("Молодежь", 21.4, Bound.EXACT)), "ru").to_dict()
    )
    assert [bar.x[0] for bar in figure.data] == [70, 30, 21.4]
    assert texts(figure) == ["> 70 %", "21,4 %"]
