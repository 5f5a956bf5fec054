"""The accounts on the keeper's screen: opened, changed, invited anew, closed."""

from __future__ import annotations

from datetime import datetime

import pandas as pd
import streamlit as st

from data_model import commands
from data_model.commands import By
from data_model.questions import accounts
from data_model.questions.accounts import AccountFacts
from data_model.signing_in import Visitor
from data_model.store import Session
from data_model.vocabulary import Role
from locales.dates import moment
from ui import session
from ui.entering.form import Form


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
        _draw_rights(view, who, one)

        def invite(writing: Session, by: By) -> str:
            return _link(view, login, commands.invite(writing, by, one.id))

        def dismiss(writing: Session, by: By) -> str:
            commands.dismiss_account(writing, by, one.id)
            return t("cli-account-dismissed", login=login)

        columns = st.columns(2)
        words = (t("administration-invite"), t("administration-dismiss"))
        for column, word, act in zip(columns, words, (invite, dismiss), strict=True):
            column.button(word, key=form.key(f"{word}:{login}"), on_click=form.save, args=(act,), width="stretch")


def _draw_rights(view: session.View, who: Visitor, one: AccountFacts) -> None:
    """What an account is called and may do, as it is now, to be changed."""
    t = view.t
    form = Form(f"account:change:{one.login}", who, view)
    form.begin(name=one.name, role=one.role.value, commissions=list(one.commissions), version=one.version)
    form.outcome()
    st.text_input(t("administration-name"), key=form.key("name"), max_chars=200, persist_state="session")
    _role_and_commissions(form)

    def do(writing: Session, by: By) -> str:
        role = Role(form.value("role"))
        commands.change_account(writing, by, one.id, form.text("name"), role, _ids(form), seen=form.value("version"))
        return t("administration-changed", login=one.login)

    st.button(t("administration-save"), type="primary", key=form.key("save"), on_click=form.save, args=(do,))


def _role_and_commissions(form: Form) -> None:
    t, view = form.view.t, form.view
    st.session_state.setdefault(form.key("role"), Role.EDITOR.value)
    st.selectbox(
        t("administration-role"),
        [role.value for role in Role],
        key=form.key("role"),
        format_func=lambda role: t(f"role-{role}"),
        placeholder=t("administration-role"),
        persist_state="session",
    )
    names = {one.number: one.short[view.lang] for one in view.commissions}
    st.multiselect(
        t("administration-own-commissions"),
        list(names),
        key=form.key("commissions"),
        format_func=lambda number: f"{number}. {names[number]}",
        placeholder=t("administration-all"),
        persist_state="session",
    )


def _ids(form: Form) -> tuple[int, ...]:
    wanted = set(form.value("commissions") or ())
    return tuple(one.id for one in form.view.commissions if one.number in wanted)


def _link(view: session.View, login: str, token: str) -> str:
    address = st.context.url or ""
    base = address.split("/administration", maxsplit=1)[0].rstrip("/")
    return f"{view.t('cli-account-invited', login=login)} {base}/invitation/{token}?lang={view.lang}"
