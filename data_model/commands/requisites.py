"""Saying what the council's papers need beside their figures."""

from __future__ import annotations

from dataclasses import asdict

from sqlmodel import Session

from data_model.commands.acting import By, command, enter, kept, whole_council
from data_model.questions.requisites import PaperRequisites
from data_model.requisites import Requisites


@command(whole_council)
def set_requisites(session: Session, by: By, wanted: PaperRequisites) -> int:
    """Set all requisites at once; those before stay stored."""
    addressee, post = wanted.addressee, wanted.post
    row = Requisites(
        council_id=by.council_id,
        **{f"addressee_{lang}": said for lang, said in asdict(addressee).items()},
        **{f"post_{lang}": said for lang, said in asdict(post).items()},
        signatory=wanted.signatory,
        performer=wanted.performer,
        telephone=wanted.telephone,
        entry_id=enter(session, by),
    )
    return kept(session, row)
