"""Monitorings: stated, listed, recorded and planned side by side; cases; by commission, month, district; every line."""

from __future__ import annotations

from functools import partial

import streamlit as st

from data_model.questions import activities, councils, documents
from metrics import monitoring_counts as counts
from ui import blocks, monitoring_blocks, monitoring_view, session
from ui.notes import Provenance, latest
from ui.scope_bar import scope_bar


def asked(view: session.View) -> monitoring_view.Monitoring:
    """What the page shows."""
    council = session.evidence(view)
    evidence = council if view.commission is None else council.of_commission(view.commission)
    told = {one.key for one in evidence.activities}
    return monitoring_view.Monitoring(
        board=session.board(view),
        evidence=evidence,
        council=council,
        cases=tuple(one for one in session.answer(view, activities.cases) if one.activity in told),
        findings=session.answer(view, documents.findings),
        districts={one.key: one.name[view.lang] for one in session.answer(view, councils.districts)},
        known=Provenance(session.document_titles(view), latest(one.entry for one in counts.recorded(evidence))),
    )


def page(view: session.View) -> monitoring_blocks.Page:
    """The page's parts."""
    seen, t = asked(view), view.t
    names = [(one.number, one.short[view.lang]) for one in view.commissions]
    here = partial(session.link, "monitoring", view)
    bar = scope_bar(t("nav-monitoring"), names, view.commission, here, t)
    head = monitoring_view.head(seen, bar, partial(session.link, view=view), t)
    return monitoring_blocks.page(seen, session.board(view, commission=None), view.commissions, head, t)


view = session.view()
parts = blocks.kept("monitoring", view, partial(page, view))
blocks.draw(parts.head, view.t)
for column, block in zip(st.columns(len(parts.by_commission), gap="medium"), parts.by_commission, strict=True):
    with column:
        blocks.draw(block, view.t)
time, place = st.columns((5, 3), gap="medium")
with time:
    blocks.draw(parts.by_time, view.t)
with place:
    blocks.draw(parts.by_district, view.t)
blocks.draw(parts.lines, view.t)
