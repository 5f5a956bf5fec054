"""What people enter of a plan's items: marks, mistaken marks made void, deadlines, the days of events."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, time
from typing import Any

from sqlmodel import Session, col, select

from data_model.commands.acting import By, command, enter, kept, refuse_future
from data_model.errors import CouncilError
from data_model.sources import Entry
from data_model.vocabulary import DeadlineReason, MarkStatus
from data_model.work_plan import DeadlineChange, Mark, PlanItem, ScheduledEvent


def of_item(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commission of the item that a command names."""
    return frozenset({session.get_one(PlanItem, named["item_id"]).commission_id})


def of_mark(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commission of the item whose mark a command names."""
    item_id = session.exec(select(Mark.plan_item_id).where(Mark.entry_id == named["entry_id"])).one()
    return frozenset({session.get_one(PlanItem, item_id).commission_id})


@command(of_item)
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
    seen: int | None = None,
) -> int:
    """Report an item's status from a date; with a new last day the deadline moves by the same entry.

    `supersedes_id` is the entry of a mistaken mark, which is void from then on together with the deadline it moved.
    A postponement without a new day, a new day without one, a cancellation without a reason and what is done on a
    day to come are refused; so is a mark by somebody who had `seen` an older state of the item (error-item-changed).
    """
    if status is MarkStatus.DONE:
        refuse_future(by, effective_on)
    if (status is MarkStatus.POSTPONED) is not (new_ends_on is not None):
        raise CouncilError("error-postponed-without-day", status=status.value)
    if status is MarkStatus.CANCELLED and not note:
        raise CouncilError("error-cancelled-without-reason")
    _refuse_unseen(session, item_id, seen)
    if supersedes_id is not None:
        _refuse_no_mark(session, item_id, supersedes_id)
    entry_id = enter(session, by, supersedes_id)
    mark = Mark(
        plan_item_id=item_id, status=status, effective_on=effective_on, note=note, evidence=evidence, entry_id=entry_id
    )
    if new_ends_on is not None:
        _change(session, entry_id, item_id, DeadlineReason.POSTPONED, effective_on, new_ends_on)
    return kept(session, mark)


@command(of_mark)
def void_mark(session: Session, by: By, entry_id: int, *, seen: int | None = None) -> int:
    """Take back a mistaken mark by an entry that supersedes it and says why; nothing is put in its place."""
    if not by.ground:
        raise CouncilError("error-void-without-reason")
    mark = session.exec(select(Mark).where(Mark.entry_id == entry_id)).one()
    _refuse_unseen(session, mark.plan_item_id, seen)
    _refuse_void(session, entry_id)
    return enter(session, by, entry_id)


@command(of_item)
def set_deadline(
    session: Session,
    by: By,
    item_id: int,
    reason: DeadlineReason,
    effective_on: date,
    ends_on: date,
    *,
    seen: int | None = None,
) -> int:
    """Give an item a deadline that its plan did not state: moved, agreed later, or set by a separate schedule."""
    _refuse_unseen(session, item_id, seen)
    return _change(session, enter(session, by), item_id, reason, effective_on, ends_on)


@command(of_item)
def schedule_event(
    session: Session,
    by: By,
    item_id: int,
    held_on: date,
    held_at: time | None = None,
    place: str = "",
    *,
    seen: int | None = None,
) -> int:
    """Set the day, time and place of an item; its deadline stays."""
    _refuse_unseen(session, item_id, seen)
    entry_id = enter(session, by)
    event = ScheduledEvent(plan_item_id=item_id, held_on=held_on, held_at=held_at, place=place, entry_id=entry_id)
    return kept(session, event)


def _refuse_unseen(session: Session, item_id: int, seen: int | None) -> None:
    """Refuse who had seen another newest entry of the item: the writer's lock makes the comparison exact."""
    if seen is None:
        return
    newest = newest_entry(session, item_id)
    if newest > seen:
        entry = session.get_one(Entry, newest)
        raise CouncilError("error-item-changed", name=entry.recorded_by, moment=entry.recorded_at)


def _refuse_no_mark(session: Session, item_id: int, entry_id: int) -> None:
    """Refuse an entry that is not that of a standing mark of the item."""
    own = select(Mark.id).where(Mark.entry_id == entry_id, Mark.plan_item_id == item_id)
    if session.exec(own).first() is None:
        raise CouncilError("error-mark-of-another-item")
    _refuse_void(session, entry_id)


def _refuse_void(session: Session, entry_id: int) -> None:
    if session.exec(select(Entry.id).where(Entry.supersedes_id == entry_id)).first() is not None:
        raise CouncilError("error-mark-void-already")


def newest_entry(session: Session, item_id: int) -> int:
    """The id of the newest entry that touches an item; 0 where there is none."""
    return newest_entries(session, [item_id])[item_id]


def newest_entries(session: Session, item_ids: Collection[int]) -> dict[int, int]:
    """The id of the newest entry that touches each of the items, as `newest_entry`; it asks as often for any number."""
    of_item: dict[int, int] = {}  # entries, by id, with the item that each touches
    for table in (Mark, DeadlineChange, ScheduledEvent):
        own = select(table.entry_id, table.plan_item_id).where(col(table.plan_item_id).in_(item_ids))
        of_item |= dict(session.exec(own).all())
    voiding = select(Entry.id, Entry.supersedes_id).where(col(Entry.supersedes_id).in_(of_item))
    of_item |= {later: of_item[earlier] for later, earlier in session.exec(voiding) if later and earlier}
    newest = dict.fromkeys(item_ids, 0)
    for entry_id, item_id in of_item.items():
        newest[item_id] = max(newest[item_id], entry_id)
    return newest


def _change(
    session: Session, entry_id: int, item_id: int, reason: DeadlineReason, effective_on: date, ends_on: date
) -> int:
    change = DeadlineChange(
        plan_item_id=item_id, reason=reason, effective_on=effective_on, ends_on=ends_on, entry_id=entry_id
    )
    return kept(session, change)
