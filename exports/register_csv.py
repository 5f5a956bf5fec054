"""The register as a .csv for other programs: the columns of the workbook's sheet, never a formula, one row an item."""

from __future__ import annotations

import csv
from datetime import date, datetime
from io import StringIO

from data_model.questions.plans import PlanFacts
from exports.cells import Cell, Live, Number, Word, clean, looks_like_formula
from exports.material import Material
from exports.sheets.register import columns
from locales import Texts
from locales.amounts import number_text
from locales.dates import ALMATY

MIME = "text/csv"
SEPARATOR = ";"
"""What Excel takes for the end of a cell where a comma stands in numbers, as in Russian and Kazakh."""


def written(material: Material) -> bytes:
    """UTF-8 with the mark that Excel knows it by; days as 2026-03-12, moments by Almaty's clock to the minute."""
    lines = StringIO(newline="")
    book = csv.writer(lines, delimiter=SEPARATOR, lineterminator="\r\n")
    every = columns(material)
    book.writerow([one.heading for one in every])
    book.writerows([_said(one.cell(item)) for one in every] for item in material.items)
    return lines.getvalue().encode("utf-8-sig")


def file_name(plan: PlanFacts, as_of: date, t: Texts) -> str:
    """A name for the file, in the reader's language: «Реестр-2026-h1-2026-04-22.csv»."""
    return f"{t('workbook-sheet-register')}-{plan.key}-{as_of.isoformat()}.csv"


def _said(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case Word():
            return _text(cell.text)
        case datetime():
            return f"{cell.astimezone(ALMATY):%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
        case Number():  # the register has none that is only known to be less
            return number_text(cell.value, "en", bound=cell.bound)
        case int():
            return str(cell)
        case Live():
            return _said(cell.now)
        case _:
            return _text(cell)


def _text(said: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would take for a formula."""
    shown = clean(said)
    return f"'{shown}" if looks_like_formula(shown) else shown
