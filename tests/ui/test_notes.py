"""What a source control opens says each quote once, and what is odd under one heading that says what it is."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape

import pytest

from data_model.store import Store
from tests.ui.page_parts import notes, said
from tests.ui.running import ran

AFTER = "2026-11-22"


def quotes(note: str) -> list[str]:
    return [unescape(one) for one in re.findall(r"<q [^>]*>(.*?)</q>", note)]


@pytest.mark.parametrize(
    ("screen", "key"),
    [
        ("appeals", "stated-III"),
        ("monitoring", "stated"),
        ("monitoring", "objects"),
        ("convocations", "pair-legal_acts"),
        ("convocations", "not-compared"),
        ("convocations", "youth"),
        ("plan", "measures"),
    ],
)
def test_a_note_says_each_quote_once(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, screen: str, key: str
) -> None:
    told = quotes(notes(ran(monkeypatch, seeded_store, screen, as_of=AFTER))[key])
    assert told
    assert {one: n for one, n in Counter(told).items() if n > 1} == {}


def test_what_is_odd_stands_under_one_heading_with_its_kind_and_its_words(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    note = notes(ran(monkeypatch, seeded_store, "monitoring", as_of=AFTER))["stated"]
    assert note.count("<h3>Замечания к документам</h3>") == 1
    assert "<h3>Двусмысленность</h3>" not in note
    assert "Двусмысленность." in said(note)
