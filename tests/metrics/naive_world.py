"""The store's rows as they are, looked at by plain loops: a second, slower way to the facts behind every measure.

Nothing here calls metrics or the named questions; what the words mean is read from the glossary's definitions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cached_property
from types import SimpleNamespace as Row
from typing import Any

from sqlmodel import select

from data_model import activities as acts
from data_model import appeals, council, facts, recommendations, sources, work_plan
from data_model.store import Store

FINAL = {"resolved", "explained", "forwarded", "refused"}
ENTITIES: dict[str, Any] = {
    "councils": council.Council,
    "convocations": council.Convocation,
    "commissions": council.Commission,
    "holidays": council.Holiday,
    "settings": council.Setting,
    "entries": sources.Entry,
    "figures": facts.Figure,
    "plans": work_plan.Plan,
    "items": work_plan.PlanItem,
    "marks": work_plan.Mark,
    "changes": work_plan.DeadlineChange,
    "events": work_plan.ScheduledEvent,
    "activities": acts.Activity,
    "links": acts.ActivityCommission,
    "appeals": appeals.Appeal,
    "steps": appeals.AppealStep,
    "totals": appeals.MonthlyTotal,
    "choices": appeals.OriginChoice,
    "recommendations": recommendations.Recommendation,
    "replies": recommendations.RecommendationReply,
}


def grouped(rows: Iterable[Any], column: str) -> defaultdict[int, list[Any]]:
    """The rows by what stands in a column."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[getattr(row, column)].append(row)
    return found


class World:
    """All rows of a store, each table a list."""

    def __init__(self, store: Store) -> None:
        with store.reading() as session:
            self.rows = {
                name: [Row(**row.model_dump()) for row in session.exec(select(entity))]
                for name, entity in ENTITIES.items()
            }
        self.entries = {row.id: row for row in self.rows["entries"]}
        self.superseded_by = {row.supersedes_id: row for row in self.rows["entries"] if row.supersedes_id}
        self.number_of: dict[int | None, int] = {row.id: row.number for row in self.rows["commissions"]}


