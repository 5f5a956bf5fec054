"""An editor at the screen of records: signed in, what is kept in the end, and what the screen says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from data_model.accounts import Account, Draft
from data_model.asked import typed_day
from data_model.council import Commission
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import Role
from locales import text
from tests.ui.running import PATIENCE, serve
from ui import identity, screens
from ui.entering.days import written

NAME = "Анна"


@dataclass
class Editor:
    """Who is signed in while a test runs; a test may change what the visitor may do between two runs."""

    store: Store
    monkeypatch: pytest.MonkeyPatch
    visitor: Visitor | None

    def opens(self, screen: str, **query: str) -> AppTest:
        """The screen's script at an address; nothing went wrong on the way."""
        serve(self.store, self.monkeypatch)
        self.monkeypatch.setattr(identity, "visitor", lambda: self.visitor)
        page = AppTest.from_file(screens.file_of(screen), default_timeout=PATIENCE)
        for name, value in {"as_of": "2026-04-22", **query}.items():
            page.query_params[name] = value
        return clean(page.run())

    def limit_to(self, *numbers: int) -> None:
        """From now on the editor enters for these commissions alone."""
        assert self.visitor is not None
        with self.store.reading() as session:
            wanted = select(Commission.id).where(Commission.number.in_(numbers))  # type: ignore[attr-defined]
            ids = frozenset(one for one in session.exec(wanted) if one)
        self.visitor = replace(self.visitor, actor=replace(self.visitor.actor, commission_ids=ids))

    def kept(self, entity: type[Any]) -> list[Any]:
        """The rows of an entity that were entered by the editor or stand without an entry, in their order."""
        with self.store.reading() as session:
            return list(session.exec(select(entity).order_by(entity.id)))

    def number(self, entity: type[Any]) -> int:
        """How many rows there are."""
        return len(self.kept(entity))

    def draft(self, form: str) -> str:
        """The words that are kept of a form, as JSON; nothing for none."""
        found = [one.words for one in self.kept(Draft) if one.form == form]
        return found[0] if found else ""


def an_editor(store: Store, monkeypatch: pytest.MonkeyPatch, role: Role = Role.EDITOR) -> Editor:
    """An editor of all commissions with an account in the store."""
    with store.bookkeeping() as session:
        account = Account(council_id=1, login="anna", name=NAME, role=role, created_at=datetime(2026, 1, 1, tzinfo=UTC))
        session.add(account)
        session.flush()
        account_id = account.id
    return Editor(store, monkeypatch, Visitor(Actor(NAME, role, None, account_id, None), 1, "anna"))


def clean(page: AppTest) -> AppTest:
    assert [one.message for one in page.exception] == []
    return page


def field(page: AppTest, name: str, of: str = "") -> Any:
    """The widget of a field by its name, on the page or on top of it; `of` is what the form's name has in it."""
    found = [one for one in _every(page) if _is(one, name, of)]
    assert found, f"no field {name}"
    return Day(found[0]) if name.endswith("_on") else found[0]


@dataclass
class Day:
    """A field for a day, filled in as an editor types it."""

    widget: Any

    def set_value(self, day: date | str | None) -> Any:
        """Type a day."""
        return self.widget.set_value(written(day) if isinstance(day, date) else day or "")

    @property
    def value(self) -> date | None:
        """The day that is typed."""
        return typed_day(self.widget.value) if self.widget.value else None


def has(page: AppTest, name: str, of: str = "") -> bool:
    """Whether a form has such a field."""
    return any(_is(one, name, of) for one in _every(page))


def _every(page: AppTest) -> Iterator[Any]:
    return (one for root in page._tree.children.values() for one in root)


def _is(widget: Any, name: str, of: str) -> bool:
    key = str(getattr(widget, "key", ""))
    return key.endswith(f":{name}") and of in key


def save(page: AppTest, of: str = "") -> AppTest:
    """Press the button of the first form, or of one by what its name has in it."""
    field(page, "save", of).click()
    return clean(page.run())


def save_twice(page: AppTest, of: str = "") -> None:
    """Press the same button a second time, when its form is saved already."""
    button = field(page, "save", of)
    for _ in range(2):
        button.click()
        page.run()


def refused(page: AppTest) -> list[str]:
    return [_shown(one.value) for one in page.error]


def saved(page: AppTest) -> list[str]:
    return [_shown(one.value) for one in page.success]


def says(key: str, **values: object) -> str:
    return _plain(text("ru", key, **values))


def _shown(words: str) -> str:
    """What Markdown makes of words that are escaped."""
    return re.sub(r"\\([^\w\s])", r"\1", _plain(words))


def _plain(words: str) -> str:
    return words.replace("\u00a0", " ")
