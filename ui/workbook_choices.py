"""What is chosen of a workbook on its page: language, sheets, commissions, what guards persons, the letter's number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

import streamlit as st
from markupsafe import Markup

from data_model.asked import typed_day
from data_model.errors import CouncilError
from exports.material import Material, WorkbookRequest
from exports.workbook import gathered
from locales import LANGUAGES, Texts
from ui import messages, session
from ui.entering.days import day_input
from ui.scope_bar import Links
from ui.sheet import choices
from ui.wording import plain

T = TypeVar("T")
Languages = tuple[str, str | None]
"""The language of a workbook and the one beside it, if any."""

_TAKEN_OUT = "reports-sheets-taken-out"

BOTH = "kk+ru"
"""Kazakh and Russian together, as official papers are."""


def plans(view: session.View, here: Links) -> Markup:
    """A row of links to the plans, where the store holds several."""
    titles = [(one.title_in(view.lang), here(plan=one.key), one == view.plan) for one in view.plans]
    if len(titles) < 2:
        return Markup("")
    return choices(view.t("plan-filter-plan"), [(title, title, href, chosen) for title, href, chosen in titles])


def languages(view: session.View) -> Languages:
    """The chosen language of the workbook and the one beside it, if any; at first that of the screen."""
    t = view.t
    names: dict[str, str] = {one: t(f"language-{one}") for one in LANGUAGES}
    names[BOTH] = t("reports-both-languages")
    key = f"reports-language:{view.lang}"
    one = _one(t("reports-language"), list(names), key, names.__getitem__, view.lang)
    return ("kk", "ru") if one == BOTH else (one, None)


@dataclass(frozen=True)
class Choice:
    """What is chosen, as the material of the first language; `is_sound`: the letter's day is a day or is not typed.

    Where no sheet is chosen the material has none, and its request, from which papers without sheets are made, asks
    for none in particular.
    """

    material: Material
    is_sound: bool


def chosen(view: session.View, months: dict[str, int], snapshot: int | None, languages: Languages) -> Choice:
    """What is chosen, folded under a line that says it: commissions, sheets, the letter's number, persons' guard."""
    assert view.plan is not None
    t, (lang, beside) = view.t, languages
    wanted = WorkbookRequest(view.plan.key, view.as_of, view.moment, lang, months, snapshot, beside=beside)
    with st.expander(t("reports-choose"), key="reports-choose"):
        wanted = replace(wanted, commissions=_commissions(view))
        (material, *_) = gathered(view.edition.answer, replace(wanted, beside=None))
        sheets = _sheets(material.sheets, view)
        number, dated, is_sound = _outgoing(t)
        hides_small = st.toggle(plain(t("reports-hide-small")), key="reports-hide-small", persist_state="session")
    wanted = replace(wanted, sheets=sheets or None, hides_small=hides_small, number=number, dated=dated)
    return Choice(replace(material, request=wanted, sheets=sheets), is_sound)


def shown(material: Material, view: session.View) -> tuple[Material, str]:
    """What is looked at of what is chosen: a sheet, and of a workbook in two languages which of them."""
    t, every, (first, *others) = view.t, material.sheets, material.request.languages
    key = "reports-shown"
    if st.session_state.get(key) not in every:
        st.session_state[key] = every[0]
    sheet = _one(t("reports-preview"), every, key, lambda one: t(f"workbook-sheet-{one}"), every[0])
    if not others:
        return material, sheet
    names = {one: t(f"language-{one}") for one in (first, *others)}
    lang = _one(t("reports-preview-language"), list(names), "reports-shown-in", names.__getitem__, first)
    if lang == first:
        return material, sheet
    (other,) = gathered(view.edition.answer, replace(material.request, lang=lang, beside=None))
    return other, sheet


def _commissions(view: session.View) -> tuple[int, ...]:
    """The numbers of the chosen commissions; none is the whole council."""
    names = {one.number: f"{one.number}. {one.short[view.lang]}" for one in view.commissions}
    return tuple(_some(view.t("reports-commissions"), list(names), "reports-commissions", names.__getitem__, ()))


def _sheets(every: tuple[str, ...], view: session.View) -> tuple[str, ...]:
    """The chosen sheets of those that have something to say; at first all.

    What was taken out stays out where other commissions have other sheets.
    """
    out: set[str] = st.session_state.setdefault(_TAKEN_OUT, set())
    key, first = f"reports-sheets:{','.join(every)}", [one for one in every if one not in out]
    chosen = _some(view.t("reports-sheets"), every, key, lambda one: view.t(f"workbook-sheet-{one}"), first)
    st.session_state[_TAKEN_OUT] = (out - set(every)) | (set(every) - set(chosen))
    return tuple(chosen)


def _outgoing(t: Texts) -> tuple[str, date | None, bool]:
    """The number and the day of the letter, and whether that is a day; what is none is refused in a sentence."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        number = st.text_input(
            t("reports-number"),
            key="reports-number",
            autocomplete="off",
            max_chars=40,
            persist_state="session",
            width=260,
        )
        day_input(t("reports-dated"), "reports-dated", t, lambda: None)
    said = st.session_state.get("reports-dated") or ""
    try:
        return number.strip(), typed_day(said) if said else None, True
    except CouncilError as refusal:
        st.error(plain(messages.sentence(t, refusal)), icon=None)
        return number.strip(), None, False


def _one(label: str, options: Sequence[T], key: str, said: Callable[[T], str], first: T) -> T:
    """One of a few that stand side by side; there is always one."""
    st.session_state.setdefault(key, first)
    chosen = st.segmented_control(
        label, options, key=key, format_func=lambda one: plain(said(one)), required=True, persist_state="session"
    )
    return chosen if chosen is not None else first


def _some(label: str, options: Sequence[T], key: str, said: Callable[[T], str], first: Sequence[T]) -> list[T]:
    """Any number of a few, in their own order."""
    st.session_state.setdefault(key, list(first))
    chosen = st.pills(
        label,
        options,
        selection_mode="multi",
        key=key,
        format_func=lambda one: plain(said(one)),
        wrap=True,
        persist_state="session",
    )
    return [one for one in options if one in chosen]
