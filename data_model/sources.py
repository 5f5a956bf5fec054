"""Where every number comes from: a document and a quote in it, or a person who entered it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from data_model.base import Entity, Moment


class SourceDocument(Entity, table=True):
    """A document of the council, with its text as received."""

    __table_args__ = (UniqueConstraint("council_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=80)
    convocation: str = Field(default="", max_length=10)
    title: str
    title_ru: str
    title_kk: str
    title_en: str
    period_start: date | None = None
    period_end: date | None = None
    text: str


class Citation(Entity, table=True):
    """A place in a document and the short quote that stands there (tags removed, white space collapsed)."""

    __table_args__ = (UniqueConstraint("document_id", "place", "quote"),)

    id: int | None = Field(default=None, primary_key=True)
    document_id: int = Field(foreign_key="sourcedocument.id", index=True)
    place: str = Field(max_length=200)
    quote: str = Field(max_length=1000)


class Entry(Entity, table=True):
    """An act of entering: who, when, on what ground. A later entry may supersede a mistaken one; nothing is erased."""

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    recorded_at: datetime = Field(sa_type=Moment, index=True)
    recorded_by: str
    ground: str = ""
    request_id: str = Field(unique=True, max_length=64)
    supersedes_id: int | None = Field(default=None, foreign_key="entry.id", unique=True)


class Attachment(Entity, table=True):
    """A file that bears out an entry, kept whole with its digest."""

    id: int | None = Field(default=None, primary_key=True)
    entry_id: int = Field(foreign_key="entry.id", index=True)
    name: str = Field(max_length=200)
    media_type: str = Field(max_length=120)
    sha256: str = Field(max_length=64)
    content: bytes


class Finding(Entity, table=True):
    """Something a document says oddly, what it touches and how the product reads it."""

    __table_args__ = (UniqueConstraint("council_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=80)
    position: int
    severity: str = Field(max_length=20)
    affects: str = ""
    text_ru: str
    text_kk: str
    text_en: str
    read_as_ru: str = ""
    read_as_kk: str = ""
    read_as_en: str = ""
    citation_id: int = Field(foreign_key="citation.id", index=True)


class StoreRevision(Entity, table=True):
    """One row: how many writes the store has seen. Caches are keyed by it; writers queue on it."""

    id: int | None = Field(default=None, primary_key=True)
    number: int = 0
