"""The presidium's decisions: what is open, what each meeting decided, and the minutes of a meeting to download."""

from __future__ import annotations

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions.decisions import decisions
from data_model.signing_in import Visitor
from exports import minutes, official
from locales.dates import medium_day
from ui import identity, panel, session
from ui.decisions_view import Decisions, listed
from ui.sheet import page_head


def refuse_who_may_not(reader: Visitor | None) -> None:
    """Refuse whom the minutes are not for (error-screen-closed)."""
    if not identity.may_see(reader, "download_minutes"):
        raise CouncilError("error-screen-closed", screen=t("nav-decisions"))


def content() -> bytes:
    """The minutes of the chosen meeting as they stand at the moment of the click, for one who may have them then."""
    refuse_who_may_not(identity.still(who))
    with view.edition.store.reading() as reading:
        known_at = view.known_at or session.now()
        return minutes.written(minutes.of_meeting(day, decisions(reading, known_at), known_at, where))


view = session.view()
t, who = view.t, identity.visitor()
every = session.answer(view, decisions, view.present)
found = tuple(one for one in every if one.meeting_on <= view.as_of)
panel.panel("decisions-head", page_head(t("nav-decisions"), t("as-of-date", date=view.as_of)), {}, t)
if found and identity.may_see(who, "download_minutes"):
    days = list(dict.fromkeys(one.meeting_on for one in found))
    left, right = st.columns((1, 2), vertical_alignment="bottom")
    with left:
        day = st.selectbox(
            t("minutes-of"),
            days,
            format_func=lambda one: medium_day(one, view.lang),
            filter_mode=None,
            key="meeting",
            placeholder=t("minutes-of"),
        )
    where = minutes.Council(view.council_name, view.commissions, view.demonstration, t)
    with right:
        st.download_button(
            t("minutes-download"),
            data=content,
            file_name=minutes.file_name(day, t),
            mime=official.MIME,
            on_click="ignore",
        )
empty = "decision-none-by" if every else "decision-none"
panel.panel("decisions", listed(Decisions(found, view.as_of, view.commissions, empty), t), {}, t)
