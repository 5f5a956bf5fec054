"""The chair's first five seconds: done, past due, due soon, monitorings, appeals; who reported; what comes next."""

from __future__ import annotations

from functools import partial

from data_model.questions import councils, documents
from metrics.comparison import compare
from ui import overview, panel, session

view = session.view()
seen = overview.Overview(
    board=session.board(view),
    council=session.board(view, commission=None),
    items=session.items(view),
    every_item=session.items(view, commission=None),
    plan=view.plan,
    plans=view.plans,
    commissions=view.commissions,
    comparisons=compare(session.answer(view, documents.figures), session.answer(view, councils.convocations)),
    contributions=session.answer(view, documents.contributions),
    documents=session.answer(view, documents.documents),
)


def to(screen: str, **changes: object) -> str:
    """The address of a screen with the view's whole state."""
    return session.link(screen, view, **changes)


panel.panel(
    "overview",
    overview.body(seen, to, partial(session.here, view), view.t),
    overview.notes(seen, view.t),
    view.t,
)
