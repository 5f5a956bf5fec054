"""The workbook for the maslikhat: what it will hold, and the button that builds and downloads it."""

from __future__ import annotations

from functools import partial

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions import councils
from data_model.questions.snapshots import snapshots
from data_model.signing_in import Visitor
from exports import covering_letter, official, register_csv
from exports.material import WorkbookRequest
from exports.sheets.summary import GROUPS
from exports.workbook import MIME, file_name, gathered, written
from locales.phrases import phrase
from ui import identity, messages, months, panel, session, snapshot_choice, workbook_preview
from ui.scope_bar import Links


def content() -> bytes:
    """The workbook, for one who may have it at the moment of the click."""
    refuse_who_may_not(identity.still(who))
    return written(gathered(ask, request))


def register() -> bytes:
    """The register for other programs, for one who may have it at the moment of the click."""
    refuse_who_may_not(identity.still(who))
    return register_csv.written(gathered(ask, request))


def letter() -> bytes:
    """The letter that goes with the summary, for one who may have it at the moment of the click."""
    refuse_who_may_not(identity.still(who))
    return covering_letter.written(gathered(ask, request))


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
st.download_button(
    t("reports-download"),
    data=content,
    file_name=file_name(view.plan, view.as_of, t),
    mime=MIME,
    on_click="ignore",
    type="primary",
)
st.download_button(
    t("reports-letter"),
    data=letter,
    file_name=covering_letter.file_name(view.plan, view.as_of, t),
    mime=official.MIME,
    on_click="ignore",
    type="tertiary",
)
st.download_button(
    t("reports-csv"),
    data=register,
    file_name=register_csv.file_name(view.plan, view.as_of, t),
    mime=register_csv.MIME,
    on_click="ignore",
    type="tertiary",
)
panel.panel("reports-preview", workbook_preview.body(sheets, figures, t), {}, t)
