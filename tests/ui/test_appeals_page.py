"""The appeals' screen: the documents' totals, the register's counts as on the board, the chosen books."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from html import unescape

import pytest

from data_model.store import Store
from data_model.vocabulary import AppealState, Origin
from locales import LANGUAGES, Texts
from locales.numbers import NO_BREAK_SPACE
from metrics.evaluate import evaluate
from metrics.metric import Board, Scope
from tests.builders import a_monthly_total, an_appeal, an_entry
from tests.ui.page_parts import body, card, charts, notes, said, section
from tests.ui.running import opened_at, ran, serve
from ui.appeals_counts import bounded
from ui.counted_rows import Counted

AFTER = "2026-11-22"
SPRING = date(2026, 4, 22)


def demo_board(store: Store, commission: int | None = None) -> Board:
    """The demonstration's board of the day that it opens on, as entered by then."""
    with store.reading() as session:
        return evaluate(session, Scope(commission=commission), SPRING, datetime(2026, 4, 22, 18, 59, 59, tzinfo=UTC))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_documents_totals_stand_with_their_own_bases(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, lang: str
) -> None:
    shown = body(ran(monkeypatch, seeded_store, "appeals", lang=lang, as_of=AFTER))
    third, fourth = card(shown, "stated-III"), card(shown, "stated-IV")
    assert {"891", "795"} <= set(third.split())
    assert ("89.2" if lang == "en" else "89,2") in third
    assert "32" in fourth.split()
    assert "—" in fourth


