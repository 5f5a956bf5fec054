"""The keeper's screen beside the accounts: copies of the store, who is signed in, the trail."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from data_model import commands
from data_model.audit import broken_at
from data_model.commands import By
from data_model.questions import accounts
from data_model.questions.trail_names import row_names
from data_model.signing_in import Visitor
from data_model.store import Session
from locales.dates import medium_day, moment
from ui import session
from ui.entering.form import Form
from ui.trail_words import words

ACTS_A_PAGE = 50


def draw_copies(view: session.View) -> None:
    """Say when the last copy of the store was made."""
    t = view.t
    st.subheader(t("administration-copies"))
    folder = session.copies_folder()
    last = session.last_copy()
    if folder is None:
        st.text(t("administration-no-copies-kept"))
    elif last is None:
        st.text(t("administration-no-copy-yet", folder=folder))
    else:
        st.text(t("administration-last-copy", date=medium_day(last, t.lang), folder=folder))


def draw_sign_ins(view: session.View, who: Visitor) -> None:
    """Show who is signed in, each with a button that ends it."""
    t = view.t
    st.subheader(t("administration-sign-ins"))
    with view.edition.store.reading() as reading:
        every = accounts.open_sign_ins(reading, session.now())
    form = Form("sign-in:end", who, view)
    form.outcome()
    for one in every:
        said, end = st.columns([5, 1], vertical_alignment="center")
        said.text(f"{one.login} · {moment(one.seen_at, view.lang)} · {one.browser[:80]}")
        end.button(t("administration-end"), key=f"end:{one.id}", on_click=form.save, args=(_ending(one.id, view),))


def _ending(sign_in_id: int, view: session.View) -> Callable[[Session, By], str]:
    def do(writing: Session, by: By) -> str:
        commands.end_sign_in(writing, by, sign_in_id)
        return view.t("administration-ended")

    return do


def draw_trail(view: session.View) -> None:
    """Show the newest acts, older ones by pages, and whether the chain holds."""
    t = view.t
    st.subheader(t("administration-trail"))
    with view.edition.store.reading() as reading:
        if st.button(t("administration-check-trail")):
            broken = broken_at(accounts.trail(reading))
            st.text(t("administration-trail-holds") if broken is None else t("fault-trail", record=broken))
        before = st.session_state.get("trail:before")
        found = accounts.acts(reading, ACTS_A_PAGE, before)
        called = row_names(reading, found, t.lang)
    names = [
        t("administration-number"),
        t("administration-when"),
        t("administration-who"),
        t("administration-act"),
        t("administration-changes"),
    ]
    rows = [
        (
            one.id,
            moment(one.recorded_at, view.lang),
            one.actor,
            t(f"act-{one.action}"),
            words(one.before, one.after, called, t),
        )
        for one in found
    ]
    st.dataframe(pd.DataFrame(rows, columns=names), hide_index=True, width="stretch")
    newest, older = st.columns(2)
    newest.button(t("administration-newest"), on_click=_turn_to, args=(None,), disabled=before is None)
    last = found[-1].id if found else None
    older.button(t("administration-older"), on_click=_turn_to, args=(last,), disabled=len(found) < ACTS_A_PAGE)


def _turn_to(before: int | None) -> None:
    st.session_state["trail:before"] = before
