"""What was told to the presidium, frozen as JSON, and what has happened to it since."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from data_model.errors import CouncilError
from data_model.questions.plans import MarkFacts
from data_model.vocabulary import Bound, MarkStatus, State
from metrics.metric import Board
from metrics.plan_state import ItemState

VERSION = 1
"""The shape of the JSON; a snapshot of another shape is refused, never guessed at."""


@dataclass(frozen=True)
class FrozenMeasure:
    """A measure as it was told: no citations, they stand in the store."""

    key: str
    value: float | None
    bound: Bound
    part: int | None
    base: int | None


@dataclass(frozen=True)
class FrozenItem:
    """An item as it was told; `entries` are the entries of the marks that were in force."""

    number: int
    state: State
    status: MarkStatus | None
    ends_on: date | None
    done_on: date | None
    entries: tuple[int, ...]


@dataclass(frozen=True)
class Frozen:
    """A report as it was given: measures and items of a plan on a date, as known at a moment."""

    plan: str
    as_of: date
    known_at: datetime
    measures: tuple[FrozenMeasure, ...]
    items: tuple[FrozenItem, ...]

    def measure(self, key: str) -> FrozenMeasure | None:
        """A measure by its key; None where it was not known then."""
        return next((one for one in self.measures if one.key == key), None)


@dataclass(frozen=True)
class Change:
    """An item that differs from what was told; `was` is None where the plan did not hold it."""

    item: ItemState
    was: FrozenItem | None


@dataclass(frozen=True)
class LateMark:
    """A mark that holds from a day before the report and was recorded after it."""

    item: ItemState
    mark: MarkFacts


@dataclass(frozen=True)
class Since:
    """What has happened since a snapshot, in five groups; an item may stand in several."""

    newly_done: tuple[Change, ...]
    newly_overdue: tuple[Change, ...]
    moved: tuple[Change, ...]
    entered_late: tuple[LateMark, ...]
    changed_after: tuple[Change, ...]


def frozen(board: Board, items: Iterable[ItemState]) -> str:
    """A report as JSON: the board's measures and the plan's items."""
    content = {
        "version": VERSION,
        "plan": board.plan or "",
        "as_of": board.as_of.isoformat(),
        "known_at": board.known_at.isoformat(),
        "measures": [
            asdict(FrozenMeasure(key, one.value, one.amount.bound, one.amount.part, one.amount.base))
            for key, one in board.measures.items()
        ],
        "items": [asdict(_frozen(item)) for item in items],
    }
    return json.dumps(content, ensure_ascii=False, default=date.isoformat)


def thawed(content: str) -> Frozen:
    """The report that was frozen; error-snapshot-unreadable where it is of another shape."""
    try:
        told = json.loads(content)
        if told["version"] != VERSION:
            raise CouncilError("error-snapshot-unreadable", version=str(told["version"]))
        return Frozen(
            plan=told["plan"],
            as_of=date.fromisoformat(told["as_of"]),
            known_at=datetime.fromisoformat(told["known_at"]),
            measures=tuple(FrozenMeasure(**{**one, "bound": Bound(one["bound"])}) for one in told["measures"]),
            items=tuple(_thawed(one) for one in told["items"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CouncilError("error-snapshot-unreadable", version="?") from error


def recounted_otherwise(snapshot: Frozen, board: Board) -> tuple[str, ...]:
    """The measures whose number or bound, on the report's own date and moment, is not the one that was told.

    A definition may have changed since. A measure that is no longer counted, or was not then, is left out.
    """
    told = {one.key: (one.value, one.bound) for one in snapshot.measures}
    found = {key: (one.value, one.amount.bound) for key, one in board.measures.items()}
    return tuple(key for key in told if key in found and found[key] != told[key])


def compare(snapshot: Frozen, today: Iterable[ItemState], as_of: date, known_at: datetime) -> Since:
    """What differs today, on `as_of` as known at `known_at`, from what was told.

    A day or a moment before the report's own is refused (error-snapshot-later): nothing had changed by then.

    Entered late: effective on the report's date or before, recorded after its moment. Changed after the fact: a mark
    that was in force then is superseded or void today.
    """
    if as_of < snapshot.as_of or known_at < snapshot.known_at:
        raise CouncilError("error-snapshot-later", date=snapshot.as_of, moment=snapshot.known_at)
    was = {one.number: one for one in snapshot.items}
    every = [Change(item, was.get(item.facts.number)) for item in today]
    return Since(
        newly_done=tuple(one for one in every if one.item.is_done and not _was(one, State.DONE)),
        newly_overdue=tuple(one for one in every if one.item.is_overdue and not _was(one, State.OVERDUE)),
        moved=tuple(one for one in every if one.was and one.was.ends_on != one.item.ends_on),
        entered_late=tuple(
            LateMark(one.item, mark)
            for one in every
            for mark in one.item.facts.marks
            if mark.effective_on <= snapshot.as_of and mark.recorded.recorded_at > snapshot.known_at
        ),
        changed_after=tuple(one for one in every if one.was and set(one.was.entries) - _entries(one.item)),
    )


def _was(change: Change, state: State) -> bool:
    return change.was is not None and change.was.state is state


def _entries(item: ItemState) -> set[int]:
    return {mark.recorded.entry_id for mark in item.facts.marks}


def _frozen(item: ItemState) -> FrozenItem:
    return FrozenItem(
        item.facts.number, item.state, item.status, item.ends_on, item.done_on, tuple(sorted(_entries(item)))
    )


def _thawed(told: dict[str, Any]) -> FrozenItem:
    return FrozenItem(
        number=int(told["number"]),
        state=State(told["state"]),
        status=MarkStatus(told["status"]) if told["status"] else None,
        ends_on=_day(told["ends_on"]),
        done_on=_day(told["done_on"]),
        entries=tuple(told["entries"]),
    )


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None
