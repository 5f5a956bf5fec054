"""Several plans live in one store: the date names one, or the reader does; a convocation brings its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from data_model.errors import CouncilError
from data_model.questions.plans import plan_in_scope
from data_model.store import Store
from metrics.evaluate import evaluate, items_on
from metrics.metric import Board, Scope
from tests import builders as build
from tests.conftest import copy_of
from tests.metrics.plan_facts import a_plan

NOW = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def two_plans(
    seeded_store: Store, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """The real plan of the first half of 2026 and a plan of the second with three items."""
    with copy_of(request, tmp_path_factory.mktemp("two-plans"), seeded_store.file) as store:
        enter_second_plan(store)
        yield store


def enter_second_plan(store: Store) -> None:
    with store.writing() as session:
        period = {"period_start": date(2026, 7, 1), "period_end": date(2026, 12, 31)}
        second = build.a_plan(session, key="2026-h2", **period)
        for ends_on in (date(2026, 8, 31), date(2026, 9, 30), date(2026, 12, 31)):
            item = build.a_plan_item(session, ends_on, plan_id=second.id)
        build.a_mark(session, item, effective_on=date(2026, 7, 15))


def board(store: Store, as_of: date, plan: str | None = None) -> Board:
    with store.reading() as session:
        return evaluate(session, Scope(plan=plan), as_of, NOW)


@pytest.mark.parametrize(
    ("as_of", "plan", "items"),
    [
        (date(2025, 11, 1), "2026-h1", 95),  # before the first: the first
        (date(2026, 1, 1), "2026-h1", 95),
        (date(2026, 6, 30), "2026-h1", 95),
        (date(2026, 7, 1), "2026-h2", 3),
        (date(2026, 12, 31), "2026-h2", 3),
        (date(2027, 3, 1), "2026-h2", 3),  # after the last: the latest
    ],
)
def test_the_date_names_the_plan(two_plans: Store, as_of: date, plan: str, items: int) -> None:
    shown = board(two_plans, as_of)
    assert (shown.plan, shown["plan_items"].value) == (plan, items)


def test_a_named_plan_is_shown_on_any_date_and_plans_do_not_mix(two_plans: Store) -> None:
    first, second = (board(two_plans, date(2026, 11, 22), key) for key in ("2026-h1", "2026-h2"))
    assert (first["plan_items"].value, first["plan_done"].value, first["plan_past_due_not_reported"].value) == (
        95,
        None,
        79,
    )
    assert (second["plan_items"].value, second["plan_done"].value, second["plan_pace"].amount.base) == (3, 1, 184)
    with two_plans.reading() as session:
        own = items_on(session, Scope(plan="2026-h2"), date(2026, 4, 22), NOW)
    assert {item.facts.plan for item in own} == {"2026-h2"}


def test_an_unknown_plan_is_refused_with_those_there_are(two_plans: Store) -> None:
    with pytest.raises(CouncilError) as refusal:
        board(two_plans, date(2026, 4, 22), "2031-h1")
    assert refusal.value.key == "error-unknown-plan"
    assert refusal.value.values == {"plan": "2031-h1", "known": "2026-h1, 2026-h2"}


def test_an_unknown_convocation_is_refused_with_those_there_are(seeded_store: Store) -> None:
    with seeded_store.reading() as session, pytest.raises(CouncilError) as refusal:
        evaluate(session, Scope(convocation="V"), date(2026, 4, 22), NOW)
    assert refusal.value.key == "error-unknown-convocation"
    assert refusal.value.values["known"] == "III, IV"


def test_a_convocation_without_a_plan_has_no_plan(seeded_store: Store) -> None:
    with seeded_store.reading() as session:
        shown = evaluate(session, Scope(convocation="III"), date(2026, 4, 22), NOW)
    assert (shown.plan, shown["plan_items"].value) == (None, None)


def test_a_board_of_a_convocation_holds_no_record_of_another(demo_store: Store) -> None:
    with demo_store.reading() as session:
        third, fourth = (evaluate(session, Scope(convocation=key), date(2026, 4, 22), NOW) for key in ("III", "IV"))
    assert fourth["last_recorded_at"].has_data
    assert fourth["appeals_registered"].has_data
    entered = [one.key for one in third.measures.values() if one.amount.basis not in (None, "stated", "calculated")]
    assert entered == []
    assert [own["last_recorded_at"].has_data for own in third.by_commission.values()] == [False] * 6


def test_a_plan_named_with_a_convocation_that_is_not_its_own_is_not_shown(seeded_store: Store) -> None:
    with seeded_store.reading() as session:
        scopes = (Scope(plan="2026-h1", convocation=key) for key in ("III", "IV"))
        third, fourth = (evaluate(session, scope, date(2026, 4, 22), NOW) for scope in scopes)
    assert (third.plan, third["plan_items"].value) == (None, None)
    assert fourth.plan == "2026-h1"


def test_between_two_plans_the_one_that_ended_last_is_shown() -> None:
    year = a_plan(key="2025", period_start=date(2025, 1, 1), period_end=date(2025, 12, 31))
    half = a_plan(key="2025-h1", period_start=date(2025, 1, 1), period_end=date(2025, 6, 30))
    later = a_plan(key="2026-h2", period_start=date(2026, 7, 1), period_end=date(2026, 12, 31))
    shown = plan_in_scope([year, half, later], None, date(2026, 3, 1))
    assert shown is year


def test_a_store_without_plans_has_none_in_scope() -> None:
    assert plan_in_scope([], None, date(2026, 3, 1)) is None
