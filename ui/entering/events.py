"""What the council did: an event with its people and finding, which may close an item and send recommendations on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from data_model import commands
from data_model.commands import By, NewActivity
from data_model.questions import councils
from data_model.questions.activities import ActivityFacts
from data_model.store import Session
from data_model.vocabulary import ActivityKind, MarkStatus
from locales import Texts
from locales.dates import medium_day, short_day
from metrics.plan_state import ItemState
from ui import panel, session
from ui.entering import event_lists, fields
from ui.entering.desk import Desk
from ui.entering.form import Form
from ui.wording import cut, title_of, title_of_activity

FIELDS = (
    "commission_ids",
    "item_id",
    "is_done",
    "evidence",
    "kind",
    "title",
    "held_on",
    "district_id",
    "objects",
    "participants",
    "finding",
    "recommendations",
    "addressee",
    "sent_on",
)
LONGEST = 70  # letters of an item's title in a list


def draw(desk: Desk) -> None:
    """Draw the form beside the counters of standing items and the events recorded last."""
    left, right = st.columns((1, 1), gap="large")
    form = desk.form("event", FIELDS)
    form.begin(held_on=desk.view.as_of, commission_ids=[desk.chosen] if desk.chosen else [])
    with left:
        form.outcome()
        _draw_what(desk, form)
        _draw_rest(desk, form)
    with right:
        panel.panel("events-lists", event_lists.lists(desk), {}, desk.view.t)
        _draw_taking_back(desk)


def _draw_taking_back(desk: Desk) -> None:
    """The choice of an event that was entered by mistake, with the reason; nothing where none was entered."""
    t = desk.view.t
    found = {one.entry.entry_id: one for one in event_lists.newest(desk) if one.entry}
    form = desk.form("event-void", ("ground",))
    form.begin()
    form.outcome()
    if not found:
        return
    if form.value("entry_id") not in found:
        st.session_state[form.key("entry_id")] = 0
    with st.expander(t("records-event-void")):
        fields.choice(form, "entry_id", "records-event-which", [0, *found], lambda one: _of_list(found.get(one), t))
        fields.words(form, "ground", "entering-void-reason")
        st.text(t("records-event-void-leaves"))

        def do(writing: Session, by: By) -> str:
            entry_id = fields.needed(form, "entry_id", "error-choose-event")
            commands.void_activity(writing, replace(by, ground=form.text("ground")), entry_id)
            return t("records-event-voided", date=medium_day(found[entry_id].period_end, t.lang))

        fields.save(form, do, "entering-take-back")


def _of_list(one: ActivityFacts | None, t: Texts) -> str:
    if one is None:
        return t("records-event-which")
    return f"{short_day(one.held_on or one.period_end, t.lang)}. {cut(title_of_activity(one).words, LONGEST)}"


def _draw_what(desk: Desk, form: Form) -> None:
    t = form.view.t
    fields.some_of(form, "commission_ids", "records-commissions", list(desk.commissions), desk.commission_name)
    items = _items(desk, form)
    fields.choice(form, "item_id", "records-plan-item", [0, *items], lambda one: _item_name(items.get(one), form))
    item = items.get(form.value("item_id") or 0)
    if item is not None and _may_close(item):
        fields.tick(form, "is_done", t("records-close-item", number=item.facts.number))
        if _closes(item, form):
            fields.words(form, "evidence", "entering-evidence")
    fields.choice(form, "kind", "activity-kind", ["", *ActivityKind], lambda kind: _kind_name(kind, item, form))
    fields.words(form, "title", "records-event-title", title_of(item.facts, t.lang).words if item else None)
    fields.day(form, "held_on", "entering-held-on")


def _draw_rest(desk: Desk, form: Form) -> None:
    fields.choice(form, "district_id", "district", list(desk.districts), desk.districts.__getitem__)
    fields.words(form, "objects", "records-objects")
    fields.words(form, "participants", "records-participants")
    fields.text(form, "finding", "records-finding")
    fields.text(form, "recommendations", "records-recommendations-lines")
    if form.text("recommendations"):
        fields.words(form, "addressee", "records-addressee")
        fields.day(form, "sent_on", "records-sent-on")
    fields.save(form, _event_of(desk, _items(desk, form), form))


def _items(desk: Desk, form: Form) -> dict[int, ItemState]:
    """The items of the commissions that held the event, of every one in the desk's lists where none is named."""
    numbers = {desk.commissions[one].number for one in form.value("commission_ids") or [] if one in desk.commissions}
    return {item.facts.id: item for item in desk.items if not numbers or item.facts.commission in numbers}


