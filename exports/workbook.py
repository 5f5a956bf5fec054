"""The summary workbook for the maslikhat: the measures of the screens on sheets that print without retouching."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from data_model.errors import CouncilError
from data_model.questions.plans import PlanFacts
from data_model.store import Session
from exports.material import Material, WorkbookRequest, material
from exports.paper import Paper, Running
from exports.sheets import (
    changes,
    convocations,
    decisions,
    findings,
    monitorings,
    plan_by_commission,
    recommendations,
    register,
    sources,
    summary,
    title,
)
from exports.styles import FONT, SIZE, Styles
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

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

WRITERS: dict[str, Callable[[Paper, Material], None]] = {
    "title": title.write,
    "summary": summary.write,
    "plan_by_commission": plan_by_commission.write,
    "register": register.write,
    "monitorings": monitorings.write,
    "recommendations": recommendations.write,
    "convocations": convocations.write,
    "decisions": decisions.write,
    "sources": sources.write,
    "findings": findings.write,
    "changes": changes.write,
}
"""Every sheet in its order."""
ON_REQUEST: dict[str, Callable[[Material], bool]] = {
    "recommendations": lambda material: bool(material.recommendations),
    "decisions": lambda material: bool(material.decisions),
    "changes": lambda material: material.reported is not None,
}
"""Sheets that stand in a workbook only where there is something to say on them, or they were asked for."""
SHEETS = tuple(key for key in WRITERS if key not in ON_REQUEST)
"""The sheets that every workbook has."""


def summary_workbook(session: Session, view: WorkbookRequest) -> bytes:
    """The workbook as the bytes of an .xlsx file; the same store and request give the same bytes.

    CouncilError where the plan or the language is unknown, the months impossible or the store holds no plan.
    """
    return written(gathered(asker(session), view))


def gathered(ask: Ask, view: WorkbookRequest) -> Material:
    """What a workbook is written from, with the sheets that it will have, in their order."""
    found = material(ask, view)
    return replace(found, sheets=tuple(key for key in WRITERS if key not in ON_REQUEST or ON_REQUEST[key](found)))


def written(told: Material) -> bytes:
    """The workbook of material already told."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, _options()) as workbook:
        workbook.set_properties(_properties(told))
        styles = Styles(workbook)
        for key in told.sheets:
            paper = Paper(workbook, styles, told.t(f"workbook-sheet-{key}"), told.lang)
            _head(paper, key, told)
            WRITERS[key](paper, told)
            paper.set_up_print(_running(told))
    return content.getvalue()


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


def _options() -> dict[str, Any]:
    return {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_format_properties": {"font_name": FONT, "font_size": SIZE},  # a new one: the library writes into it
    }


def _head(paper: Paper, key: str, gathered: Material) -> None:
    t = gathered.t
    on = t("as-of-date", date=gathered.board.as_of)
    heading = t("workbook-title") if key == "title" else t(f"workbook-sheet-{key}")
    paper.head(heading, [f"{gathered.council.name[gathered.lang]} · {gathered.plan_title} · {on}"], _warning(gathered))


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
    t = gathered.t
    return {
        "title": t("workbook-title"),
        "subject": gathered.plan_title,
        "author": gathered.council.name[gathered.lang],
        "company": gathered.council.name[gathered.lang],
        "comments": " ".join(filter(None, [t("as-of-date", date=gathered.board.as_of), _warning(gathered)])),
        "created": datetime.combine(gathered.board.as_of, time()),
    }
