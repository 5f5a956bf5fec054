"""Every measure, declared once: its key, unit, group and meaning. The key is also that of its texts and rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from data_model.vocabulary import ActivityKind, AppealState, RecommendationOutcome, State, Unit
from metrics import plan_measures as plan
from metrics import recommendation_measures as letters
from metrics import record_measures as records
from metrics import response_time
from metrics.evidence import Evidence
from metrics.metric import Amount, Measurement
from metrics.plan_measures import entered, in_completion, listed, marked, share
from metrics.settings import ANSWER_TERM, APPEALS_TARGET, DUE_SOON, LEAST_CASES, SEND_TERM


@dataclass(frozen=True)
class Metric:
    """A measure: what it is called, what it counts in, on which part of the screens it stands, how it is computed.

    `settings` are the council's settings that its definition names.
    """

    key: str
    unit: Unit
    group: str
    measure: Callable[[Evidence], Amount]
    settings: tuple[str, ...] = ()

    def of(self, evidence: Evidence) -> Measurement:
        """The measurement of some evidence."""
        named = tuple((key, evidence.settings[key]) for key in self.settings)
        amount = self.measure(evidence)
        return Measurement(self.key, amount.unit or self.unit, amount, named)


PLAN = (
    Metric("plan_items", Unit.ITEMS, "plan", listed(lambda item: True)),
    Metric("plan_dated", Unit.ITEMS, "plan", listed(lambda item: item.is_dated, lambda item: item.is_dated_in_plan)),
    Metric("plan_carried_over", Unit.ITEMS, "plan", listed(lambda item: item.is_carried_over)),
    Metric("plan_standing", Unit.ITEMS, "plan", listed(lambda item: item.is_standing)),
    Metric(
        "plan_unscheduled",
        Unit.ITEMS,
        "plan",
        listed(lambda item: item.is_unscheduled, lambda item: item.is_unscheduled_in_plan),
    ),
    Metric("plan_before_approval", Unit.ITEMS, "plan", listed(lambda item: item.before_approval)),
    Metric("plan_done", Unit.ITEMS, "plan", plan.done),
    Metric("plan_completion", Unit.SHARE, "plan", share(in_completion)),
    Metric("plan_completion_due", Unit.SHARE, "plan", plan.completion_due),
    Metric("plan_completion_whole", Unit.SHARE, "plan", share(lambda item: not item.is_cancelled)),
    Metric("plan_overdue", Unit.ITEMS, "plan", plan.past_count(State.OVERDUE)),
    *(
        Metric(f"plan_overdue_{first}_{last or 'more'}", Unit.ITEMS, "plan", plan.overdue_aged(first, last))
        for first, last in plan.OVERDUE_AGES
    ),
    Metric("plan_past_due_not_reported", Unit.ITEMS, "plan", plan.past_count(State.PAST_DUE_NOT_REPORTED)),
    Metric("plan_not_reported", Unit.ITEMS, "plan", listed(lambda item: item.state is State.NOT_REPORTED)),
    Metric("plan_due_soon", Unit.ITEMS, "plan", plan.due_soon, (DUE_SOON,)),
    Metric("plan_open", Unit.ITEMS, "plan", marked(lambda item: item.state is State.OPEN)),
    Metric("plan_cancelled", Unit.ITEMS, "plan", marked(lambda item: item.is_cancelled)),
    Metric("plan_marked", Unit.ITEMS, "plan", entered(lambda item: item.mark is not None)),
    Metric("plan_on_time", Unit.SHARE, "plan", plan.on_time),
    Metric("plan_moved", Unit.ITEMS, "plan", plan.moved),
    Metric("plan_pace", Unit.SHARE, "plan", plan.pace),
    Metric("last_recorded_at", Unit.MOMENT, "plan", plan.freshness),
)

ACTIVITIES = (
    Metric("monitorings_stated", Unit.MONITORINGS, "activities", records.stated("monitorings")),
    Metric("monitorings_listed", Unit.MONITORINGS, "activities", records.listed_activities(ActivityKind.MONITORING)),
    Metric(
        "monitorings_recorded", Unit.MONITORINGS, "activities", records.recorded_activities(ActivityKind.MONITORING)
    ),
    Metric("monitorings_planned_named", Unit.ITEMS, "activities", plan.planned_monitorings(inferred=False)),
    Metric("monitorings_planned_inferred", Unit.ITEMS, "activities", plan.planned_monitorings(inferred=True)),
    Metric("monitored_objects", Unit.OBJECTS, "activities", records.listed_objects),
    Metric("monitored_objects_recorded", Unit.OBJECTS, "activities", records.recorded_objects),
    Metric("hearings_listed", Unit.HEARINGS, "activities", records.listed_activities(ActivityKind.HEARING_REPORT)),
    Metric("round_tables_listed", Unit.ROUND_TABLES, "activities", records.listed_activities(ActivityKind.ROUND_TABLE)),
    Metric("activities_listed", Unit.ACTIVITIES, "activities", records.listed_activities()),
    Metric("activities_recorded", Unit.ACTIVITIES, "activities", records.recorded_activities()),
    Metric("legal_acts", Unit.LEGAL_ACTS, "activities", records.by_origin("legal_acts")),
)

APPEALS = (
    Metric("appeals_considered", Unit.APPEALS, "appeals", records.by_origin("appeals_considered")),
    Metric("appeals_resolved", Unit.APPEALS, "appeals", records.appeals_resolved),
    Metric("appeals_resolution_rate", Unit.SHARE, "appeals", records.resolution_rate),
    Metric("appeals_registered", Unit.APPEALS, "appeals", records.appeals_registered),
    Metric("appeals_closed_rate", Unit.SHARE, "appeals", records.closed_rate),
    Metric(
        "appeals_in_work",
        Unit.APPEALS,
        "appeals",
        records.appeals_in(AppealState.REGISTERED, AppealState.IN_WORK),
    ),
    Metric("appeals_explained", Unit.APPEALS, "appeals", records.appeals_in(AppealState.EXPLAINED)),
    Metric("appeals_forwarded", Unit.APPEALS, "appeals", records.appeals_in(AppealState.FORWARDED)),
    Metric("appeals_refused", Unit.APPEALS, "appeals", records.appeals_in(AppealState.REFUSED)),
    Metric("appeals_median_days", Unit.WORKING_DAYS, "appeals", records.response_days(None), (LEAST_CASES,)),
    Metric(
        "appeals_p90_days", Unit.WORKING_DAYS, "appeals", records.response_days(records.NINE_TENTHS), (LEAST_CASES,)
    ),
    Metric("appeals_within_target", Unit.SHARE, "appeals", response_time.within_target, (APPEALS_TARGET, LEAST_CASES)),
    Metric(
        "appeals_waiting_over_target", Unit.APPEALS, "appeals", response_time.waiting_over_target, (APPEALS_TARGET,)
    ),
)

RECOMMENDATIONS = (
    Metric(
        "recommendations_stated",
        Unit.APPEALS_AND_RECOMMENDATIONS,
        "recommendations",
        records.stated("outgoing_appeals_recommendations"),
    ),
    Metric("recommendations_sent", Unit.RECOMMENDATIONS, "recommendations", letters.recommendations(lambda *_: True)),
    Metric(
        "recommendations_answered",
        Unit.RECOMMENDATIONS,
        "recommendations",
        letters.recommendations(letters.is_answered),
    ),
    Metric(
        "recommendations_waiting",
        Unit.RECOMMENDATIONS,
        "recommendations",
        letters.recommendations(lambda one, evidence: not letters.is_answered(one, evidence)),
    ),
    *(
        Metric(f"recommendations_{word.value}", Unit.RECOMMENDATIONS, "recommendations", letters.with_outcome(word))
        for word in (RecommendationOutcome.ACCEPTED, RecommendationOutcome.PARTLY, RecommendationOutcome.REJECTED)
    ),
    Metric("recommendations_sent_in_time", Unit.SHARE, "recommendations", letters.sent_in_time, (SEND_TERM,)),
    Metric("recommendations_answered_in_time", Unit.SHARE, "recommendations", letters.answered_in_time, (ANSWER_TERM,)),
    Metric(
        "recommendations_waiting_over_term",
        Unit.RECOMMENDATIONS,
        "recommendations",
        letters.waiting_over_term,
        (ANSWER_TERM,),
    ),
)

COMPOSITION = tuple(
    Metric(indicator, unit, "composition", records.stated(indicator))
    for indicator, unit in (
        ("members_total", Unit.PEOPLE),
        ("members_civil", Unit.PEOPLE),
        ("members_state", Unit.PEOPLE),
        ("members_new_share", Unit.PERCENT),
        ("members_youth_share", Unit.PERCENT),
        ("members_youth", Unit.PEOPLE),
        ("members_avg_age", Unit.YEARS),
        ("applications", Unit.APPLICATIONS),
        ("instagram_views", Unit.VIEWS),
        ("internet_resources", Unit.RESOURCES),
        ("publications", Unit.PUBLICATIONS),
    )
)

METRICS = (*PLAN, *ACTIVITIES, *APPEALS, *RECOMMENDATIONS, *COMPOSITION)

BY_KEY = {metric.key: metric for metric in METRICS}
