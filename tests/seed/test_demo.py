"""The demonstration: everything in sight on the day it opens, no real person in it, never mixed with a real council."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime, time
from functools import cache

import pytest
from sqlalchemy import inspect, text

from data_model.asked import ALMATY
from data_model.errors import CouncilError
from data_model.folding import fold
from data_model.questions import activities, appeals, councils, documents, plans, recommendations
from data_model.seeding import retell
from data_model.store import Session, Store
from data_model.verifying import engine_faults
from data_model.vocabulary import AppealState, MarkStatus, RecommendationOutcome, State
from imports.quotes import lost_quotes
from metrics.agenda import agenda
from metrics.evaluate import evaluate, items_on
from metrics.metric import Board, Scope
from metrics.plan_state import ItemState
from metrics.working_days import working_days_between
from seed.demo import FOLDER, load_demo
from seed.demo.roles import teller
from seed.files import SeedFiles
from seed.load import load
from tests import builders

OPENS = date(2026, 4, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
SILENT = 4
OFFICIALS = {"Отыншиев", "Сатыбалды", "Кошмамбетов", "Бейсембаев"}  # in the annual report; nothing is invented of them


@cache
def board(store: Store, as_of: date = OPENS, known_at: datetime | None = None) -> Board:
    """The board as a demonstration opens it: by what was entered by the end of the day, unless a moment is named."""
    with store.reading() as session:
        return evaluate(session, Scope(), as_of, known_at or datetime.combine(as_of, time.max, ALMATY))


@cache
def items(store: Store, as_of: date = OPENS) -> tuple[ItemState, ...]:
    with store.reading() as session:
        return items_on(session, Scope(), as_of, datetime.combine(as_of, time.max, ALMATY))


def every_text(store: Store) -> list[str]:
    """Every text of every table, as it is stored."""
    with store.reading() as session:
        tables = inspect(session.connection()).get_table_names()
        rows = [row for table in tables for row in session.execute(text(f'SELECT * FROM "{table}"'))]
    return [unescaped(value) for row in rows for value in row if isinstance(value, str)]


def unescaped(stored: str) -> str:
    """A list of texts as they read; a store keeps it as JSON, in which Cyrillic may be escaped."""
    return "\n".join(json.loads(stored)) if stored.startswith('["') else stored


def surnames() -> set[str]:
    """The surnames, and the one name without initials, of everybody whom `roles.csv` replaces."""
    written = [row.text("as_written") for row in SeedFiles(FOLDER).rows("roles.csv")]
    return {word for name in written for word in name.split() if "." not in word}


def fingerprint(store: Store) -> list[tuple[object, ...]]:
    with store.reading() as session:
        tables = sorted(inspect(session.connection()).get_table_names())
        return [tuple(row) for table in tables for row in session.execute(text(f'SELECT * FROM "{table}" ORDER BY 1'))]


def test_every_person_of_the_plan_has_a_role_of_their_own(seeded_store: Store) -> None:
    roles = {row.text("as_written"): row.text("role") for row in SeedFiles(FOLDER).rows("roles.csv")}
    with seeded_store.reading() as session:
        (plan,) = plans.plans(session)
        named = {name for item in plans.plan_items(session, plan, NOW) for name in item.people}
    assert len(named) == 24
    assert len({roles[name] for name in named}) == 24


def test_no_name_of_a_member_is_left_anywhere(demo_store: Store, seeded_store: Store) -> None:
    names = surnames()
    assert len(names) == 24 + 18 - 7 + 3  # 7 of the 18 stand in the plan too; two words more in full names; the chair
    assert names <= {word.strip(".,;") for said in every_text(seeded_store) for word in said.split()}
    assert [(name, said) for said in every_text(demo_store) for name in names if name in said] == []


def test_no_name_is_left_in_other_letters_or_another_case(demo_store: Store) -> None:
    names = {fold(name) for name in surnames()}
    read = [(said, fold(said)) for said in every_text(demo_store)]
    assert any("члены ОС" in said for said, _ in read)  # lists are read too
    assert [(name, said) for said, folded in read for name in names if name in folded] == []


def test_a_person_named_among_a_plan_items_outside_parties_becomes_a_role_too(sqlite_store: Store) -> None:
    with sqlite_store.writing() as session:
        item = builders.a_plan_item(session, others=["Жакупов Н.Б. – по согласованию", "ДЧС"])
        retell(session, teller({"Жакупов Н.Б.": "первый ответственный"}))
        assert item.others == ["первый ответственный – по согласованию", "ДЧС"]
    assert not any("Жакупов" in said for said in every_text(sqlite_store))


def test_officials_whom_the_report_quotes_keep_their_names(demo_store: Store) -> None:
    said = " ".join(every_text(demo_store))
    assert {name for name in OFFICIALS if name not in said} == set()


def test_people_and_cells_of_the_plan_are_roles_that_stand_in_the_items_quote(demo_store: Store) -> None:
    for item in items(demo_store):
        facts = item.facts
        assert all(f"ответственный {facts.commission}-й комиссии" in person for person in facts.people)
        assert all(person in facts.responsible_as_written for person in facts.people)
        assert facts.citation is not None
        assert facts.responsible_as_written in facts.citation.quote
    assert sum(not item.facts.people for item in items(demo_store)) == 28


def test_every_quote_still_stands_in_its_document(demo_store: Store) -> None:
    with demo_store.reading() as session:
        assert lost_quotes(documents.documents(session), documents.citations(session)) == ()
        assert engine_faults(session) == ()


def test_names_are_found_without_their_final_dot_and_over_a_line_end_and_not_inside_others() -> None:
    tell = teller({"Жакупов Н.Б.": "А", "Гасанов Р.": "Б", "Гасанов Р.Р.": "В"})
    assert tell("Жакупов Н.Б, Жакупов\nН.Б.; Гасанов Р. Гасанов Р.Р. и Гасанов Р.Р") == "А, А; Б В и В"
    assert tell("Жакупова Н.Б. Гасанов Ри") == "Жакупова Н.Б. Гасанов Ри"


def test_the_plan_and_the_figures_are_those_of_the_real_seed(demo_store: Store, seeded_store: Store) -> None:
    def kept(session: Session) -> list[object]:
        (plan,) = plans.plans(session)
        read = [
            (item.number, item.title, item.kind, item.deadline_as_written, item.starts_on, item.ends_on)
            for item in plans.plan_items(session, plan, NOW)
        ]
        listed = [one for one in activities.activities(session, NOW) if one.citation]
        return [plan.key, read, documents.figures(session), [one.title for one in listed]]

    with demo_store.reading() as invented, seeded_store.reading() as real:
        assert kept(invented) == kept(real)


def test_only_findings_about_how_names_are_written_are_left_out(demo_store: Store, seeded_store: Store) -> None:
    with demo_store.reading() as invented, seeded_store.reading() as real:
        told = {one.key for one in documents.findings(invented)}
        left_out = {one.key for one in documents.findings(real)} - told
    assert left_out == {
        "plan-names-final-dot",
        "plan-names-initials",
        "plan-name-in-full",
        "plan-name-separators",
        "plan-committee-names",
        "plan-responsible-mixed",
        "report-case-speaker",
        "statement-names-commas",
    }


def test_the_store_says_that_it_is_a_demonstration_and_when_it_opens(demo_store: Store) -> None:
    with demo_store.reading() as session:
        council = councils.council(session)
    assert council is not None
    assert (council.demonstration, council.opens_as_of) == (True, OPENS)


def test_every_state_and_every_age_is_in_sight_on_the_day_it_opens(demo_store: Store) -> None:
    states = Counter(item.state for item in items(demo_store))
    assert set(states) == set(State)
    assert {item.status for item in items(demo_store)} == {None, *MarkStatus}
    assert {item.on_time for item in items(demo_store) if item.is_done} == {True, False, None}
    ages = [board(demo_store)[f"plan_overdue_{age}"].value for age in ("1_14", "15_30", "31_more")]
    assert all(ages)
    assert sum(age or 0 for age in ages) == board(demo_store)["plan_overdue"].value


def test_completion_on_the_day_it_opens_is_at_least_26_of_79(demo_store: Store) -> None:
    amount = board(demo_store)["plan_completion"].amount
    assert (amount.part, amount.base, amount.bound) == (26, 79 + 2 + 1 - 3, "at_least")
    assert amount.part == 8 + 6 + 2 + 6 + 4
    assert amount.unknown == 1 + 1 + 4 + 1 + 2  # by commission 2, 3, 4, 5, 6


def test_commissions_differ_one_reported_everything_and_one_nothing(demo_store: Store) -> None:
    shown = board(demo_store)
    bounds = {number: own["plan_completion"].amount for number, own in shown.by_commission.items()}
    assert (bounds[1].bound, bounds[1].unknown) == ("exact", 0)
    assert [number for number, amount in bounds.items() if amount.value is None] == [SILENT]
    assert all(amount.bound == "at_least" for number, amount in bounds.items() if number in (2, 3, 5, 6))
    silent = shown.by_commission[SILENT]
    entered = ("last_recorded_at", "activities_recorded", "appeals_registered", "recommendations_sent")
    assert not any(silent[key].has_data for key in entered)


def test_a_later_date_shows_more_until_the_middle_of_june(demo_store: Store) -> None:
    days = [date(2026, 1, 20), date(2026, 3, 17), OPENS, date(2026, 4, 30), date(2026, 5, 31), date(2026, 6, 30)]
    done = [board(demo_store, day)["plan_done"].value or 0 for day in days]
    assert done == sorted(set(done))
    with demo_store.reading() as session:
        marks = [mark for item in items(demo_store, days[-1]) for mark in item.facts.marks]
        assert max(mark.effective_on for mark in marks) == date(2026, 6, 11)
        assert plans.plans(session)[0].period_end == date(2026, 6, 30)


def test_some_was_entered_late_and_one_mistaken_mark_is_void(demo_store: Store) -> None:
    assert board(demo_store)["plan_done"].value == 26
    assert board(demo_store, known_at=NOW)["plan_done"].value == 26 + 1  # № 28: done in February, entered in May
    item = next(one for one in items(demo_store) if one.facts.number == 68)
    assert [mark.effective_on for mark in item.facts.marks] == [date(2026, 4, 6)]
    with demo_store.reading() as session:
        before = items_on(session, Scope(), OPENS, datetime(2026, 4, 1, tzinfo=UTC))
    assert [mark.effective_on for mark in before[67].facts.marks] == [date(2026, 3, 30)]


def test_two_dates_are_agreed_and_the_separate_schedule_is_entered(demo_store: Store) -> None:
    dated = {item.facts.number: item.ends_on for item in items(demo_store) if item.facts.number in (10, 11, 12, 13, 39)}
    assert dated == {10: date(2026, 4, 29), 11: None, 12: date(2026, 5, 14), 13: None, 39: date(2026, 5, 29)}


def test_what_comes_next_has_days_with_time_and_place_and_months_without(demo_store: Store) -> None:
    coming = agenda(items(demo_store), OPENS)
    events = [one for one in coming.appointments if one.is_event]
    assert len(events) >= 15
    assert all(one.at and one.place for one in events)
    assert dict(coming.without_day)[date(2026, 4, 1)] == 4


def test_visits_name_district_objects_and_finding_and_most_lean_on_the_plan(demo_store: Store) -> None:
    with demo_store.reading() as session:
        recorded = [one for one in activities.activities(session, NOW) if one.entry]
        known = {one.key for one in councils.districts(session)}
    visits = [one for one in recorded if one.kind == "monitoring"]
    assert {one.kind for one in recorded} >= {"monitoring", "legal_act_review", "round_table", "hearing_report"}
    assert {one.district for one in visits} == known | {""}
    assert {one.objects is None for one in visits} == {True, False}
    assert all(one.finding.startswith("Демонстрация: ") for one in recorded)
    assert all("(демонстрация)" in one.title for one in recorded if not one.item)
    assert sum(one.item is not None for one in visits) > len(visits) / 2


def test_about_25_appeals_a_month_come_in_from_january_to_june(demo_store: Store) -> None:
    with demo_store.reading() as session:
        cells = appeals.appeal_cells(session, date(2026, 7, 31), NOW)
    by_month = Counter(cell.registered_on.month for cell in cells for _ in range(cell.number))
    assert by_month == {1: 27, 2: 23, 3: 27, 4: 23, 5: 26, 6: 24}
    assert sum(by_month.values()) == 25 * 6
    assert {cell.state for cell in cells} == set(AppealState)
    assert 8 <= len({cell.topic for cell in cells}) <= 10
    assert all(cell.registered_on.weekday() < 5 for cell in cells)
    replied = [working_days_between(cell.registered_on, cell.replied_on, ()) for cell in cells if cell.replied_on]
    assert min(replied) == 1
    assert 25 <= max(replied) <= 30


def test_recommendations_go_through_the_funnel_and_some_are_late_by_law(demo_store: Store) -> None:
    with demo_store.reading() as session:
        sent = recommendations.recommendations(session, NOW)
        holidays, settings = councils.holidays(session), councils.settings(session)
    assert len(sent) == 30
    outcomes = Counter(one.replies[-1].outcome for one in sent if one.replies)
    assert set(outcomes) == set(RecommendationOutcome)
    assert sum(not one.replies for one in sent) == 5
    days = [
        (
            working_days_between(one.control_ended_on, one.sent_on, holidays),
            working_days_between(one.received_on, one.replies[-1].replied_on, holidays) if one.replies else 0,
        )
        for one in sent
        if one.control_ended_on and one.sent_on and one.received_on
    ]
    late = [limit.value for key, limit in settings.items() if key.startswith("recommendation_")]
    assert late == [7, 10]
    assert 0 < sum(taken > 7 for taken, _ in days) < len(sent) / 2
    assert 0 < sum(taken > 10 for _, taken in days) < len(sent) / 2


def test_every_invented_record_names_the_demonstration_as_its_author(demo_store: Store) -> None:
    with demo_store.reading() as session:
        authors = session.execute(text("SELECT DISTINCT recorded_by, ground FROM entry")).all()
        notes = session.execute(text("SELECT note FROM mark WHERE note <> ''")).scalars().all()
        asked = session.execute(text("SELECT text FROM recommendation")).scalars().all()
    assert authors == [("демонстрация", "вымышленная запись для показа")]
    assert all(said.startswith("Демонстрация: ") for said in (*notes, *asked))


def test_nobody_recorded_anything_before_it_took_effect_or_after_the_half_year(demo_store: Store) -> None:
    for item in items(demo_store, date(2026, 6, 30)):
        assert all(mark.recorded.recorded_at.date() >= mark.effective_on for mark in item.facts.marks)
        assert all(event.recorded.recorded_at.date() < event.held_on for event in item.facts.events)
    with demo_store.reading() as session:
        (last,) = session.execute(text("SELECT max(recorded_at) FROM entry")).one()
    assert str(last) < "2026-07-01"


def test_the_demonstration_is_the_same_each_time_and_loading_it_again_changes_nothing(
    demo_store: Store, sqlite_store: Store
) -> None:
    assert load_demo(sqlite_store) is True
    first, revision = fingerprint(sqlite_store), sqlite_store.revision()
    assert first == fingerprint(demo_store)
    assert load_demo(sqlite_store) is False
    assert (fingerprint(sqlite_store), sqlite_store.revision()) == (first, revision)


@pytest.mark.postgres
def test_the_demonstration_measures_the_same_on_postgresql(demo_store: Store, postgres_store: Store) -> None:
    assert load_demo(postgres_store) is True
    assert board(postgres_store) == board(demo_store)


def test_a_store_of_a_real_council_takes_no_demonstration(seeded_copy: Store) -> None:
    before = fingerprint(seeded_copy)
    with pytest.raises(CouncilError) as refusal:
        load_demo(seeded_copy)
    assert refusal.value.key == "error-store-not-demo"
    assert fingerprint(seeded_copy) == before


def test_a_demonstration_takes_no_real_seed(demo_copy: Store) -> None:
    before = fingerprint(demo_copy)
    assert load(demo_copy) is False
    assert fingerprint(demo_copy) == before
