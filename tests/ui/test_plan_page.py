"""The plan's screen: the address narrows it, widgets write the address, a click leads to rows, an item to its card."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from datetime import date, datetime, time
from html import unescape
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data_model.store import Store
from locales import LANGUAGES, Texts
from locales.dates import ALMATY
from metrics.evaluate import items_on
from metrics.metric import Scope
from metrics.plan_state import ItemState
from tests.builders import a_plan, a_plan_item
from tests.ui.page_parts import said
from tests.ui.plan_items import D
from tests.ui.running import ran
from ui.plan_filters import SECTIONS


def panel(page: AppTest, key: str) -> dict[str, Any]:
    """The data of a panel by its key, in the page or in its dialog."""
    roots = [page.main, *page._tree.children.values()]
    found = {one.key: one for root in roots for one in root if type(one).__name__ == "UnknownElement"}
    return dict(json.loads(zlib.decompress(found[key].proto.bytes)))


def words(page: AppTest, key: str) -> str:
    """What a panel says, no-break spaces as spaces."""
    return said(unescape(panel(page, key)["body"])).replace("\u00a0", " ")


def chart(page: AppTest, key: str) -> dict[str, Any]:
    """The figure of a chart by the start of its key."""
    found = [one for one in page.main if one.type == "plotly_chart" and key in one.proto.id]
    return dict(json.loads(found[0].proto.spec))


def numbers(page: AppTest) -> list[str]:
    """The item numbers in the register."""
    return re.findall(r'id="kn-item-(\d+)"', panel(page, "plan-register")["body"])


def shown(page: AppTest) -> str:
    """The line that says how many items are shown."""
    found = re.search(r"<p><b>(.*?)</b>", panel(page, "plan-states")["body"])
    assert found is not None
    return unescape(found[1])


def sentences(page: AppTest) -> str:
    return said("".join(one.proto.body for one in page.main if one.type == "html"))


@pytest.fixture
def demo(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Open the demonstration's plan at an address."""
    return lambda **query: ran(monkeypatch, demo_store, "plan", **query)


def unfolded(page: AppTest) -> AppTest:
    """The page with its filters unfolded, as a click on their line leaves it."""
    page.session_state["plan-filters-unfolded"] = True
    return page.run()


@pytest.fixture(scope="module")
def demo_items(demo_store: Store) -> tuple[ItemState, ...]:
    """The items of the demonstration as the screen shows them: on its date, as known at the end of that day."""
    with demo_store.reading() as session:
        return items_on(session, Scope(), D, datetime.combine(D, time.max, ALMATY))


