"""Where pages break: in order, after rows that belong together, and none is nearly empty."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import paging
from exports.fitting import PAGE_HEIGHT

heights = st.lists(st.floats(13, 200), min_size=1, max_size=120)
scales = st.floats(0.5, 1.0)


@given(heights, scales, st.dictionaries(st.integers(0, 119), st.integers(0, 12)))
def test_pages_break_between_rows_in_order_and_only_where_rows_are(
    rows: list[float], scale: float, kept: dict[int, int]
) -> None:
    breaks = paging.page_breaks(rows, scale, 30, kept)
    assert breaks == sorted(set(breaks))
    assert all(0 <= row < len(rows) for row in breaks)


def test_a_heading_is_never_the_last_of_its_page() -> None:
    for room in (paging.room_on_page(1), paging.room_on_page(1) * paging.ITS_PAGE):
        for heading in range(1, 99):
            used, page = 0.0, [0]
            breaks = paging.page_breaks([20.0] * 100, 1.0, 20, {heading: 2})
            for row in range(100):
                starts = row in breaks or used + 20 > room
                used = 40.0 if starts else used + 20
                page.append(page[-1] + starts)
            assert page[heading + 1] == page[heading + 2]


def test_a_page_is_left_to_the_program_where_no_heading_is_in_danger() -> None:
    assert paging.page_breaks([20.0] * 400, 1.0, 20, {}) == []
    assert paging.page_breaks([20.0] * 400, 1.0, 20, dict.fromkeys((3, 100, 203), 2)) == []


def test_a_sheet_a_little_longer_than_a_page_is_printed_a_little_smaller() -> None:
    assert paging.fits_one_page([PAGE_HEIGHT * 1.1], 1.0)
    assert not paging.fits_one_page([PAGE_HEIGHT * 1.3], 0.85)  # it would be too small to read
    assert not paging.fits_one_page([PAGE_HEIGHT * 1.3], 1.0)


PAGE = paging.room_on_page(1.0)


def test_a_last_page_that_would_be_nearly_empty_shares_the_rows_of_the_page_before() -> None:
    heights = [PAGE / 10] * 22
    (shared,) = paging.page_breaks(heights, 1.0, 0.0, {})
    assert shared == 16  # ten rows, then twelve as six and six


def test_each_part_that_begins_a_page_shares_its_own_last_pages() -> None:
    heights = [PAGE / 10] * 12 + [PAGE / 10] * 5
    assert paging.page_breaks(heights, 1.0, 0.0, {}, broken=[12]) == [6]


def test_a_well_filled_last_page_is_left_to_the_program() -> None:
    assert paging.page_breaks([PAGE / 10] * 15, 1.0, 0.0, {}) == []


def test_rows_that_hardly_need_another_page_are_printed_a_little_smaller() -> None:
    assert paging.pages_to_shrink_to([PAGE / 10] * 21, 1.0, 0.0) == 2
    assert paging.pages_to_shrink_to([PAGE / 10] * 15, 1.0, 0.0) is None  # half a page is no empty page
    assert paging.pages_to_shrink_to([paging.room_on_page(0.85) / 10] * 21, 0.85, 0.0) is None  # too small to read


@pytest.mark.parametrize("number", range(2, 160))
def test_no_page_is_nearly_empty_in_either_program(number: int) -> None:
    breaks = paging.page_breaks([20.0] * number, 1.0, 20, {})
    for room in (paging.room_on_page(1), paging.room_on_page(1) * paging.ITS_PAGE):
        pages = [0.0]
        for row in range(number):
            if row in breaks or pages[-1] + 20 > room:
                pages.append(20.0)
            pages[-1] += 20
        assert len(pages) == 1 or min(pages) >= paging.LEAST_OF_PAGE * room, pages


@pytest.mark.parametrize("first", range(1, 60))
def test_a_small_table_stays_on_one_page_with_its_title(first: int) -> None:
    table = range(first, first + 8)
    breaks = paging.page_breaks([20.0] * 80, 1.0, 0.0, {first: 7})
    for room in (paging.room_on_page(1), paging.room_on_page(1) * paging.ITS_PAGE):
        used, page = 0.0, [0]
        for row in range(80):
            starts = row in breaks or used + 20 > room
            used = 20.0 if starts else used + 20
            page.append(page[-1] + starts)
        assert len({page[row + 1] for row in table}) == 1
