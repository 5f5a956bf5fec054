"""What comes next as a calendar file (.ics): an event an appointment, which a second download brings up to date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from data_model.asked import ALMATY
from locales import Texts
from metrics.agenda import Agenda, Appointment

MIME = "text/calendar"
PRODUCT = "-//Kenes//Public council dashboard//EN"


def written(agenda: Agenda, council: str, known_at: datetime, t: Texts) -> bytes:
    """The appointments; each keeps its identifier for good, so that a calendar replaces it and never doubles it."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-timezone", ALMATY.key)
    for one in agenda.appointments:
        calendar.add_component(_event(one, council, known_at, t))
    return bytes(calendar.to_ical())


def identifier(one: Appointment, council: str) -> str:
    """What tells an item's event from any other."""
    return f"{one.item.facts.plan}-{one.item.facts.number}@{council}.kenes"


def _event(one: Appointment, council: str, known_at: datetime, t: Texts) -> Event:
    """A day without an hour is a whole day, the next one its end; an hour is said in UTC, which every program knows."""
    event = Event()
    event.add("uid", identifier(one, council))
    event.add("dtstamp", known_at.astimezone(UTC))
    if one.at is None:
        event.add("dtstart", one.on)
        event.add("dtend", one.on + timedelta(days=1))
    else:
        event.add("dtstart", datetime.combine(one.on, one.at, ALMATY).astimezone(UTC))
    event.add("summary", f"№ {one.item.facts.number}. {one.item.facts.title_in(t.lang)[0]}")
    if one.place:
        event.add("location", one.place)
    return event
