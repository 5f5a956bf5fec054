"""Decisions of the presidium on the editors' screen: recorded, reported as carried out, taken back."""

from __future__ import annotations

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from data_model.decisions import Decision, DecisionReport
from data_model.questions.decisions import decisions
from data_model.store import Store
from tests.ui.entering.desk import Editor, an_editor, clean, field, refused, save, save_twice, saved, says
from tests.ui.page_parts import body, said, section
from ui import session

DAY = date(2026, 4, 22)


@pytest.fixture
def anna(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Editor:
    return an_editor(seeded_copy, monkeypatch)


def opened(anna: Editor, act: str = "new", **query: str) -> AppTest:
    page = anna.opens("records", do="decisions", **query)
    if act != "new":
        page.button_group(key="decision-act").set_value(act)
        clean(page.run())
    return page


def written(anna: Editor) -> AppTest:
    page = opened(anna)
    field(page, "text").set_value("Проверить остановки на Саина")
    field(page, "commission_id").set_value(2)
    field(page, "due_on").set_value(date(2099, 5, 15))
    field(page, "meeting_on").set_value(DAY)
    return page.run()


def test_a_decision_is_kept_and_stands_in_the_list_once(anna: Editor) -> None:
    page = save(written(anna))
    assert saved(page) == [says("decision-saved", date="22 апреля 2026 г.")]
    (one,) = anna.kept(Decision)
    assert (one.text, one.commission_id, one.meeting_on) == ("Проверить остановки на Саина", 2, DAY)
    listed = said(section(body(page), "meeting-2026-04-22"))
    assert "Проверить остановки на Саина" in listed
    assert "15.05.2099 Срок не наступил, отметки нет" in listed


def test_a_double_click_makes_one_decision(anna: Editor) -> None:
    save_twice(written(anna))
    assert anna.number(Decision) == 1


def test_a_decision_that_makes_no_sense_is_refused_in_words_and_stays_typed(anna: Editor) -> None:
    page = written(anna)
    field(page, "due_on").set_value(date(2026, 4, 1))
    page = save(page.run())
    assert refused(page) == [says("error-decision-due-early", date=DAY)]
    assert field(page, "text").value == "Проверить остановки на Саина"
    assert anna.number(Decision) == 0


def test_a_decision_is_reported_and_the_report_can_be_taken_back(anna: Editor) -> None:
    save(written(anna))
    page = opened(anna, "done")
    (one,) = anna.kept(Decision)
    field(page, "which_id").set_value(one.id)
    field(page, "done_on").set_value(date(2026, 5, 12))
    field(page, "note").set_value("акт № 3")
    page = save(page.run())
    assert saved(page) == [says("decision-done-saved", date="12 мая 2026 г.")]
    assert anna.number(DecisionReport) == 1
    page = opened(anna, "void")
    with anna.store.reading() as reading:
        (told,) = decisions(reading, session.now())
    assert told.report is not None
    field(page, "entry_id").set_value(told.report.recorded.entry_id)
    page = page.run()
    assert says("decision-void-done") in [one.value for one in page.text]
    field(page, "ground").set_value("не тот акт")
    assert saved(save(page.run())) == [says("decision-voided")]
    with anna.store.reading() as reading:
        (told,) = decisions(reading, session.now())
    assert told.report is None


def test_an_editor_of_one_commission_sees_and_decides_for_it_alone(anna: Editor) -> None:
    save(written(anna))
    anna.limit_to(3)
    page = opened(anna)
    assert "Саина" not in body(page)
    assert field(page, "commission_id").options == ["3. Коммунальная сфера и мобильность"]