class Seen:
    """What is to be seen of a world on a date, by what was entered at a moment, of one commission (None: of all).

    With a convocation named it is that one's records that are seen, on any date.
    """

    def __init__(
        self,
        world: World,
        as_of: date,
        known_at: datetime,
        commission: int | None = None,
        convocation: str | None = None,
    ) -> None:
        self.world, self.as_of, self.known_at, self.commission = world, as_of, known_at, commission
        self.named = convocation
        self.setting = {row.key: row.value for row in world.rows["settings"]}
        self.days_off = {row.held_on for row in world.rows["holidays"]}

    def entered(self, name: str) -> list[Any]:
        """The rows of a table that were read from a document, or entered by then and not void by then."""
        found = []
        for row in self.world.rows[name]:
            if row.entry_id is not None:
                entry, void = self.world.entries[row.entry_id], self.world.superseded_by.get(row.entry_id)
                if entry.recorded_at > self.known_at or (void and void.recorded_at <= self.known_at):
                    continue
                row.recorded_at = entry.recorded_at
            found.append(row)
        return found

    def mine(self, commission_id: int | None) -> bool:
        return self.commission in (None, self.world.number_of.get(commission_id))

    @cached_property
    def convocation(self) -> Any:
        for row in self.world.rows["convocations"]:
            if row.key == self.named:
                return row
        begun = [row for row in self.world.rows["convocations"] if row.period_start <= self.as_of]
        return max(begun, key=lambda row: row.period_start)

    def in_term(self, day: date) -> bool:
        return bool(self.convocation.period_start <= day <= (self.convocation.period_end or date.max))

    @cached_property
    def plan(self) -> Any:
        plans = [row for row in self.world.rows["plans"] if not self.named or self.in_term(row.period_start)]
        if not plans:
            return None
        for row in plans:
            if row.period_start <= self.as_of <= row.period_end:
                return row
        earlier = [row for row in plans if row.period_end < self.as_of]
        return max(earlier, key=lambda row: row.period_end) if earlier else min(plans, key=lambda row: row.period_start)

    @cached_property
    def items(self) -> list[Any]:
        if self.plan is None:
            return []
        marks, changes, events = (
            grouped(self.entered(name), "plan_item_id") for name in ("marks", "changes", "events")
        )
        own = [row for row in self.entered("items") if row.plan_id == self.plan.id and self.mine(row.commission_id)]
        return [self.item(row, marks[row.id], changes[row.id], events[row.id]) for row in own]

    def item(self, row: Any, marks: list[Any], changes: list[Any], events: list[Any]) -> Any:
        def order(one: Any) -> tuple[Any, ...]:
            return one.effective_on, one.recorded_at, one.entry_id

        moments = [one.recorded_at for one in (*marks, *changes, *events)]
        told = sorted((one for one in marks if one.effective_on <= self.as_of), key=order)
        moved = sorted((one for one in changes if one.effective_on <= self.as_of), key=order)
        status = told[-1].status.value if told else None
        done = None
        for one in told:  # the mark since which every mark says done
            done = (done or one) if one.status.value == "done" else None
        judged_by = row.ends_on
        for one in moved if done else []:
            if done and one.effective_on <= done.effective_on and one.recorded_at <= done.recorded_at:
                judged_by = judged_by or one.ends_on
        original = row.ends_on or (moved[0].ends_on if moved else None)
        ends_on = moved[-1].ends_on if moved else row.ends_on
        kind = row.deadline_kind.value
        early = row.ends_on is not None and kind != "year_round" and row.ends_on < (self.plan.approved_on or date.min)
        timing = self.timing(kind, ends_on)
        return Row(
            commission=self.world.number_of[row.commission_id],
            kinds=[one.value for one in (row.kind, row.second_kind) if one],
            kind_inferred=row.kind_basis.value == "inferred",
            year_round=kind == "year_round",
            status=status,
            done_on=done.effective_on if done else None,
            judged_by=judged_by,
            original=original,
            ends_on=ends_on,
            timing=timing,
            dated=timing in ("upcoming", "due_soon", "past"),
            state=self.state(status, timing),
            original_timing=self.timing(kind, original),
            original_state=self.state(status, self.timing(kind, original)),
            early=early,
            moments=moments,
            entered_at=row.recorded_at if row.entry_id else None,
        )

    def timing(self, kind: str, ends_on: date | None) -> str:
        if kind in ("on_demand", "regular", "year_round"):
            return "standing"
        if ends_on is None:
            return "unscheduled"
        left = (ends_on - self.as_of).days
        if left < 0:
            return "past"
        return "due_soon" if left <= 14 else "upcoming"

    def state(self, status: str | None, timing: str) -> str:
        if status in ("done", "cancelled"):
            return status
        if timing in ("standing", "unscheduled"):
            return timing
        if status is None:
            return "past_due_not_reported" if timing == "past" else "not_reported"
        return "overdue" if timing == "past" else "open"

    @cached_property
    def every_activity(self) -> list[Any]:
        found, links = [], grouped(self.world.rows["links"], "activity_id")
        for row in self.entered("activities"):
            row.commissions = {self.world.number_of[link.commission_id] for link in links[row.id]}
            if row.convocation == self.convocation.key and (not self.commission or self.commission in row.commissions):
                found.append(row)
        return found

    @cached_property
    def activities(self) -> list[Any]:
        return [row for row in self.every_activity if (row.held_on or row.period_end) <= self.as_of]

    @cached_property
    def figures(self) -> list[Any]:
        """What the documents state by the date, of the whole council."""
        own = [row for row in self.world.rows["figures"] if row.convocation == self.convocation.key]
        return [row for row in own if row.period_end <= self.as_of]

    @cached_property
    def appeals(self) -> list[Any]:
        steps = grouped((row for row in self.entered("steps") if row.effective_on <= self.as_of), "appeal_id")
        found = []
        for row in self.entered("appeals"):
            if row.registered_on <= self.as_of and self.in_term(row.registered_on) and self.mine(row.commission_id):
                own = sorted(steps[row.id], key=lambda one: (one.effective_on, one.recorded_at, one.id))
                replies = [one.effective_on for one in own if one.substantive_reply]
                state = own[-1].state.value if own else "registered"
                found.append(Row(registered_on=row.registered_on, state=state, replied_on=min(replies, default=None)))
        return found

    @cached_property
    def appeal_moments(self) -> list[datetime]:
        mine = [row for row in self.world.rows["appeals"] if self.mine(row.commission_id)]
        known = {row.id: row for row in mine if self.in_term(row.registered_on)}
        own = [row.recorded_at for row in self.entered("appeals") if row.id in known]
        return own + [row.recorded_at for row in self.entered("steps") if row.appeal_id in known]

    @cached_property
    def every_recommendation(self) -> list[Any]:
        replies, found = grouped(self.entered("replies"), "recommendation_id"), []
        for row in self.entered("recommendations"):
            recorded_on = (row.recorded_at + timedelta(hours=5)).date()  # in Almaty
            if self.mine(row.commission_id) and self.in_term(row.sent_on or row.control_ended_on or recorded_on):
                own = sorted(replies[row.id], key=lambda one: (one.replied_on, one.recorded_at))
                told = [one.outcome.value for one in own if one.replied_on <= self.as_of]
                moments = [row.recorded_at, *(one.recorded_at for one in own)]
                outcome = told[-1] if told else None
                answers = [one.replied_on for one in own if one.outcome.value != "no_reply"]
                found.append(
                    Row(
                        sent_on=row.sent_on if row.sent_on and row.sent_on <= self.as_of else None,
                        control_ended_on=row.control_ended_on,
                        received_on=row.received_on,
                        outcome=outcome,
                        answered_on=answers[0] if outcome not in (None, "no_reply") else None,
                        moments=moments,
                    )
                )
        return found

    @cached_property
    def sent(self) -> list[Any]:
        return [row for row in self.every_recommendation if row.sent_on]

    def working_days(self, first: date, last: date) -> int:
        days, day = 0, first
        while day < last:
            day += timedelta(days=1)
            if day.isoweekday() <= 5 and day not in self.days_off:
                days += 1
        return days
