"""What is entered of a plan's item, beside its card: a mark, a deadline, the day of its event, a mistake taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time

import streamlit as st

from data_model import commands
from data_model.commands import By
from data_model.errors import CouncilError
from data_model.signing_in import Visitor
from data_model.store import Session
from data_model.vocabulary import DeadlineKind, DeadlineReason, MarkStatus
from locales.dates import medium_day
from metrics.plan_state import ItemState
from ui import session
from ui.entering import fields
from ui.entering.attaching import attach, file
from ui.entering.form import Form

MARK = ("status", "effective_on", "evidence", "note", "new_ends_on")
DEADLINE = ("ends_on", "ground")
EVENT = ("held_on", "held_at", "place")
VOID = ("entry", "ground")
STATUSES = (
    MarkStatus.DONE,
    MarkStatus.IN_PROGRESS,
    MarkStatus.POSTPONED,
    MarkStatus.CANCELLED,
    MarkStatus.NOT_STARTED,
)


def entering(item: ItemState, seen: int, who: Visitor, view: session.View) -> None:
    """Draw the forms of an item for one who may fill them in; what was saved is on the card at once.

    `seen` is the newest entry that stood when the item was read: typing must not make it newer than the card.
    """
    acts = _acts(item)
    name = f"item:{item.facts.plan}:{item.facts.number}"
    chosen = st.segmented_control(
        view.t("entering-what"),
        list(acts),
        default="mark",
        format_func=lambda act: view.t(f"entering-{act}"),
        key=f"{name}:act",
        label_visibility="collapsed",
    )
    act = chosen or "mark"
    kept = {"mark": MARK, "deadline": DEADLINE, "event": EVENT, "void": VOID}[act]
    form = Form(f"{act}:{name}", who, view, kept)
    if form.is_screen_old:
        st.rerun()  # the whole screen, once: its counts have changed
    if "void" not in acts:
        Form(f"void:{name}", who, view).outcome()  # the last mark was taken back, and its form went with it
    acts[act](item, seen, form)


def told(item: ItemState, who: Visitor, view: session.View) -> None:
    """Say what came of the last save to one who may not enter for this item any more."""
    name = f"item:{item.facts.plan}:{item.facts.number}"
    for act in (*_acts(item), "void"):
        Form(f"{act}:{name}", who, view).outcome()


def _acts(item: ItemState) -> Mapping[str, Callable[[ItemState, int, Form], None]]:
    always: dict[str, Callable[[ItemState, int, Form], None]] = {"mark": _mark, "deadline": _deadline, "event": _event}
    return always | ({"void": _void} if item.facts.marks else {})


def _mark(item: ItemState, seen: int, form: Form) -> None:
    t = form.view.t
    form.begin(effective_on=_first_day(form.view))
    form.outcome()
    fields.one_of_few(form, "status", "entering-status", STATUSES, lambda status: t(f"status-{status}"))
    fields.day(form, "effective_on", "entering-effective-on")
    if form.value("status") == MarkStatus.POSTPONED:
        fields.day(form, "new_ends_on", "entering-new-deadline")
    fields.words(form, "evidence", "entering-evidence")
    fields.text(form, "note", "entering-note")
    file(form)
    fields.save(form, _mark_of(item, form, seen))


def _mark_of(item: ItemState, form: Form, seen: int) -> Callable[[Session, By], str]:
    def do(writing: Session, by: By) -> str:
        status = MarkStatus(fields.needed(form, "status", "error-choose-status"))
        effective_on = fields.needed_day(form, "effective_on")
        mark_id = commands.record_mark(
            writing,
            by,
            item.facts.id,
            status,
            effective_on,
            note=form.text("note"),
            evidence=form.text("evidence"),
            new_ends_on=form.value("new_ends_on") if status is MarkStatus.POSTPONED else None,
            seen=seen,
        )
        attach(writing, by, mark_id, form)
        t = form.view.t
        return t(
            "entering-mark-saved",
            number=item.facts.number,
            status=t(f"status-{status}"),
            date=medium_day(effective_on, t.lang),
        )

    return do


def _deadline(item: ItemState, seen: int, form: Form) -> None:
    t = form.view.t
    form.begin()
    form.outcome()
    fields.day(form, "ends_on", "entering-new-deadline")
    fields.words(form, "ground", "entering-ground")

    def do(writing: Session, by: By) -> str:
        ends_on = fields.needed_day(form, "ends_on")
        by = By(by.council_id, by.recorded_at, by.actor, form.text("ground"), by.request_id)
        commands.set_deadline(writing, by, item.facts.id, _reason(item), form.view.today, ends_on, seen=seen)
        return t("entering-deadline-saved", number=item.facts.number, date=medium_day(ends_on, t.lang))

    fields.save(form, do)


def _reason(item: ItemState) -> DeadlineReason:
    """Why an item gets a day: agreed, set by its schedule, or moved."""
    reasons = {
        DeadlineKind.TO_BE_AGREED: DeadlineReason.AGREED,
        DeadlineKind.SEPARATE_SCHEDULE: DeadlineReason.SCHEDULED,
    }
    is_first = item.deadline is None
    return reasons.get(item.facts.deadline_kind, DeadlineReason.POSTPONED) if is_first else DeadlineReason.POSTPONED


def _event(item: ItemState, seen: int, form: Form) -> None:
    t = form.view.t
    form.begin()
    form.outcome()
    fields.day(form, "held_on", "entering-held-on")
    fields.words(form, "held_at", "entering-held-at", "15:00")
    fields.words(form, "place", "entering-place")

    def do(writing: Session, by: By) -> str:
        held_on = fields.needed_day(form, "held_on")
        held_at = _time(form.text("held_at"))
        commands.schedule_event(writing, by, item.facts.id, held_on, held_at, form.text("place"), seen=seen)
        return t("entering-event-saved", number=item.facts.number, date=medium_day(held_on, t.lang))

    fields.save(form, do)


def _void(item: ItemState, seen: int, form: Form) -> None:
    t = form.view.t
    form.begin()
    form.outcome()
    marks = {mark.recorded.entry_id: mark for mark in item.facts.marks}
    st.radio(
        t("entering-which-mark"),
        list(marks),
        key=form.key("entry"),
        format_func=lambda entry: (
            f"{t(f'status-{marks[entry].status}')}, {medium_day(marks[entry].effective_on, t.lang)}"
        ),
    )
    fields.words(form, "ground", "entering-void-reason")

    def do(writing: Session, by: By) -> str:
        by = By(by.council_id, by.recorded_at, by.actor, form.text("ground"), by.request_id)
        commands.void_mark(writing, by, int(form.value("entry")), seen=seen)
        return t("entering-void-saved", number=item.facts.number)

    st.button(t("entering-take-back"), key=form.key("save"), on_click=form.save, args=(do,))


def _first_day(view: session.View) -> date:
    """The day that a mark most likely holds from: the date that is looked at."""
    return view.as_of


def _time(said: str) -> time | None:
    if not said:
        return None
    try:
        return time.fromisoformat(said if ":" in said else f"{said}:00")
    except ValueError:
        raise CouncilError("error-impossible-time", value=said) from None
