"""The three forms: marks on a plan's items, activities that took place, appeals and where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from data_model.errors import CouncilError
from data_model.questions import councils
from data_model.questions.plans import PlanFacts
from data_model.questions.round_trip import AppealRow, ItemRow, fingerprint, item_rows, open_appeals
from data_model.store import Session
from data_model.vocabulary import ActivityKind, AppealState, MarkStatus
from exports.forms.layout import FormColumn, FormLine, FormSheet, written
from locales import Texts

BLANK_ROWS = 200
"""Rows to fill in for what is new."""

MARK_FIELDS = frozenset({"status", "effective_on", "evidence", "note", "new_ends_on"})
STEP_FIELDS = frozenset({"state", "effective_on", "substantive_reply"})
APPEAL_FIELDS = STEP_FIELDS | {"number", "registered_on", "commission", "topic", "district"}
HIDDEN = (FormColumn("key"), FormColumn("seen"), FormColumn("was"))


@dataclass(frozen=True)
class FormRequest:
    """Which form: its kind, the plan, the language, the moment; `token` makes the keys of its new rows its own."""

    kind: str
    plan: PlanFacts
    lang: str
    now: datetime
    token: str


def form_workbook(session: Session, request: FormRequest) -> bytes:
    """The form as the bytes of an .xlsx file; error-form-unknown-kind where there is no such form."""
    if request.kind not in FORMS:
        raise CouncilError("error-form-unknown-kind", kind=request.kind, known=", ".join(FORMS))
    t = Texts(request.lang)
    return written(FORMS[request.kind](session, request, t), t)


def file_name(kind: str, plan: PlanFacts, t: Texts) -> str:
    """A name for the file in the reader's language: «Отметки-2026-h1.xlsx»."""
    return f"{t(f'form-{kind}')}-{plan.key}.xlsx"


def _marks(session: Session, request: FormRequest, t: Texts) -> FormSheet:
    columns = (
        *HIDDEN,
        FormColumn("number", t("workbook-number-sign"), 5, "whole"),
        FormColumn("title", t("item-title"), 44),
        FormColumn("commission", t("commission"), 11, "whole"),
        FormColumn("deadline", t("deadline-as-written"), 17),
        FormColumn("status", t("status"), 15, "list", tuple(t(f"status-{word}") for word in MarkStatus)),
        FormColumn("effective_on", t("form-effective-on"), 13, "day"),
        FormColumn("evidence", t("form-evidence"), 26),
        FormColumn("note", t("form-note"), 26),
        FormColumn("new_ends_on", t("form-new-deadline"), 13, "day"),
    )
    rows = item_rows(session, request.plan, request.now)
    lines = [_mark(row, request, t) for row in rows]
    return _sheet(session, request, t, columns, lines, "status")


def _mark(row: ItemRow, request: FormRequest, t: Texts) -> FormLine:
    facts, said = row.facts, row.said
    return FormLine(
        {
            "key": f"{request.plan.key}/{facts.number}",
            "seen": row.seen,
            "was": fingerprint(said),
            "number": facts.number,
            "title": facts.title_in(t.lang)[0],
            "commission": facts.commission,
            "deadline": facts.deadline_as_written,
            "status": t(f"status-{said.status}") if said else None,
            "effective_on": said.effective_on if said else None,
            "evidence": said.evidence if said else None,
            "note": said.note if said else None,
            "new_ends_on": said.new_ends_on if said else None,
        },
        MARK_FIELDS,
    )


def _events(session: Session, request: FormRequest, t: Texts) -> FormSheet:
    columns = (
        FormColumn("key"),
        FormColumn("held_on", t("form-held-on"), 13, "day"),
        FormColumn("kind", t("activity-kind"), 24, "list", tuple(t(f"kind-{word}") for word in ActivityKind)),
        FormColumn("title", t("form-title"), 40),
        FormColumn("commission", t("commission"), 24, "list", _commissions(session, t)),
        FormColumn("others", t("form-others"), 14),
        FormColumn("item", t("form-item"), 9, "whole"),
        FormColumn("objects", t("form-objects"), 10, "whole"),
        FormColumn("district", t("district"), 20, "list", _districts(session, t)),
        FormColumn("participants", t("form-participants"), 26),
        FormColumn("finding", t("form-finding"), 30),
        FormColumn("recommendations", t("form-recommendations"), 30),
    )
    own = frozenset(one.key for one in columns[1:])
    lines = [FormLine({"key": f"form-{request.token}-{row}"}, own) for row in range(1, BLANK_ROWS + 1)]
    return _sheet(session, request, t, columns, lines, "title")


def _appeals(session: Session, request: FormRequest, t: Texts) -> FormSheet:
    columns = (
        *HIDDEN,
        FormColumn("number", t("form-appeal-number"), 14),
        FormColumn("registered_on", t("form-registered-on"), 13, "day"),
        FormColumn("commission", t("commission"), 24, "list", _commissions(session, t)),
        FormColumn("topic", t("form-topic"), 30),
        FormColumn("district", t("district"), 20, "list", _districts(session, t)),
        FormColumn(
            "state", t("form-appeal-state"), 22, "list", tuple(t(f"appeal-state-{word}") for word in AppealState)
        ),
        FormColumn("effective_on", t("form-effective-on"), 13, "day"),
        FormColumn("substantive_reply", t("form-reply"), 14, "list", (t("form-yes"), t("form-no"))),
    )
    commissions = {int(word.partition(".")[0]): word for word in _commissions(session, t)}
    districts = {one.key: one.name[t.lang] for one in councils.districts(session)}
    known = [_appeal(row, commissions, districts, t) for row in open_appeals(session, request.now)]
    blank = [FormLine({"key": f"form-{request.token}-{row}"}, APPEAL_FIELDS) for row in range(1, BLANK_ROWS + 1)]
    return _sheet(session, request, t, columns, known + blank, "registered_on")


def _appeal(row: AppealRow, commissions: dict[int, str], districts: dict[str, str], t: Texts) -> FormLine:
    said = row.said
    return FormLine(
        {
            "key": said.number,
            "seen": row.seen,
            "was": fingerprint(said),
            "number": said.number,
            "registered_on": said.registered_on,
            "commission": commissions[said.commission] if said.commission else None,
            "topic": said.topic,
            "district": districts[said.district] if said.district else None,
            "state": t(f"appeal-state-{said.state}"),
            "effective_on": said.effective_on,
            "substantive_reply": t("form-yes") if said.substantive_reply else t("form-no"),
        },
        STEP_FIELDS,
    )


FORMS: dict[str, Callable[[Session, FormRequest, Texts], FormSheet]] = {
    "marks": _marks,
    "events": _events,
    "appeals": _appeals,
}


def _sheet(
    session: Session,
    request: FormRequest,
    t: Texts,
    columns: tuple[FormColumn, ...],
    lines: list[FormLine],
    frozen: str,
) -> FormSheet:
    about = {"kind": request.kind, "language": t.lang, "store": _store(session), "plan": request.plan.key}
    return FormSheet(t(f"form-{request.kind}"), t(f"form-how-{request.kind}"), columns, lines, frozen, about)


def _store(session: Session) -> str:
    council = councils.council(session)
    if council is None:
        raise CouncilError("error-no-council")
    return council.store_name


def _commissions(session: Session, t: Texts) -> tuple[str, ...]:
    return tuple(f"{one.number}. {one.short[t.lang]}" for one in councils.commissions(session))


def _districts(session: Session, t: Texts) -> tuple[str, ...]:
    return tuple(one.name[t.lang] for one in councils.districts(session))
