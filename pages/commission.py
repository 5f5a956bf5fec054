"""One commission: its focus, plan, activities, people and entries; the first one unless the address names another."""

from __future__ import annotations

from functools import partial

from metrics.agenda import never_dated
from ui import commission_view, panel, session
from ui.messages import note
from ui.notes import Provenance, latest
from ui.sheet import choices

view = session.view()
chosen = next((one for one in view.commissions if view.commission in (None, one.number)), None)

if chosen is None:
    panel.panel("commission", note([view.t("overview-store-empty")]), {}, view.t)
else:
    here = partial(session.here, view)
    to = partial(session.link, view=view, commission=chosen.number)
    items = session.items(view, commission=chosen.number)
    seen = commission_view.CommissionPage(
        commission=chosen,
        board=session.board(view, commission=chosen.number),
        items=items,
        activities=session.evidence(view).of_commission(chosen.number).activities,
        known=Provenance(session.document_titles(view), latest(item.last_recorded for item in items), to),
        left=never_dated(items, view.plan, view.as_of) if view.plan else None,
    )
    options = [
        (str(one.number), one.short[view.lang], here(commission=one.number), one is chosen) for one in view.commissions
    ]
    body = commission_view.body(seen, choices(view.t("commission"), options), to, view.t)
    panel.panel("commission", body, commission_view.notes(seen, to, view.t), view.t)
