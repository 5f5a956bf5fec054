"""The deck: its slides say what the board says, those with nothing to say are left out and named to the presenter."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import streamlit
from markupsafe import Markup
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from data_model import commands
from data_model.asked import ALMATY
from data_model.commands import OnScreen
from data_model.council import Commission
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import Role, State
from data_model.work_plan import Plan
from locales import LANGUAGES, Texts
from locales.phrases import figure
from metrics.evaluate import evaluate, items_on
from metrics.metric import Scope
from metrics.snapshots import frozen
from tests.data_model.acting import TODAY, by
from tests.ui.page_parts import said
from tests.ui.running import ran
from tests.ui.test_snapshots_view import REPORT, THEN, mark, reported
from ui import identity, session
from ui.deck import screen
from ui.deck.asked import Seen
from ui.deck.build import SLIDES, deck
from ui.deck.slide import LONGEST, ROWS, Row, Slide, listed
from ui.wording import cut

AFTER = "2026-11-22"


def sent(page: AppTest) -> dict[str, Any]:
    """What the deck's component was sent."""
    found = page.get("bidi_component")[0].proto
    data: dict[str, Any] = json.loads(zlib.decompress(found.bytes))
    return data


def seen(store: Store, monkeypatch: pytest.MonkeyPatch, **query: str) -> Seen:
    """What the deck of a store is made from."""
    monkeypatch.setenv("KENES_STORE", store.url)
    monkeypatch.setenv("KENES_PUBLIC", "here")
    return screen.asked(session.view_of(query), shows_appeals=True)


