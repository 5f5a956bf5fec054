"""A workbook that passed the guard, as plain rows: values only, formulas told apart, rows and columns capped."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import islice
from typing import Any

import openpyxl
from openpyxl.cell.read_only import EMPTY_CELL

from data_model.errors import CouncilError
from imports.readers.guard import guard

LOG = logging.getLogger("kenes")
ROWS = 5000
COLUMNS = 60
SHEETS = 8
LONGEST = 32_767

Value = None | str | int | float | bool | date | datetime | time | timedelta


@dataclass(frozen=True)
class Cell:
    """A value in a cell; of a formula its text, never its result."""

    value: Value
    is_formula: bool = False


@dataclass(frozen=True)
class Sheet:
    """A sheet by its name: its rows from the first, each with its number and its cells."""

    name: str
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]


def read(name: str, content: bytes) -> tuple[Sheet, ...]:
    """The sheets of an uploaded workbook, hidden ones too.

    Raises what the guard raises, error-upload-too-many-rows, and error-upload-damaged for whatever a parser throws.
    """
    guard(name, content)
    try:
        return tuple(_sheets(name, content))
    except CouncilError:
        raise
    except Exception as error:
        LOG.info("a workbook could not be read: %r", error)
        raise CouncilError("error-upload-damaged", file=name) from error


def _sheets(name: str, content: bytes) -> Iterator[Sheet]:
    book = openpyxl.load_workbook(BytesIO(content), read_only=True, keep_links=False)
    try:
        sheets = book.worksheets
        if len(sheets) > SHEETS:
            raise CouncilError("error-upload-too-much", file=name)
        for sheet in sheets:
            sheet.reset_dimensions()  # what a file says of its own size is no ground for anything
            yield Sheet(str(sheet.title), tuple(_rows(name, sheet)))
    finally:
        book.close()


def _rows(name: str, sheet: Any) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    rows = sheet.iter_rows(max_row=ROWS + 1, max_col=COLUMNS)
    for number, row in enumerate(islice(rows, ROWS + 1), start=1):
        if all(one is EMPTY_CELL for one in row):
            continue  # what a gap between two rows is filled with
        cells = tuple(_cell(one) for one in row)
        if any(cell.value is not None for cell in cells):
            if number > ROWS:
                raise CouncilError("error-upload-too-many-rows", file=name, sheet=str(sheet.title), most=ROWS)
            yield number, cells


def _cell(cell: Any) -> Cell:
    value = cell.value
    if isinstance(value, str):
        value = value[: LONGEST + 1]
    if cell.data_type == "f" or not isinstance(value, Value):
        return Cell(str(value), is_formula=True)
    return Cell(None if cell.data_type == "e" and value is None else value)
