"""Files that bear out an entry."""

from __future__ import annotations

import hashlib
from typing import Any

from sqlmodel import Session, col, select

from data_model.activities import Activity, ActivityCommission
from data_model.commands.acting import By, command, kept
from data_model.errors import CouncilError
from data_model.sources import Attachment
from data_model.work_plan import Mark, PlanItem

LARGEST = 10 * 1024 * 1024  # bytes
ALLOWED = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
}
BEGINNINGS = {"pdf": b"%PDF-", "docx": b"PK", "xlsx": b"PK", "jpg": b"\xff\xd8", "jpeg": b"\xff\xd8", "png": b"\x89PNG"}
"""The kinds that may be kept, by a name's ending, and how such a file begins."""


def of_entry(session: Session, named: dict[str, Any]) -> frozenset[int]:
    """The commissions of what leans on an entry: of a mark's item, of an activity; else the whole council."""
    marked = (
        select(PlanItem.commission_id)
        .join(Mark, col(Mark.plan_item_id) == PlanItem.id)
        .where(Mark.entry_id == named["entry_id"])
    )
    held = (
        select(ActivityCommission.commission_id)
        .join(Activity, col(Activity.id) == ActivityCommission.activity_id)
        .where(Activity.entry_id == named["entry_id"])
    )
    return frozenset((*session.exec(marked), *session.exec(held)))


@command(of_entry)
def attach_file(session: Session, by: By, entry_id: int, name: str, content: bytes) -> int:
    """Keep a file with an entry; refuses what is too large or not what its name says."""
    ending = name.rpartition(".")[2].lower()
    if ending not in ALLOWED or not content.startswith(BEGINNINGS[ending]):
        raise CouncilError("error-file-kind", file=name, kinds=", ".join(sorted(ALLOWED)))
    if len(content) > LARGEST:
        raise CouncilError("error-file-too-large", file=name, most=LARGEST // 2**20)
    digest = hashlib.sha256(content).hexdigest()
    kept_file = Attachment(
        entry_id=entry_id, name=name[-200:], media_type=ALLOWED[ending], sha256=digest, content=content
    )
    return kept(session, kept_file)
