"""How tall rows are and where pages break."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import fitting

heights = st.lists(st.floats(13, 200), min_size=1, max_size=120)
scales = st.floats(0.5, 1.0)


def test_a_text_breaks_at_spaces_and_a_long_word_inside() -> None:
    assert fitting.lines("раз два", 20) == 1
    assert fitting.lines("раз два три четыре пять шесть", 10) == 5
    assert fitting.lines("ш" * 40, 10) > 4
    assert fitting.lines("раз\nдва", 40) == 2


def test_a_narrower_column_never_needs_fewer_lines() -> None:
    text = "Заслушивание отчета о деятельности Департамента внутренних дел города Алматы"
    found = [fitting.lines(text, width) for width in range(60, 5, -1)]
    assert found == sorted(found)


def test_bold_and_kazakh_letters_are_not_taken_for_narrower_than_they_are() -> None:
    assert fitting.widest_word("Толтырылмаған") == pytest.approx(16.0, abs=1.0)
    assert fitting.lines("Толтырылмаған", 13) >= fitting.lines("Толтырылмаған", 16)


@given(heights, scales, st.sets(st.integers(0, 119)))
def test_pages_break_between_rows_in_order_and_only_where_rows_are(
    rows: list[float], scale: float, kept: set[int]
) -> None:
    breaks = fitting.page_breaks(rows, scale, 30, kept)
    assert breaks == sorted(set(breaks))
    assert all(0 <= row < len(rows) for row in breaks)


@given(heights, scales)
def test_evenly_filled_pages_never_hold_more_than_a_page(rows: list[float], scale: float) -> None:
    room = fitting.PAGE_HEIGHT / scale
    starts = [0, *fitting._evenly(rows, room, 30, set()), len(rows)]
    for first, last in itertools.pairwise(starts):
        used = sum(rows[first:last]) + (30 if first else 0)
        assert used <= room or last - first == 1


def test_a_heading_is_never_the_last_of_its_page() -> None:
    rows = [20.0] * 100
    for heading in range(1, 99):
        starts = fitting.page_breaks(rows, 1.0, 20, {heading})
        assert heading + 1 not in starts


def test_a_sheet_a_little_longer_than_a_page_is_printed_a_little_smaller() -> None:
    assert fitting.fits_one_page([fitting.PAGE_HEIGHT * 1.1], 1.0)
    assert not fitting.fits_one_page([fitting.PAGE_HEIGHT * 1.3], 1.0)
