"""The register of decisions: by meeting, what is still open first, on a date; the minutes for those who may."""

from __future__ import annotations

from datetime import date

import pytest

from data_model.questions.decisions import decisions
from data_model.rules import Public
from data_model.store import Store
from locales import LANGUAGES, Texts
from metrics.decisions import state_of
from tests.ui.page_parts import body, said, section
from tests.ui.running import ran
from ui import session


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_decision_stands_under_its_meeting_with_its_state(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    drawn = body(ran(monkeypatch, demo_store, "decisions", lang=lang))
    with demo_store.reading() as reading:
        every = decisions(reading, session.now())
    assert len(every) == 5
    for one in every:
        meeting = said(section(drawn, f"meeting-{one.meeting_on.isoformat()}"))
        state = state_of(one, date(2026, 4, 22))
        told = meeting.partition(one.text)[2]
        assert said(Texts(lang)(f"state-{state}")) in told


def test_what_an_earlier_meeting_left_open_stands_first(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = body(ran(monkeypatch, demo_store, "decisions"))
    left = said(section(drawn, "open"))
    assert "выездное заседание" in left
    assert "сведения об объектах" not in left  # carried out
    assert drawn.index("kn-open") < drawn.index("kn-meeting-2026-03-26")


def test_a_date_before_a_meeting_knows_nothing_of_it(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = body(ran(monkeypatch, demo_store, "decisions", as_of="2026-03-20"))
    assert "kn-meeting-2026-02-26" in drawn
    assert "2026-03-26" not in drawn


def test_without_a_decision_the_page_says_so_and_offers_no_minutes(
    seeded_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ran(monkeypatch, seeded_store, "decisions")
    assert "Решений ещё не записано." in said(body(page))
    assert not page.get("download_button")


def test_minutes_are_not_for_everybody_on_the_net(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ran(monkeypatch, demo_store, "decisions").get("download_button")
    monkeypatch.setattr(session, "public", lambda: Public.EVERYBODY)
    page = ran(monkeypatch, demo_store, "decisions")
    assert not page.get("download_button")
    assert "выездное заседание" in said(body(page))


def test_what_was_entered_later_than_a_moment_is_not_known_then(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    then = said(body(ran(monkeypatch, demo_store, "decisions", known_at="2026-04-01")))
    assert "направить рекомендации" in then
    assert "отметил" not in then.partition("направить рекомендации")[2].partition("Заседание")[0]
    now = said(body(ran(monkeypatch, demo_store, "decisions")))
    assert "отметил" in now.partition("направить рекомендации")[2].partition("Заседание")[0]
