"""The title sheet: for whom, whose workbook it is, of which plan and day, what it holds, who signs it."""

from __future__ import annotations

from collections.abc import Iterator

from exports.cells import Cell, clean
from exports.columns import Column
from exports.material import Material
from exports.official import BY_HAND
from exports.paper import Paper
from exports.styles import LINK
from locales.amounts import of_base
from locales.dates import days_period, entered_by, long_day

LABEL_WIDTH, VALUE_WIDTH = 34, 120

Line = tuple[Cell, Cell]


def write(paper: Paper, material: Material) -> None:
    """Write the sheet."""
    t = material.t
    columns = (Column[Line]("", LABEL_WIDTH, lambda line: line[0]), Column[Line]("", VALUE_WIDTH, lambda line: line[1]))
    facts, signed = list(_facts(material)), list(_signed(material))
    paper.columns(columns, [*facts, *signed])
    paper.rows(columns, facts)
    paper.section(t("workbook-contents"))
    for key in material.sheets:
        row = paper.cells([None, t(f"workbook-about-{key}")])
        paper.link(row, 0, t(f"workbook-sheet-{key}"), LINK)
    paper.section(t("workbook-signed"))
    paper.rows(columns, signed)


def _facts(material: Material) -> Iterator[Line]:
    t, plan, board, request = material.t, material.plan, material.board, material.request
    marked = board["plan_marked"].amount
    yield t("workbook-addressee"), material.requisites.addressee[material.lang] or t("letter-addressee")
    yield t("workbook-outgoing"), outgoing(material)
    yield t("public-council"), material.council.name[material.lang]
    if request.commissions:
        yield t("workbook-commissions"), "\n".join(f"{one.number}. {one.name[t.lang]}" for one in material.commissions)
    yield t("workbook-plan"), material.plan_title
    yield t("workbook-plan-as-written"), plan.title
    yield t("workbook-plan-period"), days_period(plan.period_start, plan.period_end, material.lang)
    yield t("workbook-approval"), _approval(material)
    yield t("workbook-as-of"), board.as_of
    yield t("workbook-known-at"), entered_by(board.known_at)
    if material.reported:
        yield t("workbook-compared"), long_day(material.reported.facts.reported_on, material.lang)
    yield t("workbook-marked"), of_base(int(marked.value or 0), marked.base or 0, material.lang)
    yield t("metric-last_recorded_at"), board["last_recorded_at"].amount.moment or t("nothing-entered")


def _signed(material: Material) -> Iterator[Line]:
    """Who signs, with room for the name by hand where nobody entered it, and who prepared the workbook."""
    t, known = material.t, material.requisites
    yield known.post[material.lang] or t("minutes-chair"), f"{BY_HAND}  {known.signatory}".rstrip()
    yield t("workbook-performer"), known.performer or BY_HAND
    yield t("workbook-telephone"), known.telephone or BY_HAND


def outgoing(material: Material) -> str:
    """The number and the day of the letter that it goes with, a line where either is to be filled in by hand."""
    request = material.request
    day = long_day(request.dated, material.lang) if request.dated else BY_HAND
    number = clean(request.number).removeprefix("№").strip()
    return material.t("workbook-outgoing-said", number=number or BY_HAND[:8], date=day)


def _approval(material: Material) -> str:
    t, plan = material.t, material.plan
    if plan.approved_on is None:
        return t("no-data")
    key = "workbook-approved-uncertain" if plan.approved_day_uncertain else "workbook-approved"
    return t(key, date=plan.approved_on, wording=plan.approval_as_written)
