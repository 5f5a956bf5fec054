"""What is waited for: marks that commissions owe, letters, appeals; no record is no data and not nothing owed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from data_model.store import Store
from data_model.vocabulary import MarkStatus
from metrics.evaluate import measurements
from metrics.evidence import asker, gather
from metrics.metric import Scope
from metrics.waiting import Awaited, awaited
from tests import builders as a

D = date(2026, 4, 22)
NOON = datetime.combine(D, time(12), UTC)


def found(store: Store, numbers: frozenset[int] | None = None) -> Awaited:
    with store.reading() as session:
        return awaited(gather(asker(session), Scope(), D, NOON), numbers)


def test_a_commission_owes_marks_on_past_items_the_oldest_first(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        first, second = (a.a_commission(session, number) for number in (1, 2))
        for number, (commission, day) in enumerate(
            ((first, date(2026, 4, 1)), (first, date(2026, 3, 1)), (first, date(2026, 6, 1)), (second, D)), start=1
        ):
            a.a_plan_item(session, day, commission_id=commission.id, number=number)
        late = a.a_plan_item(session, date(2026, 4, 10), commission_id=second.id, number=5)
        a.a_mark(session, late, MarkStatus.IN_PROGRESS, date(2026, 4, 2))
    told = found(migrated_store)
    one, two = told.commissions
    assert [item.facts.number for item in one.unreported] == [2, 1]
    assert ([item.facts.number for item in two.overdue], two.unreported) == ([5], ())
    assert (one.last_recorded_at, two.last_recorded_at) == (None, datetime(2026, 4, 2, 12, tzinfo=UTC))
    assert (told.unreported, told.overdue, told.silent) == (2, 1, (1,))
    assert [one.commission for one in found(migrated_store, frozenset({2})).commissions] == [2]


def test_where_nothing_is_recorded_there_is_no_data(seeded_store: Store) -> None:
    told = found(seeded_store)
    assert (told.letters, told.late_appeals.value) == (None, None)


def test_letters_and_appeals_are_those_that_the_measures_count(demo_store: Store) -> None:
    with demo_store.reading() as session:
        evidence = gather(asker(session), Scope(), D, NOON)
    told, measured = awaited(evidence), measurements(evidence)
    assert told.letters
    assert sum(one.is_sent for one in told.letters) == measured["recommendations_waiting"].value
    assert told.late_appeals.value == measured["appeals_waiting_over_target"].value
    assert told.unreported == measured["plan_past_due_not_reported"].value
    assert told.overdue == measured["plan_overdue"].value