@pytest.fixture
def real(seeded_store: Store, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Open the council's own plan at an address."""
    return lambda **query: ran(monkeypatch, seeded_store, "plan", **query)


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_section_is_drawn_in_every_language(demo: Any, section: str, lang: str) -> None:
    page = demo(section=section, lang=lang)
    assert Texts(lang)(f"plan-section-{section}") in words(page, "plan-caption")
    assert chart(page, f"plan-{section}")["data"]
    assert len(numbers(page)) == 95


@pytest.mark.parametrize("as_of", ["2026-01-20", "2026-03-17", "2026-04-22", "2026-06-30", "2026-11-22"])
def test_without_a_mark_the_screen_is_calm_on_any_date(real: Any, as_of: str) -> None:
    page = real(as_of=as_of, section="progress")
    assert "Просрочено" not in words(page, "plan-states")
    assert "по 0 из 95" in words(page, "plan-head")
    assert (
        "Всего пунктов 95 Пункты со сроком 79 Переходящие пункты 1 среди состояний — постоянный пункт "
        "Постоянные пункты, без переходящих 10" in words(page, "plan-measures")
    )


def test_after_the_period_the_last_day_is_one_link_away(real: Any) -> None:
    head = panel(real(as_of="2026-11-22", lang="kk"), "plan-head")["body"]
    assert "?lang=kk&amp;as_of=2026-06-30" in head


def test_the_measures_are_those_of_the_chosen_commission(demo: Any, demo_items: tuple[ItemState, ...]) -> None:
    for number, name in ((None, "Весь план"), (2, "Строительство и городская среда")):
        dated = [item for item in demo_items if item.facts.commission == (number or item.facts.commission)]
        dated = [item for item in dated if item.is_dated and not item.is_cancelled]
        done = sum(item.is_done for item in dated)
        head = words(demo(**({"commission": str(number)} if number else {})), "plan-measures")
        assert f"{name} " in head
        assert f"Исполнение плана не менее {done} из {len(dated)}" in head


@pytest.mark.parametrize(
    ("query", "belongs", "of"),
    [
        ({"commission": "3"}, lambda item: item.facts.commission == 3, 10),
        ({"state": "overdue"}, lambda item: item.is_overdue, 95),
        ({"kind": "round_table"}, lambda item: "round_table" in item.facts.kinds, 95),
        ({"month": "none"}, lambda item: not item.is_dated, 95),
        ({"moved": "1"}, lambda item: item.is_moved, 95),
        ({"text": "АКИМА"}, lambda item: "акима" in item.facts.title.lower(), 95),
        ({"commission": "2", "state": "done"}, lambda item: item.is_done and item.facts.commission == 2, 21),
    ],
)
def test_the_address_narrows_the_register(
    demo: Any,
    demo_items: tuple[ItemState, ...],
    query: dict[str, str],
    belongs: Callable[[ItemState], bool],
    of: int,
) -> None:
    page = demo(**query)
    expected = [str(item.facts.number) for item in demo_items if belongs(item)]
    assert numbers(page) == expected
    count = len(expected)
    assert shown(page) == (f"Показаны все пункты: {count}" if count == of else f"Показано пунктов: {count} из {of}")


def test_widgets_show_what_the_address_says(demo: Any) -> None:
    query = {"commission": "2", "state": "done", "timing": "past", "month": "2026-03", "text": "отчет", "moved": "1"}
    assert not demo(**query).selectbox  # what is folded costs its reader nothing
    page = unfolded(demo(lang="kk", **query))
    chosen = {one.key: one.value for one in page.selectbox}
    assert chosen["plan-filter-commission"] == "2"
    assert chosen["plan-filter-state"] == "done"
    assert chosen["plan-filter-timing"] == "past"
    assert chosen["plan-filter-month"] == "2026-03"
    assert chosen["plan-filter-kind"] == ""
    assert page.text_input[0].value == "отчет"
    assert page.toggle[0].value is True


def test_with_several_plans_one_is_chosen_and_its_filters_are_its_own(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with seeded_copy.writing() as session:
        period = {"period_start": date(2026, 7, 1), "period_end": date(2026, 12, 31)}
        second = a_plan(session, key="2026-h2", title_ru="План II", **period)
        a_plan_item(session, date(2026, 9, 30), number=1, title="Осенняя встреча", plan_id=second.id)
    page = ran(monkeypatch, seeded_copy, "plan", as_of="2026-04-22", person="Сеитов С.С.", month="2026-03")
    page.selectbox(key="plan-filter-plan").select("2026-h2").run()
    assert dict(page.query_params) == {"as_of": "2026-04-22", "plan": "2026-h2"}
    assert numbers(page) == ["1"]
    assert "Осенняя встреча" in words(page, "plan-register")


def test_a_single_plan_is_no_choice(real: Any) -> None:
    assert "plan-filter-plan" not in {one.key for one in real().selectbox}


def test_a_widget_writes_the_address_in_words_that_every_language_shares(demo: Any) -> None:
    page = unfolded(demo(lang="en"))
    page.selectbox(key="plan-filter-state").select("overdue").run()
    page.text_input(key="plan-filter-text").input("отчет").run()
    assert dict(page.query_params) == {"lang": "en", "state": "overdue", "text": "отчет"}
    assert numbers(page)
    assert words(page, "plan-register").count("Overdue") == len(numbers(page))


def test_choosing_all_leaves_a_filter_out(demo: Any) -> None:
    page = unfolded(demo(state="overdue", kind="monitoring"))
    page.selectbox(key="plan-filter-state").select("").run()
    assert dict(page.query_params) == {"kind": "monitoring"}


def test_reset_shows_everything_and_keeps_language_and_date(demo: Any) -> None:
    page = unfolded(demo(lang="kk", as_of="2026-03-17", commission="2", state="done", text="х", section="month"))
    page.button(key="plan-filter-reset").click().run()
    assert dict(page.query_params) == {"lang": "kk", "as_of": "2026-03-17", "section": "month"}
    assert len(numbers(page)) == 95
    assert page.button(key="plan-filter-reset").disabled


def test_the_section_is_written_into_the_address_and_the_first_one_left_out(demo: Any) -> None:
    page = demo()
    control = next(one for one in page.main if one.type == "button_group")
    control.set_value("timeline").run()
    assert page.query_params["section"] == "timeline"
    next(one for one in page.main if one.type == "button_group").set_value("commission").run()
    assert "section" not in page.query_params


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("state", "late"),
        ("kind", "dance"),
        ("timing", "x"),
        ("month", "2026-99"),
        ("person", "<b>"),
        ("sort", "x"),
        ("section", "pie"),
        ("item", "96"),
    ],
)
def test_a_bad_value_is_one_sentence_and_the_screen_stays(demo: Any, name: str, value: str) -> None:
    page = demo(**{name: value})
    assert sentences(page).count(f"«{value}»") + sentences(page).count(f"№ {value}") == 1
    assert len(numbers(page)) == 95


