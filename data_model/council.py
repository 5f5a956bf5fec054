"""The council itself: its names, convocations, commissions, people and calendar. All of it is data, for any council."""

from __future__ import annotations

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from data_model.base import Entity


class Council(Entity, table=True):
    """A public council. A demonstration store says so here and names the date it opens on."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, max_length=60)
    name_ru: str
    name_kk: str
    name_en: str
    city_ru: str = ""
    city_kk: str = ""
    city_en: str = ""
    demonstration: bool = False
    opens_as_of: date | None = None


class Convocation(Entity, table=True):
    """One composition of the council, elected for a term.

    `reported_start`…`reported_end` is the period its documents report, `months` its length; `months_low` is the
    shortest length it may be said to have, where the documents name years and not the day the work began.
    """

    __table_args__ = (UniqueConstraint("council_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=10)
    period_start: date
    period_end: date | None = None
    name_ru: str
    name_kk: str
    name_en: str
    reported_start: date
    reported_end: date
    months: int
    months_low: int


class Commission(Entity, table=True):
    """A standing commission, with both names its documents give it and the names that screens show."""

    __table_args__ = (UniqueConstraint("council_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    number: int
    list_name: str
    heading_name: str
    name_ru: str
    name_kk: str
    name_en: str
    short_ru: str
    short_kk: str
    short_en: str
    focus: str = ""
    citation_id: int | None = Field(default=None, foreign_key="citation.id", index=True)


class Committee(Entity, table=True):
    """A committee inside a commission, as the plan names it."""

    __table_args__ = (UniqueConstraint("commission_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    commission_id: int = Field(foreign_key="commission.id")
    name: str = Field(max_length=200)


class Member(Entity, table=True):
    """A person whom the council's documents name as responsible, or a role in a demonstration."""

    __table_args__ = (UniqueConstraint("council_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    name: str = Field(max_length=200)


class District(Entity, table=True):
    """A district of the city, with the stem by which a Russian title is recognised to speak of it."""

    __table_args__ = (UniqueConstraint("council_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=60)
    name_ru: str
    name_kk: str
    name_en: str
    stem: str = ""


class Holiday(Entity, table=True):
    """A day that is not a working day although it may fall on a weekday."""

    __table_args__ = (UniqueConstraint("council_id", "held_on"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    held_on: date
    name_ru: str
    name_kk: str
    name_en: str


class Setting(Entity, table=True):
    """A number the council may change, such as a clock of the law, with the source that fixes it."""

    __table_args__ = (UniqueConstraint("council_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    council_id: int = Field(foreign_key="council.id")
    key: str = Field(max_length=60)
    value: int
    source_ru: str = ""
    source_kk: str = ""
    source_en: str = ""
