"""The plan as a calendar: month by month what falls in it, days that are set first, then what has no day."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from exports.cells import Cell, Word
from exports.columns import DATE_WIDTH, Column, hidden_where_empty
from exports.material import Material
from exports.paper import Paper
from locales import capitalised
from locales.dates import month_year
from look.palette import STATES
from metrics.plan_series import calendar_day, calendar_month
from metrics.plan_state import ItemState


def write(paper: Paper, material: Material) -> None:
    """Write the sheet: a heading a month with the number of its items, then those without any date."""
    columns = _columns(material)
    items = sorted(material.items, key=_order)
    paper.columns(columns, items)
    header = paper.header(columns)
    for month, own in groupby(items, key=calendar_month):
        found = list(own)
        name = capitalised(month_year(month, material.lang)) if month else material.t("workbook-no-date")
        paper.group(material.t("workbook-month-items", month=name, n=len(found)), columns)
        paper.rows(columns, found)
    paper.finish_table(header, columns, frozen_columns=2)


def _order(item: ItemState) -> tuple[date, bool, date, int]:
    """By month; in it what has a day of its own by that day, then the rest by number."""
    month, has_day = calendar_month(item) or date.max, item.event is not None or item.starts_on in (None, item.ends_on)
    return (month, not has_day, (calendar_day(item) or date.max) if has_day else date.max, item.facts.number)


def _columns(material: Material) -> tuple[Column[ItemState], ...]:
    t = material.t
    place = Column[ItemState](t("entering-place"), 18, _place)
    return (
        Column(t("workbook-number-sign"), 4.5, lambda item: item.facts.number),
        Column(t("item-title"), 42, lambda item: item.facts.title_in(material.lang)[0]),
        Column(t("commission"), 9.5, lambda item: item.facts.commission),
        Column(t("deadline-as-written"), 14, lambda item: item.facts.deadline_as_written),
        Column(t("workbook-event-on"), DATE_WIDTH + 2, lambda item: item.event.held_on if item.event else None),
        *hidden_where_empty([_hour(material), place], material.items),
        Column(t("state"), 20, lambda item: Word(t(f"state-{item.state}"), STATES[item.state])),
        Column(t("workbook-starts"), DATE_WIDTH, lambda item: item.starts_on, printed=False),
        Column(t("workbook-ends"), DATE_WIDTH, lambda item: item.ends_on, printed=False),
    )


def _hour(material: Material) -> Column[ItemState]:
    def said(item: ItemState) -> Cell:
        return f"{item.event.held_at:%H:%M}" if item.event and item.event.held_at else None

    return Column(material.t("entering-held-at"), 7, said)


def _place(item: ItemState) -> Cell:
    return item.event.place or None if item.event else None
