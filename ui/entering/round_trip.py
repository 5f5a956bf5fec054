"""The Excel round trip on a screen: a form to download, a filled-in one looked through, confirmed, written whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import uuid4

import streamlit as st
from markupsafe import Markup

from data_model.commands import By
from data_model.errors import CouncilError
from data_model.questions.plans import PlanFacts
from data_model.questions.round_trip import AppealSaid, EventSaid, MarkSaid, Said
from data_model.signing_in import Visitor
from data_model.store import Session
from exports.forms.kinds import FORMS, FormRequest, file_name, form_workbook
from exports.workbook import MIME
from imports import forms
from imports.cells import Refused
from imports.reconcile import Fate, Line, Preview, reconcile
from imports.taking import take
from locales import Texts
from locales.dates import short_day
from ui import messages, panel, session
from ui.entering.form import Form
from ui.sheet import Column, folded, section, table
from ui.wording import plain

SHOWN = 200  # rows of a list on the screen; all of them are counted


def draw(view: session.View, who: Visitor) -> None:
    """Draw the round trip for one who enters; the kind of the form is chosen on the screen."""
    t = view.t
    if view.plan is None:
        raise CouncilError("error-no-plan")
    form = Form("round-trip", who, view)
    panel.panel("import-head", section("import", t("import-heading"), _hint(t)), {}, t)
    kind = st.segmented_control(
        t("import-kind"),
        list(FORMS),
        default="marks",
        format_func=lambda one: t(f"form-{one}"),
        key="import-kind",
        label_visibility="collapsed",
    )
    _download(view, view.plan, kind or "marks")
    form.outcome()
    uploaded = st.file_uploader(t("import-upload"), type=["xlsx"], key=form.key("file"))
    if uploaded is None:
        return
    try:
        filled = forms.read_form(uploaded.name, uploaded.getvalue())
        with form.store.reading() as reading:
            preview = reconcile(reading, filled, who.actor, session.now())
    except CouncilError as refusal:
        messages.refuse(refusal)
        return
    panel.panel("import-preview", _preview(preview, t), {}, t)
    _confirm(filled, preview, form)


def _hint(t: Texts) -> Markup:
    return Markup('<p class="kn-quiet">{}</p>').format(t("import-hint"))


def _download(view: session.View, plan: PlanFacts, kind: str) -> None:
    store, t = view.edition.store, view.t
    request = FormRequest(kind, plan, t.lang, session.now(), uuid4().hex[:12])

    def build() -> bytes:
        with store.reading() as reading:
            return form_workbook(reading, request)

    st.download_button(
        t("import-download"), data=build, file_name=file_name(kind, plan, t), mime=MIME, on_click="ignore"
    )


def _confirm(filled: forms.Form, preview: Preview, form: Form) -> None:
    """The choices of the rows in conflict and the button that writes everything at once."""
    t = form.view.t
    conflicts = preview.of(Fate.CONFLICT)
    chosen = {line.row: _choice(line, preview, form) for line in conflicts}
    theirs = frozenset(row for row, which in chosen.items() if which == "theirs")
    number = len(preview.to_take(theirs))
    is_open = None in chosen.values()
    if is_open:
        st.caption(t("import-choose-first"))
    elif not number:
        st.caption(t("import-nothing"))

    def do(writing: Session, by: By) -> str:
        ground = t("import-ground", file=filled.file)
        done = take(writing, By(by.council_id, by.recorded_at, by.actor, ground), filled, preview, theirs)
        return t("import-saved", n=done)

    st.button(
        t("import-confirm", n=number),
        type="primary",
        key=form.key("confirm"),
        disabled=is_open or not number,
        on_click=form.save,
        args=(do,),
    )


def _choice(line: Line, preview: Preview, form: Form) -> str | None:
    t = form.view.t
    said = {"ours": line.ours, "theirs": line.theirs}
    found: str | None = st.radio(
        t("import-conflict", key=line.key),
        list(said),
        index=None,
        format_func=lambda which: t(f"import-keep-{which}", said=plain(words(said[which], t))),
        key=form.key(f"{preview.sha256[:12]}:{line.row}"),
    )
    return found


def _preview(preview: Preview, t: Texts) -> Markup:
    """What the file would do: counts, the refused cells with their place and reason, each row with both values."""
    counts = {fate: len(preview.of(fate)) for fate in Fate}
    said = t(
        "import-counts",
        new=counts[Fate.NEW],
        changed=counts[Fate.CHANGED],
        unchanged=counts[Fate.UNCHANGED],
        conflicts=counts[Fate.CONFLICT],
        refused=len(preview.refused),
    )
    parts = [Markup("<p><b>{}</b></p>").format(said)]
    if preview.refused:
        summary = f"{t('import-refused')}: {len(preview.refused)}"
        parts.append(folded(summary, _refused(preview.refused[:SHOWN], t), is_open=True))
    for fate in (Fate.CONFLICT, Fate.NEW, Fate.CHANGED, Fate.UNCHANGED):
        if counts[fate]:
            summary = f"{t(f'import-fate-{fate}')}: {counts[fate]}"
            is_open = fate is not Fate.UNCHANGED
            parts.append(folded(summary, _lines(preview.of(fate)[:SHOWN], t), is_open=is_open))
    return Markup("").join(parts)


def _refused(refused: Sequence[Refused], t: Texts) -> Markup:
    names = ("import-row", "import-place", "import-reason", "import-value")
    rows = ((str(one.row), one.column or "—", t(one.reason, **dict(one.values)), one.value or "—") for one in refused)
    return table([Column(t(name)) for name in names], rows, t("import-refused"))


def _lines(lines: Sequence[Line], t: Texts) -> Markup:
    names = ("import-row", "import-what", "import-in-store", "import-in-file")
    rows = ((str(one.row), _named(one), words(one.ours, t), words(one.theirs, t)) for one in lines)
    return table([Column(t(name)) for name in names], rows, t("import-heading"))


def _named(line: Line) -> str:
    return line.title if line.key.startswith("form-") else f"{line.key} {line.title}".strip()


def words(said: Said | None, t: Texts) -> str:
    """What a row says, in the reader's language."""
    match said:
        case None:
            return t("import-nothing-there")
        case MarkSaid():
            return _joined(_mark(said, t))
        case EventSaid():
            return _joined(_event(said, t))
        case AppealSaid():
            return _joined(_appeal(said, t))


def _joined(parts: Iterator[str | None]) -> str:
    return ", ".join(part for part in parts if part)


def _mark(said: MarkSaid, t: Texts) -> Iterator[str | None]:
    yield t(f"status-{said.status}")
    yield short_day(said.effective_on, t.lang)
    yield from (said.evidence, said.note, _until(said.new_ends_on, t))


def _until(day: date | None, t: Texts) -> str:
    return f"{t('form-new-deadline')}: {short_day(day, t.lang)}" if day else ""


def _event(said: EventSaid, t: Texts) -> Iterator[str | None]:
    yield short_day(said.held_on, t.lang)
    yield t(f"kind-{said.kind}")
    yield f"{t('commission')}: {'; '.join(map(str, said.commissions))}"
    yield t("item-n", number=said.item) if said.item else ""
    yield from (said.participants, said.finding, said.recommendations)


def _appeal(said: AppealSaid, t: Texts) -> Iterator[str | None]:
    yield t(f"appeal-state-{said.state}")
    yield short_day(said.effective_on, t.lang)
    yield said.topic
    yield t("form-reply") if said.substantive_reply else ""
