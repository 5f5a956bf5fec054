"""The forms beside an item's card: a mark, a deadline, the day of an event, a mistake taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from functools import partial

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from data_model import commands
from data_model.questions.files import content_of, files
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.sources import Attachment, Entry
from data_model.store import Store
from data_model.vocabulary import DeadlineReason, MarkStatus, Role
from data_model.work_plan import DeadlineChange, Mark, PlanItem, ScheduledEvent
from tests.data_model.acting import by
from tests.ui.entering import desk
from tests.ui.entering.desk import Editor, an_editor, clean, refused, saved, says
from tests.ui.page_parts import body
from ui import session

DAY = date(2026, 4, 22)
field = partial(desk.field, of=":item:")
has = partial(desk.has, of=":item:")
save = partial(desk.save, of=":item:")
save_twice = partial(desk.save_twice, of=":item:")


@pytest.fixture
def anna(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Editor:
    return an_editor(seeded_copy, monkeypatch)


def card(anna: Editor, act: str = "mark", item: int = 7, **query: str) -> AppTest:
    page = anna.opens("plan", item=str(item), **query)
    if act != "mark":
        page.button_group(key=f"item:2026-h1:{item}:act").set_value(act)
        clean(page.run())
    return page


def item_id(anna: Editor, number: int = 7) -> int:
    with anna.store.reading() as session:
        return session.exec(select(PlanItem.id).where(PlanItem.number == number)).one() or 0


def marked(anna: Editor, status: MarkStatus = MarkStatus.DONE) -> AppTest:
    page = card(anna)
    field(page, "status").set_value(status)
    field(page, "evidence").set_value("протокол № 5")
    return page.run()


def test_a_mark_is_kept_and_stands_on_the_card(anna: Editor) -> None:
    page = save(marked(anna))
    assert saved(page) == [says("entering-mark-saved", number=7, status="Исполнено", date="22 апреля 2026 г.")]
    (mark,) = anna.kept(Mark)
    assert (mark.plan_item_id, mark.status, mark.effective_on) == (item_id(anna), MarkStatus.DONE, DAY)
    assert mark.evidence == "протокол № 5"


def test_a_file_is_kept_with_its_mark_or_neither_is(anna: Editor) -> None:
    page = marked(anna)
    field(page, "file").set_value(("протокол.pdf", b"MZ", "application/pdf"))
    assert "протокол.pdf" in refused(save(page))[0]
    assert anna.number(Mark) == anna.number(Attachment) == 0
    field(page, "file").set_value(("протокол.pdf", b"%PDF-1.7", "application/pdf"))
    page = save(page)
    assert len(saved(page)) == 1
    (file,), (mark,) = anna.kept(Attachment), anna.kept(Mark)
    assert (file.name, file.entry_id) == ("протокол.pdf", mark.entry_id)


def test_an_attached_file_is_opened_by_who_has_an_account_alone(anna: Editor) -> None:
    with anna.store.writing() as writing:
        mark_id = commands.record_mark(writing, by(writing, on=DAY), item_id(anna), MarkStatus.DONE, DAY)
        entry_id = writing.get_one(Mark, mark_id).entry_id
        commands.attach_file(writing, by(writing, on=DAY), entry_id, "протокол.pdf", b"%PDF-1.7")
    assert len(card(anna).get("download_button")) == 1
    for nobody in (None, Visitor(Actor("Экран", Role.KIOSK, None, 1, None), 1, "ekran")):
        anna.visitor = nobody
        assert len(anna.opens("plan", item="7").get("download_button")) == 0
    with anna.store.reading() as reading:
        (file,) = files(reading, (entry_id,))
        assert (file.name, content_of(reading, file.id)) == ("протокол.pdf", b"%PDF-1.7")


def test_a_mark_without_a_status_is_refused(anna: Editor) -> None:
    assert refused(save(card(anna))) == [says("error-choose-status")]


def test_a_postponement_asks_for_the_new_day_and_moves_the_deadline(anna: Editor) -> None:
    page = marked(anna, MarkStatus.POSTPONED)
    assert refused(save(page)) == [says("error-postponed-without-day", status="postponed")]
    field(page, "new_ends_on").set_value(date(2026, 6, 1))
    save(page.run())
    assert [one.ends_on for one in anna.kept(DeadlineChange)] == [date(2026, 6, 1)]
    assert anna.number(Mark) == 1


def test_a_draft_is_there_in_another_tab_and_goes_with_the_save(anna: Editor) -> None:
    marked(anna)
    again = card(anna)
    assert (field(again, "status").value, field(again, "evidence").value) == (MarkStatus.DONE, "протокол № 5")
    assert saved(again) == [says("entering-draft-back")]
    save(again)
    assert field(card(anna), "evidence").value == ""


def test_what_was_typed_outlives_a_look_at_another_form(anna: Editor) -> None:
    page = marked(anna)
    for act in ("event", "deadline", "mark"):
        page.button_group(key="item:2026-h1:7:act").set_value(act)
        clean(page.run())
        clean(page.run())
    assert field(page, "evidence").value == "протокол № 5"


def test_two_clicks_keep_one_mark(anna: Editor) -> None:
    page = marked(anna)
    save_twice(page)
    assert anna.number(Mark) == anna.number(Entry) == 1


def test_who_had_seen_an_older_state_keeps_the_words_and_is_told_whose_mark_stands(anna: Editor) -> None:
    page = marked(anna)
    with anna.store.writing() as session:
        commands.record_mark(session, by(session), item_id(anna), MarkStatus.IN_PROGRESS, DAY)
    page = save(page)
    assert refused(page)[0].startswith("Пункт уже изменён: секретарь")
    assert field(page, "evidence").value == "протокол № 5"
    assert anna.number(Mark) == 1
    assert len(saved(save(page))) == 1  # knowing now what stands
    assert anna.number(Mark) == 2


def forms_alone() -> None:
    """The fragment as the dialog runs it while one types: with the item and `seen` of the screen behind it."""
    import streamlit as st

    from ui import identity, session
    from ui.entering import item

    who = identity.visitor()
    assert who is not None
    shown, seen = st.session_state["card"]
    item.entering(shown, seen, who, session.view())


def test_typing_does_not_pass_for_a_look_at_what_somebody_else_entered(anna: Editor) -> None:
    anna.opens("plan", item="7")
    page = AppTest.from_function(forms_alone, default_timeout=60)
    page.query_params["as_of"] = "2026-04-22"
    shown = session.items(session.view_of({"as_of": "2026-04-22"}))
    page.session_state["card"] = (next(one for one in shown if one.facts.number == 7), 0)
    field(clean(page.run()), "status").set_value(MarkStatus.DONE)
    page.run()
    with anna.store.writing() as writing:
        commands.record_mark(writing, by(writing, on=DAY), item_id(anna), MarkStatus.IN_PROGRESS, DAY)
    field(page, "evidence").set_value("протокол № 5")
    page = save(page.run())
    assert refused(page)[0].startswith("Пункт уже изменён: секретарь")
    assert anna.number(Mark) == 1


def test_an_editor_of_another_commission_is_refused(anna: Editor) -> None:
    page = marked(anna)
    anna.limit_to(6)
    assert refused(save(page)) == [says("error-not-your-commission", name="Анна")]
    assert anna.number(Mark) == 0
    assert not has(anna.opens("plan", item="7"), "save")


def test_a_date_is_agreed_for_an_item_that_had_none(anna: Editor) -> None:
    page = card(anna, "deadline", item=10)
    assert refused(save(page)) == [says("error-choose-day")]
    field(page, "ends_on").set_value(date(2026, 5, 15))
    field(page, "ground").set_value("письмо № 3")
    page = save(page.run())
    assert saved(page) == [says("entering-deadline-saved", number=10, date="15 мая 2026 г.")]
    (change,), (entry,) = anna.kept(DeadlineChange), anna.kept(Entry)
    assert (change.reason, change.ends_on, entry.ground) == (DeadlineReason.AGREED, date(2026, 5, 15), "письмо № 3")


@pytest.mark.parametrize(("item", "reason"), [(39, DeadlineReason.SCHEDULED), (7, DeadlineReason.POSTPONED)])
def test_a_new_day_says_why_the_item_has_it(anna: Editor, item: int, reason: DeadlineReason) -> None:
    page = card(anna, "deadline", item=item)
    field(page, "ends_on").set_value(date(2026, 6, 15))
    save(page.run())
    assert [one.reason for one in anna.kept(DeadlineChange)] == [reason]


def test_the_day_hour_and_place_of_an_event_are_set(anna: Editor) -> None:
    page = card(anna, "event")
    field(page, "held_on").set_value(date(2026, 4, 28))
    field(page, "held_at").set_value("полдень")
    assert refused(save(page.run())) == [says("error-impossible-time", value="полдень")]
    field(page, "held_at").set_value("15:00")
    field(page, "place").set_value("акимат")
    page = save(page.run())
    assert saved(page) == [says("entering-event-saved", number=7, date="28 апреля 2026 г.")]
    (event,) = anna.kept(ScheduledEvent)
    assert (event.held_on, event.held_at, event.place) == (date(2026, 4, 28), time(15), "акимат")


def test_a_mistaken_mark_is_taken_back_with_a_reason(anna: Editor) -> None:
    with anna.store.writing() as session:
        commands.record_mark(session, by(session, on=DAY), item_id(anna), MarkStatus.DONE, DAY)
    page = card(anna, "void")
    field(page, "ground").set_value("")
    assert refused(save(page)) == [says("error-void-without-reason")]
    field(page, "ground").set_value("не тот пункт")
    page = save(page.run())
    assert saved(page) == [says("entering-void-saved", number=7)]
    first, voiding = anna.kept(Entry)
    assert (voiding.supersedes_id, voiding.ground) == (first.id, "не тот пункт")


def test_what_was_taken_back_stays_on_the_card_with_its_file_and_not_before_it_happened(anna: Editor) -> None:
    with anna.store.writing() as writing:
        mark_id = commands.record_mark(writing, by(writing, on=DAY), item_id(anna), MarkStatus.DONE, DAY)
        entry_id = writing.get_one(Mark, mark_id).entry_id
        commands.attach_file(writing, by(writing, on=DAY), entry_id, "протокол.pdf", b"%PDF-1.7")
        commands.void_mark(writing, replace(by(writing, on=date(2026, 4, 25)), ground="не тот пункт"), entry_id)
    page = anna.opens("plan", item="7", as_of="2026-05-10")
    assert "<s>Исполнено</s>" in (told := body(page))
    assert "не тот пункт" in told
    assert len(page.get("download_button")) == 1
    before = anna.opens("plan", item="7", as_of="2026-05-10", known_at="2026-04-23")
    assert "<s>" not in body(before)
    assert "не тот пункт" not in body(before)


def test_a_reader_finds_no_form(anna: Editor) -> None:
    anna.visitor = None
    assert not has(anna.opens("plan", item="7"), "save")
    anna.visitor = Visitor(Actor("Читатель", Role.VIEWER, None, 1, None), 1, "chitatel")
    assert not has(anna.opens("plan", item="7"), "save")
