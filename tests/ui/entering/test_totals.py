"""Monthly totals of appeals, monitorings, legal acts and media; the book that a period is taken from."""

from __future__ import annotations

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from data_model.appeals import MonthlyTotal, OriginChoice
from data_model.store import Store
from data_model.vocabulary import Origin
from tests.ui.entering.desk import Editor, an_editor, field, has, refused, save, save_twice, saved, says
from tests.ui.page_parts import body, said, section


@pytest.fixture
def anna(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Editor:
    return an_editor(seeded_copy, monkeypatch)


def entered(anna: Editor) -> list[tuple[str, date, int | None, int]]:
    return [(one.indicator, one.month, one.commission_id, one.value) for one in anna.kept(MonthlyTotal) if one.entry_id]


def a_total(anna: Editor, do: str, indicator: str, value: str) -> AppTest:
    page = anna.opens("records", do=do)
    field(page, "indicator").set_value(indicator)
    field(page, "value").set_value(value)
    return page.run()


@pytest.mark.parametrize(
    ("do", "indicator"),
    [
        ("totals", "appeals_considered"),
        ("totals", "monitorings"),
        ("acts", "legal_acts"),
        ("acts", "publications"),
    ],
)
def test_a_months_total_is_kept_for_the_month_that_is_over(anna: Editor, do: str, indicator: str) -> None:
    page = save(a_total(anna, do, indicator, "1 200"))
    assert len(saved(page)) == 1
    assert entered(anna) == [(indicator, date(2026, 3, 1), None, 1200)]
    assert "Март 2026 г. — 1 200" in said(section(body(page), indicator))


def test_a_corrected_total_takes_the_place_of_the_first(anna: Editor) -> None:
    save(a_total(anna, "acts", "legal_acts", "7"))
    page = save(a_total(anna, "acts", "legal_acts", "8"))
    assert [one[3] for one in entered(anna)] == [7, 8]
    assert said(section(body(page), "legal_acts")).count("Март 2026") == 1


def test_no_appeal_in_a_month_is_a_total_too(anna: Editor) -> None:
    assert len(saved(save(a_total(anna, "totals", "appeals_considered", "0")))) == 1
    assert [one[3] for one in entered(anna)] == [0]


@pytest.mark.parametrize(
    ("value", "key"), [("", "error-choose-number"), ("около ста", "error-no-number"), ("-3", "error-no-number")]
)
def test_what_is_no_number_is_refused(anna: Editor, value: str, key: str) -> None:
    page = save(a_total(anna, "totals", "monitorings", value))
    assert refused(page) == [says(key, **({"value": value} if value else {}))]
    assert field(page, "value").value == value
    assert entered(anna) == []


def test_a_draft_and_a_second_click(anna: Editor) -> None:
    a_total(anna, "totals", "monitorings", "12")
    page = anna.opens("records", do="totals")
    assert (field(page, "indicator").value, field(page, "value").value) == ("monitorings", "12")
    save_twice(page)
    assert len(entered(anna)) == 1


def test_an_editor_of_one_commission_enters_its_totals_alone(anna: Editor) -> None:
    page = a_total(anna, "totals", "monitorings", "12")  # of the whole council
    anna.limit_to(2)
    field(page, "save").click()
    page.run()
    assert refused(page) == [says("error-not-your-commission", name="Анна")]
    own = save(a_total(anna, "totals", "monitorings", "5"))
    assert len(saved(own)) == 1
    assert entered(anna) == [("monitorings", date(2026, 3, 1), 2, 5)]


def test_the_book_of_a_period_is_chosen(anna: Editor) -> None:
    page = anna.opens("records", do="totals")
    field(page, "start_on").set_value(date(2025, 5, 1))
    field(page, "end_on").set_value(date(2025, 12, 31))
    field(page, "origin").set_value(Origin.MONTHLY_TOTALS)
    page = save(page.run(), of="origin:")
    assert saved(page)[0].endswith("Помесячные итоги")
    (choice,) = anna.kept(OriginChoice)
    assert (choice.indicator, choice.origin) == ("appeals_considered", Origin.MONTHLY_TOTALS)


def test_a_period_that_ends_before_it_begins_is_refused(anna: Editor) -> None:
    page = anna.opens("records", do="totals")
    field(page, "start_on").set_value(date(2026, 5, 1))
    field(page, "end_on").set_value(date(2026, 4, 1))
    page = save(page.run(), of="origin:")
    assert len(refused(page)) == 1
    assert anna.number(OriginChoice) == 0


def test_the_choice_of_a_book_is_for_an_editor_of_the_whole_council(anna: Editor) -> None:
    anna.limit_to(2)
    assert not has(anna.opens("records", do="totals"), "save", of="origin:")
