"""Entering for editors: marks, events, recommendations, appeals, totals; the section is chosen by the address."""

from __future__ import annotations

import streamlit as st

from data_model.errors import CouncilError
from exports import calendar
from metrics.agenda import agenda
from ui import identity, messages, panel, session
from ui.entering.desk import Desk
from ui.entering.sections import FIRST, SECTIONS, head


def draw_calendar(desk: Desk) -> None:
    """The button that downloads what comes next as a calendar; nothing where no day is set."""
    view, t = desk.view, desk.view.t
    ahead = agenda(desk.items, view.as_of)
    council = view.council
    if ahead.appointments and council is not None:
        st.download_button(
            t("records-calendar", n=len(ahead.appointments)),
            data=lambda: calendar.written(ahead, council.key, session.now(), t),
            file_name=f"{council.key}.ics",
            mime=calendar.MIME,
            on_click="ignore",
        )


view = session.view()
who = identity.visitor()
if not identity.may(who, "record_mark"):
    raise CouncilError("error-screen-closed", screen=view.t("nav-records"))

desk = Desk(who, view)
section = st.query_params.get("do", FIRST)
if section not in SECTIONS:
    messages.refuse(CouncilError("error-no-such-records", section=section))
    section = FIRST
panel.panel("records-head", head(desk, section), {}, view.t)
try:
    SECTIONS[section](desk)
    if section in ("events", "waiting"):
        draw_calendar(desk)
except CouncilError as refusal:
    messages.refuse(refusal)
