"""The filters of the plan's register: read from the address, written back to the address.

The address is the only state. A widget shows what the address says and its change goes into the address before the
screen runs again, so links, the browser's back and a reload all mean the same, in words that hold in every language.
(Streamlit's own `bind` would write the shown words, which differ by language, and pass over a bad value in silence.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

import streamlit as st

from data_model.errors import CouncilError
from data_model.folding import fold
from data_model.vocabulary import ActivityKind, DeadlineKind, KindBasis, State, Timing
from locales import Texts
from locales.dates import month_year
from locales.texts import capitalised
from metrics.agenda import has_day, lacks_day
from metrics.plan_series import month_of
from metrics.plan_state import ItemState
from ui.plan_register import ORDERS

SECTIONS = ("commission", "month", "kind", "timeline", "progress")
"""The charts of the screen, one at a time."""

NO_MONTH = "none"
"""What the address says for items that have no last day to count by."""


@dataclass(frozen=True)
class Filters:
    """What the register is narrowed to, beside the plan and the commission, which the frame reads; empty is all.

    `timing` is a word of `TIMINGS`, `deadline` how the deadline is worded, `basis` whether the kind is named or
    inferred, `month` the month of the current last day as «2026-04», or «none» for items without one; `text` is looked
    for in every wording of an item, folded; `sort` is the column that orders the rows, `section` the chart above them.
    """

    kind: str = ""
    basis: str = ""
    state: str = ""
    timing: str = ""
    deadline: str = ""
    month: str = ""
    person: str = ""
    text: str = ""
    moved: bool = False
    sort: str = field(default="", compare=False)
    section: str = field(default=SECTIONS[0], compare=False)
    faults: tuple[CouncilError, ...] = field(default=(), compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether everything is shown."""
        return self == Filters()

    def keeps(self, item: ItemState, without: Iterable[str] = ()) -> bool:
        """Whether an item is shown; `without` names filters that are not to count."""
        return all(test(self, item) for name, test in _TESTS.items() if name not in without and getattr(self, name))


_TIMINGS: Mapping[str, Callable[[ItemState], bool]] = {
    Timing.DUE_SOON: lambda item: item.is_open_soon,  # what the measure of that name counts: neither done nor cancelled
    "dated": lambda item: item.is_dated,
    "day_set": lambda item: has_day(item, item.as_of),
    "day_not_set": lambda item: lacks_day(item, item.as_of),
}
TIMINGS = tuple(dict.fromkeys((*map(str, Timing), *map(str, _TIMINGS))))
"""The timings, and what the first screen counts across them: items with a deadline, with a day to come, without one."""
BASES = ("named", "inferred")


def _has_timing(filters: Filters, item: ItemState) -> bool:
    test = _TIMINGS.get(filters.timing)
    return test(item) if test else filters.timing == item.timing


def _has_text(filters: Filters, item: ItemState) -> bool:
    number = filters.text.lstrip("№ ")
    if number.isdecimal():
        return str(item.facts.number) == number
    return _folded(filters.text) in _folded(_wordings(item))


_TESTS: Mapping[str, Callable[[Filters, ItemState], bool]] = {
    "kind": lambda filters, item: filters.kind in item.facts.kinds,
    "state": lambda filters, item: filters.state == item.state,
    "timing": _has_timing,
    "deadline": lambda filters, item: filters.deadline == item.facts.deadline_kind,
    "basis": lambda filters, item: (filters.basis == "inferred") is (item.facts.kind_basis is KindBasis.INFERRED),
    "month": lambda filters, item: filters.month == month_key(month_of(item)),
    "person": lambda filters, item: filters.person in item.facts.people,
    "text": _has_text,
    "moved": lambda _filters, item: item.is_moved,
}
NAMES = tuple(_TESTS)
_REFUSALS = {
    "kind": "error-unknown-kind",
    "state": "error-unknown-state",
    "timing": "error-unknown-timing",
    "deadline": "error-unknown-deadline",
    "basis": "error-unknown-basis",
    "month": "error-unknown-month",
    "person": "error-unknown-person",
    "moved": "error-unknown-moved",
    "sort": "error-unknown-sort",
    "section": "error-unknown-section",
}


def month_key(month: date | None) -> str:
    """A month as the address says it."""
    return f"{month:%Y-%m}" if month else NO_MONTH


def _wordings(item: ItemState) -> str:
    facts = item.facts
    said = (facts.title, facts.title_kk, facts.deadline_as_written, facts.deadline_note, facts.responsible_as_written)
    return "\n".join((*said, facts.committee, *facts.people, *facts.others))


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    return fold(text)


def read(said: Mapping[str, str], items: Sequence[ItemState]) -> Filters:
    """The filters that an address states; what it states in vain is left out and becomes a fault."""
    faults: list[CouncilError] = []

    def known(name: str, words: Iterable[str]) -> str:
        value = said.get(name, "")
        if value and value not in set(words):
            faults.append(CouncilError(_REFUSALS[name], **{name: value}))
            return ""
        return value

    return Filters(
        kind=known("kind", ActivityKind),
        state=known("state", State),
        timing=known("timing", TIMINGS),
        deadline=known("deadline", DeadlineKind),
        basis=known("basis", BASES),
        month=known("month", months(items)),
        person=known("person", people(items)),
        text=said.get("text", "").strip()[:200],
        moved=bool(known("moved", ("1",))),
        sort=known("sort", ORDERS),
        section=known("section", SECTIONS) or SECTIONS[0],
        faults=tuple(faults),
    )


def months(items: Iterable[ItemState]) -> list[str]:
    """The months in which items of the plan end, and the word for those without one."""
    return sorted({month_key(month_of(item)) for item in items} | {NO_MONTH})


def people(items: Iterable[ItemState]) -> list[str]:
    """The persons whom the plan names, by name."""
    return sorted({name for item in items for name in item.facts.people}, key=fold)


def write(**values: object) -> None:
    """Put filters into the address before the screen runs again, in one step back; an empty value leaves one out."""
    said = {**st.query_params, **{name: "1" if value is True else str(value or "") for name, value in values.items()}}
    st.query_params.from_dict({name: value for name, value in said.items() if value})


def reset() -> None:
    """Leave every filter of the screen out of the address, the commission too."""
    write(commission=None, **dict.fromkeys(NAMES))


def timing_words(word: str, t: Texts) -> str:
    """A word of TIMINGS as the filter says it."""
    return t(f"timing-{word}") if word in set(Timing) else t(f"plan-timing-{word}")


def month_words(key: str, t: Texts) -> str:
    """A month of the address in words."""
    if key == NO_MONTH:
        return t("plan-no-month")
    return capitalised(month_year(date.fromisoformat(f"{key}-01"), t.lang))
