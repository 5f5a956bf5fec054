"""The invented register of appeals: months, topics, ways through the states, all from one seeded row of numbers."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from random import Random

from data_model.commands import move_appeal, register_appeal
from data_model.vocabulary import AppealState
from seed.demo.invented import Invented
from seed.tables import Table

SEED = 2026
WEEKDAYS = 5
LONGEST_REPLY, TAIL = 29, 2.2  # working days; a larger TAIL means more quick replies
STILL_OPEN = 0.08  # the share that nobody finishes
INTERIM_REPLY = 0.1  # the share that is told the substance before its matter is resolved
ENDS = ((0.46, AppealState.RESOLVED), (0.80, AppealState.EXPLAINED), (0.92, AppealState.FORWARDED))


@dataclass(frozen=True)
class Step:
    """A step of an appeal's way."""

    state: AppealState
    on: date
    substantive_reply: bool = False


def invent_appeals(book: Invented, words: Table) -> None:
    """Add a register from the first day to the last; later steps are not entered, so that some appeals stay in work."""
    chance = Random(SEED)
    topics, districts = [*words.tables("topics")], [*book.districts.values()]
    bounds = [*accumulate(topic.number("weight", least=1) for topic in topics)]
    starts_on, ends_on = words.period("starts_on", "ends_on")
    for n, registered_on in enumerate(_days(starts_on, ends_on, words.number("a_month")), start=1):
        topic = topics[bisect(bounds, chance.random() * bounds[-1])]
        appeal_id = register_appeal(
            book.session,
            book.by(registered_on),
            words.text("number").format(n=n),
            registered_on,
            commission_id=_commission(book, topic),
            topic=topic.text("topic"),
            district_id=districts[int(chance.random() * len(districts))],
        )
        for step in _way(registered_on, chance):
            if step.on <= ends_on:
                by = book.by(min(after(step.on, int(chance.random() * 3)), ends_on))
                move_appeal(book.session, by, appeal_id, step.state, step.on, substantive_reply=step.substantive_reply)


def _commission(book: Invented, topic: Table) -> int | None:
    """The commission that a topic is handed to, None for one that is handed to nobody."""
    if "commission" not in topic.values:
        return None
    return book.commissions.get(str(topic.number("commission"))) or topic.refuse("commission")


def _days(first: date, last: date, a_month: int) -> Iterator[date]:
    """The weekdays of registration, spread evenly, a little more of them in every second month."""
    month = first
    while month <= last:
        following = (month + timedelta(days=31)).replace(day=1)
        number = a_month + (2 if month.month % 2 else -2)
        for n in range(number):
            yield after(month + timedelta(days=n * (following - month).days // number - 1), 1)
        month = following


def _way(registered_on: date, chance: Random) -> list[Step]:
    """Into work within two days, a reply within 1 to 30 working days, most of them soon, and an end."""
    taken_on = after(registered_on, 1 + int(chance.random() * 2))
    days = 1 + int(LONGEST_REPLY * chance.random() ** TAIL)
    replied_on = max(after(registered_on, days), taken_on)
    drawn, luck = chance.random(), chance.random()
    state = next((state for most, state in ENDS if drawn < most), AppealState.REFUSED)
    way = [Step(AppealState.IN_WORK, taken_on)]
    if state is AppealState.RESOLVED and luck > 1 - INTERIM_REPLY:
        way.append(Step(AppealState.IN_WORK, replied_on, substantive_reply=True))
        way.append(Step(state, after(replied_on, 5)))
    elif luck > STILL_OPEN:
        substantive = state in (AppealState.RESOLVED, AppealState.EXPLAINED)
        way.append(Step(state, replied_on, substantive_reply=substantive))
    return way


def after(day: date, weekdays: int) -> date:
    """The day so many weekdays later; holidays are not looked at, so a few replies fall on one."""
    while weekdays > 0:
        day += timedelta(days=1)
        weekdays -= day.weekday() < WEEKDAYS
    return day
