"""Questions about plans: which plans there are, their items, and what people entered on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import Session

from data_model.council import Commission, Committee, District, Member
from data_model.errors import CouncilError
from data_model.origin import Recorded, Source
from data_model.questions.in_force import entry_columns, in_force
from data_model.sources import Citation, Entry, SourceDocument
from data_model.vocabulary import ActivityKind, DeadlineKind, DeadlineReason, KindBasis, MarkStatus
from data_model.work_plan import DeadlineChange, Mark, Plan, PlanItem, PlanItemMember, ScheduledEvent


@dataclass(frozen=True)
class PlanFacts:
    """A plan's name and period (inclusive) and its approval as written and as read."""

    id: int
    key: str
    title: str
    title_ru: str
    title_kk: str
    title_en: str
    period_start: date
    period_end: date
    approved_on: date | None
    approved_day_uncertain: bool
    approval_as_written: str

    def title_in(self, lang: str) -> str:
        """The plan's title in a language of the screens."""
        return {"ru": self.title_ru, "kk": self.title_kk, "en": self.title_en}[lang]


@dataclass(frozen=True)
class MarkFacts:
    """A mark: a status from a date, who recorded it and when."""

    status: MarkStatus
    effective_on: date
    note: str
    evidence: str
    recorded: Recorded


@dataclass(frozen=True)
class DeadlineFacts:
    """A changed deadline in force."""

    reason: DeadlineReason
    effective_on: date
    starts_on: date | None
    ends_on: date
    recorded: Recorded


@dataclass(frozen=True)
class EventFacts:
    """A day, time and place set for an item."""

    held_on: date
    held_at: time | None
    place: str
    recorded: Recorded


@dataclass(frozen=True)
class ItemFacts:
    """A plan item as written and read, with everything entered on it by the moment of the question.

    It was read from a document (`citation`) or entered by a person (`entry`).
    """

    id: int
    plan: str
    number: int
    title: str
    title_kk: str
    commission: int
    kind: ActivityKind
    kind_basis: KindBasis
    second_kind: ActivityKind | None
    deadline_as_written: str
    deadline_kind: DeadlineKind
    starts_on: date | None
    ends_on: date | None
    deadline_note: str
    responsible_as_written: str
    committee: str
    people: tuple[str, ...]
    others: tuple[str, ...]
    district: str
    citation: Source | None
    version: int
    marks: tuple[MarkFacts, ...] = ()
    deadlines: tuple[DeadlineFacts, ...] = ()
    events: tuple[EventFacts, ...] = ()
    entry: Recorded | None = None

    @property
    def kinds(self) -> tuple[ActivityKind, ...]:
        """The one or two kinds that the item's title states."""
        return (self.kind,) if self.second_kind is None else (self.kind, self.second_kind)

    def title_in(self, lang: str) -> tuple[str, str]:
        """The title for a reader and the language it is in: Kazakh for a reader of Kazakh where somebody entered it."""
        return (self.title_kk, "kk") if lang == "kk" and self.title_kk else (self.title, "ru")


def plans(session: Session) -> tuple[PlanFacts, ...]:
    """All plans of the store, the earliest first."""
    rows = session.scalars(select(Plan).order_by(Plan.period_start, Plan.key))
    return tuple(
        PlanFacts(
            id=row.id or 0,
            key=row.key,
            title=row.title,
            title_ru=row.title_ru,
            title_kk=row.title_kk,
            title_en=row.title_en,
            period_start=row.period_start,
            period_end=row.period_end,
            approved_on=row.approved_on,
            approved_day_uncertain=row.approved_day_uncertain,
            approval_as_written=row.approval_as_written,
        )
        for row in rows
    )


def plan_in_scope(known: Iterable[PlanFacts], key: str | None, as_of: date) -> PlanFacts | None:
    """The plan named; else the plan whose period holds the date, the latest before it, or the first of all."""
    every = tuple(known)
    if key is not None:
        named = [plan for plan in every if plan.key == key]
        if not named:
            raise CouncilError("error-unknown-plan", plan=key, known=", ".join(plan.key for plan in every))
        return named[0]
    holding = [plan for plan in every if plan.period_start <= as_of <= plan.period_end]
    before = sorted((plan for plan in every if plan.period_end < as_of), key=lambda plan: plan.period_end)
    found = holding or before or list(every[:1])
    return found[-1] if found else None


