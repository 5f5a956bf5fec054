"""A long table as an .xlsx of its own: in constant memory, whole or not at all, over as many sheets as Excel needs.

XlsxWriter's constant memory forgets a row as soon as the next one begins.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, Generic, TypeVar

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from data_model.errors import CouncilError
from exports import fitting
from exports.cells import Cell
from exports.columns import Column
from exports.opening import options
from exports.paper import Paper, text_of
from exports.pen import Pen
from exports.running import Running
from exports.styles import TIGHT, Styles

Row = TypeVar("Row")

LAST_ROW = 1_048_576
"""Excel's last row."""

BATCH = 256
"""After so many rows the reader is told how far it is, and asked whether to go on."""

LONGEST_NAME = 31
"""The most characters of a sheet's name."""


class Stopped(CouncilError):
    """The reader does not want the register any more (error-register-stopped)."""

    def __init__(self) -> None:
        super().__init__("error-register-stopped")


@dataclass(frozen=True)
class Register(Generic[Row]):
    """A table that may be long: `rows` are taken one by one and must be `in_all`; `name` is that of its sheets."""

    name: str
    title: str
    lines: tuple[str, ...]
    warning: str
    running: Running
    properties: Mapping[str, Any]
    lang: str
    columns: Sequence[Column[Row]]
    rows: Iterable[Row] = field(repr=False)
    in_all: int
    frozen_columns: int = 1


@dataclass(frozen=True)
class Watch:
    """Who waits for a register: is told how many rows are written of how many, and asked whether to stop."""

    told: Callable[[int, int], None] = lambda done, in_all: None
    stopped: Callable[[], bool] = lambda: False


UNWATCHED = Watch()


def write_register(path: Path, register: Register[Any], watch: Watch = UNWATCHED, last_row: int = LAST_ROW) -> None:
    """Put the register in its place whole or not at all; after `last_row` it goes on on a next sheet.

    CouncilError error-cannot-write-file where that can't be; Stopped where the watch says so. Whatever happens, what is
    unfinished does not stay: it lies in a folder of its own beside the place.
    """
    try:
        with TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent, ignore_cleanup_errors=True) as folder:
            unfinished = Path(folder) / "register.xlsx"
            with unfinished.open("xb") as file:
                pour(file, register, watch, last_row, folder)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
    except (OSError, FileCreateError) as error:
        raise CouncilError("error-cannot-write-file", file=str(path)) from error


def pour(
    file: IO[bytes],
    register: Register[Any],
    watch: Watch = UNWATCHED,
    last_row: int = LAST_ROW,
    folder: str | None = None,
) -> None:
    """Write the register as an .xlsx into an open file; the same register gives the same bytes.

    The library keeps the rows in files of its own in `folder`, one that goes again unless given.
    """
    if folder is None:
        with TemporaryDirectory(ignore_cleanup_errors=True) as own:
            return pour(file, register, watch, last_row, own)
    rows, told = iter(register.rows), _Count(watch, register.in_all)
    top = len(register.lines) + bool(register.warning) + 3  # the title, an empty row, the header
    workbook = xlsxwriter.Workbook(file, options(constant_memory=True, tmpdir=folder))
    try:
        workbook.set_properties(dict(register.properties))
        styles = Styles(workbook)
        for sheet in _sheets(register, last_row - top):
            paper = Paper(workbook, styles, sheet.name, register.lang)
            table = _headed(paper, register, sheet)
            _fill(table, Pen(paper.sheet, styles, register.lang), islice(rows, sheet.rows), told)
        if told.done != register.in_all or next(rows, None) is not None:
            raise RuntimeError(f"{told.done} rows of {register.in_all}, or more")
        workbook.close()  # not where anything went wrong: it would write what there is
    finally:
        _let_go(workbook)


@dataclass(frozen=True)
class _Sheet:
    """A sheet to be filled: its name, how many rows it takes."""

    name: str
    rows: int


@dataclass
class _Count:
    """How many rows are written."""

    watch: Watch
    in_all: int
    done: int = 0

    def add(self, number: int) -> None:
        self.done += number
        self.watch.told(self.done, self.in_all)

    def check(self) -> None:
        if self.watch.stopped():
            raise Stopped


@dataclass(frozen=True)
class _Table:
    """Where the rows of a sheet go: the sheet, its header's row, the columns and their widths in characters."""

    sheet: Any
    header: int
    columns: Sequence[Column[Any]]
    widths: Sequence[float]

    def lines(self, cells: Sequence[Cell]) -> int:
        """How many lines the tallest of a row's cells takes."""
        told = ((text_of(cell), width) for cell, width in zip(cells, self.widths, strict=True) if width)
        return max((fitting.lines(text, width) for text, width in told if text), default=1)


def _headed(paper: Paper, register: Register[Any], sheet: _Sheet) -> _Table:
    """Write a sheet's head and the table's header, and set up its pages, as if the rows stood there."""
    columns = register.columns
    paper.head(register.title, register.lines, register.warning)
    paper.columns(columns, (), TIGHT)
    header = paper.header(columns)
    paper.finish_table(header, columns, register.frozen_columns)
    paper.set_up_print(register.running)
    last, printed = header + sheet.rows, sum(one.printed for one in columns)
    paper.sheet.autofilter(header, 0, last, len(columns) - 1)
    paper.sheet.print_area(0, 0, last, printed - 1)
    paper.sheet.fit_to_pages(1, 0)
    paper.sheet.set_default_row(fitting.row_height(1))
    return _Table(paper.sheet, header, columns, [0.0 if one.hidden else one.wide_enough() for one in columns])


def _fill(table: _Table, pen: Pen, rows: Iterator[Any], told: _Count) -> None:
    """Write the rows; the library remembers a row's own height, so only taller ones are given any."""
    at = table.header
    while True:
        told.check()
        batch = list(islice(rows, BATCH))
        if not batch:
            return
        for one in batch:
            at += 1
            cells = [column.cell(one) for column in table.columns]
            if (lines := table.lines(cells)) > 1:
                table.sheet.set_row(at, fitting.row_height(lines))
            for place, cell in enumerate(cells):
                pen.put(at, place, cell, TIGHT)
        told.add(len(batch))


def _let_go(workbook: Any) -> None:
    """Close the library's own files, which it leaves open where the workbook is not closed."""
    for sheet in workbook.worksheets():
        if sheet.row_data_fh:
            sheet.row_data_fh.close()


def _sheets(register: Register[Any], room: int) -> Iterator[_Sheet]:
    """The sheets that hold the rows, one at least; from the second on a number follows the name."""
    for number in range(max(-(-register.in_all // room), 1)):
        suffix = f" {number + 1}" if number else ""
        yield _Sheet(register.name[: LONGEST_NAME - len(suffix)] + suffix, min(room, register.in_all - number * room))
