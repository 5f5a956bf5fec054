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
        return openpyxl.load_workbook(BytesIO(self.content))

    @property
    def t(self) -> Texts:
        return Texts(self.lang)

    def sheet(self, key: str) -> Worksheet:
        return self.book[self.t(f"workbook-sheet-{key}")]

    def sheets(self) -> Iterator[tuple[str, Worksheet]]:
        return ((key, self.sheet(key)) for key in WRITERS if self.t(f"workbook-sheet-{key}") in self.book.sheetnames)

    def header(self, key: str) -> list[Cell]:
        """The row of headings of the sheet's main table: the first that a filter stands on."""
        sheet = self.sheet(key)
        first, last = sheet[sheet.auto_filter.ref][0], sheet.auto_filter.ref
        assert last
        return list(first)

    def table(self, key: str) -> list[Line]:
        """The rows under the headings down to the filter's end, by heading."""
        sheet = self.sheet(key)
        headings, *rows = sheet[sheet.auto_filter.ref]
        return [{head.value: cell for head, cell in zip(headings, row, strict=True)} for row in rows]

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
