"""What people enter of appeals: the statistics of each and its way, or only a month's totals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from data_model import trail
from data_model.appeals import Appeal, AppealPerson, AppealStep, MonthlyTotal, OriginChoice
from data_model.commands.acting import By, add, command, enter, kept, only, refuse_future, whole_council
from data_model.errors import CouncilError
from data_model.sources import Entry
from data_model.vocabulary import AppealState, Origin


def of_commission(_session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commission that a command names; none: the whole council."""
    return only(named["commission_id"])


def of_appeal(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commission that an appeal went to."""
    return only(session.get_one(Appeal, named["appeal_id"]).commission_id)


@dataclass(frozen=True)
class Person:
    """Who wrote an appeal and what: never leaves the secretariat's screen."""

    name: str = ""
    contact: str = ""
    text: str = ""


@command(of_commission)
def register_appeal(
    session: Session,
    by: By,
    number: str,
    registered_on: date,
    *,
    commission_id: int | None = None,
    topic: str = "",
    district_id: int | None = None,
    person: Person | None = None,
) -> int:
    """Add an appeal's statistics; who wrote it is kept apart. A number is given once (error-appeal-number-taken)."""
    if not number:
        raise CouncilError("error-appeal-without-number")
    refuse_future(by, registered_on)
    same = select(Appeal.id).where(Appeal.council_id == by.council_id, Appeal.number == number)
    if session.exec(same).first() is not None:
        raise CouncilError("error-appeal-number-taken", number=number)
    appeal = Appeal(
        council_id=by.council_id,
        number=number,
        registered_on=registered_on,
        commission_id=commission_id,
        topic=topic,
        district_id=district_id,
        entry_id=enter(session, by),
    )
    appeal_id = kept(session, appeal)
    if person is not None:
        kept_person = AppealPerson(appeal_id=appeal_id, name=person.name, contact=person.contact, text=person.text)
        add(session, [kept_person])
    return appeal_id


@command(of_appeal)
def move_appeal(
    session: Session, by: By, appeal_id: int, state: AppealState, effective_on: date, *, substantive_reply: bool = False
) -> int:
    """Say that an appeal stands in a state from a day, and whether the person had a reply on the matter that day."""
    refuse_future(by, effective_on)
    appeal = session.get_one(Appeal, appeal_id)
    if effective_on < appeal.registered_on:
        raise CouncilError("error-step-before-appeal", number=appeal.number, date=appeal.registered_on)
    step = AppealStep(
        appeal_id=appeal_id,
        state=state,
        effective_on=effective_on,
        substantive_reply=substantive_reply,
        entry_id=enter(session, by),
    )
    return kept(session, step)


@command(of_appeal)
def see_person(session: Session, by: By, appeal_id: int) -> Person | None:
    """Who wrote an appeal and what, for one who must know; None where nobody is kept. That one looked is traced."""
    trail.looked_at(session, session.get_one(Appeal, appeal_id))
    kept_person = session.get(AppealPerson, appeal_id)
    if kept_person is None:
        return None
    return Person(kept_person.name, kept_person.contact, kept_person.text)


@command(of_commission)
def record_monthly_total(
    session: Session, by: By, indicator: str, month: date, value: int, *, commission_id: int | None = None
) -> int:
    """Say how many there were in a month (its first day); a total entered before for the same is superseded."""
    if value < 0:
        raise CouncilError("error-negative-number", value=value)
    refuse_future(by, month.replace(day=1))
    total = MonthlyTotal(
        council_id=by.council_id,
        indicator=indicator,
        month=month.replace(day=1),
        commission_id=commission_id,
        value=value,
        entry_id=enter(session, by, _standing_total(session, by.council_id, indicator, month, commission_id)),
    )
    return kept(session, total)


@command(whole_council)
def choose_origin(
    session: Session, by: By, indicator: str, period_start: date, period_end: date, origin: Origin
) -> int:
    """Choose the book that a period's total of an indicator is taken from."""
    if period_end < period_start:
        raise CouncilError("error-period-backwards", start=period_start, end=period_end)
    choice = OriginChoice(
        council_id=by.council_id,
        indicator=indicator,
        period_start=period_start,
        period_end=period_end,
        origin=origin,
        entry_id=enter(session, by),
    )
    return kept(session, choice)


def _standing_total(
    session: Session, council_id: int, indicator: str, month: date, commission_id: int | None
) -> int | None:
    """The entry of the total that stands for the same month; None where there is none, or a document states it."""
    superseded = select(Entry.supersedes_id).where(col(Entry.supersedes_id).is_not(None))
    wanted = select(MonthlyTotal.entry_id).where(
        MonthlyTotal.council_id == council_id,
        MonthlyTotal.indicator == indicator,
        MonthlyTotal.month == month.replace(day=1),
        col(MonthlyTotal.commission_id).is_not_distinct_from(commission_id),
        col(MonthlyTotal.entry_id).is_not(None),
        col(MonthlyTotal.entry_id).not_in(superseded),
    )
    return session.exec(wanted).first()
