"""A plan saved as plain text: one line a row, cells between tabs, rows that a page break cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from data_model.errors import CouncilError
from imports.plan_document import COLUMNS, NUMBER, PlanDocument, PlanRow, RawRow, Skipped, is_row_number, read_row
from imports.wording.cleaning import clean
from imports.wording.headings import is_approval, is_signature, is_table_head, is_title, read_approval, read_period

_LINE_END = re.compile(r"\r\n?|\n")  # not splitlines(): a soft break inside a cell does not end the row


@dataclass
class _Lines:
    """The lines of a document sorted out: above the table, its rows, between them, below it."""

    head: list[str] = field(default_factory=list)
    rows: list[RawRow] = field(default_factory=list)
    between: list[str] = field(default_factory=list)
    below: list[str] = field(default_factory=list)


def read(text: str, districts: Mapping[str, str]) -> PlanDocument:
    """The plan that a text holds; `districts` as in `read_district`.

    Raises CouncilError `error-plan-without-rows` or `error-plan-period-unknown`; a single row that is not understood
    goes to `skipped` and does not stop the others.
    """
    lines = _sort_out(text)
    if not lines.rows:
        raise CouncilError("error-plan-without-rows")
    approval, signature, title, loose = _heads(lines.head)
    period = read_period(title)
    read_rows = [read_row(row, period, districts) for row in _with_repeats_marked(lines.rows)]
    skipped = [Skipped("", line, "error-line-not-a-row", line) for line in loose + lines.between]
    return PlanDocument(
        title=title,
        period_start=period[0],
        period_end=period[1],
        approval=read_approval(approval) if approval else None,
        signature=signature,
        rows=tuple(row for row in read_rows if isinstance(row, PlanRow)),
        skipped=tuple(skipped + [row for row in read_rows if isinstance(row, Skipped)]),
        closing_note=" ".join(lines.below),
    )


def _sort_out(text: str) -> _Lines:
    lines = _Lines()
    for line in _LINE_END.split(text):
        cells, whole = tuple(clean(cell) for cell in line.split("\t")), clean(line)
        if not whole or is_table_head(whole):
            continue
        if is_row_number(cells[0]) and any(cells[1:]):
            lines.between += lines.below
            lines.below = []
            lines.rows.append(_row(cells, whole))
        elif not lines.rows:
            lines.head.append(whole)
        elif not cells[0] and not lines.below:
            lines.rows[-1] = _joined(lines.rows[-1], cells, whole)
        else:
            lines.below.append(whole)
    return lines


def _row(cells: tuple[str, ...], whole: str) -> RawRow:
    return RawRow(_padded(cells, COLUMNS), whole)


def _joined(row: RawRow, rest: tuple[str, ...], whole: str) -> RawRow:
    """A row and its rest from the next page, cell by cell."""
    longest = max(len(row.cells), len(rest))
    pairs = zip(_padded(row.cells, longest), _padded(rest, longest), strict=True)
    remarks = tuple(dict.fromkeys([*row.remarks, "remark-row-broken-across-pages"]))
    return RawRow(tuple(f"{start} {end}".strip() for start, end in pairs), f"{row.quote} {whole}", remarks)


def _padded(cells: tuple[str, ...], length: int) -> tuple[str, ...]:
    return cells + ("",) * (length - len(cells))


def _with_repeats_marked(rows: list[RawRow]) -> Iterator[RawRow]:
    """The rows; those whose number an earlier row already has say so."""
    seen: set[str] = set()
    for row in rows:
        number = row.cells[NUMBER].rstrip(".")
        yield replace(row, remarks=(*row.remarks, "remark-number-repeated")) if number in seen else row
        seen.add(number)


def _heads(lines: list[str]) -> tuple[str, str, str, list[str]]:
    """Approval, signature and title as written, and the lines that are none of them."""
    approval: list[str] = []
    signature: list[str] = []
    title: list[str] = []
    loose: list[str] = []
    into = loose
    for line in lines:
        if is_approval(line):
            into = approval
        elif is_signature(line):
            into = signature
        elif is_title(line):
            into = title
        into.append(line)
    return " ".join(approval), " ".join(signature), " ".join(title), loose
