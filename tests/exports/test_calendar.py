"""What comes next as a calendar file: whole days, hours in UTC, the same identifier each time, no markup of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from icalendar import Calendar

from exports.calendar import written
from locales import Texts
from metrics.agenda import Agenda, Appointment, agenda
from tests.ui.plan_items import D, an_event, an_item

NOW = datetime(2026, 4, 22, 6, 0, tzinfo=UTC)


def events(found: Agenda, lang: str = "ru") -> list[Any]:
    """The events of a written file, read by the same rules as any calendar reads them."""
    return list(Calendar.from_ical(written(found, "almaty", NOW, Texts(lang))).walk("VEVENT"))


def test_a_day_without_an_hour_is_a_whole_day() -> None:
    item = an_item(date(2026, 4, 30), starts_on=date(2026, 4, 30), number=7, title="Встреча, с жителями; все")
    (event,) = events(agenda([item], D))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 4, 30), date(2026, 5, 1))
    assert str(event["SUMMARY"]) == "№ 7. Встреча, с жителями; все"
    assert "LOCATION" not in event


def test_an_hour_in_almaty_is_said_in_utc_with_its_place() -> None:
    held = replace(an_event(date(2026, 4, 28), "акимат"), held_at=time(15))
    (event,) = events(agenda([an_item(events=(held,))], D))
    assert event["DTSTART"].dt == datetime(2026, 4, 28, 10, 0, tzinfo=UTC)
    assert str(event["LOCATION"]) == "акимат"


def test_an_event_keeps_its_identifier_when_its_day_moves() -> None:
    item = an_item(number=12)
    first, moved = (Agenda((Appointment(item, day, None, "", is_event=True),), (), ()) for day in (D, date(2026, 5, 1)))
    assert str(events(first)[0]["UID"]) == str(events(moved)[0]["UID"]) == "2026-h1-12@almaty.kenes"


def test_items_without_a_day_stand_in_no_calendar() -> None:
    assert events(agenda([an_item(None), an_item(date(2026, 5, 31), starts_on=date(2026, 5, 1))], D)) == []
