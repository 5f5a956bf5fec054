"""What stands above and around the table of a plan: approval, signature, title, period, head of the table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from data_model.errors import CouncilError
from data_model.folding import fold
from imports.wording.months import MONTH, month_number

_APPROVED = re.compile(r"утвержд|бекит")
_SIGNED = re.compile(r"председатель|торага")
_TITLE = re.compile(r"план\b")
_DATE = re.compile(rf"(?P<garbled>№ ?)?\b(?P<day>[0-9]{{1,2}}) (?P<month>{MONTH}) (?P<year>[0-9]{{4}})")
_DECISION = re.compile(r"№ ?(?P<number>[0-9]+(?:[/-][0-9]+)?)")
_PERIOD = re.compile(r"(?:\b(?P<half>ии|и|[12]|первое|второе)(?:-?о?[ей])? полугоди[еяй] |\bна )(?P<year>[0-9]{4})")
_SECOND_HALF = ("ии", "2", "второе")


@dataclass(frozen=True)
class Approval:
    """The approval as written and as read: `day_uncertain` if it is garbled, "" for an unknown decision number."""

    as_written: str
    approved_on: date | None
    day_uncertain: bool
    decision_number: str


def is_approval(line: str) -> bool:
    """Whether the line opens the approval of a plan."""
    return bool(_APPROVED.match(fold(line)))


def is_signature(line: str) -> bool:
    """Whether the line names who signed the approval."""
    return bool(_SIGNED.match(fold(line)))


def is_title(line: str) -> bool:
    """Whether the line opens the title of a plan."""
    return bool(_TITLE.match(fold(line)))


def is_table_head(line: str) -> bool:
    """Whether the line holds the names of the table's columns."""
    folded = fold(line)
    return folded.startswith("№") and "наименование" in folded


def read_approval(line: str) -> Approval:
    """The date and the decision's number; a number that runs into the date («№17» марта) is the day, uncertain."""
    folded = fold(line)
    match = _DATE.search(folded)
    if not match:
        return Approval(line, None, True, "")
    decision = _DECISION.search(folded[: match.start()] + folded[match.end() :])
    try:
        approved_on = date(int(match["year"]), month_number(match["month"]), int(match["day"]))
    except ValueError:
        approved_on = None
    uncertain = bool(match["garbled"]) or approved_on is None
    return Approval(line, approved_on, uncertain, decision["number"] if decision else "")


def read_period(title: str) -> tuple[date, date]:
    """The first and the last day of the half-year or year a plan's title names.

    Raises CouncilError `error-plan-period-unknown` with the title.
    """
    match = _PERIOD.search(fold(title))
    if not match or int(match["year"]) < date.min.year:
        raise CouncilError("error-plan-period-unknown", title=title)
    year, half = int(match["year"]), match["half"]
    period_start = date(year, 7 if half in _SECOND_HALF else 1, 1)
    period_end = date(year, 6, 30) if half and half not in _SECOND_HALF else date(year, 12, 31)
    return period_start, period_end


def place_of(number: int) -> str:
    """How a citation names a row of a plan."""
    return f"п. {number}"
