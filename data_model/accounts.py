"""Who may come in: accounts, the one-time links that open them, and what stands between a sign-in and a sign-out.

Tokens and passwords are kept as digests only; nothing here is read by a measure.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, Integer, UniqueConstraint
from sqlmodel import Field

from data_model.base import Entity, Moment, word
from data_model.vocabulary import Role

DIGEST = 64  # hexadecimal digits of SHA-256

account_version = Column("version", Integer, nullable=False)


class Account(Entity, table=True):
    """A person, or the projector, that may come in. It is dismissed, never erased: entries bear its name."""

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    login: str = Field(unique=True, max_length=32)
    name: str = Field(max_length=200)
    role: Role = Field(sa_type=word(Role, "role"))
    is_limited: bool = False
    password_hash: str = Field(default="", max_length=200)
    created_at: datetime = Field(sa_type=Moment)
    dismissed_at: datetime | None = Field(default=None, sa_type=Moment)
    version: int | None = Field(default=None, sa_column=account_version)

    __mapper_args__ = {"version_id_col": account_version}


class AccountCommission(Entity, table=True):
    """A commission that a limited editor enters for."""

    account_id: int = Field(foreign_key="account.id", primary_key=True)
    commission_id: int = Field(foreign_key="commission.id", primary_key=True, index=True)


class Invitation(Entity, table=True):
    """A one-time link by which the owner of an account sets a password."""

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    token_hash: str = Field(unique=True, max_length=DIGEST)
    made_at: datetime = Field(sa_type=Moment)
    ends_at: datetime = Field(sa_type=Moment)
    used_at: datetime | None = Field(default=None, sa_type=Moment)


class SignIn(Entity, table=True):
    """One browser of one account, from its sign-in to its end."""

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    token_hash: str = Field(unique=True, max_length=DIGEST)
    began_at: datetime = Field(sa_type=Moment)
    seen_at: datetime = Field(sa_type=Moment)
    ends_at: datetime = Field(sa_type=Moment)
    ended_at: datetime | None = Field(default=None, sa_type=Moment)
    browser: str = Field(default="", max_length=200)


class SignInAttempt(Entity, table=True):
    """A try to sign in; one that is not accepted counts against its login and its address for a while."""

    __table_args__ = (
        Index("ix_signinattempt_login", "login", "tried_at"),
        Index("ix_signinattempt_address", "address", "tried_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    login: str = Field(max_length=32)
    address: str = Field(max_length=64)
    tried_at: datetime = Field(sa_type=Moment)
    accepted: bool = False


class Draft(Entity, table=True):
    """What an editor has typed into a form and not saved yet, as JSON."""

    __table_args__ = (UniqueConstraint("account_id", "form"),)

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id")
    form: str = Field(max_length=120)
    words: str
    kept_at: datetime = Field(sa_type=Moment)
