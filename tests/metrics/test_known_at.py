"""What was known when: a record counts from its entry, and a superseded one until the entry that makes it void."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from data_model.questions import activities, appeals, plans, recommendations
from data_model.store import Store
from data_model.vocabulary import AppealState, MarkStatus, Origin
from data_model.work_plan import PlanItem
from metrics.evaluate import evaluate, items_on
from metrics.metric import Scope
from tests import builders as build

RECORDED = datetime(2026, 4, 1, 9, tzinfo=UTC)
CORRECTED = datetime(2026, 4, 8, 9, tzinfo=UTC)
AN_INSTANT = timedelta(microseconds=1)
DAY = date(2026, 3, 20)
AS_OF = date(2026, 4, 22)

Write = Callable[[Session, int], object]
Count = Callable[[Session, datetime], int]


def items(session: Session, known_at: datetime) -> tuple[plans.ItemFacts, ...]:
    return plans.plan_items(session, plans.plans(session)[0], known_at)


def an_item(session: Session) -> PlanItem:
    return session.exec(select(PlanItem).where(PlanItem.number == 14)).one()


def with_step(session: Session, entry_id: int) -> object:
    return build.a_step(
        session, build.an_appeal(session, registered_on=DAY), AppealState.RESOLVED, DAY, entry_id=entry_id
    )


def with_reply(session: Session, entry_id: int) -> object:
    sent = build.a_recommendation(session, sent_on=DAY, entry_id=build.an_entry(session, RECORDED).id)
    return build.a_reply(session, sent, replied_on=DAY, entry_id=entry_id)


def steps(session: Session, known_at: datetime) -> int:
    cells = appeals.appeal_cells(session, AS_OF, known_at)
    return sum(cell.number for cell in cells if cell.state is AppealState.RESOLVED)


RECORDS: dict[str, tuple[Write, Count]] = {
    "mark": (
        lambda session, entry_id: build.a_mark(session, an_item(session), effective_on=DAY, entry_id=entry_id),
        lambda session, known_at: sum(len(item.marks) for item in items(session, known_at)),
    ),
    "item": (
        lambda session, entry_id: build.a_plan_item(session, DAY, number=96, entry_id=entry_id),
        lambda session, known_at: len(items(session, known_at)) - 95,
    ),
    "deadline": (
        lambda session, entry_id: build.a_deadline_change(session, an_item(session), DAY, entry_id=entry_id),
        lambda session, known_at: sum(len(item.deadlines) for item in items(session, known_at)),
    ),
    "event": (
        lambda session, entry_id: build.a_scheduled_event(session, an_item(session), DAY, entry_id=entry_id),
        lambda session, known_at: sum(len(item.events) for item in items(session, known_at)),
    ),
    "activity": (
        lambda session, entry_id: build.an_activity(session, entry_id=entry_id),
        lambda session, known_at: sum(bool(one.entry) for one in activities.activities(session, known_at)),
    ),
    "appeal": (
        lambda session, entry_id: build.an_appeal(session, registered_on=DAY, entry_id=entry_id),
        lambda session, known_at: sum(cell.number for cell in appeals.appeal_cells(session, AS_OF, known_at)),
    ),
    "step": (with_step, steps),
    "monthly total": (
        lambda session, entry_id: build.a_monthly_total(session, "appeals_considered", DAY, 5, entry_id=entry_id),
        lambda session, known_at: len(appeals.monthly_totals(session, known_at)),
    ),
    "choice of a book": (
        lambda session, entry_id: build.an_origin_choice(session, Origin.REGISTER, entry_id=entry_id),
        lambda session, known_at: len(appeals.origin_choices(session, known_at)),
    ),
    "recommendation": (
        lambda session, entry_id: build.a_recommendation(session, sent_on=DAY, entry_id=entry_id),
        lambda session, known_at: len(recommendations.recommendations(session, known_at)),
    ),
    "reply": (
        with_reply,
        lambda session, known_at: sum(len(one.replies) for one in recommendations.recommendations(session, known_at)),
    ),
}


@pytest.mark.parametrize("kind", RECORDS)
def test_a_record_is_known_from_its_entry_until_another_makes_it_void(seeded_copy: Store, kind: str) -> None:
    write, count = RECORDS[kind]
    with seeded_copy.writing() as session:
        mistaken = build.an_entry(session, RECORDED).id
        write(session, mistaken or 0)
        build.an_entry(session, CORRECTED, supersedes_id=mistaken)
    moments = (RECORDED - AN_INSTANT, RECORDED, CORRECTED - AN_INSTANT, CORRECTED, CORRECTED + timedelta(days=99))
    with seeded_copy.reading() as session:
        assert [count(session, moment) for moment in moments] == [0, 1, 1, 0, 0]


def test_a_correction_changes_the_measures_from_its_moment_on(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        item = an_item(session)
        mistaken = build.an_entry(session, RECORDED).id
        build.a_mark(session, item, MarkStatus.DONE, DAY, entry_id=mistaken)
        corrected = build.an_entry(session, CORRECTED, supersedes_id=mistaken).id
        build.a_mark(session, item, MarkStatus.IN_PROGRESS, DAY, entry_id=corrected)
    moments = (RECORDED - AN_INSTANT, RECORDED, CORRECTED - AN_INSTANT, CORRECTED)
    with seeded_copy.reading() as session:
        boards = [evaluate(session, Scope(), AS_OF, moment) for moment in moments]
        states = [items_on(session, Scope(), AS_OF, moment)[13].state for moment in moments]
    assert [board["plan_done"].value for board in boards] == [None, 1, 1, 0]
    assert states == ["not_reported", "done", "done", "open"]
    assert [board["last_recorded_at"].amount.moment for board in boards] == [None, RECORDED, RECORDED, CORRECTED]


def test_what_is_entered_late_changes_the_past_only_for_those_who_know_it(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        entry_id = build.an_entry(session, datetime(2026, 5, 12, tzinfo=UTC)).id
        build.a_mark(session, an_item(session), MarkStatus.DONE, DAY, entry_id=entry_id)
    with seeded_copy.reading() as session:
        then, now = (evaluate(session, Scope(), AS_OF, datetime(2026, month, 13, tzinfo=UTC)) for month in (4, 5))
    assert (then["plan_done"].value, now["plan_done"].value) == (None, 1)


def test_an_item_entered_late_is_in_the_plan_only_for_those_who_know_it(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        build.a_plan_item(session, DAY, number=96, entry_id=build.an_entry(session, RECORDED).id)
    with seeded_copy.reading() as session:
        before, after = (evaluate(session, Scope(), AS_OF, at) for at in (RECORDED - AN_INSTANT, RECORDED))
    assert [board["plan_items"].value for board in (before, after)] == [95, 96]
    assert [board["last_recorded_at"].amount.moment for board in (before, after)] == [None, RECORDED]
    assert [board["plan_moved"].value for board in (before, after)] == [None, None]


def test_a_correction_of_a_correction_does_not_bring_the_first_back(seeded_copy: Store) -> None:
    """Nothing is erased: each entry makes one other void, and stays void itself when it is superseded."""
    with seeded_copy.writing() as session:
        item, entries = an_item(session), [build.an_entry(session, RECORDED)]
        for days in (1, 2):
            moment = RECORDED + timedelta(days=days)
            entries.append(build.an_entry(session, moment, supersedes_id=entries[-1].id))
        for entry, status in zip(entries, (MarkStatus.DONE, MarkStatus.CANCELLED, MarkStatus.POSTPONED), strict=True):
            build.a_mark(session, item, status, DAY, entry_id=entry.id)
    with seeded_copy.reading() as session:
        told = [marks_of_14(session, RECORDED + timedelta(days=days)) for days in range(3)]
    assert told == [["done"], ["cancelled"], ["postponed"]]


def marks_of_14(session: Session, known_at: datetime) -> list[Any]:
    return [mark.status for mark in items(session, known_at)[13].marks]
