"""A workbook read back: built on a store, opened with openpyxl, its tables by their headings."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, cached_property
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from data_model.store import Store
from exports.workbook import WRITERS, WorkbookRequest, summary_workbook
from locales import Texts

AFTER_THE_PLAN = date(2026, 11, 22)
IN_THE_PLAN = date(2026, 4, 22)
KNOWN_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

Line = dict[str, Cell]


def a_request(lang: str = "ru", as_of: date = IN_THE_PLAN, **changes: Any) -> WorkbookRequest:
    return WorkbookRequest(**({"plan": None, "as_of": as_of, "known_at": KNOWN_AT, "lang": lang} | changes))


def built(store: Store, wanted: WorkbookRequest) -> bytes:
    with store.reading() as session:
        return summary_workbook(session, wanted)


@dataclass(frozen=True)
class Opened:
    """A workbook that was written and opened again."""

    content: bytes
    lang: str

    @cached_property
    def book(self) -> openpyxl.Workbook:
        """With the values that formulas have now."""
        return openpyxl.load_workbook(BytesIO(self.content), data_only=True)

    @cached_property
    def formulas(self) -> openpyxl.Workbook:
        """The same with the formulas themselves."""
        return openpyxl.load_workbook(BytesIO(self.content))

    @property
    def t(self) -> Texts:
        return Texts(self.lang)

    def sheet(self, key: str) -> Worksheet:
        return self.book[self.t(f"workbook-sheet-{key}")]

    def sheets(self) -> Iterator[tuple[str, Worksheet]]:
        return ((key, self.sheet(key)) for key in WRITERS if self.t(f"workbook-sheet-{key}") in self.book.sheetnames)

    def place(self, key: str) -> str:
        """Where the sheet's main table stands: a table of the program's own, or an empty one's filter."""
        sheet = self.sheet(key)
        main = [one for one in sheet.tables.values() if one.displayName == f"table_{key}"]
        (table,) = main or [sheet.auto_filter]
        return str(table.ref)

    def header(self, key: str) -> list[Cell]:
        """The row of headings of the sheet's main table."""
        return list(self.sheet(key)[self.place(key)][0])

    def table(self, key: str) -> list[Line]:
        """The rows of the main table by heading, the headings of its groups left out."""
        headings, *rows = self.sheet(key)[self.place(key)]
        told = (row for row in rows if any(cell.value is not None for cell in row[1:]))
        return [{head.value: cell for head, cell in zip(headings, row, strict=True)} for row in told]

    def numbers(self, key: str) -> list[float]:
        """Every number of a sheet, dates left out, from top to bottom."""
        return [cell.value for row in self.sheet(key) for cell in row if is_number(cell)]

    def xml(self) -> dict[str, str]:
        """The parts of the file as text."""
        with zipfile.ZipFile(BytesIO(self.content)) as file:
            return {name: file.read(name).decode() for name in file.namelist()}


def is_number(cell: Cell) -> bool:
    return cell.data_type == "n" and cell.value is not None and not cell.is_date


@cache
def _opened(url: str, wanted: WorkbookRequest) -> Opened:
    store = Store(url)
    try:
        return Opened(built(store, wanted), wanted.lang)
    finally:
        store.close()


def opened(store: Store, lang: str = "ru", as_of: date = IN_THE_PLAN) -> Opened:
    """The workbook of a store that no test changes; built once."""
    return _opened(store.url, a_request(lang, as_of))
