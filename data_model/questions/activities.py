"""Questions about activities: those that documents list and those that people recorded, and the cases told of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session

from data_model.activities import Activity, ActivityCommission, CaseStory
from data_model.council import Commission, District
from data_model.origin import Recorded, Source
from data_model.questions.councils import Names
from data_model.questions.in_force import in_force
from data_model.sources import Citation, Entry, SourceDocument
from data_model.vocabulary import ActivityKind, Bound
from data_model.work_plan import Plan, PlanItem


@dataclass(frozen=True)
class ActivityFacts:
    """One activity; `objects` None: the number of objects is not stated. `repeats` names the activity told twice."""

    id: int
    key: str
    convocation: str
    kind: ActivityKind
    title: str
    commissions: tuple[int, ...]
    objects: int | None
    objects_bound: Bound | None
    held_on: date | None
    period_start: date
    period_end: date
    district: str
    participants: str
    finding: str
    recommendations: str
    heading: str
    remark: Names
    outside_list: bool
    plan: str
    item: int | None
    repeats: str | None
    citation: Source | None
    entry: Recorded | None

    def happened_by(self, day: date) -> bool:
        """Whether it had surely taken place by the day; of an undated line this is sure once its period is over."""
        return (self.held_on or self.period_end) <= day

    @property
    def is_repeat(self) -> bool:
        """Whether this line tells again of an activity already listed."""
        return self.repeats is not None


@dataclass(frozen=True)
class CaseFacts:
    """A case that a report tells at length, and the listed activity it tells more about."""

    key: str
    title: str
    problem: str
    action: str
    conclusion: str
    words: str
    speaker: str
    activity: str | None
    citation: Source


def activities(session: Session, known_at: datetime) -> tuple[ActivityFacts, ...]:
    """All activities in the order they were loaded or recorded, as far as they were known at the moment."""
    repeated = aliased(Activity)
    query = (
        select(Activity, District.key, Citation, SourceDocument.key, Entry, repeated.key, PlanItem.number, Plan.key)
        .outerjoin(District, District.id == Activity.district_id)
        .outerjoin(Citation, Citation.id == Activity.citation_id)
        .outerjoin(SourceDocument, SourceDocument.id == Citation.document_id)
        .outerjoin(Entry, Entry.id == Activity.entry_id)
        .outerjoin(repeated, repeated.id == Activity.repeats_id)
        .outerjoin(PlanItem, PlanItem.id == Activity.plan_item_id)
        .outerjoin(Plan, Plan.id == PlanItem.plan_id)
        .where(or_(Activity.entry_id.is_(None), in_force(known_at)))
        .order_by(Activity.id)
    )
    numbers = _commissions(session)
    return tuple(_activity(numbers, *row) for row in session.execute(query))


def _activity(  # noqa: PLR0913 (one argument a column of the question)
    numbers: dict[int, tuple[int, ...]],
    row: Activity,
    district: str | None,
    citation: Citation | None,
    document: str | None,
    entry: Entry | None,
    repeats: str | None,
    item: int | None,
    plan: str | None,
) -> ActivityFacts:
    return ActivityFacts(
        id=row.id or 0,
        key=row.key,
        convocation=row.convocation,
        kind=row.kind,
        title=row.title,
        commissions=numbers.get(row.id or 0, ()),
        objects=row.objects,
        objects_bound=row.objects_bound,
        held_on=row.held_on,
        period_start=row.period_start,
        period_end=row.period_end,
        district=district or "",
        participants=row.participants,
        finding=row.finding,
        recommendations=row.recommendations,
        heading=row.heading,
        remark=Names(row.remark_ru, row.remark_kk, row.remark_en),
        outside_list=row.outside_list,
        plan=plan or "",
        item=item,
        repeats=repeats,
        citation=Source(document or "", citation.place, citation.quote) if citation else None,
        entry=Recorded(entry.id or 0, entry.recorded_at, entry.recorded_by, entry.ground) if entry else None,
    )


def _commissions(session: Session) -> dict[int, tuple[int, ...]]:
    query = (
        select(ActivityCommission.activity_id, Commission.number)
        .join(Commission, Commission.id == ActivityCommission.commission_id)
        .order_by(ActivityCommission.activity_id, Commission.number)
    )
    numbers: dict[int, tuple[int, ...]] = defaultdict(tuple)
    for activity_id, number in session.execute(query):
        numbers[activity_id] += (number,)
    return numbers


def cases(session: Session) -> tuple[CaseFacts, ...]:
    """The cases that the report tells at length, in its order."""
    query = (
        select(CaseStory, Activity.key, Citation, SourceDocument.key)
        .outerjoin(Activity, Activity.id == CaseStory.activity_id)
        .join(Citation, Citation.id == CaseStory.citation_id)
        .join(SourceDocument, SourceDocument.id == Citation.document_id)
        .order_by(CaseStory.position)
    )
    return tuple(
        CaseFacts(
            key=row.key,
            title=row.title,
            problem=row.problem,
            action=row.action,
            conclusion=row.conclusion,
            words=row.words,
            speaker=row.speaker,
            activity=activity,
            citation=Source(document, citation.place, citation.quote),
        )
        for row, activity, citation, document in session.execute(query)
    )
