"""Monitorings over time: days as bars by month, what has no day as a stretch, nothing as words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import plotly.graph_objects as go

from data_model.vocabulary import Basis
from look.palette import BASES
from ui.charts_monitoring import OverTime, Stretch, over_time

REPORT = Stretch(date(2025, 5, 1), date(2025, 12, 31), 17, "перечислено 17, день не указан", Basis.LISTED)
MONTHS = ((date(2026, 1, 1), 2), (date(2026, 3, 1), 8))
SEEN = OverTime(date(2025, 5, 1), date(2026, 4, 22), (REPORT,), ((Basis.ENTERED, MONTHS),), "")


def drawn(seen: OverTime, lang: str = "ru") -> go.Figure:
    """The figure, with plotly's checks."""
    return go.Figure(over_time(seen, lang).to_dict())


def words(figure: go.Figure) -> list[str]:
    return [one.text.replace("<br>", " ") for one in figure.layout.annotations]


def test_a_stretch_reaches_over_its_whole_period_in_the_look_of_its_book() -> None:
    stretch = drawn(SEEN).data[0]
    assert stretch.base[0] == "2025-05-01"
    assert stretch.x[0] == (31 + 30 + 31 + 31 + 30 + 31 + 30 + 31) * 86_400_000
    assert stretch.marker.pattern.shape == BASES[Basis.LISTED].mark.shape


def test_a_stretch_says_that_its_day_is_not_known() -> None:
    assert words(drawn(SEEN)) == ["перечислено 17, день не указан"]


def test_a_month_has_its_number_over_its_bar_and_its_name_on_asking() -> None:
    bars = drawn(SEEN).data[1]
    assert list(bars.text) == ["2", "8"]
    assert [one.replace("\u00a0", " ") for one in bars.customdata] == ["январь 2026 г.", "март 2026 г."]


def test_two_books_with_days_stand_beside_each_other_and_are_never_stacked() -> None:
    both = replace(SEEN, months=((Basis.LISTED, MONTHS[:1]), (Basis.ENTERED, MONTHS)))
    figure = drawn(both)
    first, second = figure.data[1:]
    assert figure.layout.barmode == "overlay"
    assert first.offset + first.width[0] <= second.offset


def test_where_nothing_has_a_day_words_stand_in_its_place() -> None:
    figure = drawn(replace(SEEN, months=(), gap="с 1 января 2026 года ничего не внесено"))
    assert "с 1 января 2026 года ничего не внесено" in words(figure)
    assert len(figure.data) == 1


def test_the_axis_reaches_from_the_first_month_to_the_end_of_the_last() -> None:
    assert list(drawn(SEEN).layout.xaxis.range) == ["2025-05-01", "2026-05-01"]


def test_months_are_named_each_or_every_third_where_there_are_many() -> None:
    year = replace(SEEN, last=date(2026, 4, 30))
    longer = replace(SEEN, last=date(2026, 11, 22))
    assert drawn(year).layout.xaxis.ticktext[:2] == ("Май<br>2025", "Июн")
    assert drawn(year).layout.xaxis.ticktext[7:10] == ("Дек", "Янв<br>2026", "Фев")
    assert drawn(longer).layout.xaxis.ticktext == ("Май<br>2025", "Авг", "Ноя", "Фев<br>2026", "Май", "Авг", "Ноя")
