"""The work plan: its measures, its items by commission, month and kind, on a calendar, over time, in a register."""

from __future__ import annotations

from functools import partial

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions import councils, documents
from ui import item_card, item_dialog, messages, plan_filters, plan_head, plan_register, plan_sections, session
from ui.notes import Provenance, latest
from ui.panel import panel

view = session.view()
t, plan = view.t, view.plan

if plan is None:
    messages.refuse(CouncilError("error-no-plan"))
    st.stop()

item_dialog.notice_closing()
every = session.items(view, commission=None)
items = session.items(view)
names = {one.number: one.short[view.lang] for one in view.commissions}
filters = plan_filters.read(st.query_params, every)
here = partial(session.here, view)
titles = {one.key: one.shown[view.lang] for one in session.answer(view, documents.documents)}
seen = plan_head.PlanPage(
    plan=plan,
    board=session.board(view),
    scope=names.get(view.commission or 0, t("plan-whole")),
    shown=tuple(item for item in items if filters.keeps(item, without=("state",))),
    of=len(items),
    filters=filters,
    known=Provenance(titles, latest(item.last_recorded for item in items)),
)

plan_filters.draw_plans({one.key: plan_head.title(one, t) for one in view.plans}, plan.key, t)
panel("plan-head", plan_head.head(seen, here, t), plan_head.measure_notes(seen, t), t)
for fault in filters.faults[:1]:
    messages.refuse(fault)
plan_filters.draw(filters, every, names, view.commission, t)
panel("plan-states", plan_head.states(seen, here, t), {}, t)

rows = tuple(item for item in seen.shown if filters.keeps(item))
section = plan_sections.choose(t)
lines = plan_sections.lines(section, rows, plan, view.as_of, t)
panel("plan-section-head", plan_head.section_head(section, t, lines), plan_head.section_notes(section, seen, t), t)
if section == "timeline":
    plan_sections.draw_timeline(rows, names, plan, view.as_of, t)
elif section == "progress":
    plan_sections.draw_progress(rows, plan, view.as_of, t)
else:
    chosen = str(view.commission or "") if section == "commission" else getattr(filters, section)
    others = tuple(
        item
        for item in (every if section == "commission" else items)
        if filters.keeps(item, without=("state", section))
    )
    plan_sections.draw_bars(section, others, filters, chosen, names, t)

register = plan_head.section_head("register", t, [t("plan-register-hint")])
register += plan_register.register(rows, filters.sort, names, here, t)
panel("plan-register", register, plan_head.section_notes("register", seen, t), t)

try:
    if item := item_dialog.chosen(every, plan.key):
        districts = {one.key: one.name[view.lang] for one in session.answer(view, councils.districts)}
        full = {one.number: one.name[view.lang] for one in view.commissions}
        item_dialog.open_card(item, item_card.Names(full, districts, titles), here(item=None), t)
except CouncilError as refusal:
    messages.refuse(refusal)
