"""Recommendations to state bodies: a new one, the days that start the law's clocks, the reply; what waits for whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import streamlit as st

from data_model import commands
from data_model.commands import By
from data_model.errors import CouncilError
from data_model.questions.recommendations import RecommendationFacts
from data_model.store import Session
from data_model.vocabulary import RecommendationOutcome
from locales.dates import medium_day
from metrics.recommendation_waiting import Clocks, Waiting, waiting
from ui import panel
from ui.entering import fields
from ui.entering.desk import Desk
from ui.entering.form import Form
from ui.entering.waiting_list import listed
from ui.wording import cut

NEW = ("addressee", "text", "commission_id", "control_ended_on", "sent_on", "received_on")
DAYS = ("which_id", "sent_on", "received_on")
REPLY = ("which_id", "outcome", "replied_on", "note")
LONGEST = 60  # letters of a recommendation in a list


def draw(desk: Desk) -> None:
    """Draw the chosen form beside what waits."""
    t = desk.view.t
    left, right = st.columns((2, 3), gap="large")
    found = still_waiting(desk)
    with left:
        forms: Mapping[str, Callable[[], None]] = {
            "new": partial(_draw_new, desk),
            "days": partial(_draw_days, desk, [one.recommendation for one in found]),
            "reply": partial(_draw_reply, desk, [one.recommendation for one in found if one.is_sent]),
        }
        act = st.segmented_control(
            t("entering-what"),
            list(forms),
            default="new",
            format_func=lambda name: t(f"recommendation-act-{name}"),
            key="recommendation-act",
            label_visibility="collapsed",
        )
        forms[act or "new"]()
    with right:
        panel.panel("waiting", listed(found, desk), {}, t)


def draw_waiting(desk: Desk) -> None:
    """Draw what waits alone."""
    panel.panel("waiting", listed(still_waiting(desk), desk), {}, desk.view.t)


def still_waiting(desk: Desk) -> tuple[Waiting, ...]:
    """What waits on the date that is looked at, the nearest term first."""
    return waiting(desk.recommendations, Clocks(desk.view.as_of, desk.holidays, desk.settings))


def _draw_new(desk: Desk) -> None:
    form = desk.form("recommendation", NEW)
    form.begin(commission_id=desk.chosen)
    form.outcome()
    fields.words(form, "addressee", "records-addressee")
    fields.text(form, "text", "records-recommendation")
    fields.choice(form, "commission_id", "commission", desk.commission_options, desk.commission_name)
    fields.day(form, "control_ended_on", "records-control-ended-on")
    fields.day(form, "sent_on", "records-sent-on")
    fields.day(form, "received_on", "records-received-on")

    def do(writing: Session, by: By) -> str:
        commands.send_recommendation(
            writing,
            by,
            form.text("addressee"),
            form.text("text"),
            sent_on=form.value("sent_on"),
            control_ended_on=form.value("control_ended_on"),
            received_on=form.value("received_on"),
            commission_id=form.value("commission_id") or None,
        )
        return form.view.t("records-recommendation-saved", addressee=form.text("addressee"))

    fields.save(form, do)


def _draw_days(desk: Desk, open_ones: Sequence[RecommendationFacts]) -> None:
    form = desk.form("recommendation-days", DAYS)
    form.begin()
    form.outcome()
    _draw_which(form, open_ones)
    fields.day(form, "sent_on", "records-sent-on")
    fields.day(form, "received_on", "records-received-on")

    def do(writing: Session, by: By) -> str:
        sent_on, received_on = form.value("sent_on"), form.value("received_on")
        if sent_on is None and received_on is None:
            raise CouncilError("error-choose-day")
        commands.date_recommendation(writing, by, _which(form), sent_on=sent_on, received_on=received_on)
        return form.view.t("records-days-saved")

    fields.save(form, do)


def _draw_reply(desk: Desk, sent: Sequence[RecommendationFacts]) -> None:
    t = desk.view.t
    form = desk.form("recommendation-reply", REPLY)
    form.begin(replied_on=desk.view.as_of)
    form.outcome()
    _draw_which(form, sent)
    outcomes = list(RecommendationOutcome)
    fields.one_of_few(form, "outcome", "records-outcome", outcomes, lambda one: t(f"recommendation-outcome-{one}"))
    fields.day(form, "replied_on", "records-replied-on")
    fields.text(form, "note", "entering-note")

    def do(writing: Session, by: By) -> str:
        outcome = RecommendationOutcome(fields.needed(form, "outcome", "error-choose-outcome"))
        replied_on = fields.needed_day(form, "replied_on")
        commands.record_reply(writing, by, _which(form), replied_on, outcome, form.text("note"))
        return t("records-reply-saved", date=medium_day(replied_on, t.lang))

    fields.save(form, do)


def _draw_which(form: Form, options: Sequence[RecommendationFacts]) -> None:
    """The choice of a recommendation; one that waits no more is let go."""
    by_id = {one.id: one for one in options}
    if form.value("which_id") not in by_id:
        st.session_state[form.key("which_id")] = 0
    fields.choice(form, "which_id", "records-recommendation", [0, *by_id], lambda one: _name(by_id.get(one), form))


def _name(one: RecommendationFacts | None, form: Form) -> str:
    if one is None:
        return form.view.t("records-choose-recommendation")
    return cut(f"{one.addressee}: {one.text}", LONGEST)


def _which(form: Form) -> int:
    return int(fields.needed(form, "which_id", "error-choose-recommendation"))
