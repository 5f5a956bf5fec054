"""Questions about appeals: counted in the store, so that a register of any length costs a screen the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select
from sqlmodel import Session

from data_model.appeals import Appeal, AppealPerson, AppealStep, MonthlyTotal, OriginChoice
from data_model.council import Commission, District
from data_model.origin import Source
from data_model.questions.in_force import in_force
from data_model.sources import Citation, Entry, SourceDocument
from data_model.vocabulary import AppealState, Origin


@dataclass(frozen=True)
class AppealCell:
    """So many appeals that share commission, topic, district, days and state on the as-of date.

    `replied_on` is the day of the first substantive reply by then, or None.
    """

    commission: int | None
    topic: str
    district: str
    registered_on: date
    state: AppealState
    replied_on: date | None
    number: int


@dataclass(frozen=True)
class MonthTotal:
    """A month's total of an indicator, entered by hand or read from a document."""

    indicator: str
    month: date
    commission: int | None
    value: int
    citation: Source | None


@dataclass(frozen=True)
class OriginFacts:
    """A person's choice of the book that a period's total of an indicator is taken from."""

    indicator: str
    period_start: date
    period_end: date
    origin: Origin


def appeal_cells(session: Session, as_of: date, known_at: datetime) -> tuple[AppealCell, ...]:
    """The register on a date, counted: what was registered by `as_of` and recorded by `known_at`, in its last state."""
    steps = (
        select(
            AppealStep.appeal_id,
            AppealStep.state,
            func.row_number()
            .over(
                partition_by=AppealStep.appeal_id,
                order_by=(AppealStep.effective_on.desc(), Entry.recorded_at.desc(), AppealStep.id.desc()),
            )
            .label("place"),
        )
        .join(Entry, Entry.id == AppealStep.entry_id)
        .where(AppealStep.effective_on <= as_of, in_force(known_at))
        .subquery()
    )
    replies = (
        select(AppealStep.appeal_id, func.min(AppealStep.effective_on).label("replied_on"))
        .join(Entry, Entry.id == AppealStep.entry_id)
        .where(AppealStep.substantive_reply.is_(True), AppealStep.effective_on <= as_of, in_force(known_at))
        .group_by(AppealStep.appeal_id)
        .subquery()
    )
    own = (
        select(Appeal.id, Appeal.commission_id, Appeal.topic, Appeal.district_id, Appeal.registered_on)
        .join(Entry, Entry.id == Appeal.entry_id)
        .where(Appeal.registered_on <= as_of, in_force(known_at))
        .subquery()
    )
    state = func.coalesce(steps.c.state, AppealState.REGISTERED.value)
    columns = (Commission.number, own.c.topic, District.key, own.c.registered_on, state, replies.c.replied_on)
    query = (
        select(*columns, func.count())
        .select_from(own)
        .outerjoin(Commission, Commission.id == own.c.commission_id)
        .outerjoin(District, District.id == own.c.district_id)
        .outerjoin(steps, and_(steps.c.appeal_id == own.c.id, steps.c.place == 1))
        .outerjoin(replies, replies.c.appeal_id == own.c.id)
        .group_by(*columns)
        .order_by(own.c.registered_on)
    )
    return tuple(
        AppealCell(commission, topic, district or "", registered_on, AppealState(word), replied_on, number)
        for commission, topic, district, registered_on, word, replied_on, number in session.execute(query)
    )


def monthly_totals(session: Session, known_at: datetime) -> tuple[MonthTotal, ...]:
    """The months' totals by indicator and month, the earlier entered first."""
    query = (
        select(MonthlyTotal, Commission.number, Citation, SourceDocument.key)
        .outerjoin(Commission, Commission.id == MonthlyTotal.commission_id)
        .outerjoin(Citation, Citation.id == MonthlyTotal.citation_id)
        .outerjoin(SourceDocument, SourceDocument.id == Citation.document_id)
        .outerjoin(Entry, Entry.id == MonthlyTotal.entry_id)
        .where(or_(MonthlyTotal.entry_id.is_(None), in_force(known_at)))
        .order_by(MonthlyTotal.indicator, MonthlyTotal.month, Entry.recorded_at.nulls_first(), MonthlyTotal.id)
    )
    return tuple(
        MonthTotal(
            indicator=row.indicator,
            month=row.month,
            commission=commission,
            value=row.value,
            citation=Source(document, citation.place, citation.quote) if citation else None,
        )
        for row, commission, citation, document in session.execute(query)
    )


def origin_choices(session: Session, known_at: datetime) -> tuple[OriginFacts, ...]:
    """What people chose, the earliest entered first; a later choice for the same period holds."""
    query = (
        select(OriginChoice)
        .join(Entry, Entry.id == OriginChoice.entry_id)
        .where(in_force(known_at))
        .order_by(Entry.recorded_at)
    )
    return tuple(
        OriginFacts(row.indicator, row.period_start, row.period_end, row.origin) for row in session.scalars(query)
    )


def appeals_recorded_at(
    session: Session, known_at: datetime, first: date, last: date | None
) -> dict[int | None, datetime]:
    """When each commission's appeals of a term were last entered or moved on, by its number (None: no commission).

    The term is inclusive, of appeals by the day they were registered; without a last day it is open.
    """
    query = (
        select(Commission.number, func.max(Entry.recorded_at))
        .select_from(Appeal)
        .outerjoin(AppealStep, AppealStep.appeal_id == Appeal.id)
        .join(Entry, or_(Entry.id == Appeal.entry_id, Entry.id == AppealStep.entry_id))
        .outerjoin(Commission, Commission.id == Appeal.commission_id)
        .where(in_force(known_at), Appeal.registered_on >= first, Appeal.registered_on <= (last or date.max))
        .group_by(Commission.number)
    )
    return dict(iter(session.execute(query)))


def persons_kept(session: Session, registered_before: date) -> int:
    """How many persons are kept of the appeals registered before a day."""
    kept = select(func.count()).select_from(AppealPerson).join(Appeal, Appeal.id == AppealPerson.appeal_id)
    return session.scalar(kept.where(Appeal.registered_on < registered_before)) or 0
