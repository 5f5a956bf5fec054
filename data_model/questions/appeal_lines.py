"""The register of appeals as of a date, a row an appeal, however long it is: read a batch at a time.

Each batch has a session of its own, so that nobody who saves waits longer than for a batch, and memory holds one. The
batches agree with one another all the same: what is entered after the first does not count, and nothing is erased.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, func, select, tuple_
from sqlmodel import Session

from data_model.appeals import Appeal, AppealStep
from data_model.council import Commission, Council, District
from data_model.questions.in_force import in_force, last_entry
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import AppealState

AT_ONCE = 1000
"""How many appeals a batch holds."""

Place = tuple[date, int]
"""Where an appeal stands in the register: the day it was registered, its id."""


@dataclass(frozen=True)
class Seen:
    """The register that is read: the date, by when what counts was recorded, and the last entry that counts."""

    as_of: date
    known_at: datetime
    newest: int


@dataclass(frozen=True)
class AppealLine:
    """An appeal as it stood on the date: statistics alone, nobody can be told from it.

    `commission` is a number and `district` a key; `replied_on` is the day of the first substantive reply by then.
    """

    number: str
    registered_on: date
    commission: int | None
    topic: str
    district: str
    state: AppealState
    replied_on: date | None


def seen(session: Session, as_of: date, known_at: datetime) -> Seen:
    """The register as it is now, of a date and a moment."""
    return Seen(as_of, known_at, last_entry(session))


def appeals_count(session: Session, of: Seen) -> int:
    """How many appeals the register holds."""
    return session.scalar(select(func.count()).select_from(Appeal).join(*_own_entry()).where(*_holds(of))) or 0


def appeals_on(session: Session, as_of: date, known_at: datetime) -> int:
    """How many appeals the register of a date and a moment holds now."""
    return appeals_count(session, seen(session, as_of, known_at))


def appeal_lines(store: Store, of: Seen) -> Iterator[AppealLine]:
    """Every appeal of the register in the order of registration."""
    after: Place | None = None
    while True:
        with store.reading() as session:
            lines, after = lines_after(session, of, after)
        yield from lines
        if after is None:
            return


def lines_after(session: Session, of: Seen, after: Place | None) -> tuple[list[AppealLine], Place | None]:
    """The next batch after a place (None: the first) and the place of its last appeal, None where no other follows."""
    found = session.connection().execute(_batch(of, after)).all()
    if not found:
        return [], None
    last = (found[-1][1], found[-1][0])
    states, replies = _ways(session, of, after, last)
    lines = [
        AppealLine(
            number=number,
            registered_on=registered_on,
            commission=commission,
            topic=topic,
            district=district or "",
            state=states.get(appeal_id, AppealState.REGISTERED),
            replied_on=replies.get(appeal_id),
        )
        for appeal_id, registered_on, number, topic, commission, district in found
    ]
    return lines, last if len(found) == AT_ONCE else None


def _batch(of: Seen, after: Place | None) -> Select[int, date, str, str, int | None, str | None]:
    own = (Appeal.id, Appeal.registered_on, Appeal.number, Appeal.topic)
    found: Select[int, date, str, str, int | None, str | None] = (
        select(*own, Commission.number, District.key)
        .join(*_own_entry())
        .outerjoin(Commission, Commission.id == Appeal.commission_id)
        .outerjoin(District, District.id == Appeal.district_id)
        .where(*_holds(of), *_between(after, None))
        .order_by(Appeal.registered_on, Appeal.id)
        .limit(AT_ONCE)
    )
    return found


def _ways(
    session: Session, of: Seen, after: Place | None, last: Place
) -> tuple[dict[int, AppealState], dict[int, date]]:
    """The last state of each appeal of a batch and the day of its first substantive reply, by the date."""
    steps = (
        select(AppealStep.appeal_id, AppealStep.state, AppealStep.effective_on, AppealStep.substantive_reply)
        .join(Appeal, Appeal.id == AppealStep.appeal_id)
        .join(Entry, Entry.id == AppealStep.entry_id)
        .where(_of_council(), *_between(after, last))
        .where(AppealStep.effective_on <= of.as_of, in_force(of.known_at, of.newest))
        .order_by(AppealStep.effective_on, Entry.recorded_at, AppealStep.id)
    )
    states: dict[int, AppealState] = {}
    replies: dict[int, date] = {}
    for appeal_id, state, effective_on, is_reply in session.connection().execute(steps).all():
        states[appeal_id] = state
        if is_reply:
            replies.setdefault(appeal_id, effective_on)
    return states, replies


def _own_entry() -> tuple[type[Entry], ColumnElement[bool]]:
    return Entry, Entry.id == Appeal.entry_id


def _holds(of: Seen) -> tuple[ColumnElement[bool], ...]:
    """Registered by the date, and its entry counts."""
    return (_of_council(), Appeal.registered_on <= of.as_of, in_force(of.known_at, of.newest))


def _of_council() -> ColumnElement[bool]:
    """The index of the register begins with the council."""
    found: ColumnElement[bool] = Appeal.council_id == select(Council.id).order_by(Council.id).limit(1).scalar_subquery()
    return found


def _between(after: Place | None, last: Place | None) -> Iterator[ColumnElement[bool]]:
    """After a place, and up to and including another; None is no bound."""
    place = tuple_(Appeal.registered_on, Appeal.id)
    if after:
        yield place > tuple_(*after)
    if last:
        yield place <= tuple_(*last)
