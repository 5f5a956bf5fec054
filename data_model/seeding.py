"""What loading a seed does to a whole store: tell its texts in other words, leave findings out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from data_model.activities import Activity, CaseStory
from data_model.base import Entity
from data_model.council import Commission, Committee, Member
from data_model.facts import Contribution, Figure
from data_model.sources import Citation, Finding, SourceDocument
from data_model.work_plan import Plan, PlanItem

TELLING: tuple[type[Entity], ...] = (
    SourceDocument,
    Citation,
    Finding,
    Plan,
    PlanItem,
    Member,
    Committee,
    Commission,
    Figure,
    Activity,
    CaseStory,
    Contribution,
)
"""The entities whose texts come from documents."""


def retell(session: Session, tell: Callable[[str], str]) -> None:
    """Pass every text that came from documents, and each text of a list, through `tell`, in the loading transaction."""
    for entity in TELLING:
        for row in session.scalars(select(entity)):
            for column, value in row.model_dump().items():
                if (told := _told(value, tell)) != value:
                    setattr(row, column, told)
    session.flush()


def leave_out_findings(session: Session, which: Callable[[str], bool]) -> None:
    """Drop the findings of which a text or the quote passes the test."""
    quotes = {citation.id: citation.quote for citation in session.scalars(select(Citation))}
    for finding in session.scalars(select(Finding)):
        said = [quotes[finding.citation_id], *finding.model_dump().values()]
        if any(which(value) for value in said if isinstance(value, str)):
            session.delete(finding)
    session.flush()


def _told(value: Any, tell: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return tell(value)
    return [_told(one, tell) for one in value] if isinstance(value, list) else value
