"""The monitorings' screen: each book shows what the board says of it, beside the others and never added to them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from sqlmodel import Session

from data_model.store import Store
from data_model.vocabulary import ActivityKind
from locales import LANGUAGES
from metrics.evaluate import evaluate
from metrics.metric import Board, Scope
from tests.builders import a_commission, an_activity, an_entry
from tests.ui.page_parts import body, card, charts, notes, said, section
from tests.ui.running import ran
from ui import session

AFTER = "2026-11-22"


def board_of(store: Store, as_of: str, commission: int | None = None) -> Board:
    """The board that the screen must agree with."""
    with store.reading() as open_session:
        return evaluate(open_session, Scope(commission=commission), date.fromisoformat(as_of), session.now())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("as_of", ["2026-04-22", AFTER])
def test_the_real_store_shows_what_its_documents_say(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, lang: str, as_of: str
) -> None:
    shown = body(ran(monkeypatch, seeded_store, "monitoring", lang=lang, as_of=as_of))
    assert "≥ 20" in card(shown, "stated")
    assert " 17 " in card(shown, "listed")
    assert " 18 " in card(shown, "listed")
    assert "—" in card(shown, "recorded")
    assert {"31", "13", "44"} <= set(card(shown, "planned").split())
    assert "≥ 16" in card(shown, "objects")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_demonstration_shows_every_part(monkeypatch: pytest.MonkeyPatch, demo_store: Store, lang: str) -> None:
    page = ran(monkeypatch, demo_store, "monitoring", lang=lang)
    assert [one.alt != "" for one in charts(page)] == [True] * 5
    assert all(note.startswith("<h2") for note in notes(page).values())


def test_the_cards_say_what_the_board_says(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    board = board_of(seeded_store, AFTER)
    shown = body(ran(monkeypatch, seeded_store, "monitoring", as_of=AFTER))
    for note, key in (
        ("stated", "monitorings_stated"),
        ("listed", "monitorings_listed"),
        ("objects", "monitored_objects"),
    ):
        assert str(int(board[key].value or 0)) in card(shown, note).split(), key


def test_a_commission_shows_its_own_lines_and_no_total_of_the_council(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    shown = body(ran(monkeypatch, seeded_store, "monitoring", as_of=AFTER, commission="2"))
    assert "—" in card(shown, "stated")
    assert int(board_of(seeded_store, AFTER, 2)["monitorings_listed"].value or 0) == 6
    assert section(shown, "lines").count("<tr>") == 1 + 7


def test_a_line_told_twice_is_kept_and_marked(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    lines = section(body(ran(monkeypatch, seeded_store, "monitoring", as_of=AFTER)), "lines")
    assert lines.count("<tr>") == 1 + 18
    assert lines.count("Повтор строки") == 1


def test_every_line_names_its_source(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    lines = section(body(ran(monkeypatch, demo_store, "monitoring")), "lines")
    rows = [row for row in lines.split("<tr>") if "<td" in row]
    assert len(rows) == 18 + 26
    assert all("Перечислено в документе" in row or "Внесено в систему" in row for row in rows)
    assert all("Годовой отчёт 2025" in row or "вымышленная запись" in row for row in rows)


def test_the_lines_are_folded_under_how_many_there_are(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    lines = section(body(ran(monkeypatch, demo_store, "monitoring")), "lines")
    assert [said(one) for one in re.findall("<summary>(.*?)</summary>", lines)] == [
        "Перечислено в документе: 18 строк",
        "Внесено в систему: 26 строк",
    ]
    assert '<details class="kn-folded" open' not in lines


def test_the_cases_stand_before_the_charts(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    shown = body(ran(monkeypatch, seeded_store, "monitoring", as_of=AFTER))
    places = [shown.index(f'aria-labelledby="kn-{key}"') for key in ("cases", "by-commission-listed", "lines")]
    assert places == sorted(places)


def test_the_cases_are_told_in_the_documents_words_and_silence_is_said(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    cases = section(body(ran(monkeypatch, seeded_store, "monitoring", as_of=AFTER)), "cases")
    assert cases.count("<article") == 4
    assert "Страдает здоровье школьников" in cases
    assert said(cases).count("В документе не указано") == 4


def test_what_the_documents_leave_out_is_said_in_words(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    page = ran(monkeypatch, seeded_store, "monitoring", as_of=AFTER)
    assert "район не назван: 17 из 17" in said(body(page))
    assert any("день не указан" in one.alt for one in charts(page))


def test_before_the_report_ends_nothing_of_it_is_shown(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    shown = body(ran(monkeypatch, seeded_store, "monitoring", as_of="2025-06-01"))
    assert "—" in card(shown, "stated")
    assert "Ничего не найдено" in said(shown)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_store_says_that_there_is_nothing(
    monkeypatch: pytest.MonkeyPatch, sqlite_store: Store, lang: str
) -> None:
    page = ran(monkeypatch, sqlite_store, "monitoring", lang=lang)
    assert charts(page) == []
    assert "—" in card(body(page), "stated")


def test_a_recorded_visit_is_counted_in_its_own_book_only(monkeypatch: pytest.MonkeyPatch, seeded_copy: Store) -> None:
    with seeded_copy.writing() as writing:
        _record_a_visit(writing)
    shown = body(ran(monkeypatch, seeded_copy, "monitoring", as_of=AFTER))
    assert " 1 " in card(shown, "recorded")
    assert " 17 " in card(shown, "listed")
    assert "≥ 16" in card(shown, "objects")
    assert " 3 " in card(shown, "objects")


def _record_a_visit(writing: Session) -> None:
    held_on = date(2026, 5, 12)
    entry = an_entry(writing)
    an_activity(
        writing,
        a_commission(writing, 7),
        kind=ActivityKind.MONITORING,
        held_on=held_on,
        period_start=held_on,
        period_end=held_on,
        objects=3,
        objects_bound="exact",
        entry_id=entry.id,
    )
