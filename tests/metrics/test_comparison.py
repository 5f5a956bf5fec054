"""Two convocations side by side: four pairs and no fifth, months as a control, no percent where the sign is unknown."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from data_model.errors import CouncilError
from data_model.origin import Source
from data_model.questions.councils import ConvocationFacts, convocations
from data_model.questions.documents import FigureFacts, figures
from data_model.store import Store
from data_model.vocabulary import Basis, Bound, Comparability, Direction, Unit
from metrics.comparison import Comparison, Side, change_interval, compare
from tests.metrics.facts import FOURTH, NOBODY

THIRD = replace(
    FOURTH,
    key="III",
    period_start=date(2022, 1, 1),
    reported_start=date(2022, 1, 1),
    reported_end=date(2024, 12, 31),
    months=36,
    months_low=32,
)
BOUNDS = some.sampled_from([Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN])


@pytest.fixture(scope="module")
def read(seeded_store: Store) -> tuple[tuple[FigureFacts, ...], tuple[ConvocationFacts, ...]]:
    with seeded_store.reading() as session:
        return figures(session), convocations(session)


Read = tuple[tuple[FigureFacts, ...], tuple[ConvocationFacts, ...]]


def row(read: Read, indicator: str, **months: int) -> Comparison:
    (found,) = [one for one in compare(*read, months) if one.indicator == indicator]
    return found


def percent(found: Comparison) -> float | None:
    return None if found.change is None else round(100 * found.change, 1)


def rates(found: Comparison) -> tuple[float | None, float | None]:
    assert found.earlier is not None
    assert found.later is not None
    return found.earlier.per_month, found.later.per_month


def test_exactly_four_pairs_stand_first_and_all_else_is_one_sided(read: Read) -> None:
    rows = compare(*read)
    pairs = [found.indicator for found in rows if found.earlier and found.later]
    assert pairs == ["legal_acts", "monitorings", "appeals_considered", "commissions"]
    assert [found.indicator for found in rows[:4]] == pairs
    marks = {found.comparability for found in rows[4:]}
    assert marks == {Comparability.ONE_SIDE_MISSING}
    assert all((found.earlier is None) != (found.later is None) for found in rows[4:])


def test_every_stated_figure_stands_on_exactly_one_row_and_no_inferred_one_does(read: Read) -> None:
    rows = compare(*read)
    sides = Counter(side.citation for found in rows for side in (found.earlier, found.later) if side)
    stated = Counter(figure.citation for figure in read[0] if figure.basis is Basis.STATED)
    assert sides == stated
    assert len(rows) == 14 + 19 - 4
    assert not any(found.indicator == "members_youth" for found in rows)


def test_marks_of_the_pairs(read: Read) -> None:
    marks = [found.comparability for found in compare(*read)[:4]]
    assert marks == [Comparability.WITH_CAVEAT] * 3 + [Comparability.COMPARABLE]
    assert [found.reason for found in compare(*read)[:2]] == ["reason-legal_acts", "reason-monitorings"]


def test_legal_acts_rose_over_36_months_and_fell_over_32(read: Read) -> None:
    over_36, over_32 = row(read, "legal_acts"), row(read, "legal_acts", III=32)
    assert rates(over_36) == pytest.approx((262 / 36, 63 / 8))
    assert rates(over_36) == pytest.approx((7.278, 7.875), abs=0.0005)
    assert rates(over_32) == pytest.approx((8.1875, 7.875))
    assert (percent(over_36), over_36.direction) == (8.2, Direction.UP)
    assert (percent(over_32), over_32.direction) == (-3.8, Direction.DOWN)
    assert (over_36.change_bound, over_32.change_bound) == (Bound.EXACT, Bound.EXACT)


def test_monitorings_rose_by_at_least_5_9_percent_over_36_months_and_nobody_knows_over_32(read: Read) -> None:
    over_36, over_32 = row(read, "monitorings"), row(read, "monitorings", III=32)
    assert rates(over_36) == pytest.approx((85 / 36, 20 / 8))
    assert (percent(over_36), over_36.change_bound) == (5.9, Bound.AT_LEAST)
    assert over_36.direction is Direction.UP
    assert (over_32.change, over_32.direction) == (None, Direction.UNKNOWN)
    assert over_32.earlier is not None
    assert over_32.later is not None
    assert change_interval(over_32.earlier, over_32.later)[0] == pytest.approx(-0.059, abs=0.0005)


def test_appeals_considered_fell_by_83_8_percent_a_month(read: Read) -> None:
    found = row(read, "appeals_considered")
    assert rates(found) == pytest.approx((24.75, 4.0))
    assert (percent(found), found.direction) == (-83.8, Direction.DOWN)


def test_commissions_are_a_stock_without_a_rate_and_without_a_percent(read: Read) -> None:
    found = row(read, "commissions")
    assert rates(found) == (None, None)
    assert (found.change, found.direction) == (None, Direction.UP)
    assert found.earlier is not None
    assert found.later is not None
    assert (found.earlier.value, found.later.value, found.later.months) == (5, 6, None)


def test_194_appeals_and_recommendations_are_never_compared(read: Read) -> None:
    found = row(read, "outgoing_appeals_recommendations")
    assert (found.earlier, found.change, found.reason) == (None, None, "reason-one-side-missing")
    assert found.later is not None
    assert found.later.value == 194


def test_months_are_36_and_8_and_dialogue_platforms_keep_their_own_24(read: Read) -> None:
    months = {(side.months, key) for found in compare(*read) for key, side in sides(found)}
    assert months == {(36, "III"), (8, "IV"), (24, "III"), (None, "III"), (None, "IV")}
    chosen = {found.indicator: found for found in compare(*read, {"III": 32, "IV": 7})}
    own = [chosen[key].earlier for key in ("dialogue_platforms", "dialogue_reach", "public_hearings")]
    assert [side.months if side else None for side in own] == [24, 24, 32]
    assert {side.months for found in chosen.values() for key, side in sides(found) if key == "IV"} == {7, None}


def sides(found: Comparison) -> list[tuple[str, Side]]:
    return [(key, side) for key, side in (("III", found.earlier), ("IV", found.later)) if side]


def test_levels_and_single_events_have_no_rate(read: Read) -> None:
    stocks = {found.indicator for found in compare(*read) for _, side in sides(found) if side.per_month is None}
    assert stocks == {
        "commissions",
        "members_total",
        "members_civil",
        "members_state",
        "members_new_share",
        "members_youth_share",
        "members_avg_age",
        "applications",
        "internet_resources",
    }


@pytest.mark.parametrize("months", [0, -1, 121, 10_000])
@pytest.mark.parametrize("key", ["III", "IV"])
def test_months_out_of_range_are_refused_by_name(read: Read, key: str, months: int) -> None:
    with pytest.raises(CouncilError) as refusal:
        compare(*read, {key: months})
    assert refusal.value.key == "error-months-out-of-range"
    assert (refusal.value.values["convocation"], refusal.value.values["months"]) == (key, months)


@pytest.mark.parametrize("months", [1, 120])
def test_the_least_and_the_most_months_are_taken(read: Read, months: int) -> None:
    found = row(read, "legal_acts", III=months)
    assert rates(found)[0] == 262 / months


def a_total(convocation: ConvocationFacts, value: float, bound: Bound) -> FigureFacts:
    return FigureFacts(
        indicator="monitorings",
        convocation=convocation.key,
        value=value,
        bound=bound,
        unit=Unit.MONITORINGS,
        basis=Basis.STATED,
        period_start=convocation.reported_start,
        period_end=convocation.reported_end,
        period_as_stated="",
        remark=NOBODY,
        citation=Source("документ", "п. 1", "цитата"),
    )


@given(some.integers(1, 5000), BOUNDS, some.integers(1, 5000), BOUNDS, some.integers(1, 120), some.integers(1, 120))
def test_no_percent_is_given_where_the_change_may_be_a_rise_or_a_fall(
    before: int, first: Bound, after: int, second: Bound, months: int, later_months: int
) -> None:
    stated = [a_total(THIRD, before, first), a_total(FOURTH, after, second)]
    (found,) = compare(stated, [THIRD, FOURTH], {"III": months, "IV": later_months})
    least = -1.0 if first is not Bound.EXACT else after / later_months / (before / months) - 1
    most = float("inf") if second is not Bound.EXACT else after / later_months / (before / months) - 1
    known = least > 0 or most < 0
    if least <= 0 <= most and least < most:
        assert (found.change, found.direction) == (None, Direction.UNKNOWN)
    if found.change is not None:
        assert known or least == most
        assert found.change == pytest.approx(least, abs=1e-9)
        assert (found.change > 0) is (found.direction is Direction.UP)
        assert found.change_bound is (Bound.EXACT if least == most else Bound.AT_LEAST)
    assert (found.direction is Direction.UNKNOWN) is not (known or least == most)


def test_a_figure_of_a_period_that_is_not_over_is_not_told_yet(read: Read) -> None:
    early = {found.indicator: found for found in compare(*read, as_of=date(2025, 12, 30))}
    assert all(early[key].later is None for key in ("legal_acts", "monitorings", "appeals_considered", "commissions"))
    assert "outgoing_appeals_recommendations" not in early
    assert compare(*read, as_of=date(2025, 12, 31)) == compare(*read)


def test_the_same_rate_is_the_same_and_no_fall() -> None:
    stated = [a_total(THIRD, 36, Bound.EXACT), a_total(FOURTH, 8, Bound.EXACT)]
    (found,) = compare(stated, [THIRD, FOURTH])
    assert (found.change, found.direction) == (0, Direction.SAME)


def test_at_least_the_same_rate_may_be_a_rise_and_gives_no_percent() -> None:
    stated = [a_total(THIRD, 36, Bound.EXACT), a_total(FOURTH, 8, Bound.AT_LEAST)]
    (found,) = compare(stated, [THIRD, FOURTH])
    assert (found.change, found.direction) == (None, Direction.UNKNOWN)


def test_an_earlier_bound_tells_a_fall_but_not_how_deep() -> None:
    stated = [a_total(THIRD, 85, Bound.AT_LEAST), a_total(FOURTH, 8, Bound.EXACT)]
    (found,) = compare(stated, [THIRD, FOURTH])
    assert (found.change, found.direction) == (None, Direction.DOWN)


def test_a_pair_of_which_one_side_is_silent_is_one_sided() -> None:
    (found,) = compare([a_total(THIRD, 85, Bound.EXACT)], [THIRD, FOURTH])
    assert (found.comparability, found.change) == (Comparability.ONE_SIDE_MISSING, None)