def _may_close(item: ItemState) -> bool:
    """Whether the tick that closes an item is drawn for it."""
    return not (item.is_done or item.is_cancelled)


def _closes(item: ItemState, form: Form) -> bool:
    """Whether the event closes the item: by a tick that stands before one's eyes, not one left from another item."""
    return _may_close(item) and bool(form.value("is_done"))


def _item_name(item: ItemState | None, form: Form) -> str:
    if item is None:
        return form.view.t("records-no-item")
    said = title_of(item.facts, form.view.lang).words
    return f"№ {item.facts.number}. {cut(said, LONGEST)}"


def _kind_name(kind: str, item: ItemState | None, form: Form) -> str:
    t = form.view.t
    if kind:
        return t(f"kind-{kind}")
    return t("records-kind-of-item", kind=t(f"kind-{item.facts.kind}")) if item else t("records-choose-kind")


def _event_of(desk: Desk, items: dict[int, ItemState], form: Form) -> Callable[[Session, By], str]:
    def do(writing: Session, by: By) -> str:
        item = items.get(form.value("item_id") or 0)
        new = _new(desk, item, by, form)
        activity_id = commands.record_activity(writing, by, new)
        if item is not None and _closes(item, form):
            commands.record_mark(
                writing,
                by.part("mark"),
                item.facts.id,
                MarkStatus.DONE,
                new.held_on,
                evidence=form.text("evidence"),
                seen=desk.seen[item.facts.id],
            )
        _send(writing, by, activity_id, new, form)
        t = form.view.t
        closed = t("records-item-closed", number=item.facts.number) if item is not None and _closes(item, form) else ""
        return " ".join([t("records-event-saved", date=medium_day(new.held_on, t.lang)), closed]).strip()

    return do


def _new(desk: Desk, item: ItemState | None, by: By, form: Form) -> NewActivity:
    """The event as it stands in the form; what an item of the plan says already need not be said again."""
    held_on = fields.needed_day(form, "held_on")
    kind = form.value("kind") or (item.facts.kind if item else fields.needed(form, "kind", "error-choose-kind"))
    return NewActivity(
        key=f"entered-{by.request_id}",
        convocation=councils.convocation_on(session.answer(desk.view, councils.convocations), held_on),
        kind=ActivityKind(kind),
        title=form.text("title") or (item.facts.title if item else fields.needed(form, "title", "error-name-event")),
        held_on=held_on,
        commission_ids=tuple(fields.needed(form, "commission_ids", "error-choose-commission")),
        objects=fields.whole_number(form, "objects"),
        district_id=form.value("district_id") or None,
        participants=form.text("participants"),
        finding=form.text("finding"),
        recommendations=form.text("recommendations"),
        plan_item_id=item.facts.id if item else None,
    )


def _send(writing: Session, by: By, activity_id: int, new: NewActivity, form: Form) -> None:
    """Send each line on to the addressee, in the name of the commission named first."""
    for number, line in enumerate(_lines(new.recommendations)):
        commands.send_recommendation(
            writing,
            by.part(f"sent-{number}"),
            fields.needed(form, "addressee", "error-no-addressee"),
            line,
            sent_on=form.value("sent_on"),
            control_ended_on=new.held_on,
            commission_id=new.commission_ids[0],
            activity_id=activity_id,
        )


def _lines(words: str) -> Sequence[str]:
    return [line.strip() for line in words.splitlines() if line.strip()]
