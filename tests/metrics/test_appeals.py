"""The register of appeals: what is considered, resolved and closed, and in how many working days an answer comes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from data_model.questions.councils import commissions
from data_model.store import Store
from data_model.vocabulary import AppealState
from metrics.appeal_counts import percentile
from metrics.definitions import BY_KEY
from metrics.evidence import Evidence, asker, gather
from metrics.metric import Amount, Scope
from metrics.working_days import after_working_days, working_days_between
from tests import builders as build
from tests.metrics.facts import a_cell, some_evidence

FINAL = (AppealState.RESOLVED, AppealState.EXPLAINED, AppealState.FORWARDED, AppealState.REFUSED)
OPEN = (AppealState.REGISTERED, AppealState.IN_WORK)
REGISTERED_ON = date(2026, 3, 2)  # a Monday
NOW = datetime(2026, 11, 22, tzinfo=UTC)
HOLIDAYS = frozenset({date(2026, 3, 9), date(2026, 3, 23), date(2026, 3, 24), date(2026, 3, 25)})


def of(key: str, evidence: Evidence) -> Amount:
    return BY_KEY[key].of(evidence).amount


def register(*cells: object) -> Evidence:
    return some_evidence(appeals=cells, holidays=HOLIDAYS)


def answered(*replied_on: date) -> Evidence:
    return register(*(a_cell(REGISTERED_ON, day) for day in replied_on))


@pytest.mark.parametrize("state", FINAL)
def test_any_final_state_is_considered_and_closed_but_only_one_is_resolved(state: AppealState) -> None:
    evidence = register(a_cell(REGISTERED_ON, state=state), a_cell(REGISTERED_ON))
    assert (of("appeals_considered", evidence).value, of("appeals_closed_rate", evidence).part) == (1, 1)
    assert of("appeals_resolved", evidence).value == (state is AppealState.RESOLVED)


@pytest.mark.parametrize("state", OPEN)
def test_an_open_appeal_is_considered_once_it_has_a_substantive_reply_but_not_closed(state: AppealState) -> None:
    evidence = register(a_cell(REGISTERED_ON, date(2026, 3, 5), state=state), a_cell(REGISTERED_ON, state=state))
    assert (of("appeals_considered", evidence).value, of("appeals_closed_rate", evidence).part) == (1, 0)
    assert of("appeals_in_work", evidence).value == 2


def test_the_resolution_rate_and_the_closed_rate_have_bases_of_their_own() -> None:
    cells = [a_cell(REGISTERED_ON, state=state, number=n) for n, state in enumerate((*FINAL, *OPEN), start=1)]
    evidence = register(*cells)
    resolution, closed = of("appeals_resolution_rate", evidence), of("appeals_closed_rate", evidence)
    assert (resolution.part, resolution.base) == (1, 1 + 2 + 3 + 4)
    assert (closed.part, closed.base) == (1 + 2 + 3 + 4, 1 + 2 + 3 + 4 + 5 + 6)
    keys = ("registered", "in_work", "explained", "forwarded", "refused")
    assert [of(f"appeals_{key}", evidence).value for key in keys] == [21, 5 + 6, 2, 3, 4]


def test_nothing_considered_gives_no_rate() -> None:
    rate = of("appeals_resolution_rate", register(a_cell(REGISTERED_ON)))
    assert (rate.value, rate.base) == (None, 0)


def test_without_a_register_every_figure_of_it_is_no_data() -> None:
    keys = [key for key in BY_KEY if key.startswith("appeals_")]
    assert {of(key, some_evidence()).value for key in keys} == {None}


def test_days_to_a_reply_are_working_days_without_the_day_of_registration() -> None:
    friday, monday, tuesday = date(2026, 3, 6), date(2026, 3, 9), date(2026, 3, 10)
    assert working_days_between(REGISTERED_ON, REGISTERED_ON, HOLIDAYS) == 0
    assert working_days_between(REGISTERED_ON, friday, HOLIDAYS) == 4
    assert working_days_between(REGISTERED_ON, monday, HOLIDAYS) == 4  # a holiday
    assert working_days_between(REGISTERED_ON, tuesday, HOLIDAYS) == 5
    assert working_days_between(REGISTERED_ON, date(2026, 3, 26), HOLIDAYS) == 4 + 4 + 5 + 1
    assert working_days_between(tuesday, REGISTERED_ON, HOLIDAYS) == 0


@given(some.dates(date(2026, 1, 1), date(2026, 6, 30)), some.integers(1, 40))
def test_the_day_so_many_working_days_later_is_so_many_working_days_away(day: date, number: int) -> None:
    last = after_working_days(day, number, HOLIDAYS)
    assert working_days_between(day, last, HOLIDAYS) == number
    assert working_days_between(day, last - timedelta(days=1), HOLIDAYS) == number - 1


def test_median_and_ninth_decile_of_replies() -> None:
    days = [3, 4, 5, 6, 10, 11, 12, 13, 26, 27]  # of March: 1, 2, 3, 4, 5, 6, 7, 8, 14, 15 working days
    evidence = answered(*(date(2026, 3, day) for day in days))
    assert (of("appeals_median_days", evidence).value, of("appeals_median_days", evidence).base) == ((5 + 6) / 2, 10)
    assert of("appeals_p90_days", evidence).value == 14


@pytest.mark.parametrize("key", ["appeals_median_days", "appeals_p90_days"])
def test_under_five_replies_nothing_is_said_of_days(key: str) -> None:
    four = answered(*[date(2026, 3, 4)] * 4)
    assert (of(key, four).value, of(key, four).base) == (None, 4)
    five = answered(*[date(2026, 3, 4)] * 5)
    assert (of(key, five).value, of(key, five).base) == (2, 5)


@given(some.lists(some.integers(0, 60), min_size=1, max_size=40), some.sampled_from([0.1, 0.5, 0.9, 1.0]))
def test_a_percentile_is_the_smallest_value_that_so_many_do_not_exceed(days: list[int], share: float) -> None:
    found = percentile(sorted(days), share)
    assert found in days
    assert sum(day <= found for day in days) >= share * len(days) - 1e-9
    assert sum(day < found for day in days) < share * len(days)


def on(store: Store, as_of: date) -> Evidence:
    with store.reading() as session:
        return gather(asker(session), Scope(), as_of, NOW)


def test_an_appeal_stands_where_its_last_step_by_the_date_left_it(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        appeal = build.an_appeal(session, registered_on=REGISTERED_ON)
        build.a_step(session, appeal, AppealState.IN_WORK, date(2026, 3, 3))
        build.a_step(session, appeal, AppealState.RESOLVED, date(2026, 3, 20), substantive_reply=True)
        build.a_step(session, appeal, AppealState.IN_WORK, date(2026, 3, 27))  # taken up again
    days = [on(seeded_copy, date(2026, 3, day)) for day in (1, 2, 3, 19, 20, 26, 27)]
    assert [of("appeals_registered", day).value for day in days] == [None, 1, 1, 1, 1, 1, 1]
    assert [of("appeals_in_work", day).value for day in days] == [None, 1, 1, 1, 0, 0, 1]
    assert [of("appeals_resolved", day).value for day in days] == [None, 0, 0, 0, 1, 1, 0]
    assert [of("appeals_considered", day).value for day in days] == [32, 0, 0, 0, 1, 1, 1]


def test_of_two_steps_of_a_day_the_later_recorded_holds(seeded_copy: Store) -> None:
    day = date(2026, 3, 20)
    with seeded_copy.writing() as session:
        appeal = build.an_appeal(session, registered_on=REGISTERED_ON)
        noon, evening = (build.an_entry(session, datetime(2026, 3, 20, hour, tzinfo=UTC)).id for hour in (12, 18))
        build.a_step(session, appeal, AppealState.REFUSED, day, entry_id=evening)
        build.a_step(session, appeal, AppealState.EXPLAINED, day, entry_id=noon)
    shown = on(seeded_copy, day)
    assert (of("appeals_refused", shown).value, of("appeals_explained", shown).value) == (1, 0)


def test_only_the_first_substantive_reply_is_timed(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        for _ in range(5):
            appeal = build.an_appeal(session, registered_on=REGISTERED_ON)
            build.a_step(session, appeal, AppealState.IN_WORK, date(2026, 3, 3))
            build.a_step(session, appeal, AppealState.IN_WORK, date(2026, 3, 5), substantive_reply=True)
            build.a_step(session, appeal, AppealState.EXPLAINED, date(2026, 3, 30), substantive_reply=True)
    shown = [on(seeded_copy, date(2026, 3, day)) for day in (4, 5, 31)]
    assert [of("appeals_median_days", day).value for day in shown] == [None, 3, 3]


def test_appeals_of_no_commission_count_in_the_council_only(seeded_copy: Store) -> None:
    with seeded_copy.reading() as session:
        first = commissions(session)[0].id
    with seeded_copy.writing() as session:
        build.an_appeal(session, registered_on=REGISTERED_ON)
        build.an_appeal(session, registered_on=REGISTERED_ON, commission_id=first)
        build.an_appeal(session, registered_on=REGISTERED_ON, commission_id=first, topic="Дороги")
    council = on(seeded_copy, date(2026, 4, 1))
    scopes = (council, council.of_commission(1), council.of_commission(2))
    assert [of("appeals_registered", scope).value for scope in scopes] == [3, 2, None]


def test_an_appeal_that_nobody_moved_yet_is_an_entry_too(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        build.an_appeal(session, registered_on=REGISTERED_ON)
    last = of("last_recorded_at", on(seeded_copy, REGISTERED_ON))
    assert last.moment == datetime(2026, 3, 2, 12, tzinfo=UTC)
