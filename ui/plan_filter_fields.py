"""The filters of the plan's register as widgets, folded under a line that says what is chosen."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from data_model.vocabulary import ActivityKind, DeadlineKind
from locales import Texts
from look.palette import STATES
from metrics.plan_state import ItemState
from ui.plan_filters import BASES, TIMINGS, Filters, month_words, months, people, reset, timing_words, write

_UNFOLDED = "plan-filters-unfolded"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+.!|~:$-])")


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
    """The widgets, folded under a line that says what is chosen; whether they are unfolded is kept for the session.

    Folded they are not drawn: ten widgets would be over a quarter of what opening the screen costs a browser.

    `commissions` are the short names by number, `chosen` is the one in scope.
    """
    names = {str(number): f"{number}. {name}" for number, name in commissions.items()}
    key = "plan-filters-fold"
    label = t("plan-filters")
    if said := words(filters, names.get(str(chosen or ""), ""), t):
        label = t("plan-filters-chosen", chosen=", ".join(said))
    was_open = bool(st.session_state.get(_UNFOLDED))
    fold = st.expander(_plain(label), expanded=was_open, key=key, on_change=lambda: _keep_fold(key))
    if not fold.open:
        return
    with fold, st.container(horizontal=True, vertical_alignment="center", gap="small", key="plan-filters"):
        _select(_Choice("commission", t("commission"), list(names)), str(chosen or ""), names.__getitem__, t)
        _select(_Choice("state", t("state"), list(STATES)), filters.state, lambda word: t(f"state-{word}"), t)
        timing = _Choice("timing", t("plan-filter-timing"), TIMINGS)
        _select(timing, filters.timing, lambda word: timing_words(word, t), t)
        month = _Choice("month", t("plan-filter-month"), months(items))
        _select(month, filters.month, lambda key: month_words(key, t), t)
        kind = _Choice("kind", t("activity-kind"), list(ActivityKind))
        _select(kind, filters.kind, lambda word: t(f"kind-{word}"), t)
        basis = _Choice("basis", t("plan-filter-basis"), BASES)
        _select(basis, filters.basis, lambda word: t(f"plan-basis-{word}"), t)
        deadline = _Choice("deadline", t("plan-filter-deadline"), list(DeadlineKind))
        _select(deadline, filters.deadline, lambda word: t(f"deadline-kind-{word}"), t)
        _select(_Choice("person", t("plan-filter-person"), people(items)), filters.person, str, t)
        _text(filters.text, t)
        _toggle(filters.moved, t)
        is_empty = filters.is_empty and chosen is None
        st.button(t("plan-filter-reset"), key="plan-filter-reset", on_click=reset, type="tertiary", disabled=is_empty)


def _keep_fold(key: str) -> None:
    st.session_state[_UNFOLDED] = st.session_state[key]


def _plain(label: str) -> str:
    """A label that a widget shows as it is written."""
    return _MARKDOWN.sub(r"\\\1", label)


def words(filters: Filters, commission: str, t: Texts) -> list[str]:
    """What is chosen, a word or two for each filter that is set; `commission` is the name of the one in scope."""
    chosen = (
        commission,
        filters.state and t(f"state-{filters.state}"),
        filters.timing and timing_words(filters.timing, t),
        filters.month and month_words(filters.month, t),
        filters.kind and t(f"kind-{filters.kind}"),
        filters.basis and t(f"plan-basis-{filters.basis}"),
        filters.deadline and t(f"deadline-kind-{filters.deadline}"),
        filters.person,
        filters.text and t("plan-text-chosen", text=filters.text),
        filters.moved and t("plan-filter-moved"),
    )
    return [one for one in chosen if isinstance(one, str) and one]


@dataclass(frozen=True)
class _Choice:
    """A filter with options: its parameter, its label, what may be chosen; how wide it is stands in plan.css."""

    name: str
    label: str
    options: Sequence[str]


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
    )


def _toggle(value: bool, t: Texts) -> None:
    key = "plan-filter-moved"
    st.session_state[key] = value
    st.toggle(t("plan-filter-moved"), key=key, on_change=lambda: write(moved=st.session_state[key]), wrap=True)
