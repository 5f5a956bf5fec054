"""Read back by three programs the workbook says the same, and every number of its measures is the board's own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from data_model.store import Store
from data_model.vocabulary import Unit
from exports.sheets.summary import GROUPS
from locales import LANGUAGES
from metrics.evaluate import evaluate
from metrics.metric import Board, Scope
from tests.exports.reading import AFTER_THE_PLAN, IN_THE_PLAN, KNOWN_AT, Opened, opened

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"""

Cells = dict[tuple[str, int, int], Any]

stores = pytest.mark.parametrize(("which", "as_of"), [("seeded_store", AFTER_THE_PLAN), ("demo_store", IN_THE_PLAN)])


def plain(value: Any) -> Any:
    """A value as any of the readers gives it: numbers as floats, a day as its midnight."""
    if isinstance(value, int | float):
        return round(float(value), 9)
    if type(value) is date:
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 (a cell has no zone)
    return value


def by_openpyxl(content: bytes) -> Cells:
    book = openpyxl.load_workbook(BytesIO(content), data_only=True)
    return {
        (sheet.title, cell.row - 1, cell.column - 1): plain(cell.value)
        for sheet in book
        for row in sheet
        for cell in row
        if cell.value is not None
    }


def by_calamine(content: bytes) -> Cells:
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return {
        (name, row, column): plain(value)
        for name in book.sheet_names
        for row, cells in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False))
        for column, value in enumerate(cells)
        if value != ""
    }


def board_of(store: Store, as_of: date) -> Board:
    with store.reading() as session:
        return evaluate(session, Scope(), as_of, KNOWN_AT)


@stores
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_second_reader_finds_the_same_in_every_cell(
    request: pytest.FixtureRequest, which: str, as_of: date, lang: str
) -> None:
    content = opened(request.getfixturevalue(which), lang, as_of).content
    one, other = by_openpyxl(content), by_calamine(content)
    assert len(one) > 1000
    assert {place: (one.get(place), other.get(place)) for place in one.keys() ^ other.keys()} == {}
    assert {place: (one[place], other[place]) for place in one if one[place] != other[place]} == {}


def named(file: Opened, cells: Cells, name: str) -> Any:
    """What stands in the cell of a name, read by the second reader."""
    sheet, _, place = file.book.defined_names[name].attr_text.replace("'", "").replace("$", "").partition("!")
    column, row = ord(place[0]) - ord("A"), int(place[1:]) - 1
    return cells.get((sheet, row, column))


@stores
def test_every_named_number_is_the_boards(request: pytest.FixtureRequest, which: str, as_of: date) -> None:
    store = request.getfixturevalue(which)
    file, board = opened(store, "ru", as_of), board_of(store, as_of)
    cells = by_calamine(file.content)
    for key in (key for keys in GROUPS.values() for key in keys):
        measured = board[key]
        if measured.unit is Unit.MOMENT:
            continue
        wanted = measured.value
        if wanted is not None and measured.unit is Unit.PERCENT:
            wanted /= 100
        assert named(file, cells, key) == (None if wanted is None else pytest.approx(plain(wanted))), key


def formulas(file: Opened) -> Iterator[tuple[str, int, int, str]]:
    for sheet in file.formulas:
        for row in sheet:
            for cell in row:
                if cell.data_type == "f":
                    yield sheet.title, cell.row - 1, cell.column - 1, cell.value


@stores
def test_every_formula_holds_the_value_that_it_comes_to(
    request: pytest.FixtureRequest, which: str, as_of: date
) -> None:
    file = opened(request.getfixturevalue(which), "ru", as_of)
    cells, found = by_openpyxl(file.content), list(formulas(file))
    assert len(found) >= (10 if which == "seeded_store" else 30)
    for sheet, row, column, formula in found:

        def at(place: str, sheet: str = sheet) -> float:
            return float(cells.get((sheet, int(place[1:]) - 1, ord(place[0]) - ord("A"))) or 0)

        if formula.startswith("=SUM("):
            first, last = formula[5:-1].split(":")
            wanted = sum(at(f"{first[0]}{one}") for one in range(int(first[1:]), int(last[1:]) + 1))
        else:
            over, under = formula[1:].split("/")
            wanted = at(over) / at(under)
        assert cells[sheet, row, column] == pytest.approx(wanted), (sheet, formula)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here")
@stores
def test_libreoffice_recalculates_every_number_to_what_the_file_holds(
    request: pytest.FixtureRequest, which: str, as_of: date, tmp_path: Path
) -> None:
    content = opened(request.getfixturevalue(which), "kk", as_of).content
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "book.xlsx").write_bytes(content)
    profile = tmp_path / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE, encoding="utf-8")
    command = [
        str(OFFICE),
        f"-env:UserInstallation=file://{tmp_path / 'profile'}",
        "--headless",
        "--convert-to",
        "xlsx",
    ]
    subprocess.run([*command, "--outdir", str(tmp_path), str(tmp_path / "in" / "book.xlsx")], check=True, timeout=120)
    one, other = by_openpyxl(content), by_openpyxl((tmp_path / "book.xlsx").read_bytes())
    numbers = {place: value for place, value in one.items() if isinstance(value, float | datetime)}
    assert len(numbers) > 500
    assert {place: (value, other.get(place)) for place, value in numbers.items() if other.get(place) != value} == {}
