"""Bars on paper: labels never lie over each other, and a state is told without its colour."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as some

from data_model.vocabulary import State
from exports.pdf import LEFT, RIGHT, WIDTH, Sheet
from exports.pdf_bars import Box, large_bar, small_bar, surface
from locales import Texts
from look.palette import STATES, Look
from tests.exports.reading_pdf import pages

COUNTED = (State.DONE, State.OVERDUE, State.PAST_DUE_NOT_REPORTED, State.OPEN, State.NOT_REPORTED)
WORDS = {state: Texts("ru")(f"state-{state}").lower() for state in COUNTED}
COUNTS = some.dictionaries(some.sampled_from(COUNTED), some.integers(1, 60), min_size=1)


def a_sheet() -> Sheet:
    sheet = Sheet("Title", "Council", "ru-RU", datetime(2026, 4, 22, tzinfo=UTC))
    sheet.add_page()
    return sheet


@settings(max_examples=25)
@given(COUNTS)
def test_every_part_of_a_bar_is_told_and_no_label_lies_over_another(counts: dict[State, int]) -> None:
    sheet = a_sheet()
    end = large_bar(sheet, counts, WORDS, Box(LEFT, 100, WIDTH, 10), "bar")
    (page,) = pages(sheet.saved())
    assert sorted(one.words for one in page.placed) == sorted(
        [*(str(n) for n in counts.values()), *(WORDS[state] for state in counts)]
    )
    assert page.collisions() == []
    assert page.outside(LEFT, RIGHT, 6) == []
    assert all(297 - end < one.bottom for one in page.placed)


def test_a_count_that_has_no_room_inside_its_part_is_left_out() -> None:
    sheet = a_sheet()
    small_bar(sheet, {State.DONE: 480, State.OVERDUE: 1}, Box(LEFT, 100, 50, 5), 481, "bar")
    assert [one.words for one in pages(sheet.saved())[0].placed] == ["480"]


def drawn_without_colour(look: Look) -> tuple[str, int]:
    """What is drawn for a look, with its ground's lightness in tenths in the place of all colours."""
    sheet = a_sheet()
    surface(sheet, look, Box(LEFT, 100, 20, 10))
    lines = pages(sheet.saved())[0].found.get_contents()
    assert lines is not None
    strokes = re.sub(r"[\d. ]+(rg|RG|g|G)\b", "", lines.get_data().decode("latin-1"))
    red, green, blue = (int(look.light.fill[n : n + 2], 16) for n in (1, 3, 5))
    return strokes, round((0.299 * red + 0.587 * green + 0.114 * blue) / 25.5)


def test_a_state_is_told_where_colours_are_lost() -> None:
    assert len({drawn_without_colour(look) for look in STATES.values()}) == len(STATES)
