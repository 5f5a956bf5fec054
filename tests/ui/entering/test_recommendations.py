"""Recommendations: entered, sent, received, answered; what waits for whom by the law's clocks."""

from __future__ import annotations

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from data_model import commands
from data_model.recommendations import Recommendation, RecommendationReply
from data_model.store import Store
from data_model.vocabulary import RecommendationOutcome
from tests.data_model.acting import by
from tests.ui.entering.desk import Editor, an_editor, clean, field, refused, save, save_twice, saved, says
from tests.ui.page_parts import body, said, section

DAY = date(2026, 4, 22)


@pytest.fixture
def anna(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> Editor:
    return an_editor(seeded_copy, monkeypatch)


def opened(anna: Editor, act: str = "new", **query: str) -> AppTest:
    page = anna.opens("records", do="recommendations", **query)
    if act != "new":
        page.button_group(key="recommendation-act").set_value(act)
        clean(page.run())
    return page


def a_recommendation(anna: Editor, **values: object) -> int:
    with anna.store.writing() as session:
        return commands.send_recommendation(session, by(session, on=DAY), "Акимат", "Сделать пандусы", **values)  # type: ignore[arg-type]


def written(anna: Editor) -> AppTest:
    page = opened(anna)
    field(page, "addressee").set_value("Акимат района")
    field(page, "text").set_value("Починить лифт")
    field(page, "commission_id").set_value(2)
    field(page, "control_ended_on").set_value(date(2026, 4, 20))
    return page.run()


def test_a_recommendation_is_kept_and_waits_to_be_sent(anna: Editor) -> None:
    page = save(written(anna))
    assert saved(page) == [says("records-recommendation-saved", addressee="Акимат района")]
    (one,) = anna.kept(Recommendation)
    assert (one.text, one.commission_id, one.sent_on) == ("Починить лифт", 2, None)
    waits = said(section(body(page), "to-send"))
    assert "Акимат района Починить лифт 2 29.04.2026" in waits
    assert "осталось рабочих дней: 5" in waits  # seven after 20 April; two of them are over


def test_a_term_that_is_over_says_by_how_many_working_days(anna: Editor) -> None:
    a_recommendation(anna, sent_on=date(2026, 4, 1), received_on=date(2026, 4, 2))
    a_recommendation(anna, sent_on=date(2026, 4, 20))
    waits = said(section(body(anna.opens("records", do="waiting")), "to-answer"))
    assert "просрочено рабочих дней: 4" in waits  # ten after 2 April end on the 16th
    assert says("records-no-receipt") in waits
    assert waits.index("просрочено") < waits.index(says("records-no-receipt"))


def test_the_days_of_sending_and_receipt_are_entered_later_and_the_first_row_stays(anna: Editor) -> None:
    first = a_recommendation(anna, control_ended_on=date(2026, 4, 10))
    page = opened(anna, "days")
    field(page, "which_id").set_value(first)
    field(page, "sent_on").set_value(date(2026, 4, 14))
    page = save(page.run())
    assert saved(page) == [says("records-days-saved")]
    old, new = anna.kept(Recommendation)
    assert (old.sent_on, new.sent_on, new.control_ended_on) == (None, date(2026, 4, 14), date(2026, 4, 10))
    assert says("records-nothing-waits") in said(section(body(page), "to-send"))
    assert "Сделать пандусы" in said(section(body(page), "to-answer"))


def test_a_receipt_before_the_sending_is_refused(anna: Editor) -> None:
    first = a_recommendation(anna)
    page = opened(anna, "days")
    field(page, "which_id").set_value(first)
    field(page, "received_on").set_value(date(2026, 4, 14))
    assert refused(save(page.run())) == [says("error-received-before-sent")]
    assert anna.number(Recommendation) == 1


def test_a_reply_with_its_outcome_ends_the_waiting(anna: Editor) -> None:
    sent = a_recommendation(anna, sent_on=date(2026, 4, 1), received_on=date(2026, 4, 2))
    page = opened(anna, "reply")
    field(page, "which_id").set_value(sent)
    field(page, "outcome").set_value(RecommendationOutcome.PARTLY)
    field(page, "note").set_value("сделают один")
    page = save(page.run())
    assert saved(page) == [says("records-reply-saved", date="22 апреля 2026 г.")]
    (reply,) = anna.kept(RecommendationReply)
    assert (reply.recommendation_id, reply.outcome, reply.note) == (sent, "partly", "сделают один")
    assert says("records-nothing-waits") in said(section(body(page), "to-answer"))


@pytest.mark.parametrize(("act", "key"), [("reply", "error-choose-outcome"), ("days", "error-choose-day")])
def test_an_unfinished_step_is_refused(anna: Editor, act: str, key: str) -> None:
    sent = a_recommendation(anna, sent_on=date(2026, 4, 1))
    page = opened(anna, act)
    field(page, "which_id").set_value(sent)
    assert refused(save(page.run())) == [says(key)]


def test_a_recommendation_to_nobody_is_refused_and_its_words_stay(anna: Editor) -> None:
    page = opened(anna)
    field(page, "text").set_value("Починить лифт")
    page = save(page.run())
    assert refused(page) == [says("error-recommendation-incomplete")]
    assert field(page, "text").value == "Починить лифт"
    assert field(opened(anna), "text").value == "Починить лифт"  # and in another tab
    assert anna.number(Recommendation) == 0


def test_what_was_typed_outlives_a_look_at_another_form(anna: Editor) -> None:
    page = written(anna)
    for act in ("reply", "days", "new"):
        page.button_group(key="recommendation-act").set_value(act)
        clean(page.run())
        clean(page.run())
    assert field(page, "text").value == "Починить лифт"
    assert field(page, "commission_id").value == 2


def test_two_clicks_keep_one_recommendation(anna: Editor) -> None:
    page = written(anna)
    save_twice(page)
    assert anna.number(Recommendation) == 1


def test_an_editor_of_one_commission_is_refused_for_another(anna: Editor) -> None:
    page = written(anna)
    anna.limit_to(3)
    field(page, "save").click()
    page.run()
    assert refused(page) == [says("error-not-your-commission", name="Анна")]
    assert anna.number(Recommendation) == 0
