"""A sheet that is a form: drop-down lists, checked dates, cells that are open or locked, a hidden key for each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from exports.cells import clean, looks_like_formula
from exports.styles import FONT, SIZE
from locales import Texts
from look.palette import ACCENT, GRID, QUIET_INK

ABOUT = "kenes"
VERSION = 1
KEYS, HOW, HEADER = 1, 2, 3
"""The rows of the columns' keys (hidden), of the words on how to fill it in, and of the headings."""

FIRST_DAY, LAST_DAY = 36526, 73050  # 1 January 2000 and 31 December 2099 as spreadsheets count days
MOST = 2_147_483_647
LONGEST = 4000
LISTS = 4  # the first column of the lists on the hidden sheet
DAY_FORMAT, TEXT_FORMAT = "dd.mm.yyyy", "@"

Value = str | int | date | None
Kind = Literal["text", "day", "list", "whole"]

_LINE = Side(style="thin", color=GRID[False].lstrip("#"))
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_OPEN = PatternFill("solid", fgColor="FFFDF3")
_HEAD = PatternFill("solid", fgColor="E2EAEE")


@dataclass(frozen=True)
class FormColumn:
    """A column by its key; one without a heading is hidden. `words` are those of a list."""

    key: str
    heading: str = ""
    width: float = 10
    kind: Kind = "text"
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class FormLine:
    """A row: its values by the keys of the columns, and the columns that may be filled in."""

    values: Mapping[str, Value]
    open: frozenset[str]


@dataclass(frozen=True)
class FormSheet:
    """A form to be written; `about` is what the hidden sheet says of it."""

    title: str
    how: str
    columns: tuple[FormColumn, ...]
    lines: Sequence[FormLine]
    frozen: str
    about: Mapping[str, str] = field(default_factory=dict)


def written(form: FormSheet, t: Texts) -> bytes:
    """The form as the bytes of an .xlsx file."""
    book = Workbook()
    sheet = book.active
    sheet.title = form.title[:31]
    lists = _about(book.create_sheet(ABOUT), form)
    _head(sheet, form)
    for number, line in enumerate(form.lines, start=HEADER + 1):
        _line(sheet, number, line, form)
    _validate(sheet, form, lists, t)
    _protect(sheet, form)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _about(sheet: Worksheet, form: FormSheet) -> dict[str, str]:
    """Write the hidden sheet; where each list stands on it, by the column's key."""
    for row, (name, value) in enumerate({**form.about, "version": str(VERSION)}.items(), start=1):
        _put(sheet.cell(row, 1), name)
        _put(sheet.cell(row, 2), value)
    places = {}
    listed = [one for one in form.columns if one.kind == "list"]
    for place, column in enumerate(listed, start=LISTS):
        for row, word in enumerate(column.words, start=1):
            _put(sheet.cell(row, place), word)
        letter = get_column_letter(place)
        places[column.key] = f"{ABOUT}!${letter}$1:${letter}${len(column.words)}"
    sheet.sheet_state = "hidden"
    sheet.protection.sheet = True
    return places


def _head(sheet: Worksheet, form: FormSheet) -> None:
    first = next(place for place, one in enumerate(form.columns, start=1) if one.heading)
    _put(sheet.cell(HOW, first), form.how)
    sheet.cell(HOW, first).font = Font(name=FONT, size=SIZE, color=QUIET_INK[False].lstrip("#"))
    for place, column in enumerate(form.columns, start=1):
        _put(sheet.cell(KEYS, place), column.key)
        cell = sheet.cell(HEADER, place)
        _put(cell, column.heading)
        cell.font = Font(name=FONT, size=SIZE, bold=True, color=ACCENT[False].lstrip("#"))
        cell.fill, cell.border = _HEAD, _BORDER
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = column.width
        sheet.column_dimensions[letter].hidden = not column.heading
    sheet.row_dimensions[KEYS].hidden = True
    sheet.row_dimensions[HEADER].height = 32
    sheet.freeze_panes = f"{get_column_letter(_place(form, form.frozen))}{HEADER + 1}"


def _line(sheet: Worksheet, number: int, line: FormLine, form: FormSheet) -> None:
    for place, column in enumerate(form.columns, start=1):
        cell = sheet.cell(number, place)
        _put(cell, line.values.get(column.key))
        is_open = column.key in line.open
        cell.font = Font(name=FONT, size=SIZE)
        cell.border = _BORDER
        cell.alignment = Alignment(wrap_text=column.kind == "text", vertical="top")
        cell.protection = Protection(locked=not is_open)
        cell.number_format = {"day": DAY_FORMAT, "whole": "0"}.get(column.kind, TEXT_FORMAT)
        if is_open:
            cell.fill = _OPEN


def _put(cell: Cell, value: Value) -> None:
    """Write a value by its type: a text is a text, whatever it begins with."""
    if not isinstance(value, str):
        cell.value = value
        return
    shown = clean(value)
    cell.value = shown or None
    if shown:
        cell.data_type = "s"
        cell.quotePrefix = looks_like_formula(shown)


def _validate(sheet: Worksheet, form: FormSheet, lists: Mapping[str, str], t: Texts) -> None:
    last = HEADER + max(len(form.lines), 1)
    for place, column in enumerate(form.columns, start=1):
        if not any(column.key in line.open for line in form.lines):
            continue
        rule = _rule(column, lists)
        rule.showErrorMessage = True
        rule.errorTitle = t("form-not-accepted")[:32]
        rule.error = t(f"form-accepts-{column.kind}")[:255]
        letter = get_column_letter(place)
        rule.add(f"{letter}{HEADER + 1}:{letter}{last}")
        sheet.add_data_validation(rule)


def _rule(column: FormColumn, lists: Mapping[str, str]) -> DataValidation:
    match column.kind:
        case "list":
            return DataValidation(type="list", formula1=lists[column.key], allow_blank=True)
        case "day":
            return DataValidation(
                type="date", operator="between", formula1=str(FIRST_DAY), formula2=str(LAST_DAY), allow_blank=True
            )
        case "whole":
            return DataValidation(type="whole", operator="between", formula1="0", formula2=str(MOST), allow_blank=True)
        case "text":
            return DataValidation(
                type="textLength", operator="lessThanOrEqual", formula1=str(LONGEST), allow_blank=True
            )


def _protect(sheet: Worksheet, form: FormSheet) -> None:
    """Locked without a password: it keeps from slips, not from people. Filtering and widening stay allowed."""
    sheet.protection.sheet = True
    sheet.protection.autoFilter = False
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
    last = get_column_letter(len(form.columns))
    sheet.auto_filter.ref = f"A{HEADER}:{last}{HEADER + max(len(form.lines), 1)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = f"{HEADER}:{HEADER}"


def _place(form: FormSheet, key: str) -> int:
    return next(place for place, one in enumerate(form.columns, start=1) if one.key == key)
