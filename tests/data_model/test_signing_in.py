"""Coming in: invitations, passwords, tries that are counted, sign-ins that end when they should."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlmodel import col, select

from data_model import commands, drafts, passwords, signing_in
from data_model.accounts import Account, Draft, Invitation, SignInAttempt
from data_model.errors import CouncilError
from data_model.passwords import hashed, matches
from data_model.questions.accounts import account
from data_model.store import Store
from data_model.vocabulary import Role
from tests import builders as a
from tests.data_model.acting import NOON, an_actor, by, trail_of

PASSWORD = "двенадцать лун"


def invite(store: Store, login: str = "anna", role: Role = Role.EDITOR, commission_ids: tuple[int, ...] = ()) -> str:
    with store.writing() as session:
        keeper = by(session, an_actor(Role.ADMIN, name="терминал"))
        account_id = commands.add_account(session, keeper, login, "Анна", role, commission_ids)
        return commands.invite(session, keeper, account_id)


def come_in(store: Store, login: str = "anna", now: datetime = NOON, password: str = PASSWORD) -> str:
    return signing_in.sign_in(store, login, password, "10.0.0.1", "Firefox", now)


def who(store: Store, token: str, now: datetime = NOON) -> signing_in.Visitor | None:
    return signing_in.visitor_of(store, token, now)


@pytest.fixture
def store(migrated_store: Store) -> Store:
    signing_in.open_account(migrated_store, invite(migrated_store), PASSWORD, "Firefox", NOON)
    return migrated_store


def test_an_invited_editor_sets_a_password_and_is_in(migrated_store: Store) -> None:
    cookie = signing_in.open_account(migrated_store, invite(migrated_store), PASSWORD, "Firefox", NOON)
    visitor = who(migrated_store, cookie)
    assert visitor is not None
    assert (visitor.login, visitor.actor.name, visitor.actor.role) == ("anna", "Анна", Role.EDITOR)


def test_an_invitation_is_used_once_and_for_a_day(migrated_store: Store) -> None:
    token = invite(migrated_store)
    with pytest.raises(CouncilError, match="error-invitation-over"):
        signing_in.open_account(migrated_store, token, PASSWORD, "", NOON + timedelta(hours=24))
    signing_in.open_account(migrated_store, token, PASSWORD, "", NOON)
    with pytest.raises(CouncilError, match="error-invitation-over"):
        signing_in.open_account(migrated_store, token, PASSWORD, "", NOON)
    with pytest.raises(CouncilError, match="error-invitation-over"):
        signing_in.invited(migrated_store, "выдумка", NOON)


def test_a_new_invitation_voids_the_one_before(store: Store) -> None:
    with store.writing() as session:
        keeper = by(session, an_actor(Role.ADMIN))
        first, second = (commands.invite(session, keeper, 1) for _ in range(2))
    with pytest.raises(CouncilError, match="error-invitation-over"):
        signing_in.invited(store, first, NOON)
    assert signing_in.invited(store, second, NOON) == "anna"


@pytest.mark.parametrize("password", ["короткий", "я" * 129, "aaaaaaaaaaaaaaa", "abcdefghijklmnop", "anna anna anna 1"])
def test_a_password_that_is_short_long_or_easy_is_refused(password: str) -> None:
    with pytest.raises(CouncilError, match="error-password"):
        hashed(password, "anna")


def test_a_password_may_be_of_any_script_and_is_the_same_however_composed() -> None:
    assert matches(hashed("Қалалық кеңес й 5", "anna"), "Қалалық кеңес и\u0306 5")


def test_a_wrong_password_an_unknown_login_and_a_dismissed_account_sound_the_same(store: Store) -> None:
    for login, password in (("anna", "другой пароль 5"), ("nobody", PASSWORD)):
        with pytest.raises(CouncilError, match="error-sign-in-refused"):
            come_in(store, login, password=password)
    dismiss(store)
    with pytest.raises(CouncilError, match="error-sign-in-refused"):
        come_in(store)


def dismiss(store: Store) -> None:
    with store.writing() as session:
        commands.dismiss_account(session, by(session, an_actor(Role.ADMIN)), 1)


def test_dismissal_and_signing_out_act_at_the_next_step(store: Store) -> None:
    first, second = come_in(store), come_in(store)
    signing_in.sign_out(store, first, NOON)
    assert who(store, first) is None
    assert who(store, second) is not None
    dismiss(store)
    assert who(store, second) is None


def test_a_dismissed_account_has_no_way_in_left_and_nothing_unsaved(store: Store) -> None:
    with store.writing() as session:
        link = commands.invite(session, by(session, an_actor(Role.ADMIN)), 1)
    drafts.keep_draft(store, 1, "appeal", {"topic": "дороги"}, NOON)
    dismiss(store)
    with pytest.raises(CouncilError, match="error-invitation-over"):
        signing_in.open_account(store, link, PASSWORD, "", NOON)
    with store.reading() as session:
        assert session.exec(select(Draft)).all() == []
        assert session.exec(select(Invitation).where(col(Invitation.used_at).is_(None))).all() == []


def test_an_invitation_left_open_lets_no_dismissed_account_in(store: Store) -> None:
    with store.writing() as session:
        link = commands.invite(session, by(session, an_actor(Role.ADMIN)), 1)
        session.get_one(Account, 1).dismissed_at = NOON
    with pytest.raises(CouncilError, match="error-invitation-over"):
        signing_in.invited(store, link, NOON)


def test_who_is_invited_back_comes_in_by_the_new_link_alone(store: Store) -> None:
    cookie = come_in(store)
    with store.writing() as session:  # dismissed by an older version: its password and sign-ins stayed
        session.get_one(Account, 1).dismissed_at = NOON
        commands.invite(session, by(session, an_actor(Role.ADMIN)), 1)
    assert who(store, cookie) is None
    with pytest.raises(CouncilError, match="error-sign-in-refused"):
        come_in(store)


def test_a_sign_in_ends_after_an_idle_hour_and_after_half_a_day(store: Store) -> None:
    idle, busy = come_in(store), come_in(store)
    for minutes in range(0, 12 * 60, 50):
        assert who(store, busy, NOON + timedelta(minutes=minutes)) is not None
    assert who(store, idle, NOON + timedelta(minutes=61)) is None
    assert who(store, busy, NOON + timedelta(hours=12)) is None


def test_five_wrong_tries_lock_the_login_for_a_while_even_for_the_right_password(store: Store) -> None:
    for _ in range(5):
        with pytest.raises(CouncilError, match="error-sign-in-refused"):
            come_in(store, password="не тот пароль 1")
    with pytest.raises(CouncilError, match="error-sign-in-wait"):
        come_in(store)
    assert come_in(store, now=NOON + timedelta(minutes=6))


def test_of_many_tries_at_once_five_are_looked_at(store: Store) -> None:
    def try_one(_number: int) -> str:
        try:
            return come_in(store, password="не тот пароль 1")
        except CouncilError as refusal:
            return refusal.key

    with ThreadPoolExecutor(10) as pool:
        said = list(pool.map(try_one, range(20)))
    assert (said.count("error-sign-in-refused"), said.count("error-sign-in-wait")) == (5, 15)


def test_signing_in_moves_no_revision(store: Store) -> None:
    before = store.revision()
    signing_in.sign_out(store, come_in(store), NOON)
    assert store.revision() == before


def test_no_password_and_no_token_is_kept_or_told(store: Store) -> None:
    cookie = come_in(store)
    with store.reading() as session:
        told = " ".join(record.before + record.after for record in trail_of(session))
        account = session.get_one(Account, 1)
        assert PASSWORD not in account.password_hash
        assert [word for word in (PASSWORD, cookie, account.password_hash) if word in told] == []
        assert [record.action for record in trail_of(session)][-2:] == ["sign_in", "sign_in"]


def test_the_last_administrator_stays(migrated_store: Store) -> None:
    invite(migrated_store, "keeper", Role.ADMIN)
    with migrated_store.writing() as session:
        keeper = by(session, an_actor(Role.ADMIN))
        with pytest.raises(CouncilError, match="error-last-administrator"):
            commands.dismiss_account(session, keeper, 1)
        with pytest.raises(CouncilError, match="error-last-administrator"):
            commands.change_account(session, keeper, 1, "Анна", Role.EDITOR)


def test_of_two_administrators_at_one_account_the_second_is_told(migrated_store: Store) -> None:
    invite(migrated_store, "anna", Role.EDITOR)
    with migrated_store.writing() as session:
        keeper = by(session, an_actor(Role.ADMIN))
        commission = a.a_commission(session).id or 0
        seen = account(session, "anna").version
        commands.change_account(session, keeper, 1, "Анна", Role.EDITOR, (commission,), seen=seen)
        with pytest.raises(CouncilError, match="error-account-changed"):
            commands.change_account(session, keeper, 1, "Анна", Role.VIEWER, seen=seen)
        now = account(session, "anna")
        assert (now.role, now.commissions) == (Role.EDITOR, (1,))
        commands.change_account(session, keeper, 1, "Анна", Role.EDITOR, seen=now.version)
        assert account(session, "anna").version > now.version  # though only its commissions are others


def test_who_was_only_invited_can_not_yet_keep_the_accounts(migrated_store: Store) -> None:
    first, second = (invite(migrated_store, login, Role.ADMIN) for login in ("keeper", "other"))
    signing_in.open_account(migrated_store, first, PASSWORD, "", NOON)
    with migrated_store.writing() as session, pytest.raises(CouncilError, match="error-last-administrator"):
        commands.dismiss_account(session, by(session, an_actor(Role.ADMIN)), 1)
    signing_in.open_account(migrated_store, second, PASSWORD, "", NOON)
    with migrated_store.writing() as session:
        commands.dismiss_account(session, by(session, an_actor(Role.ADMIN)), 1)


def test_an_account_dismissed_while_its_password_is_checked_does_not_come_in(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(password_hash: str, password: str) -> bool:
        with store.writing() as session:
            commands.dismiss_account(session, by(session, an_actor(Role.ADMIN)), 1)
        return matches(password_hash, password)

    monkeypatch.setattr(passwords, "matches", slowly)
    with pytest.raises(CouncilError, match="error-sign-in-refused"):
        come_in(store)


def test_tries_are_forgotten_after_a_month(store: Store) -> None:
    come_in(store)
    come_in(store, now=NOON + timedelta(days=31))
    with store.reading() as session:
        assert len(session.exec(select(SignInAttempt)).all()) == 1


@pytest.mark.parametrize("login", ["an", "Anna", "аnna", "an na", "a" * 33])
def test_a_login_is_of_latin_letters(migrated_store: Store, login: str) -> None:
    with pytest.raises(CouncilError, match="error-login-form"):
        invite(migrated_store, login)


def test_a_limited_editor_knows_its_commissions(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        commission_id = a.a_commission(session).id or 0
    cookie = signing_in.open_account(
        migrated_store, invite(migrated_store, commission_ids=(commission_id,)), PASSWORD, "", NOON
    )
    visitor = who(migrated_store, cookie)
    assert visitor is not None
    assert visitor.actor.commission_ids == frozenset({commission_id})
