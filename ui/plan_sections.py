"""The plan's charts on the screen: which one is chosen, what it is drawn from, where a click on it leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

import streamlit as st
from markupsafe import Markup

from data_model.questions.plans import PlanFacts
from data_model.vocabulary import ActivityKind, KindBasis, State
from locales import Texts
from look.palette import STATES
from metrics.plan_series import Progress, month_of, progress, states_in
from metrics.plan_state import ItemState
from ui import charts_places, charts_plan, charts_timeline, plotting, rounds, timeline_key
from ui.charts_plan import Bar, Chosen
from ui.plan_filters import SECTIONS, Filters, month_key, month_words, write
from ui.scope_bar import Links

BARS = ("commission", "month", "kind")
"""The sections that are bars along a dimension, by the filter that a click on a bar sets."""

Groups = tuple[Callable[[ItemState], Iterable[str]], Sequence[tuple[str, str]]]


def choose(section: str, t: Texts) -> None:
    """The control that shows the section; another one goes into the address."""
    key = "plan-section"
    st.session_state[key] = section
    st.segmented_control(
        t("plan-sections"),
        SECTIONS,
        format_func=lambda one: t(f"plan-section-{one}"),
        key=key,
        required=True,
        label_visibility="collapsed",
        on_change=lambda: write(section=_unless_first(st.session_state[key])),
    )


def _unless_first(section: str) -> str:
    return "" if section == SECTIONS[0] else section


def draw_bars(
    section: str,
    items: Sequence[ItemState],
    filters: Filters,
    commission: int | None,
    commissions: Mapping[int, str],
    t: Texts,
) -> None:
    """Bars along a dimension; `items` are those that the other filters keep, `commission` is the one in scope."""
    chosen = str(commission or "") if section == "commission" else str(getattr(filters, section))
    groups_of, names = _groups(section, items, commissions, t)
    counted = states_in(items, groups_of)
    bars = tuple(Bar(key, label, _in_order(counted.get(key, Counter()))) for key, label in names)
    if not any(bar.total for bar in bars):
        return
    plotting.clickable(
        rounds.keyed(f"plan-{section}"),
        t.lang,
        t(f"plan-alt-{section}", n=len(bars)),
        lambda pick: narrow(section, pick, filters, chosen),
        charts_plan.stacked,
        bars,
        Chosen(chosen, filters.state),
        t,
    )


def _in_order(counts: Counter[State]) -> tuple[tuple[State, int], ...]:
    return tuple((state, counts[state]) for state in STATES if counts[state])


def _groups(section: str, items: Sequence[ItemState], commissions: Mapping[int, str], t: Texts) -> Groups:
    """What an item's groups are along a dimension, and all groups in their order with their words."""
    if section == "commission":
        names = [(str(number), f"{number}. {name}") for number, name in commissions.items()]
        return (lambda item: (str(item.facts.commission),)), names
    if section == "kind":
        kinds = [kind for kind in ActivityKind if any(kind in item.facts.kinds for item in items)]
        return (lambda item: item.facts.kinds), [(kind.value, t(f"kind-{kind}")) for kind in kinds]
    months = sorted({month_key(month_of(item)) for item in items})
    return (lambda item: (month_key(month_of(item)),)), [(key, month_words(key, t)) for key in months]


def narrow(section: str, pick: plotting.Pick, filters: Filters, chosen: str) -> None:
    """A click shows a segment's rows; a second click on the same one shows all again."""
    group, state = pick
    is_same = (chosen, filters.state) == (group, state)
    write(state="" if is_same else state, **{section: "" if is_same else group})


def lines(
    section: str, items: Sequence[ItemState], plan: PlanFacts, as_of: date, here: Links, t: Texts
) -> list[str | Markup]:
    """What is to be known before one looks at a section's chart."""
    if section == "kind":
        return _about_kinds(items, t)
    if section == "timeline":
        is_late = as_of > charts_places.window(items, plan.period_start, plan.period_end).last
        late = t("plan-timeline-after") if is_late else ""
        return [timeline_key.key(t), late, timeline_key.by_month(items, here, t)]
    if section == "progress":
        return _about_progress(progress(items, plan.period_start, as_of), as_of, t)
    return [t("plan-month-line")] if section == "month" else []


def _about_progress(seen: Progress, as_of: date, t: Texts) -> list[str | Markup]:
    if not seen.base:
        return [t("plan-none-dated")]
    is_late = as_of > charts_plan.last_of(seen, as_of)
    return ["" if seen.done else t("plan-progress-unmarked"), t("plan-timeline-after") if is_late else ""]


def _about_kinds(items: Iterable[ItemState], t: Texts) -> list[str | Markup]:
    bases = Counter(item.facts.kind_basis for item in items)
    inferred, double = bases[KindBasis.INFERRED], bases[KindBasis.TWO_KINDS]
    return [t("plan-kind-inferred", n=inferred) if inferred else "", t("plan-kind-two", n=double) if double else ""]


def draw_timeline(
    items: tuple[ItemState, ...], commissions: Mapping[int, str], plan: PlanFacts, as_of: date, t: Texts
) -> None:
    """The items on a calendar, by commission; a click opens an item's card."""
    groups = tuple(
        charts_timeline.Group(f"{number}. {name}", own)
        for number, name in commissions.items()
        if (own := tuple(item for item in items if item.facts.commission == number))
    )
    plotting.clickable(
        rounds.keyed("plan-timeline"),
        t.lang,
        t("plan-alt-timeline", n=len(items)),
        lambda pick: write(item=pick[0]),
        charts_timeline.timeline,
        groups,
        charts_places.window(items, plan.period_start, plan.period_end),
        as_of,
        t,
    )


def draw_progress(items: tuple[ItemState, ...], plan: PlanFacts, as_of: date, t: Texts) -> None:
    """Planned against done over time."""
    seen = progress(items, plan.period_start, as_of)
    if not seen.base:
        return
    plotting.chart("plan-progress", t.lang, charts_plan.said(seen, as_of, t), charts_plan.over_time, seen, as_of, t)
