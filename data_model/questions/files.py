"""Questions about the files that bear out what was entered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select

from data_model.sources import Attachment


@dataclass(frozen=True)
class FileFacts:
    """A file that stands with an entry; its content is asked for apart."""

    id: int
    entry_id: int
    name: str
    media_type: str


def files(session: Session, entry_ids: Collection[int]) -> tuple[FileFacts, ...]:
    """The files of entries, in the order they were attached."""
    columns = select(Attachment.id, Attachment.entry_id, Attachment.name, Attachment.media_type)
    found = session.exec(columns.where(col(Attachment.entry_id).in_(entry_ids)).order_by(col(Attachment.id)))
    return tuple(FileFacts(number or 0, entry_id, name, kind) for number, entry_id, name, kind in found)


def content_of(session: Session, file_id: int) -> bytes:
    """What stands in a file."""
    return session.get_one(Attachment, file_id).content
