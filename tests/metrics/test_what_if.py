from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import inf

import pytest

from data_model.errors import CouncilError
from data_model.origin import Source
from data_model.questions.councils import ConvocationFacts, Names
from data_model.questions.documents import FigureFacts
from data_model.vocabulary import Basis, Bound, Direction, Unit
from metrics.comparison import suppositions
from tests.metrics.facts import FOURTH

THIRD = ConvocationFacts(
    "III",
    Names("III", "III", "III"),
    date(2022, 1, 1),
    date(2024, 12, 31),
    date(2022, 1, 1),
    date(2024, 12, 31),
    36,
    32,
)
COUNCILS = (THIRD, FOURTH)


def acts(convocation: ConvocationFacts, value: int) -> FigureFacts:
    return FigureFacts(
        indicator="legal_acts",
        convocation=convocation.key,
        value=value,
        bound=Bound.EXACT,
        unit=Unit.LEGAL_ACTS,
        basis=Basis.STATED,
        period_start=convocation.reported_start,
        period_end=convocation.reported_end,
        period_as_stated="",
        remark=Names("", "", ""),
        citation=Source("document", "п. 1", "цитата"),
    )


FIGURES = (acts(THIRD, 262), acts(FOURTH, 63))


def least(months: dict[str, int] | None = None) -> dict[int, float]:
    """The least change of legal acts for each number of months, in per cent."""
    return {one.months: round(100 * one.least, 1) for one in suppositions("legal_acts", FIGURES, COUNCILS, months)}


def test_the_sign_of_the_change_hangs_on_the_months() -> None:
    assert least() == {32: -3.8, 33: -0.8, 34: 2.2, 35: 5.2, 36: 8.2}


def test_months_chosen_outside_the_range_join_it() -> None:
    assert set(least({"III": 24})) == {24, 32, 33, 34, 35, 36}


def test_months_chosen_for_the_later_convocation_hold_throughout() -> None:
    assert least({"IV": 9})[36] == round(100 * ((63 / 9) / (262 / 36) - 1), 1)


def test_a_month_that_cannot_be_is_refused() -> None:
    with pytest.raises(CouncilError):
        suppositions("legal_acts", FIGURES, COUNCILS, {"IV": 0})


def test_without_the_earlier_figure_nothing_is_supposed() -> None:
    assert suppositions("legal_acts", FIGURES[1:], COUNCILS) == ()


def test_a_bound_leaves_the_change_open_above_and_its_direction_unknown_where_it_holds_nothing() -> None:
    bound = (acts(THIRD, 85), replace(acts(FOURTH, 20), bound=Bound.AT_LEAST))
    found = suppositions("legal_acts", bound, COUNCILS)
    assert all(one.most == inf for one in found)
    assert [one.direction for one in found] == [Direction.UNKNOWN] * 3 + [Direction.UP] * 2
    assert [one.change for one in found] == [None] * 3 + [one.least for one in found[3:]]


def test_a_stock_has_no_months_to_be_supposed() -> None:
    stocks = [replace(one, unit=Unit.COMMISSIONS) for one in FIGURES]
    assert suppositions("legal_acts", stocks, COUNCILS) == ()
