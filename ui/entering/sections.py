"""The sections of the editors' screen by their names in the address, in their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from markupsafe import Markup

from ui import session
from ui.entering import appeals, decisions, events, marks, recommendations, round_trip, totals
from ui.entering import waiting as reminders
from ui.entering.desk import Desk
from ui.scope_bar import scope_bar
from ui.sheet import choices

SECTIONS: Mapping[str, Callable[[Desk], None]] = {
    "marks": marks.draw,
    "events": events.draw,
    "recommendations": recommendations.draw,
    "decisions": decisions.draw,
    "waiting": recommendations.draw_waiting,
    "appeals": appeals.draw,
    "totals": totals.draw,
    "acts": totals.draw_acts,
    "messages": lambda desk: reminders.draw(desk.view, desk.who),
    "import": lambda desk: round_trip.draw(desk.view, desk.who),
}
FIRST = "marks"


def head(desk: Desk, chosen: str) -> Markup:
    """The title, the commission that narrows the lists, the sections as links."""
    view, t = desk.view, desk.view.t
    names = [(one.number, one.short[view.lang]) for one in desk.commissions.values()]

    def narrowed(commission: int | None) -> str:
        return session.link("records", view, commission=commission, do=chosen)

    links = [
        (t(f"records-{name}"), t(f"records-{name}"), session.link("records", view, do=name), name == chosen)
        for name in SECTIONS
    ]
    return scope_bar(t("nav-records"), names, view.commission, narrowed, t) + choices(t("frame-screens"), links)