def plan_items(session: Session, plan: PlanFacts, known_at: datetime) -> tuple[ItemFacts, ...]:
    """The items of a plan that were known at `known_at`, by number, with the marks, deadlines and events then in force.

    An item read from a document is known at any moment; one that a person entered, while its entry is in force.
    """
    people = _people(session, plan.id)
    marks = _entered(session, plan.id, known_at, Mark, MarkFacts, "status", "effective_on", "note", "evidence")
    deadlines = _entered(
        session, plan.id, known_at, DeadlineChange, DeadlineFacts, "reason", "effective_on", "starts_on", "ends_on"
    )
    events = _entered(session, plan.id, known_at, ScheduledEvent, EventFacts, "held_on", "held_at", "place")
    query = (
        select(PlanItem, Commission.number, Committee.name, District.key, Citation, SourceDocument.key, Entry)
        .join(Commission, Commission.id == PlanItem.commission_id)
        .outerjoin(Committee, Committee.id == PlanItem.committee_id)
        .outerjoin(District, District.id == PlanItem.district_id)
        .outerjoin(Citation, Citation.id == PlanItem.citation_id)
        .outerjoin(SourceDocument, SourceDocument.id == Citation.document_id)
        .outerjoin(Entry, Entry.id == PlanItem.entry_id)
        .where(PlanItem.plan_id == plan.id, or_(PlanItem.entry_id.is_(None), in_force(known_at)))
        .order_by(PlanItem.number)
    )
    return tuple(
        _item(
            plan.key,
            *row,
            people=people.get(row[0].id, ()),
            marks=tuple(sorted(marks.get(row[0].id, ()), key=lambda mark: (mark.effective_on, _order(mark)))),
            deadlines=tuple(sorted(deadlines.get(row[0].id, ()), key=lambda one: (one.effective_on, _order(one)))),
            events=tuple(sorted(events.get(row[0].id, ()), key=_order)),
        )
        for row in session.execute(query)
    )


def _order(entered: Any) -> tuple[datetime, int]:
    return entered.recorded.recorded_at, entered.recorded.entry_id


def _item(
    plan: str,
    item: PlanItem,
    commission: int,
    committee: str | None,
    district: str | None,
    citation: Citation | None,
    document: str | None,
    entry: Entry | None,
    **entered: Any,
) -> ItemFacts:
    return ItemFacts(
        id=item.id or 0,
        plan=plan,
        number=item.number,
        title=item.title,
        title_kk=item.title_kk,
        commission=commission,
        kind=item.kind,
        kind_basis=item.kind_basis,
        second_kind=item.second_kind,
        deadline_as_written=item.deadline_as_written,
        deadline_kind=item.deadline_kind,
        starts_on=item.starts_on,
        ends_on=item.ends_on,
        deadline_note=item.deadline_note,
        responsible_as_written=item.responsible_as_written,
        committee=committee or "",
        others=tuple(item.others),
        district=district or "",
        citation=Source(document or "", citation.place, citation.quote) if citation else None,
        version=item.version or 0,
        entry=Recorded(entry.id or 0, entry.recorded_at, entry.recorded_by, entry.ground) if entry else None,
        **entered,
    )


def _people(session: Session, plan_id: int) -> dict[int, tuple[str, ...]]:
    query = (
        select(PlanItemMember.plan_item_id, Member.name)
        .join(Member, Member.id == PlanItemMember.member_id)
        .join(PlanItem, PlanItem.id == PlanItemMember.plan_item_id)
        .where(PlanItem.plan_id == plan_id)
        .order_by(PlanItemMember.plan_item_id, PlanItemMember.position)
    )
    named: dict[int, tuple[str, ...]] = defaultdict(tuple)
    for item_id, name in session.execute(query):
        named[item_id] += (name,)
    return named


def _entered(
    session: Session, plan_id: int, known_at: datetime, entity: Any, facts: Any, *columns: str
) -> dict[int, list[Any]]:
    query = (
        select(entity.plan_item_id, *(getattr(entity, column) for column in columns), *entry_columns())
        .join(Entry, Entry.id == entity.entry_id)
        .join(PlanItem, PlanItem.id == entity.plan_item_id)
        .where(PlanItem.plan_id == plan_id, in_force(known_at))
    )
    grouped: dict[int, list[Any]] = defaultdict(list)
    for item_id, *values in session.execute(query):
        own, recorded = values[: len(columns)], values[len(columns) :]
        grouped[item_id].append(facts(*own, Recorded(*recorded)))
    return grouped
