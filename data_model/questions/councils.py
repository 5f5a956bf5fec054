"""Questions about the council: its names, commissions, districts, holidays and settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlmodel import Session

from data_model.council import Commission, Convocation, Council, District, Holiday, Setting
from data_model.errors import CouncilError
from data_model.origin import Source
from data_model.sources import Citation, SourceDocument


@dataclass(frozen=True)
class Names:
    """A name in the three languages of the screens."""

    ru: str
    kk: str
    en: str

    def __getitem__(self, lang: str) -> str:
        return str(getattr(self, lang))


@dataclass(frozen=True)
class CouncilFacts:
    """The council whose store this is; a demonstration names the date it opens on."""

    id: int
    key: str
    name: Names
    city: Names
    demonstration: bool
    opens_as_of: date | None

    @property
    def store_name(self) -> str:
        """What a form says of the store it was made from: the council, and whether its records are invented."""
        return f"{self.key}-demo" if self.demonstration else self.key


@dataclass(frozen=True)
class CommissionFacts:
    """A commission with both names its documents give it and the names that screens show."""

    id: int
    number: int
    list_name: str
    heading_name: str
    name: Names
    short: Names
    focus: str
    citation: Source | None


@dataclass(frozen=True)
class ConvocationFacts:
    """A convocation, the period its documents report, its length in months and the shortest it may be said."""

    key: str
    name: Names
    period_start: date
    period_end: date | None
    reported_start: date
    reported_end: date
    months: int
    months_low: int


@dataclass(frozen=True)
class DistrictFacts:
    """A district of the city."""

    id: int
    key: str
    name: Names
    stem: str


@dataclass(frozen=True)
class SettingFacts:
    """A number that the council may change, and what fixes it."""

    key: str
    value: int
    source: Names


def council(session: Session) -> CouncilFacts | None:
    """The council of this store, or None in an empty one."""
    row = session.scalars(select(Council).order_by(Council.id)).first()
    if row is None:
        return None
    return CouncilFacts(
        id=row.id or 0,
        key=row.key,
        name=Names(row.name_ru, row.name_kk, row.name_en),
        city=Names(row.city_ru, row.city_kk, row.city_en),
        demonstration=row.demonstration,
        opens_as_of=row.opens_as_of,
    )


def commissions(session: Session) -> tuple[CommissionFacts, ...]:
    """The commissions by number."""
    query = (
        select(Commission, Citation, SourceDocument.key)
        .outerjoin(Citation, Citation.id == Commission.citation_id)
        .outerjoin(SourceDocument, SourceDocument.id == Citation.document_id)
        .order_by(Commission.number)
    )
    return tuple(
        CommissionFacts(
            id=row.id,
            number=row.number,
            list_name=row.list_name,
            heading_name=row.heading_name,
            name=Names(row.name_ru, row.name_kk, row.name_en),
            short=Names(row.short_ru, row.short_kk, row.short_en),
            focus=row.focus,
            citation=Source(document, citation.place, citation.quote) if citation else None,
        )
        for row, citation, document in session.execute(query)
    )


def known_commission(every: tuple[CommissionFacts, ...], number: int | None) -> int | None:
    """The number, if the council has such a commission; else a CouncilError that names those it has."""
    if number is not None and number not in {one.number for one in every}:
        known = ", ".join(str(one.number) for one in every)
        raise CouncilError("error-unknown-commission", commission=number, known=known)
    return number


def convocations(session: Session) -> tuple[ConvocationFacts, ...]:
    """The convocations, the earliest first."""
    rows = session.scalars(select(Convocation).order_by(Convocation.period_start))
    return tuple(
        ConvocationFacts(
            key=row.key,
            name=Names(row.name_ru, row.name_kk, row.name_en),
            period_start=row.period_start,
            period_end=row.period_end,
            reported_start=row.reported_start,
            reported_end=row.reported_end,
            months=row.months,
            months_low=row.months_low,
        )
        for row in rows
    )


def convocation_on(every: Iterable[ConvocationFacts], day: date) -> str:
    """The key of the convocation that was at work on a day; error-no-convocation where none was."""
    found = [one.key for one in every if one.period_start <= day <= (one.period_end or date.max)]
    if not found:
        raise CouncilError("error-no-convocation", date=day)
    return found[-1]


def districts(session: Session) -> tuple[DistrictFacts, ...]:
    """The districts in the order they were loaded."""
    rows = session.scalars(select(District).order_by(District.id))
    return tuple(
        DistrictFacts(row.id or 0, row.key, Names(row.name_ru, row.name_kk, row.name_en), row.stem) for row in rows
    )


def holidays(session: Session) -> frozenset[date]:
    """The days that are not working days although they may fall on a weekday."""
    return frozenset(session.scalars(select(Holiday.held_on)))


def settings(session: Session) -> dict[str, SettingFacts]:
    """The council's settings by key."""
    rows = session.scalars(select(Setting))
    return {
        row.key: SettingFacts(row.key, row.value, Names(row.source_ru, row.source_kk, row.source_en)) for row in rows
    }
