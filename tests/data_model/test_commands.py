"""Commands: each has a rule, checks its actor, leaves an entry and a trace, and is done once."""

from __future__ import annotations

import inspect
import json
import pkgutil
from collections.abc import Callable
from datetime import date
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from sqlmodel import Session, select

from data_model import commands, trail
from data_model.commands import acting
from data_model.errors import CouncilError
from data_model.questions.recommendations import recommendations
from data_model.rules import RULES, Actor, require
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import ActivityKind, AppealState, DeadlineReason, MarkStatus, RecommendationOutcome, Role
from data_model.work_plan import DeadlineChange, Mark, PlanItem
from tests import builders as a
from tests.data_model.acting import an_actor, an_item, by, trail_of

DAY = date(2026, 3, 12)


def _modules() -> list[ModuleType]:
    return [import_module(f"data_model.commands.{one.name}") for one in pkgutil.iter_modules(commands.__path__)]


def _takes_by(function: Callable[..., Any]) -> bool:
    return list(inspect.signature(function).parameters)[:2] == ["session", "by"]


WRITERS = {
    name: function
    for module in _modules()
    if module is not acting
    for name, function in vars(module).items()
    if inspect.isfunction(function) and not name.startswith("_") and _takes_by(function) and name != "enter"
}


def test_every_command_has_a_rule_and_every_rule_a_command() -> None:
    assert set(WRITERS) == set(RULES)


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_every_writer_is_checked_and_traced(name: str) -> None:
    assert getattr(WRITERS[name], "is_command", False), f"{name} lacks @command"
    assert name in commands.__all__


@pytest.mark.parametrize("name", sorted(RULES))
@pytest.mark.parametrize("role", list(Role))
def test_the_matrix_of_roles_and_commands(role: Role, name: str) -> None:
    keeping = {"add_account", "change_account", "dismiss_account", "invite", "end_sign_in", "anonymise"}
    allowed = {Role.ADMIN} if name in keeping else {Role.ADMIN, Role.EDITOR}
    if role in allowed:
        require(an_actor(role), name, frozenset())
    else:
        with pytest.raises(CouncilError, match="error-not-allowed"):
            require(an_actor(role), name, frozenset())


