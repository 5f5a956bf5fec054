"""Data is never a formula: whatever a person or a document wrote comes back as the text it was."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO

import openpyxl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from data_model.store import Store
from data_model.vocabulary import MarkStatus
from data_model.work_plan import PlanItem
from exports.cells import LONGEST, clean, looks_like_formula
from exports.columns import Column
from exports.paper import Paper
from exports.styles import Styles
from exports.workbook import SHEETS
from tests import builders
from tests.exports.reading import Opened, a_request, built, opened

OUR_OWN = re.compile(r"=(SUM\([A-Z]\d+:[A-Z]\d+\)|[A-Z]\d+/[A-Z]\d+)")
"""The formulas that totals and shares are: of cells alone."""

NASTY = (
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x")',
    "http://example.org",
    "<b>&amp;",
    "_x0041_",
    "строка\r\nстрока",
    " по краям ",
)

UNPRINTABLE = "a\x00b\x07c\ud800\ufffe"


def sheet_of(texts: list[str]) -> Opened:
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as workbook:
        paper = Paper(workbook, Styles(workbook), "Лист", "ru")
        paper.main_table([Column[str]("Текст", 20, lambda text: text)], texts)
    return Opened(content.getvalue(), "ru")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=40) | st.sampled_from(NASTY), min_size=1, max_size=20))
@example([*NASTY, UNPRINTABLE])
def test_any_text_comes_back_as_text_and_no_cell_is_a_formula(texts: list[str]) -> None:
    file = sheet_of(texts)
    cells = [row[0] for row in openpyxl.load_workbook(BytesIO(file.content)).active.iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == [clean(text) or None for text in texts]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert all(cell.value is None for cell in cells if cell.data_type == "n")
    assert not any("<f>" in part or "<f " in part for name, part in file.xml().items() if "worksheets" in name)


def test_a_text_that_looks_like_a_formula_stays_text_when_a_person_edits_it() -> None:
    cells = [row[0] for row in sheet_of(["=1+1", "+1", "@x", "обычный"]).book.active.iter_rows(min_row=2)]
    assert [cell.quotePrefix for cell in cells] == [True, True, True, False]
    assert [looks_like_formula(text) for text in ("-1", " =1", "1=1", "")] == [True, True, False, False]


def test_a_long_text_is_cut_where_excel_would_refuse_it_and_says_so() -> None:
    for long in ("я" * (LONGEST + 5), "😀" * LONGEST):
        shown = clean(long)
        assert len(shown.encode("utf-16-le")) // 2 <= LONGEST
        assert shown.endswith("…")
    assert clean("я" * LONGEST) == "я" * LONGEST


@pytest.fixture
def nasty(seeded_copy: Store) -> Opened:
    with seeded_copy.writing() as session:
        items = list(session.scalars(select(PlanItem).order_by(col(PlanItem.number))))
        for item, text in zip(items, NASTY, strict=False):
            item.title = item.responsible_as_written = item.deadline_as_written = item.deadline_note = text
            builders.a_mark(session, item, MarkStatus.DONE, date(2026, 3, 1), note=text, evidence=text)
    return Opened(built(seeded_copy, a_request()), "ru")


def test_nothing_that_people_enter_becomes_a_formula_or_a_link(nasty: Opened) -> None:
    lines = nasty.table("register")
    for line, text in zip(lines, NASTY, strict=False):
        for heading in ("Наименование мероприятия", "Ответственные исполнители", "Срок, как в документе"):
            assert line[heading].data_type == "s"
            assert line[heading].value == clean(text)
        assert line["Примечание"].hyperlink is None
    found = [cell.value for sheet in nasty.formulas for row in sheet for cell in row if cell.data_type == "f"]
    assert found
    assert [one for one in found if not OUR_OWN.fullmatch(one)] == []


def test_no_sheet_of_the_real_workbook_holds_a_foreign_formula_or_an_outside_link(seeded_store: Store) -> None:
    parts = opened(seeded_store).xml()
    sheets = [part for name, part in parts.items() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == len(SHEETS)
    found = [one for part in sheets for one in re.findall(r"<f[^>]*>([^<]*)</f>", part)]
    assert [one for one in found if not OUR_OWN.fullmatch(f"={one}")] == []
    assert not any('TargetMode="External"' in part for part in parts.values())
