"""Appeals: the documents' totals, the register when there is one, the book chosen for each period."""

from __future__ import annotations

from functools import partial

import streamlit as st

from data_model.questions import councils, documents
from ui import appeals_blocks, appeals_origins, appeals_tables, appeals_view, panel, session
from ui.notes import Provenance
from ui.scope_bar import scope_bar

view = session.view()
t = view.t
convocations = session.answer(view, councils.convocations)
council = session.evidence(view)
begun = [one for one in convocations if one.period_start <= view.as_of]
titles = {one.key: one.shown[view.lang] for one in session.answer(view, documents.documents)}
seen = appeals_view.Appeals(
    books=tuple(appeals_view.book(one.name[view.lang], session.evidence(view, one.key)) for one in begun),
    board=session.board(view),
    evidence=council if view.commission is None else council.of_commission(view.commission),
    findings=session.answer(view, documents.findings),
    known=Provenance(titles, None),
)
names = [(one.number, one.short[view.lang]) for one in view.commissions]
bar = scope_bar(t("nav-appeals"), names, view.commission, partial(session.here, view), t)

head = bar + appeals_view.documents(seen, t) + appeals_view.register(seen, t)
panel.panel("appeals", head, appeals_view.notes(seen, t), t)
if seen.evidence.appeals:
    states, months = st.columns((2, 3), gap="medium")
    with states:
        appeals_blocks.by_state(seen, t)
    with months:
        appeals_blocks.by_months(seen, t)
    by_commission, by_district, by_topic = st.columns(3, gap="medium")
    notes = appeals_tables.notes(seen, t)
    with by_commission:
        appeals_blocks.by_commission(seen, view.commissions, t)
    with by_district:
        districts = {one.key: one.name[view.lang] for one in session.answer(view, councils.districts)}
        appeals_blocks.by_district(seen, districts, t)
    with by_topic:
        panel.panel("appeals-topics", appeals_tables.by_topic(seen, t), notes, t)
    days, response = st.columns(2, gap="medium")
    with days:
        appeals_blocks.response(seen, t)
    with response:
        every = session.board(view, commission=None)
        panel.panel("appeals-response", appeals_tables.by_commission(seen, every, view.commissions, t), notes, t)
panel.panel("appeals-origins", appeals_origins.origins(seen, t), {"origins": appeals_origins.note(seen, t)}, t)
