"""The workbook's page: what it says the workbook holds is what the workbook holds."""

from __future__ import annotations

from html import unescape

import pytest

from data_model.store import Store
from exports.sheets.summary import GROUPS
from exports.workbook import SHEETS
from locales import LANGUAGES, Texts
from locales.phrases import phrase
from metrics.evaluate import evaluate
from metrics.metric import Scope
from tests.exports.reading import IN_THE_PLAN, KNOWN_AT
from tests.ui.page_parts import drawn, markup
from tests.ui.running import ran


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_names_every_sheet_and_says_every_key_figure(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, lang: str
) -> None:
    t = Texts(lang)
    page = ran(monkeypatch, seeded_store, "reports", lang=lang, as_of=IN_THE_PLAN.isoformat())
    body = unescape(drawn(page, 1)["body"])
    assert [key for key in SHEETS if t(f"workbook-sheet-{key}") not in body] == []
    with seeded_store.reading() as session:
        board = evaluate(session, Scope(), IN_THE_PLAN, KNOWN_AT)
    said = {key: phrase(board[key], lang) for keys in GROUPS.values() for key in keys}
    assert [key for key, words in said.items() if words not in body or t(f"metric-{key}") not in body] == []


def test_a_chosen_commission_does_not_narrow_the_workbook(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    whole, chosen = (
        drawn(ran(monkeypatch, seeded_store, "reports", as_of="2026-04-22", **query), 1)["body"]
        for query in ({}, {"commission": "3"})
    )
    assert whole == chosen


def test_months_that_can_not_be_are_refused_in_a_sentence_and_the_workbook_keeps_its_own(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    page = ran(monkeypatch, seeded_store, "reports", months_iii="0")
    assert "недопустимо" in markup(page)
    assert drawn(page, 1)["body"]


def test_the_figures_are_folded_under_how_many_there_are_and_a_picture_shows_the_first(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    body = drawn(ran(monkeypatch, seeded_store, "reports", as_of="2026-04-22"), 1)["body"]
    number = sum(len(keys) for keys in GROUPS.values())
    assert f"<summary>Все показатели сводки: {number}</summary>" in body
    assert "<details open" not in body
    picture = body.partition("kn-thumbnail")[2].partition("</div>")[0]
    assert picture.startswith('" aria-hidden="true"')
    assert picture.count("<li>") == 7 + len(SHEETS)
