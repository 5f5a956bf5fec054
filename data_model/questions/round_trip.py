"""What stands behind the rows of a form: written out when it is downloaded, asked again when it comes back.

One definition for both ways, so that a row nobody touched is always told from one that somebody filled in.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session

from data_model.activities import Activity
from data_model.appeals import Appeal, AppealStep
from data_model.commands.plan import newest_entries
from data_model.council import Commission, District
from data_model.questions.activities import activities
from data_model.questions.in_force import in_force
from data_model.questions.plans import ItemFacts, MarkFacts, PlanFacts, plan_items
from data_model.sources import Entry
from data_model.vocabulary import FINAL, ActivityKind, AppealState, MarkStatus

_SPACES = re.compile(r"\s+")
MOST_APPEALS = 2000  # rows of a form; the register itself may be of any length


@dataclass(frozen=True)
class MarkSaid:
    """What a row says of an item: its last mark."""

    status: MarkStatus
    effective_on: date
    evidence: str = ""
    note: str = ""
    new_ends_on: date | None = None


@dataclass(frozen=True)
class EventSaid:
    """What a row says of an activity; commissions and the plan's item by their numbers, the district by its key."""

    held_on: date
    kind: ActivityKind
    title: str
    commissions: tuple[int, ...]
    item: int | None = None
    objects: int | None = None
    district: str = ""
    participants: str = ""
    finding: str = ""
    recommendations: str = ""


@dataclass(frozen=True)
class AppealSaid:
    """What a row says of an appeal: its statistics and where it stands since when."""

    number: str
    registered_on: date
    commission: int | None
    topic: str
    district: str
    state: AppealState
    effective_on: date
    substantive_reply: bool = False


Said = MarkSaid | EventSaid | AppealSaid


@dataclass(frozen=True)
class ItemRow:
    """An item in a form; `seen` is its newest entry, `entry_id` that of the mark it says (0: nobody reported)."""

    facts: ItemFacts
    seen: int
    said: MarkSaid | None
    entry_id: int


@dataclass(frozen=True)
class AppealRow:
    """An appeal in a form; `seen` is the newest entry that touches it."""

    id: int
    seen: int
    said: AppealSaid


def fingerprint(said: Said | None) -> str:
    """A short digest of what a row said when it was downloaded; empty for one that said nothing."""
    if said is None:
        return ""
    values = json.dumps(asdict(said), ensure_ascii=False, sort_keys=True, default=str)
    return (
        f"f{hashlib.sha256(values.encode()).hexdigest()[:15]}"  # begins with a letter: no sheet takes it for a number
    )


def tidy(words: str) -> str:
    """Words with single spaces and no empty lines: what a cell keeps of them, whichever program wrote it."""
    lines = (_SPACES.sub(" ", line).strip() for line in words.splitlines())
    return "\n".join(line for line in lines if line)


def item_rows(session: Session, plan: PlanFacts, known_at: datetime) -> tuple[ItemRow, ...]:
    """The plan's items by number, each with its last mark."""
    facts = plan_items(session, plan, known_at)
    seen = newest_entries(session, [one.id for one in facts])
    return tuple(_item_row(one, seen[one.id]) for one in facts)


def _item_row(facts: ItemFacts, seen: int) -> ItemRow:
    if not facts.marks:
        return ItemRow(facts, seen, None, 0)
    mark: MarkFacts = facts.marks[-1]
    entry_id = mark.recorded.entry_id
    moved = [one.ends_on for one in facts.deadlines if one.recorded.entry_id == entry_id]
    said = MarkSaid(mark.status, mark.effective_on, tidy(mark.evidence), tidy(mark.note), moved[-1] if moved else None)
    return ItemRow(facts, seen, said, entry_id)


def events_by_key(session: Session, keys: Collection[str], known_at: datetime) -> dict[str, EventSaid]:
    """Activities that came from forms, by the keys of their rows."""
    wanted = set(keys)
    return {
        one.key: EventSaid(
            held_on=one.held_on or one.period_end,
            kind=one.kind,
            title=tidy(one.title),
            commissions=one.commissions,
            item=one.item,
            objects=one.objects,
            district=one.district,
            participants=tidy(one.participants),
            finding=tidy(one.finding),
            recommendations=tidy(one.recommendations),
        )
        for one in activities(session, known_at)
        if one.key in wanted
    }


