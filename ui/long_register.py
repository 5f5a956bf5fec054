"""The register of appeals as a file, for a page: a short one at once, a long one written behind the screen.

Draw it with `block(view)`. It shows nothing to those whom single appeals are not for.
"""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from io import BytesIO
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from data_model.errors import CouncilError
from data_model.questions.appeal_lines import appeals_on
from data_model.signing_in import Visitor
from exports.appeal_register import appeal_register, file_name
from exports.opening import MIME
from exports.registers import Watch, pour, write_register
from locales.dates import moment
from ui import identity, messages, panel, session
from ui.register_work import Desk, Work
from ui.session import View
from ui.sheet import section

AT_ONCE = 5_000
"""So many rows are written while a click is answered."""

EVERY = 0.5
"""Seconds between two looks at how far the writing is."""


def block(view: View) -> None:
    """The register's part of a page; nothing where there is no appeal, or the reader may not have it."""
    who = identity.visitor()
    if not may_have(who) or not (number := session.answer(view, appeals_on, view.as_of, view.moment)):
        return
    about = Markup("<p>{}</p>").format(view.t("register-about"))
    panel.panel("long-register", section("long-register", view.t("records-register"), about), {}, view.t)
    if number <= AT_ONCE:
        _offer(view, who, None)
        return
    work = _desk().work(_key(view))
    is_running = work is not None and work.is_running
    st.fragment(_draw, run_every=EVERY if is_running else None)(view, who, number, is_running)


def may_have(who: Visitor | None) -> bool:
    """Whether a row an appeal may be handed to a reader: the workbook may, and small counts are not hidden."""
    return identity.may_see(who, "download_workbook") and identity.may_see(who, "see_small_counts")


@st.cache_resource(scope="session", on_release=Desk.give_up, show_spinner=False)
def _desk() -> Desk:
    """The session's own; Streamlit lets go of it when the session's browser goes away."""
    return Desk()


def _key(view: View) -> Hashable:
    return view.edition.store.url, view.as_of, view.moment, view.lang


def _draw(view: View, who: Visitor | None, number: int, was_running: bool) -> None:
    """How it stands with a long register; where that changes, the page draws it anew with or without a clock."""
    work, is_allowed = _desk().work(_key(view)), may_have(identity.visitor())
    if not is_allowed:
        _desk().give_up()
    if not is_allowed or was_running != (work is not None and work.is_running):
        st.rerun()
    if work is None:
        _begin(view, number, view.t("register-prepare", n=number))
    elif was_running:
        _watch(view, work)
    else:
        _finished(view, who, number, work)


def _begin(view: View, number: int, label: str) -> None:
    st.button(label, on_click=_start, args=(view, number), type="tertiary", key="register-start")


def _start(view: View, number: int) -> None:
    """Begin the writing, for one who may have the register at the moment of the click."""
    if not may_have(identity.visitor()):
        return

    def write(path: Path, watch: Watch) -> None:
        write_register(path, appeal_register(view.edition.store, view.lang, view.as_of, view.moment), watch)

    try:
        _desk().start(_key(view), write, number, session.now())
    except CouncilError as refusal:
        messages.refuse(refusal)


def _watch(view: View, work: Work) -> None:
    done, in_all = work.progress
    st.progress(done / in_all, text=view.t("register-progress", done=done, all=in_all))
    st.button(view.t("register-stop"), on_click=_desk().give_up, type="tertiary", key="register-stop")


def _finished(view: View, who: Visitor | None, number: int, work: Work) -> None:
    if work.refusal:
        messages.refuse(work.refusal)
    else:
        _offer(view, who, work.file)
        st.caption(view.t("register-made", moment=moment(min(work.asked_at, view.moment), view.lang)))
    _begin(view, number, view.t("register-again"))


def _offer(view: View, who: Visitor | None, file: Path | None) -> None:
    """The button that hands out the file, or with none writes it at the click."""
    st.download_button(
        view.t("register-download"),
        data=partial(_content, view, who, file),
        file_name=file_name(view.as_of, view.t),
        mime=MIME,
        on_click="ignore",
        type="tertiary",
        key="register-download",
    )


def _content(view: View, who: Visitor | None, file: Path | None) -> bytes:
    """The file's bytes, for one who may still have them (error-screen-closed); what is gone is as good as stopped."""
    if not may_have(identity.still(who)):
        raise CouncilError("error-screen-closed", screen=view.t("records-register"))
    if file is None:
        content = BytesIO()
        pour(content, appeal_register(view.edition.store, view.lang, view.as_of, view.moment))
        return content.getvalue()
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise CouncilError("error-register-stopped") from None
