"""The filters of the plan's register: read from the address, drawn as widgets, written back to the address.

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
from look.palette import STATES
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


def draw_plans(plans: Mapping[str, str], chosen: str, t: Texts) -> None:
    """The choice of a plan, where the store holds several: names by key. Another plan has other months and people."""
    if len(plans) < 2:
        return
    key = "plan-filter-plan"
    st.session_state[key] = chosen
    st.selectbox(
        t("plan-filter-plan"),
        list(plans),
        key=key,
        format_func=plans.__getitem__,
        placeholder=t("plan-filter-plan"),
        filter_mode=None,
        label_visibility="collapsed",
        on_change=lambda: write(plan=st.session_state[key], month=None, person=None, item=None),
    )


def draw(
    filters: Filters, items: Sequence[ItemState], commissions: Mapping[int, str], chosen: int | None, t: Texts
) -> None:
    """The widgets in one line that wraps; `commissions` are the short names by number, `chosen` is the one in scope."""
    names = {str(number): f"{number}. {name}" for number, name in commissions.items()}
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="plan-filters"):
        _select(_Choice("commission", t("commission"), list(names), 320), str(chosen or ""), names.__getitem__, t)
        _select(_Choice("state", t("state"), list(STATES), 235), filters.state, lambda word: t(f"state-{word}"), t)
        timing = _Choice("timing", t("plan-filter-timing"), TIMINGS, 200)
        _select(timing, filters.timing, lambda word: timing_words(word, t), t)
        month = _Choice("month", t("plan-filter-month"), months(items), 215)
        _select(month, filters.month, lambda key: month_words(key, t), t)
        kind = _Choice("kind", t("activity-kind"), list(ActivityKind), 330)
        _select(kind, filters.kind, lambda word: t(f"kind-{word}"), t)
        basis = _Choice("basis", t("plan-filter-basis"), BASES, 250)
        _select(basis, filters.basis, lambda word: t(f"plan-basis-{word}"), t)
        deadline = _Choice("deadline", t("plan-filter-deadline"), list(DeadlineKind), 290)
        _select(deadline, filters.deadline, lambda word: t(f"deadline-kind-{word}"), t)
        _select(_Choice("person", t("plan-filter-person"), people(items), 310), filters.person, str, t)
        _text(filters.text, t)
        _toggle(filters.moved, t)
        is_empty = filters.is_empty and chosen is None
        st.button(t("plan-filter-reset"), key="plan-filter-reset", on_click=reset, type="tertiary", disabled=is_empty)


@dataclass(frozen=True)
class _Choice:
    """A filter with options: its parameter, its label, what may be chosen, its width in pixels."""

    name: str
    label: str
    options: Sequence[str]
    width: int


def timing_words(word: str, t: Texts) -> str:
    """A word of TIMINGS as the filter says it."""
    return t(f"timing-{word}") if word in set(Timing) else t(f"plan-timing-{word}")


def month_words(key: str, t: Texts) -> str:
    """A month of the address in words."""
    if key == NO_MONTH:
        return t("plan-no-month")
    return capitalised(month_year(date.fromisoformat(f"{key}-01"), t.lang))


def _select(choice: _Choice, value: str, shown: Callable[[str], str], t: Texts) -> None:
    """A choice whose first option is all. A clear button and a search within the options would speak English."""
    key = f"plan-filter-{choice.name}"
    st.session_state[key] = value if value in choice.options else ""
    st.selectbox(
        choice.label,
        ["", *choice.options],
        key=key,
        format_func=lambda word: shown(word) if word else t("plan-filter-all", filter=choice.label),
        placeholder=choice.label,
        label_visibility="collapsed",
        filter_mode=None,
        on_change=lambda: write(**{choice.name: st.session_state[key]}),
        width=choice.width,
    )


def _text(value: str, t: Texts) -> None:
    key = "plan-filter-text"
    st.session_state[key] = value
    label = t("plan-filter-text")
    st.text_input(
        label,
        key=key,
        placeholder=label,
        label_visibility="collapsed",
        max_chars=200,
        on_change=lambda: write(text=st.session_state[key]),
        width=230,
    )


def _toggle(value: bool, t: Texts) -> None:
    key = "plan-filter-moved"
    st.session_state[key] = value
    st.toggle(t("plan-filter-moved"), key=key, on_change=lambda: write(moved=st.session_state[key]), wrap=True)
