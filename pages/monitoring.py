"""Monitorings: stated, listed, recorded and planned side by side; by commission, month, district; cases; every line."""

from __future__ import annotations

from functools import partial

import streamlit as st

from data_model.questions import activities, councils, documents
from ui import monitoring_blocks, monitoring_records, monitoring_view, panel, session
from ui.notes import Provenance
from ui.scope_bar import scope_bar

view = session.view()
t = view.t
council = session.evidence(view)
evidence = council if view.commission is None else council.of_commission(view.commission)
told = {one.key for one in evidence.activities}
titles = {one.key: one.shown[view.lang] for one in session.answer(view, documents.documents)}
seen = monitoring_view.Monitoring(
    board=session.board(view),
    evidence=evidence,
    council=council,
    cases=tuple(one for one in session.answer(view, activities.cases) if one.activity in told),
    findings=session.answer(view, documents.findings),
    districts={one.key: one.name[view.lang] for one in session.answer(view, councils.districts)},
    known=Provenance(titles, monitoring_view.last_entry(evidence)),
)
names = [(one.number, one.short[view.lang]) for one in view.commissions]
bar = scope_bar(t("nav-monitoring"), names, view.commission, partial(session.here, view), t)

panel.panel(
    "monitoring",
    monitoring_view.head(seen, bar, partial(session.link, view=view), t),
    monitoring_view.notes(seen, t),
    t,
)
monitoring_blocks.by_commission(seen, session.board(view, commission=None), view.commissions, t)
time, place = st.columns((5, 3), gap="medium")
with time:
    monitoring_blocks.by_time(seen, t)
with place:
    monitoring_blocks.by_district(seen, t)
body = monitoring_records.cases(seen, t) + monitoring_records.lines(seen, t)
panel.panel("monitoring-records", body, monitoring_records.notes(seen, t), t)
