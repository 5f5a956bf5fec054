"""Who has an account, who is signed in, what was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import desc
from sqlmodel import Session, col, func, select

from data_model.accounts import Account, AccountCommission, SignIn
from data_model.audit import AuditRecord
from data_model.council import Commission
from data_model.errors import CouncilError
from data_model.vocabulary import Role


@dataclass(frozen=True)
class AccountFacts:
    """An account as its keeper sees it; `commissions` are numbers, empty for all of them."""

    id: int
    login: str
    name: str
    role: Role
    commissions: tuple[int, ...]
    created_at: datetime
    dismissed_at: datetime | None
    has_password: bool
    last_seen_at: datetime | None
    version: int


@dataclass(frozen=True)
class SignInFacts:
    """A browser that is signed in."""

    id: int
    login: str
    began_at: datetime
    seen_at: datetime
    browser: str


@dataclass(frozen=True)
class Act:
    """A record of the trail; before and after are JSON."""

    id: int
    recorded_at: datetime
    actor: str
    action: str
    before: str
    after: str


def accounts(session: Session) -> tuple[AccountFacts, ...]:
    """Every account, by login."""
    numbers: dict[int, list[int]] = {}
    limits = select(AccountCommission.account_id, Commission.number).join(
        Commission, col(Commission.id) == AccountCommission.commission_id
    )
    for account_id, number in session.exec(limits):
        numbers.setdefault(account_id, []).append(number)
    seen = dict(
        session.exec(select(SignIn.account_id, func.max(SignIn.seen_at)).group_by(col(SignIn.account_id))).all()
    )
    return tuple(
        AccountFacts(
            one.id or 0,
            one.login,
            one.name,
            one.role,
            tuple(sorted(numbers.get(one.id or 0, ()))),
            one.created_at,
            one.dismissed_at,
            bool(one.password_hash),
            seen.get(one.id or 0),
            one.version or 0,
        )
        for one in session.exec(select(Account).order_by(Account.login))
    )


def account(session: Session, login: str) -> AccountFacts:
    """The account of a login; error-unknown-login where there is none."""
    found = next((one for one in accounts(session) if one.login == login), None)
    if found is None:
        raise CouncilError("error-unknown-login", login=login)
    return found


def open_sign_ins(session: Session, now: datetime) -> tuple[SignInFacts, ...]:
    """The sign-ins that have not ended, the one seen last first."""
    wanted = (
        select(SignIn, Account.login)
        .join(Account, col(Account.id) == SignIn.account_id)
        .where(col(SignIn.ended_at).is_(None), SignIn.ends_at > now)
        .order_by(desc(col(SignIn.seen_at)))
    )
    return tuple(
        SignInFacts(one.id or 0, login, one.began_at, one.seen_at, one.browser) for one, login in session.exec(wanted)
    )


def acts(session: Session, limit: int, before: int | None = None) -> tuple[Act, ...]:
    """The newest acts of the trail, at most `limit`, older than the one named."""
    wanted = select(AuditRecord).order_by(desc(col(AuditRecord.id))).limit(limit)
    found = session.exec(wanted if before is None else wanted.where(col(AuditRecord.id) < before))
    return tuple(Act(one.id or 0, one.recorded_at, one.actor, one.action, one.before, one.after) for one in found)


def trail(session: Session) -> Iterator[AuditRecord]:
    """The whole trail, the oldest first, a thousand at a time."""
    wanted = select(AuditRecord).order_by(col(AuditRecord.id)).execution_options(yield_per=1000)
    yield from session.exec(wanted)
