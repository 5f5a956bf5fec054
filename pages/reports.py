"""The workbook for the maslikhat: what is chosen of it, how it will look, and the buttons that build it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions import councils
from data_model.questions.snapshots import snapshots
from data_model.signing_in import Visitor
from exports import chairs_page, covering_letter, official, register_csv
from exports.material import Material
from exports.workbook import MIME, file_name, gathered, written
from ui import (
    identity,
    long_register,
    messages,
    months,
    panel,
    session,
    snapshot_choice,
    workbook_choices,
    workbook_preview,
)
from ui.entering import requisites
from ui.scope_bar import Links

Look = Literal["primary", "secondary"]


def offer(
    label: str, name: str, mime: str, made: Callable[[Sequence[Material]], bytes], look: Look, is_off: bool = False
) -> None:
    """A button that makes a file of the workbook's material, for one who may have it at the moment of the click."""

    def content() -> bytes:
        refuse_who_may_not(identity.still(who))
        return made(gathered(ask, material.request))

    st.download_button(t(label), data=content, file_name=name, mime=mime, on_click="ignore", type=look, disabled=is_off)


def refuse_who_may_not(reader: Visitor | None) -> None:
    """Refuse whom the workbook is not for (error-screen-closed)."""
    if not identity.may_see(reader, "download_workbook"):
        raise CouncilError("error-screen-closed", screen=t("nav-reports"))


view = session.view()
t, who = view.t, identity.visitor()
refuse_who_may_not(who)
if view.plan is None:
    raise CouncilError("error-no-plan")

asked = months.asked(session.answer(view, councils.convocations))
if asked.refused:
    st.html(messages.note(messages.sentence(t, one) for one in asked.refused))
known, reported = session.answer(view, snapshots, view.plan.key), None
try:
    reported = snapshot_choice.chosen(known) if snapshot_choice.since(view, view.plan) else None
except CouncilError as refusal:
    st.html(messages.note([messages.sentence(t, refusal)]))

here: Links = partial(session.here, view)
rows = workbook_choices.plans(view, here) + snapshot_choice.choice(known, reported, here, t)
lines = [view.plan.title_in(view.lang), t("as-of-date", date=view.as_of), t("reports-about")]
panel.panel("reports", workbook_preview.head(t("nav-reports"), lines, rows), {}, t)

ask = view.edition.answer
languages = workbook_choices.languages(view)
buttons = st.container(horizontal=True, vertical_alignment="center")
choice = workbook_choices.chosen(view, asked.chosen, reported.id if reported else None, languages)
material, told = choice.material, choice.material.t
is_off = not choice.is_sound or not material.sheets
requisites.draw(view, who)

with buttons:
    summary = file_name(view.plan, view.as_of, told)
    offer("reports-download", summary, MIME, written, "primary", is_off)
    letter = covering_letter.file_name(view.plan, view.as_of, told)
    offer("reports-letter", letter, official.MIME, covering_letter.written, "secondary", is_off)
    folder = chairs_page.file_name(view.plan, view.as_of, told)
    offer("reports-chair", folder, chairs_page.MIME, chairs_page.written, "secondary")
    register = register_csv.file_name(view.plan, view.as_of, told)
    offer("reports-csv", register, register_csv.MIME, lambda some: register_csv.written(some[0]), "secondary")

if material.sheets:
    page = workbook_preview.sheet(*workbook_choices.shown(material, view), t)
    page += workbook_preview.contents(material.sheets, t)
else:
    page = workbook_preview.nothing(t)
panel.panel("reports-preview", page, {}, t)
long_register.block(view, material.lang)
