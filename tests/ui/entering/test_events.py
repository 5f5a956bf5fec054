"""An event is entered: with its item closed and its recommendations sent in the same transaction, or not at all."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from data_model import commands
from data_model.activities import Activity, ActivityCommission
from data_model.audit import AuditRecord
from data_model.errors import CouncilError
from data_model.questions.activities import activities
from data_model.recommendations import Recommendation
from data_model.rules import Actor
from data_model.store import Store
from data_model.vocabulary import ActivityKind, MarkStatus, Role
from data_model.work_plan import Mark, PlanItem
from tests.data_model.acting import by
from tests.ui.entering.desk import Editor, an_editor, field, has, refused, save, save_twice, saved, says
from tests.ui.page_parts import body, said

DAY = date(2026, 4, 22)


@pytest.fixture
def anna(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Editor:
    return an_editor(seeded_copy, monkeypatch)


def events(anna: Editor, **query: str) -> AppTest:
    return anna.opens("records", do="events", **query)


def _held(anna: Editor, event: Activity) -> set[int]:
    with anna.store.reading() as session:
        own = select(ActivityCommission.commission_id).where(ActivityCommission.activity_id == event.id)
        return set(session.exec(own))


def entered(anna: Editor) -> list[Activity]:
    return [one for one in anna.kept(Activity) if one.entry_id]


def item(anna: Editor, number: int) -> PlanItem:
    with anna.store.reading() as session:
        return session.exec(select(PlanItem).where(PlanItem.number == number)).one()


def of_item(anna: Editor, number: int) -> AppTest:
    """The form with an item of the plan chosen, for the item's own commission."""
    page = events(anna)
    field(page, "commission_ids").set_value([item(anna, number).commission_id])
    field(page, "item_id").set_value(item(anna, number).id)
    return page.run()


def test_an_event_outside_the_plan_is_kept_as_it_was_entered(anna: Editor) -> None:
    page = events(anna)
    field(page, "commission_ids").set_value([2, 3])
    field(page, "kind").set_value(ActivityKind.MONITORING)
    field(page, "title").set_value("Мониторинг театров")
    field(page, "objects").set_value("12")
    field(page, "finding").set_value("нет пандусов")
    page = save(page.run())
    assert saved(page) == [says("records-event-saved", date="22 апреля 2026 г.")]
    (one,) = entered(anna)
    assert (one.title, one.kind, one.objects, one.finding) == ("Мониторинг театров", "monitoring", 12, "нет пандусов")
    assert (one.held_on, one.convocation, one.plan_item_id) == (DAY, "IV", None)
    with anna.store.reading() as session:
        of = select(ActivityCommission.commission_id).where(ActivityCommission.activity_id == one.id)
        assert sorted(session.exec(of)) == [2, 3]
    assert "Мониторинг театров" in said(body(page))


def test_an_event_of_an_item_closes_it_in_the_same_step(anna: Editor) -> None:
    page = of_item(anna, 7)
    field(page, "is_done").check()
    page.run()
    field(page, "evidence").set_value("протокол № 5")
    page = save(page.run())
    assert saved(page)[0].endswith(says("records-item-closed", number=7))
    (one,), (mark,) = entered(anna), anna.kept(Mark)
    wanted = item(anna, 7)
    assert (one.plan_item_id, one.kind, one.title) == (wanted.id, wanted.kind, wanted.title)
    assert (mark.plan_item_id, mark.status, mark.effective_on) == (wanted.id, MarkStatus.DONE, DAY)
    assert mark.evidence == "протокол № 5"


def test_a_tick_left_from_another_item_closes_nothing(anna: Editor) -> None:
    with anna.store.writing() as session:
        commands.record_mark(session, by(session), item(anna, 8).id or 0, MarkStatus.CANCELLED, DAY, note="отменён")
    page = of_item(anna, 7)
    field(page, "is_done").check()
    page.run()
    field(page, "commission_ids").set_value([item(anna, 8).commission_id])
    field(page, "item_id").set_value(item(anna, 8).id)
    page = page.run()
    assert not has(page, "is_done")
    page = save(page)
    assert saved(page) == [says("records-event-saved", date="22 апреля 2026 г.")]
    assert [one.status for one in anna.kept(Mark)] == [MarkStatus.CANCELLED]


