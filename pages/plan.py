"""The work plan: its measures, its items by commission, month and kind, on a calendar, over time, in a register."""

from __future__ import annotations

import streamlit as st

from data_model.errors import CouncilError
from ui import blocks, item_dialog, messages, plan_filters, plan_screen, plan_sections, session, snapshots_view

view = session.view()
t, plan = view.t, view.plan

if plan is None:
    messages.refuse(CouncilError("error-no-plan"))
    st.stop()

item_dialog.notice_closing()
seen = plan_screen.screen(view, plan)

plan_filters.draw_plans({one.key: one.title_in(t.lang) for one in view.plans}, plan.key, t)
blocks.draw(seen.head, t)
snapshots_view.draw(view, plan)
for fault in seen.filters.faults[:1]:
    messages.refuse(fault)
plan_filters.draw(seen.filters, seen.every, seen.names, view.commission, t)
blocks.draw(seen.states, t)
plan_sections.choose(seen.filters.section, t)
blocks.draw(seen.caption, t)
if seen.filters.section == "timeline":
    plan_sections.draw_timeline(seen.drawn, seen.names, plan, view.as_of, t)
elif seen.filters.section == "progress":
    plan_sections.draw_progress(seen.drawn, plan, view.as_of, t)
else:
    plan_sections.draw_bars(seen.filters.section, seen.drawn, seen.filters, view.commission, seen.names, t)
blocks.draw(seen.register, t)

try:
    if item := item_dialog.chosen(seen.every, plan.key):
        item_dialog.open_card(item, plan_screen.names_for_card(view), session.here(view, item=None), view)
except CouncilError as refusal:
    messages.refuse(refusal)