def test_nothing_found_is_said(demo: Any) -> None:
    page = demo(text="такого слова нет")
    for part in ("plan-register", "plan-caption"):
        assert "По запросу «такого слова нет» в плане ничего не найдено." in words(page, part)
    assert numbers(page) == []
    assert [one for one in page.main if one.type == "plotly_chart"] == []
    assert "Под этот отбор не подходит ни один пункт плана." in words(demo(month="2026-01", moved="1"), "plan-register")


def order(page: AppTest) -> list[str]:
    """The panels, the chart and the filters in the order they stand on the page."""
    kinds = {"bidi_component": lambda one: one.key, "plotly_chart": lambda _one: "chart"}
    found = [str(kinds[one.type](one)) if one.type in kinds else one.type for one in page.main]  # type: ignore[no-untyped-call]
    return [one for one in dict.fromkeys(found) if one.startswith("plan-") or one in ("chart", "selectbox")]


def test_with_a_filter_the_rows_come_first_and_without_one_the_bars(demo: Any) -> None:
    assert order(unfolded(demo())) == [
        *("plan-head", "plan-measures", "selectbox", "plan-states", "plan-caption", "chart", "plan-register")
    ]
    for query in ({"state": "overdue"}, {"commission": "2"}, {"text": "отчет"}):
        assert order(unfolded(demo(**query))) == [
            *("plan-head", "selectbox", "plan-states", "plan-register", "plan-caption", "chart", "plan-measures")
        ]


def test_the_folded_filters_say_what_is_chosen(demo: Any) -> None:
    assert [one.label for one in demo().expander] == ["Отбор"]
    label = demo(state="overdue", commission="2", text="*отчет*").expander[0].label
    assert label.replace("\\", "") == "Отбор: 2. Строительство и городская среда, Просрочено, слова «*отчет*»"


def test_an_item_that_the_plan_has_not_is_told_under_the_plans_name(demo: Any) -> None:
    page = demo(item="999")
    assert "В плане «План работы на I полугодие 2026 года» нет пункта № 999." in sentences(page)
    kinds = [one.key if one.type == "bidi_component" else one.type for one in page.main]
    assert kinds.index("html") == kinds.index("plan-head") + 1


@pytest.mark.parametrize("section", SECTIONS)
def test_sections_hold_when_nothing_is_found(demo: Any, section: str) -> None:
    assert numbers(demo(text="такого слова нет", section=section)) == []


def test_bars_count_what_the_other_filters_keep_and_dim_what_is_not_chosen(demo: Any) -> None:
    whole = chart(demo(kind="monitoring"), "plan-commission")
    chosen = chart(demo(kind="monitoring", commission="2", state="done"), "plan-commission")
    total = sum(count or 0 for trace in whole["data"] for count in trace["x"])
    assert total == len(numbers(demo(kind="monitoring")))
    assert [trace["x"] for trace in chosen["data"]] == [trace["x"] for trace in whole["data"]]
    bright = [opacity for trace in chosen["data"] for opacity in trace["marker"]["opacity"] if opacity == 1]
    assert len(bright) == 1


def test_bars_by_month_and_kind_hold_every_item(real: Any) -> None:
    by_month = chart(real(section="month", as_of="2026-04-22"), "plan-month")
    by_kind = chart(real(section="kind", as_of="2026-04-22"), "plan-kind")
    assert sum(count or 0 for trace in by_month["data"] for count in trace["x"]) == 95
    assert sum(count or 0 for trace in by_kind["data"] for count in trace["x"]) == 95 + 1  # one item is of two kinds


