"""The seed's TOML files as tables: a value is asked for with its type, a broken one is named with its place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NoReturn, TypeVar

from data_model.errors import CouncilError
from data_model.store_errors import refusal_of

LANGUAGES = ("ru", "kk", "en")

Value = TypeVar("Value")


@contextmanager
def told_as(error: str, **place: object) -> Iterator[None]:
    """Name the place in the seed of a value that the store refuses; a refusal that names a file passes as it is."""
    try:
        yield
    except Exception as found:
        refusal = refusal_of(found)
        if refusal is None or "file" in refusal.values:
            raise
        raise CouncilError(error, **place, value=refusal.values.get("value", "")) from refusal


@dataclass(frozen=True)
class Table:
    """A table of a TOML file; `place` leads to it for a message (`plans[1].`; empty for the file's own)."""

    file: str
    place: str
    values: dict[str, Any]

    def text(self, key: str, default: str | None = None) -> str:
        """A text; one that has no default may be neither missing nor empty."""
        if default is None and self.values.get(key) == "":
            self._missing(key)
        return self._typed(key, str, default)

    def number(self, key: str, least: int = 0) -> int:
        """A whole number, `least` or more."""
        number = self._typed(key, int)
        if number < least:
            self.refuse(key)
        return number

    def day(self, key: str) -> date:
        """A TOML date, which stands without quotation marks."""
        return self._typed(key, date)

    def maybe_day(self, key: str) -> date | None:
        """A TOML date, None where the table has none."""
        return self.day(key) if key in self.values else None

    def flag(self, key: str) -> bool:
        """Whether a key is `true`; a missing one is not."""
        return self._typed(key, bool, False)

    def period(self, start: str = "period_start", end: str = "period_end") -> tuple[date, date]:
        """Two dates, both inclusive, in this order."""
        if self.day(end) < self.day(start):
            self.refuse(end)
        return self.day(start), self.day(end)

    def names(self, key: str) -> dict[str, Any]:
        """A text in the three languages as `key_ru`, `key_kk`, `key_en`; none may be missing."""
        return {f"{key}_{lang}": self.table(key).text(lang) for lang in LANGUAGES}

    def maybe_names(self, key: str) -> dict[str, Any]:
        """The same, nothing where the table has none."""
        return self.names(key) if key in self.values else {}

    def tables(self, key: str) -> Iterator[Table]:
        """The tables of an array, counted from 1; none where there is no such array."""
        for number, values in enumerate(self._typed(key, list, []), start=1):
            if not isinstance(values, dict):
                self.refuse(key)
            yield Table(self.file, f"{key}[{number}].", values)

    def table(self, key: str) -> Table:
        """A table inside this one."""
        return Table(self.file, f"{self.place}{key}.", self._typed(key, dict))

    @property
    def kind(self) -> str:
        """The name of the array that the table is one of."""
        return self.place.partition("[")[0]

    @contextmanager
    def told(self) -> Iterator[None]:
        """Tell with file and place what the store refuses of the table."""
        with told_as("error-seed-table", file=self.file, name=self.place.rstrip(".") or self.file):
            yield

    def refuse(self, key: str) -> NoReturn:
        """Say which value is broken."""
        raise CouncilError("error-seed-table", **self._spot(key))

    def refuse_twice(self, key: str) -> NoReturn:
        """Say that an earlier table has this already."""
        raise CouncilError("error-seed-table-twice", **self._spot(key))

    def _spot(self, key: str) -> dict[str, str]:
        return {"file": self.file, "name": self.place + key, "value": str(self.values.get(key, ""))}

    def _typed(self, key: str, kind: type[Value], default: Value | None = None) -> Value:
        value = self.values.get(key, default)
        if value is None:
            self._missing(key)
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)) or isinstance(value, datetime):
            self.refuse(key)
        return value

    def _missing(self, key: str) -> NoReturn:
        raise CouncilError("error-seed-table-missing", file=self.file, name=self.place + key)
