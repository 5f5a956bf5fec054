"""The requisites of the council's papers, entered once: whom they are for, who signs, who prepared them."""

from __future__ import annotations

import streamlit as st

from data_model import commands
from data_model.commands import By
from data_model.questions.councils import Names
from data_model.questions.requisites import PaperRequisites, requisites
from data_model.signing_in import Visitor
from data_model.store import Session
from locales import LANGUAGES
from ui import identity, session
from ui.entering import fields
from ui.entering.form import Form

OWN = ("signatory", "performer", "telephone")
TOLD = tuple(f"{name}_{lang}" for name in ("addressee", "post") for lang in LANGUAGES)


def draw(view: session.View, who: Visitor | None) -> None:
    """Draw the form, folded, for whom it stands open to: an editor of the whole council."""
    if who is None or not who.actor.may_for("set_requisites", frozenset()) or not identity.may(who, "set_requisites"):
        return
    t = view.t
    with st.expander(t("requisites-title"), key="requisites-fold"):
        form = Form("requisites", who, view, (*TOLD, *OWN))
        known = session.answer(view, requisites)
        form.begin(**_stored(known))
        form.outcome()
        st.caption(t("requisites-about"))
        for name in ("addressee", "post"):
            with st.container(horizontal=True):
                for lang in LANGUAGES:
                    fields.words(form, f"{name}_{lang}", f"requisites-{name}-{lang}")
        with st.container(horizontal=True):
            for name in OWN:
                fields.words(form, name, f"requisites-{name}")

        def do(writing: Session, by: By) -> str:
            commands.set_requisites(writing, by, _typed(form))
            return t("requisites-saved")

        fields.save(form, do)


def _stored(known: PaperRequisites) -> dict[str, str]:
    told = {f"{name}_{lang}": getattr(known, name)[lang] for name in ("addressee", "post") for lang in LANGUAGES}
    return told | {name: getattr(known, name) for name in OWN}


def _typed(form: Form) -> PaperRequisites:
    def names(name: str) -> Names:
        return Names(**{lang: form.text(f"{name}_{lang}") for lang in LANGUAGES})

    return PaperRequisites(names("addressee"), names("post"), *(form.text(name) for name in OWN))
