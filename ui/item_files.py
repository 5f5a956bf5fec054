"""The files that bear out an item's marks, to be opened by those who have an account."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions.files import FileFacts, content_of, files
from data_model.questions.plans import MarkFacts
from data_model.signing_in import Visitor
from ui import identity, session
from ui.wording import plain


def draw(marks: Iterable[MarkFacts], view: session.View) -> None:
    """Draw a button for each file of some marks of an item; none for who may not open them."""
    entries, who = tuple(mark.recorded.entry_id for mark in marks), identity.visitor()
    if not entries or not identity.may_see(who, "open_file"):
        return
    for one in session.answer(view, files, entries):
        st.download_button(
            view.t("item-file", name=plain(one.name)),
            data=partial(_content, one, who, view),
            file_name=one.name,
            mime=one.media_type,
            key=f"item-file:{one.id}",
            type="tertiary",
            on_click="ignore",
        )


def _content(one: FileFacts, who: Visitor | None, view: session.View) -> bytes:
    """The file, for one who may open it at the moment of the click."""
    if not identity.may_see(identity.still(who), "open_file"):
        raise CouncilError("error-signed-out")
    with view.edition.store.reading() as reading:
        return content_of(reading, one.id)
