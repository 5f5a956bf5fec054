"""Where invented records are written: the store's rows by their numbers, and an entry of its own for each record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import count

from data_model.asked import ALMATY
from data_model.commands import By
from data_model.questions import councils, plans
from data_model.questions.plans import ItemFacts
from data_model.rules import Actor
from data_model.store import Session
from data_model.vocabulary import Role

FIRST_HOUR, HOURS = 9, 9  # a working day, 9:00 to 17:59 in Almaty


@dataclass(frozen=True)
class Invented:
    """An open session with the ids that invented rows refer to, by the number or the key as a row writes it.

    `by` names the demonstration as the author.
    """

    session: Session
    council_id: int
    actor: Actor
    ground: str
    commissions: Mapping[str, int]
    districts: Mapping[str, int]
    items: Mapping[str, ItemFacts]
    entries: Iterator[int] = field(default_factory=lambda: count(1))

    def by(self, recorded_on: date) -> By:
        """The author of the next record: always the same words, a minute of that day, a request id of its own."""
        number = next(self.entries)
        minute = time(FIRST_HOUR + number % HOURS, number * 7 % 60, tzinfo=ALMATY)
        recorded_at = datetime.combine(recorded_on, minute).astimezone(UTC)
        return By(self.council_id, recorded_at, self.actor, self.ground, f"demonstration-{number}")


def invented(session: Session, recorded_by: str, ground: str) -> Invented:
    """The place to write invented records in a store that holds the documents and one plan."""
    council = councils.council(session)
    (plan,) = plans.plans(session)
    assert council is not None
    never = datetime.min.replace(tzinfo=UTC)  # nothing is entered yet
    return Invented(
        session=session,
        council_id=council.id,
        actor=Actor(recorded_by, Role.EDITOR),
        ground=ground,
        commissions={str(one.number): one.id for one in councils.commissions(session)},
        districts={one.key: one.id for one in councils.districts(session)},
        items={str(item.number): item for item in plans.plan_items(session, plan, never)},
    )
