"""Many items marked at once: saved all or none, refused in a sentence, kept as a draft, once for two clicks."""

from __future__ import annotations

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from data_model import commands
from data_model.sources import Attachment, Entry
from data_model.store import Store
from data_model.vocabulary import MarkStatus
from data_model.work_plan import Mark
from tests.data_model.acting import by
from tests.ui.entering.desk import Editor, an_editor, field, has, refused, save, save_twice, saved, says
from ui.entering import marks


@pytest.fixture
def anna(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Editor:
    return an_editor(seeded_copy, monkeypatch)


def items_of(page: AppTest) -> list[int]:
    """The ids of the items to choose from."""
    return [int(str(box.key).rpartition("_")[2]) for box in page.checkbox]


def marked(page: AppTest, number: int = 3) -> AppTest:
    """The first items chosen and said to be done by a protocol."""
    for box in page.checkbox[:number]:
        box.check()
    field(page, "status").set_value(MarkStatus.DONE)
    field(page, "evidence").set_value("протокол № 5")
    return page.run()


def test_many_items_are_marked_by_one_save(anna: Editor) -> None:
    page = marked(anna.opens("records", commission="2"))
    wanted = items_of(page)[:3]
    page = save(page)
    assert saved(page) == [says("records-marks-saved", n=3, status="Исполнено", date="22 апреля 2026 г.")]
    marks = anna.kept(Mark)
    assert [(one.plan_item_id, one.status, one.evidence) for one in marks] == [
        (item, MarkStatus.DONE, "протокол № 5") for item in wanted
    ]
    assert not set(wanted) & set(items_of(page))  # what is done is no longer among what is open


def test_the_whole_choice_is_taken_and_let_go_by_one_click(anna: Editor) -> None:
    page = anna.opens("records", commission="4")
    field(page, "all").click()
    page.run()
    assert all(box.value for box in page.checkbox)
    field(page, "all").click()
    page.run()
    assert not any(box.value for box in page.checkbox)


def test_a_choice_by_state_narrows_the_items(anna: Editor) -> None:
    every = items_of(anna.opens("records"))
    past = items_of(anna.opens("records", state="past_due_not_reported"))
    assert len(every) == 95
    assert 0 < len(past) < len(every)
    assert set(past) < set(every)


def test_a_file_is_kept_with_each_of_the_marks_within_reason(anna: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    page = marked(anna.opens("records", commission="2"), 2)
    field(page, "file").set_value(("протокол.pdf", b"%PDF-1.7", "application/pdf"))
    monkeypatch.setattr(marks, "MOST_KEPT", 15)
    page = save(page.run())
    assert "протокол.pdf" in refused(page)[0]
    assert anna.number(Mark) == 0
    monkeypatch.setattr(marks, "MOST_KEPT", 16)
    save(page)
    assert {one.entry_id for one in anna.kept(Attachment)} == {one.entry_id for one in anna.kept(Mark)}
    assert anna.number(Mark) == 2


def test_nothing_chosen_is_refused(anna: Editor) -> None:
    page = save(anna.opens("records"))
    assert refused(page) == [says("error-choose-items")]
    assert anna.number(Mark) == 0


def test_a_cancellation_without_a_reason_is_refused_for_all_of_them_and_nothing_is_lost(anna: Editor) -> None:
    page = marked(anna.opens("records", commission="2"))
    field(page, "status").set_value(MarkStatus.CANCELLED)
    page = save(page)
    (sentence,) = refused(page)
    assert sentence.startswith("Ничего не сохранено. Пункт №")
    assert says("error-cancelled-without-reason") in sentence
    assert anna.number(Mark) == 0
    assert field(page, "evidence").value == "протокол № 5"


def test_one_item_changed_by_another_refuses_all(anna: Editor) -> None:
    page = marked(anna.opens("records", commission="2"))
    item = items_of(page)[1]
    with anna.store.writing() as session:
        commands.record_mark(session, by(session), item, MarkStatus.IN_PROGRESS, date(2026, 4, 20))
    page = save(page)
    (sentence,) = refused(page)
    assert "Пункт уже изменён: секретарь" in sentence
    assert [one.plan_item_id for one in anna.kept(Mark)] == [item]
    assert len(saved(save(page))) == 1  # having been told, the editor saves over it
    assert anna.number(Mark) == 4


def test_what_was_typed_is_there_in_another_tab(anna: Editor) -> None:
    marked(anna.opens("records", commission="2"))
    again = anna.opens("records", commission="2")
    assert field(again, "evidence").value == "протокол № 5"
    assert field(again, "status").value == MarkStatus.DONE
    assert [box.value for box in again.checkbox[:4]] == [True, True, True, False]
    assert saved(again) == [says("entering-draft-back")]


def test_two_clicks_save_once(anna: Editor) -> None:
    page = marked(anna.opens("records", commission="2"))
    save_twice(page)
    assert anna.number(Mark) == anna.number(Entry) == 3


def test_an_editor_of_one_commission_sees_its_items_alone(anna: Editor) -> None:
    anna.limit_to(2)
    page = anna.opens("records")
    assert len(items_of(page)) == 21
    assert not any(has(anna.opens("records", commission="1"), f"is_item_{item}") for item in range(1, 21))


def test_an_editor_limited_while_the_form_was_open_is_refused(anna: Editor) -> None:
    page = marked(anna.opens("records", commission="2"))
    anna.limit_to(3)
    button = field(page, "save")
    button.click()
    page.run()
    (sentence,) = refused(page)
    assert says("error-not-your-commission", name="Анна") in sentence
    assert anna.number(Mark) == 0


def test_one_who_signed_out_in_another_tab_saves_nothing(anna: Editor) -> None:
    page = marked(anna.opens("records", commission="2"))
    field(page, "save").click()
    anna.visitor = None
    page.run()
    assert anna.number(Mark) == 0
