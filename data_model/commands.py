"""The only writes of people's records: each adds rows and the entry that says who, when and on what ground.

They work inside an open writing session, so that a caller decides what stands or falls together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import uuid4

from sqlmodel import Session

from data_model.activities import Activity, ActivityCommission
from data_model.appeals import Appeal, AppealStep
from data_model.errors import CouncilError
from data_model.recommendations import Recommendation, RecommendationReply
from data_model.sources import Entry
from data_model.vocabulary import ActivityKind, AppealState, Bound, DeadlineReason, MarkStatus, RecommendationOutcome
from data_model.work_plan import DeadlineChange, Mark, ScheduledEvent


@dataclass(frozen=True)
class By:
    """Who enters, when (an aware moment) and on what ground; a request's id is stored once only."""

    council_id: int
    recorded_at: datetime
    recorded_by: str
    ground: str = ""
    request_id: str = ""


def enter(session: Session, by: By, supersedes_id: int | None = None) -> int:
    """Add the entry that a record leans on and return its id; it may supersede a mistaken one."""
    entry = Entry(
        council_id=by.council_id,
        recorded_at=by.recorded_at,
        recorded_by=by.recorded_by,
        ground=by.ground,
        request_id=by.request_id or str(uuid4()),
        supersedes_id=supersedes_id,
    )
    return _kept(session, entry)


def record_mark(  # noqa: PLR0913 (one argument a field of the form)
    session: Session,
    by: By,
    item_id: int,
    status: MarkStatus,
    effective_on: date,
    *,
    note: str = "",
    evidence: str = "",
    new_ends_on: date | None = None,
    supersedes_id: int | None = None,
) -> int:
    """Report an item's status from a date; with a new last day the deadline moves by the same entry.

    `supersedes_id` is the entry of a mistaken mark, which is void from then on together with the deadline it moved.
    A postponement without a new day, a new day without one and a cancellation without a reason are refused.
    """
    if (status is MarkStatus.POSTPONED) is not (new_ends_on is not None):
        raise CouncilError("error-postponed-without-day", status=status.value)
    if status is MarkStatus.CANCELLED and not note:
        raise CouncilError("error-cancelled-without-reason")
    entry_id = enter(session, by, supersedes_id)
    mark = Mark(
        plan_item_id=item_id, status=status, effective_on=effective_on, note=note, evidence=evidence, entry_id=entry_id
    )
    if new_ends_on is not None:
        _change(session, entry_id, item_id, DeadlineReason.POSTPONED, effective_on, new_ends_on)
    return _kept(session, mark)


def set_deadline(
    session: Session, by: By, item_id: int, reason: DeadlineReason, effective_on: date, ends_on: date
) -> int:
    """Give an item a deadline that its plan did not state: agreed later, or set by a separate schedule."""
    return _change(session, enter(session, by), item_id, reason, effective_on, ends_on)


def schedule_event(
    session: Session, by: By, item_id: int, held_on: date, held_at: time | None = None, place: str = ""
) -> int:
    """Set the day, time and place of an item; its deadline stays."""
    entry_id = enter(session, by)
    event = ScheduledEvent(plan_item_id=item_id, held_on=held_on, held_at=held_at, place=place, entry_id=entry_id)
    return _kept(session, event)


@dataclass(frozen=True)
class NewActivity:
    """An activity as a person records it; `objects` None: their number is not known."""

    key: str
    convocation: str
    kind: ActivityKind
    title: str
    held_on: date
    commission_ids: tuple[int, ...]
    objects: int | None = None
    district_id: int | None = None
    participants: str = ""
    finding: str = ""
    recommendations: str = ""
    plan_item_id: int | None = None


def record_activity(session: Session, by: By, new: NewActivity) -> int:
    """Add an activity that took place on a day."""
    activity = Activity(
        council_id=by.council_id,
        key=new.key,
        convocation=new.convocation,
        kind=new.kind,
        title=new.title,
        objects=new.objects,
        objects_bound=None if new.objects is None else Bound.EXACT,
        held_on=new.held_on,
        period_start=new.held_on,
        period_end=new.held_on,
        district_id=new.district_id,
        participants=new.participants,
        finding=new.finding,
        recommendations=new.recommendations,
        plan_item_id=new.plan_item_id,
        entry_id=enter(session, by),
    )
    activity_id = _kept(session, activity)
    _add(session, (ActivityCommission(activity_id=activity_id, commission_id=one) for one in new.commission_ids))
    return activity_id


def register_appeal(
    session: Session,
    by: By,
    number: str,
    registered_on: date,
    *,
    commission_id: int | None = None,
    topic: str = "",
    district_id: int | None = None,
) -> int:
    """Add an appeal's statistics; who wrote it is kept apart."""
    appeal = Appeal(
        council_id=by.council_id,
        number=number,
        registered_on=registered_on,
        commission_id=commission_id,
        topic=topic,
        district_id=district_id,
        entry_id=enter(session, by),
    )
    return _kept(session, appeal)


def move_appeal(
    session: Session, by: By, appeal_id: int, state: AppealState, effective_on: date, *, substantive_reply: bool = False
) -> int:
    """Say that an appeal stands in a state from a day, and whether the person had a reply on the matter that day."""
    step = AppealStep(
        appeal_id=appeal_id,
        state=state,
        effective_on=effective_on,
        substantive_reply=substantive_reply,
        entry_id=enter(session, by),
    )
    return _kept(session, step)


def send_recommendation(
    session: Session,
    by: By,
    addressee: str,
    text: str,
    *,
    sent_on: date | None = None,
    control_ended_on: date | None = None,
    received_on: date | None = None,
    commission_id: int | None = None,
) -> int:
    """Add a recommendation to a state body with the dates that start the law's clocks."""
    recommendation = Recommendation(
        council_id=by.council_id,
        commission_id=commission_id,
        addressee=addressee,
        text=text,
        control_ended_on=control_ended_on,
        sent_on=sent_on,
        received_on=received_on,
        entry_id=enter(session, by),
    )
    return _kept(session, recommendation)


def record_reply(
    session: Session, by: By, recommendation_id: int, replied_on: date, outcome: RecommendationOutcome, note: str = ""
) -> int:
    """Add a reply to a recommendation and the outcome it states."""
    reply = RecommendationReply(
        recommendation_id=recommendation_id,
        replied_on=replied_on,
        outcome=outcome,
        note=note,
        entry_id=enter(session, by),
    )
    return _kept(session, reply)


def _change(
    session: Session, entry_id: int, item_id: int, reason: DeadlineReason, effective_on: date, ends_on: date
) -> int:
    change = DeadlineChange(
        plan_item_id=item_id, reason=reason, effective_on=effective_on, ends_on=ends_on, entry_id=entry_id
    )
    return _kept(session, change)


def _add(session: Session, rows: Iterable[object]) -> None:
    session.add_all(rows)
    session.flush()


def _kept(session: Session, row: object) -> int:
    _add(session, [row])
    return int(row.id)  # type: ignore[attr-defined]
