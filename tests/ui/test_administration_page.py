"""The keeper's screen: closed to others; accounts, sign-ins and the trail seen and changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from data_model import commands, copies
from data_model.council import Commission
from data_model.questions import accounts
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import Role
from locales import LANGUAGES
from locales.numbers import NO_BREAK_SPACE
from tests.data_model.acting import an_actor, by
from tests.ui import running
from tests.ui.page_parts import markup, refusals
from ui import identity


def signed_in(monkeypatch: pytest.MonkeyPatch, role: Role) -> None:
    """Let the screens see one who is signed in."""
    visitor = Visitor(Actor("Хранитель", role, None, 1, 1), 1, "keeper")
    monkeypatch.setattr(identity, "visitor", lambda: visitor)


@pytest.fixture
def store(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    running.serve(seeded_copy, monkeypatch)
    return seeded_copy


def opened(**query: str) -> AppTest:
    page = running.opened_at("administration", **query)
    assert not page.exception
    return page


def test_a_projector_is_led_to_its_slides(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, Role.KIOSK)
    page = opened()
    assert not page.dataframe
    assert not page.subheader
    assert len(page.get("bidi_component")) == 1  # the deck, and no head


@pytest.mark.parametrize("role", [None, Role.VIEWER, Role.EDITOR])
def test_it_is_closed_to_everybody_but_a_keeper(
    store: Store, monkeypatch: pytest.MonkeyPatch, role: Role | None
) -> None:
    if role:
        signed_in(monkeypatch, role)
    page = opened()
    assert not page.dataframe
    assert 'href="administration' not in markup(page)
    assert [one for one in refusals(page) if "вам не открыт" in one]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_keeper_sees_it_in_each_language(store: Store, monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    signed_in(monkeypatch, Role.ADMIN)
    page = opened(lang=lang)
    assert len(page.subheader) == 4


def test_an_account_is_opened_and_its_link_shown_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, Role.ADMIN)
    page = opened()
    login, name = page.text_input[0], page.text_input[1]
    login.input("anna")
    name.input("Анна")
    page.button[0].click().run()
    assert not page.exception
    assert "/invitation/" in page.success[0].value
    with store.reading() as session:
        assert [(one.login, one.name, one.role) for one in accounts.accounts(session)] == [("anna", "Анна", "editor")]
        assert [act.action for act in accounts.acts(session, 10)] == ["add_account", "invite"][::-1]
    assert not page.run().success


def test_an_account_is_changed_from_what_it_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, Role.ADMIN)
    with store.writing() as session:
        commands.add_account(session, by(session, an_actor(Role.ADMIN)), "anna", "Анна", Role.EDITOR, (2,))
    page = opened()
    page.selectbox(key="account:chosen").select("anna").run()
    name = page.text_input(key="account:change:anna:0:name")
    assert (name.value, page.multiselect(key="account:change:anna:0:commissions").value) == ("Анна", [2])
    name.input("Анна С.")
    page.selectbox(key="account:change:anna:0:role").select(Role.VIEWER.value)
    page.button(key="account:change:anna:0:save").click().run()
    assert "anna" in page.success[0].value
    with store.reading() as session:
        (one,) = accounts.accounts(session)
    assert (one.name, one.role, one.commissions) == ("Анна С.", Role.VIEWER, (2,))


def test_of_two_keepers_the_second_is_told_and_sees_what_the_first_has_done(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in(monkeypatch, Role.ADMIN)
    with store.writing() as session:
        keeper = by(session, an_actor(Role.ADMIN))
        account = commands.add_account(session, keeper, "anna", "Анна", Role.EDITOR)
    page = opened()
    page.selectbox(key="account:chosen").set_value("anna").run()
    name = next(one for one in page.text_input if one.value == "Анна")
    with store.writing() as session:
        ids = session.exec(select(Commission.id).where(Commission.number == 2)).all()
        commands.change_account(session, keeper, account, "Анна", Role.EDITOR, [one or 0 for one in ids])
    name.input("Анна Петровна").run()  # the screen runs again, with the first one's change in the store
    save = next(one for one in page.button if str(one.key).startswith("account:change:anna") and "save" in str(one.key))
    save.click().run()
    assert "другой администратор" in page.error[0].value
    with store.reading() as session:
        assert accounts.account(session, "anna").commissions == (2,)
    assert [2] in [one.value for one in page.multiselect]


def test_a_login_that_will_not_do_is_refused_beside_the_form(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, Role.ADMIN)
    page = opened()
    page.text_input[0].input("а")
    page.button[0].click().run()
    assert "не подходит" in page.error[0].value
    assert page.text_input[0].value == "а"


def test_the_last_copy_is_the_newest_with_a_manifest_whatever_else_lies_beside_it(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    signed_in(monkeypatch, Role.ADMIN)
    monkeypatch.setenv("KENES_COPIES", str(tmp_path))
    for name in ("2026-04-21", "2026-13-45", "2026-04-20"):
        (tmp_path / f"{name}.kenes").write_text("")
        copies.manifest_of(tmp_path / f"{name}.kenes").write_text("{}")
    (tmp_path / "2026-04-22.kenes").write_text("")  # its manifest was never written
    assert any("21 апр" in one.value.replace(NO_BREAK_SPACE, " ") for one in opened().text)
