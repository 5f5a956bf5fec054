"""Writing the trail: while an act is on, every row that the session adds, changes or drops is noted for its record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from sqlalchemy import event, inspect
from sqlmodel import Session

from data_model.accounts import Account, Draft, Invitation, SignIn
from data_model.appeals import AppealPerson
from data_model.audit import AuditRecord, append
from data_model.base import Entity
from data_model.rules import Actor
from data_model.snapshots import Snapshot
from data_model.sources import Attachment

UNSAID = "changed"
UNSPOKEN: dict[type[Entity], set[str]] = {
    AppealPerson: {"name", "contact", "text"},
    Account: {"password_hash"},
    Invitation: {"token_hash"},
    SignIn: {"token_hash"},
    Draft: {"words"},
    Attachment: {"content"},
    Snapshot: {"content"},
}
"""Values that the trail tells changed, and no more: personal data, secrets, and what is too long to tell twice."""


@dataclass
class Noted:
    """The rows that an act touched, by table and key, with the values that changed."""

    before: dict[str, dict[str, Any]] = field(default_factory=dict)
    after: dict[str, dict[str, Any]] = field(default_factory=dict)


@contextmanager
def act(session: Session, actor: Actor, action: str, recorded_at: datetime, request_id: str) -> Iterator[None]:
    """Leave one record of what is done inside, in the same transaction; an act inside another leaves its own first.

    An act that changes nothing says by `looked_at` what it was about.
    """
    open_acts: list[Noted] = session.info.setdefault("acts", [])
    if not event.contains(session, "after_flush", _note):
        event.listen(session, "after_flush", _note)
    session.flush()
    noted = Noted()
    open_acts.append(noted)
    try:
        yield
        session.flush()
    finally:
        open_acts.pop()
    append(
        session,
        AuditRecord(
            recorded_at=recorded_at,
            actor=actor.name,
            account_id=actor.account_id,
            sign_in_id=actor.sign_in_id,
            action=action,
            request_id=request_id,
            before=_as_json(noted.before),
            after=_as_json(noted.after),
        ),
    )


def looked_at(session: Session, row: Entity) -> None:
    """Name a row in the record of the act that is on, without any of its values."""
    session.info["acts"][-1].after.setdefault(_name(row), {})


def _note(session: Session, _context: object) -> None:
    if not session.info["acts"]:
        return
    noted = session.info["acts"][-1]
    for row in session.new:
        noted.after[_name(row)] = _values(row)
    for row in session.deleted:
        noted.before[_name(row)] = _values(row)
    for row in session.dirty:
        _note_changes(noted, row)


def _note_changes(noted: Noted, row: Any) -> None:
    state = inspect(row)
    changed = {name: state.attrs[name].history for name in state.mapper.columns.keys()}  # noqa: SIM118 (not a dict)
    for name, history in changed.items():
        if history.has_changes():
            was = history.deleted[0] if history.deleted else None
            noted.before.setdefault(_name(row), {})[name] = _told(row, name, was)
            noted.after.setdefault(_name(row), {})[name] = _told(row, name, getattr(row, name))


def _name(row: Any) -> str:
    return f"{type(row).__tablename__}:{','.join(map(str, inspect(row).mapper.primary_key_from_instance(row)))}"


def _values(row: Any) -> dict[str, Any]:
    return {name: _told(row, name, getattr(row, name)) for name in inspect(row).mapper.columns.keys()}  # noqa: SIM118


def _told(row: Any, name: str, value: Any) -> Any:
    unspoken = name in UNSPOKEN.get(type(row), ())
    return UNSAID if unspoken and value else value


def _as_json(rows: dict[str, dict[str, Any]]) -> str:
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    raise TypeError(f"the trail cannot tell {value!r}")
