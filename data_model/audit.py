"""The trail of every act: insert-only rows, each bearing the digest of the one before it.

A trigger of the engine refuses to change or drop a row; whoever gets past it breaks the chain: `broken_at` says where.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlmodel import Field, Session, select

from data_model.base import Entity, Moment

FIRST = "0" * 64  # stands before the first record


class AuditRecord(Entity, table=True):
    """One act: who did what when, the rows it touched with their values before and after, as JSON."""

    id: int | None = Field(default=None, primary_key=True)
    recorded_at: datetime = Field(sa_type=Moment, index=True)
    actor: str = Field(max_length=200)
    account_id: int | None = None
    sign_in_id: int | None = None
    action: str = Field(max_length=60, index=True)
    request_id: str = Field(default="", max_length=64)
    before: str = "{}"
    after: str = "{}"
    previous_hash: str = Field(default="", max_length=64)
    hash: str = Field(default="", max_length=64, unique=True)


def sealed(record: AuditRecord) -> str:
    """The digest of a record and the one before it: SHA-256 over its values as canonical JSON."""
    values = {
        "recorded_at": record.recorded_at.astimezone(UTC).isoformat(),
        "actor": record.actor,
        "account_id": record.account_id,
        "sign_in_id": record.sign_in_id,
        "action": record.action,
        "request_id": record.request_id,
        "before": record.before,
        "after": record.after,
        "previous_hash": record.previous_hash,
    }
    canonical = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def head(session: Session) -> str:
    """The digest that the next record leans on."""
    last = session.exec(select(AuditRecord.hash).order_by(AuditRecord.id.desc()).limit(1)).first()  # type: ignore[union-attr]
    return last or FIRST


def append(session: Session, record: AuditRecord) -> None:
    """Add a record to the end of the chain, in the writing transaction of the act itself."""
    record.previous_hash = head(session)
    record.hash = sealed(record)
    session.add(record)
    session.flush()


def broken_at(records: Iterable[AuditRecord]) -> int | None:
    """The id of the first record, in order of id, that is not what was written or does not follow the one before it."""
    previous = FIRST
    for record in records:
        if record.previous_hash != previous or record.hash != sealed(record):
            return record.id
        previous = record.hash
    return None
