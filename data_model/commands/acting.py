"""How a command acts: who does it is checked first, and its rows, its entry and its trace stand or fall together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from inspect import signature
from typing import Any, ParamSpec, TypeVar, cast
from uuid import uuid4

from sqlmodel import Session, select

from data_model import trail
from data_model.asked import ALMATY
from data_model.errors import CouncilError
from data_model.rules import Actor, require
from data_model.sources import Entry

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class By:
    """Who enters, when (an aware moment) and on what ground; a request's id is stored once only."""

    council_id: int
    recorded_at: datetime
    actor: Actor
    ground: str = ""
    request_id: str = ""

    def part(self, name: str) -> By:
        """The same act's part, with a request id of its own where the act has one."""
        wanted = f"{self.request_id}-{name}" if self.request_id else ""
        return By(self.council_id, self.recorded_at, self.actor, self.ground, wanted)


def whole_council(_session: Session, _named: dict[str, Any]) -> frozenset[int]:
    """No commission: what only an editor of all of them may do."""
    return frozenset()


def only(commission_id: int | None) -> frozenset[int]:
    """One commission, or none: the whole council."""
    return frozenset() if commission_id is None else frozenset({commission_id})


def command(of: Callable[[Session, dict[str, Any]], frozenset[int]]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make a function `(session, by, …)` a command: allowed by its rule, traced, refused a second time.

    `of` tells from the arguments, by name, which commissions the command is for. Raises error-not-allowed,
    error-not-your-commission, and error-already-recorded for a request id that is in the store.
    """

    def decorated(function: Callable[P, R]) -> Callable[P, R]:
        name = function.__name__
        names = signature(function)

        @wraps(function)
        def checked(*args: P.args, **named: P.kwargs) -> R:
            bound = names.bind(*args, **named)
            bound.apply_defaults()
            session, by = cast(Session, bound.arguments["session"]), cast(By, bound.arguments["by"])
            require(by.actor, name, of(session, bound.arguments))
            _refuse_twice(session, by.request_id)
            with trail.act(session, by.actor, name, by.recorded_at, by.request_id):
                return function(*args, **named)

        checked.is_command = True  # type: ignore[attr-defined]
        return checked

    return decorated


def enter(session: Session, by: By, supersedes_id: int | None = None) -> int:
    """Add the entry that a record leans on and return its id; it may supersede a mistaken one."""
    entry = Entry(
        council_id=by.council_id,
        recorded_at=by.recorded_at,
        recorded_by=by.actor.name,
        ground=by.ground,
        request_id=by.request_id or str(uuid4()),
        supersedes_id=supersedes_id,
    )
    return kept(session, entry)


def refuse_future(by: By, *days: date | None) -> None:
    """Refuse what is said to have happened after the day, in Almaty, on which it is entered (error-day-in-future)."""
    today = by.recorded_at.astimezone(ALMATY).date()
    if late := [day for day in days if day is not None and day > today]:
        raise CouncilError("error-day-in-future", date=late[0])


def add(session: Session, rows: Iterable[object]) -> None:
    """Put rows into the open transaction."""
    session.add_all(rows)
    session.flush()


def kept(session: Session, row: object) -> int:
    """Put a row into the open transaction and return its id."""
    add(session, [row])
    return int(row.id)  # type: ignore[attr-defined]


def _refuse_twice(session: Session, request_id: str) -> None:
    if request_id and session.exec(select(Entry.id).where(Entry.request_id == request_id)).first() is not None:
        raise CouncilError("error-already-recorded")
