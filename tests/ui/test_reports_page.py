"""The workbook's page: what it says the workbook holds is what the workbook holds, and shows it before the download."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from html import unescape

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from data_model.store import Store
from exports.drawn import Drawn
from exports.sheets.summary import GROUPS
from exports.workbook import SHEETS, gathered, sheet_written
from locales import LANGUAGES, Texts
from locales.phrases import phrase
from metrics.evaluate import evaluate
from metrics.evidence import asker
from metrics.metric import Scope
from tests.exports.reading import IN_THE_PLAN, KNOWN_AT, a_request, opened
from tests.ui.page_parts import drawn, markup
from tests.ui.running import ran

DAY = IN_THE_PLAN.isoformat()
ALTS: dict[str, list[str]] = {
    lang: [Texts(lang)(f"workbook-{key}-alt") for key in ("chart", "chart-months")] for lang in LANGUAGES
}
"""What a preview says in place of a chart."""


def shown(page: AppTest, key: str) -> str:
    """The preview of a sheet, once it is chosen."""
    page.session_state["reports-shown"] = key
    page.run()
    assert [one.message for one in page.exception] == []
    return unescape(drawn(page, 1)["body"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_names_every_sheet_and_shows_every_key_figure(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, lang: str
) -> None:
    t = Texts(lang)
    page = ran(monkeypatch, seeded_store, "reports", lang=lang, as_of=DAY)
    body = shown(page, "summary")
    assert [key for key in SHEETS if t(f"workbook-sheet-{key}") not in body] == []
    with seeded_store.reading() as session:
        board = evaluate(session, Scope(), IN_THE_PLAN, KNOWN_AT)
    first = [key for keys in GROUPS.values() for key in keys][:25]
    said = {key: phrase(board[key], lang) for key in first}
    assert [key for key, words in said.items() if words.casefold() not in body.casefold()] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("which", ["seeded_store", "demo_store"])
def test_the_preview_of_each_sheet_shows_the_texts_of_its_cells(
    request: pytest.FixtureRequest, which: str, lang: str
) -> None:
    store: Store = request.getfixturevalue(which)
    file = opened(store, lang)
    with store.reading() as session:
        (material,) = gathered(asker(session), a_request(lang))
    for key, sheet in file.sheets():
        page = Drawn(sheet.title, lang, key, sheet.max_row)
        sheet_written(page, material)
        shown = [row for row in page.rows_shown if any(one.text and one.text not in ALTS[lang] for one in row)]
        told = [row for row in sheet.iter_rows() if any(cell.value is not None for cell in row[: len(shown[0])])]
        for cells, row in zip(told, shown, strict=True):
            for cell, one in zip(cells, row, strict=False):
                if isinstance(cell.value, str):
                    assert one.text.endswith(cell.value), (key, cell.coordinate)
                else:
                    assert bool(one.text) == (cell.value is not None), (key, cell.coordinate)


def test_the_commission_of_the_address_does_not_narrow_the_workbook(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    whole, chosen = (
        drawn(ran(monkeypatch, seeded_store, "reports", as_of=DAY, **query), 1)["body"]
        for query in ({}, {"commission": "3"})
    )
    assert whole == chosen


def test_a_chosen_commission_narrows_what_is_shown(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    page = ran(monkeypatch, demo_store, "reports", as_of=DAY)
    page.session_state["reports-commissions"] = [4]
    body = shown(page, "plan_by_commission")
    assert "Бизнес, туризм и экология" in body
    assert "Строительство" not in body


def test_a_sheet_that_is_not_chosen_is_neither_listed_nor_shown(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    page = ran(monkeypatch, seeded_store, "reports", as_of=DAY)
    page.session_state[f"reports-sheets:{','.join(SHEETS)}"] = ["register", "sources"]
    body = shown(page, "summary")  # no longer there: the first of those chosen is shown
    assert page.session_state["reports-shown"] == "register"
    assert "Реестр" in body
    assert "Календарь" not in body


def test_without_any_sheet_the_page_asks_for_one(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    page = ran(monkeypatch, seeded_store, "reports", as_of=DAY)
    page.session_state[f"reports-sheets:{','.join(SHEETS)}"] = []
    page.run()
    t = Texts("ru")
    assert "Выберите хотя бы один лист." in drawn(page, 1)["body"]
    buttons = {one.proto.label: one.proto.disabled for one in page.get("download_button")}
    assert buttons[t("reports-download")]
    assert buttons[t("reports-letter")]  # it encloses them
    assert not any(buttons[t(f"reports-{one}")] for one in ("chair", "csv"))


def test_what_has_no_sheets_comes_on_a_click_without_any(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    came: dict[str, bytes] = {}

    def click(label: str, data: Callable[[], bytes], **_look: object) -> None:
        came[label] = data()

    monkeypatch.setattr(st, "download_button", click)
    page = ran(monkeypatch, seeded_store, "reports", as_of=DAY)
    page.session_state[f"reports-sheets:{','.join(SHEETS)}"] = []
    came.clear()
    page.run()
    assert [one.message for one in page.exception] == []
    t = Texts("ru")
    starts = {t("reports-letter"): b"PK", t("reports-chair"): b"%PDF", t("reports-csv"): codecs.BOM_UTF8}
    assert {label: content[: len(starts[label])] for label, content in came.items() if label in starts} == starts


def test_the_letters_number_and_day_stand_on_the_title_and_what_is_no_day_is_refused(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    page = ran(monkeypatch, seeded_store, "reports", as_of=DAY)
    page.session_state["reports-number"] = "12-34"
    page.session_state["reports-dated"] = "23.04.2026"
    assert "№\u00a012-34 от 23\u00a0апреля\u00a02026\u00a0года" in shown(page, "title")
    assert not any(one.proto.disabled for one in page.get("download_button"))
    page.session_state["reports-dated"] = "31.02.2026"
    page.run()
    assert r"31\.02\.2026" in page.error[0].value
    t = Texts("ru")
    off = {one.proto.label for one in page.get("download_button") if one.proto.disabled}
    assert off == {t("reports-download"), t("reports-letter")}  # what bears the letter's day


def test_both_official_languages_are_one_choice(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    page = ran(monkeypatch, seeded_store, "reports", as_of=DAY)
    page.session_state["reports-language:ru"] = "kk+ru"
    assert "Жұмыс жоспары" in shown(page, "title")
    page.session_state["reports-shown-in"] = "ru"
    assert "План работы" in shown(page, "title")


def test_months_that_can_not_be_are_refused_in_a_sentence_and_the_workbook_keeps_its_own(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    page = ran(monkeypatch, seeded_store, "reports", months_iii="0")
    assert "недопустимо" in markup(page)
    assert drawn(page, 1)["body"]
