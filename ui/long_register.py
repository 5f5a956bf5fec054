"""The register of appeals as a file, for a page: a short one at once, a long one written behind the screen.

Draw it with `block(view, lang)`. It shows nothing to those whom single appeals are not for.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from data_model.errors import CouncilError
from data_model.questions.appeal_lines import AppealLine, appeals_on
from data_model.signing_in import Visitor
from exports.appeal_register import appeal_register, file_name
from exports.opening import MIME
from exports.registers import Register, Watch, pour, write_register
from locales import Texts
from locales.dates import moment
from ui import identity, messages, panel, session
from ui.register_work import Desk, Work
from ui.session import View
from ui.sheet import section

AT_ONCE = 5_000
"""So many rows are written while a click is answered."""

EVERY = 0.5
"""Seconds between two looks at how far the writing is."""


@dataclass(frozen=True)
class Wanted:
    """A register that is asked for: what a reader sees, and the language of the file."""

    view: View
    lang: str

    @property
    def t(self) -> Texts:
        """The screen's words."""
        return self.view.t

    @property
    def key(self) -> Hashable:
        """All that the file depends on."""
        return self.view.edition.store.url, self.view.as_of, self.view.moment, self.lang

    def lines(self) -> Register[AppealLine]:
        """What is to be written."""
        return appeal_register(self.view.edition.store, self.lang, self.view.as_of, self.view.moment)


def block(view: View, lang: str) -> None:
    """The register's part of a page; nothing where there is no appeal, or the reader may not have it."""
    who = identity.visitor()
    if not may_have(who) or not (number := session.answer(view, appeals_on, view.as_of, view.moment)):
        return
    about = Markup("<p>{}</p>").format(view.t("register-about"))
    panel.panel("long-register", section("long-register", view.t("records-register"), about), {}, view.t)
    wanted = Wanted(view, lang)
    if number <= AT_ONCE:
        _offer(wanted, who, None)
        return
    work = _desk().work(wanted.key)
    is_running = work is not None and work.is_running
    st.fragment(_draw, run_every=EVERY if is_running else None)(wanted, who, number, is_running)


def may_have(who: Visitor | None) -> bool:
    """Whether a row an appeal may be handed to a reader: the workbook may, and small counts are not hidden."""
    return identity.may_see(who, "download_workbook") and identity.may_see(who, "see_small_counts")


@st.cache_resource(scope="session", on_release=Desk.give_up, show_spinner=False)
def _desk() -> Desk:
    """The session's own; Streamlit lets go of it when the session's browser goes away."""
    return Desk()


def _draw(wanted: Wanted, who: Visitor | None, number: int, was_running: bool) -> None:
    """How it stands with a long register; where that changes, the page draws it anew with or without a clock."""
    work, is_allowed = _desk().work(wanted.key), may_have(identity.visitor())
    if not is_allowed:
        _desk().give_up()
    if not is_allowed or was_running != (work is not None and work.is_running):
        st.rerun()
    if work is None:
        _begin(wanted, number, wanted.t("register-prepare", n=number))
    elif was_running:
        _watch(wanted, work)
    else:
        _finished(wanted, who, number, work)


def _begin(wanted: Wanted, number: int, label: str) -> None:
    st.button(label, on_click=_start, args=(wanted, number), type="tertiary", key="register-start")


def _start(wanted: Wanted, number: int) -> None:
    """Begin the writing, for one who may have the register at the moment of the click."""
    if not may_have(identity.visitor()):
        return

    def write(path: Path, watch: Watch) -> None:
        write_register(path, wanted.lines(), watch)

    try:
        _desk().start(wanted.key, write, number, session.now())
    except CouncilError as refusal:
        messages.refuse(refusal)


def _watch(wanted: Wanted, work: Work) -> None:
    done, in_all = work.progress
    st.progress(done / in_all, text=wanted.t("register-progress", done=done, all=in_all))
    st.button(wanted.t("register-stop"), on_click=_desk().give_up, type="tertiary", key="register-stop")


def _finished(wanted: Wanted, who: Visitor | None, number: int, work: Work) -> None:
    if work.refusal:
        messages.refuse(work.refusal)
    else:
        _offer(wanted, who, work.file)
        st.caption(wanted.t("register-made", moment=moment(min(work.asked_at, wanted.view.moment), wanted.t.lang)))
    _begin(wanted, number, wanted.t("register-again"))


def _offer(wanted: Wanted, who: Visitor | None, file: Path | None) -> None:
    """The button that hands out the file, or with none writes it at the click."""
    st.download_button(
        wanted.t("register-download"),
        data=partial(_content, wanted, who, file),
        file_name=file_name(wanted.view.as_of, Texts(wanted.lang)),
        mime=MIME,
        on_click="ignore",
        type="tertiary",
        key="register-download",
    )


def _content(wanted: Wanted, who: Visitor | None, file: Path | None) -> bytes:
    """The file's bytes, for one who may still have them (error-screen-closed); what is gone is as good as stopped."""
    if not may_have(identity.still(who)):
        raise CouncilError("error-screen-closed", screen=wanted.t("records-register"))
    if file is None:
        content = BytesIO()
        pour(content, wanted.lines())
        return content.getvalue()
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise CouncilError("error-register-stopped") from None
