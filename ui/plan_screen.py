"""The plan's screen put together: what its panels show and what its chart is drawn from, made once for an address."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import streamlit as st

from data_model.questions import councils
from data_model.questions.plans import PlanFacts
from locales import Texts
from metrics.evaluate import of_items
from metrics.plan_state import ItemState
from ui import blocks, plan_filters, plan_head, plan_register, plan_sections, session
from ui.blocks import Block, markup_block
from ui.item_card import Names
from ui.notes import Provenance, latest
from ui.past_lines import PAST, past_lines
from ui.plan_filters import Filters
from ui.scope_bar import Links


@dataclass(frozen=True)
class PlanScreen:
    """The parts of the screen, with the items behind them.

    `every` are the plan's items, `rows` those in the register, `drawn` those in the section's chart; `names` are the
    commissions' short names by number. Where it `is_narrowed`, the rows come first.
    """

    every: tuple[ItemState, ...]
    filters: Filters
    rows: tuple[ItemState, ...]
    drawn: tuple[ItemState, ...]
    names: dict[int, str]
    is_narrowed: bool
    head: Block
    measures: Block
    states: Block
    caption: Block
    register: Block


def screen(view: session.View, plan: PlanFacts) -> PlanScreen:
    """What the address asks for, from memory where it was made before; an open card changes nothing in it."""
    own = tuple(sorted((name, value) for name, value in st.query_params.items() if name != "item"))
    return blocks.kept("plan", view, partial(_made, view, plan), own)


def _made(view: session.View, plan: PlanFacts) -> PlanScreen:
    every, items, t = session.items(view, commission=None), session.items(view), view.t
    filters = plan_filters.read(st.query_params, every)
    section = filters.section
    names = {one.number: one.short[view.lang] for one in view.commissions}
    here: Links = partial(session.here, view, item=None)
    to: Links = partial(session.link, view=view)
    shown = tuple(item for item in items if filters.keeps(item, without=("state",)))
    seen = plan_head.PlanPage(
        plan=plan,
        board=session.board(view),
        scope=names.get(view.commission or 0, t("plan-whole")),
        shown=shown,
        past=of_items(session.evidence(view), shown, PAST),
        of=len(items),
        filters=filters,
        known=Provenance(session.document_titles(view), latest(item.last_recorded for item in items), to),
    )
    rows = tuple(item for item in seen.shown if filters.keeps(item))
    drawn = _drawn(section, every, items, filters)
    lines = plan_sections.lines(section, rows, plan, view.as_of, here, t) if drawn else [_nothing(filters, t)]
    caption = plan_head.section_head(section, t, [*lines, past_lines(seen.past, t)])
    table = plan_head.section_head("register", t, [t("plan-register-hint") if rows else _nothing(filters, t)])
    table += plan_register.register(rows, filters.sort, names, here, t)
    return PlanScreen(
        every=every,
        filters=filters,
        rows=rows,
        drawn=drawn,
        names=names,
        is_narrowed=view.commission is not None or not filters.is_empty,
        head=markup_block("plan-head", plan_head.head(seen, here, t), {}, t),
        measures=markup_block("plan-measures", plan_head.measures(seen, t), plan_head.measure_notes(seen, t), t),
        states=markup_block("plan-states", plan_head.states(seen, here, t), {}, t),
        caption=markup_block("plan-caption", caption, plan_head.section_notes(section, seen, t), t),
        register=markup_block("plan-register", table, plan_head.section_notes("register", seen, t), t),
    )


def _nothing(filters: Filters, t: Texts) -> str:
    """Why there is nothing to show."""
    return t("plan-text-not-found", text=filters.text) if filters.text else t("plan-nothing-found")


def draw_chart(seen: PlanScreen, view: session.View, plan: PlanFacts) -> None:
    """The choice of a section and its chart, where there is anything to draw."""
    t, section = view.t, seen.filters.section
    plan_sections.choose(section, t)
    blocks.draw(seen.caption, t)
    if not seen.drawn:
        return
    if section == "timeline":
        plan_sections.draw_timeline(seen.drawn, seen.names, plan, view.as_of, t)
    elif section == "progress":
        plan_sections.draw_progress(seen.drawn, plan, view.as_of, t)
    else:
        plan_sections.draw_bars(section, seen.drawn, seen.filters, view.commission, seen.names, t)


def _drawn(
    section: str, every: tuple[ItemState, ...], items: tuple[ItemState, ...], filters: Filters
) -> tuple[ItemState, ...]:
    """What a section's chart shows: bars hold what the filters keep but for those that a click on them sets."""
    if section not in plan_sections.BARS:
        return tuple(item for item in items if filters.keeps(item))
    of = every if section == "commission" else items
    return tuple(item for item in of if filters.keeps(item, without=("state", section)))


def names_for_card(view: session.View) -> Names:
    """What a card speaks of an item with."""
    districts = {one.key: one.name[view.lang] for one in session.answer(view, councils.districts)}
    return Names(
        {one.number: one.name[view.lang] for one in view.commissions},
        districts,
        session.document_titles(view),
        view.demonstration,
    )
