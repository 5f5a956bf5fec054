"""The key figures, each with its number, bound, base, share, words, definition and source."""

from __future__ import annotations

from data_model.vocabulary import Bound
from exports.cells import Cell, Number
from exports.columns import MOMENT_WIDTH, Column
from exports.material import Material
from exports.paper import Paper
from exports.wording import bound_of, comment_of, number_of, percent_of, plain, source_of, text_of
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

NUMBER = 1
"""The column of the number: the cell there bears the measure's key as its name."""


def write(paper: Paper, material: Material) -> None:
    """Write the sheet; every measure's number has a name of its own in the workbook."""
    columns = _columns(material)
    paper.columns(columns, [material.board[key] for keys in GROUPS.values() for key in keys])
    header = paper.header(columns)
    for group, keys in GROUPS.items():
        paper.group(material.t(f"workbook-group-{group}"), columns)
        first = paper.rows(columns, [material.board[key] for key in keys])
        for place, key in enumerate(keys):
            paper.name_cell(key, first + place, NUMBER)
    paper.finish_table(header, columns, frozen_columns=1)


def _columns(material: Material) -> tuple[Column[Measurement], ...]:
    """The columns of the key figures."""
    t = material.t
    number, base = t("workbook-number"), t("workbook-base")
    return (
        Column(t("workbook-figure"), 18, lambda one: t(f"metric-{one.key}")),
        Column(number, MOMENT_WIDTH, number_of, comment=lambda one: comment_of(one, material)),
        Column(t("workbook-in-words"), 16, lambda one: text_of(one, material)),
        *_since(material),
        Column(t("definition"), 24, lambda one: definition(one, material.lang)),
        Column(t("source"), 20, lambda one: source_of(one.amount, material)),
        Column(t("workbook-bound"), 10, lambda one: bound_of(one, material), printed=False),
        Column(base, 9, lambda one: one.amount.base, printed=False),
        Column(t("workbook-percent"), 9, percent_of, printed=False, ratio=(number, base)),
    )


def _since(material: Material) -> tuple[Column[Measurement], ...]:
    """What a report said of each of the plan's figures, in the number's own unit, and how much that has changed.

    A report holds the whole council's measures alone, and does not say from which book those of other work were taken.
    """
    reported, t = material.reported, material.t
    if reported is None or not material.is_whole:
        return ()
    told = {one.key: one for one in reported.told.measures if one.key in GROUPS["plan"]}
    return (
        Column(t("workbook-told"), 11, lambda one: _told(told.get(one.key))),
        Column(t("workbook-told-change"), 11, lambda one: _changed(told.get(one.key), one)),
    )


def _told(was: FrozenMeasure | None) -> Cell:
    """The number that was told: of a share its part, as beside it."""
    if was is None or was.value is None:
        return None
    return plain(was.value if was.part is None else was.part, was.bound)


def _changed(was: FrozenMeasure | None, one: Measurement) -> Cell:
    """The difference of the numbers where both are exact; a bound's change nobody knows."""
    now, then = number_of(one), _told(was)
    if not isinstance(now, Number) or not isinstance(then, Number):
        return None
    is_known = now.bound is then.bound is Bound.EXACT
    return Number(now.value - then.value, signed=True) if is_known else None
