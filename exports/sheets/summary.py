"""The key figures, each with its number, bound, base, share, words, definition and source."""

from __future__ import annotations

from data_model.vocabulary import Bound, Unit
from exports.cells import Cell, Number
from exports.columns import DATE_WIDTH, Column
from exports.material import Material
from exports.paper import Paper
from exports.wording import bound_of, comment_of, number_of, percent_of, plain, source_of, text_of
from locales import Texts, capitalised
from locales.phrases import definition
from metrics.metric import Measurement
from metrics.snapshots import FrozenMeasure

GROUPS: dict[str, tuple[str, ...]] = {
    "plan": (
        "plan_items",
        "plan_dated",
        "plan_carried_over",
        "plan_standing",
        "plan_unscheduled",
        "plan_pace",
        "plan_completion",
        "plan_completion_due",
        "plan_completion_whole",
        "plan_on_time",
        "plan_overdue",
        "plan_past_due_not_reported",
        "plan_due_soon",
        "plan_before_approval",
        "plan_moved",
        "plan_cancelled",
        "plan_marked",
        "last_recorded_at",
    ),
    "activities": (
        "monitorings_stated",
        "monitorings_listed",
        "monitorings_recorded",
        "monitored_objects",
        "monitored_objects_recorded",
        "monitorings_planned_named",
        "monitorings_planned_inferred",
        "activities_listed",
        "hearings_listed",
        "round_tables_listed",
        "activities_recorded",
        "legal_acts",
    ),
    "appeals": (
        "appeals_considered",
        "appeals_resolved",
        "appeals_resolution_rate",
        "appeals_registered",
        "appeals_closed_rate",
        "appeals_in_work",
        "appeals_median_days",
    ),
    "recommendations": (
        "recommendations_stated",
        "recommendations_sent",
        "recommendations_answered",
        "recommendations_waiting",
        "recommendations_sent_in_time",
        "recommendations_answered_in_time",
        "recommendations_waiting_over_term",
    ),
    "composition": (
        "members_total",
        "members_civil",
        "members_state",
        "members_new_share",
        "members_youth_share",
        "members_avg_age",
        "applications",
        "instagram_views",
        "internet_resources",
    ),
}

COMPARED = "plan"
"""The group that is compared with a report: it does not say from which book the figures of other work were taken."""

NUMBER, SHARE = 1, 3
"""The columns of what a measure is, a number or a share: the cell there bears the measure's key as its name."""


def write(paper: Paper, material: Material) -> None:
    """Write the sheet; every measure's number, of a share the share, has a name of its own in the workbook."""
    columns = _columns(material)
    paper.columns(columns, [material.board[key] for keys in GROUPS.values() for key in keys])
    if material.reported and not material.is_compared:
        paper.line(material.t("workbook-told-of-whole"))
        paper.skip()
    header = paper.header(columns)
    for group, keys in GROUPS.items():
        paper.group(_heading(group, material), columns)
        first = paper.rows(columns, [material.board[key] for key in keys])
        for place, key in enumerate(keys):
            is_share = material.board[key].unit in (Unit.SHARE, Unit.PERCENT)
            paper.name_cell(key, first + place, SHARE if is_share else NUMBER)
    paper.finish_table(header, columns, frozen_columns=1)


def _heading(group: str, material: Material) -> str:
    """The name of a group; one that is not compared where others are says so."""
    named = material.t(f"workbook-group-{group}")
    stands_out = material.is_compared and group != COMPARED
    return material.t("workbook-not-compared", group=named) if stands_out else named


def _columns(material: Material) -> tuple[Column[Measurement], ...]:
    """The columns of the key figures."""
    t = material.t
    number, base = t("workbook-number"), t("workbook-base")
    return (
        Column(t("workbook-figure"), 18, lambda one: t(f"metric-{one.key}")),
        Column(number, DATE_WIDTH, number_of, comment=lambda one: comment_of(one, material)),
        Column(base, 8, lambda one: one.amount.base),
        Column(t("workbook-percent"), 8, percent_of, ratio=(number, base)),
        Column(t("workbook-in-words"), 16, lambda one: text_of(one, material)),
        *_since(material),
        Column(t("definition"), 24, lambda one: definition(one, material.lang)),
        Column(t("source"), 20, lambda one: source_of(one.amount, material)),
        Column(t("workbook-bound"), 10, lambda one: bound_of(one, material), printed=False),
    )


def _since(material: Material) -> tuple[Column[Measurement], ...]:
    """What a report, which holds the whole council's measures alone, said of each figure, and how much it changed."""
    reported, t = material.reported, material.t
    if reported is None or not material.is_compared:
        return ()
    told = {one.key: one for one in reported.told.measures if one.key in GROUPS[COMPARED]}
    return (
        Column(t("workbook-told"), 11, lambda one: _told(told.get(one.key), one, t)),
        Column(t("workbook-told-change"), 11, lambda one: _changed(told.get(one.key), one, t)),
    )


def _told(was: FrozenMeasure | None, one: Measurement, t: Texts) -> Cell:
    """The number that was told, in the number's own unit: of a share its part; a report holds no moments."""
    if was is None or one.unit is Unit.MOMENT:
        return None
    number = was.part if one.unit is Unit.SHARE else was.value
    return capitalised(t("no-data")) if was.value is None else plain(number, was.bound)


def _changed(was: FrozenMeasure | None, one: Measurement, t: Texts) -> Cell:
    """The difference of the numbers where both are known and exact, else that it is unknown."""
    now, then = number_of(one), _told(was, one, t)
    if then is None:
        return None
    if not isinstance(now, Number) or not isinstance(then, Number) or {now.bound, then.bound} != {Bound.EXACT}:
        return t("workbook-change-unknown")
    return Number(now.value - then.value, signed=True)
