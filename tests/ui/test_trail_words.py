"""The trail says in the reader's words what was entered: no column, no key and no stored word is left in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from sqlmodel import Session, select

from data_model import commands
from data_model.activities import Activity
from data_model.base import Entity
from data_model.commands.activities import NewActivity
from data_model.commands.appeals import Person
from data_model.council import Commission, District
from data_model.questions import accounts
from data_model.questions.trail_names import row_names
from data_model.store import Store
from data_model.vocabulary import (
    ActivityKind,
    AppealState,
    DeadlineReason,
    MarkStatus,
    Origin,
    RecommendationOutcome,
    Role,
)
from data_model.work_plan import Mark, Plan, PlanItem
from locales import LANGUAGES, Texts
from tests.data_model.acting import an_actor, by
from ui.trail_words import SAID, words

DAY = date(2026, 4, 22)
KEYS = {"id", "council_id", "entry_id", "token_hash", "request_id", "recorded_at", "recorded_by", "made_at", "began_at"}
"""Columns that say nothing to a reader, or what the record's own columns say."""
ELSEWHERE = {
    *("content", "media_type", "sha256", "created_at", "version", "key", "convocation", "heading", "outside_list"),
    *("remark_ru", "remark_kk", "remark_en", "citation_id", "seen_at"),
}
WRITTEN = (
    *("account", "accountcommission", "invitation", "entry", "mark", "deadlinechange", "scheduledevent", "activity"),
    *("activitycommission", "appeal", "appealperson", "appealstep", "monthlytotal", "originchoice", "recommendation"),
    *("recommendationreply", "snapshot", "attachment"),
)


@pytest.mark.parametrize("table", WRITTEN)
def test_every_column_that_a_command_writes_is_told_or_is_a_key(table: str) -> None:
    columns = {column.name for column in Entity.metadata.tables[table].columns}
    assert columns - {*SAID} - KEYS - ELSEWHERE == set()


def every_act(session: Session) -> None:
    """An act of each kind, with what it may hold."""
    item = session.exec(select(PlanItem).where(PlanItem.number == 7)).one().id or 0
    _acts_of_the_plan(session, item)
    _acts_of_the_council(session, item)


def _acts_of_the_plan(session: Session, item: int) -> None:
    note, evidence = "всё", "протокол № 5"
    mark = commands.record_mark(session, by(session, on=DAY), item, MarkStatus.DONE, DAY, note=note, evidence=evidence)
    entry = session.get_one(Mark, mark).entry_id
    commands.attach_file(session, by(session, on=DAY), entry, "протокол.pdf", b"%PDF-1.7")
    commands.void_mark(session, by(session, on=DAY, ground="не тот пункт"), entry)
    commands.set_deadline(session, by(session, on=DAY), item, DeadlineReason.AGREED, DAY, date(2026, 6, 1))
    commands.schedule_event(session, by(session, on=DAY), item, date(2026, 5, 4), time(15), "акимат")
    plan = session.exec(select(Plan)).one().id or 0
    commands.freeze_snapshot(session, by(session, on=DAY), plan, DAY, DAY, datetime(2026, 4, 22, tzinfo=UTC), "{}")


def _acts_of_the_council(session: Session, item: int) -> None:
    made = by(session, on=DAY)
    commission = session.exec(select(Commission.id).where(Commission.number == 2)).one() or 0
    district = session.exec(select(District.id).where(District.key == "medeu")).one() or 0
    visit = NewActivity(
        *("a-1", "iv", ActivityKind.MONITORING, "Осмотр", DAY, (commission,), 3, district),
        *("члены комиссии", "замечаний нет", "построить пандус", item),
    )
    held = commands.record_activity(session, made.part("visit"), visit)
    entered = session.get_one(Activity, held).entry_id or 0
    commands.void_activity(session, replace(made.part("void"), ground="внесено дважды"), entered)
    appeal = commands.register_appeal(
        session, made.part("appeal"), "А-12", DAY, commission_id=commission, topic="Дороги", district_id=district,
        person=Person("Житель", "адрес", "жалоба"),
    )  # fmt: skip
    commands.see_person(session, made.part("look"), appeal)
    commands.move_appeal(session, made.part("move"), appeal, AppealState.RESOLVED, DAY, substantive_reply=True)
    sent = commands.send_recommendation(
        session,
        made.part("sent"),
        "Акимат",
        "Построить пандус",
        sent_on=DAY,
        commission_id=commission,
        activity_id=held,
    )
    dated = commands.date_recommendation(session, made.part("dated"), sent, sent_on=DAY, received_on=DAY)
    commands.record_reply(session, made.part("reply"), dated, DAY, RecommendationOutcome.PARTLY)
    commands.record_monthly_total(session, made.part("total"), "publications", date(2026, 3, 1), 12)
    commands.choose_origin(
        session, made.part("origin"), "legal_acts", date(2026, 1, 1), date(2026, 3, 31), Origin.REGISTER
    )


def test_whose_account_was_changed_is_told_and_what_was_taken_away(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        keeper = by(session, an_actor(Role.ADMIN))
        ids = {one.number: one.id or 0 for one in session.exec(select(Commission))}
        account = commands.add_account(session, keeper.part("1"), "anna", "Анна", Role.EDITOR, (ids[1], ids[2]))
        commands.change_account(session, keeper.part("2"), account, "Анна", Role.VIEWER, (ids[1],))
        commands.dismiss_account(session, keeper.part("3"), account)
        acts = accounts.acts(session, 50)
        names = row_names(session, acts, "ru")
    told = {one.action: words(one.before, one.after, names, Texts("ru")) for one in acts}
    assert "учётная запись: anna" in told["change_account"]
    assert "роль: Редактор → Читатель" in told["change_account"]
    assert "комиссия: 2 → пусто" in told["change_account"]
    assert "учётная запись: anna" in told["dismiss_account"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_acts_are_told_without_a_stored_word(seeded_copy: Store, lang: str) -> None:
    with seeded_copy.writing() as session:
        every_act(session)
        commands.add_account(session, by(session, an_actor(Role.ADMIN)), "anna", "Анна", Role.EDITOR, (2,))
        acts = accounts.acts(session, 50)
        names = row_names(session, acts, lang)
    t = Texts(lang)
    told = {one.action: words(one.before, one.after, names, t) for one in acts}
    assert {one for one, words_ in told.items() if not words_} == set()
    assert "7" in told["void_mark"]
    assert "А-12" in told["see_person"]
    assert "Осмотр" in told["void_activity"]
    assert "не тот пункт" in told["void_mark"]
    assert t("status-done") in told["record_mark"]
    assert t("role-editor") in told["add_account"]
    for said in told.values():
        assert not re.search(r"[a-z]+_[a-z]+|\d{4}-\d{2}-\d{2}|None|True", said), said


def test_a_change_is_told_before_and_after(seeded_copy: Store) -> None:
    t = Texts("ru")
    before = '{"account:1": {"role": "viewer", "dismissed_at": null}}'
    after = '{"account:1": {"role": "editor", "dismissed_at": "2026-04-22T09:05:00+00:00"}}'
    said = words(before, after, {}, t).replace("\u00a0", " ")
    assert said == "роль: Читатель → Редактор; закрыта: 22 апреля 2026 г., 14:05"
    assert words("{}", '{"appealperson:4": {"name": "changed", "appeal_id": 4}}', {"appeal_id": {4: "А-12"}}, t) == (
        "имя: внесено, здесь не показывается; обращение: А-12"
    )
    assert words("{}", '{"appealperson:4": {"appeal_id": 4}}', {}, t) == ""
