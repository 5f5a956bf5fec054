"""Working days: weekdays that are no holiday. Holidays are data."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

SATURDAY = 5


def is_working(day: date, holidays: Collection[date]) -> bool:
    """Whether the day is a weekday and no holiday."""
    return day.weekday() < SATURDAY and day not in holidays


def working_days_between(first: date, last: date, holidays: Collection[date]) -> int:
    """Working days after `first` up to and including `last`; 0 where `last` is not later."""
    span = (last - first).days
    return sum(is_working(first + timedelta(days=n), holidays) for n in range(1, span + 1))


def after_working_days(first: date, number: int, holidays: Collection[date]) -> date:
    """The day on which the `number`-th working day after `first` falls: the law's clocks end there."""
    day = first
    while number > 0:
        day += timedelta(days=1)
        number -= is_working(day, holidays)
    return day
