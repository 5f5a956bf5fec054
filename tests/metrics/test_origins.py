"""Which book a total comes from: the document for its period, the register after it, a person's choice before both."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from data_model.origin import Source
from data_model.questions.appeals import MonthTotal, OriginFacts
from data_model.questions.documents import FigureFacts
from data_model.vocabulary import ActivityKind, AppealState, Basis, Bound, Origin, Unit
from metrics import origins
from metrics.definitions import BY_KEY
from metrics.evidence import Evidence
from metrics.origins import Period
from tests.metrics.facts import NOBODY, a_cell, a_visit, some_evidence

REPORTED = (date(2025, 5, 1), date(2025, 12, 31))
SINCE = (date(2026, 1, 1), date(2026, 4, 22))
CONSIDERED = "appeals_considered"


def a_figure(value: float, indicator: str = CONSIDERED, bound: Bound = Bound.EXACT) -> FigureFacts:
    quote = Source("annual-report-2025", "п. 1", str(value))
    return FigureFacts(indicator, "IV", value, bound, Unit.APPEALS, Basis.STATED, *REPORTED, "", NOBODY, quote)


def a_month(month: date, value: int, indicator: str = CONSIDERED, commission: int | None = None) -> MonthTotal:
    return MonthTotal(indicator, month, commission, value, None)


def a_choice(origin: Origin, period: tuple[date, date] = REPORTED, indicator: str = CONSIDERED) -> OriginFacts:
    return OriginFacts(indicator, *period, origin)


def explained(registered_on: date, number: int = 1, **values: Any) -> Any:
    return a_cell(registered_on, number=number, **{"state": AppealState.EXPLAINED, **values})


def periods(indicator: str = CONSIDERED, **records: Any) -> tuple[Period, ...]:
    return origins.periods(some_evidence(**records), indicator)


def value(key: str, evidence: Evidence) -> float | None:
    return BY_KEY[key].of(evidence).value


BOTH_BOOKS: dict[str, Any] = {
    "figures": (a_figure(32),),
    "appeals": (explained(date(2025, 9, 1), 40), explained(date(2026, 2, 2), 7), a_cell(date(2026, 2, 3))),
}


def test_the_document_holds_for_its_period_and_the_register_for_what_follows() -> None:
    reported, since = periods(**BOTH_BOOKS)
    assert (reported.period_start, reported.period_end) == REPORTED
    assert (since.period_start, since.period_end) == SINCE
    assert (reported.chosen, reported.amount and reported.amount.value) == (Origin.DOCUMENT, 32)
    assert (since.chosen, since.amount and since.amount.value) == (Origin.REGISTER, 7)


def test_the_board_shows_the_latest_period_and_adds_no_books() -> None:
    amount = BY_KEY[CONSIDERED].of(some_evidence(**BOTH_BOOKS)).amount
    assert (amount.value, amount.origin, amount.period) == (7, Origin.REGISTER, SINCE)
    earlier = some_evidence(figures=BOTH_BOOKS["figures"], appeals=BOTH_BOOKS["appeals"][:1])
    assert value(CONSIDERED, earlier) == 32


def test_the_other_book_stands_beside_with_its_difference() -> None:
    reported, since = periods(**BOTH_BOOKS)
    assert set(reported.amounts) == {Origin.DOCUMENT, Origin.REGISTER}
    assert (reported.difference(Origin.REGISTER), reported.difference(Origin.DOCUMENT)) == (40 - 32, 0)
    assert (since.difference(Origin.DOCUMENT), since.difference(Origin.MONTHLY_TOTALS)) == (None, None)


def test_monthly_totals_hold_where_there_is_no_register_and_stand_beside_it_where_there_is() -> None:
    months = (a_month(date(2026, 1, 1), 20), a_month(date(2026, 2, 1), 25))
    (alone,) = periods(totals=months)[-1:]
    assert (alone.chosen, alone.amount and alone.amount.value) == (Origin.MONTHLY_TOTALS, 20 + 25)
    (beside,) = periods(totals=months, **BOTH_BOOKS)[-1:]
    assert (beside.chosen, beside.amount and beside.amount.value) == (Origin.REGISTER, 7)
    assert beside.difference(Origin.MONTHLY_TOTALS) is None  # of January and February, not of January to 22 April


def test_a_months_total_counts_only_where_the_whole_month_lies_in_the_period() -> None:
    months = (a_month(date(2026, 3, 1), 20), a_month(date(2026, 4, 1), 25))
    (mid_april,) = periods(totals=months)
    assert (mid_april.amount and mid_april.amount.value) == 20
    assert (mid_april.amount and mid_april.amount.period) == (date(2026, 3, 1), date(2026, 3, 31))
    (ended,) = origins.periods(some_evidence(date(2026, 4, 30), totals=months), CONSIDERED)
    assert (ended.amount and ended.amount.value) == 20 + 25


def test_a_missing_month_makes_the_total_a_bound() -> None:
    months = (a_month(date(2026, 1, 1), 20), a_month(date(2026, 3, 1), 25))
    (since,) = periods(totals=months)
    assert since.amount is not None
    assert (since.amount.value, since.amount.bound) == (45, Bound.AT_LEAST)


def test_a_months_row_of_the_council_and_rows_of_its_commissions_are_never_added() -> None:
    january = date(2026, 1, 1)
    own = tuple(a_month(january, number, commission=number) for number in range(1, 7))
    (both,) = periods(totals=(a_month(january, 30), *own))
    (sum_of_all,) = periods(totals=own)
    (some,) = periods(totals=own[:2])
    assert [(one.amount and one.amount.value, one.amount and one.amount.bound) for one in (both, sum_of_all, some)] == [
        (30, Bound.EXACT),
        (1 + 2 + 3 + 4 + 5 + 6, Bound.EXACT),
        (1 + 2, Bound.AT_LEAST),
    ]


def test_of_two_rows_for_a_month_the_later_holds() -> None:
    january = date(2026, 1, 1)
    assert value(CONSIDERED, some_evidence(totals=(a_month(january, 20), a_month(january, 21)))) == 21


def test_months_of_a_documents_period_stand_beside_the_document() -> None:
    every = tuple(a_month(date(2025, month, 1), 5) for month in range(5, 13))
    reported, since = periods(figures=(a_figure(32),), totals=(*every, a_month(date(2026, 1, 1), 5)))
    assert (reported.chosen, reported.difference(Origin.MONTHLY_TOTALS)) == (Origin.DOCUMENT, 8 * 5 - 32)
    assert since.amount is not None
    assert since.amount.value == 5


@pytest.mark.parametrize(("origin", "told"), [(Origin.REGISTER, 40), (Origin.DOCUMENT, 32)])
def test_a_persons_choice_wins_for_its_period(origin: Origin, told: int) -> None:
    reported, since = periods(choices=(a_choice(origin),), **BOTH_BOOKS)
    assert (reported.chosen, reported.amount and reported.amount.value) == (origin, told)
    assert since.chosen is Origin.REGISTER


def test_the_later_choice_holds_and_one_of_another_period_or_indicator_does_not() -> None:
    ours = (a_choice(Origin.REGISTER), a_choice(Origin.DOCUMENT))
    strange = (
        a_choice(Origin.REGISTER, (date(2025, 6, 1), REPORTED[1])),
        a_choice(Origin.REGISTER, indicator="legal_acts"),
    )
    reported, _ = periods(choices=(*ours, *strange), **BOTH_BOOKS)
    assert reported.chosen is Origin.DOCUMENT


def test_a_book_that_says_nothing_cannot_be_chosen() -> None:
    reported, _ = periods(choices=(a_choice(Origin.MONTHLY_TOTALS),), **BOTH_BOOKS)
    assert reported.chosen is Origin.DOCUMENT


def test_a_bound_of_a_document_stays_a_bound() -> None:
    (reported,) = periods("monitorings", figures=(a_figure(20, "monitorings", Bound.AT_LEAST),))
    assert reported.amount is not None
    assert (reported.amount.value, reported.amount.bound) == (20, Bound.AT_LEAST)


def test_no_book_no_period_no_data() -> None:
    assert periods() == ()
    assert value(CONSIDERED, some_evidence()) is None
    assert value("legal_acts", some_evidence()) is None


def test_a_register_with_nothing_considered_yet_says_nought_and_not_nothing() -> None:
    assert value(CONSIDERED, some_evidence(appeals=(a_cell(date(2026, 2, 2)),))) == 0


def test_legal_acts_of_the_register_are_reviews_recorded_and_repeats_are_not() -> None:
    kind = ActivityKind.LEGAL_ACT_REVIEW
    first = a_visit(date(2026, 2, 3), kind=kind)
    again = a_visit(date(2026, 2, 4), kind=kind, repeats=first.key)
    recorded = (first, again, a_visit(date(2026, 2, 5), kind=kind), a_visit(date(2026, 2, 6)))
    reported, since = periods("legal_acts", figures=(a_figure(63, "legal_acts"),), activities=recorded)
    assert [one.amount and one.amount.value for one in (reported, since)] == [63, 2]
    assert value("legal_acts", some_evidence(activities=recorded[-1:])) is None


def test_a_commission_has_its_register_and_its_months_but_not_the_councils_document() -> None:
    months = (a_month(date(2026, 1, 1), 9, commission=2), a_month(date(2026, 1, 1), 30))
    evidence = some_evidence(**BOTH_BOOKS, totals=months)
    own = origins.periods(evidence.of_commission(1), CONSIDERED)
    assert [(one.chosen, one.amount and one.amount.value) for one in own] == [
        (Origin.REGISTER, 40),
        (Origin.REGISTER, 7),
    ]
    assert value(CONSIDERED, evidence.of_commission(1)) == 7
    assert value(CONSIDERED, evidence.of_commission(2)) == 9
    assert value(CONSIDERED, evidence.of_commission(3)) is None


def test_resolved_comes_from_the_period_and_the_book_of_those_considered() -> None:
    earlier = a_cell(date(2025, 9, 1), number=30, state=AppealState.RESOLVED)
    since = a_cell(date(2026, 2, 2), number=3, state=AppealState.RESOLVED)
    both = some_evidence(figures=(a_figure(32),), appeals=(earlier, since, explained(date(2026, 2, 3), 2)))
    rate = BY_KEY["appeals_resolution_rate"].of(both).amount
    assert (value("appeals_resolved", both), rate.part, rate.base) == (3, 3, 3 + 2)
    stated = (a_figure(32), a_figure(20, "appeals_resolved"))
    rate = BY_KEY["appeals_resolution_rate"].of(some_evidence(figures=stated, appeals=(earlier,))).amount
    assert (rate.part, rate.base, rate.origin) == (20, 32, Origin.DOCUMENT)
    first_half = replace(stated[1], period_end=date(2025, 6, 30))
    assert value("appeals_resolved", some_evidence(figures=(stated[0], first_half))) is None
    chosen = some_evidence(figures=(a_figure(32),), appeals=(earlier,), choices=(a_choice(Origin.REGISTER),))
    rate = BY_KEY["appeals_resolution_rate"].of(chosen).amount
    assert (rate.part, rate.base, rate.origin) == (30, 30, Origin.REGISTER)
    assert BY_KEY["appeals_resolved"].of(chosen).amount.period == rate.period == REPORTED


def test_of_a_base_that_is_a_bound_no_share_is_told() -> None:
    open_base = (a_figure(32, bound=Bound.AT_LEAST), a_figure(20, "appeals_resolved"))
    assert value("appeals_resolution_rate", some_evidence(figures=open_base)) is None
    open_part = (a_figure(32), a_figure(20, "appeals_resolved", Bound.AT_LEAST))
    rate = BY_KEY["appeals_resolution_rate"].of(some_evidence(figures=open_part)).amount
    assert (rate.value, rate.bound) == (20 / 32, Bound.AT_LEAST)


def test_monthly_totals_do_not_say_what_was_resolved() -> None:
    evidence = some_evidence(totals=(a_month(date(2026, 1, 1), 20),))
    rate = BY_KEY["appeals_resolution_rate"].of(evidence).amount
    assert (value("appeals_resolved", evidence), rate.value, rate.base) == (None, None, 20)


def test_each_book_alone_says_what_it_holds_whatever_is_chosen() -> None:
    review = a_visit(date(2026, 2, 2), kind=ActivityKind.LEGAL_ACT_REVIEW)
    figures = (a_figure(32), a_figure(63, "legal_acts"))
    evidence = some_evidence(**{**BOTH_BOOKS, "figures": figures}, activities=(review,))
    assert value("legal_acts", evidence) == 1
    assert value("legal_acts", origins.stated_only(evidence)) == 63
    assert value(CONSIDERED, origins.stated_only(evidence)) == 32
    assert value(CONSIDERED, origins.register_only(evidence)) == 40 + 7


def test_a_register_alone_claims_no_days_before_its_first_appeal() -> None:
    alone = origins.register_only(some_evidence(**BOTH_BOOKS))
    assert alone.appeals
    (period,) = origins.periods(alone, CONSIDERED)
    assert period.period_start == min(one.registered_on for one in alone.appeals)
    assert origins.periods(origins.register_only(some_evidence()), CONSIDERED) == ()


def test_a_commissions_share_of_the_register_begins_with_the_councils_first_appeal() -> None:
    cells = (a_cell(date(2026, 1, 5), commission=1), a_cell(date(2026, 1, 12), commission=2))
    own = some_evidence(appeals=cells).of_commission(2)
    amount = BY_KEY["appeals_registered"].of(own).amount
    assert (amount.value, amount.period) == (1, (date(2026, 1, 5), own.as_of))
    (alone,) = origins.periods(origins.register_only(own), CONSIDERED)
    assert alone.period_start == date(2026, 1, 5)
