"""One mark for many items at once: chosen from the plan by commission and state, kept all or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from data_model import commands
from data_model.commands import By
from data_model.errors import CouncilError
from data_model.store import Session
from data_model.vocabulary import MarkStatus, State
from locales.dates import medium_day
from look.palette import STATES
from metrics.plan_state import ItemState
from ui import deadlines, messages
from ui.entering import fields
from ui.entering.attaching import attach, file
from ui.entering.desk import Desk
from ui.entering.form import Form
from ui.plan_filters import write
from ui.wording import title_of

OPEN = "open"
"""What the address says for items that still wait for their end; it holds where the address says nothing."""
OVER = frozenset({State.DONE, State.CANCELLED})
MOST_KEPT = 50 * 2**20  # bytes that one save may add in files
FIELDS = ("status", "effective_on", "evidence", "note", "new_ends_on")


def draw(desk: Desk) -> None:
    """Draw the choice of items beside the mark that they get."""
    if desk.view.plan is None:
        raise CouncilError("error-no-plan")
    left, right = st.columns((3, 2), gap="large")
    with left:
        shown = _shown(desk)
    form = desk.form(f"marks:{desk.view.plan.key}", (*FIELDS, *(_tick(item) for item in shown)))
    form.begin(effective_on=desk.view.as_of)
    with left:
        _draw_items(shown, form)
    with right.container(key="marks-form"):  # stays in sight beside a long list (widgets.css)
        _draw_mark(shown, desk.seen, form)


def _shown(desk: Desk) -> tuple[ItemState, ...]:
    """The items to choose from, by the state that the address names."""
    t, said = desk.view.t, st.query_params.get("state", "")
    key = "marks-state"
    st.session_state[key] = said if said in set(STATES) else OPEN
    st.selectbox(
        t("records-which-items"),
        [OPEN, *STATES],
        key=key,
        format_func=lambda state: t("records-items-open") if state == OPEN else t(f"state-{state}"),
        filter_mode=None,
        placeholder=t("records-which-items"),
        on_change=lambda: write(state="" if st.session_state[key] == OPEN else st.session_state[key]),
    )
    wanted = st.session_state[key]
    return tuple(item for item in desk.items if (item.state not in OVER if wanted == OPEN else item.state == wanted))


def _draw_items(shown: Sequence[ItemState], form: Form) -> None:
    t = form.view.t
    if not shown:
        st.text(t("nothing-found"))
        return
    every = all(form.value(_tick(item)) for item in shown)
    st.button(
        t("records-choose-none" if every else "records-choose-all", n=len(shown)),
        key=form.key("all"),
        type="tertiary",
        on_click=_choose,
        args=(form, shown, not every),
    )
    for item in shown:
        fields.tick(form, _tick(item), _label(item, form))


def _choose(form: Form, shown: Sequence[ItemState], is_chosen: bool) -> None:
    for item in shown:
        st.session_state[form.key(_tick(item))] = is_chosen
    form.keep()


def _tick(item: ItemState) -> str:
    return f"is_item_{item.facts.id}"


def _label(item: ItemState, form: Form) -> str:
    """The number, the wording and the deadline."""
    t = form.view.t
    return f"№ {item.facts.number}. {title_of(item.facts, t.lang).words} ({deadlines.current(item, t)})"


def _draw_mark(shown: Sequence[ItemState], seen: Mapping[int, int], form: Form) -> None:
    t = form.view.t
    form.outcome()
    fields.one_of_few(form, "status", "entering-status", list(MarkStatus), lambda status: t(f"status-{status}"))
    fields.day(form, "effective_on", "entering-effective-on")
    if form.value("status") == MarkStatus.POSTPONED:
        fields.day(form, "new_ends_on", "entering-new-deadline")
    fields.words(form, "evidence", "entering-evidence")
    fields.text(form, "note", "entering-note")
    file(form)
    number = sum(bool(form.value(_tick(item))) for item in shown)
    st.text(t("records-chosen", n=number))
    fields.save(form, _marks_of(shown, seen, form))


def _marks_of(shown: Sequence[ItemState], seen: Mapping[int, int], form: Form) -> Callable[[Session, By], str]:
    def do(writing: Session, by: By) -> str:
        t = form.view.t
        chosen = [item for item in shown if form.value(_tick(item))]
        if not chosen:
            raise CouncilError("error-choose-items")
        _refuse_too_much(form, len(chosen))
        for item in chosen:
            _mark(writing, by.part(str(item.facts.number)), item, seen[item.facts.id], form)
        status = t(f"status-{MarkStatus(form.value('status'))}")
        return t(
            "records-marks-saved", n=len(chosen), status=status, date=medium_day(form.value("effective_on"), t.lang)
        )

    return do


def _refuse_too_much(form: Form, marks: int) -> None:
    """Refuse a file that, kept with each of the marks, would swell the store."""
    chosen = form.value("file")
    if chosen is not None and chosen.size * marks > MOST_KEPT:
        raise CouncilError("error-file-too-often", file=chosen.name, n=marks, most=MOST_KEPT // 2**20)


def _mark(writing: Session, by: By, item: ItemState, seen: int, form: Form) -> None:
    """Mark one of them; what the store refuses names the item, what is mistyped is of all of them."""
    status = MarkStatus(fields.needed(form, "status", "error-choose-status"))
    effective_on, new_ends_on = fields.needed_day(form, "effective_on"), form.value("new_ends_on")
    try:
        mark_id = commands.record_mark(
            writing,
            by,
            item.facts.id,
            status,
            effective_on,
            note=form.text("note"),
            evidence=form.text("evidence"),
            new_ends_on=new_ends_on if status is MarkStatus.POSTPONED else None,
            seen=seen,
        )
        attach(writing, by, mark_id, form)
    except CouncilError as refusal:
        if refusal.key == "error-already-recorded":
            raise
        why = messages.sentence(form.view.t, refusal)
        raise CouncilError("error-of-item", number=item.facts.number, why=why) from refusal
