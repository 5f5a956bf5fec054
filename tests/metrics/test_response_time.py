from __future__ import annotations

from dataclasses import replace
from datetime import date

from data_model.origin import Source
from data_model.questions.appeals import AppealCell
from data_model.questions.councils import Names
from data_model.questions.documents import FigureFacts
from data_model.vocabulary import AppealState, Basis, Bound, Unit
from metrics import response_time
from metrics.appeal_counts import counted
from metrics.record_measures import resolution_rate
from tests.metrics.facts import a_cell, some_evidence

MONDAY = date(2026, 4, 6)
NEXT_MONDAY = date(2026, 4, 13)


def answered(number: int) -> AppealCell:
    return a_cell(MONDAY, NEXT_MONDAY, number, state=AppealState.RESOLVED)


def test_appeals_are_counted_by_what_a_cell_tells() -> None:
    cells = [a_cell(MONDAY, number=3), a_cell(MONDAY, number=2, topic="Вода"), a_cell(NEXT_MONDAY)]
    assert counted(cells, lambda cell: cell.topic) == {"Дороги": 3 + 1, "Вода": 2}


def test_days_to_reply_are_not_told_of_fewer_than_five() -> None:
    assert response_time.days_to_reply(some_evidence(appeals=(answered(4),))) == ()
    assert response_time.days_to_reply(some_evidence(appeals=(answered(5),))) == ((5, 5),)


def test_the_least_number_of_cases_is_a_setting() -> None:
    seen = some_evidence(appeals=(answered(2),), settings={"min_cases_for_percentile": 2})
    assert response_time.days_to_reply(seen) == ((5, 2),)


def test_a_holiday_is_no_working_day_of_a_reply() -> None:
    seen = some_evidence(appeals=(answered(5),), holidays=frozenset({date(2026, 4, 8)}))
    assert response_time.days_to_reply(seen) == ((4, 5),)


def test_a_reply_on_the_target_day_is_within_the_target() -> None:
    seen = some_evidence(appeals=(answered(5),), settings={"appeals_target_working_days": 5})
    amount = response_time.within_target(seen)
    assert (amount.value, amount.part, amount.base) == (1, 5, 5)


def test_a_reply_after_the_target_day_is_not() -> None:
    late = a_cell(MONDAY, date(2026, 4, 14), 1)
    seen = some_evidence(appeals=(answered(4), late), settings={"appeals_target_working_days": 5})
    amount = response_time.within_target(seen)
    assert (amount.part, amount.base) == (4, 4 + 1)


def test_under_five_replies_nothing_is_said_but_how_many_there_are() -> None:
    amount = response_time.within_target(some_evidence(appeals=(answered(4), a_cell(MONDAY))))
    assert (amount.value, amount.base) == (None, 4)


def test_without_a_register_there_is_no_base_either() -> None:
    nothing = some_evidence()
    assert response_time.within_target(nothing).base is None
    assert response_time.waiting_over_target(nothing).value is None


def test_an_appeal_waits_too_long_from_the_day_after_the_target() -> None:
    seen = some_evidence(NEXT_MONDAY, appeals=(a_cell(MONDAY),), settings={"appeals_target_working_days": 5})
    later = replace(seen, as_of=date(2026, 4, 14))
    assert response_time.waiting_over_target(seen).value == 0
    assert response_time.waiting_over_target(later).value == 1


def test_what_is_answered_or_finished_does_not_wait() -> None:
    cells = (a_cell(MONDAY, NEXT_MONDAY), a_cell(MONDAY, state=AppealState.FORWARDED), a_cell(MONDAY, number=2))
    amount = response_time.waiting_over_target(some_evidence(date(2026, 6, 1), appeals=cells))
    assert (amount.value, amount.base) == (2, 2)


def test_the_resolution_rate_counts_both_numbers_in_one_period() -> None:
    report = FigureFacts(
        indicator="appeals_considered",
        convocation="IV",
        value=32,
        bound=Bound.EXACT,
        unit=Unit.APPEALS,
        basis=Basis.STATED,
        period_start=date(2025, 5, 1),
        period_end=date(2025, 12, 31),
        period_as_stated="Май – Декабрь 2025",
        remark=Names("", "", ""),
        citation=Source("annual-report-2025", "п. 1", "цитата"),
    )
    before = a_cell(date(2025, 12, 1), date(2025, 12, 8), 3, state=AppealState.RESOLVED)
    amount = resolution_rate(some_evidence(figures=(report,), appeals=(before, answered(2))))
    assert (amount.part, amount.base) == (2, 2)
