"""How tall rows are and where pages break."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports import fitting

heights = st.lists(st.floats(13, 200), min_size=1, max_size=120)
scales = st.floats(0.5, 1.0)


def test_a_text_breaks_at_spaces_and_a_long_word_inside() -> None:
    assert fitting.lines("раз два", 20) == 1
    assert fitting.lines("раз два три четыре пять шесть", 10) == 5
    assert fitting.lines("ш" * 40, 10) > 4
    assert fitting.lines("раз\nдва", 40) == 2
    assert fitting.lines("информационно-разъяснительная", 16) == 2


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


def test_a_heading_is_never_the_last_of_its_page() -> None:
    for room in (fitting.room_on_page(1), fitting.room_on_page(1) * fitting.ITS_PAGE):
        for heading in range(1, 99):
            used, page = 0.0, [0]
            breaks = fitting.page_breaks([20.0] * 100, 1.0, 20, {heading})
            for row in range(100):
                starts = row in breaks or used + 20 > room
                used = 40.0 if starts else used + 20
                page.append(page[-1] + starts)
            assert page[heading + 1] == page[heading + 2]


def test_a_page_is_left_to_the_program_where_no_heading_is_in_danger() -> None:
    assert fitting.page_breaks([20.0] * 400, 1.0, 20, set()) == []
    assert fitting.page_breaks([20.0] * 400, 1.0, 20, {3, 100, 203}) == []


texts = st.lists(st.text("абв -", max_size=60), min_size=4, max_size=4)


@settings(deadline=None, max_examples=40)
@given(st.lists(texts, min_size=1, max_size=4))
def test_fitted_widths_keep_their_least_fit_the_page_and_never_make_rows_taller(columns: list[list[str]]) -> None:
    least = [8.0] * len(columns)
    widths = fitting.fitted(least, columns)
    assert all(width >= 8 for width in widths)
    assert sum(map(fitting.pixels, widths)) <= fitting.ROOM

    def height(widths: list[float]) -> int:
        return sum(max(map(fitting.lines, row, widths)) for row in zip(*columns, strict=True))

    assert height(widths) <= height(least)


def test_what_the_page_has_left_goes_to_the_column_that_needs_it() -> None:
    long, short = "слово " * 40, "слово"
    narrow, wide, hidden = fitting.fitted([10, 10, 0], [[short] * 3, [long] * 3, [""] * 3])
    assert (narrow, hidden) == (10, 0)
    assert wide > 80


def test_a_sheet_a_little_longer_than_a_page_is_printed_a_little_smaller() -> None:
    assert fitting.fits_one_page([fitting.PAGE_HEIGHT * 1.1], 1.0)
    assert not fitting.fits_one_page([fitting.PAGE_HEIGHT * 1.3], 0.85)  # it would be too small to read
    assert not fitting.fits_one_page([fitting.PAGE_HEIGHT * 1.3], 1.0)


PAGE = fitting.room_on_page(1.0)


def test_a_last_page_that_would_be_nearly_empty_shares_the_rows_of_the_page_before() -> None:
    heights = [PAGE / 10] * 22
    (shared,) = fitting.page_breaks(heights, 1.0, 0.0, ())
    assert shared == 16  # ten rows, then twelve as six and six


def test_each_part_that_begins_a_page_shares_its_own_last_pages() -> None:
    heights = [PAGE / 10] * 12 + [PAGE / 10] * 5
    assert fitting.page_breaks(heights, 1.0, 0.0, (), broken=[12]) == [6]


def test_a_well_filled_last_page_is_left_to_the_program() -> None:
    assert fitting.page_breaks([PAGE / 10] * 15, 1.0, 0.0, ()) == []


def test_rows_that_hardly_need_another_page_are_printed_a_little_smaller() -> None:
    assert fitting.pages_to_shrink_to([PAGE / 10] * 21, 1.0, 0.0) == 2
    assert fitting.pages_to_shrink_to([PAGE / 10] * 15, 1.0, 0.0) is None  # half a page is no empty page
    assert fitting.pages_to_shrink_to([fitting.room_on_page(0.85) / 10] * 21, 0.85, 0.0) is None  # too small to read


@pytest.mark.parametrize("number", range(2, 160))
def test_no_page_is_nearly_empty_in_either_program(number: int) -> None:
    breaks = fitting.page_breaks([20.0] * number, 1.0, 20, ())
    for room in (fitting.room_on_page(1), fitting.room_on_page(1) * fitting.ITS_PAGE):
        pages = [0.0]
        for row in range(number):
            if row in breaks or pages[-1] + 20 > room:
                pages.append(20.0)
            pages[-1] += 20
        assert len(pages) == 1 or min(pages) >= fitting.LEAST_OF_PAGE * room, pages
