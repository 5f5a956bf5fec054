"""Coming in and going out: a password set by invitation, a sign-in that lasts, tries that are counted.

What is kept here changes no figure, so the store's revision stays (`Store.bookkeeping`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, delete, func, select

from data_model import passwords, trail
from data_model.accounts import Account, AccountCommission, Invitation, SignIn, SignInAttempt
from data_model.commands.accounts import end_all
from data_model.errors import CouncilError
from data_model.rules import Actor
from data_model.store import Store
from data_model.vocabulary import Role

LASTS = timedelta(hours=12)
IDLE = {Role.EDITOR: timedelta(hours=1), Role.ADMIN: timedelta(hours=1)}  # the others only look
SEEN_EVERY = timedelta(minutes=1)  # how exact the last sight is, so that looking is not writing
WINDOW = timedelta(minutes=5)
TRIES_KEPT = timedelta(days=30)
TRIES_OF_LOGIN, TRIES_OF_ADDRESS = 5, 30  # refused tries in a window


@dataclass(frozen=True)
class Visitor:
    """Who stands behind a cookie: the actor and the council that the account belongs to."""

    actor: Actor
    council_id: int
    login: str


def sign_in(store: Store, login: str, password: str, address: str, browser: str, now: datetime) -> str:
    """Check a password and begin a sign-in; the token for the cookie.

    Raises error-sign-in-refused, the same for every cause, and error-sign-in-wait while too many tries are counted.
    The try is counted before the password is looked at, so that tries at the same time count too.
    """
    attempt_id = _count_try(store, login[:32], address, now)
    with store.reading() as session:
        account = session.exec(select(Account).where(Account.login == login)).first()
    is_open = account is not None and account.dismissed_at is None
    if not passwords.matches(account.password_hash if account and is_open else "", password):
        raise CouncilError("error-sign-in-refused")
    assert account is not None
    token = passwords.new_token()
    with store.bookkeeping() as session:
        present = session.get_one(Account, account.id)
        if present.password_hash != account.password_hash:  # it was dismissed or given another meanwhile
            raise CouncilError("error-sign-in-refused")
        session.get_one(SignInAttempt, attempt_id).accepted = True
        _begin(session, account, token, browser, now)
    return token


def open_account(store: Store, token: str, password: str, browser: str, now: datetime) -> str:
    """Set the password of an invited account, end its sign-ins, begin a new one; the token for the cookie.

    Raises error-invitation-over for a link that was used, is too old or never was, and the refusals of a password.
    """
    login = invited(store, token, now)
    password_hash = passwords.hashed(password, login)
    cookie = passwords.new_token()
    with store.bookkeeping() as session:
        invitation, account = _invitation(session, token, now)
        with trail.act(session, _own(account), "open_account", now, ""):
            invitation.used_at = now
            account.password_hash = password_hash
            assert account.id is not None
            end_all(session, account.id, now)
        _begin(session, account, cookie, browser, now)
    return cookie


def invited(store: Store, token: str, now: datetime) -> str:
    """The login that an invitation is for; error-invitation-over where it no longer holds."""
    with store.reading() as session:
        return _invitation(session, token, now)[1].login


def sign_out(store: Store, token: str, now: datetime) -> None:
    """End the sign-in of a cookie; a cookie of none is let be."""
    with store.bookkeeping() as session:
        found = session.exec(select(SignIn).where(SignIn.token_hash == passwords.digest(token))).first()
        if found is not None and found.ended_at is None:
            account = session.get_one(Account, found.account_id)
            with trail.act(session, _own(account, found.id), "sign_out", now, ""):
                found.ended_at = now


def visitor_of(store: Store, token: str, now: datetime) -> Visitor | None:
    """Who stands behind a cookie at this moment; None once the sign-in ended, ran out, or its account was dismissed."""
    return _seen(store, SignIn.token_hash == passwords.digest(token), now)


def visitor(store: Store, sign_in_id: int, now: datetime) -> Visitor | None:
    """Who stands behind a sign-in at this moment, as `visitor_of`."""
    return _seen(store, SignIn.id == sign_in_id, now)


def _seen(store: Store, which: ColumnElement[bool] | bool, now: datetime) -> Visitor | None:
    with store.reading() as session:
        found = session.exec(select(SignIn).where(which)).first()
        who = None if found is None else _visitor(session, found, now)
    if found is not None and who is not None and now - found.seen_at >= SEEN_EVERY:
        with store.bookkeeping() as session:
            session.get_one(SignIn, found.id).seen_at = now
    return who


def _visitor(session: Session, found: SignIn, now: datetime) -> Visitor | None:
    account = session.get_one(Account, found.account_id)
    idle = IDLE.get(account.role, LASTS)
    if found.ended_at or account.dismissed_at or now >= found.ends_at or now - found.seen_at >= idle:
        return None
    own = select(AccountCommission.commission_id).where(AccountCommission.account_id == account.id)
    commissions = frozenset(session.exec(own)) if account.is_limited else None
    actor = Actor(account.name, account.role, commissions, account.id, found.id)
    return Visitor(actor, account.council_id, account.login)


def _begin(session: Session, account: Account, token: str, browser: str, now: datetime) -> None:
    assert account.id is not None
    with trail.act(session, _own(account), "sign_in", now, ""):
        session.add(
            SignIn(
                account_id=account.id,
                token_hash=passwords.digest(token),
                began_at=now,
                seen_at=now,
                ends_at=now + LASTS,
                browser=browser[:200],
            )
        )


def _own(account: Account, sign_in_id: int | None = None) -> Actor:
    return Actor(account.name, account.role, None, account.id, sign_in_id)


def _invitation(session: Session, token: str, now: datetime) -> tuple[Invitation, Account]:
    found = session.exec(select(Invitation).where(Invitation.token_hash == passwords.digest(token))).first()
    if found is None or found.used_at is not None or now >= found.ends_at:
        raise CouncilError("error-invitation-over")
    account = session.get_one(Account, found.account_id)
    if account.dismissed_at is not None:
        raise CouncilError("error-invitation-over")
    return found, account


def _count_try(store: Store, login: str, address: str, now: datetime) -> int:
    with store.bookkeeping() as session:
        session.execute(delete(SignInAttempt).where(col(SignInAttempt.tried_at) < now - TRIES_KEPT))
        recent = select(func.count()).where(
            col(SignInAttempt.accepted).is_(False), SignInAttempt.tried_at > now - WINDOW
        )
        of_login = session.exec(recent.where(SignInAttempt.login == login)).one()
        of_address = session.exec(recent.where(SignInAttempt.address == address)).one()
        if of_login >= TRIES_OF_LOGIN or of_address >= TRIES_OF_ADDRESS:
            raise CouncilError("error-sign-in-wait", minutes=int(WINDOW.total_seconds() // 60))
        attempt = SignInAttempt(login=login, address=address[:64], tried_at=now)
        session.add(attempt)
        session.flush()
        assert attempt.id is not None
        return attempt.id
