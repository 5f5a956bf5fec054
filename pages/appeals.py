"""Appeals: the documents' totals, the register when there is one, the book chosen for each period."""

from __future__ import annotations

from functools import partial

import streamlit as st

from data_model.questions import councils, documents
from ui import appeals_blocks, appeals_counts, appeals_view, blocks, identity, session
from ui.notes import Provenance
from ui.scope_bar import scope_bar

WIDTHS = ((2, 3), (1, 1, 1), (1, 1))


def asked(view: session.View, hides_small: bool) -> appeals_view.Appeals:
    """What the page shows; of the convocations those that had begun by the date."""
    council = session.evidence(view)
    begun = [one for one in session.answer(view, councils.convocations) if one.period_start <= view.as_of]
    return appeals_view.Appeals(
        books=tuple(appeals_view.book(one.name[view.lang], session.evidence(view, one.key)) for one in begun),
        board=session.board(view),
        evidence=council if view.commission is None else council.of_commission(view.commission),
        council=council,
        findings=session.answer(view, documents.findings),
        districts={one.key: one.name[view.lang] for one in session.answer(view, councils.districts)},
        known=Provenance(session.document_titles(view), None),
        hides_small=hides_small,
    )


def page(view: session.View, hides_small: bool) -> appeals_blocks.Page:
    """The page's parts."""
    seen, t = asked(view, hides_small), view.t
    names = [(one.number, one.short[view.lang]) for one in view.commissions]
    bar = scope_bar(t("nav-appeals"), names, view.commission, partial(session.link, "appeals", view), t)
    head = bar + appeals_view.documents(seen, t) + appeals_view.register(seen, appeals_counts.flow(seen, t), t)
    return appeals_blocks.page(seen, session.board(view, commission=None), view.commissions, head, t)


view = session.view()
hides_small = not identity.may_see(identity.visitor(), "see_small_counts")
parts = blocks.kept("appeals", view, partial(page, view, hides_small), hides_small)
blocks.draw(parts.head, view.t)
for widths, row in zip(WIDTHS, parts.rows, strict=False):
    for column, block in zip(st.columns(widths, gap="medium"), row, strict=True):
        with column:
            blocks.draw(block, view.t)
blocks.draw(parts.origins, view.t)
