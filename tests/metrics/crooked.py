"""Records as nobody would wish them: marks on anything, dates out of order, entries void, books that contradict."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, TypeVar

from sqlmodel import Session, select

from data_model.activities import Activity, ActivityCommission
from data_model.appeals import Appeal, AppealStep, MonthlyTotal, OriginChoice
from data_model.base import Entity
from data_model.council import Commission, Council
from data_model.recommendations import Recommendation, RecommendationReply
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import (
    ActivityKind,
    AppealState,
    Bound,
    DeadlineKind,
    DeadlineReason,
    KindBasis,
    MarkStatus,
    Origin,
    RecommendationOutcome,
)
from data_model.work_plan import DeadlineChange, Mark, Plan, PlanItem, ScheduledEvent

FIRST, DAYS = date(2025, 6, 1), 480
DATED = (DeadlineKind.DAY, DeadlineKind.BY_DAY, DeadlineKind.MONTH, DeadlineKind.MONTH_RANGE, DeadlineKind.YEAR_ROUND)
INDICATORS = ("appeals_considered", "legal_acts")
R = TypeVar("R", bound=Entity)
T = TypeVar("T")


def crook(store: Store, seed: int = 7) -> None:
    """Fill a seeded store with such records; the same number gives the same."""
    with store.writing() as session:
        writer = Crook(session, seed)
        writer.second_plan()
        writer.plan_records()
        writer.activities()
        writer.appeals()
        writer.recommendations()
        writer.books()


def id_of(row: Any) -> int:
    """The id of a row that the store has."""
    return int(row.id)


class Crook:
    """A writer without sense. Every ninth entry makes another one void, at once or long after."""

    def __init__(self, session: Session, seed: int) -> None:
        self.session, self.chance = session, Random(seed)
        self.council_id = session.exec(select(Council.id)).one() or 0
        self.commissions = [id_of(row) for row in session.exec(select(Commission))]
        entries = self.kept(self._entry(n) for n in range(1, 900))
        for mistaken, later in zip(entries[::9], entries[4::9], strict=False):
            later.supersedes_id = mistaken.id
        self.entries = iter(entries)

    def kept(self, rows: Iterable[R]) -> list[R]:
        every = list(rows)
        self.session.add_all(every)
        self.session.flush()
        return every

    def _entry(self, n: int) -> Entry:
        moment = datetime.combine(self.day(), datetime.min.time(), UTC) + timedelta(hours=self.one_of([3, 9, 15]))
        return Entry(council_id=self.council_id, recorded_at=moment, recorded_by="кто-то", request_id=f"crooked-{n}")

    def entry(self) -> int:
        return id_of(next(self.entries))

    def day(self) -> date:
        return FIRST + timedelta(days=int(self.chance.random() * DAYS))

    def one_of(self, choices: Iterable[T]) -> T:
        every = list(choices)
        return every[int(self.chance.random() * len(every))]

    def luck(self, share: float) -> bool:
        return self.chance.random() < share

    def maybe_commission(self) -> int | None:
        return self.one_of([None, *self.commissions])

    def second_plan(self) -> None:
        """The plan of the next half year, approved before it begins; some of its days lie before that."""
        titles: dict[str, Any] = dict.fromkeys(("title", "title_ru", "title_kk", "title_en"), "План")
        period: dict[str, Any] = {
            "period_start": date(2026, 7, 1),
            "period_end": date(2026, 12, 31),
            "approved_on": date(2026, 6, 20),
        }
        (plan,) = self.kept([Plan(council_id=self.council_id, key="2026-h2", **titles, **period)])
        self.kept(self._item(plan, number) for number in range(1, 31))

    def _item(self, plan: Plan, number: int) -> PlanItem:
        kind = self.one_of(DeadlineKind)
        return PlanItem(
            plan_id=id_of(plan),
            number=number,
            title="Пункт",
            commission_id=self.one_of(self.commissions),
            kind=self.one_of(ActivityKind),
            kind_basis=self.one_of(KindBasis),
            deadline_as_written="срок",
            deadline_kind=kind,
            ends_on=date(2026, 6, 10) + timedelta(days=number * 6) if kind in DATED else None,
            entry_id=self.entry(),
        )

    def plan_records(self) -> None:
        items = [id_of(row) for row in self.session.exec(select(PlanItem))]
        for _ in range(160):
            values: dict[str, Any] = {
                "status": self.one_of(MarkStatus),
                "effective_on": self.day(),
                "entry_id": self.entry(),
            }
            self.session.add(Mark(plan_item_id=self.one_of(items), **values))
        for _ in range(40):
            values = {
                "reason": self.one_of(DeadlineReason),
                "effective_on": self.day(),
                "entry_id": self.entry(),
            }
            self.session.add(DeadlineChange(plan_item_id=self.one_of(items), ends_on=self.day(), **values))
        for _ in range(20):
            item_id, entry_id = self.one_of(items), self.entry()
            self.session.add(ScheduledEvent(plan_item_id=item_id, held_on=self.day(), entry_id=entry_id))

    def activities(self) -> None:
        known = self.kept(self._activity(n) for n in range(50))
        for activity in known[10::6]:
            activity.repeats_id = self.one_of(known[:10]).id
        pairs = [(one, number) for one in known for number in self.commissions if self.luck(0.25)]
        self.kept(ActivityCommission(activity_id=id_of(one), commission_id=number) for one, number in pairs)

    def _activity(self, n: int) -> Activity:
        day, counted = self.day(), self.luck(0.3)
        return Activity(
            council_id=self.council_id,
            key=f"crooked-{n}",
            convocation=self.one_of(["IV", "IV", "IV", "III"]),
            kind=self.one_of([ActivityKind.MONITORING, ActivityKind.LEGAL_ACT_REVIEW, *ActivityKind]),
            title="Мероприятие",
            objects=int(self.chance.random() * 9) if counted else None,
            objects_bound=Bound.EXACT if counted else None,
            held_on=day if self.luck(0.8) else None,
            period_start=day,
            period_end=day,
            entry_id=self.entry(),
        )

    def appeals(self) -> None:
        own: dict[str, Any] = {"council_id": self.council_id}
        known = self.kept(
            Appeal(
                number=str(n),
                registered_on=self.day(),
                commission_id=self.maybe_commission(),
                entry_id=self.entry(),
                **own,
            )
            for n in range(90)
        )
        self.kept(self._step(appeal) for appeal in known for _ in range(int(self.chance.random() * 4)))

    def _step(self, appeal: Appeal) -> AppealStep:
        return AppealStep(
            appeal_id=id_of(appeal),
            state=self.one_of(AppealState),
            effective_on=appeal.registered_on + timedelta(days=int(self.chance.random() * 60)),
            substantive_reply=self.luck(0.4),
            entry_id=self.entry(),
        )

    def recommendations(self) -> None:
        own: dict[str, Any] = {"council_id": self.council_id, "addressee": "Управление", "text": "Рекомендация"}
        known = self.kept(
            Recommendation(
                sent_on=self.day() if self.luck(0.9) else None,
                control_ended_on=self.day() if self.luck(0.6) else None,
                received_on=self.day() if self.luck(0.6) else None,
                commission_id=self.maybe_commission(),
                entry_id=self.entry(),
                **own,
            )
            for _ in range(30)
        )
        for one in known:
            for _ in range(int(self.chance.random() * 3)):
                values: dict[str, Any] = {"replied_on": self.day(), "outcome": self.one_of(RecommendationOutcome)}
                self.session.add(RecommendationReply(recommendation_id=id_of(one), entry_id=self.entry(), **values))

    def books(self) -> None:
        """Totals of some months, of the council or of some commissions or both, and choices of a book."""
        for n in (*range(14), *range(5, 14), *range(9, 14)):
            own: dict[str, Any] = {
                "council_id": self.council_id,
                "month": (FIRST + timedelta(days=31 * n)).replace(day=1),
                "value": n,
            }
            for indicator in INDICATORS:
                values: dict[str, Any] = {"commission_id": self.maybe_commission(), "entry_id": self.entry()}
                self.session.add(MonthlyTotal(indicator=indicator, **own, **values))
        for origin in (Origin.REGISTER, Origin.MONTHLY_TOTALS, Origin.DOCUMENT, Origin.MONTHLY_TOTALS):
            ends = [date(2025, 12, 31), date(2026, 6, 30)]
            period: dict[str, Any] = {"period_start": date(2025, 5, 1), "period_end": self.one_of(ends)}
            for indicator in INDICATORS:
                values = {
                    "council_id": self.council_id,
                    "origin": origin,
                    "entry_id": self.entry(),
                    **period,
                }
                self.session.add(OriginChoice(indicator=indicator, **values))
        self.session.flush()
