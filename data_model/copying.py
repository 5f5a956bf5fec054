"""A store copied whole into another, on whichever engines: one state of the first, one transaction of the second."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text, update
from sqlmodel import col

from data_model.entities import entities
from data_model.migrating import locked
from data_model.sources import StoreRevision
from data_model.store import Store

AT_ONCE = 500  # rows


def copy_store(source: Store, target: Store) -> dict[str, int]:
    """Copy every row into a migrated store that holds none; the number of rows by table.

    The source is read in one transaction, so that writers at work there neither wait long nor show by halves.
    """
    with source.reading() as session, locked(target) as connection:
        rows = {table.name: _copy(session.connection(), connection, table) for table in _tables()}
        number = session.connection().scalar(select(col(StoreRevision.number)))
        connection.execute(update(StoreRevision).values(number=number))
        _set_sequences(connection)
    return rows


def rows_by_table(connection: Connection) -> dict[str, int]:
    """How many rows each table holds."""
    return {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in _tables()}


def _tables() -> Iterator[Table]:
    """The tables of records, those that others point at first; the revision's one row is in every migrated store."""
    revision = entities.tables["storerevision"]
    return (table for table in entities.sorted_tables if table is not revision)


def _copy(source: Connection, target: Connection, table: Table) -> int:
    count = 0
    ordered = select(table).order_by(*table.primary_key.columns)
    for rows in source.execute(ordered).mappings().partitions(AT_ONCE):
        target.execute(insert(table), [_plain(row) for row in rows])
        count += len(rows)
    return count


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(name): value for name, value in row.items()}


def _set_sequences(connection: Connection) -> None:
    """Let PostgreSQL number new rows after the copied ones; SQLite does so by itself."""
    if connection.dialect.name != "postgresql":
        return
    for table in _tables():
        if "id" in table.columns:
            connection.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), "  # noqa: S608 (our own table)
                    f"COALESCE((SELECT MAX(id) FROM {table.name}), 0) + 1, false)"
                )
            )
