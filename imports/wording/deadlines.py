"""The deadline cell of a plan: its wording to a kind, a first and a last day."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from data_model.errors import CouncilError
from data_model.folding import fold
from data_model.vocabulary import DeadlineKind
from imports.wording.cleaning import clean
from imports.wording.months import MONTH, month_number

_PHRASES = {
    DeadlineKind.ON_DEMAND: ("при необходимости", "қажеттілігіне қарай", "түсуіне қарай"),
    DeadlineKind.REGULAR: ("регулярно", "на постоянной основе", "на регулярной основе", "постоянно", "тұрақты негізде"),
    DeadlineKind.SEPARATE_SCHEDULE: ("по отдельному графику", "жеке кесте бойынша"),
    DeadlineKind.TO_BE_AGREED: ("дата на согласовании", "на согласовании", "күні келісілуде"),
}
_UNDATED = {fold(phrase): kind for kind, phrases in _PHRASES.items() for phrase in phrases}
_ON_DEMAND = re.compile(r"по мере \w+(?: (?:и|или) \w+)?")
_YEAR_ROUND = re.compile(r"в течени[ие](?: всего)?(?: (?P<year>[0-9]{4}))? года|весь год|круглый год|жыл бойы")
_YEAR = r"(?: (?P<year{0}>[0-9]{{4}}))?(?: ?(?:г|год|года|году))?"
_DAY = re.compile(
    r"(?P<by>(?:до|не позднее|к) )?(?:"
    rf"(?P<day>[0-9]{{1,2}})(?:-?(?:го|е|ого|ое))? (?P<name>{MONTH}){_YEAR.format('')}(?P<by_kazakh> дейин)?"
    r"|(?P<day_number>[0-9]{1,2})[./] ?(?P<month>[0-9]{1,2})"
    r"(?:[./] ?(?P<short_year>[0-9]{4}|[0-9]{2}))?(?: ?(?:г|года))?)"
)
_MONTHS = re.compile(
    rf"(?:во? )?(?P<first>{MONTH}){_YEAR.format('_first')}"
    rf"(?:(?: ?[-/,] ?| и | )(?P<last>{MONTH}){_YEAR.format('_last')})?"
)
_A_MONTH = re.compile(rf"\b{MONTH}\b")
_LONGEST = 8  # words; every known wording is shorter


@dataclass(frozen=True)
class Deadline:
    """A deadline as the plan words it and as it is read; days are inclusive.

    `note` is what else stands in the cell, `remarks` are catalogue keys of what a person should look at.
    """

    as_written: str
    kind: DeadlineKind
    starts_on: date | None
    ends_on: date | None
    note: str
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class _Reading:
    kind: DeadlineKind
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True)
class _Period:
    start: date
    end: date

    def year_of(self, first: int, last: int) -> int:
        """The year of the first month of a span whose wording names no year: the one that meets the period."""
        for year in range(max(self.start.year - 1, date.min.year), min(self.end.year, date.max.year - 1) + 1):
            if _first_day(year, first) <= self.end and _last_day(year + (first > last), last) >= self.start:
                return year
        return self.end.year


def read_deadline(cell: str, period_start: date, period_end: date) -> Deadline:
    """The deadline that a cell of a plan for this period states; a wording without a year is of the plan's year.

    Raises CouncilError `error-deadline-unknown` or `error-deadline-impossible` with the `wording` that is meant.
    """
    period, words = _Period(period_start, period_end), clean(cell).split()
    for length in range(min(len(words), _LONGEST), 0, -1):
        wording, note = " ".join(words[:length]), " ".join(words[length:])
        try:
            reading = _read(fold(wording).rstrip(" .,;:"), period)
        except ValueError:
            raise CouncilError("error-deadline-impossible", wording=wording) from None
        if reading and _is_note(note):
            remarks = _remarks(reading, note, period)
            return Deadline(wording, reading.kind, reading.starts_on, reading.ends_on, note, remarks)
        if reading:
            break
    raise CouncilError("error-deadline-unknown", wording=" ".join(words))


def _read(folded: str, period: _Period) -> _Reading | None:
    """What a folded wording means, None if it is not known; ValueError if it names a day that does not exist."""
    if folded in _UNDATED:
        return _Reading(_UNDATED[folded])
    if _ON_DEMAND.fullmatch(folded):
        return _Reading(DeadlineKind.ON_DEMAND)
    if match := _YEAR_ROUND.fullmatch(folded):
        year = int(match["year"] or period.start.year)
        return _Reading(DeadlineKind.YEAR_ROUND, date(year, 1, 1), date(year, 12, 31))
    if match := _DAY.fullmatch(folded):
        return _read_day(match, period)
    if match := _MONTHS.fullmatch(folded):
        return _read_months(match, period)
    return None


def _read_day(match: re.Match[str], period: _Period) -> _Reading:
    month = month_number(match["name"]) if match["name"] else int(match["month"])
    stated = match["year"] or match["short_year"]
    year = _full_year(stated) if stated else period.year_of(month, month)
    day = date(year, month, int(match["day"] or match["day_number"]))
    if match["by"] or match["by_kazakh"]:
        return _Reading(DeadlineKind.BY_DAY, None, day)
    return _Reading(DeadlineKind.DAY, day, day)


def _full_year(stated: str) -> int:
    return int(stated) if len(stated) > 2 else 2000 + int(stated)


def _read_months(match: re.Match[str], period: _Period) -> _Reading:
    first = month_number(match["first"])
    last = month_number(match["last"]) if match["last"] else first
    turns = int(first > last)
    if match["year_first"]:
        first_year = int(match["year_first"])
    elif match["year_last"]:
        first_year = int(match["year_last"]) - turns
    else:
        first_year = period.year_of(first, last)
    last_year = int(match["year_last"]) if match["year_last"] else first_year + turns
    starts_on, ends_on = _first_day(first_year, first), _last_day(last_year, last)
    if ends_on < starts_on:
        raise ValueError(match[0])
    return _Reading(DeadlineKind.MONTH_RANGE if match["last"] else DeadlineKind.MONTH, starts_on, ends_on)


def _first_day(year: int, month: int) -> date:
    return date(year, month, 1)


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _is_note(rest: str) -> bool:
    """Whether the rest of a cell is a note of its own, not a part of a deadline that we do not understand."""
    if not rest:
        return True
    opens_anew = rest[0].isupper() or rest[0] in '(«"'
    return opens_anew and not _A_MONTH.match(fold(rest))


def _remarks(reading: _Reading, note: str, period: _Period) -> tuple[str, ...]:
    found = ["remark-deadline-note-names-a-month"] if _A_MONTH.search(fold(note)) else []
    if reading.kind is DeadlineKind.YEAR_ROUND or reading.ends_on is None:
        return tuple(found)
    if reading.ends_on > period.end:
        found.append("remark-deadline-past-period")
    if reading.ends_on < period.start:
        found.append("remark-deadline-before-period")
    if reading.starts_on and reading.starts_on.year != reading.ends_on.year:
        found.append("remark-deadline-crosses-year")
    return tuple(found)
