"""Rows for tests: each builder lets a test name only what it is about, adds the row to the session and flushes it.

What a row hangs on (the council, a plan, an entry …) is the one that stands in the store already, or is built too.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any, TypeVar

from sqlmodel import Session, select

from data_model.activities import Activity, ActivityCommission
from data_model.appeals import Appeal, AppealPerson, AppealStep, MonthlyTotal, OriginChoice
from data_model.base import Entity
from data_model.council import Commission, Committee, Council, District, Holiday, Member
from data_model.decisions import Decision, DecisionReport
from data_model.facts import Figure
from data_model.recommendations import Recommendation, RecommendationReply
from data_model.sources import Citation, Entry, SourceDocument
from data_model.vocabulary import (
    ActivityKind,
    AppealState,
    Bound,
    DeadlineKind,
    DeadlineReason,
    KindBasis,
    MarkStatus,
    Origin,
    RecommendationOutcome,
    Unit,
)
from data_model.work_plan import DeadlineChange, Mark, Plan, PlanItem, PlanItemMember, ScheduledEvent

E = TypeVar("E", bound=Entity)
_numbers = itertools.count(1)


def a_council(session: Session, **values: Any) -> Council:
    return _kept(session, Council, values, key=_key("council"), name_ru="Совет", name_kk="Кеңес", name_en="Council")


def a_commission(session: Session, number: int = 1, **values: Any) -> Commission:
    name = f"Комиссия № {number}"
    languages = {f"{part}_{language}": name for part in ("name", "short") for language in ("ru", "kk", "en")}
    return _kept(
        session, Commission, values, number=number, list_name=name, heading_name=name, **languages, **_council(session)
    )


def a_committee(session: Session, name: str = "Комитет", **values: Any) -> Committee:
    return _kept(session, Committee, values, name=name, commission_id=_commission(session))


def a_member(session: Session, name: str = "Ответственный", **values: Any) -> Member:
    return _kept(session, Member, values, name=name, **_council(session))


def a_district(session: Session, key: str = "medeu", **values: Any) -> District:
    return _kept(session, District, values, key=key, name_ru=key, name_kk=key, name_en=key, **_council(session))


def a_holiday(session: Session, held_on: date, **values: Any) -> Holiday:
    return _kept(session, Holiday, values, held_on=held_on, name_ru="", name_kk="", name_en="", **_council(session))


def a_document(session: Session, **values: Any) -> SourceDocument:
    names = {"title": "Документ", "title_ru": "Документ", "title_kk": "Құжат", "title_en": "Document"}
    return _kept(session, SourceDocument, values, key=_key("document"), text="", **names, **_council(session))


def a_citation(session: Session, **values: Any) -> Citation:
    document = _one(session, SourceDocument, a_document)
    return _kept(session, Citation, values, document_id=document.id, place=_key("п."), quote="цитата")


def an_entry(session: Session, recorded_at: datetime | None = None, **values: Any) -> Entry:
    moment = recorded_at or datetime(2026, 4, 1, 9, 0, tzinfo=UTC)
    return _kept(
        session,
        Entry,
        values,
        recorded_at=moment,
        recorded_by="секретарь",
        request_id=_key("request"),
        **_council(session),
    )


def a_plan(session: Session, **values: Any) -> Plan:
    """A plan of the first half of 2026."""
    return _kept(
        session,
        Plan,
        values,
        key=_key("plan"),
        title="План",
        title_ru="План",
        title_kk="Жоспар",
        title_en="Plan",
        period_start=date(2026, 1, 1),
        period_end=date(2026, 6, 30),
        **_council(session),
    )


def a_plan_item(session: Session, ends_on: date | None = date(2026, 4, 30), **values: Any) -> PlanItem:
    """An item due by the end of April 2026; with `ends_on=None` it is due as need arises. Its origin is a citation."""
    commission_id = values.get("commission_id") or _commission(session)
    return _kept(
        session,
        PlanItem,
        values,
        plan_id=_one(session, Plan, a_plan).id,
        number=next(_numbers),
        title="Пункт",
        commission_id=commission_id,
        kind=ActivityKind.MEETING,
        kind_basis=KindBasis.STATED,
        deadline_as_written="срок",
        deadline_kind=DeadlineKind.BY_DAY if ends_on else DeadlineKind.ON_DEMAND,
        ends_on=ends_on,
        **_origin(session, values),
    )


def a_responsible(session: Session, item: PlanItem, member: Member, position: int = 1) -> PlanItemMember:
    return _kept(session, PlanItemMember, {}, plan_item_id=item.id, member_id=member.id, position=position)


def a_mark(
    session: Session,
    item: PlanItem,
    status: MarkStatus = MarkStatus.DONE,
    effective_on: date = date(2026, 4, 1),
    **values: Any,
) -> Mark:
    """A mark on an item, recorded at noon (UTC) of the day it holds from unless an entry is given."""
    return _kept(
        session,
        Mark,
        values,
        plan_item_id=item.id,
        status=status,
        effective_on=effective_on,
        **_entered(session, effective_on, values),
    )


def a_deadline_change(session: Session, item: PlanItem, ends_on: date, **values: Any) -> DeadlineChange:
    """A new last day of an item, agreed on 1 April 2026."""
    effective_on = values.get("effective_on", date(2026, 4, 1))
    return _kept(
        session,
        DeadlineChange,
        values,
        plan_item_id=item.id,
        reason=DeadlineReason.AGREED,
        effective_on=effective_on,
        ends_on=ends_on,
        **_entered(session, effective_on, values),
    )


def a_scheduled_event(session: Session, item: PlanItem, held_on: date, **values: Any) -> ScheduledEvent:
    """A day set for an item, at ten in the morning."""
    return _kept(
        session,
        ScheduledEvent,
        values,
        plan_item_id=item.id,
        held_on=held_on,
        held_at=time(10),
        **_entered(session, date(2026, 4, 1), values),
    )


def an_activity(session: Session, *commissions: Commission, **values: Any) -> Activity:
    """An activity of April 2026 by the commissions given. Its origin is a citation unless `entry_id` is given."""
    activity = _kept(
        session,
        Activity,
        values,
        key=_key("activity"),
        convocation="IV",
        kind=ActivityKind.MONITORING,
        title="Мониторинг",
        period_start=date(2026, 4, 1),
        period_end=date(2026, 4, 30),
        **_council(session),
        **_origin(session, values),
    )
    for commission in commissions:
        _kept(session, ActivityCommission, {}, activity_id=activity.id, commission_id=commission.id)
    return activity


def an_appeal(session: Session, *states: AppealState, registered_on: date = date(2026, 4, 1), **values: Any) -> Appeal:
    """An appeal that has gone through the states given, all on the day it was registered."""
    appeal = _kept(
        session,
        Appeal,
        values,
        number=_key("№"),
        registered_on=registered_on,
        **_council(session),
        **_entered(session, registered_on, values),
    )
    for state in states:
        a_step(session, appeal, state, registered_on)
    return appeal


def a_step(session: Session, appeal: Appeal, state: AppealState, effective_on: date, **values: Any) -> AppealStep:
    return _kept(
        session,
        AppealStep,
        values,
        appeal_id=appeal.id,
        state=state,
        effective_on=effective_on,
        **_entered(session, effective_on, values),
    )


def an_applicant(session: Session, appeal: Appeal, **values: Any) -> AppealPerson:
    return _kept(session, AppealPerson, values, appeal_id=appeal.id, name="Заявитель")


def a_monthly_total(session: Session, indicator: str, month: date, value: int, **values: Any) -> MonthlyTotal:
    """A month's total. Its origin is a citation unless `entry_id` is given."""
    return _kept(
        session,
        MonthlyTotal,
        values,
        indicator=indicator,
        month=month,
        value=value,
        **_council(session),
        **_origin(session, values),
    )


