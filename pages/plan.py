"""The work plan: its measures, its items by commission, month and kind, on a calendar, over time, in a register."""

from __future__ import annotations

import streamlit as st

from data_model.errors import CouncilError
from ui import blocks, item_dialog, messages, plan_filter_fields, plan_screen, session, snapshots_view

view = session.view()
t, plan = view.t, view.plan

if plan is None:
    messages.refuse(CouncilError("error-no-plan"))
    st.stop()

item_dialog.notice_closing()
seen = plan_screen.screen(view, plan)
faults, item = [*seen.filters.faults], None
try:
    item = item_dialog.chosen(seen.every, plan.title_in(t.lang))
except CouncilError as refusal:
    faults.insert(0, refusal)

plan_filter_fields.draw_plans({one.key: one.title_in(t.lang) for one in view.plans}, plan.key, t)
blocks.draw(seen.head, t)
snapshots_view.draw(view, plan)
for fault in faults[:1]:
    messages.refuse(fault)
if not seen.is_narrowed:
    blocks.draw(seen.measures, t)
plan_filter_fields.draw(seen.filters, seen.every, seen.names, view.commission, t)
blocks.draw(seen.states, t)
if seen.is_narrowed:
    blocks.draw(seen.register, t)
plan_screen.draw_chart(seen, view, plan)
blocks.draw(seen.measures if seen.is_narrowed else seen.register, t)

if item:
    item_dialog.open_card(item, plan_screen.names_for_card(view), session.here(view, item=None), view)
