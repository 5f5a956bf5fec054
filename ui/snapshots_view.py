"""What was reported to the presidium: frozen by an editor, chosen in the address, compared with today by everybody."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st
from markupsafe import Markup

from data_model import commands
from data_model.commands import By
from data_model.errors import CouncilError
from data_model.questions.plans import PlanFacts
from data_model.questions.snapshots import SnapshotFacts, snapshots
from data_model.signing_in import Visitor
from data_model.store import Session
from locales import Texts
from locales.dates import long_day, moment, short_day
from metrics.evaluate import evaluate, items_on
from metrics.metric import Scope
from metrics.plan_state import ItemState
from metrics.snapshots import Change, LateMark, Since, frozen
from ui import identity, messages, panel, session, snapshot_choice
from ui.entering.days import day_input
from ui.entering.form import Form
from ui.scope_bar import Links
from ui.sheet import bullets, folded, inside, section
from ui.wording import title_of


def draw(view: session.View, plan: PlanFacts) -> None:
    """Draw the plan's snapshots, the comparison with the chosen one, and for editors the form that freezes one."""
    who = identity.visitor()
    may_freeze = identity.may(who, "freeze_snapshot")
    known = session.answer(view, snapshots, plan.key)
    if not known and not may_freeze:
        return
    try:
        since = snapshot_choice.since(view, plan)
    except CouncilError as refusal:
        messages.refuse(refusal)
        since = None
    links: Links = partial(session.here, view, item=None)
    to: Links = partial(session.link, view=view)
    panel.panel("plan-snapshots", body(known, snapshot_choice.chosen(known), since, links, to, view.t), {}, view.t)
    if may_freeze and who is not None:
        with st.popover(view.t("snapshot-freeze")):
            _freezing(who, view, plan)


def body(
    known: Sequence[SnapshotFacts],
    chosen: SnapshotFacts | None,
    since: Since | None,
    here: Links,
    to: Links,
    t: Texts,
) -> Markup:
    """The snapshots to choose from, what has changed since the chosen one, the way to its slides."""
    parts = snapshot_choice.choice(known, chosen if since else None, here, t) or _none_yet(t)
    if chosen and since:
        slides = inside(to("screen", snapshot=chosen.id), t("snapshot-on-screen"))
        parts = Markup("{}<p class='kn-quiet'>{} {}</p>{}").format(
            parts, _stands(chosen, t), slides, groups(since, here, t)
        )
    return section("snapshots", t("snapshot-heading"), parts)


def _none_yet(t: Texts) -> Markup:
    return Markup('<p class="kn-quiet">{}</p>').format(t("snapshot-empty"))


def groups(since: Since, here: Links, t: Texts) -> Markup:
    """The five groups, each counted, its items as links to their cards."""
    lines: tuple[tuple[str, list[Markup]], ...] = (
        (t("snapshot-newly-done", n=len(since.newly_done)), [_done(one, here, t) for one in since.newly_done]),
        (t("snapshot-newly-overdue", n=len(since.newly_overdue)), [_due(one, here, t) for one in since.newly_overdue]),
        (t("snapshot-moved", n=len(since.moved)), [_moved(one, here, t) for one in since.moved]),
        (t("snapshot-entered-late", n=len(since.entered_late)), [_late(one, here, t) for one in since.entered_late]),
        (t("snapshot-changed", n=len(since.changed_after)), [_was(one, here, t) for one in since.changed_after]),
    )
    return Markup("").join(
        folded(summary, bullets(items)) if items else Markup("<p>{}</p>").format(summary) for summary, items in lines
    )


def _stands(chosen: SnapshotFacts, t: Texts) -> str:
    said = t(
        "snapshot-stands", as_of=chosen.as_of, moment=chosen.known_at, name=chosen.recorded.recorded_by or t("no-data")
    )
    return f"{said} {chosen.note}".strip()


def _linked(item: ItemState, here: Links, t: Texts, *words: str) -> Markup:
    title = title_of(item.facts, t.lang)
    link = Markup('<a class="kn-link" data-inside href="{}">{} <span lang="{}">{}</span></a>').format(
        here(item=item.facts.number), t("item-n", number=item.facts.number), title.lang, title.words
    )
    return Markup("{}<small> {}</small>").format(link, ", ".join(word for word in words if word))


def _done(one: Change, here: Links, t: Texts) -> Markup:
    return _linked(one.item, here, t, short_day(one.item.done_on, t.lang) if one.item.done_on else "")


def _due(one: Change, here: Links, t: Texts) -> Markup:
    return _linked(one.item, here, t, short_day(one.item.ends_on, t.lang) if one.item.ends_on else "")


def _moved(one: Change, here: Links, t: Texts) -> Markup:
    was = one.was.ends_on if one.was else None
    days = (short_day(day, t.lang) if day else t("snapshot-no-day") for day in (was, one.item.ends_on))
    return _linked(one.item, here, t, " → ".join(days))


def _late(one: LateMark, here: Links, t: Texts) -> Markup:
    mark = one.mark
    said = t(
        "snapshot-late-mark",
        status=t(f"status-{mark.status}"),
        date=mark.effective_on,
        moment=mark.recorded.recorded_at,
        name=mark.recorded.recorded_by,
    )
    return _linked(one.item, here, t, said)


def _was(one: Change, here: Links, t: Texts) -> Markup:
    was = t(f"state-{one.was.state}") if one.was else ""
    return _linked(one.item, here, t, t("snapshot-was", was=was, now=t(f"state-{one.item.state}")))


def _freezing(who: Visitor, view: session.View, plan: PlanFacts) -> None:
    t = view.t
    form = Form(f"snapshot:{plan.key}", who, view, ("reported_on", "note"))
    if form.is_screen_old:
        st.rerun()
    form.begin(reported_on=view.as_of)
    form.outcome()
    day_input(t("snapshot-reported-on"), form.key("reported_on"), t, form.keep)
    st.text_input(t("snapshot-note"), key=form.key("note"), on_change=form.keep)

    def do(writing: Session, by: By) -> str:
        reported_on = form.value("reported_on")
        if reported_on is None:
            raise CouncilError("error-choose-day")
        known_at = min(view.moment, by.recorded_at)  # a screen shows all of today, a report what is known by now
        scope = Scope(plan=plan.key)
        board = evaluate(writing, scope, view.as_of, known_at)
        content = frozen(board, items_on(writing, scope, view.as_of, known_at))
        commands.freeze_snapshot(
            writing, by, plan.id, reported_on, view.as_of, known_at, content, note=form.text("note")
        )
        return t("snapshot-saved", date=long_day(reported_on, t.lang), moment=moment(known_at, t.lang))

    st.caption(t("snapshot-what", date=long_day(view.as_of, t.lang)))
    st.button(t("snapshot-freeze-now"), type="primary", key=form.key("save"), on_click=form.save, args=(do,))
