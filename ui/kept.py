"""Answers kept for all sessions: a question to a store is asked once a revision, and its frozen answer is shared.

A revision never changes what it answered, so nothing kept is ever stale; the oldest answers make room for new ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Concatenate, ParamSpec, TypeVar

from data_model.store import Session, Store
from metrics.evaluate import board_of
from metrics.evidence import Evidence, gather
from metrics.metric import Board, Scope

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Edition:
    """A store at a revision."""

    store: Store
    revision: int

    def answer(self, question: Callable[Concatenate[Session, P], T], *arguments: P.args, **named: P.kwargs) -> T:
        """A named question's answer; its arguments must be hashable, its answer is not to be changed."""
        return _answer(self, question, arguments, tuple(sorted(named.items())))  # type: ignore[return-value]


@lru_cache(maxsize=512)
def _answer(edition: Edition, question: Callable[..., object], arguments: tuple[Any, ...], named: Any) -> object:
    with edition.store.reading() as session:
        return question(session, *arguments, **dict(named))


@lru_cache(maxsize=64)
def evidence(edition: Edition, plan: str | None, convocation: str | None, as_of: date, known_at: datetime) -> Evidence:
    """The records of the whole council on a date, from which every measure is computed."""
    return gather(edition.answer, Scope(plan=plan, convocation=convocation), as_of, known_at)


@lru_cache(maxsize=256)
def board(edition: Edition, scope: Scope, as_of: date, known_at: datetime) -> Board:
    """Every measure of a scope on a date."""
    return board_of(evidence(edition, scope.plan, scope.convocation, as_of, known_at), scope)
