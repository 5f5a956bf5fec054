"""Everything the measures of one scope are computed from, gathered once; a commission's share is cut out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlmodel import Session

from data_model.errors import CouncilError
from data_model.origin import Source
from data_model.questions import activities as activity_questions
from data_model.questions import appeals as appeal_questions
from data_model.questions import councils, documents, plans
from data_model.questions import recommendations as recommendation_questions
from data_model.questions.activities import ActivityFacts
from data_model.questions.appeals import AppealCell, MonthTotal, OriginFacts
from data_model.questions.councils import ConvocationFacts
from data_model.questions.documents import FigureFacts
from data_model.questions.plans import PlanFacts
from data_model.questions.recommendations import RecommendationFacts
from metrics.metric import Scope
from metrics.plan_state import DUE_SOON_DAYS, ItemState, item_state


@dataclass(frozen=True)
class Evidence:
    """The records of one scope on a date, as known at a moment; periods are inclusive."""

    as_of: date
    known_at: datetime
    convocation: ConvocationFacts | None
    commission: int | None
    commissions: tuple[int, ...]
    plan: PlanFacts | None
    items: tuple[ItemState, ...]
    activities: tuple[ActivityFacts, ...]
    figures: tuple[FigureFacts, ...]
    appeals: tuple[AppealCell, ...]
    totals: tuple[MonthTotal, ...]
    choices: tuple[OriginFacts, ...]
    recommendations: tuple[RecommendationFacts, ...]
    appeals_recorded_at: Mapping[int | None, datetime]
    holidays: frozenset[date]
    settings: Mapping[str, int]

    def figure(self, indicator: str) -> FigureFacts | None:
        """The document's figure of an indicator; the latest period where several state it."""
        found = [one for one in self.figures if one.indicator == indicator]
        return max(found, key=lambda one: one.period_end, default=None)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The places in documents that the items were read from."""
        return tuple(item.facts.citation for item in self.items if item.facts.citation)

    def of_commission(self, number: int) -> Evidence:
        """The same evidence as far as it belongs to one commission; a document's totals of the council do not."""
        return replace(
            self,
            commission=number,
            items=tuple(item for item in self.items if item.facts.commission == number),
            activities=tuple(one for one in self.activities if number in one.commissions),
            figures=(),
            appeals=tuple(cell for cell in self.appeals if cell.commission == number),
            totals=tuple(total for total in self.totals if total.commission == number),
            recommendations=tuple(one for one in self.recommendations if one.commission == number),
            appeals_recorded_at={k: v for k, v in self.appeals_recorded_at.items() if k == number},
        )


def convocation_in_scope(every: tuple[ConvocationFacts, ...], key: str | None, as_of: date) -> ConvocationFacts | None:
    """The convocation named; else the latest that had begun by the date, or the first of all."""
    if key is not None:
        named = [one for one in every if one.key == key]
        if not named:
            known = ", ".join(one.key for one in every)
            raise CouncilError("error-unknown-convocation", convocation=key, known=known)
        return named[0]
    begun = [one for one in every if one.period_start <= as_of]
    found = begun or list(every[:1])
    return found[-1] if found else None


def gather(session: Session, scope: Scope, as_of: date, known_at: datetime) -> Evidence:
    """The evidence of the whole council in a scope; an unknown plan or convocation raises CouncilError."""
    convocation = convocation_in_scope(councils.convocations(session), scope.convocation, as_of)
    plan = _plan(plans.plans(session), scope, convocation, as_of)
    settings = {key: one.value for key, one in councils.settings(session).items()}
    due_soon = settings.get("due_soon_days", DUE_SOON_DAYS)
    facts = plans.plan_items(session, plan, known_at) if plan else ()
    key = convocation.key if convocation else ""
    return Evidence(
        as_of=as_of,
        known_at=known_at,
        convocation=convocation,
        commission=None,
        commissions=tuple(one.number for one in councils.commissions(session)),
        plan=plan,
        items=tuple(item_state(one, plan, as_of, due_soon) for one in facts) if plan else (),
        activities=tuple(
            one
            for one in activity_questions.activities(session, known_at)
            if one.convocation == key and one.happened_by(as_of)
        ),
        figures=tuple(one for one in documents.figures(session) if one.convocation == key and one.period_end <= as_of),
        appeals=tuple(
            cell
            for cell in appeal_questions.appeal_cells(session, as_of, known_at)
            if within(cell.registered_on, convocation)
        ),
        totals=tuple(
            total
            for total in appeal_questions.monthly_totals(session, known_at)
            if within(total.month, convocation) and total.month <= as_of
        ),
        choices=appeal_questions.origin_choices(session, known_at),
        recommendations=tuple(
            one
            for one in recommendation_questions.recommendations(session, known_at)
            if within(one.sent_on or one.control_ended_on or as_of, convocation)
        ),
        appeals_recorded_at=appeal_questions.appeals_recorded_at(session, known_at),
        holidays=councils.holidays(session),
        settings=settings,
    )


def within(day: date, convocation: ConvocationFacts | None) -> bool:
    """Whether a day falls in a convocation's term (inclusive; an open end has no last day)."""
    if convocation is None:
        return False
    return convocation.period_start <= day and (convocation.period_end is None or day <= convocation.period_end)


def _plan(
    every: tuple[PlanFacts, ...], scope: Scope, convocation: ConvocationFacts | None, as_of: date
) -> PlanFacts | None:
    if scope.plan is None and scope.convocation is not None:
        every = tuple(plan for plan in every if within(plan.period_start, convocation))
    return plans.plan_in_scope(every, scope.plan, as_of)
