"""The seed's files as rows: a cell is asked for with its type, a broken one is named with file, line and value."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from data_model.errors import CouncilError

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True)
class Row:
    """One row of a table: its cells by column, its file and line for a message."""

    file: str
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """The cell as it stands; a column the file lacks is a broken row."""
        if column not in self.cells or self.cells[column] is None:
            self.refuse(column, "")
        return self.cells[column]

    def number(self, column: str) -> int:
        """The cell as a whole number."""
        try:
            return int(self.text(column))
        except ValueError:
            self.refuse(column, self.text(column))

    def decimal(self, column: str) -> float:
        """The cell as a number with a decimal point."""
        try:
            return float(self.text(column))
        except ValueError:
            self.refuse(column, self.text(column))

    def day(self, column: str) -> date:
        """The cell as an ISO date."""
        try:
            return date.fromisoformat(self.text(column))
        except ValueError:
            self.refuse(column, self.text(column))

    def maybe_number(self, column: str) -> int | None:
        """The cell as a whole number, None where it is empty."""
        return self.number(column) if self.text(column) else None

    def maybe_day(self, column: str) -> date | None:
        """The cell as an ISO date, None where it is empty."""
        return self.day(column) if self.text(column) else None

    def word(self, vocabulary: type[Word], column: str) -> Word:
        """The cell as a word of a vocabulary."""
        try:
            return vocabulary(self.text(column))
        except ValueError:
            self.refuse(column, self.text(column))

    def known(self, column: str, known: dict[str, Any]) -> Any:
        """What the cell's key names among the rows loaded before; None where it is empty."""
        key = self.text(column)
        if key and key not in known:
            self.refuse(column, key)
        return known.get(key)

    def refuse(self, column: str, value: str) -> NoReturn:
        """Say which cell is broken."""
        raise CouncilError("error-seed-row", file=self.file, line=self.line, column=column, value=value)


@dataclass(frozen=True)
class SeedFiles:
    """The files of one council's seed, in one folder."""

    folder: Path

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a CSV file (UTF-8, header first); none where the council has no such file."""
        path = self.folder / name
        if not path.exists():
            return
        with path.open(encoding="utf-8-sig", newline="") as lines:
            table = csv.DictReader(lines, strict=True)
            try:
                for cells in table:
                    yield Row(name, table.line_num, cells)
            except (UnicodeDecodeError, csv.Error) as error:
                raise CouncilError("error-seed-file", file=name, why=str(error)) from error

    def council(self) -> dict[str, Any]:
        """The council's own file, parsed."""
        path = self.folder / "council.toml"
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise CouncilError("error-seed-file", file=path.name, why=str(error)) from error

    def text(self, name: str) -> str:
        """A document's text as received."""
        try:
            return (self.folder / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise CouncilError("error-seed-file", file=name, why=str(error)) from error
