"""A form that came back: what it says it is, and its rows by the keys of its columns."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from string import ascii_uppercase

from data_model.errors import CouncilError
from imports.readers.xlsx import Cell, Sheet, read

ABOUT = "kenes"  # the hidden sheet that says what the workbook is
VERSION = 1
HEADER = 3  # the row of headings that people read; rows of data follow

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "marks": ("key", "seen", "was", "number", "status", "effective_on", "evidence", "note", "new_ends_on"),
    "events": (
        *("key", "held_on", "kind", "title", "commission", "others", "item", "objects"),
        *("district", "participants", "finding", "recommendations"),
    ),
    "appeals": (
        *("key", "seen", "was", "number", "registered_on", "commission", "topic", "district"),
        *("state", "effective_on", "substantive_reply"),
    ),
}
"""The columns that a form of each kind must have; others are for people to read."""


@dataclass(frozen=True)
class FormRow:
    """A row of a form: its number on the sheet and its cells by the keys of their columns."""

    number: int
    cells: Mapping[str, Cell]

    def __getitem__(self, key: str) -> Cell:
        return self.cells.get(key, EMPTY)


EMPTY = Cell(None)


@dataclass(frozen=True)
class Form:
    """A form as it came back; `places` are the letter and the heading of each column, `sha256` is that of the file."""

    file: str
    sha256: str
    kind: str
    lang: str
    store: str
    plan: str
    sheet: str
    places: Mapping[str, tuple[str, str]]
    rows: tuple[FormRow, ...]

    @property
    def request(self) -> str:
        """The beginning of the request ids of what is taken from this file: the same file, the same ids."""
        return f"xlsx-{self.sha256[:40]}"


def read_form(name: str, content: bytes) -> Form:
    """The form in an uploaded workbook.

    Raises what reading raises, and error-form-… where the workbook is no form of ours, of another version or kind, or
    lacks a column.
    """
    sheets = read(name, content)
    about = _about(name, sheets)
    kind = about.get("kind", "")
    if about.get("version") != str(VERSION):
        raise CouncilError("error-form-version", file=name, version=about.get("version", "?"))
    if kind not in COLUMNS:
        raise CouncilError("error-form-unknown", file=name)
    sheet = next((one for one in sheets if one.name != ABOUT and _keys(one)), None)
    if sheet is None:
        raise CouncilError("error-form-unknown", file=name)
    keys = _keys(sheet)
    missing = [key for key in COLUMNS[kind] if key not in keys.values()]
    if missing or len(set(keys.values())) < len(keys):
        raise CouncilError("error-form-columns", file=name, columns=", ".join(missing) or "–")
    return Form(
        file=name,
        sha256=hashlib.sha256(content).hexdigest(),
        kind=kind,
        lang=about.get("language", ""),
        store=about.get("store", ""),
        plan=about.get("plan", ""),
        sheet=sheet.name,
        places=_places(sheet, keys),
        rows=tuple(_data(sheet, keys)),
    )


def _about(name: str, sheets: tuple[Sheet, ...]) -> dict[str, str]:
    """What the hidden sheet says, a name and a value in each row."""
    found = next((one for one in sheets if one.name == ABOUT), None)
    if found is None:
        raise CouncilError("error-form-unknown", file=name)
    pairs = ((cells[0].value, cells[1].value) for _, cells in found.rows if len(cells) > 1)
    return {str(key): _word(value) for key, value in pairs if key is not None and value is not None}


def _keys(sheet: Sheet) -> dict[int, str]:
    """The keys of the columns by their place; empty where the sheet is not the form."""
    if not sheet.rows or sheet.rows[0][0] != 1 or sheet.rows[0][1][0].value != "key":
        return {}
    return {place: str(cell.value) for place, cell in enumerate(sheet.rows[0][1]) if cell.value is not None}


def _places(sheet: Sheet, keys: dict[int, str]) -> dict[str, tuple[str, str]]:
    headings = next((cells for number, cells in sheet.rows if number == HEADER), ())
    return {
        key: (_letter(place), str(headings[place].value or key) if place < len(headings) else key)
        for place, key in keys.items()
    }


def _letter(place: int) -> str:
    more, last = divmod(place, len(ascii_uppercase))
    return (ascii_uppercase[more - 1] if more else "") + ascii_uppercase[last]


def _data(sheet: Sheet, keys: dict[int, str]) -> list[FormRow]:
    rows = [
        FormRow(number, {keys[place]: cell for place, cell in enumerate(cells) if place in keys})
        for number, cells in sheet.rows
        if number > HEADER
    ]
    return [row for row in rows if any(cell.value is not None for cell in row.cells.values())]


def _word(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
