"""The convocations' screen: the pairs as `compare` says them, the months as a control, one side honestly alone."""

from __future__ import annotations

import json
from typing import Any

import pytest

from data_model.questions import councils, documents
from data_model.store import Store
from locales import LANGUAGES
from locales.amounts import number_text
from locales.numbers import signed_percent
from metrics.comparison import PAIRS, Comparison, compare
from tests.ui.page_parts import body, card, charts, notes, refusals, said, section
from tests.ui.running import opened_at, ran, serve


def rows(store: Store, **months: int) -> dict[str, Comparison]:
    """The pairs that the screen must agree with."""
    with store.reading() as session:
        found = compare(documents.figures(session), councils.convocations(session), months)
    return {row.indicator: row for row in found}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_four_pairs_say_what_the_comparison_says(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, lang: str
) -> None:
    shown = body(ran(monkeypatch, seeded_store, "convocations", lang=lang))
    for indicator in PAIRS:
        row, told = rows(seeded_store)[indicator], said(section(shown, f"pair-{indicator}"))
        for side in (row.earlier, row.later):
            assert side is not None
            assert _plain(number_text(side.value, lang, bound=side.bound.value)) in told
            if side.per_month is not None:
                assert _plain(number_text(side.per_month, lang, bound=side.bound.value, digits=2)) in told
        if row.told_change is not None and row.earlier and row.earlier.per_month is not None:
            assert _plain(signed_percent(row.told_change, lang, bound=row.change_bound.value)) in told


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("indicator", "verdict"),
    [
        (
            "legal_acts",
            (
                "У IV созыва 7,88 в месяц, у III 7,28; больше это или меньше, зависит от того, сколько длился "
                "III созыв: при 32–33 мес. меньше, при 34–36 мес. больше."
            ),
        ),
        (
            "monitorings",
            (
                "У IV созыва не менее 2,50 в месяц, у III 2,36; больше это или меньше, зависит от того, сколько длился "
                "III созыв: при 32–34 мес. сказать нельзя, при 35–36 мес. больше."
            ),
        ),
        (
            "appeals_considered",
            (
                "Больше или меньше, по этим цифрам не сказать: 891 у III созыва — обращения всего Совета, "
                "32 у IV созыва — только те, что рассмотрели комиссии."
            ),
        ),
        ("commissions", "У IV созыва больше: 6, у III было 5."),
    ],
)
def test_each_pair_begins_with_a_verdict_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, indicator: str, verdict: str
) -> None:
    shown = section(body(ran(monkeypatch, seeded_store, "convocations")), f"pair-{indicator}")
    assert verdict in said(shown)
    assert shown.index("kn-verdict") < shown.index("kn-comparable") < shown.index("kn-sides")