def test_the_timelines_signs_are_drawn_and_its_items_stand_by_month_for_a_phone(demo: Any) -> None:
    body = unescape(panel(demo(section="timeline", lang="en"), "plan-caption")["body"])
    signs = body.split('class="kn-legend kn-signs"')[1].split("</ul>")[0]
    assert signs.count("<svg") == signs.count("<li>") == 7
    by_month = body.split('class="kn-months"')[1].split("</div>")[0]
    assert sorted(map(int, re.findall(r"item=(\d+)", by_month))) == list(range(1, 96))
    assert re.findall(r"<h3>(.*?)</h3>", by_month)[-1] == Texts("en")("plan-no-month")


def test_inferred_and_double_kinds_are_told_beside_the_bars(real: Any) -> None:
    assert "У 13 пунктов вид — вывод" in words(real(section="kind"), "plan-caption")
    assert "1 пункт относится к двум видам" in words(real(section="kind"), "plan-caption")


def test_states_are_links_to_their_rows_and_back(demo: Any) -> None:
    body = unescape(panel(demo(lang="en"), "plan-states")["body"])
    assert 'href="?lang=en&state=overdue"' in body
    chosen = unescape(panel(demo(lang="en", state="overdue"), "plan-states")["body"])
    assert re.search(r'href="\?lang=en" aria-current="true"', chosen)


def clicked(section: str, pick: tuple[str, str], **query: str) -> AppTest:
    """What a click on a segment does to the address that a screen is open at."""

    def script(section: str, pick: tuple[str, str]) -> None:
        import streamlit as st

        from ui.plan_filters import Filters
        from ui.plan_sections import narrow

        said = dict(st.query_params)
        narrow(section, pick, Filters(state=said.get("state", "")), said.get(section, ""))

    page = AppTest.from_function(script, kwargs={"section": section, "pick": pick})
    for name, value in query.items():
        page.query_params[name] = value
    return page.run()


def test_a_click_on_a_segment_narrows_to_its_rows() -> None:
    page = clicked("month", ("2026-03", "overdue"), lang="kk", text="отчет")
    assert dict(page.query_params) == {"lang": "kk", "text": "отчет", "month": "2026-03", "state": "overdue"}


def test_a_click_on_the_chosen_segment_shows_all_again() -> None:
    page = clicked("commission", ("2", "done"), commission="2", state="done", lang="kk")
    assert dict(page.query_params) == {"lang": "kk"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_item_in_the_address_opens_its_card(demo: Any, lang: str) -> None:
    card = words(demo(item="22", lang=lang), "plan-item")
    t = Texts(lang)
    assert "Отчет ТОО НИИ «Алматы Генплан»" in card
    for key in ("plan-original-deadline", "plan-history", "source", "deadline-reason-postponed"):
        assert t(key) in card


def test_closing_a_card_leaves_nothing_chosen_in_the_charts(demo: Any) -> None:
    page = demo(item="22", section="timeline")
    before = [one.proto.id for one in page.main if one.type == "plotly_chart"]
    del page.query_params["item"]
    page.run()
    after = [one.proto.id for one in page.main if one.type == "plotly_chart"]
    assert before != after
    page.run()
    assert after == [one.proto.id for one in page.main if one.type == "plotly_chart"]


def test_the_card_of_another_commissions_item_opens_too(demo: Any) -> None:
    assert words(demo(item="22", commission="1"), "plan-item")


def test_what_each_part_rests_on_is_behind_its_control(demo: Any) -> None:
    page = demo(section="progress")
    for key, name in (("plan-measures", "measures"), ("plan-caption", "progress"), ("plan-register", "register")):
        part = panel(page, key)
        assert f'data-note="{name}"' in part["body"]
        assert "Определение" in said(part["notes"][name])


def test_the_whole_state_stands_in_the_links_of_the_screen(demo: Any) -> None:
    page = demo(lang="kk", as_of="2026-03-17", kind="monitoring", section="timeline")
    links = re.findall(r'href="(.*?)"', unescape(panel(page, "plan-states")["body"]))
    for link in links:
        for part in ("lang=kk", "as_of=2026-03-17", "kind=monitoring", "section=timeline"):
            assert part in link
