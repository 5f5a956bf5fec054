"""A date or a moment as a person types it, in an address or a terminal; anything else is a refusal that names it."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from data_model.errors import CouncilError

ALMATY = ZoneInfo("Asia/Almaty")
YEARS = range(2000, 2100)

REFUSED_DAYS = frozenset(
    f"error-{word}" for word in ("impossible-date", "untyped-date", "year-out-of-range", "no-such-day")
)
"""How a day is refused: it is not one, its year is not of this century, the calendar has it not."""

_TYPED = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4}|[0-9]{2})")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(said: str) -> date:
    """`2026-04-22` as a date of this century; anything else raises one of REFUSED_DAYS."""
    if not _DAY.fullmatch(said):
        raise CouncilError("error-impossible-date", value=said)
    if int(said[:4]) not in YEARS:
        raise CouncilError("error-year-out-of-range", value=said, first=str(YEARS[0]), last=str(YEARS[-1]))
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise CouncilError("error-no-such-day", value=said) from None


def typed_day(said: str) -> date:
    """A day as people type it: `22.04.2026`, `22.4.26`, `22/04/2026` or `2026-04-22`; else one of REFUSED_DAYS."""
    parts = _TYPED.fullmatch(said.strip())
    if parts is None:
        if not _DAY.fullmatch(said.strip()):
            raise CouncilError("error-untyped-date", value=said.strip())
        return day(said.strip())
    year = int(parts[3]) + (YEARS[0] if len(parts[3]) == 2 else 0)
    try:
        return day(f"{year:04}-{int(parts[2]):02}-{int(parts[1]):02}")
    except CouncilError as refusal:
        raise CouncilError(refusal.key, **{**refusal.values, "value": said.strip()}) from None


def entered_by(as_of: date, today: date, demonstration: bool) -> datetime:
    """By when a record must have been entered to count where no moment is named: the end of today in Almaty.

    A demonstration's today is its as-of date: what its people enter later they have not entered yet.
    """
    return datetime.combine(as_of if demonstration else today, time.max, ALMATY)


def moment(said: str) -> datetime:
    """An ISO moment, by Almaty's clock unless it names another; a day means its end. Else error-impossible-moment."""
    try:
        found = datetime.combine(day(said), time.max) if _DAY.fullmatch(said) else datetime.fromisoformat(said)
    except (ValueError, CouncilError):
        found = None
    if found is None or found.year not in YEARS:
        raise CouncilError("error-impossible-moment", value=said)
    return found if found.tzinfo else found.replace(tzinfo=ALMATY)
