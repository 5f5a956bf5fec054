"""A form that came back against the store: new, changed, unchanged, in conflict or refused, before a word is written.

A row is judged by three values: what it says now, what it said when it was downloaded (its fingerprint) and what the
store says. Rows in conflict are chosen one by one. `take` writes what was confirmed, all of it or nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from data_model.asked import ALMATY
from data_model.errors import CouncilError
from data_model.questions import councils
from data_model.questions.plans import plan_in_scope, plans
from data_model.questions.round_trip import (
    AppealRow,
    AppealSaid,
    ItemRow,
    MarkSaid,
    Said,
    appeals_by_number,
    events_by_key,
    fingerprint,
    item_rows,
    recorded_requests,
    taken_keys,
)
from data_model.rules import Actor
from data_model.store import Session
from imports.cells import CellRefused, Reader, Refused
from imports.forms import Form, FormRow
from imports.rows import Words, appeal_said, event_said, mark_said, words_of


class Fate(StrEnum):
    """What is to become of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"


@dataclass(frozen=True)
class Line:
    """A row that could be read: what it says and what the store says; `key` names it, `id` is the store's row."""

    row: int
    key: str
    title: str
    fate: Fate
    theirs: Said
    ours: Said | None = None
    id: int = 0
    entry_id: int = 0


@dataclass(frozen=True)
class Preview:
    """What a form would do, row by row; nothing is written yet."""

    file: str
    sha256: str
    kind: str
    lines: tuple[Line, ...]
    refused: tuple[Refused, ...]

    def of(self, fate: Fate) -> tuple[Line, ...]:
        """The rows of a fate, in the order of the sheet."""
        return tuple(line for line in self.lines if line.fate is fate)

    def to_take(self, chosen: Collection[int] = ()) -> tuple[Line, ...]:
        """The rows that would be written: new, changed, and those in conflict whose row number was chosen."""
        wanted = (Fate.NEW, Fate.CHANGED)
        return tuple(
            one for one in self.lines if one.fate in wanted or (one.fate is Fate.CONFLICT and one.row in chosen)
        )


@dataclass(frozen=True)
class Asked:
    """What reconciling is asked with: the store's session, who would write, the present moment, the words known."""

    session: Session
    actor: Actor
    now: datetime
    words: Words
    commission_ids: dict[int, int]
    taken: frozenset[str]

    def may(self, command: str, numbers: Collection[int]) -> bool:
        """Whether the actor may do a command for commissions by their numbers."""
        return self.actor.may_for(command, frozenset(self.commission_ids[one] for one in numbers))


Judge = Callable[[Reader], Line | None]
"""Says what is to become of a row; None for one that nobody filled in; CellRefused for one that can't be taken."""


def reconcile(session: Session, form: Form, actor: Actor, now: datetime) -> Preview:
    """Put a form's rows beside the store's. Raises error-form-other-store and error-unknown-plan."""
    council = councils.council(session)
    if council is None or form.store != council.store_name:
        raise CouncilError("error-form-other-store", file=form.file)
    every = councils.commissions(session)
    today = now.astimezone(ALMATY).date()
    asked = Asked(
        session,
        actor,
        now,
        words_of(every, councils.districts(session), today),
        {one.number: one.id for one in every},
        recorded_requests(session, form.request),
    )
    judge = {"marks": _marks, "events": _events, "appeals": _appeals}[form.kind]
    lines: list[Line] = []
    refused: list[Refused] = list(_repeated(form))
    repeated = {one.row for one in refused}
    judged = judge(form, asked)
    for row in form.rows:
        if row.number in repeated:
            continue
        try:
            line = judged(Reader(form, row))
        except CellRefused as told:
            refused.append(told.refused)
        else:
            lines.extend([line] if line else [])
    refused.sort(key=lambda one: one.row)
    return Preview(form.file, form.sha256, form.kind, tuple(lines), tuple(refused))


def _repeated(form: Form) -> Iterator[Refused]:
    """Rows that bear the same hidden key: somebody copied one over another."""
    counted = Counter(_key(row) for row in form.rows if _key(row))
    for row in form.rows:
        if counted[_key(row)] > 1:
            yield Reader(form, row).refuse("refused-repeated").refused


def _key(row: FormRow) -> str:
    return str(row["key"].value or "")


def _moved_since(read: Reader, row: ItemRow, theirs: MarkSaid) -> bool:
    """Whether a postponement meets a deadline or an event that was entered since the form was downloaded."""
    return theirs.new_ends_on is not None and row.seen > (read.whole("seen") or 0)


