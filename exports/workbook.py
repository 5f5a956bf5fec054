"""The summary workbook for the maslikhat: the measures of the screens on sheets that print without retouching."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from data_model.errors import CouncilError
from data_model.questions.plans import PlanFacts
from data_model.store import Session
from exports.material import Material, WorkbookRequest, material
from exports.opening import MIME, options, properties
from exports.paper import Paper
from exports.running import Running
from exports.sheets import (
    appeals,
    calendar,
    changes,
    convocations,
    decisions,
    definitions,
    findings,
    monitorings,
    plan_by_commission,
    recommendations,
    register,
    sources,
    summary,
    title,
)
from exports.styles import Styles
from exports.wording import of_commissions
from locales import Texts
from metrics.evidence import Ask, asker

__all__ = [
    "MIME",
    "ON_REQUEST",
    "SHEETS",
    "WorkbookRequest",
    "file_name",
    "gathered",
    "summary_workbook",
    "write_file",
    "written",
]

WRITERS: dict[str, Callable[[Paper, Material], None]] = {
    "title": title.write,
    "summary": summary.write,
    "changes": changes.write,
    "plan_by_commission": plan_by_commission.write,
    "register": register.write,
    "calendar": calendar.write,
    "monitorings": monitorings.write,
    "recommendations": recommendations.write,
    "appeals": appeals.write,
    "convocations": convocations.write,
    "decisions": decisions.write,
    "sources": sources.write,
    "definitions": definitions.write,
    "findings": findings.write,
}
"""Every sheet in its order."""
ON_REQUEST: dict[str, Callable[[Material], bool]] = {
    "recommendations": lambda material: bool(material.recommendations),
    "appeals": lambda material: bool(material.appeals),
    "decisions": lambda material: bool(material.decisions),
    "changes": lambda material: material.reported is not None,
}
"""Sheets that stand in a workbook only where there is something to say on them."""
OF_DOCUMENTS = frozenset({"convocations", "sources", "findings"})
"""Sheets of what the documents say, which is not divided by commissions."""
SHEETS = tuple(key for key in WRITERS if key not in ON_REQUEST)
"""The sheets that every workbook has."""


def summary_workbook(session: Session, view: WorkbookRequest) -> bytes:
    """The workbook as the bytes of an .xlsx file; the same store and request give the same bytes.

    CouncilError where the plan or the language is unknown, the months impossible or the store holds no plan.
    """
    return written(volumes(session, view))


def volumes(session: Session, view: WorkbookRequest) -> tuple[Material, ...]:
    """What a workbook is written from, asked of an open session."""
    return gathered(asker(session), view)


def gathered(ask: Ask, view: WorkbookRequest) -> tuple[Material, ...]:
    """What a workbook is written from, once for each of its languages, with the sheets that it will have.

    CouncilError error-unknown-sheet where one is asked for that there is not, or that has nothing to say.
    """
    return tuple(_with_sheets(material(ask, replace(view, lang=lang))) for lang in view.languages)


def _with_sheets(found: Material) -> Material:
    every = _available(found)
    wanted = found.request.sheets
    if wanted is None:
        return replace(found, sheets=every)
    if unknown := [key for key in wanted or ("",) if key not in every]:
        raise CouncilError("error-unknown-sheet", sheet=unknown[0], known=", ".join(every))
    return replace(found, sheets=tuple(key for key in every if key in wanted))


def _available(found: Material) -> tuple[str, ...]:
    """The sheets that have something to say, in their order."""
    return tuple(key for key in WRITERS if key not in ON_REQUEST or ON_REQUEST[key](found))


def written(volumes: Iterable[Material]) -> bytes:
    """The workbook of material already told: the sheets of its languages one after the other.

    The cells that have a name have it in the first language; in another its key follows the name.
    """
    content, told = BytesIO(), tuple(volumes)
    with xlsxwriter.Workbook(content, options(in_memory=True)) as workbook:
        workbook.set_properties(_properties(told[0]))
        styles = Styles(workbook)
        for place, one in enumerate(told):
            for key in one.sheets:
                name, suffix = one.t(f"workbook-sheet-{key}"), f"_{one.lang}" if place else ""
                sheet_written(Paper(workbook, styles, name, one.lang, key, suffix), one)
    return content.getvalue()


def sheet_written(paper: Paper, told: Material) -> None:
    """Write one sheet: its head, what it says, how it prints."""
    _head(paper, paper.key, told)
    WRITERS[paper.key](paper, told)
    paper.set_up_print(_running(told))


def file_name(plan: PlanFacts, as_of: date, t: Texts) -> str:
    """A name for the file, in the language of the workbook: «Сводка-2026-h1-2026-04-22.xlsx»."""
    return f"{t('workbook-file')}-{plan.key}-{as_of.isoformat()}.xlsx"


def write_file(path: Path, content: bytes) -> None:
    """Put the workbook in its place whole or not at all, readable by whom the user's own files are.

    CouncilError error-cannot-write-file where that can't be.
    """
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")  # tempfile's are the user's alone
    try:
        try:
            with unfinished.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise CouncilError("error-cannot-write-file", file=str(path)) from error


def _head(paper: Paper, key: str, gathered: Material) -> None:
    t = gathered.t
    on = t("as-of-date", date=gathered.board.as_of)
    heading = t("workbook-title") if key == "title" else t(f"workbook-sheet-{key}")
    lines = [f"{gathered.council.name[gathered.lang]} · {gathered.plan_title} · {on}", *_scope(key, gathered)]
    paper.head(heading, lines, _warning(gathered))


def _scope(key: str, gathered: Material) -> list[str]:
    """Which commissions a sheet is about, where the workbook is not about all; what the documents say is of all."""
    if gathered.is_whole:
        return []
    return [gathered.t("workbook-of-whole") if key in OF_DOCUMENTS else of_commissions(gathered)]


def _warning(gathered: Material) -> str:
    return gathered.t("demonstration") if gathered.council.demonstration else ""


def _running(gathered: Material) -> Running:
    t = gathered.t
    return Running(
        left=gathered.council.name[gathered.lang],
        middle=_warning(gathered),
        right=t("as-of-date", date=gathered.board.as_of),
        page=t("workbook-page", page="&P", pages="&N"),
    )


def _properties(gathered: Material) -> dict[str, Any]:
    council, day = gathered.council.name[gathered.lang], gathered.board.as_of
    told = properties(gathered.t("workbook-title"), council, day, _warning(gathered), gathered.t)
    return {**told, "subject": gathered.plan_title}
