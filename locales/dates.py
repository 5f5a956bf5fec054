"""Dates as each language writes them, in the forms that tables, sentences and periods need.

Months stand in lower case, as inside a sentence (`texts.capitalised` for the start of one). A date that is read
aloud never breaks over a line between its day and its month. Periods are inclusive.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from fluent.runtime.types import FluentInt

from locales.catalogue import catalogue
from locales.numbers import NO_BREAK_SPACE

ALMATY = ZoneInfo("Asia/Almaty")
_DASH = f"{NO_BREAK_SPACE}– "


def long_day(d: date, lang: str) -> str:
    """«12 марта 2026 года», «2026 жылғы 12 наурыз», "12 March 2026"."""
    return _of_day("date-long", d, lang)


def medium_day(d: date, lang: str) -> str:
    """«12 марта 2026 г.», «2026 жылғы 12 наурыз», "12 March 2026"."""
    return _of_day("date-medium", d, lang)


def short_day(d: date, lang: str) -> str:
    """For tables: «12.03.2026» in Russian and Kazakh, "12 Mar 2026" in English."""
    return _of_day("date-short", d, lang)


def day_month(d: date, lang: str) -> str:
    """«12 марта», «12 наурыз», "12 March"."""
    return _of_day("date-day-month", d, lang)


def until_day(d: date, lang: str, *, year: bool = False) -> str:
    """The last day of a deadline: «до 14 марта», «14 наурызға дейін», "by 14 March"; with its year if asked."""
    return _of_day("date-until-year" if year else "date-until", d, lang)


def since_day(d: date, lang: str, *, year: bool = False) -> str:
    """«с 12 марта», «12 наурыздан бастап», "since 12 March"; with its year if asked."""
    return _of_day("date-since-year" if year else "date-since", d, lang)


def month_name(month: int, lang: str) -> str:
    """The month alone, 1…12: «апрель», «сәуір», "April"."""
    return _of_day("month-name", date(2000, month, 1), lang)


def month_short(month: int, lang: str) -> str:
    """Three letters for the axis of a chart: «апр», «сәу», "Apr"."""
    return _of_day("month-short", date(2000, month, 1), lang)


def in_month(month: int, lang: str) -> str:
    """«в апреле», «сәуірде», "in April"."""
    return _of_day("month-in", date(2000, month, 1), lang)


def month_year(d: date, lang: str) -> str:
    """The month of a day with its year: «апрель 2026 г.», «2026 жылғы сәуір», "April 2026"."""
    return _of_day("date-month-year", d, lang)


def moment(at: datetime, lang: str) -> str:
    """A moment by Almaty's clock: «22 ноября 2026 г., 14:02»; ValueError for a moment without a time zone."""
    if at.tzinfo is None:
        raise ValueError(f"{at!r} has no time zone")
    local = at.astimezone(ALMATY)
    return _put("date-moment", lang, date=medium_day(local.date(), lang), time=f"{local:%H:%M}")


def entered_by(at: datetime) -> date | datetime:
    """By when records were entered, to be said in words: a moment, or the day of which it is the end in Almaty.

    Where nobody names a moment it is today's end, which has not come yet.
    """
    local = at.astimezone(ALMATY)
    return local.date() if local.time() == time.max else at


def period(start: date, end: date, lang: str) -> str:
    """A period by its whole years or months if it has only such, else by its days.

    «2022–2024 годы», «май – декабрь 2025 г.», «апрель 2026 г.», «12–14 марта 2026 г.».
    """
    if not _whole_months(start, end):
        return days_period(start, end, lang)
    if (start.month, end.month) == (1, 12):
        return _years(start.year, end.year, lang)
    if (start.year, start.month) == (end.year, end.month):
        return month_year(start, lang)
    if start.year == end.year:
        return _in_year(month_name(start.month, lang) + _DASH + month_name(end.month, lang), start.year, lang)
    return month_year(start, lang) + _DASH + month_year(end, lang)


def days_period(start: date, end: date, lang: str) -> str:
    """A period by its first and last day: «1 января – 30 июня 2026 г.»."""
    if start == end:
        return medium_day(start, lang)
    if start.year != end.year:
        return medium_day(start, lang) + _DASH + medium_day(end, lang)
    if start.month == end.month:
        return _in_year(f"{start.day}–{day_month(end, lang)}", start.year, lang)
    return _in_year(day_month(start, lang) + _DASH + day_month(end, lang), start.year, lang)


def _years(first: int, last: int, lang: str) -> str:
    if first == last:
        return _put("date-year", lang, year=str(first))
    return _put("date-years", lang, span=f"{first}–{last}")


def _in_year(span: str, year: int, lang: str) -> str:
    return _put("date-span-in-year", lang, span=span, year=str(year))


def _whole_months(start: date, end: date) -> bool:
    return start.day == 1 and end.day == monthrange(end.year, end.month)[1]


@lru_cache(maxsize=8192)
def _of_day(key: str, d: date, lang: str) -> str:
    """A message of dates.ftl with the parts of a day put in."""
    parts = {"day": str(d.day), "dd": f"{d.day:02}", "mm": f"{d.month:02}", "year": str(d.year)}
    return catalogue(lang).format(key, {**parts, "d": FluentInt(d.day), "m": FluentInt(d.month)})


def _put(key: str, lang: str, **values: str) -> str:
    return catalogue(lang).format(key, values)
