"""The register of appeals: entered with the person apart, moved on, shown a page at a time."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from data_model.appeals import Appeal, AppealPerson, AppealStep
from data_model.audit import AuditRecord
from data_model.store import Store
from data_model.vocabulary import AppealState
from tests import builders as a
from tests.ui.entering.desk import Editor, an_editor, field, refused, save, save_twice, saved, says
from tests.ui.page_parts import body, links, said, section

DAY = date(2026, 4, 22)


@pytest.fixture
def anna(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Editor:
    return an_editor(seeded_copy, monkeypatch)


def opened(anna: Editor, **query: str) -> AppTest:
    return anna.opens("records", do="appeals", **query)


def written(anna: Editor, number: str = "А-15") -> AppTest:
    page = opened(anna)
    field(page, "number").set_value(number)
    field(page, "commission_id").set_value(3)
    field(page, "topic").set_value("ЖКХ")
    field(page, "name").set_value("Асем Вымышленная")
    field(page, "contact").set_value("+7 700 000 00 00")
    field(page, "text").set_value("прошу помочь")
    return page.run()


def an_appeal(anna: Editor, number: str = "А-1", registered_on: date = date(2026, 4, 1), **values: object) -> int:
    with anna.store.writing() as session:
        one = a.an_appeal(session, number=number, registered_on=registered_on, **values)
        a.an_applicant(session, one, name="Асем Вымышленная")
        assert one.id is not None
        return one.id


def numbers(page: AppTest) -> list[str]:
    """The numbers of the appeals on the page."""
    return re.findall(r"data-label=\"Номер\"><a [^>]*>(.*?)</a>", section(body(page), "register"))


def test_an_appeal_is_registered_and_who_wrote_it_stands_apart(anna: Editor) -> None:
    page = save(written(anna))
    assert saved(page) == [says("records-appeal-saved", number="А-15")]
    (appeal,), (person,) = anna.kept(Appeal), _persons(anna)
    assert (appeal.number, appeal.registered_on, appeal.commission_id, appeal.topic) == ("А-15", DAY, 3, "ЖКХ")
    assert (person.name, person.text) == ("Асем Вымышленная", "прошу помочь")
    assert numbers(page) == ["А-15"]
    assert "Вымышленная" not in body(page)


def _persons(anna: Editor) -> list[AppealPerson]:
    with anna.store.reading() as session:
        return list(session.exec(select(AppealPerson)))


def test_a_number_is_given_once(anna: Editor) -> None:
    an_appeal(anna, "А-15")
    page = save(written(anna))
    assert refused(page) == [says("error-appeal-number-taken", number="А-15")]
    assert field(page, "topic").value == "ЖКХ"
    assert anna.number(Appeal) == 1


def test_an_appeal_without_a_number_is_refused(anna: Editor) -> None:
    assert refused(save(opened(anna))) == [says("error-appeal-without-number")]


def test_two_clicks_register_once(anna: Editor) -> None:
    page = written(anna)
    save_twice(page)
    assert anna.number(Appeal) == 1


def test_a_draft_is_there_in_another_tab(anna: Editor) -> None:
    written(anna)
    again = opened(anna)
    assert (field(again, "number").value, field(again, "text").value) == ("А-15", "")  # who wrote is no draft
    assert field(again, "commission_id").value == 3


def test_an_editor_of_one_commission_is_refused_for_another(anna: Editor) -> None:
    page = written(anna)
    anna.limit_to(1)
    field(page, "save").click()
    page.run()
    assert refused(page) == [says("error-not-your-commission", name="Анна")]
    assert anna.number(Appeal) == 0


def test_an_appeal_moves_on_and_its_reply_stops_the_clock(anna: Editor) -> None:
    one = an_appeal(anna, registered_on=date(2026, 4, 13))
    page = opened(anna, appeal=str(one))
    field(page, "state").set_value(AppealState.RESOLVED)
    field(page, "effective_on").set_value(date(2026, 4, 16))
    field(page, "is_substantive").check()
    page = save(page.run())
    assert saved(page)[0].startswith("Сохранено. Обращение № А-1: Вопрос решён")
    (step,) = anna.kept(AppealStep)
    assert (step.state, step.effective_on, step.substantive_reply) == ("resolved", date(2026, 4, 16), True)
    assert "Вопрос решён 3 / 15" in said(section(body(page), "register"))


@pytest.mark.parametrize(
    ("state", "on", "key"),
    [
        (None, DAY, "error-choose-state"),
        (AppealState.IN_WORK, None, "error-choose-day"),
        (AppealState.IN_WORK, date(2026, 3, 31), "error-step-before-appeal"),
    ],
)
def test_a_step_that_cannot_be_is_refused(anna: Editor, state: AppealState | None, on: date | None, key: str) -> None:
    page = opened(anna, appeal=str(an_appeal(anna)))
    field(page, "state").set_value(state)
    field(page, "effective_on").set_value(on)
    values = {"number": "А-1", "date": date(2026, 4, 1)} if key == "error-step-before-appeal" else {}
    assert refused(save(page.run())) == [says(key, **values)]
    assert anna.number(AppealStep) == 0


def test_what_people_wrote_is_no_markup_in_the_answer(anna: Editor) -> None:
    page = opened(anna)
    field(page, "number").set_value("[А](http://example.org)")
    page = save(page.run())
    assert "\\[А\\]\\(http" in page.success[0].value


def test_no_draft_tells_who_wrote(anna: Editor) -> None:
    page = opened(anna)
    field(page, "topic").set_value("дороги")
    for name in ("name", "contact", "text"):
        field(page, name).set_value("Асем Вымышленная")
    page.run()
    assert "дороги" in json.loads(anna.draft("appeal"))["topic"]
    assert "Вымышленная" not in anna.draft("appeal")


def test_who_wrote_is_shown_when_asked_for_once_and_that_is_traced(anna: Editor) -> None:
    appeal_id = an_appeal(anna)
    page = opened(anna, appeal=str(appeal_id))
    revision = anna.store.revision()
    assert "Асем Вымышленная" not in [one.value for one in page.text]
    page = save(page, of="appeal-person:")
    assert "Асем Вымышленная" in [one.value for one in page.text]
    page.run()
    assert "Асем Вымышленная" not in [one.value for one in page.text]
    with anna.store.reading() as session:
        (record,) = session.exec(select(AuditRecord))
        assert (record.action, record.actor) == ("see_person", "Анна")
        assert json.loads(record.after) == {f"appeal:{appeal_id}": {}}
        assert "Вымышленная" not in record.before + record.after
    assert anna.store.revision() == revision


def test_the_register_is_shown_fifty_a_page_the_latest_first(anna: Editor) -> None:
    with anna.store.writing() as session:
        for n in range(1, 121):
            a.an_appeal(session, number=f"П-{n:03}", registered_on=date(2026, 1, 1) + timedelta(days=n // 2))
    first, last = opened(anna), opened(anna, sheet="3")
    assert numbers(first) == [f"П-{n:03}" for n in range(120, 70, -1)]
    assert numbers(last) == [f"П-{n:03}" for n in range(20, 0, -1)]
    assert says("records-page-of", page=1, n=120) in said(body(first))
    assert [link for link in links(section(body(first), "register")) if "sheet=2" in link and "appeal=" not in link]
    assert numbers(opened(anna, number="П-11")) == [f"П-{n}" for n in range(119, 109, -1)]


def test_the_register_is_narrowed_by_state_and_commission(anna: Editor) -> None:
    an_appeal(anna, "А-1")
    for number, states in (("А-2", (AppealState.RESOLVED,)), ("А-3", (AppealState.RESOLVED, AppealState.IN_WORK))):
        with anna.store.writing() as session:
            a.an_appeal(session, *states, number=number, commission_id=2)
    assert numbers(opened(anna, appeal_state="resolved")) == ["А-2"]
    assert numbers(opened(anna, appeal_state="registered")) == ["А-1"]
    assert numbers(opened(anna, appeal_state="in_work")) == ["А-3"]
    assert numbers(opened(anna, commission="2")) == ["А-3", "А-2"]


def test_an_unknown_appeal_is_a_sentence(anna: Editor) -> None:
    for said_number in ("999", "x"):
        assert says("error-unknown-appeal", number=said_number) in " ".join(
            one.proto.body for one in opened(anna, appeal=said_number).main if one.type == "html"
        )
