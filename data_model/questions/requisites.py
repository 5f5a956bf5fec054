"""The question after the requisites of the council's papers."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from data_model.questions.councils import Names
from data_model.requisites import Requisites
from data_model.sources import Entry

NOBODY = Names("", "", "")


@dataclass(frozen=True)
class PaperRequisites:
    """Whom a paper is for, the post and name of who signs it, who prepared it; empty where nobody said."""

    addressee: Names = NOBODY
    post: Names = NOBODY
    signatory: str = ""
    performer: str = ""
    telephone: str = ""


def requisites(session: Session) -> PaperRequisites:
    """The requisites as entered last; empty ones where nobody entered any.

    They are of the paper that goes out now, so a report of an earlier moment bears them too.
    """
    query = (
        select(Requisites)
        .join(Entry, Entry.id == Requisites.entry_id)
        .order_by(Entry.recorded_at.desc(), Requisites.id.desc())
        .limit(1)
    )
    found = session.scalars(query).first()
    if found is None:
        return PaperRequisites()
    return PaperRequisites(
        addressee=Names(found.addressee_ru, found.addressee_kk, found.addressee_en),
        post=Names(found.post_ru, found.post_kk, found.post_en),
        signatory=found.signatory,
        performer=found.performer,
        telephone=found.telephone,
    )
