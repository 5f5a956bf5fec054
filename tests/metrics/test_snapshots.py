"""A report to the presidium is frozen once, and what has happened since is told in five groups."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from data_model import commands
from data_model.errors import CouncilError
from data_model.questions.snapshots import snapshot_content, snapshots
from data_model.snapshots import Snapshot
from data_model.store import Store
from data_model.vocabulary import MarkStatus, Role
from data_model.work_plan import Mark, Plan
from metrics.evaluate import evaluate, items_on
from metrics.metric import Scope
from metrics.plan_state import ItemState
from metrics.snapshots import Frozen, Since, compare, frozen, thawed
from tests.data_model.acting import NOON, an_actor, an_item, by

REPORT, TODAY = date(2026, 4, 22), date(2026, 5, 20)
THEN = datetime(2026, 4, 22, 12, tzinfo=UTC)
LONG_AFTER = datetime(2027, 1, 1, tzinfo=UTC)


def days_later(number: int) -> int:
    """Minutes after NOON of 12 March, as the builders of acts take them."""
    return number * 24 * 60


def content_of(session: Session) -> str:
    scope = Scope()
    return frozen(evaluate(session, scope, REPORT, THEN), items_on(session, scope, REPORT, THEN))


def since(session: Session, told: str) -> Since:
    return compare(thawed(told), today(session), TODAY, LONG_AFTER)


def today(session: Session) -> tuple[ItemState, ...]:
    return items_on(session, Scope(), TODAY, LONG_AFTER)


def numbers(group: object) -> list[int]:
    return [one.item.facts.number for one in group]  # type: ignore[attr-defined]


def test_what_happened_after_the_report_stands_in_its_group(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        done, late, moved, voided, still = (an_item(session, number=number) for number in range(1, 6))
        first = commands.record_mark(session, by(session), voided, MarkStatus.DONE, date(2026, 3, 12))
        commands.record_mark(session, by(session), still, MarkStatus.DONE, date(2026, 3, 12))
        told = content_of(session)
        after = by(session, minutes=days_later(60))
        commands.record_mark(session, after, done, MarkStatus.DONE, date(2026, 5, 5))
        commands.record_mark(session, after, late, MarkStatus.IN_PROGRESS, date(2026, 4, 20))
        commands.record_mark(
            session, after, moved, MarkStatus.POSTPONED, date(2026, 5, 5), new_ends_on=date(2026, 6, 20)
        )
        entry_id = session.get_one(Mark, first).entry_id
        commands.void_mark(session, by(session, minutes=days_later(61), ground="не тот пункт"), entry_id)
        found = since(session, told)
    assert numbers(found.newly_done) == [1]
    assert numbers(found.newly_overdue) == [2]
    assert numbers(found.moved) == [3]
    assert [(one.item.facts.number, one.mark.effective_on) for one in found.entered_late] == [(2, date(2026, 4, 20))]
    assert numbers(found.changed_after) == [4]


def test_a_mark_that_was_superseded_after_the_report_is_changed_after_the_fact(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session, number=7)
        first = commands.record_mark(session, by(session), item, MarkStatus.DONE, date(2026, 3, 12))
        told = content_of(session)
        entry_id = session.get_one(Mark, first).entry_id
        after = by(session, minutes=days_later(60))
        commands.record_mark(session, after, item, MarkStatus.IN_PROGRESS, date(2026, 3, 12), supersedes_id=entry_id)
        found = since(session, told)
    assert numbers(found.changed_after) == numbers(found.entered_late) == numbers(found.newly_overdue) == [7]
    assert found.newly_done == ()


def test_nothing_has_changed_right_after_the_report(demo_store: Store) -> None:
    with demo_store.reading() as session:
        told = frozen(evaluate(session, Scope(), REPORT, THEN), items_on(session, Scope(), REPORT, THEN))
        found = compare(thawed(told), items_on(session, Scope(), REPORT, THEN), REPORT, THEN)
    assert found == Since((), (), (), (), ())


@pytest.mark.parametrize(("as_of", "known_at"), [(date(2026, 4, 21), THEN), (REPORT, THEN - timedelta(seconds=1))])
def test_a_look_from_before_the_report_accuses_nobody(demo_store: Store, as_of: date, known_at: datetime) -> None:
    with demo_store.reading() as session:
        told = thawed(content_of(session))
        earlier = items_on(session, Scope(), as_of, known_at)
    with pytest.raises(CouncilError, match="error-snapshot-later"):
        compare(told, earlier, as_of, known_at)


def test_what_is_frozen_is_read_back_as_it_was_told(demo_store: Store) -> None:
    with demo_store.reading() as session:
        board, items = evaluate(session, Scope(), REPORT, THEN), items_on(session, Scope(), REPORT, THEN)
    told = thawed(frozen(board, items))
    assert (told.plan, told.as_of, told.known_at) == ("2026-h1", REPORT, THEN)
    assert {one.key: (one.value, one.part, one.base, one.bound) for one in told.measures} == {
        key: (one.value, one.amount.part, one.amount.base, one.amount.bound) for key, one in board.measures.items()
    }
    assert [(one.number, one.state, one.status, one.ends_on, one.done_on) for one in told.items] == [
        (item.facts.number, item.state, item.status, item.ends_on, item.done_on) for item in items
    ]
    completion = told.measure("plan_completion")
    assert completion is not None
    assert completion.base == 79


def test_an_item_that_the_plan_did_not_hold_then_is_newly_done_and_not_moved(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session, number=1)
        told: Frozen = replace(thawed(content_of(session)), items=())
        commands.record_mark(session, by(session, minutes=days_later(60)), item, MarkStatus.DONE, date(2026, 5, 5))
        found = compare(told, today(session), TODAY, LONG_AFTER)
    assert (numbers(found.newly_done), found.moved, found.changed_after) == ([1], (), ())


@pytest.mark.parametrize("content", ["", "{", "{}", "[]", '{"version": 99}', '{"version": 1}', "null"])
def test_a_report_of_another_shape_is_refused_and_not_guessed_at(content: str) -> None:
    with pytest.raises(CouncilError, match="error-snapshot-unreadable"):
        thawed(content)


def freeze(session: Session, note: str = "", reported_on: date = REPORT, minutes: int = 0) -> int:
    plan = session.exec(select(Plan)).one()
    told = content_of(session)
    made = by(session, minutes=minutes)
    return commands.freeze_snapshot(session, made, plan.id or 0, reported_on, REPORT, THEN, told, note)


def test_snapshots_are_listed_the_last_reported_first_and_read_by_their_number(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        an_item(session)
        first = freeze(session, "заседание № 3")
        second = freeze(session, reported_on=REPORT + timedelta(days=7), minutes=1)
        known = snapshots(session)
        plan = known[0].plan
        assert [one.id for one in known] == [second, first]
        assert snapshots(session, "другой") == ()
        assert (known[1].note, known[1].recorded.recorded_by, known[1].recorded.recorded_at) == (
            "заседание № 3",
            "секретарь",
            NOON,
        )
        assert json.loads(snapshot_content(session, first, plan))["version"] == 1
        with pytest.raises(CouncilError, match="error-unknown-snapshot"):
            snapshot_content(session, 999, plan)
        with pytest.raises(CouncilError, match="error-unknown-snapshot"):
            snapshot_content(session, first, "другой")


@pytest.mark.parametrize("statement", ["UPDATE snapshot SET content = '{}'", "DELETE FROM snapshot"])
def test_the_engine_refuses_to_change_a_snapshot(migrated_store: Store, statement: str) -> None:
    with migrated_store.writing() as session:
        an_item(session)
        freeze(session)
    with pytest.raises(DBAPIError, match="insert-only"), migrated_store.writing() as session:
        session.connection().execute(text(statement))
    with migrated_store.reading() as session:
        assert len(session.exec(select(Snapshot)).all()) == 1


def test_a_viewer_and_an_editor_of_one_commission_freeze_nothing(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        an_item(session)
        plan = session.exec(select(Plan)).one().id or 0
        for actor in (an_actor(Role.VIEWER), an_actor(commission_ids=frozenset({1}))):
            with pytest.raises(CouncilError, match=r"error-not-(allowed|your-commission)"):
                commands.freeze_snapshot(session, by(session, actor), plan, REPORT, REPORT, THEN, "{}")
