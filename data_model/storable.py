"""What the store takes for a value: one verdict for both engines, given before either of them is asked.

Left to themselves, SQLite keeps a NUL, 100 characters in VARCHAR(60), or a number of 60 bits, and PostgreSQL refuses
each; a control character is kept by both and breaks every workbook later.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import JSON, Column, Dialect, Float, Integer, String, TypeDecorator
from sqlalchemy.types import TypeEngine
from sqlmodel.sql.sqltypes import AutoString

from data_model.errors import CouncilError

UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what XML, and so a workbook, refuses
GREATEST = 2**31 - 1  # of PostgreSQL's INTEGER


class Storable(TypeDecorator[Any]):
    """A plain column type that refuses, with a CouncilError, a value that the store cannot keep as it is."""

    impl = String
    cache_ok = True

    def __init__(self, plain: TypeEngine[Any]) -> None:
        super().__init__()
        self.plain = plain
        self.impl = plain  # type: ignore[assignment]

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """The value itself, if it can be stored."""
        refuse_unstorable(value, getattr(self.plain, "length", None))
        return value


def refuse_unstorable(value: Any, most: int | None = None) -> None:
    """Refuse a text, a number or a list of texts that no store keeps; `most` is the greatest length of a text."""
    if isinstance(value, list):
        for part in value:
            refuse_unstorable(part)
    elif isinstance(value, str):
        if UNSTORABLE.search(value):
            raise CouncilError("error-text-unstorable", value=_fit_to_show(value))
        if most is not None and len(value) > most:
            raise CouncilError("error-text-too-long", value=_fit_to_show(value), length=len(value), most=most)
    elif isinstance(value, int | float) and not abs(value) <= GREATEST:  # "not … <=" refuses NaN too
        raise CouncilError("error-number-unstorable", value=str(value))


def guard(column: Column[Any]) -> None:
    """Let a column take only what can be stored."""
    plain = column.type
    if isinstance(plain, AutoString):
        column.type = Storable(String(plain.impl_instance.length))  # type: ignore[attr-defined]
    elif type(plain) in (JSON, Float, Integer) and not (column.primary_key or column.foreign_keys):
        column.type = Storable(plain)


def _fit_to_show(value: str) -> str:
    return UNSTORABLE.sub("\ufffd", value if len(value) <= 60 else value[:59] + "…")