def _fate(ours: Said | None, theirs: Said, was: str) -> Fate:
    """By three values: what the row says now, what it said when downloaded, what the store says now."""
    if theirs == ours:
        return Fate.UNCHANGED
    if fingerprint(theirs) == was:
        return Fate.UNCHANGED  # nobody touched the row; the store has moved on without it
    if fingerprint(ours) == was:
        return Fate.NEW if ours is None else Fate.CHANGED
    return Fate.CONFLICT


def _marks(form: Form, asked: Asked) -> Judge:
    plan = plan_in_scope(plans(asked.session), form.plan, asked.now.date())
    assert plan is not None
    rows = {f"{plan.key}/{row.facts.number}": row for row in item_rows(asked.session, plan, asked.now)}

    def judged(read: Reader) -> Line | None:
        row: ItemRow | None = rows.get(_key(read.row))
        if row is None or str(row.facts.number) != read.text("number"):
            raise read.refuse("refused-key", "number")
        theirs, was = mark_said(read, asked.words), read.text("was")
        if theirs is None:
            if was:
                raise read.refuse("refused-emptied", "status")
            return None
        fate = _fate(row.said, theirs, was)
        if fate in (Fate.NEW, Fate.CHANGED) and _moved_since(read, row, theirs):
            fate = Fate.CONFLICT
        if f"{form.request}-{read.row.number}" in asked.taken:
            fate = Fate.UNCHANGED
        if fate is not Fate.UNCHANGED and not asked.may("record_mark", [row.facts.commission]):
            raise read.refuse("refused-not-yours")
        key = f"№\u00a0{row.facts.number}"
        return Line(read.row.number, key, row.facts.title, fate, theirs, row.said, row.facts.id, row.entry_id)

    return judged


def _events(form: Form, asked: Asked) -> Judge:
    keys = {_key(row) for row in form.rows}
    known = events_by_key(asked.session, keys, asked.now)
    taken = taken_keys(asked.session, keys)
    plan = plan_in_scope(plans(asked.session), form.plan or None, asked.now.date())
    items = {row.facts.number: row.facts for row in item_rows(asked.session, plan, asked.now)} if plan else {}

    def judged(read: Reader) -> Line | None:
        theirs = event_said(read, asked.words)
        if theirs is None:
            return None
        key = _key(read.row)
        if not key.startswith("form-") or len(key) > 80:
            raise read.refuse("refused-key")
        if theirs.item is not None and theirs.item not in items:
            raise read.refuse("refused-item", "item")
        ours = known.get(key)
        if ours is not None and ours != theirs:
            raise read.refuse("refused-event-entered")
        if ours is None and key in taken:
            raise read.refuse("refused-event-taken-back")
        item = items.get(theirs.item or 0)
        whose = {*theirs.commissions, *([item.commission] if item else [])}
        if ours is None and not asked.may("record_activity", whose):
            raise read.refuse("refused-not-yours")
        fate = Fate.UNCHANGED if ours else Fate.NEW
        return Line(read.row.number, key, theirs.title, fate, theirs, ours, item.id if item else 0)

    return judged


def _appeals(form: Form, asked: Asked) -> Judge:
    told = Counter(number for row in form.rows if (number := _number(Reader(form, row))))
    rows = appeals_by_number(asked.session, told.keys(), asked.now)

    def judged(read: Reader) -> Line | None:
        theirs, was = appeal_said(read, asked.words), read.text("was")
        if theirs is None:
            return None
        if told[theirs.number] > 1:
            raise read.refuse("refused-repeated", "number")
        row: AppealRow | None = rows.get(theirs.number)
        if was and (row is None or _key(read.row) != theirs.number):
            raise read.refuse("refused-key", "number")
        ours = row.said if row else None
        if row and _statistics(row.said) != _statistics(theirs):
            raise read.refuse("refused-appeal-entered", "number")
        fate = _fate(ours, theirs, was)
        if fate is not Fate.UNCHANGED:
            _check_step(read, ours, theirs, asked)
        return Line(read.row.number, theirs.number, theirs.topic, fate, theirs, ours, row.id if row else 0)

    return judged


def _number(read: Reader) -> str:
    """The number that a row bears; nothing where its cell can't be read, which is told when the row is."""
    try:
        return read.text("number", 40)
    except CellRefused:
        return ""


def _check_step(read: Reader, ours: AppealSaid | None, theirs: AppealSaid, asked: Asked) -> None:
    command = "register_appeal" if ours is None else "move_appeal"
    number = theirs.commission
    if not asked.may(command, [] if number is None else [number]):
        raise read.refuse("refused-not-yours")
    if ours is not None and theirs.effective_on < ours.effective_on:
        raise read.refuse("refused-earlier-step", "effective_on")


def _statistics(said: AppealSaid) -> tuple[object, ...]:
    return said.registered_on, said.commission, said.topic, said.district
