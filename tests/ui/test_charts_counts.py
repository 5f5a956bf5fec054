"""Bars of counts: every number stands at its bar, an absent one is no zero, a dimmed row stands back."""

from __future__ import annotations

import plotly.graph_objects as go

from data_model.vocabulary import Basis
from look.palette import BASES
from ui.charts_counts import Part, Row, rows_of_bars

ONE = (Part("Внесено", BASES[Basis.ENTERED]),)
TWO = (Part("Названы", BASES[Basis.STATED]), Part("Вывод", BASES[Basis.INFERRED]))


def checked(figure: go.Figure) -> go.Figure:
    """The figure with plotly's checks, which the screens leave out."""
    return go.Figure(figure.to_dict())


def test_a_row_ends_in_its_words_right_of_its_bar() -> None:
    figure = checked(rows_of_bars((Row("Первая", (5,), "5"), Row("Вторая", (0,), "ничего не внесено")), ONE, "ru"))
    ends = figure.data[-1]
    assert list(ends.x) == [5, 0]
    assert [one.strip() for one in ends.text] == ["5", "ничего не внесено"]


def test_parts_are_numbered_inside_only_where_a_row_has_several() -> None:
    figure = checked(rows_of_bars((Row("Первая", (3, 13), "16"), Row("Вторая", (5, 0), "5")), TWO, "ru"))
    assert [list(trace.text) for trace in figure.data[:2]] == [["3", ""], ["13", ""]]


def test_each_part_bears_its_own_mark() -> None:
    figure = checked(rows_of_bars((Row("Первая", (3, 13), "16"),), TWO, "ru"))
    assert figure.data[1].marker.pattern.shape == BASES[Basis.INFERRED].mark.shape
    assert figure.data[0].marker.pattern.shape is None


def test_a_dimmed_row_stands_back() -> None:
    figure = checked(rows_of_bars((Row("Первая", (3,), "3", is_dimmed=True), Row("Вторая", (5,), "5")), ONE, "ru"))
    assert figure.data[0].marker.opacity[0] < figure.data[0].marker.opacity[1]


def test_a_long_label_makes_the_rows_higher() -> None:
    short = rows_of_bars((Row("Первая", (3,), "3"),), ONE, "ru")
    long = rows_of_bars((Row("Представители государственных органов города", (3,), "3"),), ONE, "ru")
    assert long.layout["height"] > short.layout["height"]


def test_rows_without_any_count_can_be_drawn() -> None:
    assert checked(rows_of_bars((Row("Первая", (0,), "0"),), ONE, "ru")).layout.xaxis.range[1] > 0


def test_a_label_with_tags_is_shown_as_written() -> None:
    assert "&lt;b&gt;" in rows_of_bars((Row("<b>", (1,), "1"),), ONE, "ru").data[0]["y"][0]
