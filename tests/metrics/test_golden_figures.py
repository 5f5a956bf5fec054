"""The figures that a person reads off the documents, against the board of the real seed; totals written as sums."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache

import pytest

from data_model.store import Store
from metrics.agenda import agenda
from metrics.evaluate import evaluate, items_on
from metrics.evidence import asker, gather
from metrics.metric import Board, Scope
from metrics.monitoring_counts import every_line
from metrics.plan_state import ItemState

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FOURTH = {
    "members_total": 39 + 3,
    "members_civil": 39,
    "members_state": 3,
    "members_new_share": ">70",
    "members_youth_share": 21.4,
    "members_youth": 9,
    "members_avg_age": 46,
    "applications": 165,
    "instagram_views": 743_000,
    "internet_resources": 5,
    "publications": None,
    "monitorings_stated": "20+",
    "monitorings_listed": 0 + (7 - 1) + 3 + 1 + 2 + 5,
    "monitorings_recorded": None,
    "monitorings_planned_named": 31,
    "monitorings_planned_inferred": 44 - 31,
    "monitored_objects": "16+",
    "monitored_objects_recorded": None,
    "hearings_listed": 10,
    "round_tables_listed": 3 - 1,
    "activities_listed": 39 - 1 - 1,
    "activities_recorded": None,
    "legal_acts": 63,
    "appeals_considered": 32,
    "appeals_resolved": None,
    "appeals_resolution_rate": None,
    "appeals_registered": None,
    "recommendations_stated": 194,
    "recommendations_sent": None,
    "recommendations_answered": None,
    "plan_items": 20 + 21 + 10 + 9 + 20 + 15,
    "plan_dated": 95 - 1 - 10 - 5,
    "plan_carried_over": 1,
    "plan_standing": 10,
    "plan_unscheduled": 5,
    "plan_before_approval": 22,
}
THIRD = {
    "monitorings_stated": 85,
    "legal_acts": 262,
    "appeals_considered": 891,
    "appeals_resolved": 795,
    "publications": 1366,
    "monitorings_listed": None,
    "activities_listed": None,
    "recommendations_stated": None,
    "members_total": None,
    "plan_items": None,
    "plan_pace": None,
}


@cache
def board(store: Store, as_of: date = TODAY, convocation: str | None = None) -> Board:
    with store.reading() as session:
        return evaluate(session, Scope(convocation=convocation), as_of, NOW)


@cache
def items(store: Store, as_of: date = TODAY) -> tuple[ItemState, ...]:
    with store.reading() as session:
        return items_on(session, Scope(), as_of, NOW)


def as_read(board: Board, key: str) -> object:
    """The figure as a person writes it down: «20+» is at least 20, «>70» more than 70."""
    amount = board[key].amount
    marks = {"exact": "{}", "at_least": "{:g}+", "more_than": ">{:g}"}
    return amount.value if amount.bound == "exact" else marks[amount.bound].format(amount.value)


@pytest.mark.parametrize("key", FOURTH)
def test_figures_of_the_fourth_convocation_and_its_plan(seeded_store: Store, key: str) -> None:
    assert as_read(board(seeded_store), key) == FOURTH[key]


@pytest.mark.parametrize("key", THIRD)
def test_figures_of_the_third_convocation(seeded_store: Store, key: str) -> None:
    assert as_read(board(seeded_store, convocation="III"), key) == THIRD[key]


def test_a_stated_measure_counts_what_its_document_counts(seeded_store: Store) -> None:
    third, fourth = board(seeded_store, convocation="III"), board(seeded_store)
    assert (third["legal_acts"].unit, fourth["legal_acts"].unit) == ("expert_reviews", "legal_acts")
    assert fourth["recommendations_stated"].unit == "appeals_and_recommendations"


def test_795_of_891_were_resolved_and_the_document_owns_that_base(seeded_store: Store) -> None:
    rate = board(seeded_store, convocation="III")["appeals_resolution_rate"].amount
    assert (rate.part, rate.base, rate.origin) == (795, 891, "document")
    assert rate.value == pytest.approx(0.892, abs=0.0005)
    assert [caveat.key for caveat in rate.caveats] == ["caveat-considered-by-document"]
    assert len(rate.citations) == 2


def test_the_fourth_considered_32_and_nothing_is_said_of_what_was_resolved(seeded_store: Store) -> None:
    rate = board(seeded_store)["appeals_resolution_rate"].amount
    assert (rate.value, rate.part, rate.base) == (None, None, 32)


def test_the_partition_of_the_plan_names_the_items_a_person_names(seeded_store: Store) -> None:
    found = items(seeded_store)
    named = {
        "carried over": [item.facts.number for item in found if item.is_carried_over],
        "standing": [item.facts.number for item in found if item.is_standing],
        "unscheduled": [item.facts.number for item in found if item.is_unscheduled],
    }
    assert named == {
        "carried over": [2],
        "standing": [40, 41, 73, 78, 79, 80, 84, 85, 94, 95],
        "unscheduled": [10, 11, 12, 13, 39],
    }
    assert 79 + 1 + 10 + 5 == len(found) == 95
    assert sum(item.is_dated for item in found) == 79


def test_items_by_commission_are_20_21_10_9_20_15(seeded_store: Store) -> None:
    own = board(seeded_store).by_commission
    assert [own[number]["plan_items"].value for number in own] == [20, 21, 10, 9, 20, 15]
    assert sum(measures["plan_dated"].value or 0 for measures in own.values()) == 79


def test_the_report_has_18_lines_of_monitorings_by_commission_0_7_3_1_2_5(seeded_store: Store) -> None:
    with seeded_store.reading() as session:
        council = gather(asker(session), Scope(), TODAY, NOW)
    lines = [len(every_line(council.of_commission(number))) for number in range(1, 7)]
    assert lines == [0, 7, 3, 1, 2, 5]
    assert len(every_line(council)) == sum(lines) == 18


def test_distinct_monitorings_by_commission_are_0_6_3_1_2_5(seeded_store: Store) -> None:
    own = board(seeded_store).by_commission
    listed = [own[number]["monitorings_listed"].value for number in own]
    assert listed == [0, 7 - 1, 3, 1, 2, 5]
    assert sum(value or 0 for value in listed) == 17


def test_the_round_table_under_two_commissions_counts_in_each_ones_own_and_once_in_the_total(
    seeded_store: Store,
) -> None:
    shown = board(seeded_store)
    own = [measures["round_tables_listed"].value for measures in shown.by_commission.values()]
    assert (own[3 - 1], own[6 - 1], sum(value or 0 for value in own)) == (1, 1, 1 + 1 + 1)
    assert shown["round_tables_listed"].value == 3 - 1


def test_objects_are_two_theatres_twelve_sites_and_two_family_centres_at_least(seeded_store: Store) -> None:
    amount = board(seeded_store)["monitored_objects"].amount
    assert (amount.value, amount.bound, amount.part, amount.base) == (2 + 12 + 2, "at_least", 3, 17)


def test_31_items_are_monitorings_by_name_and_24_to_36_by_inference(seeded_store: Store) -> None:
    monitorings = [item.facts for item in items(seeded_store) if "monitoring" in item.facts.kinds]
    assert [facts.number for facts in monitorings if facts.kind_basis == "inferred"] == list(range(24, 37))
    assert len(monitorings) == 31 + 13 == 44


def test_the_item_of_two_kinds_counts_in_each_and_once_in_the_total(seeded_store: Store) -> None:
    (both,) = [item.facts for item in items(seeded_store) if item.facts.second_kind]
    assert (both.number, set(both.kinds)) == (45, {"hearing_report", "monitoring"})
    assert board(seeded_store)["plan_items"].value == 95


def test_every_figure_of_a_document_names_its_quote(seeded_store: Store) -> None:
    shown = board(seeded_store)
    told = [key for key, value in FOURTH.items() if shown[key].amount.origin == "document" and value is not None]
    assert len(told) >= 15
    assert [key for key in told if not shown[key].amount.citations] == []


def test_after_the_period_nothing_is_entered_and_nothing_is_called_overdue(seeded_store: Store) -> None:
    shown = board(seeded_store)
    assert [as_read(shown, key) for key in ("plan_overdue", "plan_done", "plan_completion", "plan_on_time")] == [
        None
    ] * 4
    assert (shown["plan_marked"].value, shown["plan_marked"].amount.base) == (0, 95)
    assert (shown["plan_past_due_not_reported"].value, shown["plan_not_reported"].value) == (79, 0)
    assert shown["plan_past_due_not_reported"].amount.before_approval == 22
    assert (shown["plan_completion"].amount.base, shown["plan_pace"].value) == (79, 1.0)
    assert not shown["last_recorded_at"].has_data


@pytest.mark.parametrize(
    ("as_of", "past", "gone"),
    [
        (date(2025, 12, 31), 0, 0),
        (date(2026, 1, 1), 0, 1),
        (date(2026, 1, 20), 1, 20),
        (date(2026, 3, 17), 22, 31 + 28 + 17),
        (date(2026, 4, 22), 22 + 19, 31 + 28 + 31 + 22),
        (date(2026, 6, 30), 79 - 10 - 1, 181),
        (date(2026, 7, 1), 79 - 1, 181),
        (date(2026, 7, 31), 79 - 1, 181),
        (date(2026, 8, 1), 79, 181),
    ],
)
def test_past_items_and_days_gone(seeded_store: Store, as_of: date, past: int, gone: int) -> None:
    shown = board(seeded_store, as_of)
    assert shown["plan_past_due_not_reported"].value == past
    assert (shown["plan_pace"].amount.part, shown["plan_pace"].amount.base) == (gone, 181)


def test_on_22_april_eleven_items_are_due_in_april_without_a_day(seeded_store: Store) -> None:
    coming = agenda(items(seeded_store, date(2026, 4, 22)), date(2026, 4, 22))
    assert dict(coming.without_day)[date(2026, 4, 1)] == 11
    assert board(seeded_store, date(2026, 4, 22))["plan_due_soon"].value == 11


def test_a_documents_figure_is_not_known_before_its_period_is_over(seeded_store: Store) -> None:
    keys = ("monitorings_stated", "appeals_considered", "monitorings_listed", "recommendations_stated")
    assert [as_read(board(seeded_store, date(2025, 12, 30)), key) for key in keys] == [None] * 4
    assert [as_read(board(seeded_store, date(2025, 12, 31)), key) for key in keys] == ["20+", 32, 17, 194]


def test_a_documents_total_of_the_council_is_no_commissions(seeded_store: Store) -> None:
    for measures in board(seeded_store).by_commission.values():
        assert [measures[key].value for key in ("monitorings_stated", "legal_acts", "appeals_considered")] == [None] * 3
