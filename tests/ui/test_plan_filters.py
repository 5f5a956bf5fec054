"""What the plan's register is narrowed to: the address read to filters, filters applied to items."""

from __future__ import annotations

from datetime import date

import pytest

from data_model.vocabulary import ActivityKind, DeadlineKind, MarkStatus, State, Timing
from locales import Texts
from tests.ui.plan_items import a_deadline, a_mark, an_item
from ui.plan_filters import NAMES, Filters, month_words, months, people, read

ITEMS = [
    an_item(date(2026, 3, 31), number=7, title="Мониторинг КПП «Қойлыбаев»", people=("Сеитов С.С.", "Ахметова А.")),
    an_item(date(2026, 5, 31), number=14, people=("Ахметова А.",)),
    an_item(None, number=10),
]
PAST, SOON = date(2026, 3, 31), date(2026, 5, 6)


def shown(**said: str) -> list[int]:
    """The numbers of the items that an address shows."""
    filters = read(said, ITEMS)
    return [item.facts.number for item in ITEMS if filters.keeps(item)]


def test_an_address_that_states_nothing_shows_everything() -> None:
    assert read({}, ITEMS).is_empty
    assert shown() == [7, 14, 10]


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ({"state": "past_due_not_reported"}, [7]),
        ({"timing": "unscheduled"}, [10]),
        ({"month": "2026-05"}, [14]),
        ({"month": "none"}, [10]),
        ({"kind": "meeting"}, [7, 14, 10]),
        ({"kind": "monitoring"}, []),
        ({"person": "Ахметова А."}, [7, 14]),
        ({"person": "Ахметова А.", "month": "2026-03"}, [7]),
        ({"text": "койлыбаев"}, [7]),
        ({"text": "КПП « Қойлыбаев »"}, [7]),
        ({"text": "14"}, [14]),
        ({"text": "№ 10"}, [10]),
        ({"text": "сеитов"}, [7]),
        ({"moved": "1"}, []),
        ({"timing": "dated"}, [7, 14]),
        ({"timing": "day_set"}, [14]),
        ({"timing": "day_not_set"}, [10]),
        ({"deadline": "by_day"}, [7, 14]),
        ({"deadline": "to_be_agreed"}, [10]),
        ({"basis": "named"}, [7, 14, 10]),
        ({"basis": "inferred"}, []),
    ],
)
def test_each_filter_narrows_to_its_items(said: dict[str, str], numbers: list[int]) -> None:
    assert shown(**said) == numbers


def test_an_item_of_two_kinds_is_found_by_each() -> None:
    item = an_item(kind=ActivityKind.MEETING, second_kind=ActivityKind.MONITORING)
    assert all(Filters(kind=kind).keeps(item) for kind in ("meeting", "monitoring"))


def test_a_moved_deadline_is_found_under_its_new_month_and_as_moved() -> None:
    item = an_item(PAST, deadlines=(a_deadline(date(2026, 5, 20)),))
    assert Filters(moved=True, month="2026-05").keeps(item)
    assert not Filters(month="2026-03").keeps(item)


def test_due_soon_shows_what_the_measure_of_that_name_counts() -> None:
    done = an_item(SOON, marks=(a_mark(MarkStatus.DONE),))
    assert done.timing is Timing.DUE_SOON
    assert Filters(timing="due_soon").keeps(an_item(SOON))
    assert not Filters(timing="due_soon").keeps(done)


def test_a_filter_may_be_left_out_of_account() -> None:
    assert Filters(state=State.DONE, text="жителями").keeps(an_item(), without=("state",))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "dance"),
        ("state", "late"),
        ("timing", "yesterday"),
        ("deadline", "soon"),
        ("basis", "guessed"),
        ("month", "2026-13"),
        ("month", "2027-01"),
        ("person", "Никто"),
        ("moved", "yes"),
    ],
)
def test_a_value_that_means_nothing_is_left_out_and_named(name: str, value: str) -> None:
    filters = read({name: value, "text": "14"}, ITEMS)
    assert [(fault.key, fault.values) for fault in filters.faults] == [(f"error-unknown-{name}", {name: value})]
    assert filters == Filters(text="14")
    assert value in Texts("ru")(filters.faults[0].key, **filters.faults[0].values)


def test_every_filter_has_its_parameter() -> None:
    assert {*NAMES, "faults", "sort", "section"} == set(Filters.__dataclass_fields__)


def test_a_text_from_the_address_is_never_endless() -> None:
    assert len(read({"text": "а" * 10_000}, ITEMS).text) == 200


def test_the_options_are_what_the_plan_holds() -> None:
    assert months(ITEMS) == ["2026-03", "2026-05", "none"]
    assert people(ITEMS) == ["Ахметова А.", "Сеитов С.С."]


def test_an_item_that_runs_all_year_has_no_month() -> None:
    item = an_item(date(2026, 12, 31), deadline_kind=DeadlineKind.YEAR_ROUND)
    assert Filters(month="none").keeps(item)


@pytest.mark.parametrize(
    ("lang", "words"), [("ru", "Март 2026\u00a0г."), ("kk", "2026 жылғы наурыз"), ("en", "March 2026")]
)
def test_a_month_is_said_in_words(lang: str, words: str) -> None:
    assert month_words("2026-03", Texts(lang)).replace("\u00a0", " ") == words.replace("\u00a0", " ")