def taken_keys(session: Session, keys: Collection[str]) -> frozenset[str]:
    """The keys among these that activities bear, whether their entries are in force or not."""
    return frozenset(session.scalars(select(Activity.key).where(Activity.key.in_(keys))))


def open_appeals(session: Session, known_at: datetime) -> tuple[AppealRow, ...]:
    """The latest appeals that are in no final state, the newest first, as many as a form holds."""
    last = _last_steps(known_at)
    ended = select(last.c.appeal_id).where(last.c.place == 1, last.c.state.in_(FINAL))
    wanted = select(Appeal.id).where(Appeal.id.not_in(ended))
    newest = wanted.order_by(Appeal.registered_on.desc(), Appeal.id.desc()).limit(MOST_APPEALS)
    return _appeal_rows(session, session.scalars(newest).all(), known_at)


def appeals_by_number(session: Session, numbers: Collection[str], known_at: datetime) -> dict[str, AppealRow]:
    """Appeals by their numbers, whatever state they are in."""
    ids = session.scalars(select(Appeal.id).where(Appeal.number.in_(numbers))).all()
    return {one.said.number: one for one in _appeal_rows(session, ids, known_at)}


def recorded_requests(session: Session, prefix: str) -> frozenset[str]:
    """The request ids of entries that begin so: what was taken from one file."""
    return frozenset(session.scalars(select(Entry.request_id).where(Entry.request_id.startswith(prefix))))


def _last_steps(known_at: datetime, *only: ColumnElement[bool]):  # type: ignore[no-untyped-def]
    order = (AppealStep.effective_on.desc(), Entry.recorded_at.desc(), AppealStep.id.desc())
    place = func.row_number().over(partition_by=AppealStep.appeal_id, order_by=order).label("place")
    return (
        select(AppealStep.appeal_id, AppealStep.state, AppealStep.effective_on, AppealStep.substantive_reply, place)
        .join(Entry, Entry.id == AppealStep.entry_id)
        .where(in_force(known_at), *only)
        .subquery()
    )


def _appeal_rows(session: Session, ids: Iterable[int], known_at: datetime) -> tuple[AppealRow, ...]:
    wanted = list(ids)
    query = (
        select(Appeal, Commission.number, District.key)
        .join(Entry, Entry.id == Appeal.entry_id)
        .outerjoin(Commission, Commission.id == Appeal.commission_id)
        .outerjoin(District, District.id == Appeal.district_id)
        .where(Appeal.id.in_(wanted), in_force(known_at))
        .order_by(Appeal.registered_on.desc(), Appeal.id.desc())
    )
    newest: dict[int, int] = dict(
        session.execute(
            select(AppealStep.appeal_id, func.max(AppealStep.entry_id))
            .where(AppealStep.appeal_id.in_(wanted))
            .group_by(AppealStep.appeal_id)
        ).all()
    )
    last = _last_steps(known_at, AppealStep.appeal_id.in_(wanted))
    steps = {row.appeal_id: row for row in session.execute(select(last).where(last.c.place == 1))}
    return tuple(
        AppealRow(row.id, max(row.entry_id, newest.get(row.id, 0)), _stands(row, number, district, steps.get(row.id)))
        for row, number, district in session.execute(query)
    )


def _stands(row: Appeal, commission: int | None, district: str | None, step) -> AppealSaid:  # type: ignore[no-untyped-def]
    registered = AppealSaid(
        row.number,
        row.registered_on,
        commission,
        tidy(row.topic),
        district or "",
        AppealState.REGISTERED,
        row.registered_on,
    )
    if step is None:
        return registered
    return replace(
        registered,
        state=AppealState(step.state),
        effective_on=step.effective_on,
        substantive_reply=bool(step.substantive_reply),
    )
