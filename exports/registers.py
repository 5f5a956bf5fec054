"""A long table as an .xlsx of its own: in constant memory, whole or not at all, over as many sheets as Excel needs.

XlsxWriter makes the workbook with empty sheets; the rows are poured into their XML on its way into the file.
"""

from __future__ import annotations

import os
import re
import secrets
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import IO, Any, Generic, TypeVar

import xlsxwriter

from data_model.errors import CouncilError
from exports.columns import Column
from exports.paper import Paper
from exports.poured import Rows, letters
from exports.running import Running
from exports.styles import FONT, SIZE, TIGHT, Style, Styles

Row = TypeVar("Row")

LAST_ROW = 1_048_576
"""Excel's last row."""

BATCH = 256
"""After so many rows the reader is told how far it is, and asked whether to go on."""

LONGEST_NAME = 31
"""The most characters of a sheet's name."""

PACKED = 3
"""How hard the file is packed: level 6 is a tenth smaller and takes half as long again."""


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
    unfinished does not stay.
    """
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        try:
            with unfinished.open("xb") as file:
                pour(file, register, watch, last_row)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise CouncilError("error-cannot-write-file", file=str(path)) from error


def pour(file: IO[bytes], register: Register[Any], watch: Watch = UNWATCHED, last_row: int = LAST_ROW) -> None:
    """Write the register as an .xlsx into an open file; the same register gives the same bytes."""
    shell = _Shell(register, last_row)
    rows, told = iter(register.rows), _Count(watch, register.in_all)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=PACKED) as packed:
        for name in shell.names:
            with packed.open(name, "w") as part:  # bears the first day of 1980, not the present
                if name in shell.sheets:
                    _pour_sheet(part, shell, shell.sheets[name], islice(rows, shell.sheets[name].rows), told)
                else:
                    part.write(shell.part(name))
    if told.done != register.in_all or next(rows, None) is not None:
        raise RuntimeError(f"{told.done} rows of {register.in_all}, or more")


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


class _Shell:
    """The workbook with its sheets empty, as the parts of its file.

    A style of the rows is given the number that the library will give it: the next one. The parts after the sheets are
    made when all styles are known, and looked through then.
    """

    def __init__(self, register: Register[Any], last_row: int) -> None:
        self._register = register
        self._styles: list[Style] = []
        self._widths: list[float] = []
        self.top = len(register.lines) + bool(register.warning) + 3  # the title, an empty row, the header
        every = list(_sheets(register, last_row - self.top))
        self._parts = self._made(every)
        self.names = tuple(self._parts)
        of_sheets = (name for name in self.names if name.startswith("xl/worksheets/sheet"))
        self.sheets = dict(zip(sorted(of_sheets, key=_number), every, strict=True))
        self._first = 1 + max(_style_numbers(self._parts["xl/worksheets/sheet1.xml"]))
        self._is_whole = False

        self.columns = register.columns
        self.rows = Rows(self.number_of, TIGHT, self._widths, register.lang)

    def number_of(self, style: Style) -> int:
        """The number of a style in the file."""
        if style not in self._styles:
            self._styles.append(style)
        return self._first + self._styles.index(style)

    def halves(self, sheet: _Sheet) -> tuple[bytes, bytes]:
        """What stands in a sheet's part before its rows and after them."""
        (name,) = (name for name, one in self.sheets.items() if one is sheet)
        before, end, after = self._parts[name].decode().partition("</sheetData>")
        whole = f"A1:{letters(len(self._register.columns) - 1)}{self.top + sheet.rows}"
        return re.sub(r'(<dimension ref=")[^"]*', rf"\g<1>{whole}", before, count=1).encode(), (end + after).encode()

    def part(self, name: str) -> bytes:
        """Any other part; those after the sheets are asked for when all rows are written."""
        if not self._is_whole and self.names.index(name) > max(map(self.names.index, self.sheets)):
            self._parts, self._is_whole = self._made(list(self.sheets.values())), True
            self._check_styles()
        return self._parts[name]

    def _check_styles(self) -> None:
        sample = self._parts["xl/worksheets/sheet1.xml"].decode().partition(f'<row r="{self.top + 1}"')[2]
        given = _style_numbers(sample.partition("</row>")[0].encode())
        if given != [self.number_of(style) for style in self._styles]:
            raise RuntimeError(f"the library numbers styles {given}")

    def _made(self, sheets: Sequence[_Sheet]) -> dict[str, bytes]:
        content, register = BytesIO(), self._register
        with xlsxwriter.Workbook(content, _options()) as workbook:
            workbook.set_properties(dict(register.properties))
            styles = Styles(workbook)
            for sheet in sheets:
                paper = Paper(workbook, styles, sheet.name, register.lang)
                self._draw(paper, sheet.rows)
                if sheet is sheets[0]:
                    for place, style in enumerate(self._styles):
                        paper.put(paper.row, place, None, style)
        with zipfile.ZipFile(content) as packed:
            return {name: packed.read(name) for name in packed.namelist()}

    def _draw(self, paper: Paper, rows: int) -> None:
        """A sheet's head, the table's header and the set-up of a page, as if the rows stood there."""
        register = self._register
        paper.head(register.title, register.lines, register.warning)
        paper.columns(register.columns, (), TIGHT)
        header = paper.header(register.columns)
        paper.finish_table(header, register.columns, register.frozen_columns)
        paper.set_up_print(register.running)
        last, printed = header + rows, sum(one.printed for one in register.columns)
        paper.sheet.autofilter(header, 0, last, len(register.columns) - 1)
        paper.sheet.print_area(0, 0, last, printed - 1)
        paper.sheet.fit_to_pages(1, 0)
        self._widths = [0.0 if one.hidden else one.wide_enough() for one in register.columns]


def _pour_sheet(part: IO[bytes], shell: _Shell, sheet: _Sheet, rows: Iterator[Any], told: _Count) -> None:
    before, after = shell.halves(sheet)
    cells = [column.cell for column in shell.columns]
    xml, row = shell.rows.xml, shell.top
    part.write(before)
    while True:
        told.check()
        batch = list(islice(rows, BATCH))
        if not batch:
            break
        lines = (xml(row + place, [cell(one) for cell in cells]) for place, one in enumerate(batch, start=1))
        part.write("".join(lines).encode())
        row += len(batch)
        told.add(len(batch))
    part.write(after)


def _sheets(register: Register[Any], room: int) -> Iterator[_Sheet]:
    """The sheets that hold the rows, one at least; from the second on a number follows the name."""
    for number in range(max(-(-register.in_all // room), 1)):
        suffix = f" {number + 1}" if number else ""
        yield _Sheet(register.name[: LONGEST_NAME - len(suffix)] + suffix, min(room, register.in_all - number * room))


def _number(part: str) -> int:
    return int(re.sub(r"\D", "", part))


def _style_numbers(xml: bytes) -> list[int]:
    return [int(number) for number in re.findall(rb'<c r="[^"]*" s="(\d+)"', xml)]


def _options() -> dict[str, Any]:
    return {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_format_properties": {"font_name": FONT, "font_size": SIZE},
    }
