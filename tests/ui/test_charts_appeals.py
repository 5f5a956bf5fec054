"""Appeals by month and by days to a reply: states kept apart, the target between two looks."""

from __future__ import annotations

import plotly.graph_objects as go

from data_model.vocabulary import AppealState, State
from look.palette import APPEALS, STATES
from ui.charts_appeals import Month, ReplyDays, by_month, reply_days

NAMES = (
    (AppealState.RESOLVED, "Вопрос решён"),
    (AppealState.EXPLAINED, "Дано разъяснение"),
    (AppealState.REFUSED, "Отказано"),
)
MONTHS = (
    Month("янв<br>2026", "январь 2026 г.", ((AppealState.RESOLVED, 9), (AppealState.EXPLAINED, 6))),
    Month("фев<br>2026", "февраль 2026 г.", ()),
)
REPLIES = ReplyDays(
    ((2, 7), (15, 1), (16, 3)),
    15,
    ((15.0, "целевой срок 15"), (2.0, "медиана 2"), (16.0, "девять из десяти 16")),
    "рабочие дни",
    "В целевой срок",
    "Позже целевого срока",
)


def checked(figure: go.Figure) -> go.Figure:
    """The figure with plotly's checks, which the screens leave out."""
    return go.Figure(figure.to_dict())


def test_each_state_has_its_own_mark_and_one_without_appeals_is_left_out() -> None:
    bars = checked(by_month(MONTHS, NAMES, "ru")).data[:-1]
    assert [one.name for one in bars] == ["Вопрос решён", "Дано разъяснение"]
    assert bars[1].marker.pattern.shape == APPEALS[AppealState.EXPLAINED].mark.shape


def test_a_segment_bears_its_number_on_plain_ground_unless_it_is_too_small() -> None:
    small = Month("мар<br>2026", "март 2026 г.", ((AppealState.RESOLVED, 30), (AppealState.EXPLAINED, 1)))
    resolved, explained = checked(by_month((*MONTHS, small), NAMES, "ru")).data[:-1]
    assert list(resolved.text) == ["9", "", "30"]
    assert list(explained.text) == ["6", "", ""]
    assert explained.insidetextfont.shadow


def test_a_month_bears_its_total_and_one_without_appeals_keeps_its_place() -> None:
    totals = checked(by_month(MONTHS, NAMES, "ru")).data[-1]
    assert (list(totals.x), list(totals.text)) == (["янв<br>2026", "фев<br>2026"], [str(9 + 6), "0"])


def test_days_within_the_target_are_filled_and_those_beyond_hatched() -> None:
    within, beyond = checked(reply_days(REPLIES, "ru")).data
    assert (list(within.x), list(beyond.x)) == ([2, 15], [16])
    assert beyond.marker.pattern.shape == STATES[State.OVERDUE].mark.shape


def test_the_target_the_median_and_the_percentile_are_named_where_they_stand() -> None:
    figure = checked(reply_days(REPLIES, "ru"))
    assert [(one.x, one.text) for one in figure.layout.annotations] == [
        (15, "целевой срок 15"),
        (2, "медиана 2"),
        (16, "девять из десяти 16"),
    ]
    assert len({one.yshift for one in figure.layout.annotations}) == 3


def test_all_replies_within_the_target_leave_the_other_look_empty() -> None:
    early = ReplyDays(((1, 5),), 15, ((15.0, "15"),), "дни", "в срок", "позже")
    assert list(checked(reply_days(early, "ru")).data[1].x) == []


def test_the_lines_lie_under_the_numbers() -> None:
    figure = checked(reply_days(REPLIES, "ru"))
    assert {one.layer for one in figure.layout.shapes} == {"below"}
    assert all(one.textfont.shadow for one in figure.data)
