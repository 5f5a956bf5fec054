"""The fields of a form: each stands under the form's key, keeps the draft as it changes and outlives a look elsewhere.

A choice is a plain list without a search or a cross to clear it: Streamlit names both in English only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import streamlit as st

from data_model.commands import By
from data_model.errors import CouncilError
from data_model.store import Session
from ui.entering.days import day_input
from ui.entering.form import Form
from ui.wording import plain

Do = Callable[[Session, By], str]
TALL = 68 + 24  # pixels; three lines


def day(form: Form, field: str, label: str) -> None:
    """A day; the field's name ends in `_on`."""
    day_input(form.view.t(label), form.key(field), form.view.t, form.keep)


def words(form: Form, field: str, label: str, example: str | None = None) -> None:
    """A line of words."""
    st.text_input(
        form.view.t(label),
        key=form.key(field),
        on_change=form.keep,
        placeholder=example,
        autocomplete="off",
        persist_state="session",
    )


def text(form: Form, field: str, label: str) -> None:
    """Several lines of words."""
    st.text_area(form.view.t(label), key=form.key(field), on_change=form.keep, height=TALL, persist_state="session")


def choice(form: Form, field: str, label: str, options: Sequence[Any], shown: Callable[[Any], str]) -> None:
    """One of several; the first option holds until another is chosen."""
    t = form.view.t
    st.selectbox(
        t(label),
        options,
        key=form.key(field),
        format_func=shown,
        placeholder=t(label),
        filter_mode=None,
        on_change=form.keep,
        persist_state="session",
    )


def one_of_few(form: Form, field: str, label: str, options: Sequence[Any], shown: Callable[[Any], str]) -> None:
    """One of a few that stand side by side; none at first."""
    st.pills(
        form.view.t(label),
        options,
        key=form.key(field),
        format_func=shown,
        on_change=form.keep,
        wrap=True,
        persist_state="session",
    )


def some_of(form: Form, field: str, label: str, options: Sequence[int], shown: Callable[[int], str]) -> None:
    """Any number of a few; the field's name ends in `_ids`."""
    st.pills(
        form.view.t(label),
        options,
        selection_mode="multi",
        key=form.key(field),
        format_func=lambda option: plain(shown(option)),
        on_change=form.keep,
        wrap=True,
        persist_state="session",
    )


def tick(form: Form, field: str, label: str) -> None:
    """Yes or no, said in words; the field's name begins with `is_`."""
    st.checkbox(plain(label), key=form.key(field), on_change=form.keep, persist_state="session", wrap=True)


def save(form: Form, do: Do, label: str = "entering-save") -> None:
    """The button that saves the form by `do`."""
    st.button(form.view.t(label), type="primary", key=form.key("save"), on_click=form.save, args=(do,))


def needed_day(form: Form, field: str, key: str = "error-choose-day") -> date:
    """The day of a field; refused while there is none."""
    found: date | None = form.value(field)
    if found is None:
        raise CouncilError(key)
    return found


def needed(form: Form, field: str, key: str) -> Any:
    """What was chosen or written in a field; refused under `key` while there is nothing."""
    found = form.value(field)
    said = found.strip() if isinstance(found, str) else found
    if not said:
        raise CouncilError(key)
    return said


def whole_number(form: Form, field: str) -> int | None:
    """The whole number written in a field, None for nothing; anything else is refused."""
    said = "".join(form.text(field).split())
    if not said:
        return None
    if not (said.isascii() and said.isdecimal() and len(said) < 10):
        raise CouncilError("error-no-number", value=form.text(field))
    return int(said)
