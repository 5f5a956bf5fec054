"""Letting go of who wrote the appeals, once nothing needs it."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, col, select

from data_model.appeals import Appeal, AppealPerson
from data_model.commands.acting import By, command, whole_council


@command(whole_council)
def anonymise(session: Session, by: By, registered_before: date) -> int:
    """Drop the persons of the appeals registered before a day; the statistics stay. The number of persons dropped."""
    old = select(AppealPerson).join(Appeal, col(Appeal.id) == AppealPerson.appeal_id)
    persons = session.exec(old.where(Appeal.registered_on < registered_before)).all()
    for person in persons:
        session.delete(person)
    return len(persons)
