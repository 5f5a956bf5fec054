"""What people enter of the council's activities, which may close an item of the plan in the same act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, select

from data_model.activities import Activity, ActivityCommission
from data_model.commands.acting import By, add, command, enter, kept, refuse_future
from data_model.errors import CouncilError
from data_model.sources import Entry
from data_model.vocabulary import ActivityKind, Bound
from data_model.work_plan import PlanItem


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


def of_new(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commissions that held the activity, and the one whose item of the plan it is."""
    new: NewActivity = named["new"]
    return frozenset((*new.commission_ids, *_of_item(session, new.plan_item_id)))


def of_activity(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commissions that held the activity that an entry added, and the one whose item of the plan it is."""
    activity = session.exec(select(Activity).where(Activity.entry_id == named["entry_id"])).one()
    held = select(ActivityCommission.commission_id).where(ActivityCommission.activity_id == activity.id)
    return frozenset((*session.exec(held), *_of_item(session, activity.plan_item_id)))


def _of_item(session: Session, item_id: int | None) -> tuple[int, ...]:
    return () if item_id is None else (session.get_one(PlanItem, item_id).commission_id,)


@command(of_activity)
def void_activity(session: Session, by: By, entry_id: int) -> int:
    """Take back an activity that was entered by mistake; the mark and the letters entered with it stay as they are."""
    if not by.ground:
        raise CouncilError("error-void-without-reason")
    if session.exec(select(Entry.id).where(Entry.supersedes_id == entry_id)).first() is not None:
        raise CouncilError("error-event-void-already")
    return enter(session, by, entry_id)


@command(of_new)
def record_activity(session: Session, by: By, new: NewActivity) -> int:
    """Add an activity that took place on a day; a day to come is refused."""
    refuse_future(by, new.held_on)
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
    activity_id = kept(session, activity)
    add(session, (ActivityCommission(activity_id=activity_id, commission_id=one) for one in new.commission_ids))
    return activity_id
