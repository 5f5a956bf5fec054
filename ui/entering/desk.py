"""An editor's desk: who enters, for which commissions, and the council's records as they are at this moment.

What an editor has just saved must be seen here, so the lists of the desk are those of the present, whatever moment or
demonstration's day the address states. No list asks for all appeals: the desk opens as fast beside a long register.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from data_model.commands.plan import newest_entries
from data_model.questions import activities, councils, decisions, plans, recommendations
from data_model.questions.activities import ActivityFacts
from data_model.questions.councils import CommissionFacts
from data_model.questions.decisions import DecisionFacts
from data_model.questions.plans import ItemFacts, PlanFacts
from data_model.questions.recommendations import RecommendationFacts
from data_model.signing_in import Visitor
from data_model.store import Session
from metrics.plan_state import ItemState, item_state
from metrics.settings import DEFAULTS, DUE_SOON
from ui import session
from ui.entering.form import Form


@dataclass(frozen=True)
class Desk:
    """One editor's desk on a screen; the commission that the address names narrows its lists."""

    who: Visitor
    view: session.View

    def form(self, name: str, fields: tuple[str, ...]) -> Form:
        """A form on this desk."""
        return Form(name, self.who, self.view, fields)

    @property
    def is_limited(self) -> bool:
        """Whether the editor enters for some of the commissions only."""
        return self.who.actor.commission_ids is not None

    @cached_property
    def commissions(self) -> dict[int, CommissionFacts]:
        """The commissions that the editor may enter for, by id."""
        own = self.who.actor.commission_ids
        return {one.id: one for one in self.view.commissions if own is None or one.id in own}

    @property
    def chosen(self) -> int:
        """The id of the commission that the address names, or the only one of the editor; else 0."""
        named = [one.id for one in self.commissions.values() if one.number == self.view.commission]
        return next(iter(named or (list(self.commissions) if len(self.commissions) == 1 else [])), 0)

    @property
    def commission_options(self) -> list[int]:
        """The ids of the commissions to choose from; 0, the whole council, for an editor of all of them."""
        return [*([] if self.is_limited else [0]), *self.commissions]

    def commission_name(self, commission_id: int) -> str:
        """A commission by its id, in the reader's language; 0 is the whole council."""
        if commission_id == 0:
            return self.view.t("records-whole-council")
        one = self.commissions[commission_id]
        return f"{one.number}. {one.short[self.view.lang]}"

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers of the commissions in the desk's lists."""
        every = (one.number for one in self.commissions.values())
        return frozenset(one for one in every if self.view.commission in (None, one))

    @cached_property
    def districts(self) -> dict[int, str]:
        """The districts by id; 0 is none."""
        every = session.answer(self.view, councils.districts)
        return {0: self.view.t("records-no-district"), **{one.id: one.name[self.view.lang] for one in every}}

    @cached_property
    def district_names(self) -> dict[str, str]:
        """The districts by key."""
        return {one.key: one.name[self.view.lang] for one in session.answer(self.view, councils.districts)}

    @property
    def present(self) -> datetime:
        """By when the records of the desk were entered: the end of today in Almaty, also in a demonstration."""
        return self.view.end_of_today

    @cached_property
    def settings(self) -> dict[str, int]:
        """The council's settings."""
        stated = session.answer(self.view, councils.settings)
        return {**DEFAULTS, **{key: one.value for key, one in stated.items()}}

    @cached_property
    def holidays(self) -> frozenset[date]:
        """The days that are no working days."""
        return session.answer(self.view, councils.holidays)

    @cached_property
    def items(self) -> tuple[ItemState, ...]:
        """The plan's items in the desk's lists."""
        plan, (facts, _) = self.view.plan, self._plan_read
        soon = self.settings[DUE_SOON]
        own = (one for one in facts if one.commission in self.numbers)
        return tuple(item_state(one, plan, self.view.as_of, soon) for one in own) if plan else ()

    @property
    def seen(self) -> dict[int, int]:
        """The newest entry of each of the items, by the item's id, as it stood when they were read."""
        return self._plan_read[1]

    @cached_property
    def _plan_read(self) -> tuple[tuple[ItemFacts, ...], dict[int, int]]:
        plan = self.view.plan
        return session.answer(self.view, _items_and_newest, plan, self.present) if plan else ((), {})

    @cached_property
    def recommendations(self) -> tuple[RecommendationFacts, ...]:
        """The recommendations in the desk's lists: of its commissions and, where nothing narrows it, of the council."""
        every = session.answer(self.view, recommendations.recommendations, self.present)
        whole = not self.is_limited and self.view.commission is None
        return tuple(one for one in every if one.commission in self.numbers or (whole and one.commission is None))

    @cached_property
    def decisions(self) -> tuple[DecisionFacts, ...]:
        """The presidium's decisions in the desk's lists: for its commissions and, unless it is limited, for all."""
        every = session.answer(self.view, decisions.decisions, self.present)
        own = self.numbers if self.is_limited else {*self.numbers, None}
        return tuple(one for one in every if one.commission in own)

    @cached_property
    def activities(self) -> tuple[ActivityFacts, ...]:
        """What people recorded of the council's activities, of the desk's commissions."""
        every = session.answer(self.view, activities.activities, self.present)
        return tuple(one for one in every if one.entry and self.numbers & set(one.commissions))


def _items_and_newest(
    reading: Session, plan: PlanFacts, known_at: datetime
) -> tuple[tuple[ItemFacts, ...], dict[int, int]]:
    """The plan's items and the newest entry of each, from one state of the store."""
    items = plans.plan_items(reading, plan, known_at)
    return items, newest_entries(reading, [item.id for item in items])
