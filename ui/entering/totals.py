"""A month's totals, for a secretariat that keeps no register of what they count, and the book chosen for a period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st
from markupsafe import Markup

from data_model import commands
from data_model.commands import By
from data_model.questions import appeals
from data_model.questions.appeals import MonthTotal
from data_model.store import Session
from data_model.vocabulary import Origin
from locales import capitalised
from locales.dates import days_period, month_year
from locales.numbers import whole
from ui import panel, session
from ui.entering import fields
from ui.entering.desk import Desk
from ui.sheet import Column, section, table

COUNTED = ("appeals_considered", "monitorings")
ACTS = ("legal_acts", "publications")
TOTAL = ("indicator", "total_month", "value", "commission_id")
CHOICE = ("indicator", "start_on", "end_on", "origin")
MONTHS = 24


def draw(desk: Desk) -> None:
    """Draw the totals of appeals and monitorings and, for an editor of all commissions, the choice of the book."""
    left, right = st.columns((2, 3), gap="large")
    with left:
        _draw_total(desk, "totals", COUNTED)
        if not desk.is_limited:
            _draw_choice(desk)
    with right:
        _draw_lists(desk, COUNTED)


def draw_acts(desk: Desk) -> None:
    """Draw the totals of legal acts reviewed and of what the media published."""
    left, right = st.columns((2, 3), gap="large")
    with left:
        _draw_total(desk, "acts", ACTS)
    with right:
        _draw_lists(desk, ACTS)


def _draw_total(desk: Desk, name: str, indicators: Sequence[str]) -> None:
    t = desk.view.t
    months = _months(desk.view.as_of)
    form = desk.form(name, TOTAL)
    form.begin(indicator=indicators[0], total_month=months[1], commission_id=desk.chosen)
    form.outcome()
    fields.choice(form, "indicator", "records-indicator", indicators, lambda one: t(f"indicator-{one}"))
    fields.choice(form, "total_month", "frame-month", months, lambda month: capitalised(month_year(month, t.lang)))
    fields.words(form, "value", "records-how-many")
    fields.choice(form, "commission_id", "commission", desk.commission_options, desk.commission_name)

    def do(writing: Session, by: By) -> str:
        value = fields.whole_number(form, "value")
        month: date = form.value("total_month")
        commands.record_monthly_total(
            writing,
            by,
            form.value("indicator"),
            month,
            value if value is not None else fields.needed(form, "value", "error-choose-number"),
            commission_id=form.value("commission_id") or None,
        )
        said = t(f"indicator-{form.value('indicator')}")
        return t("records-total-saved", indicator=said, month=month_year(month, t.lang), n=value or 0)

    fields.save(form, do)


def _months(day: date) -> list[date]:
    """The first days of the months that lie before a day, its own month first."""
    first = day.year * 12 + day.month - 1
    return [date(year, month + 1, 1) for year, month in (divmod(first - n, 12) for n in range(MONTHS))]


def _draw_choice(desk: Desk) -> None:
    t = desk.view.t
    st.subheader(t("records-choose-origin"), anchor=False)
    form = desk.form("origin", CHOICE)
    form.begin(indicator=COUNTED[0], origin=Origin.REGISTER)
    form.outcome()
    every = (*COUNTED, *ACTS)
    fields.choice(form, "indicator", "records-indicator", every, lambda one: t(f"indicator-{one}"))
    fields.day(form, "start_on", "records-period-start")
    fields.day(form, "end_on", "records-period-end")
    fields.one_of_few(form, "origin", "appeals-origins", list(Origin), lambda origin: t(f"origin-{origin}"))

    def do(writing: Session, by: By) -> str:
        start, end = fields.needed_day(form, "start_on"), fields.needed_day(form, "end_on")
        origin = Origin(fields.needed(form, "origin", "error-choose-origin"))
        commands.choose_origin(writing, by, form.value("indicator"), start, end, origin)
        chosen = t(f"origin-{origin}")
        return t("records-origin-saved", origin=chosen, period=days_period(start, end, t.lang))

    fields.save(form, do)


def _draw_lists(desk: Desk, indicators: Sequence[str]) -> None:
    told = session.answer(desk.view, appeals.monthly_totals, desk.present)
    parts = (_months_told(one, [total for total in told if total.indicator == one], desk) for one in indicators)
    panel.panel("totals", Markup("").join(parts), {}, desk.view.t)


def _months_told(indicator: str, told: Sequence[MonthTotal], desk: Desk) -> Markup:
    """The months that somebody told, the latest first; of two for the same the later entered holds."""
    t, heading = desk.view.t, desk.view.t(f"indicator-{indicator}")
    latest = {(one.month, one.commission): one for one in told}
    if not latest:
        return section(indicator, heading, Markup("<p>{}</p>").format(t("nothing-entered")))
    columns = [Column(t("frame-month")), Column(t("commission"), "number"), Column(t("records-how-many"), "number")]
    rows = (
        (capitalised(month_year(one.month, t.lang)), str(one.commission or "—"), whole(one.value, t.lang))
        for one in sorted(latest.values(), key=lambda one: (one.month, -(one.commission or 0)), reverse=True)
    )
    return section(indicator, heading, table(columns, rows, heading))