def test_a_pair_that_counts_unlike_things_has_neither_picture_nor_percent(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    page = ran(monkeypatch, seeded_store, "convocations")
    shown = section(body(page), "pair-appeals_considered")
    assert "−83,8" not in shown
    assert not any("−83,8" in one.spec or one.alt.startswith("Обращений рассмотрено") for one in charts(page))


@pytest.mark.parametrize(
    ("months", "legal_acts", "monitorings"),
    [
        ("36", "Изменение в месяц: +8,2 %", "Изменение в месяц: ≥ +5,9 %"),
        ("32", "Изменение в месяц: −3,8 %", "Направление неизвестно"),
    ],
)
def test_the_months_move_the_change(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, months: str, legal_acts: str, monitorings: str
) -> None:
    shown = body(ran(monkeypatch, seeded_store, "convocations", months_iii=months))
    assert legal_acts in said(section(shown, "pair-legal_acts"))
    assert monitorings in said(section(shown, "pair-monitorings"))


def test_each_convocation_has_one_control_of_its_months(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    page = ran(monkeypatch, seeded_store, "convocations")
    assert [one.key for one in page.slider] == ["months_iii", "months_iv"]
    assert "months_iii=" not in body(page)


def test_the_range_is_said_whatever_months_are_chosen(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    for months in ("24", "34", "36"):
        shown = said(
            section(body(ran(monkeypatch, seeded_store, "convocations", months_iii=months)), "pair-legal_acts")
        )
        assert "При 32–36 месяцах: от −3,8 % до +8,2 %." in shown


@pytest.mark.parametrize("months", ["24", "32", "36"])
def test_where_a_bound_may_be_a_rise_or_a_fall_no_percent_is_given(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, months: str
) -> None:
    page = ran(monkeypatch, seeded_store, "convocations", months_iii=months)
    told = said(section(body(page), "pair-monitorings"))
    assert "При 32–34 месяцах направление неизвестно. При 35–36 месяцах нижняя граница: от +2,9 % до +5,9 %." in told
    assert "−5,9" not in told


def test_the_later_months_change_its_rate(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    shown = said(section(body(ran(monkeypatch, seeded_store, "convocations", months_iv="9")), "pair-legal_acts"))
    assert "7,00 в месяц за 9 месяцев" in shown


def test_moving_a_slider_moves_the_verdict(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    page = ran(monkeypatch, seeded_store, "convocations")
    page.slider(key="months_iii").set_value(32).run()
    assert "Изменение в месяц: −3,8 %" in said(section(body(page), "pair-legal_acts"))


@pytest.mark.parametrize("said_months", ["0", "121", "abc", "36.5", "-3", "９", "1" * 400])
@pytest.mark.parametrize("parameter", ["months_iii", "months_iv"])
def test_months_that_cannot_be_are_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, parameter: str, said_months: str
) -> None:
    serve(seeded_store, monkeypatch)
    app = opened_at("convocations", **{parameter: said_months})
    told = [one for one in refusals(app) if "Число месяцев" in one]
    assert len(told) == 1
    assert said_months in told[0]
    assert "Изменение в месяц: +8,2 %" in said(body(app))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_side_stands_alone_and_the_other_says_that_nothing_is_stated(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, lang: str
) -> None:
    table = section(body(ran(monkeypatch, seeded_store, "convocations", lang=lang)), "one-sided")
    assert table.count("kn-unsaid") == table.count("<tr>") - 1 == 17


def test_what_is_never_compared_is_named_with_its_reason(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    shown = body(ran(monkeypatch, seeded_store, "convocations"))
    assert "194" in said(section(shown, "not-compared"))
    assert "8, 76 и 61" in said(section(shown, "not-compared"))
    assert "194" not in said(section(shown, "one-sided"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_composition_says_what_is_stated_and_what_is_inferred(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, lang: str
) -> None:
    shown = body(ran(monkeypatch, seeded_store, "convocations", lang=lang))
    assert {"42", "39", "3"} <= set(card(shown, "members").replace(",", " ").split())
    assert ("> 70%" if lang == "en" else "> 70 %") in card(shown, "new")
    assert ("21.4%" if lang == "en" else "21,4 %") in card(shown, "youth")
    assert {"9", "42:"} & set(card(shown, "youth").split())
    assert "46" in card(shown, "age").split()
    assert "165" in card(shown, "applications").split()


def test_shares_and_people_share_no_axis(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    figures = [json.loads(one.spec) for one in charts(ran(monkeypatch, seeded_store, "convocations"))]
    lengths = [_lengths(one) for one in figures if one["data"]]
    assert {39, 3, 9} <= set().union(*lengths)
    assert all(not ({39} & one and {70} & one) for one in lengths)


def _lengths(figure: dict[str, Any]) -> set[float]:
    return {x for trace in figure["data"] if trace["type"] == "bar" for x in trace["x"] if isinstance(x, int | float)}


def test_before_the_report_ends_the_later_side_says_nothing(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    page = ran(monkeypatch, seeded_store, "convocations", as_of="2025-12-30")
    assert "Указано только у одного созыва" in said(section(body(page), "pair-legal_acts"))
    assert "В документе не указано" in said(section(body(page), "pair-legal_acts"))
    assert "194" not in said(section(body(page), "not-compared"))
    assert not any("Проекты НПА" in one.alt for one in charts(page))


def test_there_is_no_grand_total(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    assert "Всего" not in said(section(body(ran(monkeypatch, seeded_store, "convocations")), "one-sided"))


def test_the_notes_quote_both_documents(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    note = said(notes(ran(monkeypatch, seeded_store, "convocations"))["pair-legal_acts"])
    assert "262 экспертиз НПА" in note
    assert "63 Проекта нормативно-правовых актов" in note


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_store_says_that_there_is_nothing(
    monkeypatch: pytest.MonkeyPatch, sqlite_store: Store, lang: str
) -> None:
    page = ran(monkeypatch, sqlite_store, "convocations", lang=lang)
    assert charts(page) == []
    assert "<h1>" in body(page)
