"""The seed's CSV files as rows: a cell is asked for with its type, a broken one is named with file, line and value."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from math import isfinite
from pathlib import Path
from typing import NoReturn, TypeVar

from data_model.errors import CouncilError
from seed.tables import Table, told_as

Word = TypeVar("Word", bound=StrEnum)
Known = TypeVar("Known")

_EXTRA = "more cells than columns"
_FLAGS = {"true": True, "false": False}


@dataclass(frozen=True)
class Row:
    """One row of a table: its cells by column, its file and line for a message."""

    file: str
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """The cell as it stands; a column the file lacks is a broken row."""
        if self.cells.get(column) is None:
            raise CouncilError("error-seed-missing", file=self.file, line=self.line, column=column)
        return self.cells[column]

    def required(self, column: str) -> str:
        """The cell, which may not be empty."""
        if not self.text(column):
            raise CouncilError("error-seed-missing", file=self.file, line=self.line, column=column)
        return self.text(column)

    def number(self, column: str) -> int:
        """The cell as a whole number, written as numbers are: no signs of plus, no leading zeros."""
        return self._read(column, _whole)

    def decimal(self, column: str) -> float:
        """The cell as a finite number with a decimal point."""
        return self._read(column, _finite)

    def day(self, column: str) -> date:
        """The cell as an ISO date."""
        return self._read(column, date.fromisoformat)

    def clock(self, column: str) -> time:
        """The cell as a time of day."""
        return self._read(column, time.fromisoformat)

    def flag(self, column: str) -> bool:
        """Whether the cell says `true`; `false` and an empty one do not."""
        return bool(self.text(column)) and self._read(column, _FLAGS.__getitem__)

    def period(self) -> tuple[date, date]:
        """The columns `period_start` and `period_end`, both inclusive, in this order."""
        start, end = self.day("period_start"), self.day("period_end")
        if end < start:
            self.refuse("period_end", end.isoformat())
        return start, end

    def maybe_number(self, column: str) -> int | None:
        """The cell as a whole number, None where it is empty."""
        return self.number(column) if self.text(column) else None

    def maybe_day(self, column: str) -> date | None:
        """The cell as an ISO date, None where it is empty."""
        return self.day(column) if self.text(column) else None

    def word(self, vocabulary: type[Word], column: str) -> Word:
        """The cell as a word of a vocabulary."""
        return self._read(column, vocabulary)

    def known(self, column: str, known: Mapping[str, Known]) -> Known:
        """What the cell's key names among the rows loaded before."""
        return self._read(column, known.__getitem__)

    def maybe_known(self, column: str, known: Mapping[str, Known]) -> Known | None:
        """What the cell's key names among the rows loaded before; None where it is empty."""
        return self.known(column, known) if self.text(column) else None

    def refuse(self, column: str, value: str) -> NoReturn:
        """Say which cell is broken."""
        raise CouncilError("error-seed-row", file=self.file, line=self.line, column=column, value=value)

    def refuse_twice(self, column: str, value: str) -> NoReturn:
        """Say that an earlier row has this already."""
        raise CouncilError("error-seed-twice", file=self.file, line=self.line, column=column, value=value)

    def refuse_quote(self, quote: str, document: str) -> NoReturn:
        """Say that a document does not hold what the row quotes."""
        raise CouncilError("error-seed-quote", file=self.file, line=self.line, quote=quote, document=document)

    def _read(self, column: str, read: Callable[[str], Known]) -> Known:
        said = self.required(column)
        try:
            return read(said)
        except (ValueError, KeyError):
            self.refuse(column, said)


def _whole(said: str) -> int:
    if str(int(said)) != said:
        raise ValueError(said)
    return int(said)


def _finite(said: str) -> float:
    if not isfinite(float(said)):
        raise ValueError(said)
    return float(said)


@dataclass(frozen=True)
class SeedFiles:
    """The files of one council's seed, in one folder."""

    folder: Path

    def each(self, name: str, take: Callable[[int, Row], None]) -> None:
        """Hand on each row of a file with its position; what the store refuses of one is told with file and line."""
        for position, row in enumerate(self.rows(name)):
            with told_as("error-seed-value", file=name, line=row.line):
                take(position, row)

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a CSV file (UTF-8, header first); none where the council has no such file."""
        path = self.folder / name
        if not path.exists():
            return
        try:
            with path.open(encoding="utf-8-sig", newline="") as lines:
                table = csv.DictReader(lines, strict=True, restkey=_EXTRA)
                for cells in table:
                    if extra := cells.pop(_EXTRA, None):
                        raise CouncilError("error-seed-extra", file=name, line=table.line_num, value=", ".join(extra))
                    yield Row(name, table.line_num, cells)
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise CouncilError("error-seed-file", file=name, why=str(error)) from error

    def table(self, name: str) -> Table:
        """A TOML file, parsed."""
        try:
            return Table(name, "", tomllib.loads(self.text(name)))
        except tomllib.TOMLDecodeError as error:
            raise CouncilError("error-seed-file", file=name, why=str(error)) from error

    def text(self, name: str) -> str:
        """A file's text as received."""
        try:
            return (self.folder / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise CouncilError("error-seed-file", file=name, why=str(error)) from error
