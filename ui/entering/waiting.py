"""What each commission has not reported and what waits for a reply, as text that is copied with one click."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from data_model.errors import CouncilError
from data_model.signing_in import Visitor
from locales import LANGUAGES, Texts
from metrics.waiting import awaited
from ui import panel, session
from ui.entering.waiting_text import in_five_lines, in_full
from ui.sheet import section


def draw(view: session.View, who: Visitor) -> None:
    """Draw both texts for one who enters, of the commissions that are the visitor's, in the language chosen here."""
    t, plan = view.t, view.plan
    if plan is None:
        raise CouncilError("error-no-plan")
    hint = Markup('<p class="kn-quiet">{}</p>').format(t("awaited-hint"))
    panel.panel("awaited-head", section("awaited", t("awaited-heading"), hint), {}, t)
    chosen = st.segmented_control(
        t("awaited-language"),
        list(LANGUAGES),
        default=view.lang,
        format_func=lambda lang: t(f"language-{lang}"),
        key="awaited-language",
        label_visibility="collapsed",
    )
    said = Texts(chosen or view.lang)
    found = awaited(session.evidence(view), _numbers(view, who))
    names = {one.number: one.short[said.lang] for one in view.commissions}
    st.caption(t("awaited-five-lines"))
    st.code(in_five_lines(found, plan, said), language=None, wrap_lines=True)
    st.caption(t("awaited-in-full"))
    st.code(in_full(found, plan, names, said), language=None, wrap_lines=True)


def _numbers(view: session.View, who: Visitor) -> frozenset[int] | None:
    """The commissions by number that the visitor may enter for and the address leaves; None for all of them."""
    own = who.actor.commission_ids
    if own is None and view.commission is None:
        return None
    return frozenset(
        one.number
        for one in view.commissions
        if (own is None or one.id in own) and view.commission in (None, one.number)
    )
