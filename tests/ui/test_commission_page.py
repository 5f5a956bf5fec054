"""One commission's page: what it shows is what the measures and the records of that commission say."""

from __future__ import annotations

from html import unescape

import pytest

from data_model.store import Store
from tests.ui.page_parts import drawn
from tests.ui.running import ran


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize("number", ["1", "2", "3", "4", "5", "6"])
def test_each_commission_shows_its_items_in_each_language(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store, number: str, lang: str
) -> None:
    body = drawn(ran(monkeypatch, demo_store, "commission", commission=number, lang=lang))["body"]
    expected = {"1": 20, "2": 21, "3": 10, "4": 9, "5": 20, "6": 15}[number]
    assert body.count("plan?") >= expected
    assert body.split('id="kn-items"')[1].split("</table>")[0].count("<tr>") == expected + 1


def test_a_commission_is_called_by_its_name_and_people_and_activities_stand_before_its_items(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    body = drawn(ran(monkeypatch, demo_store, "commission", commission="1"))["body"]
    assert "<h1>Экономика и безопасность <small>Комиссия №\u00a01</small></h1>" in body
    assert "<p>Комиссия по экономике, финансам" in body
    parts = [body.index(f'id="kn-{part}"') for part in ("focus", "people", "plan", "activities", "items", "entries")]
    assert parts == sorted(parts)


def test_an_item_shows_the_deadline_in_force_and_the_documents_words_as_a_quotation(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    body = drawn(ran(monkeypatch, demo_store, "commission", commission="1", lang="en"))["body"]
    tenth = next(row for row in body.split('id="kn-items"')[1].split("<tr>") if "item=10" in row)
    assert '2026<small>«<span lang="ru">Дата на согласовании</span>»</small>' in tenth.replace("\u00a0", " ")


def test_the_first_commission_opens_where_none_is_named(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    assert "сейсмической безопасности" in drawn(ran(monkeypatch, seeded_store, "commission"))["body"]


def test_a_commission_without_marks_says_so(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    body = unescape(drawn(ran(monkeypatch, demo_store, "commission", commission="4"))["body"])
    assert "Отметок по пунктам комиссии ещё нет." in body


def test_the_sources_of_a_card_hold_its_definition(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    notes = drawn(ran(monkeypatch, demo_store, "commission", commission="2"))["notes"]
    assert "Исполненные пункты со сроком, делённые на все пункты" in notes["done"]
    assert "Контроль за строительством" in notes["focus"]


def test_an_empty_store_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch, sqlite_store: Store) -> None:
    assert "В хранилище пока нет" in drawn(ran(monkeypatch, sqlite_store, "commission"))["body"]
