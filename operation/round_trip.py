"""The Excel round trip at the terminal: a form written out, a filled-in one looked through and taken."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from data_model.asked import ALMATY
from data_model.commands import By
from data_model.errors import CouncilError
from data_model.questions.plans import plan_in_scope, plans
from data_model.store import Store
from exports.forms.kinds import FormRequest, form_workbook
from exports.workbook import write_file
from imports.cells import Refused
from imports.forms import Form, read_form
from imports.readers.guard import LARGEST
from imports.reconcile import Fate, Line, Preview, reconcile
from imports.taking import take
from locales import text
from operation.accounts import by_terminal


def form(store: Store, options: Namespace, lang: str, now: datetime) -> Iterator[str]:
    """Write a form of a kind for the plan that is asked for."""
    if options.file.suffix.lower() != ".xlsx":
        raise CouncilError("error-not-a-workbook", file=str(options.file))
    with store.reading() as session:
        plan = plan_in_scope(plans(session), options.plan, now.astimezone(ALMATY).date())
        if plan is None:
            raise CouncilError("error-no-plan")
        content = form_workbook(session, FormRequest(options.kind, plan, lang, now, uuid4().hex[:12]))
    write_file(options.file, content)
    yield text(lang, "cli-form-written", file=options.file)


def import_marks(store: Store, options: Namespace, lang: str, now: datetime) -> Iterator[str]:
    """Take back a filled-in form whole, or with `--check` only say what it would do.

    Where a row is refused or in conflict nothing is written (error-import-not-clean): conflicts are chosen on a screen.
    """
    filled = read_form(options.file.name, _content(options.file))
    if options.check:
        with store.reading() as session:
            preview = reconcile(session, filled, by_terminal(session, now).actor, now)
        yield from _told(preview, filled, lang, as_json=options.format == "json")
        return
    with store.writing() as session:
        by = by_terminal(session, now)
        preview = reconcile(session, filled, by.actor, now)
        _refuse_unclean(preview, lang)
        ground = text(lang, "import-ground", file=filled.file)
        number = take(session, By(by.council_id, now, by.actor, ground), filled, preview)
    if options.format == "json":
        yield json.dumps({"file": filled.file, "kind": filled.kind, "written": number}, ensure_ascii=False)
    else:
        yield text(lang, "cli-imported", file=filled.file, n=number)


def _content(file: Path) -> bytes:
    """The file's bytes, one more than is allowed at most."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise CouncilError("error-upload-unreadable", file=str(file)) from error


def _refuse_unclean(preview: Preview, lang: str) -> None:
    conflicts = preview.of(Fate.CONFLICT)
    if not preview.refused and not conflicts:
        return
    first = _refused(preview.refused[0], lang) if preview.refused else conflicts[0].key
    counts = {"refused": len(preview.refused), "conflicts": len(conflicts)}
    raise CouncilError("error-import-not-clean", file=preview.file, first=first, **counts)


def _told(preview: Preview, filled: Form, lang: str, *, as_json: bool) -> Iterator[str]:
    if as_json:
        yield json.dumps(_answer(preview, filled), ensure_ascii=False, indent=1, default=_plain)
        return
    counts = {"refused": len(preview.refused), "conflicts": len(preview.of(Fate.CONFLICT))}
    counts |= {fate.value: len(preview.of(fate)) for fate in (Fate.NEW, Fate.CHANGED, Fate.UNCHANGED)}
    yield text(lang, "cli-import-counts", file=preview.file, **counts)
    for one in preview.refused:
        yield _refused(one, lang)
    for line in preview.of(Fate.CONFLICT):
        yield text(lang, "cli-import-conflict", sheet=filled.sheet, row=line.row, key=line.key)


def _refused(one: Refused, lang: str) -> str:
    reason = text(lang, one.reason, **dict(one.values))
    place = one.column or "–"
    return text(
        lang, "cli-import-refused", sheet=one.sheet, row=one.row, column=place, reason=reason, value=one.value or "–"
    )


def _answer(preview: Preview, filled: Form) -> dict[str, Any]:
    told: dict[str, Any] = {"file": preview.file, "kind": preview.kind, "sheet": filled.sheet}
    told |= {fate.value: [_line(line) for line in preview.of(fate)] for fate in Fate}
    told["refused"] = [{**asdict(one), "values": dict(one.values)} for one in preview.refused]
    return told


def _line(line: Line) -> dict[str, Any]:
    ours = asdict(line.ours) if line.ours else None
    return {"row": line.row, "key": line.key, "title": line.title, "store": ours, "file": asdict(line.theirs)}


def _plain(value: object) -> str:
    assert isinstance(value, date)
    return value.isoformat()
