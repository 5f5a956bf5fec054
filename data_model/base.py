"""What every entity shares: a registry and naming convention of our own, and the column types both engines agree on."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Column, DateTime, Dialect, Enum, MetaData, Table, TypeDecorator, event
from sqlalchemy.orm import registry
from sqlmodel import SQLModel

from data_model.storable import guard

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

entities = MetaData(naming_convention=NAMING)


class Entity(SQLModel, registry=registry(metadata=entities)):
    """The declarative base; its own registry lets a re-imported module declare its tables anew."""

    metadata = entities


@event.listens_for(Column, "after_parent_attach")
def _guard(column: Column[Any], parent: Any) -> None:
    if isinstance(parent, Table) and parent.metadata is entities:
        guard(column)


class Moment(TypeDecorator[datetime]):
    """A moment in time, always aware and in UTC: timestamptz in PostgreSQL, ISO text without an offset in SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC; a naive moment is a bug and raises ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs a time zone: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The stored moment, aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def word(vocabulary: type[StrEnum], column: str) -> Any:
    """The type of a column that holds one word of a vocabulary: text with a CHECK constraint, an enum in Python."""
    return Enum(
        vocabulary,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        validate_strings=True,
        length=32,
        name=column,
    )


def one_origin() -> CheckConstraint:
    """The rule that a row was read from a document or entered by a person: one of the two, never both or neither."""
    return CheckConstraint("(citation_id IS NULL) <> (entry_id IS NULL)", name="one_origin")
