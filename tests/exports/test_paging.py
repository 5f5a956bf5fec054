"""Where pages break: each holds what fits, rows that belong together stay so, and none is nearly empty."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import paging
from exports.fitting import PAGE_HEIGHT

heights = st.lists(st.floats(13, 200), min_size=1, max_size=120)
scales = st.floats(0.5, 1.0)
MOST_TIED = 1 + paging.ROWS_WITH_HEADING
PAGE = paging.room_on_page(1.0)


def pages_of(number: int, breaks: list[int]) -> list[range]:
    """The rows of each page."""
    return [range(first, after) for first, after in itertools.pairwise([0, *breaks, number])]


@given(heights, scales, st.dictionaries(st.integers(0, 119), st.integers(0, 12)))
def test_no_page_holds_more_than_fits_it(rows: list[float], scale: float, kept: dict[int, int]) -> None:
    room = paging.room_on_page(scale)
    breaks = paging.page_breaks(rows, scale, 30, kept)
    assert breaks == sorted(set(breaks))
    assert all(0 < row < len(rows) for row in breaks)
    for page in pages_of(len(rows), breaks):
        used = sum(rows[row] for row in page) + (30 if page.start else 0)
        assert used <= room * (1 + 1e-9) or len(page) <= MOST_TIED, "what stays together may not fit"


@given(heights, scales)
def test_there_are_as_few_pages_as_can_be(rows: list[float], scale: float) -> None:
    room, used, filled = paging.room_on_page(scale), 0.0, 1
    for row in rows:
        if used and used + row > room:
            filled, used = filled + 1, 30.0
        used += row
    assert len(paging.page_breaks(rows, scale, 30, {})) == filled - 1


@pytest.mark.parametrize("heading", range(1, 99))
def test_a_heading_is_never_the_last_of_its_page(heading: int) -> None:
    breaks = paging.page_breaks([20.0] * 100, 1.0, 20, {heading: 2})
    assert not {heading + 1, heading + 2} & set(breaks)


@pytest.mark.parametrize("first", range(1, 60))
def test_a_small_table_stays_on_one_page_with_its_title(first: int) -> None:
    breaks = paging.page_breaks([20.0] * 80, 1.0, 0.0, {first: 7})
    assert not set(range(first + 1, first + 8)) & set(breaks)


def test_of_a_table_of_more_than_half_a_page_two_rows_stay_with_the_title() -> None:
    (row,) = paging.page_breaks([PAGE / 10] * 17, 1.0, 0.0, {6: 9})
    assert row == 10  # the page is full, though the table is parted
    (row,) = paging.page_breaks([PAGE / 10] * 17, 1.0, 0.0, {8: 8})
    assert row == 8


def test_headings_with_a_row_each_do_not_hold_one_another() -> None:
    rows = [PAGE / 10] * 40
    breaks = paging.page_breaks(rows, 1.0, 0.0, dict.fromkeys(range(0, 40, 2), 2))
    assert breaks == [10, 20, 30]


def test_a_row_that_begins_a_page_does_so_whatever_it_belongs_to() -> None:
    assert paging.page_breaks([PAGE / 10] * 10, 1.0, 0.0, {4: 3}, broken=[6]) == [6]


def test_a_page_never_breaks_under_a_chart() -> None:
    chart = range(7, 15)
    (row,) = paging.page_breaks([PAGE / 10] * 15, 1.0, 0.0, {}, drawn=chart[1:])
    assert row == 7


def test_a_sheet_a_little_longer_than_a_page_is_printed_a_little_smaller() -> None:
    assert paging.fits_one_page([PAGE_HEIGHT * 1.1], 1.0)
    assert not paging.fits_one_page([PAGE_HEIGHT * 1.3], 0.85)  # it would be too small to read
    assert not paging.fits_one_page([PAGE_HEIGHT * 1.3], 1.0)


def test_a_last_page_that_would_be_nearly_empty_takes_rows_of_the_page_before() -> None:
    assert paging.page_breaks([PAGE / 10] * 22, 1.0, 0.0, {}) == [10, 18]
    assert paging.page_breaks([PAGE / 10] * 25, 1.0, 0.0, {}) == [10, 20]  # half a page is no empty page


def test_each_part_that_begins_a_page_is_paged_by_itself() -> None:
    heights = [PAGE / 10] * 12 + [PAGE / 10] * 5
    assert paging.page_breaks(heights, 1.0, 0.0, {}, broken=[12]) == [8, 12]


@pytest.mark.parametrize("number", range(2, 160))
def test_no_page_is_nearly_empty(number: int) -> None:
    breaks = paging.page_breaks([20.0] * number, 1.0, 20, {})
    fills = [(20 * len(page) + (20 if page.start else 0)) / PAGE for page in pages_of(number, breaks)]
    assert len(fills) == 1 or min(fills) >= paging.LEAST_OF_PAGE, fills
    assert len(fills) == max(1, math.ceil((number * 20 - 20) / (PAGE // 20 * 20 - 20)))
