"""How tall rows are and how wide columns."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports import fitting


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
