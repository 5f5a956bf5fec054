"""A plan as a reader of any format hands it on: rows read to values, and everything that could not be read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from data_model.errors import CouncilError
from data_model.vocabulary import KindBasis
from imports.wording.deadlines import Deadline, read_deadline
from imports.wording.districts import read_district
from imports.wording.headings import Approval, place_of
from imports.wording.kinds import ReadKind, read_kind
from imports.wording.responsible import Responsible, read_responsible

NUMBER, TITLE, DEADLINE, RESPONSIBLE = range(4)
COLUMNS = 4

_KIND_REMARKS = {KindBasis.INFERRED: "remark-kind-inferred", KindBasis.AMBIGUOUS: "remark-kind-ambiguous"}
_ROW_NUMBER = re.compile(r"[0-9]{1,4}\.?")


@dataclass(frozen=True)
class RawRow:
    """One row of a plan's table as the format gives it: clean cells, COLUMNS or more; the row as quoted."""

    cells: tuple[str, ...]
    quote: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlanRow:
    """One item of a plan; `place` and `quote` cite it, `remarks` are catalogue keys of what a person should look at."""

    number: int
    title: str
    deadline: Deadline
    responsible: Responsible
    kind: ReadKind
    district: str
    place: str
    quote: str
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class Skipped:
    """What was not taken in, whole: a row with its `cells`, or a line without any.

    `why` is a catalogue key; its sentence names `wording`, the part that was not understood.
    """

    place: str
    text: str
    why: str
    wording: str
    cells: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlanDocument:
    """A whole plan as read: heads and closing note as written, the period inclusive, rows in the document's order."""

    title: str
    period_start: date
    period_end: date
    approval: Approval | None
    signature: str
    rows: tuple[PlanRow, ...]
    skipped: tuple[Skipped, ...]
    closing_note: str


def is_row_number(cell: str) -> bool:
    """Whether a cell can be the number of a plan's row."""
    return bool(_ROW_NUMBER.fullmatch(cell))


def read_row(raw: RawRow, period: tuple[date, date], districts: Mapping[str, str]) -> PlanRow | Skipped:
    """The item that a row states; the row as Skipped where its title is missing or its deadline is not understood."""
    number, (title, cell, responsible_cell) = int(raw.cells[NUMBER].rstrip(".")), raw.cells[TITLE:COLUMNS]
    place = place_of(number)
    if not title:
        return Skipped(place, raw.quote, "error-row-without-title", raw.quote, raw.cells)
    try:
        deadline = read_deadline(cell, *period)
    except CouncilError as refusal:
        return Skipped(place, raw.quote, refusal.key, str(refusal.values["wording"]), raw.cells)
    responsible, kind = read_responsible(responsible_cell), read_kind(title)
    remarks = raw.remarks + deadline.remarks + _remarks(raw, kind, responsible)
    district = read_district(title, districts)
    return PlanRow(number, title, deadline, responsible, kind, district, place, raw.quote, remarks)


def _remarks(raw: RawRow, kind: ReadKind, responsible: Responsible) -> tuple[str, ...]:
    found = [_KIND_REMARKS[kind.basis]] if kind.basis in _KIND_REMARKS else []
    if responsible.commission is None:
        found.append("remark-commission-unknown")
    if any(raw.cells[COLUMNS:]):
        found.append("remark-extra-cells")
    return tuple(found)