def an_origin_choice(session: Session, origin: Origin, **values: Any) -> OriginChoice:
    """A person's choice of the book for the appeals considered from May to December 2025."""
    return _kept(
        session,
        OriginChoice,
        values,
        indicator="appeals_considered",
        period_start=date(2025, 5, 1),
        period_end=date(2025, 12, 31),
        origin=origin,
        **_council(session),
        **_entered(session, date(2026, 4, 1), values),
    )


def a_recommendation(session: Session, **values: Any) -> Recommendation:
    """A recommendation of the council to a state body, not sent yet."""
    return _kept(
        session,
        Recommendation,
        values,
        addressee="Управление",
        text="Рекомендация",
        **_council(session),
        **_entered(session, date(2026, 4, 1), values),
    )


def a_decision(session: Session, meeting_on: date = date(2026, 3, 26), **values: Any) -> Decision:
    """A decision of a meeting, for the whole council, without a term."""
    return _kept(
        session,
        Decision,
        values,
        meeting_on=meeting_on,
        text="Проверить остановки",
        as_of=meeting_on,
        revision=1,
        **_council(session),
        **_entered(session, meeting_on, values),
    )


def a_decision_report(session: Session, decision: Decision, done_on: date, **values: Any) -> DecisionReport:
    return _kept(
        session,
        DecisionReport,
        values,
        decision_id=decision.id,
        done_on=done_on,
        **_entered(session, done_on, values),
    )


