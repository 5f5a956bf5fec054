"""The section of the round trip: a file is looked through first, written after a confirmation, refused in words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from data_model import commands
from data_model.commands import By
from data_model.council import Council
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import MarkStatus, Role
from data_model.work_plan import Mark, PlanItem
from imports.forms import HEADER
from tests.data_model.acting import by
from tests.imports.forms import downloaded, filled
from tests.ui.page_parts import body, refusals, said
from tests.ui.running import ran
from ui import identity

DAY = datetime(2026, 3, 12, tzinfo=UTC).replace(tzinfo=None)


@pytest.fixture
def store(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    with seeded_copy.writing() as session:
        council = session.exec(select(Council)).one().id or 0
        account = commands.add_account(session, by(session, Actor("a", Role.ADMIN)), "anna", "Анна", Role.EDITOR, ())
    actor = Actor("Анна", Role.EDITOR, None, account)
    monkeypatch.setattr(identity, "visitor", lambda: Visitor(actor, council, "anna"))
    return seeded_copy


def form(store: Store, cells: dict[tuple[int, str], Any]) -> bytes:
    with store.reading() as session:
        return filled(downloaded(session), cells)


def uploaded(monkeypatch: pytest.MonkeyPatch, store: Store, content: bytes, name: str = "форма.xlsx") -> AppTest:
    page = ran(monkeypatch, store, "records", do="import")
    page.file_uploader[0].upload(name, content, "application/octet-stream")
    page.run()
    assert [one.message for one in page.exception] == []
    return page


def confirm(page: AppTest) -> Any:
    return next(one for one in page.button if one.label.startswith("Записать строк"))


def marks(store: Store) -> list[Mark]:
    with store.reading() as session:
        return list(session.exec(select(Mark)))


def test_a_filled_in_form_is_written_after_the_confirmation_and_not_before(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = form(store, {(7, "status"): "Исполнено", (7, "effective_on"): DAY, (8, "status"): "сделано"})
    page = uploaded(monkeypatch, store, content)
    shown = said(body(page))
    assert "Новых: 1, изменено: 0, без изменений: 0, спорных: 0, не принято: 1" in shown
    assert "Такого значения нет в списке." in shown
    assert marks(store) == []
    confirm(page).click().run()
    assert [one.message for one in page.exception] == []
    assert [one.value.replace("\\", "") for one in page.success] == ["Сохранено. Записано строк: 1"]
    (mark,) = marks(store)
    assert (mark.status, mark.effective_on) == (MarkStatus.DONE, date(2026, 3, 12))


@pytest.mark.parametrize("which", ["ours", "theirs"])
def test_a_conflict_must_be_chosen_first(store: Store, monkeypatch: pytest.MonkeyPatch, which: str) -> None:
    content = form(store, {(7, "status"): "В работе", (7, "effective_on"): DAY, (8, "status"): "В работе",
                           (8, "effective_on"): DAY})  # fmt: skip
    with store.writing() as session:
        item = session.exec(select(PlanItem).where(PlanItem.number == 7)).one().id or 0
        other = By(1, datetime(2026, 6, 1, tzinfo=UTC), Actor("Другой", Role.EDITOR))
        commands.record_mark(session, other, item, MarkStatus.DONE, date(2026, 4, 1), note="*важно*")
    page = uploaded(monkeypatch, store, content)
    assert confirm(page).disabled
    choice = page.radio[0]
    assert "\\*важно\\*" in choice.options[0]  # a person's words are no markup
    choice.set_value(which).run()
    assert not confirm(page).disabled
    confirm(page).click().run()
    assert len(marks(store)) == (3 if which == "theirs" else 2)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("форма.xlsx", b"PK\x03\x04" + b"x" * 50, "повреждён"),
        ("форма.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "паролем"),
    ],
)
def test_a_bad_file_is_a_sentence(
    store: Store, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, words: str
) -> None:
    page = uploaded(monkeypatch, store, content, name)
    assert words in " ".join(refusals(page))
    assert [one.label for one in page.button if one.label.startswith("Записать")] == []


def test_the_rows_of_a_form_begin_where_the_reader_looks_for_them() -> None:
    from exports.forms import layout
    from imports import forms

    assert (forms.ABOUT, forms.VERSION, forms.HEADER) == (layout.ABOUT, layout.VERSION, HEADER)
