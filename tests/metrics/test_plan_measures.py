"""Completion and its bound, what is on time, moved and late, and how each of them says what it does not know."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from data_model.questions.plans import ItemFacts
from data_model.vocabulary import DeadlineKind, DeadlineReason
from metrics.definitions import BY_KEY
from metrics.evidence import Evidence
from metrics.metric import Amount
from tests.metrics.facts import some_evidence
from tests.metrics.plan_facts import D, a_change, a_mark, an_item, on, plan_evidence

PAST, SOON = date(2026, 4, 1), date(2026, 4, 30)
SHARES = ("plan_completion", "plan_completion_due", "plan_completion_whole")


def of(key: str, evidence: Evidence) -> Amount:
    return BY_KEY[key].of(evidence).amount


def done(ends_on: date | None = PAST, effective_on: date = date(2026, 3, 30), **values: object) -> ItemFacts:
    return an_item(ends_on, a_mark("done", effective_on), **values)


def late_by(days: int) -> ItemFacts:
    return an_item(D - timedelta(days=days), a_mark("in_progress"))


@pytest.mark.parametrize("key", SHARES)
def test_without_any_mark_completion_is_no_data_and_names_its_base(key: str) -> None:
    amount = of(key, plan_evidence(an_item(PAST), an_item(PAST)))
    assert (amount.value, amount.part, amount.base) == (None, None, 2)


@pytest.mark.parametrize("key", [*SHARES, "plan_done"])
def test_one_past_item_without_a_mark_makes_completion_a_bound(key: str) -> None:
    amount = of(key, plan_evidence(done(), an_item(PAST)))
    assert (amount.bound, amount.unknown) == ("at_least", 1)


@pytest.mark.parametrize("key", [*SHARES, "plan_done"])
def test_once_every_past_item_is_reported_completion_is_exact(key: str) -> None:
    evidence = plan_evidence(done(), an_item(PAST, a_mark("in_progress")), an_item(SOON), an_item(None))
    assert (of(key, evidence).bound, of(key, evidence).unknown) == ("exact", 0)


def test_an_item_due_today_is_not_past_but_due() -> None:
    evidence = plan_evidence(done(), an_item(D))
    assert of("plan_completion", evidence).bound == "exact"
    assert (of("plan_completion_due", evidence).part, of("plan_completion_due", evidence).base) == (1, 2)


def test_completion_counts_dated_items_without_the_cancelled() -> None:
    items = [done(), an_item(PAST, a_mark("cancelled")), an_item(SOON), an_item(None)]
    items += [an_item(None, deadline_kind=DeadlineKind.REGULAR), an_item(SOON, deadline_kind=DeadlineKind.YEAR_ROUND)]
    evidence = plan_evidence(*items)
    bases = {key: (of(key, evidence).part, of(key, evidence).base) for key in SHARES}
    assert bases == {
        "plan_completion": (1, 2),
        "plan_completion_due": (1, 1),
        "plan_completion_whole": (1, 6 - 1),
    }


def test_a_done_standing_item_counts_in_the_whole_plan_only() -> None:
    evidence = plan_evidence(done(None, deadline_kind=DeadlineKind.ON_DEMAND), an_item(SOON))
    assert (of("plan_completion", evidence).part, of("plan_completion", evidence).base) == (0, 1)
    assert (of("plan_completion_whole", evidence).part, of("plan_completion_whole", evidence).base) == (1, 2)
    assert of("plan_done", evidence).value == 1


def test_an_agreed_date_brings_an_item_into_completion() -> None:
    agreed = a_change(date(2026, 4, 29), date(2026, 4, 7), reason=DeadlineReason.AGREED)
    assert of("plan_completion", plan_evidence(done(), an_item(None))).base == 1
    assert of("plan_completion", plan_evidence(done(), an_item(None, agreed))).base == 2


def test_a_share_without_a_base_has_no_value() -> None:
    amount = of("plan_completion_due", plan_evidence(an_item(SOON, a_mark("in_progress"))))
    assert (amount.value, amount.base) == (None, 0)


def test_without_a_plan_nothing_is_counted() -> None:
    nothing = some_evidence()
    told = {key: of(key, nothing) for key in BY_KEY if key.startswith("plan_")}
    assert {key for key, amount in told.items() if amount.value is not None} == set()
    assert of("plan_completion", nothing).base is None


def test_a_total_names_the_commissions_that_entered_nothing_and_a_commission_does_not() -> None:
    evidence = plan_evidence(done(), an_item(PAST, commission=4), an_item(SOON, commission=2))
    named = {key: of(key, evidence).caveats for key in (*SHARES, "plan_done", "plan_overdue", "plan_open")}
    assert {caveats[0].values for caveats in named.values()} == {(("commissions", (2, 4)),)}
    assert of("plan_completion", evidence.of_commission(1)).caveats == ()
    assert of("plan_completion", plan_evidence(done(), done(commission=4))).caveats == ()


def test_a_total_is_a_sum_over_a_sum() -> None:
    first = [done(commission=1), an_item(SOON, commission=1)]
    second = [done(commission=2), done(commission=2), an_item(PAST, commission=2), an_item(SOON, commission=2)]
    evidence = plan_evidence(*first, *second)
    own = [of("plan_completion", evidence.of_commission(number)) for number in (1, 2)]
    assert [(amount.part, amount.base, amount.bound) for amount in own] == [(1, 2, "exact"), (2, 4, "at_least")]
    total = of("plan_completion", evidence)
    assert (total.part, total.base, total.bound) == (1 + 2, 2 + 4, "at_least")
    assert total.value == 3 / 6


def test_a_commission_without_a_mark_has_no_data_beside_others_that_have() -> None:
    evidence = plan_evidence(done(), an_item(PAST, commission=4)).of_commission(4)
    keys = ("plan_completion", "plan_done", "plan_overdue", "plan_overdue_1_14", "plan_open", "plan_on_time")
    assert [of(key, evidence).value for key in keys] == [None] * len(keys)
    assert of("plan_past_due_not_reported", evidence).value == 1


def test_overdue_and_unreported_are_two_numbers() -> None:
    evidence = plan_evidence(late_by(3), an_item(PAST), an_item(PAST))
    assert (of("plan_overdue", evidence).value, of("plan_past_due_not_reported", evidence).value) == (1, 2)


def test_ages_of_overdue_items_meet_without_a_gap() -> None:
    evidence = plan_evidence(*(late_by(days) for days in (0, 1, 14, 15, 30, 31, 400)))
    ages = [of(f"plan_overdue_{age}", evidence).value for age in ("1_14", "15_30", "31_more")]
    assert ages == [2, 2, 2]
    assert of("plan_overdue", evidence).value == sum(age or 0 for age in ages)


def test_any_count_of_past_items_says_how_many_were_due_before_the_approval() -> None:
    early = date(2026, 3, 16)
    evidence = plan_evidence(an_item(early, a_mark("in_progress")), late_by(3), an_item(early), an_item(PAST))
    keys = ("plan_overdue", "plan_overdue_31_more", "plan_overdue_1_14", "plan_past_due_not_reported")
    assert [of(key, evidence).before_approval for key in keys] == [1, 1, 0, 1]
    assert of("plan_before_approval", evidence).value == 2


def test_counts_stand_beside_those_by_original_dates() -> None:
    moved = an_item(PAST, a_mark("postponed", date(2026, 3, 31)), a_change(date(2026, 5, 1), date(2026, 3, 31)))
    further = an_item(SOON, a_change(date(2026, 6, 19)))
    silent = an_item(PAST, a_change(date(2026, 6, 19)))
    nearer = an_item(date(2026, 6, 19), a_change(SOON))
    evidence = plan_evidence(moved, further, silent, nearer, late_by(5))
    counts = {
        key: (of(key, evidence).value, of(key, evidence).by_original)
        for key in ("plan_overdue", "plan_past_due_not_reported", "plan_due_soon", "plan_moved")
    }
    assert counts == {
        "plan_overdue": (1, 2),
        "plan_past_due_not_reported": (0, 1),
        "plan_due_soon": (2, 1),
        "plan_moved": (4, None),
    }


def test_those_due_and_overdue_by_age_stand_beside_the_same_by_original_dates() -> None:
    moved = an_item(PAST, a_mark("postponed", date(2026, 3, 31)), a_change(date(2026, 5, 1), date(2026, 3, 31)))
    nearer = an_item(date(2026, 6, 19), a_mark("in_progress"), a_change(date(2026, 4, 20)))
    early = late_by(60)
    evidence = plan_evidence(moved, nearer, early, done())
    due = of("plan_completion_due", evidence)
    assert (due.part, due.base, due.by_original, due.before_approval) == (1, 3, 3, 1)
    assert of("plan_completion_due", plan_evidence(moved, an_item(PAST))).by_original == 2
    ages = [of(f"plan_overdue_{age}", evidence) for age in ("1_14", "15_30", "31_more")]
    assert [(age.value, age.by_original, age.before_approval) for age in ages] == [(1, 0, 0), (0, 1, 0), (1, 1, 1)]
    unmarked = of("plan_completion_due", plan_evidence(an_item(PAST)))
    assert (unmarked.value, unmarked.base, unmarked.by_original) == (None, 1, 1)


def test_moved_is_no_data_until_anything_is_entered() -> None:
    assert of("plan_moved", plan_evidence(an_item(SOON))).value is None
    assert of("plan_moved", plan_evidence(an_item(SOON, a_mark("in_progress")))).value == 0


def test_due_soon_leaves_out_what_is_done_or_cancelled() -> None:
    evidence = plan_evidence(done(SOON), an_item(SOON, a_mark("cancelled")), an_item(SOON), an_item(D))
    assert of("plan_due_soon", evidence).value == 2


@pytest.mark.parametrize(
    ("ends_on", "effective_on", "verdict"),
    [
        (PAST, PAST, True),
        (PAST, PAST + timedelta(days=1), False),
        (date(2026, 3, 17), date(2026, 3, 17), True),
        (date(2026, 3, 16), date(2026, 3, 1), None),  # due before the approval
        (date(2026, 3, 16), date(2026, 4, 1), None),
        (None, PAST, None),
    ],
)
def test_on_time_is_done_by_the_original_last_day(
    ends_on: date | None, effective_on: date, verdict: bool | None
) -> None:
    assert on(done(ends_on, effective_on)).on_time is verdict


def test_standing_and_carried_over_items_get_no_verdict() -> None:
    kinds = (DeadlineKind.ON_DEMAND, DeadlineKind.REGULAR, DeadlineKind.YEAR_ROUND)
    assert [on(done(SOON, deadline_kind=kind)).on_time for kind in kinds] == [None] * 3


def test_a_moved_item_is_judged_by_its_original_day() -> None:
    moved = an_item(PAST, a_change(SOON, date(2026, 3, 31)), a_mark("done", date(2026, 4, 20)))
    assert on(moved).on_time is False
    brought_forward = an_item(SOON, a_change(PAST, date(2026, 3, 31)), a_mark("done", date(2026, 4, 20)))
    assert on(brought_forward).on_time is True


def test_a_verdict_is_fixed_when_the_item_is_marked_done() -> None:
    again = an_item(PAST, a_mark("done", date(2026, 3, 30)), a_mark("done", date(2026, 4, 20)))
    assert (on(again).on_time, on(again).done_on) == (True, date(2026, 3, 30))
    reopened = an_item(
        PAST,
        a_mark("done", date(2026, 3, 30)),
        a_mark("in_progress", date(2026, 4, 2)),
        a_mark("done", date(2026, 4, 20)),
    )
    assert (on(reopened).on_time, on(reopened).done_on) == (False, date(2026, 4, 20))
    assert on(reopened, date(2026, 4, 1)).on_time is True
    assert on(reopened, date(2026, 4, 5)).done_on is None


def test_a_date_agreed_after_the_mark_judges_nothing_whenever_one_looks() -> None:
    marked = a_mark("done", date(2026, 4, 10))
    agreed_before = a_change(date(2026, 4, 12), date(2026, 4, 1), reason=DeadlineReason.AGREED)
    agreed_after = a_change(date(2026, 4, 30), date(2026, 4, 20), reason=DeadlineReason.AGREED)
    backdated = a_change(date(2026, 4, 5), date(2026, 3, 1), recorded=agreed_after.recorded)
    assert [on(an_item(None, marked, agreed_after), day).on_time for day in (date(2026, 4, 15), D)] == [None, None]
    assert on(an_item(None, marked, backdated)).on_time is None
    assert on(an_item(None, marked, agreed_before, backdated)).on_time is True
    assert on(an_item(None, marked, agreed_before, agreed_after)).on_time is True
    marked_late = a_mark("done", date(2026, 4, 10), recorded=a_mark("done", date(2026, 4, 21)).recorded)
    assert [on(an_item(None, marked_late, agreed_after), day).on_time for day in (date(2026, 4, 15), D)] == [None] * 2


def test_on_time_is_a_share_of_the_verdicts() -> None:
    evidence = plan_evidence(done(), done(), done(PAST, date(2026, 4, 9)), done(date(2026, 3, 1)), an_item(PAST))
    amount = of("plan_on_time", evidence)
    assert (amount.part, amount.base, amount.value) == (2, 3, 2 / 3)
    without = of("plan_on_time", plan_evidence(late_by(3)))
    assert (without.value, without.base) == (None, 0)


@pytest.mark.parametrize(
    ("as_of", "part"),
    [(date(2025, 12, 31), 0), (date(2026, 1, 1), 1), (date(2026, 6, 30), 181), (date(2026, 7, 1), 181)],
)
def test_pace_is_the_days_gone_of_181_and_never_more_than_all(as_of: date, part: int) -> None:
    amount = of("plan_pace", plan_evidence(as_of=as_of))
    assert (amount.part, amount.base, amount.value) == (part, 31 + 28 + 31 + 30 + 31 + 30, part / 181)
