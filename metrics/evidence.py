"""Everything the measures of one scope are computed from, gathered once; a commission's share is cut out of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from typing import Any

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
from metrics.plan_state import ItemState, item_state
from metrics.settings import DEFAULTS, DUE_SOON


@dataclass(frozen=True)
class Evidence:
    """The records of one scope on a date, as known at a moment; periods are inclusive.

    `register_began` is the day of the convocation's first appeal in the register, whichever commission's it was.
    """

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
    activities_recorded_at: Mapping[int | None, datetime] = field(default_factory=dict)
    register_began: date | None = None
    is_whole: bool = True

    def figure(self, indicator: str) -> FigureFacts | None:
        """The document's figure of an indicator, the latest period's; commissions have none of their own."""
        if not self.is_whole:
            return None
        found = [one for one in self.figures if one.indicator == indicator]
        return max(found, key=lambda one: one.period_end, default=None)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The places in documents that the items were read from."""
        return tuple(item.facts.citation for item in self.items if item.facts.citation)

    def of_commission(self, number: int) -> Evidence:
        """The same evidence as far as it belongs to one commission; the documents still divide its periods."""
        return replace(self._of(frozenset({number})), commission=number)

    def of_commissions(self, numbers: Collection[int]) -> Evidence:
        """The same evidence as far as it belongs to some of the commissions, together; none named are all of them."""
        if not numbers:
            return self
        own = self._of(frozenset(numbers))
        return replace(own, commissions=tuple(one for one in self.commissions if one in numbers))

    def _of(self, own: frozenset[int]) -> Evidence:
        return replace(
            self,
            is_whole=False,
            items=tuple(item for item in self.items if item.facts.commission in own),
            activities=tuple(one for one in self.activities if own & set(one.commissions)),
            appeals=tuple(cell for cell in self.appeals if cell.commission in own),
            totals=tuple(total for total in self.totals if total.commission in own),
            recommendations=tuple(one for one in self.recommendations if one.commission in own),
            appeals_recorded_at={k: v for k, v in self.appeals_recorded_at.items() if k in own},
            activities_recorded_at={k: v for k, v in self.activities_recorded_at.items() if k in own},
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


Ask = Callable[..., Any]
"""How a named question is put: `ask(question, *arguments)`; an answer may be one kept from before."""


def asker(session: Session) -> Ask:
    """Questions put to an open session, each answered anew."""
    return partial(_put, session)


def _put(session: Session, question: Callable[..., Any], *arguments: Any) -> Any:
    return question(session, *arguments)


def gather(ask: Ask, scope: Scope, as_of: date, known_at: datetime) -> Evidence:
    """The evidence of the whole council in a scope; an unknown plan or convocation raises CouncilError.

    Only the appeals' question depends on the date: a screen that keeps answers asks no more when the date moves.
    """
    convocation = convocation_in_scope(ask(councils.convocations), scope.convocation, as_of)
    plan = _plan(ask(plans.plans), scope, convocation, as_of)
    settings = {**DEFAULTS, **{key: one.value for key, one in ask(councils.settings).items()}}
    facts = ask(plans.plan_items, plan, known_at) if plan else ()
    key = convocation.key if convocation else ""
    activities = [one for one in ask(activity_questions.activities, known_at) if one.convocation == key]
    every_appeal = ask(appeal_questions.appeal_cells, as_of, known_at)
    appeals = tuple(cell for cell in every_appeal if within(cell.registered_on, convocation))
    totals = ask(appeal_questions.monthly_totals, known_at)
    sent = ask(recommendation_questions.recommendations, known_at)
    return Evidence(
        as_of=as_of,
        known_at=known_at,
        convocation=convocation,
        commission=None,
        commissions=tuple(one.number for one in ask(councils.commissions)),
        plan=plan,
        items=tuple(item_state(one, plan, as_of, settings[DUE_SOON]) for one in facts) if plan else (),
        activities=tuple(one for one in activities if one.happened_by(as_of)),
        figures=tuple(one for one in ask(documents.figures) if one.convocation == key and one.period_end <= as_of),
        appeals=appeals,
        totals=tuple(one for one in totals if within(one.month, convocation) and one.month <= as_of),
        choices=ask(appeal_questions.origin_choices, known_at),
        recommendations=tuple(one for one in sent if within(one.belongs_on, convocation)),
        appeals_recorded_at=_appeals_recorded_at(ask, convocation, known_at),
        holidays=ask(councils.holidays),
        settings=settings,
        activities_recorded_at=_recorded_at(activities),
        register_began=min((cell.registered_on for cell in appeals), default=None),
    )


def _appeals_recorded_at(
    ask: Ask, convocation: ConvocationFacts | None, known_at: datetime
) -> Mapping[int | None, datetime]:
    if convocation is None:
        return {}
    found: Mapping[int | None, datetime] = ask(
        appeal_questions.appeals_recorded_at, known_at, convocation.period_start, convocation.period_end
    )
    return found


def _recorded_at(activities: Iterable[ActivityFacts]) -> dict[int | None, datetime]:
    """When each commission last entered an activity, also one of a day after the as-of date."""
    last: dict[int | None, datetime] = {}
    for one in activities:
        for number in one.commissions or (None,):
            if one.entry:
                last[number] = max(one.entry.recorded_at, last.get(number, one.entry.recorded_at))
    return last


def within(day: date, convocation: ConvocationFacts | None) -> bool:
    """Whether a day falls in a convocation's term (inclusive; an open end has no last day)."""
    if convocation is None:
        return False
    return convocation.period_start <= day and (convocation.period_end is None or day <= convocation.period_end)


def _plan(
    every: tuple[PlanFacts, ...], scope: Scope, convocation: ConvocationFacts | None, as_of: date
) -> PlanFacts | None:
    """The plan in scope; none where a convocation is named that the plan, or any, does not belong to."""
    own = every
    if scope.convocation is not None:
        own = tuple(plan for plan in every if within(plan.period_start, convocation))
    if scope.plan is None:
        return plans.plan_in_scope(own, None, as_of)
    named = plans.plan_in_scope(every, scope.plan, as_of)
    return named if named in own else None
