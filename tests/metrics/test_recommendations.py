"""The way of a recommendation: sent, answered, accepted or not; a funnel whose later stages may be no data."""

from __future__ import annotations

from datetime import UTC, date, datetime

from data_model.questions.councils import commissions
from data_model.questions.recommendations import RecommendationFacts
from data_model.store import Store
from data_model.vocabulary import RecommendationOutcome
from metrics.definitions import BY_KEY
from metrics.evidence import Evidence, asker, gather
from metrics.metric import Scope
from tests import builders as build
from tests.metrics.facts import ENTRY, some_evidence

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


MONDAY = date(2026, 4, 6)
LAST_TO_SEND = date(2026, 4, 15)  # seven working days after it
LAST_TO_ANSWER = date(2026, 4, 20)  # ten


def told(key: str, evidence: Evidence) -> tuple[object, ...]:
    amount = BY_KEY[f"recommendations_{key}"].of(evidence).amount
    return amount.part, amount.base, amount.bound.value


def test_the_seventh_working_day_after_the_control_is_the_last_to_send(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        for sent_on in (LAST_TO_SEND, date(2026, 4, 16), None):
            build.a_recommendation(session, control_ended_on=MONDAY, sent_on=sent_on)
    assert told("sent_in_time", on(seeded_copy, MONDAY)) == (None, 0, "exact")
    assert told("sent_in_time", on(seeded_copy, LAST_TO_SEND)) == (1, 1, "exact")
    assert told("sent_in_time", on(seeded_copy, date(2026, 4, 16))) == (1, 3, "exact")


def test_a_day_off_stops_the_clock(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        build.a_holiday(session, date(2026, 4, 7))
        build.a_recommendation(session, control_ended_on=MONDAY, sent_on=date(2026, 4, 16))
    assert told("sent_in_time", on(seeded_copy, date(2026, 4, 22))) == (1, 1, "exact")


def test_the_tenth_working_day_after_the_receipt_is_the_last_to_answer(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        for replied_on in (LAST_TO_ANSWER, date(2026, 4, 21), None):
            sent = build.a_recommendation(session, sent_on=date(2026, 4, 1), received_on=MONDAY)
            if replied_on:
                build.a_reply(session, sent, replied_on=replied_on)
    on_the_last, after = on(seeded_copy, LAST_TO_ANSWER), on(seeded_copy, date(2026, 4, 21))
    assert told("answered_in_time", on(seeded_copy, MONDAY)) == (None, 0, "exact")
    assert told("answered_in_time", on_the_last) == (1, 1, "exact")
    assert told("answered_in_time", after) == (1, 3, "exact")
    waiting = [BY_KEY["recommendations_waiting_over_term"].of(one).amount for one in (on_the_last, after)]
    assert [(one.value, one.base) for one in waiting] == [(0, 2), (1, 1)]


def test_while_the_day_that_a_term_runs_from_is_unknown_the_share_is_a_bound(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        build.a_recommendation(session, control_ended_on=MONDAY, sent_on=MONDAY, received_on=MONDAY)
        build.a_recommendation(session, sent_on=MONDAY)
    late = on(seeded_copy, date(2026, 4, 21))
    assert told("sent_in_time", late) == (1, 2, "at_least")
    assert told("answered_in_time", late) == (0, 2, "at_least")
    waiting = BY_KEY["recommendations_waiting_over_term"].of(late).amount
    assert (waiting.value, waiting.base, waiting.bound) == (1, 2, "at_least")
    assert [caveat.key for caveat in waiting.caveats] == ["caveat-clock-unknown"]


def test_where_no_term_is_known_nothing_is_said_of_it(seeded_copy: Store) -> None:
    keys = ("sent_in_time", "answered_in_time", "waiting_over_term")
    with seeded_copy.writing() as session:
        build.a_recommendation(session, sent_on=MONDAY)
    seen = [BY_KEY[f"recommendations_{key}"].of(on(seeded_copy, date(2026, 5, 22))) for key in keys]
    assert [(one.value, one.amount.base) for one in seen] == [(None, 1)] * 3


def test_the_terms_are_the_councils_settings() -> None:
    sent = RecommendationFacts(1, None, "", "", MONDAY, date(2026, 4, 9), None, ENTRY, ())
    shorter = some_evidence(recommendations=(sent,), settings={"recommendation_send_working_days": 2})
    assert told("sent_in_time", some_evidence(recommendations=(sent,))) == (1, 1, "exact")
    assert told("sent_in_time", shorter) == (0, 1, "exact")


def test_the_documents_194_have_no_later_stage(seeded_store: Store) -> None:
    shown = on(seeded_store, date(2026, 11, 22))
    assert BY_KEY["recommendations_stated"].of(shown).value == 194
    assert stages(shown) == [None] * 6


def test_a_recommendation_belongs_to_the_convocation_in_whose_term_its_days_lie(seeded_copy: Store) -> None:
    entered = {"recorded_at": datetime(2026, 4, 1, tzinfo=UTC)}
    with seeded_copy.writing() as session:
        for days in ({"sent_on": date(2024, 6, 3)}, {"control_ended_on": date(2024, 6, 3)}, {}):
            build.a_recommendation(session, entry_id=build.an_entry(session, **entered).id, **days)
    with seeded_copy.reading() as session:
        held = [
            len(gather(asker(session), Scope(convocation=key), date(2026, 4, 22), NOW).recommendations)
            for key in ("III", "IV")
        ]
    assert held == [2, 1]


def test_a_reply_is_an_entry_too(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        sent = build.a_recommendation(session, sent_on=date(2026, 4, 1))
        build.a_reply(session, sent, ACCEPTED, date(2026, 4, 20))
    last = BY_KEY["last_recorded_at"].of(on(seeded_copy, date(2026, 4, 2)))
    assert last.amount.moment == datetime(2026, 4, 20, 12, tzinfo=UTC)
