"""Lists that share a page: never more than there is room for, everything where there is enough."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from exports.sections import Row, Section, fitted, put

ROOM = 200.0
HEIGHTS = some.lists(some.floats(3, 20), max_size=40)


def a_section(heights: list[float], drawn: list[tuple[float, float]], least: int = 3) -> Section:
    """A list of rows so tall, each of which tells where it was drawn."""

    def row(height: float) -> Row:
        return Row(height, lambda top: drawn.append((top, top + height)))

    return Section(row(6), [row(one) for one in heights], lambda _: row(5), [row(5)], least)


@given(some.lists(HEIGHTS, max_size=4))
def test_lists_never_take_more_than_there_is_and_no_row_lies_over_another(every: list[list[float]]) -> None:
    drawn: list[tuple[float, float]] = []
    end = put([a_section(one, drawn) for one in every], 50, 50 + ROOM)
    assert end <= 50 + ROOM
    assert all(earlier[1] <= later[0] for earlier, later in pairwise(drawn))


@given(some.lists(HEIGHTS, max_size=4))
def test_everything_is_shown_where_there_is_room(every: list[list[float]]) -> None:
    assert fitted([a_section(one, []) for one in every], 10_000) == tuple(len(one) for one in every)


def test_each_list_gets_its_least_before_another_gets_more() -> None:
    every = [a_section([10.0] * 30, []), a_section([10.0] * 30, []), a_section([10.0] * 2, [])]
    first, second, third = fitted(every, 150)
    assert (third, first >= 3, second >= 3) == (2, True, True)