def a_reply(
    session: Session,
    recommendation: Recommendation,
    outcome: RecommendationOutcome = RecommendationOutcome.ACCEPTED,
    replied_on: date = date(2026, 4, 15),
    **values: Any,
) -> RecommendationReply:
    return _kept(
        session,
        RecommendationReply,
        values,
        recommendation_id=recommendation.id,
        outcome=outcome,
        replied_on=replied_on,
        **_entered(session, replied_on, values),
    )


def a_figure(session: Session, indicator: str, value: float, **values: Any) -> Figure:
    """A figure that a document states of the IV convocation, May to December 2025."""
    return _kept(
        session,
        Figure,
        values,
        indicator=indicator,
        value=value,
        convocation="IV",
        position=next(_numbers),
        bound=Bound.EXACT,
        unit=Unit.ITEMS,
        period_start=date(2025, 5, 1),
        period_end=date(2025, 12, 31),
        period_as_stated="2025 год",
        citation_id=values.get("citation_id") or a_citation(session).id,
        **_council(session),
    )


def _kept(session: Session, entity: type[E], values: dict[str, Any], **defaults: Any) -> E:
    strange = values.keys() - entity.model_fields.keys()
    if strange:  # the constructor of a table would pass over them in silence
        raise TypeError(f"{entity.__name__} has no {', '.join(sorted(strange))}")
    row = entity(**(defaults | values))
    session.add(row)
    session.flush()
    return row


def _one(session: Session, entity: type[E], build: Callable[[Session], E]) -> E:
    return session.exec(select(entity).limit(1)).first() or build(session)


def _council(session: Session) -> dict[str, Any]:
    return {"council_id": _one(session, Council, a_council).id}


def _commission(session: Session) -> int | None:
    return _one(session, Commission, a_commission).id


def _origin(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    given = {"citation_id", "entry_id"} & values.keys()
    return {} if given else {"citation_id": a_citation(session).id}


def _entered(session: Session, day: date, values: dict[str, Any]) -> dict[str, Any]:
    if "entry_id" in values:
        return {}
    return {"entry_id": an_entry(session, datetime(day.year, day.month, day.day, 12, tzinfo=UTC)).id}


def _key(kind: str) -> str:
    return f"{kind}-{next(_numbers)}"
