"""Who acts in the tests of commands, and a council with an item to act upon."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlmodel import Session, select

from data_model.audit import AuditRecord
from data_model.commands import By
from data_model.council import Council
from data_model.rules import Actor
from data_model.vocabulary import Role
from tests import builders as a

TODAY = date(2026, 3, 12)
NOON = datetime(2026, 3, 12, 7, 0, tzinfo=UTC)


def an_actor(role: Role = Role.EDITOR, commission_ids: frozenset[int] | None = None, name: str = "секретарь") -> Actor:
    return Actor(name, role, commission_ids)


def by(
    session: Session,
    actor: Actor | None = None,
    *,
    request_id: str = "",
    on: date = TODAY,
    minutes: int = 0,
    ground: str = "",
) -> By:
    council = session.exec(select(Council)).first() or a.a_council(session)
    moment = datetime.combine(on, NOON.timetz()) + timedelta(minutes=minutes)
    return By(council.id or 0, moment, actor or an_actor(), ground, request_id)


def an_item(session: Session, **values: Any) -> int:
    """Add a plan item and return its id."""
    return a.a_plan_item(session, **values).id or 0


def trail_of(session: Session) -> list[AuditRecord]:
    return list(session.exec(select(AuditRecord).order_by(AuditRecord.id)))  # type: ignore[arg-type]
