"""The III against the IV convocation: the months as a control, the pairs, what one side alone states, composition."""

from __future__ import annotations

from functools import partial

import streamlit as st

from data_model.questions import councils, documents
from metrics.comparison import LATER, compare
from ui import blocks, convocations_blocks, convocations_view, messages, months, session
from ui.notes import Provenance


def asked(view: session.View, chosen: dict[str, int]) -> convocations_view.Convocations:
    """What the page shows of the months chosen; a figure is told once its period is over."""
    convocations = session.answer(view, councils.convocations)
    figures = tuple(one for one in session.answer(view, documents.figures) if one.period_end <= view.as_of)
    return convocations_view.Convocations(
        rows=compare(figures, convocations, chosen, view.as_of),
        figures=figures,
        convocations=convocations,
        months=chosen,
        findings=session.answer(view, documents.findings),
        known=Provenance(session.document_titles(view), None),
    )


def page(view: session.View, chosen: months.Months) -> convocations_blocks.Page | None:
    """The page's parts, or nothing where no document states a figure."""
    seen = asked(view, chosen.chosen)
    if not seen.rows:
        return None
    board = session.board(view, commission=None, convocation=LATER)
    return convocations_blocks.page(seen, board, view.t)


view = session.view()
convocations = session.answer(view, councils.convocations)
chosen = months.asked(convocations)
if chosen.refused:
    st.html(messages.note(messages.sentence(view.t, one) for one in chosen.refused))
head = convocations_view.head(convocations, view.t)
blocks.draw(blocks.markup_block("convocations", head, {}, view.t), view.t)
months.sliders(convocations, chosen, view.t)
parts = blocks.kept("convocations", view, partial(page, view, chosen), tuple(chosen.chosen.items()))
if parts:
    for row in parts.pairs:
        for column, cell in zip(st.columns(convocations_blocks.ACROSS, gap="large"), row, strict=False):
            with column:
                for block in cell:
                    blocks.draw(block, view.t)
    blocks.draw(parts.one_sided, view.t)
    blocks.draw(parts.composition, view.t)
    for column, block in zip(st.columns(convocations_blocks.ACROSS, gap="large"), parts.charts, strict=False):
        with column:
            blocks.draw(block, view.t)
