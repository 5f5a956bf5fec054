from __future__ import annotations

from datetime import UTC, date, datetime

from data_model.store import Store
from data_model.vocabulary import ActivityKind
from metrics import monitoring_counts as counts
from metrics.definitions import BY_KEY
from metrics.evaluate import evaluate
from metrics.metric import Scope
from tests.metrics.facts import a_line, a_visit, some_evidence


def test_what_is_listed_and_what_is_recorded_are_two_books() -> None:
    seen = some_evidence(activities=(a_line(), a_line(), a_visit(date(2026, 2, 3))))
    assert (len(counts.listed(seen)), len(counts.recorded(seen))) == (2, 1)


def test_a_line_told_twice_counts_once_but_stays_among_the_lines() -> None:
    first = a_line()
    seen = some_evidence(activities=(first, a_line(repeats=first.key)))
    assert len(counts.listed(seen)) == 1
    assert len(counts.every_line(seen)) == 2


def test_a_line_told_again_counts_in_its_own_commission_where_the_first_telling_is_not() -> None:
    first = a_line(commissions=(3,))
    again = [a_line(repeats=first.key, commissions=(6,)) for _ in range(2)]
    seen = some_evidence(activities=(first, *again))
    assert [len(counts.listed(seen.of_commission(number))) for number in (3, 6)] == [1, 1]
    assert counts.listed(seen) == [first]


def test_objects_listed_and_recorded_are_never_added() -> None:
    seen = some_evidence(activities=(a_line(objects=12), a_line(), a_visit(date(2026, 2, 3), objects=3)))
    listed, recorded = (BY_KEY[key].of(seen).amount for key in ("monitored_objects", "monitored_objects_recorded"))
    assert (listed.value, listed.bound, listed.part, listed.base) == (12, "at_least", 1, 2)
    assert (recorded.value, recorded.bound, recorded.part, recorded.base) == (3, "exact", 1, 1)
    assert (listed.basis, listed.origin, recorded.basis, recorded.origin) == (
        "listed",
        "document",
        "entered",
        "register",
    )


def test_what_stands_outside_the_lists_and_other_kinds_are_no_monitorings() -> None:
    seen = some_evidence(activities=(a_line(outside_list=True), a_line(kind=ActivityKind.MEETING)))
    assert counts.listed(seen) == counts.every_line(seen) == []


def test_the_listed_lines_stand_before_the_recorded() -> None:
    recorded, listed = a_visit(date(2026, 2, 3)), a_line()
    assert counts.every_line(some_evidence(activities=(recorded, listed))) == [listed, recorded]


def test_a_visit_counts_in_the_month_of_its_day() -> None:
    visits = [a_visit(date(2026, 2, 3)), a_visit(date(2026, 2, 28)), a_visit(date(2026, 1, 31)), a_line()]
    assert counts.by_month(visits) == ((date(2026, 1, 1), 1), (date(2026, 2, 1), 2))


def test_a_visit_without_a_day_counts_in_the_period_that_its_document_gives() -> None:
    visits = [a_line(), a_line(), a_visit(date(2026, 2, 3))]
    assert counts.without_day(visits) == (((date(2025, 5, 1), date(2025, 12, 31)), 2),)


def test_a_visit_without_a_district_counts_under_none() -> None:
    visits = [a_visit(date(2026, 2, 3), district="medeu"), a_visit(date(2026, 2, 4))]
    assert counts.by_district(visits) == {"medeu": 1, "": 1}


def test_the_span_reaches_from_the_first_day_to_the_last() -> None:
    visits = [a_line(), a_visit(date(2026, 2, 3))]
    assert counts.span(visits) == (date(2025, 5, 1), date(2026, 2, 3))
    assert counts.span([]) is None


def test_the_plan_holds_at_most_what_is_named_together_with_what_is_inferred(seeded_store: Store) -> None:
    with seeded_store.reading() as session:
        board = evaluate(session, Scope(), date(2026, 4, 22), datetime(2026, 4, 22, 12, tzinfo=UTC))
    assert counts.planned_at_most(board) == 31 + 13