def test_the_lost_page_of_the_report_is_named(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    shown = said(body(ran(monkeypatch, seeded_store, "appeals", as_of=AFTER)))
    assert "Цифры страницы об обращениях были на картинке и в текст не попали." in shown


def test_without_a_register_nothing_is_drawn_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    page = ran(monkeypatch, seeded_store, "appeals", as_of=AFTER)
    assert charts(page) == []
    assert "В реестр ничего не внесено" in said(body(page))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_register_shows_what_the_board_says(monkeypatch: pytest.MonkeyPatch, demo_store: Store, lang: str) -> None:
    page = ran(monkeypatch, demo_store, "appeals", lang=lang)
    board, shown = demo_board(demo_store), body(page)
    for note, key in (
        ("registered", "appeals_registered"),
        ("considered", "appeals_considered"),
        ("considered", "appeals_resolved"),
        ("closed", "appeals_registered"),
        ("work", "appeals_in_work"),
        ("work", "appeals_waiting_over_target"),
        ("response", "appeals_median_days"),
        ("response", "appeals_p90_days"),
    ):
        number = str(int(board[key].value or 0))
        assert any(number == word.split("-")[0].rstrip(",") for word in card(shown, note).split()), (note, key)
    assert len(charts(page)) == 2
    assert all(note.startswith("<h2") for note in notes(page).values())


def test_one_line_says_how_the_registered_become_closed_and_considered(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    page, board = ran(monkeypatch, demo_store, "appeals"), demo_board(demo_store)
    shown = section(body(page), "register")
    assert board["appeals_registered"].value == 94 == 74 + 20
    assert board["appeals_considered"].value == 79 == 74 + 5
    assert (
        "Зарегистрировано 94: закрыто 74 и в работе 20. Из тех, что в работе, по 5 уже дан ответ по существу, "
        "поэтому рассмотрено 79 (74 + 5)." in said(shown)
    )
    assert said(shown.partition("kn-legend")[2]).startswith(
        '"> закрыто: 74 в работе, ответ по существу дан: 5 в работе, ответа ещё нет: 15'
    )


def rows_of(markup: str) -> dict[str, int]:
    """The counted rows of a section."""
    found = (said(one).rsplit(" ", 1) for one in re.findall(r'kn-counted-row[^>]*">(.*?</b>)', markup))
    return {name: int(number) for name, number in found}


def test_the_states_are_kept_apart_and_add_up_to_the_registered(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    page, board = ran(monkeypatch, demo_store, "appeals"), demo_board(demo_store)
    told = rows_of(section(body(page), "by-state"))
    assert sum(told.values()) == board["appeals_registered"].value
    assert told["Дано разъяснение"] == board["appeals_explained"].value
    assert told["В работе"] + told["Зарегистрировано"] == board["appeals_in_work"].value


@pytest.mark.parametrize("key", ["by-commission", "by-district", "by-topic"])
def test_commissions_districts_and_topics_each_add_up_to_the_registered(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store, key: str
) -> None:
    told = rows_of(section(body(ran(monkeypatch, demo_store, "appeals")), key))
    assert sum(told.values()) == demo_board(demo_store)["appeals_registered"].value


def test_months_add_up_to_the_registered(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    alt = next(
        one.alt for one in charts(ran(monkeypatch, demo_store, "appeals")) if one.alt.startswith("По месяцам регист")
    )
    counts = alt.replace("г.: ", "г: ").partition(". ")[2].rstrip(".").split(", ")
    assert sum(int(part.rsplit(": ", 1)[1]) for part in counts) == demo_board(demo_store)["appeals_registered"].value


def test_a_chosen_commission_stands_before_the_others(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    shown = section(body(ran(monkeypatch, demo_store, "appeals", commission="3")), "by-commission")
    rows = re.findall(r'kn-counted-row( kn-dimmed)?">(.*?</b>)', shown)
    assert [said(row).split(".")[0] for dimmed, row in rows if not dimmed] == ["3"]


def test_a_commission_with_few_replies_has_no_response_time(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    page = ran(monkeypatch, demo_store, "appeals", commission="5")
    assert demo_board(demo_store, 5)["appeals_median_days"].value is None
    assert "—" in card(body(page), "response")
    assert "меньше чем по 5 срок ответа не считается" in said(body(page))
    assert not any(one.alt.startswith("Дни до ответа") for one in charts(page))


def test_with_a_commission_chosen_the_council_s_totals_say_so(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    shown = said(body(ran(monkeypatch, demo_store, "appeals", commission="5")))
    assert "говорят обо всём Совете" in shown


def test_each_period_names_its_book_and_the_others_differ_beside_it(
    monkeypatch: pytest.MonkeyPatch, seeded_copy: Store
) -> None:
    with seeded_copy.writing() as writing:
        an_appeal(writing, AppealState.RESOLVED, registered_on=date(2025, 6, 2))
        entry = an_entry(writing)
        a_monthly_total(writing, "appeals_considered", date(2025, 6, 1), 40, entry_id=entry.id)
    rows = said(section(body(ran(monkeypatch, seeded_copy, "appeals", as_of=AFTER)), "origins"))
    assert "май – декабрь 2025 г. IV созыв Документ 32 40 июнь 2025 г. 1 −31 к выбранному" in rows
    assert [origin.value for origin in Origin] == ["document", "monthly_totals", "register"]


def test_nobody_can_be_told_from_the_screen(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    shown = said(body(ran(monkeypatch, demo_store, "appeals")))
    assert "/2026" not in shown
    assert "Заявитель" not in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_everybody_reads_no_count_is_so_small_that_a_person_could_be_told_from_it(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store, lang: str
) -> None:
    serve(demo_store, monkeypatch)
    monkeypatch.setenv("KENES_PUBLIC", "everybody")
    page = opened_at("appeals", lang=lang)
    whole = body(page)
    guarded = "".join(section(whole, key) for key in ("by-district", "by-topic", "by-month"))
    found = re.findall(r"kn-counted-row.*?<b>(.*?)</b>", guarded)
    assert [one for one in found if one in ("1", "2", "3", "4")] == []
    assert f"<{NO_BREAK_SPACE}5" in map(unescape, found)
    assert not [one for one in charts(page) if Texts(lang)("appeals-by-month") in one.alt]
    assert section(whole, "by-month").count("kn-counted-row") == 4  # January to April


def test_a_single_small_count_is_not_what_is_left_of_the_sum() -> None:
    rows = [Counted("а", 3, ""), Counted("б", 9, ""), Counted("в", 7, ""), Counted("г", 0, "")]
    assert [one.bound.replace(NO_BREAK_SPACE, " ") for one in bounded(rows)] == ["< 5", "", "≥ 5", ""]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_store_says_that_there_is_nothing(
    monkeypatch: pytest.MonkeyPatch, sqlite_store: Store, lang: str
) -> None:
    page = ran(monkeypatch, sqlite_store, "appeals", lang=lang)
    assert charts(page) == []
    assert section(body(page), "origins")


def test_the_registers_card_holds_its_own_number_where_the_documents_is_chosen(
    monkeypatch: pytest.MonkeyPatch, seeded_copy: Store
) -> None:
    with seeded_copy.writing() as writing:
        for state in (AppealState.EXPLAINED, AppealState.RESOLVED, AppealState.IN_WORK):
            an_appeal(writing, state, registered_on=date(2025, 9, 1))
    page = ran(monkeypatch, seeded_copy, "appeals", as_of="2025-12-31")
    shown = body(page)
    assert "32" in card(shown, "stated-IV").split()
    assert "Обращений рассмотрено" in card(shown, "considered")
    assert "2" in card(shown, "considered").split()
    assert "32" not in card(shown, "considered")
    assert "1 из 2" in card(shown, "considered")
    assert "32" not in said(notes(page)["considered"])