def test_a_viewer_writes_nothing(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        with pytest.raises(CouncilError, match="error-not-allowed"):
            commands.record_mark(session, by(session, an_actor(Role.VIEWER)), item, MarkStatus.DONE, DAY)
        assert session.exec(select(Mark)).all() == []
        assert trail_of(session) == []


def test_an_editor_of_one_commission_marks_its_items_alone(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        first, second = a.a_commission(session, 1), a.a_commission(session, 2)
        own, other = (an_item(session, commission_id=one.id, number=one.number) for one in (first, second))
        limited = by(session, an_actor(commission_ids=frozenset({first.id or 0})))
        commands.record_mark(session, limited, own, MarkStatus.DONE, DAY)
        with pytest.raises(CouncilError, match="error-not-your-commission"):
            commands.record_mark(session, limited, other, MarkStatus.DONE, DAY)
        with pytest.raises(CouncilError, match="error-not-your-commission"):  # a total of the whole council
            commands.record_monthly_total(session, limited, "appeals", DAY, 5)
        assert [mark.plan_item_id for mark in session.exec(select(Mark))] == [own]


def test_a_mark_leaves_one_record_with_its_rows(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        mark_id = commands.record_mark(
            session, by(session, request_id="form-1"), item, MarkStatus.DONE, DAY, evidence="протокол № 5"
        )
        mark = session.get_one(Mark, mark_id)
        (record,) = trail_of(session)
        told = json.loads(record.after)
        assert (record.action, record.actor, record.request_id) == ("record_mark", "секретарь", "form-1")
        assert set(told) == {f"mark:{mark_id}", f"entry:{mark.entry_id}"}
        assert told[f"mark:{mark_id}"]["evidence"] == "протокол № 5"
        assert told[f"mark:{mark_id}"]["status"] == "done"
        assert record.before == "{}"


def test_a_postponement_moves_the_deadline_by_the_same_entry(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        mark_id = commands.record_mark(
            session, by(session), item, MarkStatus.POSTPONED, DAY, new_ends_on=date(2026, 5, 1)
        )
        change = session.exec(select(DeadlineChange)).one()
        assert (change.entry_id, change.ends_on) == (session.get_one(Mark, mark_id).entry_id, date(2026, 5, 1))


@pytest.mark.parametrize(
    ("status", "values", "key"),
    [
        (MarkStatus.POSTPONED, {}, "error-postponed-without-day"),
        (MarkStatus.DONE, {"new_ends_on": DAY}, "error-postponed-without-day"),
        (MarkStatus.CANCELLED, {}, "error-cancelled-without-reason"),
    ],
)
def test_half_a_mark_is_refused_whole(
    migrated_store: Store, status: MarkStatus, values: dict[str, Any], key: str
) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        with pytest.raises(CouncilError, match=key):
            commands.record_mark(session, by(session), item, status, DAY, **values)
        assert session.exec(select(Entry)).all() == [] or session.exec(select(Mark)).all() == []


def test_the_same_form_sent_twice_is_kept_once(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        commands.record_mark(session, by(session, request_id="form-1"), item, MarkStatus.DONE, DAY)
        with pytest.raises(CouncilError, match="error-already-recorded"):
            commands.record_mark(session, by(session, request_id="form-1"), item, MarkStatus.DONE, DAY)
        assert len(session.exec(select(Mark)).all()) == len(trail_of(session)) == 1


def test_who_had_seen_an_older_state_is_told_who_changed_it_and_when(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        other = by(session, an_actor(name="Другой секретарь"), minutes=2)
        commands.record_mark(session, other, item, MarkStatus.IN_PROGRESS, DAY, seen=0)
        with pytest.raises(CouncilError) as refused:
            commands.record_mark(session, by(session, minutes=3), item, MarkStatus.DONE, DAY, seen=0)
        assert refused.value.key == "error-item-changed"
        assert refused.value.values == {"name": "Другой секретарь", "moment": other.recorded_at}
        (mark,) = session.exec(select(Mark)).all()
        commands.record_mark(session, by(session, minutes=4), item, MarkStatus.DONE, DAY, seen=mark.entry_id)


def test_a_mark_taken_back_stays_in_the_history_and_is_taken_back_once(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        mark_id = commands.record_mark(session, by(session), an_item(session), MarkStatus.DONE, DAY)
        entry_id = session.get_one(Mark, mark_id).entry_id
        with pytest.raises(CouncilError, match="error-void-without-reason"):
            commands.void_mark(session, by(session), entry_id)
        voiding = commands.void_mark(session, by(session, ground="не тот пункт", minutes=1), entry_id)
        assert session.get_one(Entry, voiding).supersedes_id == entry_id
        assert session.get(Mark, mark_id) is not None
        with pytest.raises(CouncilError, match="error-mark-void-already"):
            commands.void_mark(session, by(session, ground="не тот пункт", minutes=2), entry_id)


def test_only_a_standing_mark_of_the_same_item_is_superseded(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item, other = an_item(session), an_item(session, number=2)
        commands.record_mark(session, by(session), other, MarkStatus.DONE, DAY)
        (foreign,) = session.exec(select(Mark)).all()
        with pytest.raises(CouncilError, match="error-mark-of-another-item"):
            commands.record_mark(session, by(session), item, MarkStatus.DONE, DAY, supersedes_id=foreign.entry_id)
        commands.void_mark(session, by(session, ground="не тот пункт", minutes=1), foreign.entry_id)
        with pytest.raises(CouncilError, match="error-mark-void-already"):
            commands.record_mark(session, by(session), other, MarkStatus.DONE, DAY, supersedes_id=foreign.entry_id)


def test_an_event_of_an_item_needs_the_right_to_its_commission(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        own = session.get_one(PlanItem, item).commission_id
        other = a.a_commission(session, number=7).id or 0
        new = commands.NewActivity("e-1", "IV", ActivityKind.MEETING, "Заседание", DAY, (other,), plan_item_id=item)
        with pytest.raises(CouncilError, match="error-not-your-commission"):
            commands.record_activity(session, by(session, an_actor(commission_ids=frozenset({other}))), new)
        commands.record_activity(session, by(session, an_actor(commission_ids=frozenset({other, own}))), new)


def test_an_act_keeps_its_own_rows_when_one_inside_it_changed_nothing(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        who = by(session)
        with trail.act(session, who.actor, "outer", who.recorded_at, ""):
            with trail.act(session, who.actor, "inner", who.recorded_at, ""):
                pass
            a.a_commission(session, number=9)
        inner, outer = trail_of(session)
    assert (inner.action, inner.after) == ("inner", "{}")
    assert "commission:" in outer.after


def test_a_month_has_one_total_in_force(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        for minutes, value in enumerate((20, 21, 22)):
            commands.record_monthly_total(session, by(session, minutes=minutes), "appeals", DAY, value)
        entries = session.exec(select(Entry).order_by(Entry.id)).all()  # type: ignore[arg-type]
        assert [one.supersedes_id for one in entries] == [None, entries[0].id, entries[1].id]
        with pytest.raises(CouncilError, match="error-negative-number"):
            commands.record_monthly_total(session, by(session), "appeals", DAY, -1)


def test_who_wrote_an_appeal_is_never_told_by_the_trail(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        person = commands.Person("Асем Вымышленная", "+7 700 000 00 00", "прошу помочь")
        appeal_id = commands.register_appeal(session, by(session), "А-1", DAY, person=person)
        commands.move_appeal(session, by(session, minutes=1), appeal_id, AppealState.IN_WORK, DAY)
        commands.anonymise(session, by(session, an_actor(Role.ADMIN)), date(2027, 1, 1))
        said = " ".join(record.before + record.after for record in trail_of(session))
    assert "appealperson:" in said
    assert [word for word in (person.name, person.contact, person.text) if word in said] == []


def test_a_deadline_that_is_agreed_later_is_set(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        commands.set_deadline(session, by(session), item, DeadlineReason.AGREED, DAY, date(2026, 4, 30), seen=0)
        assert session.exec(select(DeadlineChange)).one().ends_on == date(2026, 4, 30)


@pytest.mark.parametrize(
    ("name", "content"),
    [("протокол.exe", b"MZ"), ("протокол.pdf", b"MZ"), ("протокол", b"%PDF-"), ("снимок.png", b"\xff\xd8")],
)
def test_a_file_that_is_not_what_it_says_is_not_attached(migrated_store: Store, name: str, content: bytes) -> None:
    with migrated_store.writing() as session:
        mark_id = commands.record_mark(session, by(session), an_item(session), MarkStatus.DONE, DAY)
        entry_id = session.get_one(Mark, mark_id).entry_id
        with pytest.raises(CouncilError, match="error-file-kind"):
            commands.attach_file(session, by(session), entry_id, name, content)
        commands.attach_file(session, by(session), entry_id, "протокол.pdf", b"%PDF-1.7")


def test_the_machine_is_an_actor_like_any_other() -> None:
    assert Actor("терминал", Role.ADMIN).may_for("add_account", frozenset())
    assert not Actor("экран", Role.KIOSK).may("record_mark")


AHEAD = date(2026, 3, 13)
TOO_EARLY: dict[str, Callable[[Session], object]] = {
    "a mark": lambda s: commands.record_mark(s, by(s), an_item(s), MarkStatus.DONE, AHEAD),
    "an event": lambda s: commands.record_activity(s, by(s), an_event(AHEAD)),
    "an appeal": lambda s: commands.register_appeal(s, by(s), "А-1", AHEAD),
    "a step": lambda s: commands.move_appeal(s, by(s), an_appeal(s), AppealState.IN_WORK, AHEAD),
    "a month": lambda s: commands.record_monthly_total(s, by(s), "appeals", date(2026, 4, 1), 3),
    "a letter": lambda s: commands.send_recommendation(s, by(s), "Акимат", "Починить", sent_on=AHEAD),
    "its days": lambda s: commands.date_recommendation(s, by(s), a_letter(s), received_on=AHEAD),
    "a reply": lambda s: commands.record_reply(s, by(s), a_letter(s), AHEAD, RecommendationOutcome.ACCEPTED),
}


def an_event(held_on: date) -> commands.NewActivity:
    return commands.NewActivity("e-2", "IV", ActivityKind.MEETING, "Заседание", held_on, ())


def an_appeal(session: Session) -> int:
    return commands.register_appeal(session, by(session), "А-1", DAY)


def a_letter(session: Session) -> int:
    return commands.send_recommendation(session, by(session), "Акимат", "Починить", sent_on=DAY)


@pytest.mark.parametrize("what", TOO_EARLY)
def test_what_has_not_happened_yet_is_not_entered(migrated_store: Store, what: str) -> None:
    with migrated_store.writing() as session, pytest.raises(CouncilError, match="error-day-in-future"):
        TOO_EARLY[what](session)


def test_by_midnight_in_almaty_the_next_day_may_be_entered(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        late = by(session, minutes=12 * 60 + 1)  # 19:01 in UTC
        commands.record_mark(session, late, an_item(session), MarkStatus.DONE, AHEAD)


def test_a_note_that_there_is_no_reply_goes_with_the_letter_and_a_reply_holds_its_days(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        letter, later = a_letter(session), by(session, on=AHEAD)
        commands.record_reply(session, later, letter, AHEAD, RecommendationOutcome.NO_REPLY, "звонили")
        with pytest.raises(CouncilError, match="error-reply-too-early"):
            commands.date_recommendation(session, by(session, on=date(2026, 3, 14)), letter, sent_on=date(2026, 3, 14))
        dated = commands.date_recommendation(session, later, letter, received_on=AHEAD)
        (told,) = recommendations(session, later.recorded_at)
        assert (told.id, told.received_on) == (dated, AHEAD)
        assert [(one.outcome, one.note) for one in told.replies] == [(RecommendationOutcome.NO_REPLY, "звонили")]
        commands.record_reply(session, later, dated, AHEAD, RecommendationOutcome.ACCEPTED)
        with pytest.raises(CouncilError, match="error-recommendation-answered"):
            commands.date_recommendation(session, later, dated, sent_on=DAY)
