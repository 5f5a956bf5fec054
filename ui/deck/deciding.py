"""Under the slide, in the presenter's window: the form of a decision, beside what this meeting has decided so far."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from data_model.commands import OnScreen
from ui import identity, panel, session
from ui.decisions_view import Decisions, listed
from ui.entering import decisions
from ui.entering.desk import Desk


def draw(view: session.View, shown: Callable[[], OnScreen]) -> None:
    """Draw the form for an editor; `shown` tells what is on when it is saved."""
    who = identity.visitor()
    if not identity.may(who, "record_decision"):
        return
    desk = Desk(who, view)
    left, right = st.columns((3, 2), gap="large")
    with left:
        decisions.draw_new(desk, shown)
    with right:
        here = [one for one in desk.decisions if one.meeting_on == view.opens_as_of]
        panel.panel(
            "decided",
            listed(Decisions(here, view.opens_as_of, view.commissions, "decision-none-here"), view.t),
            {},
            view.t,
        )
