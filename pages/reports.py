"""The workbook for the maslikhat: what it will hold, and the button that builds and downloads it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions import councils
from data_model.questions.snapshots import snapshots
from data_model.signing_in import Visitor
from exports import covering_letter, official, register_csv
from exports.material import Material, WorkbookRequest
from exports.sheets.summary import GROUPS
from exports.workbook import MIME, file_name, gathered, written
from locales.phrases import phrase
from ui import identity, messages, months, panel, session, snapshot_choice, workbook_preview
from ui.scope_bar import Links

Look = Literal["primary", "tertiary"]


def offer(label: str, name: str, mime: str, made: Callable[[Material], bytes], look: Look = "tertiary") -> None:
    """A button that makes a file of the workbook's material, for one who may have it at the moment of the click."""

    def content() -> bytes:
        refuse_who_may_not(identity.still(who))
        return made(gathered(ask, request))

    st.download_button(label, data=content, file_name=name, mime=mime, on_click="ignore", type=look)


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
request = WorkbookRequest(
    view.plan.key, view.as_of, view.moment, view.lang, asked.chosen, reported.id if reported else None
)
ask = view.edition.answer
board = session.board(view, commission=None)
sheets = [(t(f"workbook-sheet-{key}"), t(f"workbook-about-{key}")) for key in gathered(ask, request).sheets]
figures = [(t(f"metric-{key}"), phrase(board[key], view.lang)) for keys in GROUPS.values() for key in keys]
lines = [view.plan.title_in(view.lang), t("as-of-date", date=view.as_of), t("reports-whole-council")]

links: Links = partial(session.here, view)
compared = snapshot_choice.choice(known, reported, links, t)
panel.panel("reports", workbook_preview.head(t("nav-reports"), lines, compared), {}, t)
offer(t("reports-download"), file_name(view.plan, view.as_of, t), MIME, written, "primary")
letter = covering_letter.file_name(view.plan, view.as_of, t)
offer(t("reports-letter"), letter, official.MIME, covering_letter.written)
register = register_csv.file_name(view.plan, view.as_of, t)
offer(t("reports-csv"), register, register_csv.MIME, register_csv.written)
panel.panel("reports-preview", workbook_preview.body(sheets, figures, t), {}, t)
