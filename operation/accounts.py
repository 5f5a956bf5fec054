"""Accounts at the terminal: the only way in for the first administrator, since there is no set-up in the browser."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from data_model import commands
from data_model.commands import By
from data_model.errors import CouncilError
from data_model.questions import accounts, councils
from data_model.rules import Actor
from data_model.store import Session, Store
from data_model.vocabulary import Role

TERMINAL = Actor("терминал", Role.ADMIN)


@dataclass(frozen=True)
class Wanted:
    """An account that is asked for at the terminal; commissions by their numbers, none for all."""

    login: str
    name: str
    role: Role
    commissions: tuple[int, ...] = ()


def add(store: Store, wanted: Wanted, now: datetime) -> str:
    """Open an account and return the token of its invitation."""
    with store.writing() as session:
        by = by_terminal(session, now)
        ids = _commission_ids(session, wanted.commissions)
        account_id = commands.add_account(session, by, wanted.login, wanted.name, wanted.role, ids)
        return commands.invite(session, by, account_id)


def invite(store: Store, login: str, now: datetime) -> str:
    """Make a new invitation for an account that is there: its owner forgot the password, or was dismissed."""
    with store.writing() as session:
        return commands.invite(session, by_terminal(session, now), accounts.account(session, login).id)


def dismiss(store: Store, login: str, now: datetime) -> None:
    """Close an account; it acts at the next step of each of its browsers."""
    with store.writing() as session:
        commands.dismiss_account(session, by_terminal(session, now), accounts.account(session, login).id)


def role_of(said: str) -> Role:
    """The role of a word; error-unknown-role for another."""
    if said not in {role.value for role in Role}:
        raise CouncilError("error-unknown-role", role=said, known=", ".join(role.value for role in Role))
    return Role(said)


def by_terminal(session: Session, now: datetime) -> By:
    """The terminal as the one who acts on the council of a store."""
    council = councils.council(session)
    if council is None:
        raise CouncilError("error-no-council")
    return By(council.id, now, TERMINAL)


def _commission_ids(session: Session, numbers: Iterable[int]) -> tuple[int, ...]:
    every = councils.commissions(session)
    by_number = {one.number: one.id for one in every}
    return tuple(by_number[councils.known_commission(every, number) or 0] for number in numbers)
