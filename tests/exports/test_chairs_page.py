"""The chair's page: one sheet of A4 each, the board's own words, nothing over the edge, whatever the data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from data_model.questions.councils import Names
from data_model.store import Store
from data_model.vocabulary import State
from exports.chairs_page import file_name, written
from exports.material import Material, material
from exports.pdf import LEFT, RIGHT
from locales import LANGUAGES, Texts, capitalised
from locales.dates import day_month, long_day, moment, period
from locales.phrases import limits, main, phrase
from metrics.agenda import agenda
from metrics.evaluate import board_of
from metrics.evidence import asker, gather
from metrics.metric import Measurement, Scope
from metrics.plan_state import ItemState
from tests.exports.reading import AFTER_THE_PLAN, IN_THE_PLAN, KNOWN_AT, a_request
from tests.exports.reading_pdf import Page, has_letter, pages, said
from tests.locales.reading import every_message

A4 = (595.28, 841.89)
"""Width and height in points."""
EDGE = 6.0
"""What a printer leaves white at the least, in millimetres."""
LONG = "Общественный мониторинг исполнения договорённостей о благоустройстве, достигнутых на встречах с жителями " * 6
UNBROKEN = "благоустройство" * 40
EVERY_LANGUAGE = pytest.mark.parametrize("lang", LANGUAGES)
EVERY_STORE = pytest.mark.parametrize("which", ["seeded_store", "demo_store"])
LAST_DAY = date(2026, 6, 30)
EVERY_ISSUE = pytest.mark.parametrize(
    ("lang", "day"),
    [
        *((lang, IN_THE_PLAN) for lang in LANGUAGES),
        ("ru", AFTER_THE_PLAN),
        *(pytest.param(lang, AFTER_THE_PLAN, marks=pytest.mark.long) for lang in ("kk", "en")),
        *(pytest.param(lang, LAST_DAY, marks=pytest.mark.long) for lang in LANGUAGES),
    ],
    ids=str,
)
EVERY_DAY = pytest.mark.parametrize(
    "day", [IN_THE_PLAN, pytest.param(LAST_DAY, marks=pytest.mark.long), AFTER_THE_PLAN], ids=str
)


@cache
def _told(url: str, lang: str, day: date) -> Material:
    store = Store(url)
    try:
        with store.reading() as session:
            return material(asker(session), a_request(lang, day))
    finally:
        store.close()


@cache
def _read(url: str, lang: str, day: date) -> list[Page]:
    return pages(written([_told(url, lang, day)]))


@pytest.fixture
def told(request: pytest.FixtureRequest, which: str, lang: str, day: date) -> Material:
    """Return the material of a store that no test changes."""
    return _told(request.getfixturevalue(which).url, lang, day)


@pytest.fixture
def sheets(request: pytest.FixtureRequest, which: str, lang: str, day: date) -> list[Page]:
    """Return the pages of that material."""
    return _read(request.getfixturevalue(which).url, lang, day)


def subjects(told: Material) -> Iterator[tuple[Mapping[str, Measurement], list[ItemState]]]:
    """The measures and the items that each page is to tell of, in the order of the pages."""
    yield told.board.measures, list(told.items)
    for one in told.commissions:
        own = [item for item in told.items if item.facts.commission == one.number]
        yield told.board.by_commission[one.number], own


def assert_whole(sheets: list[Page]) -> None:
    """Every page is one of A4, its words inside the margins and none over another."""
    for page in sheets:
        assert page.size == A4
        assert page.outside(LEFT, RIGHT, EDGE) == []
        assert page.collisions() == []


@EVERY_STORE
@EVERY_ISSUE
def test_the_council_and_each_commission_have_one_whole_page_of_a4(told: Material, sheets: list[Page]) -> None:
    assert len(sheets) == 1 + len(told.commissions) == 7
    assert_whole(sheets)
    for number, page in enumerate(sheets, start=1):
        words = page.text
        assert said(told.t("workbook-page", page=str(number), pages="7")) in words
        assert said(told.council.name[told.lang]) in words
        assert said(told.plan_title) in words
        assert said(told.t("as-of-date", date=told.board.as_of)) in words
        assert said(moment(KNOWN_AT, told.lang)) in words
    for one, page in zip(told.commissions, sheets[1:], strict=True):
        assert f"{one.number}. {said(one.short[told.lang])}" in page.text
        assert said(one.short[told.lang]) in sheets[0].text


@EVERY_STORE
@EVERY_ISSUE
def test_each_page_says_its_figures_in_the_words_of_the_board(told: Material, sheets: list[Page]) -> None:
    for (measures, _), page in zip(subjects(told), sheets, strict=True):
        words = page.text
        for key in ("plan_completion", "plan_overdue", "plan_past_due_not_reported"):
            one = measures[key]
            assert said(capitalised(main(one, told.lang))) in words
            assert said(capitalised(", ".join(limits(one.amount, told.lang)))) in words
    for key in ("monitorings_stated", "appeals_considered"):
        one = told.board[key]
        assert one.amount.period
        over = f"{phrase(one, told.lang)} ({period(*one.amount.period, told.lang)})"
        assert said(f"{told.t(f'metric-{key}')}: {over}.") in sheets[0].text


@EVERY_LANGUAGE
@pytest.mark.parametrize("which", ["seeded_store"])
@pytest.mark.parametrize("day", [IN_THE_PLAN, AFTER_THE_PLAN], ids=str)
def test_what_nobody_reported_is_said_in_words_and_never_as_zero(told: Material, sheets: list[Page]) -> None:
    for page in sheets:
        words = page.text
        assert words.count(told.t("no-data")) == 2, "completion and overdue"
        assert not re.search(r"(?<!\d)0 ?%", words)
        assert not re.search(rf"(?<!\d){said(told.t('unit-items', n=0))}", words)
        assert not re.search(rf"\d {re.escape(told.t('state-done').lower())}", words)


@EVERY_LANGUAGE
@pytest.mark.parametrize("which", ["demo_store"])
@pytest.mark.parametrize("day", [IN_THE_PLAN], ids=str)
def test_a_commission_without_entries_says_so_and_no_figure(told: Material, sheets: list[Page]) -> None:
    silent = [one.number for one in told.commissions if not told.board.by_commission[one.number]["plan_marked"].value]
    assert silent == [4]
    assert said(told.t("overview-silent-since", since="").strip()) in sheets[0].text
    for one, page in zip(told.commissions, sheets[1:], strict=True):
        last = told.board.by_commission[one.number]["last_recorded_at"]
        entered = main(last, told.lang) if last.has_data else told.t("nothing-entered").lower()
        assert said(f"{told.t('metric-last_recorded_at')}: {entered}.") in page.text


@EVERY_LANGUAGE
@EVERY_STORE
@pytest.mark.parametrize("day", [AFTER_THE_PLAN], ids=str)
def test_after_its_period_the_page_says_so(told: Material, sheets: list[Page]) -> None:
    for (measures, items), page in zip(subjects(told), sheets, strict=True):
        marked = int(measures["plan_marked"].value or 0)
        ended = day_month(told.plan.period_end, told.lang)
        assert said(told.t("chairs-page-over", date=ended, marked=marked, items=len(items))) in page.text


def test_before_its_period_and_its_approval_the_page_says_so(seeded_store: Store) -> None:
    told = _told(seeded_store.url, "ru", date(2025, 12, 15))
    (first, *_) = pages(written([told]))
    assert "Период плана начнётся 1 января 2026 года." in first.text
    assert f"ещё не утверждён (утверждение {said(long_day(date(2026, 3, 17), 'ru'))})" in first.text


@EVERY_DAY
@pytest.mark.parametrize("lang", ["ru"])
@EVERY_STORE
def test_a_demonstration_warns_on_every_page(told: Material, sheets: list[Page]) -> None:
    for page in sheets:
        assert (said(told.t("demonstration")) in page.text) == told.council.demonstration


@pytest.mark.parametrize("lang", ["ru"])
@EVERY_STORE
@EVERY_DAY
def test_no_item_of_a_commission_is_left_out_without_a_number(told: Material, sheets: list[Page]) -> None:
    for (_, items), page in zip(list(subjects(told))[1:], sheets[1:], strict=True):
        named = {int(one) for run in re.findall(r"№ (\d+(?:, \d+)*)", page.text) for one in run.split(", ")}
        past = {item.facts.number for item in items if item.state in (State.OVERDUE, State.PAST_DUE_NOT_REPORTED)}
        assert past | {one.item.facts.number for one in agenda(items, told.board.as_of).appointments} <= named


@pytest.mark.parametrize("number", [1, 6])
def test_a_commissions_page_stands_alone_too(demo_store: Store, number: int) -> None:
    with demo_store.reading() as session:
        told = material(asker(session), a_request("ru", IN_THE_PLAN, commissions=(number,)))
    (page,) = pages(written([told]))
    assert "Страница 1 из 1" in page.text
    assert f"{number}. {told.commissions[0].short['ru']}" in page.text


def test_a_second_language_follows_the_first(demo_store: Store) -> None:
    both = [_told(demo_store.url, lang, IN_THE_PLAN) for lang in ("kk", "ru")]
    found = pages(written(both))
    assert len(found) == 14
    assert "Экономика" in found[8].text
    assert "Страница 8 из 14" in found[7].text


def test_material_about_some_commissions_has_no_page_of_the_council(demo_store: Store) -> None:
    with demo_store.reading() as session:
        told = material(asker(session), a_request("ru", IN_THE_PLAN, commissions=(3, 5)))
    third, fifth = pages(written([told]))
    assert ("3. Коммунальная сфера" in third.text, "5. Общество" in fifth.text) == (True, True)
    assert "Страница 2 из 2" in fifth.text


def test_the_same_material_gives_the_same_bytes(demo_store: Store) -> None:
    told = _told(demo_store.url, "kk", IN_THE_PLAN)
    assert written([told]) == written([told])


@EVERY_LANGUAGE
def test_a_page_knows_its_title_its_language_and_the_council_alone(demo_store: Store, lang: str) -> None:
    told = _told(demo_store.url, lang, IN_THE_PLAN)
    reader = PdfReader(BytesIO(written([told])))
    about = reader.metadata
    assert about is not None
    assert about.keys() == {"/Title", "/Author", "/CreationDate"}
    assert about.title == f"{told.t('chairs-page-title')}. {told.plan_title}"
    assert about.author == told.council.name[lang]
    assert about.creation_date == KNOWN_AT
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"].startswith(f"{lang}-")
    assert file_name(told.plan, IN_THE_PLAN, told.t) == f"{told.t('chairs-page-file')}-2026-h1-2026-04-22.pdf"


def test_a_bar_says_in_words_what_it_shows(demo_store: Store) -> None:
    root: Any = PdfReader(BytesIO(written([_told(demo_store.url, "ru", IN_THE_PLAN)]))).trailer["/Root"]
    parts = [one.get_object() for one in root["/StructTreeRoot"]["/K"][0]["/K"]]
    told = [one["/Alt"] for one in parts if one["/S"] == "/Figure"]
    assert told[0].startswith("Исполнено: 27; просрочено: 5; ")
    assert told[1].startswith("Комиссия №\u00a01: исполнено: 8; ")
    assert len(told) == 1 + 6 + 6


def test_every_letter_of_the_texts_is_in_the_typeface() -> None:
    letters = {letter for one in every_message() for words in one.texts for letter in words if letter.isprintable()}
    assert {letter for letter in letters if not has_letter(letter)} == set()


def a_crowd(store: Store, lang: str, day: date, items: int) -> Material:
    """Material with many items of long titles, long names and little else than what a page must bear."""
    told = _told(store.url, lang, day)
    with store.reading() as session:
        evidence = gather(asker(session), Scope(), day, KNOWN_AT)
    every = tuple(
        replace(one, facts=replace(one.facts, number=n, title=(LONG, UNBROKEN, "Отчёт", "😀\u0301 \ufffd\n\t")[n % 4]))
        for n, one in enumerate(evidence.items * (items // len(evidence.items) + 1), start=1)
    )[:items]
    named = Names(LONG, UNBROKEN, LONG)
    return replace(
        told,
        items=every,
        board=board_of(replace(evidence, items=every), Scope()),
        council=replace(told.council, name=named, demonstration=True),
        commissions=tuple(replace(one, name=named, short=named) for one in told.commissions),
        plan=replace(told.plan, title_ru=LONG, title_kk=UNBROKEN, title_en=LONG),
    )


@pytest.mark.parametrize("day", [IN_THE_PLAN, AFTER_THE_PLAN], ids=str)
@pytest.mark.parametrize("lang", ["kk", pytest.param("ru", marks=pytest.mark.long)])
@pytest.mark.parametrize("items", [0, 1, 500])
def test_whatever_the_data_a_page_stays_one(demo_store: Store, lang: str, day: date, items: int) -> None:
    told = a_crowd(demo_store, lang, day, items)
    sheets = pages(written([told]))
    assert len(sheets) == 7
    assert_whole(sheets)


def test_rows_without_room_are_counted(seeded_store: Store) -> None:
    told = a_crowd(seeded_store, "ru", AFTER_THE_PLAN, 500)
    past = int(told.board.by_commission[1]["plan_past_due_not_reported"].value or 0)
    page = pages(written([told]))[1].text
    shown = len(re.findall(r"№ \d+ ", page))
    assert f"И ещё {past - shown}" in page
    assert shown > 3


def test_a_plan_without_dated_items_has_no_share(seeded_store: Store) -> None:
    page = pages(written([a_crowd(seeded_store, "en", IN_THE_PLAN, 0)]))[0].text
    assert Texts("en")("chairs-page-none-dated") in page
    assert "0%" not in page


def test_a_letter_that_the_typeface_has_not_is_seen_to_be_missing(seeded_store: Store) -> None:
    told = _told(seeded_store.url, "ru", AFTER_THE_PLAN)
    named = replace(told, plan=replace(told.plan, title_ru="План 😀 работы"))
    assert "План ? работы" in pages(written([named]))[0].text
