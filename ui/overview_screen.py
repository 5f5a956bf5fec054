"""The first screen as it travels to a browser, drawn once for a revision, a date and an address."""

from __future__ import annotations

from functools import partial

from data_model.questions import councils, documents
from metrics.comparison import compare, hanging
from metrics.evaluate import stated_alone
from ui import overview, panel, screens, session
from ui.overview_cards import REPORTED


def drawn(view: session.View) -> bytes:
    """The screen that a view asks for; whoever asks for the same again gets what was drawn."""
    key = (screens.FIRST, view.edition, view.as_of, view.moment, session.link(screens.FIRST, view))
    return panel.once(panel.Drawing(key, partial(_drawn, view)))


def _drawn(view: session.View) -> bytes:
    def to(screen: str, **changes: object) -> str:
        return session.link(screen, view, **changes)

    seen = asked(view)
    body = overview.body(seen, to, partial(to, screens.FIRST), view.t)
    return panel.packed(body, overview.notes(seen, to, view.t), view.t)


def asked(view: session.View) -> overview.Overview:
    """Everything that the first screen of a view, and the deck of one, are made from."""
    evidence = session.evidence(view)
    figures, convocations = session.answer(view, documents.figures), session.answer(view, councils.convocations)
    compared = compare(figures, convocations, as_of=view.as_of)
    return overview.Overview(
        board=session.board(view),
        council=session.board(view, commission=None),
        stated=stated_alone(evidence if view.commission is None else evidence.of_commission(view.commission), REPORTED),
        items=session.items(view),
        every_item=session.items(view, commission=None),
        activities=evidence.activities,
        plan=view.plan,
        plans=view.plans,
        commissions=view.commissions,
        comparisons=compared,
        hanging=hanging(compared, figures, convocations),
        contributions=session.answer(view, documents.contributions),
        documents=session.document_titles(view),
    )
