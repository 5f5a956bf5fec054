"""What stands beside the form of an event: how often each standing item was done, and the events recorded last."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from data_model.questions.activities import ActivityFacts
from locales.dates import short_day
from locales.numbers import whole
from metrics.plan_state import ItemState
from ui.entering.desk import Desk
from ui.sheet import Column, section, table
from ui.wording import title_of, title_of_activity

LATEST = 10


def lists(desk: Desk) -> Markup:
    """The counters, then the latest events."""
    return Markup("{}{}").format(_counters(desk), _latest(desk))


def _counters(desk: Desk) -> Markup:
    t = desk.view.t
    standing = [item for item in desk.items if item.is_standing or item.is_carried_over]
    if not standing:
        return Markup("")
    columns = [
        Column("№", "number"),
        Column(t("item-title")),
        Column(t("records-count"), "number"),
        Column(t("records-last")),
    ]
    rows = (_counter(item, desk) for item in standing)
    return section("standing", t("records-standing"), table(columns, rows, t("records-standing")))


def _counter(item: ItemState, desk: Desk) -> tuple[str | Markup, ...]:
    t, facts = desk.view.t, item.facts
    days = [
        one.held_on or one.period_end for one in desk.activities if (one.plan, one.item) == (facts.plan, facts.number)
    ]
    last = short_day(max(days), t.lang) if days else t("nothing-entered")
    return str(facts.number), title_of(facts, t.lang).marked(), whole(len(days), t.lang) if days else "—", last


def newest(desk: Desk) -> list[ActivityFacts]:
    """The events that were entered, the newest first."""
    return sorted(desk.activities, key=lambda one: one.id, reverse=True)


def _latest(desk: Desk) -> Markup:
    t = desk.view.t
    shown = newest(desk)[:LATEST]
    if not shown:
        return section("latest-events", t("records-latest-events"), Markup("<p>{}</p>").format(t("nothing-entered")))
    columns = [Column(t("entering-held-on")), Column(t("records-event-title")), Column(t("commission"))]
    rows = (tuple(_event(one, desk)) for one in shown)
    return section("latest-events", t("records-latest-events"), table(columns, rows, t("records-latest-events")))


def _event(one: ActivityFacts, desk: Desk) -> Iterator[str | Markup]:
    t = desk.view.t
    yield short_day(one.held_on or one.period_end, t.lang)
    item = Markup("<small>{}</small>").format(t("item-n", number=one.item)) if one.item else ""
    yield Markup("{}{}").format(title_of_activity(one).marked(), item)
    yield ", ".join(map(str, one.commissions))