def test_a_closing_that_is_refused_takes_the_event_with_it(anna: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    page = of_item(anna, 7)
    field(page, "is_done").check()
    page.run()
    anna.limit_to(6)
    field(page, "save").click()
    page.run()
    assert refused(page) == [says("error-not-your-commission", name="Анна")]
    assert entered(anna) == anna.kept(Mark) == []


def test_recommendations_are_sent_on_one_a_line(anna: Editor) -> None:
    page = of_item(anna, 7)
    field(page, "recommendations").set_value("Сделать пандусы\n\nПочинить лифт")
    page.run()
    field(page, "addressee").set_value("Управление культуры")
    save(page.run())
    sent = anna.kept(Recommendation)
    assert [(one.addressee, one.text) for one in sent] == [
        ("Управление культуры", "Сделать пандусы"),
        ("Управление культуры", "Починить лифт"),
    ]
    assert {(one.control_ended_on, one.sent_on, one.activity_id) for one in sent} == {(DAY, None, entered(anna)[0].id)}


def test_recommendations_without_an_addressee_are_refused_and_nothing_is_kept(anna: Editor) -> None:
    page = of_item(anna, 7)
    field(page, "recommendations").set_value("Сделать пандусы")
    page = save(page)
    assert refused(page) == [says("error-no-addressee")]
    assert anna.number(Recommendation) == len(entered(anna)) == 0
    assert has(page, "addressee")


def test_an_event_entered_by_mistake_is_taken_back_with_a_reason(anna: Editor) -> None:
    save(of_item(anna, 7))
    page = events(anna)
    (event,) = entered(anna)
    choice, button = field(page, "entry_id", "event-void"), field(page, "save", "event-void")
    choice.set_value(event.entry_id)
    button.click()
    assert refused(page.run()) == [says("error-void-without-reason")]
    field(page, "ground", "event-void").set_value("внесено дважды")
    field(page, "save", "event-void").click()
    page = page.run()
    assert saved(page) == [says("records-event-voided", date="22 апреля 2026 г.")]
    with anna.store.reading() as session:
        known = {one.key for one in activities(session, datetime(2030, 1, 1, tzinfo=UTC))}
    assert event.key not in known


def test_an_event_is_taken_back_once_and_by_an_editor_of_its_commissions(anna: Editor) -> None:
    save(of_item(anna, 7))
    (event,) = entered(anna)
    held, entry_id = _held(anna, event), event.entry_id or 0
    stranger = Actor("Берик", Role.EDITOR, frozenset({max(held) + 1}), None)
    with anna.store.writing() as session, pytest.raises(CouncilError, match="error-not-your-commission"):
        commands.void_activity(session, by(session, stranger, ground="чужое"), entry_id)
    with anna.store.writing() as session:
        commands.void_activity(session, by(session, ground="внесено дважды"), entry_id)
    with anna.store.writing() as session, pytest.raises(CouncilError, match="error-event-void-already"):
        commands.void_activity(session, by(session, ground="ещё раз"), entry_id)


def test_a_standing_item_is_counted_and_not_closed_unless_it_is_said(anna: Editor) -> None:
    save(of_item(anna, 40))
    page = save(of_item(anna, 40))
    assert anna.number(Mark) == 0
    table = said(body(page))
    row = table[table.index("40 ") :]
    assert "2 22.04.2026" in row[: row.index("41 ")]


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({}, "error-choose-kind"),
        ({"kind": ActivityKind.MEETING}, "error-name-event"),
        ({"kind": ActivityKind.MEETING, "title": "Встреча"}, "error-choose-commission"),
        (
            {"kind": ActivityKind.MEETING, "title": "Встреча", "commission_ids": [1], "held_on": None},
            "error-choose-day",
        ),
        (
            {"kind": ActivityKind.MEETING, "title": "Встреча", "commission_ids": [1], "held_on": date(2020, 1, 1)},
            "error-no-convocation",
        ),
        (
            {"kind": ActivityKind.MEETING, "title": "Встреча", "commission_ids": [1], "objects": "много"},
            "error-no-number",
        ),
    ],
)
def test_half_an_event_is_refused_in_a_sentence(anna: Editor, fields: dict[str, object], key: str) -> None:
    page = events(anna)
    for name, value in fields.items():
        field(page, name).set_value(value)
    page = save(page.run())
    values: dict[str, dict[str, object]] = {
        "error-no-convocation": {"date": date(2020, 1, 1)},
        "error-no-number": {"value": "много"},
    }
    assert refused(page) == [says(key, **values.get(key, {}))]
    assert entered(anna) == []


def test_a_draft_of_an_event_is_there_in_another_tab_and_goes_with_the_save(anna: Editor) -> None:
    page = of_item(anna, 7)
    field(page, "finding").set_value("нет пандусов")
    page.run()
    again = events(anna)
    assert field(again, "finding").value == "нет пандусов"
    assert field(again, "commission_ids").value == [item(anna, 7).commission_id]
    assert field(again, "item_id").value == item(anna, 7).id
    save(again)
    assert anna.draft("event") == ""
    assert field(events(anna), "finding").value == ""


def test_two_clicks_keep_one_event(anna: Editor) -> None:
    page = of_item(anna, 7)
    save_twice(page)
    assert len(entered(anna)) == 1
    with anna.store.reading() as session:
        assert [one.action for one in session.exec(select(AuditRecord))] == ["record_activity"]


def test_an_editor_of_one_commission_has_no_other_to_choose(anna: Editor) -> None:
    anna.limit_to(2)
    page = events(anna)
    assert field(page, "commission_ids").value == [2]
    assert len(field(page, "commission_ids").options) == 1
    assert not has(page, "addressee")


def test_what_comes_next_is_offered_as_a_calendar(anna: Editor) -> None:
    page = events(anna)
    (button,) = page.get("download_button")
    assert button.proto.label.startswith("Скачать календарь")
