"""The way of a recommendation: sent, answered, accepted or not; a funnel whose later stages may be no data."""

from __future__ import annotations

from datetime import UTC, date, datetime

from data_model.questions.councils import commissions
from data_model.store import Store
from data_model.vocabulary import RecommendationOutcome
from metrics.definitions import BY_KEY
from metrics.evidence import Evidence, asker, gather
from metrics.metric import Scope
from tests import builders as build

NOW = datetime(2026, 11, 22, tzinfo=UTC)
STAGES = ("sent", "answered", "waiting", "accepted", "partly", "rejected")
ACCEPTED, PARTLY, REJECTED = (
    RecommendationOutcome.ACCEPTED,
    RecommendationOutcome.PARTLY,
    RecommendationOutcome.REJECTED,
)


def on(store: Store, as_of: date) -> Evidence:
    with store.reading() as session:
        return gather(asker(session), Scope(), as_of, NOW)


def stages(evidence: Evidence) -> list[float | None]:
    return [BY_KEY[f"recommendations_{stage}"].of(evidence).value for stage in STAGES]


def funnel(store: Store, as_of: date) -> list[float | None]:
    return stages(on(store, as_of))


def test_each_stage_counts_what_had_come_by_the_date(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        for outcome, day in ((ACCEPTED, 10), (PARTLY, 12), (REJECTED, 14)):
            sent = build.a_recommendation(session, sent_on=date(2026, 4, 1))
            build.a_reply(session, sent, outcome, date(2026, 4, day))
        build.a_recommendation(session, sent_on=date(2026, 4, 11))
    assert funnel(seeded_copy, date(2026, 3, 31)) == [None] * 6
    assert funnel(seeded_copy, date(2026, 4, 1)) == [3, 0, 3, 0, 0, 0]
    assert funnel(seeded_copy, date(2026, 4, 10)) == [3, 1, 2, 1, 0, 0]
    assert funnel(seeded_copy, date(2026, 4, 12)) == [4, 2, 2, 1, 1, 0]
    assert funnel(seeded_copy, date(2026, 4, 14)) == [4, 3, 1, 1, 1, 1]
    shown = on(seeded_copy, date(2026, 4, 14))
    assert {BY_KEY[f"recommendations_{stage}"].of(shown).amount.base for stage in STAGES} == {4}


def test_the_last_reply_holds(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        sent = build.a_recommendation(session, sent_on=date(2026, 4, 1))
        build.a_reply(session, sent, REJECTED, date(2026, 4, 10))
        build.a_reply(session, sent, ACCEPTED, date(2026, 4, 20))
    assert funnel(seeded_copy, date(2026, 4, 19)) == [1, 1, 0, 0, 0, 1]
    assert funnel(seeded_copy, date(2026, 4, 20)) == [1, 1, 0, 1, 0, 0]


def test_a_note_that_no_reply_came_is_no_answer(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        sent = build.a_recommendation(session, sent_on=date(2026, 4, 1))
        build.a_reply(session, sent, RecommendationOutcome.NO_REPLY, date(2026, 4, 20))
    assert funnel(seeded_copy, date(2026, 4, 20)) == [1, 0, 1, 0, 0, 0]


def test_what_is_not_sent_is_not_counted(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        build.a_recommendation(session, control_ended_on=date(2026, 4, 1))
    assert funnel(seeded_copy, date(2026, 4, 22)) == [None] * 6


def test_a_commission_sees_its_own(seeded_copy: Store) -> None:
    with seeded_copy.reading() as session:
        second = commissions(session)[1].id
    with seeded_copy.writing() as session:
        build.a_recommendation(session, sent_on=date(2026, 4, 1), commission_id=second)
        build.a_recommendation(session, sent_on=date(2026, 4, 1))
    council = on(seeded_copy, date(2026, 4, 22))
    assert [stages(scope)[0] for scope in (council, council.of_commission(1), council.of_commission(2))] == [2, None, 1]


def test_the_documents_194_have_no_later_stage(seeded_store: Store) -> None:
    shown = on(seeded_store, date(2026, 11, 22))
    assert BY_KEY["recommendations_stated"].of(shown).value == 194
    assert stages(shown) == [None] * 6


def test_a_reply_is_an_entry_too(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        sent = build.a_recommendation(session, sent_on=date(2026, 4, 1))
        build.a_reply(session, sent, ACCEPTED, date(2026, 4, 20))
    last = BY_KEY["last_recorded_at"].of(on(seeded_copy, date(2026, 4, 2)))
    assert last.amount.moment == datetime(2026, 4, 20, 12, tzinfo=UTC)
