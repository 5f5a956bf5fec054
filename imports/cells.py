"""Cells as people fill them in, read to values: days, words of a list, whole numbers; what can't be is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from data_model.asked import YEARS, typed_day
from data_model.errors import CouncilError
from data_model.questions.round_trip import tidy
from data_model.storable import GREATEST, UNSTORABLE
from imports.forms import Form, FormRow

T = TypeVar("T")

LONGEST = 4000
TOLD = 120  # letters of a refused value that are said again
_MIDNIGHT = re.compile(r"[T ]00:00:00$")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Refused:
    """A cell, or a whole row (`column` empty), that can't be taken: where, why (a key and its values), what it says."""

    sheet: str
    row: int
    column: str
    reason: str
    value: str
    values: tuple[tuple[str, str], ...] = ()


class CellRefused(Exception):
    """A row that can't be read; carries where and why."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused)
        self.refused = refused


@dataclass(frozen=True)
class Reader:
    """Reads the cells of one row; whatever does not fit raises CellRefused."""

    form: Form
    row: FormRow

    def refuse(self, reason: str, column: str = "", **values: str) -> CellRefused:
        """The refusal of a cell by its column's key, or of the row."""
        letter, heading = self.form.places.get(column, ("", ""))
        said = _cut(_shown(self.row[column].value)) if column else ""
        place = f"{letter} «{heading}»" if letter else ""
        return CellRefused(Refused(self.form.sheet, self.row.number, place, reason, said, tuple(values.items())))

    def text(self, column: str, longest: int = LONGEST) -> str:
        """The words of a cell with single spaces, line breaks kept; a number as it is written."""
        cell = self.row[column]
        if cell.is_formula:
            raise self.refuse("refused-formula", column)
        said = tidy(_shown(cell.value))
        if UNSTORABLE.search(said):
            raise self.refuse("refused-text", column)
        if len(said) > longest:
            raise self.refuse("refused-too-long", column, most=str(longest))
        return said

    def day(self, column: str) -> date | None:
        """A day: a date cell, or text such as 12.03.2026 or 2026-03-12; None where the cell is empty."""
        cell = self.row[column]
        if isinstance(cell.value, datetime) and not cell.is_formula:
            found: date | None = cell.value.date()
        else:
            said = self.text(column)
            if not said:
                return None
            found = _day(said)
        if found is None or found.year not in YEARS:
            raise self.refuse("refused-day", column)
        return found

    def word(self, column: str, words: Mapping[str, T]) -> T | None:
        """The value of a word of a list, however it is capitalised; None where the cell is empty."""
        said = self.text(column)
        if not said:
            return None
        found = words.get(folded(said))
        if found is None:
            raise self.refuse("refused-word", column)
        return found

    def whole(self, column: str) -> int | None:
        """A whole number, not below nothing; None where the cell is empty."""
        said = self.text(column)
        if not said:
            return None
        if not said.isascii() or not said.isdecimal() or int(said[:12]) > GREATEST:
            raise self.refuse("refused-number", column)
        return int(said)


def folded(said: str) -> str:
    """A word as it is looked up in a list."""
    return _SPACES.sub(" ", said).strip().casefold()


def _day(said: str) -> date | None:
    try:
        return typed_day(_MIDNIGHT.sub("", said))
    except CouncilError:
        return None


def _cut(said: str) -> str:
    return said if len(said) <= TOLD else f"{said[:TOLD]}…"


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer() and abs(value) <= GREATEST:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if not (value.hour or value.minute) else value.isoformat(" ", "minutes")
    return str(value)
