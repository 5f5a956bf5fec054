"""Figures that documents state, and the council's contributions that they tell of."""

from __future__ import annotations

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from data_model.base import Entity, word
from data_model.vocabulary import Basis, Bound, Unit


class Figure(Entity, table=True):
    """A number read from a document, or inferred from one with its reasoning in the remark."""

    __table_args__ = (UniqueConstraint("council_id", "convocation", "indicator", "citation_id"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    convocation: str = Field(max_length=10)
    indicator: str = Field(max_length=60)
    position: int
    value: float
    bound: Bound = Field(sa_type=word(Bound, "bound"))
    unit: Unit = Field(sa_type=word(Unit, "unit"))
    basis: Basis = Field(default=Basis.STATED, sa_type=word(Basis, "basis"))
    period_start: date
    period_end: date
    period_as_stated: str
    remark_ru: str = ""
    remark_kk: str = ""
    remark_en: str = ""
    citation_id: int = Field(foreign_key="citation.id", index=True)


class Contribution(Entity, table=True):
    """Something a report says the council gave to the city: a document it shaped, advice taken, a project."""

    __table_args__ = (UniqueConstraint("council_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=80)
    position: int
    kind: str = Field(max_length=40)
    text: str
    speaker: str = ""
    name_ru: str = ""
    name_kk: str = ""
    name_en: str = ""
    citation_id: int = Field(foreign_key="citation.id", index=True)