def slides(of: Seen, kind: str, lang: str = "ru") -> tuple[Slide, ...]:
    return deck(of, (kind,), Texts(lang)).slides


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_glance_and_the_commissions_say_what_the_board_says(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    found = seen(demo_store, monkeypatch)
    (glance,) = slides(found, "glance", lang)
    for key in ("plan_completion", "plan_overdue", "plan_past_due_not_reported", "plan_due_soon", "appeals_considered"):
        assert f"{figure(found.overview.board[key], lang)}</p>" in glance.body, key
    every = slides(found, "commissions", lang)
    assert len(every) == len(found.overview.board.by_commission) == 6
    for one, board in zip(every, found.overview.board.by_commission.values(), strict=True):
        assert f"{figure(board['plan_overdue'], lang)}</p>" in one.body


def test_every_overdue_and_unreported_item_is_named_once(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    found = seen(demo_store, monkeypatch)
    for kind, state in (("overdue", State.OVERDUE), ("unreported", State.PAST_DUE_NOT_REPORTED)):
        numbers = {item.facts.number for item in found.overview.items if item.state is state}
        every = slides(found, kind)
        told = said("".join(one.body for one in every)).replace("\u00a0", " ")
        assert {number for number in range(1, 96) if f"№ {number} " in told} == numbers
        assert all(one.body.count("<li>") <= ROWS for one in every)
        assert str(len(numbers)) in every[0].title


def test_a_store_where_nobody_reported_has_no_wall_of_names_and_tells_the_presenter(
    seeded_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = deck(seen(seeded_store, monkeypatch, as_of=AFTER), (), Texts("ru"))
    assert {"overdue", "coming"} <= {*found.left_out}
    (past,) = [one for one in found.slides if one.key == "unreported"]
    assert "79</p>" in past.body
    assert "<ol" not in past.body
    assert {one.key for one in found.slides} | {*found.left_out} == {*SLIDES}
    page = ran(monkeypatch, seeded_store, "screen", as_of=AFTER, presenter="1")
    assert "Просрочено" in sent(page)["leftOut"]
    assert sent(ran(monkeypatch, seeded_store, "screen", as_of=AFTER))["leftOut"] == ""


def test_the_room_is_sent_no_notes_and_the_presenter_is(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    room, presenter = (sent(ran(monkeypatch, demo_store, "screen", **query)) for query in ({}, {"presenter": "1"}))
    assert not any(one["notes"] for one in room["slides"])
    assert sum(bool(one["notes"]) for one in presenter["slides"]) > len(presenter["slides"]) / 2
    assert [one["markup"] for one in room["slides"]] == [one["markup"] for one in presenter["slides"]]


def test_slides_stand_in_the_order_that_the_address_names(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    page = ran(monkeypatch, demo_store, "screen", slides="sources,glance", lang="kk", auto="20")
    data = sent(page)
    assert [one["id"].split(":")[0] for one in data["slides"]] == ["sources", "glance"]
    assert data["every"] == 20
    assert data["warning"]


def test_a_slide_that_is_none_is_named_to_the_room_and_the_whole_deck_stands(
    seeded_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = sent(ran(monkeypatch, seeded_store, "screen", slides="glance,nonsense", as_of="2026-04-22"))
    assert "nonsense" in data["warning"]
    assert len(data["slides"]) > 9


def test_a_commission_that_nobody_reported_on_has_no_zero_of_what_only_marks_tell(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    (slide,) = slides(seen(demo_store, monkeypatch), "completion")
    rows = [said(one) for one in slide.body.split("kd-line")[1:]]
    assert rows[3].startswith("'> 4 Бизнес, туризм и экология Нет данных — — 4 — 5")
    assert " 8 0 0 3 6" in rows[0]


def test_a_commissions_deck_counts_its_own_items_and_says_whose_they_are(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = seen(demo_store, monkeypatch, commission="3")
    council = seen(demo_store, monkeypatch)
    (own,) = slides(found, "commissions")
    assert own == slides(council, "commissions")[2]
    assert slides(found, "completion") == slides(council, "completion")
    (glance,) = slides(found, "glance")
    board = council.overview.council.by_commission[3]
    assert f"{figure(board['plan_completion'], 'ru')}</p>" in glance.body
    assert "3" in glance.small
    numbers = {item.facts.number for item in found.overview.items if item.state is State.PAST_DUE_NOT_REPORTED}
    told = said("".join(one.body for one in slides(found, "unreported"))).replace("\u00a0", " ")
    assert {number for number in range(1, 96) if f"№ {number} " in told} == numbers


def test_unlike_pairs_share_no_bar_and_what_hangs_on_the_months_is_said(
    seeded_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = seen(seeded_store, monkeypatch, as_of="2026-04-22")
    (slide,) = slides(found, "convocations")
    pairs = slide.body.split("<li>")[1:]
    (unlike,) = [one for one in pairs if Texts("ru")("indicator-appeals_considered") in one]
    assert "<svg" not in unlike
    assert sum("<svg" in one for one in pairs) == len(pairs) - 1
    assert Texts("ru")("strip-caveat-appeals_considered") in unlike
    assert Texts("ru")("indicator-legal_acts").lower() in slide.body.lower().partition("kd-last")[2]


def test_a_report_is_shown_as_it_was_told(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with seeded_copy.writing() as session_:
        number = reported(session_)
        mark(session_, 7)
    told = sent(ran(monkeypatch, seeded_copy, "screen", snapshot=str(number), slides="title,glance,completion"))
    before = sent(
        ran(monkeypatch, seeded_copy, "screen", as_of=REPORT.isoformat(), known_at=THEN.isoformat(), slides="glance")
    )
    assert told["slides"][1]["markup"] == before["slides"][0]["markup"]
    assert Texts("ru")("snapshot-of", date=REPORT) in told["slides"][1]["title"]  # what a decision would record
    assert "записям до" in before["asOf"]
    assert Texts("ru")("as-of-date", date=REPORT) in told["asOf"]
    assert "доложено" in told["asOf"]
    assert Texts("ru")("as-of-date", date=REPORT) in told["slides"][0]["markup"]
    assert told["warning"] == ""
    refused = sent(ran(monkeypatch, seeded_copy, "screen", snapshot="77"))
    assert "77" in refused["warning"]


def test_a_report_that_comes_out_otherwise_today_says_so(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with seeded_copy.writing() as session_:
        told = json.loads(frozen(evaluate(session_, Scope(), REPORT, THEN), items_on(session_, Scope(), REPORT, THEN)))
        (one,) = [one for one in told["measures"] if one["key"] == "plan_items"]
        one["value"] += 1
        plan = session_.exec(select(Plan)).one().id or 0
        number = commands.freeze_snapshot(session_, by(session_), plan, REPORT, REPORT, THEN, json.dumps(told))
    data = sent(ran(monkeypatch, seeded_copy, "screen", snapshot=str(number)))
    assert Texts("ru")("metric-plan_items") in data["warning"]


def test_an_eye_that_may_not_see_appeals_gets_none(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    found = replace(seen(demo_store, monkeypatch), shows_appeals=False)
    every = deck(found, (), Texts("ru"))
    assert "appeals" in every.left_out
    assert not [one for one in every.slides if one.key == "glance" and "Обращения" in one.body]


def test_where_nobody_reported_a_commission_has_what_documents_alone_list_and_no_hidden_appeals(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with seeded_copy.writing() as session_:
        third = session_.exec(select(Commission).where(Commission.number == 3)).one().id
        for number in ("А-1", "А-2"):
            commands.register_appeal(session_, by(session_), number, TODAY, commission_id=third)
    found = seen(seeded_copy, monkeypatch, as_of=AFTER)
    appeals = Texts("ru")("overview-appeals")
    for shows in (True, False):
        every = slides(replace(found, shows_appeals=shows), "commissions")
        told = said(every[2].body)
        assert "Мониторинги 3 перечислено в документе" in told
        assert "декабрь 2025" in said(every[2].small)
        assert " 2 перечислено" not in told.partition(appeals)[2]  # the register is no document
        if not shows:
            assert not [one for one in every if appeals in one.body]
            assert not [one for one in slides(replace(found, shows_appeals=False), "convocations") if "891" in one.body]


def test_a_deck_with_nothing_to_say_says_so(seeded_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    data = sent(ran(monkeypatch, seeded_store, "screen", slides="overdue", as_of=AFTER))
    (only,) = data["slides"]
    assert "Просрочено" in said(only["markup"])
    monkeypatch.setattr(identity, "visitor", lambda: Visitor(Actor("Зал", Role.KIOSK, None, 1), 1, "hall"))
    (closed,) = sent(ran(monkeypatch, seeded_store, "screen", slides="appeals", as_of=AFTER))["slides"]
    assert "не показываются" in said(closed["markup"])


def decided(store: Store, meeting_on: date, number: int, commission: int | None = None) -> None:
    with store.writing() as session_:
        for at in range(number):
            acts = by(session_, on=meeting_on, minutes=at)
            shown = OnScreen("", meeting_on, 1)
            commands.record_decision(session_, acts, f"Решение {at}", meeting_on, shown, commission_id=commission)


@pytest.mark.parametrize(("number", "kinds"), [(0, ["title"]), (3, ["title"]), (4, ["title", "decisions"])])
def test_the_last_meetings_decisions_stand_on_the_first_slide_or_have_their_own(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch, number: int, kinds: list[str]
) -> None:
    decided(seeded_copy, date(2026, 3, 12), number)
    found = seen(seeded_copy, monkeypatch)
    made = deck(found, ("title", "decisions", "decided"), Texts("ru"))
    assert [one.key for one in made.slides] == kinds
    assert ("decisions" in made.left_out) == (number == 0)
    assert made.slides[0].body.count("<li>") == min(number, 3)
    alone = deck(found, ("decisions",), Texts("ru"))
    assert sum(one.body.count("<li>") for one in alone.slides) == number


def test_a_commissions_deck_looks_back_at_the_same_meeting_and_keeps_its_numbers(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with seeded_copy.reading() as session_:
        ids = {one.number: one.id for one in session_.exec(select(Commission))}
    decided(seeded_copy, date(2026, 3, 1), 1, ids[3])
    decided(seeded_copy, date(2026, 3, 12), 1, ids[2])
    decided(seeded_copy, date(2026, 3, 12), 1)
    found = seen(seeded_copy, monkeypatch, commission="3")
    (slide,) = deck(found, ("decisions",), Texts("ru")).slides
    assert "12 марта" in slide.title.replace("\u00a0", " ")
    assert said(slide.body).startswith("2. Решение 0 Совет в целом")
    assert "3" in slide.small


def test_what_this_meeting_decides_is_on_its_deck_whatever_date_it_shows(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided(seeded_copy, session.today(), 1)
    made = deck(seen(seeded_copy, monkeypatch, as_of="2026-04-22"), ("decided",), Texts("ru"))
    assert "Решение 0" in made.slides[0].body


def test_the_deck_of_a_day_to_come_looks_back_at_todays_decisions(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided(seeded_copy, session.today(), 2)
    next_week = (session.today() + timedelta(days=7)).isoformat()
    made = deck(seen(seeded_copy, monkeypatch, as_of=next_week), ("title",), Texts("ru"))
    assert made.slides[0].body.count("<li>") == 2


def test_a_decision_of_the_room_counts_in_a_demonstration_too(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = seen(demo_store, monkeypatch)
    assert found.meeting_on == date(2026, 4, 22)
    view = session.view_of({})
    assert view.moment.astimezone(ALMATY).date() == date(2026, 4, 22)
    assert view.present.date() == session.today()


def test_a_new_day_and_a_new_entry_run_the_deck_again_and_a_quiet_hour_does_not(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KENES_STORE", seeded_copy.url)
    runs: list[str] = []
    monkeypatch.setattr(streamlit, "rerun", lambda: runs.append("again"))
    look = screen._watch.__wrapped__  # type: ignore[attr-defined]
    revision, day = seeded_copy.revision(), session.today()
    look(revision, day)
    assert runs == []
    monkeypatch.setattr(session, "today", lambda: day + timedelta(days=1))
    look(revision, day)
    assert runs == ["again"]
    monkeypatch.setattr(session, "today", lambda: day)
    decided(seeded_copy, TODAY, 1)
    look(revision, day)
    assert runs == ["again", "again"]


@pytest.mark.parametrize("role", [None, *Role])
def test_only_who_may_decide_is_given_the_form(
    seeded_store: Store, monkeypatch: pytest.MonkeyPatch, role: Role | None
) -> None:
    who = Visitor(Actor("Анна", role, None, 1), 1, "anna") if role else None
    monkeypatch.setattr(identity, "visitor", lambda: who)
    page = ran(monkeypatch, seeded_store, "screen", presenter="1")
    may = role in (Role.EDITOR, Role.ADMIN)
    assert sent(page)["hasForm"] == may
    assert bool(page.text_area) == may
    assert not sent(ran(monkeypatch, seeded_store, "screen"))["hasForm"]


def test_long_lists_go_on_numbered_and_words_are_cut_at_a_word() -> None:
    empty = Slide("x", "Список", Markup(""), Markup(""))
    parts = tuple(listed(empty, [Row("№ 1", "слово " * 40, "ru")] * 15, Texts("ru")))
    assert [one.small for one in parts] == ["1 из 3", "2 из 3", "3 из 3"]
    assert not tuple(listed(empty, [], Texts("ru")))
    words = cut("слово " * 100, LONGEST)
    assert len(words) <= LONGEST + 1
    assert words.endswith("слово…")
