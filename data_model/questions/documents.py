"""Questions about the documents: which there are, the figures read from them, the findings, the contributions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlmodel import Session

from data_model.facts import Contribution, Figure
from data_model.origin import Source
from data_model.questions.councils import Names
from data_model.sources import Citation, Finding, SourceDocument
from data_model.vocabulary import Basis, Bound, Unit


@dataclass(frozen=True)
class DocumentFacts:
    """A document of the council, its title as written and as shown, the period it covers, its text."""

    key: str
    convocation: str
    title: str
    shown: Names
    period_start: date | None
    period_end: date | None
    text: str


@dataclass(frozen=True)
class FigureFacts:
    """A number read from a document (unit `percent`: 21.4 is 21.4 %), or inferred from one with its reasoning."""

    indicator: str
    convocation: str
    value: float
    bound: Bound
    unit: Unit
    basis: Basis
    period_start: date
    period_end: date
    period_as_stated: str
    remark: Names
    citation: Source


@dataclass(frozen=True)
class FindingFacts:
    """Something a document says oddly; `affects` names items, indicators or activities."""

    key: str
    severity: str
    affects: tuple[str, ...]
    text: Names
    read_as: Names
    citation: Source


@dataclass(frozen=True)
class ContributionFacts:
    """Something a report says the council gave to the city."""

    key: str
    kind: str
    text: str
    speaker: str
    name: Names
    citation: Source


def documents(session: Session) -> tuple[DocumentFacts, ...]:
    """The documents in the order they were loaded."""
    rows = session.scalars(select(SourceDocument).order_by(SourceDocument.id))
    return tuple(
        DocumentFacts(
            key=row.key,
            convocation=row.convocation,
            title=row.title,
            shown=Names(row.title_ru, row.title_kk, row.title_en),
            period_start=row.period_start,
            period_end=row.period_end,
            text=row.text,
        )
        for row in rows
    )


def figures(session: Session) -> tuple[FigureFacts, ...]:
    """Every figure, by convocation and in the order of its document; inferred ones say so in their basis."""
    query = (
        select(Figure, Citation, SourceDocument.key)
        .join(Citation, Citation.id == Figure.citation_id)
        .join(SourceDocument, SourceDocument.id == Citation.document_id)
        .order_by(Figure.position)
    )
    return tuple(
        FigureFacts(
            indicator=row.indicator,
            convocation=row.convocation,
            value=row.value,
            bound=row.bound,
            unit=row.unit,
            basis=row.basis,
            period_start=row.period_start,
            period_end=row.period_end,
            period_as_stated=row.period_as_stated,
            remark=Names(row.remark_ru, row.remark_kk, row.remark_en),
            citation=Source(document, citation.place, citation.quote),
        )
        for row, citation, document in session.execute(query)
    )


def findings(session: Session) -> tuple[FindingFacts, ...]:
    """What the documents say oddly, in the order of the findings' list."""
    query = (
        select(Finding, Citation, SourceDocument.key)
        .join(Citation, Citation.id == Finding.citation_id)
        .join(SourceDocument, SourceDocument.id == Citation.document_id)
        .order_by(Finding.position)
    )
    return tuple(
        FindingFacts(
            key=row.key,
            severity=row.severity,
            affects=tuple(row.affects.split()),
            text=Names(row.text_ru, row.text_kk, row.text_en),
            read_as=Names(row.read_as_ru, row.read_as_kk, row.read_as_en),
            citation=Source(document, citation.place, citation.quote),
        )
        for row, citation, document in session.execute(query)
    )


def contributions(session: Session) -> tuple[ContributionFacts, ...]:
    """What a report says the council gave to the city, in the report's order."""
    query = (
        select(Contribution, Citation, SourceDocument.key)
        .join(Citation, Citation.id == Contribution.citation_id)
        .join(SourceDocument, SourceDocument.id == Citation.document_id)
        .order_by(Contribution.position)
    )
    return tuple(
        ContributionFacts(
            key=row.key,
            kind=row.kind,
            text=row.text,
            speaker=row.speaker,
            name=Names(row.name_ru, row.name_kk, row.name_en),
            citation=Source(document, citation.place, citation.quote),
        )
        for row, citation, document in session.execute(query)
    )


def citations(session: Session) -> tuple[Source, ...]:
    """Every citation of the store."""
    query = (
        select(SourceDocument.key, Citation.place, Citation.quote)
        .join(Citation, Citation.document_id == SourceDocument.id)
        .order_by(Citation.id)
    )
    return tuple(Source(*row) for row in session.execute(query))
