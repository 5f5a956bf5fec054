"""The council's own file: convocations, plans, settings, holidays, districts."""

from __future__ import annotations

import pytest

from imports.wording.districts import read_district
from tests.seed.the_seed import LANGUAGES, council, rows, texts


def test_convocations_last_as_many_months_as_their_reported_periods() -> None:
    for one in council()["convocations"]:
        start, end = one["reported_start"], one["reported_end"]
        assert one["months"] == (end.year - start.year) * 12 + end.month - start.month + 1
        assert one["months_low"] <= one["months"]


def test_the_number_of_commissions_is_the_figure_of_the_documents() -> None:
    stated = {row["convocation"]: int(row["value"]) for row in rows("figures") if row["indicator"] == "commissions"}
    assert {one["key"]: one["commissions"] for one in council()["convocations"]} == stated


def test_plans_refer_to_documents_and_quote_their_approval() -> None:
    (plan,) = council()["plans"]
    text = texts()[plan["document"]]
    kept = ("title_as_written", "approval_as_written", "approved_by_as_written", "closing_note_place", "closing_note")
    assert [name for name in kept if plan[name] not in text] == []
    assert (plan["approved_on"].isoformat(), plan["approved_day_uncertain"]) == ("2026-03-17", True)


def test_settings_fixed_by_a_law_name_it_in_three_languages() -> None:
    settings = {one["key"]: one for one in council()["settings"]}
    values = {key: one["value"] for key, one in settings.items()}
    assert values == {
        "recommendation_send_working_days": 7,
        "recommendation_answer_working_days": 10,
        "appeals_target_working_days": 15,
        "min_cases_for_percentile": 5,
        "due_soon_days": 14,
        "dialogue_platforms_months": 24,
    }
    by_law = {key for key, one in settings.items() if set(one.get("source", {})) == set(LANGUAGES)}
    assert by_law == {"recommendation_send_working_days", "recommendation_answer_working_days"}


def test_holidays_are_in_order_and_a_moved_day_off_is_a_weekday() -> None:
    days = [one["on"] for one in council()["holidays"]]
    assert days == sorted(set(days))
    assert all(one["on"].weekday() < 5 for one in council()["holidays"] if one["kind"] == "moved")


@pytest.mark.parametrize("year", [2025, 2026])
def test_a_holiday_on_a_weekend_gives_the_next_working_day_off(year: int) -> None:
    ours = [one for one in council()["holidays"] if one["on"].year == year]
    on_weekend = [one for one in ours if one["kind"] in ("national", "state") and one["on"].weekday() >= 5]
    by_order = [one for one in ours if one["on"].isoformat() == "2025-01-03"]
    moved = [one for one in ours if one["kind"] == "moved"]
    assert len(moved) == len(on_weekend) + len(by_order)


def test_there_are_eight_districts_and_the_national_park_is_in_none() -> None:
    stems = {one["key"]: one["stem"] for one in council()["districts"]}
    assert len(stems) == 8
    assert read_district("Встреча с Координационным советом Иле-Алатауского национального парка", stems) == ""
    assert read_district("Заслушивание акима Алатауского района", stems) == "alatau"
    assert [read_district(one["name"]["ru"], stems) for one in council()["districts"]] == list(stems)
