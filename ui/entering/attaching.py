"""The file of a mark's form: chosen beside its words, kept with the mark's entry in the same transaction."""

from __future__ import annotations

import streamlit as st

from data_model import commands
from data_model.commands import By
from data_model.commands.files import ALLOWED
from data_model.store import Session
from data_model.work_plan import Mark
from ui.entering.form import Form


def file(form: Form) -> None:
    """The field for a file."""
    st.file_uploader(form.view.t("entering-file"), type=list(ALLOWED), key=form.key("file"))


def attach(writing: Session, by: By, mark_id: int, form: Form) -> None:
    """Keep the chosen file, if there is one, with a mark."""
    chosen = form.value("file")
    if chosen is not None:
        entry_id = writing.get_one(Mark, mark_id).entry_id
        commands.attach_file(writing, by.part("file"), entry_id, chosen.name, chosen.getvalue())
