"""A deadline in words, as it was read: what the register, the card and the hover labels say of one."""

from __future__ import annotations

from datetime import date

from data_model.vocabulary import DeadlineKind
from locales import Texts
from locales.dates import medium_day, period, until_day
from metrics.plan_state import ItemState

DAYLESS = frozenset({DeadlineKind.YEAR_ROUND, DeadlineKind.ON_DEMAND, DeadlineKind.REGULAR})


def current(item: ItemState, t: Texts) -> str:
    """The deadline that holds on the date: «март – июнь 2026 г.», «до 14 марта 2026 года», «Дата на согласовании»."""
    if item.deadline is not None:
        return stretch(item.deadline.starts_on, item.deadline.ends_on, t)
    return original(item, t)


def original(item: ItemState, t: Texts) -> str:
    """The deadline as the plan states it; for an item without one, the kind of its wording."""
    facts = item.facts
    if facts.ends_on is None or facts.deadline_kind in DAYLESS:
        return t(f"deadline-kind-{facts.deadline_kind}")
    if facts.deadline_kind is DeadlineKind.BY_DAY:
        return until_day(facts.ends_on, t.lang, year=True)
    return stretch(facts.starts_on, facts.ends_on, t)


def stretch(starts_on: date | None, ends_on: date, t: Texts) -> str:
    """A day, or the days and months from one to another."""
    if starts_on in (None, ends_on):
        return medium_day(ends_on, t.lang)
    return period(starts_on, ends_on, t.lang)
