"""The register of appeals, a page of fifty: filtered and counted in the store, so its length costs a screen nothing."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st
from markupsafe import Markup

from data_model.questions.appeal_register import AppealRow, Page, Wanted, appeals_number, appeals_page
from data_model.vocabulary import FINAL, AppealState
from locales import Texts
from locales.dates import medium_day, short_day
from metrics.settings import APPEALS_TARGET
from metrics.working_days import working_days_between
from ui import panel, session
from ui.entering.desk import Desk
from ui.plan_filters import write
from ui.sheet import Column, inside, section, table
from ui.wording import entered

STATE, NUMBER, PAGE = "appeal_state", "number", "sheet"  # in the address


def draw(desk: Desk) -> None:
    """Draw the filters and the page of the register that the address names."""
    wanted, number = _wanted(desk), _page_number()
    _draw_filters(wanted, desk.view.t)
    with desk.view.edition.store.reading() as reading:
        page = appeals_page(reading, wanted, number)
    panel.panel("register", _register(page, number, wanted, desk), {}, desk.view.t)


def card(one: AppealRow, desk: Desk) -> Markup:
    """An appeal's statistics, with the way back to the form of a new one."""
    t = desk.view.t
    back = inside(session.here(desk.view, appeal=None), t("records-another-appeal"))
    said = (f"{_state(one, t)}, {_clock(one, desk)}", *_place(one, desk))
    lines = Markup("").join(Markup("<p>{}</p>").format(line) for line in said if line)
    heading = t("records-appeal", number=one.number, date=medium_day(one.registered_on, t.lang))
    return section("appeal", heading, lines, back)


def _place(one: AppealRow, desk: Desk) -> Iterator[str | Markup]:
    yield desk.view.t("commission-n", number=one.commission) if one.commission else ""
    yield entered(one.topic).marked()
    yield _district(one, desk)


def _wanted(desk: Desk) -> Wanted:
    said = st.query_params.get(STATE, "")
    number = st.query_params.get(NUMBER, "").strip()[:40]
    return Wanted(desk.view.commission, AppealState(said) if said in set(AppealState) else None, number)


def _page_number() -> int:
    said = st.query_params.get(PAGE, "1")
    return max(1, int(said)) if said.isascii() and said.isdecimal() and len(said) < 6 else 1


def _draw_filters(wanted: Wanted, t: Texts) -> None:
    with st.container(horizontal=True, gap="small"):
        st.session_state["appeals-state"] = wanted.state or ""
        st.selectbox(
            t("state"),
            ["", *AppealState],
            key="appeals-state",
            format_func=lambda state: t(f"appeal-state-{state}") if state else t("records-every-state"),
            filter_mode=None,
            placeholder=t("state"),
            on_change=lambda: write(**{STATE: st.session_state["appeals-state"], PAGE: None}),
            width=300,
        )
        st.session_state["appeals-number"] = wanted.number
        st.text_input(
            t("records-number-begins"),
            key="appeals-number",
            autocomplete="off",
            on_change=lambda: write(**{NUMBER: st.session_state["appeals-number"], PAGE: None}),
            width=220,
        )


def _register(page: Page, number: int, wanted: Wanted, desk: Desk) -> Markup:
    t = desk.view.t
    if not page.rows:
        return section("register", t("records-register"), Markup("<p>{}</p>").format(t("nothing-found")))
    columns = [
        Column(t("records-appeal-number")),
        Column(t("records-registered-on")),
        Column(t("records-topic")),
        Column(t("commission"), "number"),
        Column(t("state")),
        Column(t("records-working-days"), "number"),
    ]
    rows = (tuple(_row(one, desk)) for one in page.rows)
    heading = t("records-register")
    return section("register", heading, table(columns, rows, heading), _pages(page, number, wanted, desk))


def _row(one: AppealRow, desk: Desk) -> Iterator[str | Markup]:
    t = desk.view.t
    yield inside(session.here(desk.view, appeal=one.id), one.number)
    yield short_day(one.registered_on, t.lang)
    yield Markup("{}<small>{}</small>").format(entered(one.topic).marked(), _district(one, desk))
    yield str(one.commission or "—")
    yield _state(one, t)
    yield _days(one, desk)


def _district(one: AppealRow, desk: Desk) -> str:
    return desk.district_names.get(one.district, "")


def _state(one: AppealRow, t: Texts) -> str:
    return t(f"appeal-state-{one.state}")


def _days(one: AppealRow, desk: Desk) -> str:
    """Working days to the reply, or that the appeal waits, of the target; «—» where it ended without a reply."""
    if one.replied_on is None and one.state in FINAL:
        return "—"
    passed = working_days_between(one.registered_on, one.replied_on or desk.view.as_of, desk.holidays)
    return f"{passed} / {desk.settings[APPEALS_TARGET]}"


def _clock(one: AppealRow, desk: Desk) -> str:
    return desk.view.t("records-days-of-target", days=_days(one, desk))


def _pages(page: Page, number: int, wanted: Wanted, desk: Desk) -> Markup:
    """How many there are, where that is told by an index; the way to the pages before and after."""
    t, view = desk.view.t, desk.view
    is_counted = wanted.state is None and not wanted.number
    total = session.answer(view, appeals_number, wanted.commission) if is_counted else None
    said = t("records-page", page=number) if total is None else t("records-page-of", page=number, n=total)
    earlier = inside(session.here(view, **{PAGE: number - 1}), t("records-page-before")) if number > 1 else ""
    later = inside(session.here(view, **{PAGE: number + 1}), t("records-page-after")) if not page.is_last else ""
    return Markup('<span class="kn-pages">{} {} {}</span>').format(said, earlier, later)
