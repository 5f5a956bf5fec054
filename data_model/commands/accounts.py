"""Keeping the accounts: opened by an invitation, changed, dismissed; nobody is erased."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session, col, select

from data_model import passwords
from data_model.accounts import Account, AccountCommission, Invitation, SignIn
from data_model.commands.acting import By, add, command, kept, whole_council
from data_model.drafts import drop_drafts
from data_model.errors import CouncilError
from data_model.vocabulary import Role

LOGIN = re.compile(r"[a-z0-9._-]{3,32}")  # Latin letters: no two logins look the same
INVITED_FOR = timedelta(hours=24)


@command(whole_council)
def add_account(session: Session, by: By, login: str, name: str, role: Role, commission_ids: Iterable[int] = ()) -> int:
    """Open an account that has no password yet; with commissions it enters for these alone."""
    if not LOGIN.fullmatch(login):
        raise CouncilError("error-login-form", login=login)
    if session.exec(select(Account.id).where(Account.login == login)).first() is not None:
        raise CouncilError("error-login-taken", login=login)
    account = Account(council_id=by.council_id, login=login, name=name or login, role=role, created_at=by.recorded_at)
    account_id = kept(session, account)
    _limit(session, account, commission_ids)
    return account_id


@command(whole_council)
def change_account(
    session: Session,
    by: By,
    account_id: int,
    name: str,
    role: Role,
    commission_ids: Iterable[int] = (),
    *,
    seen: int | None = None,
) -> None:
    """Change what an account is called and may do; the last administrator stays one.

    `seen` is the version of the account that was looked at: another's change since is refused (error-account-changed).
    """
    account = session.get_one(Account, account_id)
    if seen not in (None, account.version):
        raise CouncilError("error-account-changed", login=account.login)
    if role is not Role.ADMIN:
        _refuse_last_admin(session, account)
    account.name, account.role = name or account.login, role
    _limit(session, account, commission_ids)
    flag_modified(account, "is_limited")  # its commissions are rows of their own: the version tells of them too


@command(whole_council)
def dismiss_account(session: Session, by: By, account_id: int) -> None:
    """Close an account with its sign-ins, links and drafts; what it entered stays. The last administrator stays."""
    account = session.get_one(Account, account_id)
    _refuse_last_admin(session, account)
    account.dismissed_at = by.recorded_at
    _shut(session, account, by.recorded_at)
    drop_drafts(session, account_id)


@command(whole_council)
def invite(session: Session, by: By, account_id: int) -> str:
    """Make the one-time link's token by which an account sets its password; links made before are void.

    It holds for a day. A dismissed account that is invited is open again, by this link alone.
    """
    account = session.get_one(Account, account_id)
    if account.dismissed_at is not None:
        _shut(session, account, by.recorded_at)
        account.dismissed_at = None
    _void_invitations(session, account_id, by.recorded_at)
    token = passwords.new_token()
    invitation = Invitation(
        account_id=account_id,
        token_hash=passwords.digest(token),
        made_at=by.recorded_at,
        ends_at=by.recorded_at + INVITED_FOR,
    )
    add(session, [invitation])
    return token


@command(whole_council)
def end_sign_in(session: Session, by: By, sign_in_id: int) -> None:
    """End somebody's sign-in; it acts at that browser's next step."""
    session.get_one(SignIn, sign_in_id).ended_at = by.recorded_at


def end_all(session: Session, account_id: int, now: datetime) -> None:
    """End every open sign-in of an account."""
    for sign_in in session.exec(select(SignIn).where(SignIn.account_id == account_id, col(SignIn.ended_at).is_(None))):
        sign_in.ended_at = now


def _shut(session: Session, account: Account, now: datetime) -> None:
    """Leave an account no way in: no password, no sign-in, no invitation."""
    assert account.id is not None
    account.password_hash = ""
    end_all(session, account.id, now)
    _void_invitations(session, account.id, now)


def _void_invitations(session: Session, account_id: int, now: datetime) -> None:
    for old in session.exec(
        select(Invitation).where(Invitation.account_id == account_id, col(Invitation.used_at).is_(None))
    ):
        old.used_at = now


def _limit(session: Session, account: Account, commission_ids: Iterable[int]) -> None:
    assert account.id is not None
    wanted = tuple(commission_ids)
    for old in session.exec(select(AccountCommission).where(AccountCommission.account_id == account.id)):
        session.delete(old)
    session.flush()
    account.is_limited = bool(wanted)
    add(session, [AccountCommission(account_id=account.id, commission_id=one) for one in wanted])


def _refuse_last_admin(session: Session, account: Account) -> None:
    """Refuse to take the role from the last who can act by it: one who was only invited can't yet."""
    others = select(Account.id).where(
        Account.role == Role.ADMIN, col(Account.password_hash) != "", Account.id != account.id
    )
    if account.role is Role.ADMIN and session.exec(others).first() is None:
        raise CouncilError("error-last-administrator", login=account.login)
