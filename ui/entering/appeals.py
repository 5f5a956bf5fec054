"""The register of appeals: a new one with the person apart, its way step by step, the register a page at a time."""

from __future__ import annotations

import streamlit as st

from data_model import commands
from data_model.commands import By, Person
from data_model.errors import CouncilError
from data_model.questions.appeal_register import AppealRow, appeal
from data_model.store import Session
from data_model.vocabulary import AppealState
from locales.dates import medium_day
from ui import panel
from ui.entering import appeal_list, fields
from ui.entering.desk import Desk
from ui.entering.form import Form

NEW = ("number", "registered_on", "commission_id", "topic", "district_id")
"""What a draft keeps; who wrote the appeal and what is kept nowhere but with the saved appeal."""
MOVE = ("state", "effective_on", "is_substantive")
SEE = ("person",)


def draw(desk: Desk) -> None:
    """Draw the form of a new appeal, or of the one that the address names, beside the register."""
    left, right = st.columns((2, 3), gap="large")
    with left:
        said = st.query_params.get("appeal", "")
        if said:
            _draw_one(desk, said)
        else:
            _draw_new(desk)
    with right:
        appeal_list.draw(desk)


def _draw_new(desk: Desk) -> None:
    t = desk.view.t
    form = desk.form("appeal", NEW)
    form.begin(registered_on=desk.view.as_of, commission_id=desk.chosen)
    form.outcome()
    fields.words(form, "number", "records-appeal-number")
    fields.day(form, "registered_on", "records-registered-on")
    fields.choice(form, "commission_id", "commission", desk.commission_options, desk.commission_name)
    fields.words(form, "topic", "records-topic")
    fields.choice(form, "district_id", "district", list(desk.districts), desk.districts.__getitem__)
    st.caption(t("records-person-apart"))
    fields.words(form, "name", "records-person-name")
    fields.words(form, "contact", "records-person-contact")
    fields.text(form, "text", "records-person-text")

    def do(writing: Session, by: By) -> str:
        person = Person(form.text("name"), form.text("contact"), form.text("text"))
        commands.register_appeal(
            writing,
            by,
            form.text("number"),
            fields.needed_day(form, "registered_on"),
            commission_id=form.value("commission_id") or None,
            topic=form.text("topic"),
            district_id=form.value("district_id") or None,
            person=person if person != Person() else None,
        )
        return t("records-appeal-saved", number=form.text("number"))

    fields.save(form, do)


def _draw_one(desk: Desk, said: str) -> None:
    """The appeal, its next step, and the person for one who must know."""
    if not (said.isascii() and said.isdecimal() and len(said) < 10):
        raise CouncilError("error-unknown-appeal", number=said)
    with desk.view.edition.store.reading() as reading:
        one = appeal(reading, int(said))
    panel.panel("appeal", appeal_list.card(one, desk), {}, desk.view.t)
    _draw_move(desk, one)
    _draw_person(desk, one)


def _draw_move(desk: Desk, one: AppealRow) -> None:
    t = desk.view.t
    form = desk.form(f"appeal-move:{one.id}", MOVE)
    form.begin(effective_on=desk.view.as_of)
    form.outcome()
    states = [state for state in AppealState if state is not AppealState.REGISTERED]
    fields.one_of_few(form, "state", "state", states, lambda state: t(f"appeal-state-{state}"))
    fields.day(form, "effective_on", "entering-effective-on")
    fields.tick(form, "is_substantive", t("records-substantive-reply"))

    def do(writing: Session, by: By) -> str:
        state = AppealState(fields.needed(form, "state", "error-choose-state"))
        on = fields.needed_day(form, "effective_on")
        commands.move_appeal(writing, by, one.id, state, on, substantive_reply=bool(form.value("is_substantive")))
        return t(
            "records-appeal-moved",
            number=one.number,
            state=t(f"appeal-state-{state}"),
            date=medium_day(on, t.lang),
        )

    fields.save(form, do)


def _draw_person(desk: Desk, one: AppealRow) -> None:
    """A button that shows the person once; that somebody looked stands in the trail."""
    form = desk.form(f"appeal-person:{one.id}", SEE)
    form.outcome()
    _show_person(form)

    def do(writing: Session, by: By) -> str:
        found = commands.see_person(writing, by, one.id)
        st.session_state[f"{form.name}:shown"] = found
        return form.view.t("records-person-traced" if found else "records-nobody-kept")

    st.button(form.view.t("records-see-person"), key=form.key("save"), on_click=form.save, args=(do, "", True))


def _show_person(form: Form) -> None:
    found: Person | None = st.session_state.pop(f"{form.name}:shown", None)
    for said in (found.name, found.contact, found.text) if found else ():
        if said:
            st.text(said)
