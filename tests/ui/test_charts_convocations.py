"""The pairs' pictures: both rates by months, a bound that goes on upwards, a share on an axis of its own."""

from __future__ import annotations

from dataclasses import replace

import plotly.graph_objects as go

from data_model.vocabulary import Bound
from ui.charts_convocations import Length, Pair, Rate, Share, pair, shares

LEGAL_ACTS = Pair(
    earlier="III созыв",
    lengths=tuple(Length(n, 262 / n, n == 36, is_supposed=True) for n in range(32, 37)),
    later=Rate("IV созыв", 63 / 8, Bound.EXACT),
    axis="месяцев",
)
MONITORINGS = replace(LEGAL_ACTS, later=Rate("IV созыв", 20 / 8, Bound.AT_LEAST))


def drawn(seen: Pair, lang: str = "ru") -> go.Figure:
    """The figure, with plotly's checks."""
    return go.Figure(pair(seen, lang).to_dict())


def texts(figure: go.Figure) -> list[str]:
    return [text.replace("\u00a0", " ") for trace in figure.data for text in (trace.text or ()) if text]


def names(figure: go.Figure) -> list[str]:
    return [one.text.replace("\u00a0", " ") for one in figure.layout.annotations]


def test_the_earlier_rate_is_named_for_every_number_of_months_and_the_chosen_one_is_bold() -> None:
    assert texts(drawn(LEGAL_ACTS)) == ["8,19", "7,94", "7,71", "7,49", "<b>7,28</b>"]


def test_the_later_rate_is_a_level_line_with_its_name_and_number() -> None:
    figure = drawn(LEGAL_ACTS)
    assert [(one.y0, one.y1) for one in figure.layout.shapes] == [(63 / 8, 63 / 8)]
    assert "<b>IV созыв: 7,88</b>" in names(figure)


def test_only_a_bound_goes_on_upwards_and_says_so() -> None:
    exact, bound = drawn(LEGAL_ACTS), drawn(MONITORINGS)
    assert [one.marker.symbol for one in exact.data if one.marker.symbol] == []
    assert [one.marker.symbol for one in bound.data if one.marker.symbol] == ["triangle-up"]
    assert "<b>IV созыв: не менее 2,50</b>" in names(bound)


def test_a_number_stands_on_the_side_away_from_the_level_line() -> None:
    points = next(one for one in drawn(LEGAL_ACTS).data if one.text)
    assert list(points.textposition) == ["top center"] * 2 + ["bottom center"] * 3


def test_both_rates_are_within_the_picture() -> None:
    for seen in (LEGAL_ACTS, replace(LEGAL_ACTS, later=Rate("IV созыв", 1.0, Bound.EXACT))):
        low, high = drawn(seen).layout.yaxis.range
        assert low < min(seen.later.per_month, 262 / 36)
        assert max(seen.later.per_month, 262 / 32) < high


def test_months_apart_from_those_in_question_are_no_part_of_the_line() -> None:
    apart = replace(LEGAL_ACTS, lengths=(Length(24, 262 / 24, True, is_supposed=False), *LEGAL_ACTS.lengths))
    line = next(one for one in drawn(apart).data if one.mode == "lines")
    assert list(line.x) == ["32", "33", "34", "35", "36"]
    assert list(drawn(apart).layout.xaxis.categoryarray) == ["24", "32", "33", "34", "35", "36"]


def test_a_share_that_is_a_bound_goes_on_to_the_whole() -> None:
    figure = go.Figure(
        shares((Share("Новые", 70, Bound.MORE_THAN), Share("Молодежь", 21.4, Bound.EXACT)), "ru").to_dict()
    )
    assert [bar.x[0] for bar in figure.data] == [70, 30, 21.4]
    assert texts(figure) == ["> 70 %", "21,4 %"]
