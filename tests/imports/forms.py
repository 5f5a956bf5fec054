"""Forms for tests: downloaded from a store, filled in with openpyxl as a person would, read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet
from sqlmodel import Session

from data_model.questions.plans import plan_in_scope, plans
from data_model.rules import Actor
from data_model.store import Store
from data_model.vocabulary import Role
from exports.forms.kinds import FormRequest, form_workbook
from exports.forms.layout import HEADER, KEYS
from imports.forms import Form, read_form
from imports.reconcile import Preview, reconcile

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
EDITOR = Actor("Анна", Role.EDITOR)
NAME = "форма.xlsx"


def downloaded(session: Session, kind: str = "marks", lang: str = "ru", token: str = "abc") -> bytes:
    plan = plan_in_scope(plans(session), None, NOW.date())
    assert plan is not None
    return form_workbook(session, FormRequest(kind, plan, lang, NOW, token))


def columns(sheet: Worksheet) -> dict[str, int]:
    return {cell.value: cell.column for cell in sheet[KEYS] if cell.value}


def filled(content: bytes, cells: Mapping[tuple[int, str], Any]) -> bytes:
    """The form with values put into cells by row of data (from 1) and column's key."""

    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.worksheets[0]
        places = columns(sheet)
        for (row, key), value in cells.items():
            sheet.cell(HEADER + row, places[key]).value = value

    return edited(content, fill)


def edited(content: bytes, edit: Callable[[openpyxl.Workbook], None]) -> bytes:
    book = openpyxl.load_workbook(BytesIO(content))
    edit(book)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def previewed(session: Session, content: bytes, actor: Actor = EDITOR) -> tuple[Form, Preview]:
    form = read_form(NAME, content)
    return form, reconcile(session, form, actor, NOW)


def preview_of(store: Store, content: bytes, actor: Actor = EDITOR) -> Preview:
    with store.reading() as session:
        return previewed(session, content, actor)[1]


def reasons(preview: Preview) -> list[tuple[int, str]]:
    """The refused rows of data (from 1) and why."""
    return [(one.row - HEADER, one.reason) for one in preview.refused]
