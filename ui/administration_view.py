"""The keeper's screen: accounts, sign-ins, copies of the store, the trail."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

import pandas as pd
import streamlit as st

from data_model import commands
from data_model.audit import broken_at
from data_model.commands import By
from data_model.questions import accounts
from data_model.questions.accounts import AccountFacts
from data_model.signing_in import Visitor
from data_model.store import Session
from data_model.vocabulary import Role
from locales.dates import medium_day, moment
from ui import session
from ui.entering.form import Form

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


def draw_accounts(view: session.View, who: Visitor) -> None:
    """Show the accounts and the forms that open, change and dismiss them."""
    t = view.t
    st.subheader(t("administration-accounts"))
    with view.edition.store.reading() as reading:
        every = accounts.accounts(reading)
    st.dataframe(_accounts(every, view), hide_index=True, width="stretch")
    _draw_new_account(view, who)
    _draw_change(view, who, every)


def _accounts(every: tuple[AccountFacts, ...], view: session.View) -> pd.DataFrame:
    t = view.t
    rows = [
        {
            t("entrance-login"): one.login,
            t("administration-name"): one.name,
            t("administration-role"): t(f"role-{one.role}"),
            t("administration-own-commissions"): ", ".join(map(str, one.commissions)) or t("administration-all"),
            t("administration-state"): _state(one, view),
            t("administration-last-seen"): _said(one.last_seen_at, view),
        }
        for one in every
    ]
    return pd.DataFrame(rows)


def _state(one: AccountFacts, view: session.View) -> str:
    word = "closed" if one.dismissed_at else "open" if one.has_password else "waits"
    return view.t(f"account-{word}")


def _said(when: datetime | None, view: session.View) -> str:
    return moment(when, view.lang) if when else "—"


def _draw_new_account(view: session.View, who: Visitor) -> None:
    t = view.t
    form = Form("account:new", who, view)
    with st.expander(t("administration-add")):
        form.outcome()
        st.text_input(t("entrance-login"), key=form.key("login"), max_chars=32)
        st.text_input(t("administration-name"), key=form.key("name"), max_chars=200)
        _role_and_commissions(form)

        def do(writing: Session, by: By) -> str:
            ids = _ids(form)
            login = form.text("login").lower()
            account_id = commands.add_account(writing, by, login, form.text("name"), Role(form.value("role")), ids)
            return _link(view, login, commands.invite(writing, by.part("invitation"), account_id))

        st.button(t("administration-add"), type="primary", key=form.key("save"), on_click=form.save, args=(do,))


def _draw_change(view: session.View, who: Visitor, every: tuple[AccountFacts, ...]) -> None:
    t = view.t
    form = Form("account:change", who, view)
    by_login = {one.login: one for one in every}
    with st.expander(t("administration-change")):
        form.outcome()
        login = st.selectbox(
            t("entrance-login"), list(by_login), key="account:chosen", index=None, placeholder=t("administration-which")
        )
        if login is None:
            return
        one = by_login[login]

        def invite(writing: Session, by: By) -> str:
            return _link(view, login, commands.invite(writing, by, one.id))

        def dismiss(writing: Session, by: By) -> str:
            commands.dismiss_account(writing, by, one.id)
            return t("cli-account-dismissed", login=login)

        columns = st.columns(2)
        words = (t("administration-invite"), t("administration-dismiss"))
        for column, word, act in zip(columns, words, (invite, dismiss), strict=True):
            column.button(word, key=form.key(f"{word}:{login}"), on_click=form.save, args=(act,), width="stretch")


def _role_and_commissions(form: Form) -> None:
    t, view = form.view.t, form.view
    st.session_state.setdefault(form.key("role"), Role.EDITOR.value)
    st.selectbox(
        t("administration-role"),
        [role.value for role in Role],
        key=form.key("role"),
        format_func=lambda role: t(f"role-{role}"),
    )
    names = {one.number: one.short[view.lang] for one in view.commissions}
    st.multiselect(
        t("administration-own-commissions"),
        list(names),
        key=form.key("commissions"),
        format_func=lambda number: f"{number}. {names[number]}",
        placeholder=t("administration-all"),
    )


def _ids(form: Form) -> tuple[int, ...]:
    wanted = set(form.value("commissions") or ())
    return tuple(one.id for one in form.view.commissions if one.number in wanted)


def _link(view: session.View, login: str, token: str) -> str:
    address = st.context.url or ""
    base = address.split("/administration", maxsplit=1)[0].rstrip("/")
    return f"{view.t('cli-account-invited', login=login)} {base}/invitation/{token}?lang={view.lang}"


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
    names = [
        t("administration-number"),
        t("administration-when"),
        t("administration-who"),
        t("administration-act"),
        t("administration-changes"),
    ]
    rows = [
        (one.id, moment(one.recorded_at, view.lang), one.actor, t(f"act-{one.action}"), _changes(one.before, one.after))
        for one in found
    ]
    st.dataframe(pd.DataFrame(rows, columns=names), hide_index=True, width="stretch")
    newest, older = st.columns(2)
    newest.button(t("administration-newest"), on_click=_turn_to, args=(None,), disabled=before is None)
    last = found[-1].id if found else None
    older.button(t("administration-older"), on_click=_turn_to, args=(last,), disabled=len(found) < ACTS_A_PAGE)


def _turn_to(before: int | None) -> None:
    st.session_state["trail:before"] = before


def _changes(before: str, after: str) -> str:
    """What a record tells, in one line: the rows and their values, before → after."""
    was, now = json.loads(before), json.loads(after)
    said = []
    for row in {**was, **now}:
        for name, value in now.get(row, {}).items():
            old = was.get(row, {}).get(name)
            if value not in (None, "", False):
                said.append(f"{name}: {old} → {value}" if old not in (None, "") else f"{name}: {value}")
        if row not in now:
            said.append(f"{row} –")
    return "; ".join(said)
