"""Decisions of the presidium: a new one, that one was carried out, taking back an entry; all beside the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from data_model import commands
from data_model.commands import By, OnScreen
from data_model.questions.decisions import DecisionFacts
from data_model.store import Session
from locales.dates import medium_day, short_day
from ui import panel
from ui.decisions_view import Decisions, listed
from ui.entering import fields
from ui.entering.desk import Desk
from ui.entering.form import Form
from ui.wording import cut

NEW = ("text", "commission_id", "due_on", "meeting_on")
DONE = ("which_id", "done_on", "note")
VOID = ("entry_id", "ground")
LONGEST = 60  # letters of a decision in a list


def draw(desk: Desk) -> None:
    """Draw the chosen form beside the decisions."""
    t = desk.view.t
    left, right = st.columns((2, 3), gap="large")
    found = desk.decisions
    with left:
        forms: Mapping[str, Callable[[], None]] = {
            "new": partial(draw_new, desk, lambda: OnScreen("", desk.view.as_of, desk.view.edition.revision)),
            "done": partial(_draw_done, desk, [one for one in found if one.report is None]),
            "void": partial(_draw_void, desk, found),
        }
        act = st.segmented_control(
            t("entering-what"),
            list(forms),
            default="new",
            format_func=lambda name: t(f"decision-act-{name}"),
            key="decision-act",
            label_visibility="collapsed",
        )
        forms[act or "new"]()
    empty = "decision-none-yours" if desk.is_limited else "decision-none"
    with right:
        panel.panel(
            "decisions", listed(Decisions(found, desk.view.opens_as_of, desk.view.commissions, empty), t), {}, t
        )


def draw_new(desk: Desk, shown: Callable[[], OnScreen]) -> None:
    """The form of a decision; `shown` tells, when it is saved, what the room looks at."""
    t = desk.view.t
    form = desk.form("decision", NEW)
    form.begin(commission_id=desk.chosen, meeting_on=desk.view.opens_as_of)
    form.outcome()
    fields.text(form, "text", "decision-text")
    with st.container(horizontal=True):
        fields.choice(form, "commission_id", "decision-whose", desk.commission_options, desk.commission_name)
        fields.day(form, "due_on", "decision-due-on")
        fields.day(form, "meeting_on", "decision-meeting-on")

    def do(writing: Session, by: By) -> str:
        meeting_on = fields.needed_day(form, "meeting_on")
        commands.record_decision(
            writing,
            by,
            form.text("text"),
            meeting_on,
            shown(),
            commission_id=form.value("commission_id") or None,
            due_on=form.value("due_on"),
        )
        return t("decision-saved", date=medium_day(meeting_on, t.lang))

    fields.save(form, do, "decision-save")


def _draw_done(desk: Desk, waiting: Sequence[DecisionFacts]) -> None:
    t = desk.view.t
    form = desk.form("decision-done", DONE)
    form.begin(done_on=desk.view.opens_as_of)
    form.outcome()
    by_id = {one.id: one for one in waiting}
    _let_go(form, "which_id", by_id)
    fields.choice(form, "which_id", "decision-which", [0, *by_id], lambda one: _name(by_id.get(one), form))
    fields.day(form, "done_on", "decision-done-on")
    fields.text(form, "note", "entering-note")

    def do(writing: Session, by: By) -> str:
        done_on = fields.needed_day(form, "done_on")
        which = int(fields.needed(form, "which_id", "error-choose-decision"))
        commands.report_decision(writing, by, which, done_on, form.text("note"))
        return t("decision-done-saved", date=medium_day(done_on, t.lang))

    fields.save(form, do)


def _draw_void(desk: Desk, found: Sequence[DecisionFacts]) -> None:
    """Take back what was entered last of a decision: that it was carried out, else the decision itself."""
    t = desk.view.t
    form = desk.form("decision-void", VOID)
    form.begin()
    form.outcome()
    by_entry = {(one.report.recorded if one.report else one.recorded).entry_id: one for one in found}
    _let_go(form, "entry_id", by_entry)
    fields.choice(form, "entry_id", "decision-which", [0, *by_entry], lambda one: _name(by_entry.get(one), form))
    fields.words(form, "ground", "entering-void-reason")
    chosen = by_entry.get(form.value("entry_id") or 0)
    if chosen is not None:
        st.text(t("decision-void-done" if chosen.report else "decision-void-whole"))

    def do(writing: Session, by: By) -> str:
        entry_id = int(fields.needed(form, "entry_id", "error-choose-decision"))
        commands.void_decision(writing, replace(by, ground=form.text("ground")), entry_id)
        return t("decision-voided")

    fields.save(form, do, "entering-take-back")


def _let_go(form: Form, field: str, known: Mapping[int, DecisionFacts]) -> None:
    if form.value(field) not in known:
        st.session_state[form.key(field)] = 0


def _name(one: DecisionFacts | None, form: Form) -> str:
    if one is None:
        return form.view.t("decision-choose")
    return cut(f"{short_day(one.meeting_on, form.view.lang)}. {one.text}", LONGEST)
