"""What an official paper of the council needs beside its figures: whom it is for, who signs it, who prepared it."""

from __future__ import annotations

from sqlmodel import Field

from data_model.base import Entity


class Requisites(Entity, table=True):
    """The requisites of the council's papers, as entered; the newest entry holds, the earlier ones stay.

    An empty one is left to be filled in by hand.
    """

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id", index=True)
    addressee_ru: str = Field(default="", max_length=300)
    addressee_kk: str = Field(default="", max_length=300)
    addressee_en: str = Field(default="", max_length=300)
    post_ru: str = Field(default="", max_length=200)
    post_kk: str = Field(default="", max_length=200)
    post_en: str = Field(default="", max_length=200)
    signatory: str = Field(default="", max_length=100)
    performer: str = Field(default="", max_length=100)
    telephone: str = Field(default="", max_length=50)
    entry_id: int = Field(foreign_key="entry.id", index=True)
