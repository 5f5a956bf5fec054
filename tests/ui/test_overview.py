"""The first screen: what it says on the council's documents, on a demonstration, on an empty store, on five dates."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from html import unescape

import pytest
from sqlmodel import col, update

from data_model.council import Commission, Setting
from data_model.store import Store
from data_model.vocabulary import ActivityKind, AppealState, Unit
from data_model.work_plan import PlanItem
from locales import Texts
from metrics.metric import Amount, Measurement
from tests.builders import (
    a_commission,
    a_deadline_change,
    a_mark,
    a_plan,
    a_plan_item,
    an_activity,
    an_appeal,
    an_entry,
)
from tests.ui.page_parts import body as page_body
from tests.ui.page_parts import drawn, links, said
from tests.ui.running import ran
from ui import overview_screen, panel, session
from ui.overview_cards import REPORTED, report_cards

DAYS = ("2026-01-20", "2026-03-17", "2026-04-22", "2026-06-30", "2026-11-22")


def body(monkeypatch: pytest.MonkeyPatch, store: Store, **query: str) -> str:
    """The markup of the screen at an address."""
    return str(drawn(ran(monkeypatch, store, "overview", **query))["body"])


def words(monkeypatch: pytest.MonkeyPatch, store: Store, **query: str) -> str:
    """What the screen says at an address, with ordinary spaces."""
    return said(body(monkeypatch, store, **query)).replace("\u00a0", " ")


def cards(markup: str) -> list[str]:
    """What each card says."""
    return [said(one).replace("\u00a0", " ") for one in re.findall(r'<article class="kn-card">.*?</article>', markup)]


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize("day", DAYS)
def test_it_opens_on_the_real_store_in_every_language(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, day: str, lang: str
) -> None:
    markup = body(monkeypatch, seeded_store, as_of=day, lang=lang)
    assert markup.count('<article class="kn-card">') == 5
    assert len(re.findall(r'<svg class="kn-bar" role="group"', markup)) == 6


def test_after_the_period_without_a_mark_the_reports_figures_lead(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    markup = body(monkeypatch, seeded_store, as_of="2026-11-22")
    numbers = [re.search(r"≥ 20|743 000|\b63\b|\b194\b|\b32\b", one) for one in cards(markup)]
    assert [found and found.group() for found in numbers] == ["≥ 20", "63", "194", "32", "743 000"]


def test_after_the_period_one_calm_block_says_what_is_not_entered(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    seen = words(monkeypatch, seeded_store, as_of="2026-11-22")
    assert (
        "План работы на I полугодие 2026 года: период окончен 30 июня, отметки внесены по 0 из 95; "
        "следующий план не загружен." in seen
    )
    assert "Исполнение плана Нет данных (из 79 со сроком)" in seen
    assert "Срок прошёл, отметки нет 79 пунктов" in seen
    assert "Дата так и не внесена 4 пункта" in seen


def test_after_the_period_the_date_is_one_click_away(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    block = body(monkeypatch, seeded_store, as_of="2026-11-22").split('class="kn-notice"')[1].split("</section>")[0]
    assert links(block) == ["./?as_of=2026-03-31", "./?as_of=2026-06-30"]


def test_without_a_mark_nothing_is_red_and_nothing_is_zero_per_cent(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    markup = body(monkeypatch, seeded_store, as_of="2026-04-22")
    chart = markup.split('class="kn-completion"')[1].split("</table>")[0]
    assert "kn-overdue" not in chart
    assert "kn-past-due-not-reported" in chart
    assert not re.search(r"\b0\s%", said(markup))


def test_while_the_plan_runs_without_a_mark_the_first_card_says_so(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    done, past, soon, *_ = cards(body(monkeypatch, seeded_store, as_of="2026-04-22"))
    assert "— отметок нет, со сроком 79" in done
    assert "Прошло дней плана: 112 из 181" in done
    assert "41 Срок прошёл, отметки нет Из 79 со сроком. У 22 он прошёл до утверждения плана." in past
    assert "11 до 6 мая, из 79 со сроком" in soon


def test_what_comes_next_names_days_then_months_then_what_waits_for_a_date(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    seen = words(monkeypatch, seeded_store, as_of="2026-04-22")
    order = [
        "21 мая",
        "№ 31",
        "В апреле, день не назначен: 11",
        "Дата на согласовании: 4 (36 дней с утверждения плана)",
    ]
    places = [seen.index(one) for one in order]
    assert places == sorted(places)


def test_the_pairs_of_the_convocations_stand_with_their_rates_and_how_far_they_compare(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    strip = words(monkeypatch, seeded_store).split("III и IV созывы")[-1]
    assert "Проекты НПА экспертизы / рассмотрено" in strip
    assert "262 · 7,28 в месяц" in strip
    assert "≥ 20 · ≥ 2,50 в месяц" in strip
    assert "Комиссии сопоставимо" in strip
    assert "%" not in strip


def test_in_the_demonstration_every_state_is_in_sight(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    chart = body(monkeypatch, demo_store).split('class="kn-completion"')[1].split("</table>")[0]
    for look in ("done", "overdue", "past-due-not-reported", "open", "not-reported", "standing", "unscheduled"):
        assert f'<rect class="kn-{look}"' in chart


def test_in_the_demonstration_completion_is_a_bound_with_its_base(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    done = cards(body(monkeypatch, demo_store))[0]
    assert re.search(r"≥ \d+ из 79 со сроком · ≥ \d+ %", done)


def test_no_card_has_more_than_one_small_line(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    for as_of in ("2026-01-20", "2026-04-22", "2026-11-22"):
        markup = body(monkeypatch, demo_store, as_of=as_of)
        shown = re.findall(r'<article class="kn-card">.*?</article>', markup, re.DOTALL)
        assert len(shown) == 5
        assert all(one.count("<p>") <= 1 for one in shown)


def test_after_the_period_the_whole_plan_stands_where_the_days_ahead_stood(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    seen = cards(body(monkeypatch, demo_store, as_of="2026-11-22"))
    assert not [one for one in seen if "Ближайшие" in one]
    assert re.search(r"Весь план i ≥ \d+ из 92 пунктов · ≥ \d+ %", seen[2])


def test_before_the_approval_the_screen_says_so(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    said_so = "на эту дату ещё не утверждён (утверждение 17 марта)"
    assert said_so in words(monkeypatch, seeded_store, as_of="2026-01-20")
    assert "ещё не утверждён" not in words(monkeypatch, seeded_store, as_of="2026-03-17")


def test_a_commission_without_entries_says_since_when_it_is_silent(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    rows = body(monkeypatch, demo_store).split("<tr>")
    fourth = next(said(row) for row in rows if "<b>4</b>" in row)
    assert "нет отметок с 1" in fourth.replace("\u00a0", " ")


def test_commissions_stand_in_their_own_order(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    heads = re.findall(r'<th scope="row"><a[^>]*><b>(\d)</b>', body(monkeypatch, demo_store))
    assert heads == ["1", "2", "3", "4", "5", "6"]


def test_a_chosen_commission_has_its_own_figures_and_the_others_stand_back(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    markup = body(monkeypatch, demo_store, commission="3")
    assert "Комиссия № 3: Коммунальная сфера и мобильность" in said(markup).replace("\u00a0", " ")
    assert "из 9 со сроком" in cards(markup)[0]
    assert markup.count('<tr class="kn-dimmed">') == 5


def test_a_commission_has_no_share_in_the_documents_totals(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    monitorings, *_, appeals = cards(body(monkeypatch, seeded_store, commission="2", as_of="2026-11-22"))
    assert monitorings == "Мониторинги i 6 перечислено в документе"
    assert appeals == "Обращения i — Нет данных"


def test_every_link_carries_the_state_of_the_screen(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    markup = body(monkeypatch, demo_store, commission="3", as_of="2026-04-20", lang="kk")
    addresses = links(markup)
    assert "plan?lang=kk&as_of=2026-04-20&commission=3&state=overdue" in addresses
    assert all("lang=kk&as_of=2026-04-20" in one for one in addresses)
    assert all("data-inside" in one for one in re.findall(r"<a [^>]*>", markup))


def test_a_segment_leads_to_its_rows(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    markup = unescape(body(monkeypatch, demo_store))
    assert 'href="plan?commission=2&state=overdue" aria-label="Просрочено: ' in markup


def test_every_source_control_has_its_note_and_no_note_stands_on_the_page(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    seen = drawn(ran(monkeypatch, demo_store, "overview"))
    assert set(re.findall(r'data-note="([\w-]+)"', seen["body"])) == set(seen["notes"])
    assert "Определение" not in said(seen["body"]).replace("Источник и определение", "")


def test_a_note_defines_the_figure_names_who_entered_it_and_quotes_its_source(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store
) -> None:
    notes = {name: said(one) for name, one in drawn(ran(monkeypatch, demo_store, "overview"))["notes"].items()}
    assert "Определение Исполненные пункты со сроком, делённые на все пункты со сроком без снятых" in notes["done"]
    assert "Отметок не внесла комиссия № 4." in notes["done"]
    assert re.search(
        r"Последняя запись \d+ апреля 2026 г\., \d\d:\d\d, демонстрация", notes["done"].replace("\u00a0", " ")
    )
    assert "Последняя запись" in notes["monitorings"]
    assert "20+ Проведено выездных общественных мониторингов" in notes["monitorings"]
    assert "это близкие, но не одинаковые работы" in notes["convocations"]


def test_an_empty_store_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch, sqlite_store: Store) -> None:
    seen = words(monkeypatch, sqlite_store)
    assert "В хранилище пока нет ни плана, ни документов." in seen
    assert "Нет данных" in seen


def test_a_council_where_all_is_done_has_no_bound_and_no_one_behind(
    monkeypatch: pytest.MonkeyPatch, sqlite_store: Store
) -> None:
    with sqlite_store.writing() as writing:
        a_plan(writing)
        item = a_plan_item(writing, commission_id=a_commission(writing, 1).id)
        a_mark(writing, item)
    markup = body(monkeypatch, sqlite_store, as_of="2026-05-20")
    assert "1 из 1 со сроком · 100 %" in cards(markup)[0]
    assert "Впереди по плану ничего нет." in said(markup)
    assert "не менее" not in said(markup)


def test_what_people_wrote_never_becomes_markup(monkeypatch: pytest.MonkeyPatch, sqlite_store: Store) -> None:
    with sqlite_store.writing() as writing:
        a_plan(writing, title_ru="<img src=x onerror=alert(1)>")
        a_plan_item(writing, title="<script>alert(1)</script>")
    markup = body(monkeypatch, sqlite_store, as_of="2026-04-01")
    assert "<script" not in markup
    assert "<img" not in markup
    assert "&lt;script&gt;" in markup


def test_the_same_view_is_drawn_once(monkeypatch: pytest.MonkeyPatch, demo_copy: Store) -> None:
    monkeypatch.setenv("KENES_STORE", demo_copy.url)
    first = overview_screen.drawn(session.view_of({}))
    assert overview_screen.drawn(session.view_of({})) is first
    assert overview_screen.drawn(session.view_of({"commission": "3"})) != first


def test_a_new_mark_is_seen_at_once(monkeypatch: pytest.MonkeyPatch, seeded_copy: Store) -> None:
    monkeypatch.setenv("KENES_STORE", seeded_copy.url)
    query = {"as_of": "2026-04-22"}
    before = overview_screen.drawn(session.view_of(query))
    with seeded_copy.writing() as writing:
        item = writing.get(PlanItem, 1)
        assert item is not None
        a_mark(writing, item)
    assert overview_screen.drawn(session.view_of(query)) != before


def test_what_travels_is_small(monkeypatch: pytest.MonkeyPatch, demo_store: Store) -> None:
    monkeypatch.setenv("KENES_STORE", demo_store.url)
    assert len(overview_screen.drawn(session.view_of({}))) < 20_000


def test_a_drawing_is_told_from_another_by_its_key_alone() -> None:
    first = panel.once(panel.Drawing(("one", 1), lambda: b"first"))
    assert panel.once(panel.Drawing(("one", 1), lambda: b"second")) is first
    assert panel.once(panel.Drawing(("one", 2), lambda: b"second")) == b"second"


def test_the_days_ahead_are_the_councils_setting(monkeypatch: pytest.MonkeyPatch, seeded_copy: Store) -> None:
    with seeded_copy.writing() as writing:
        writing.exec(update(Setting).where(col(Setting.key) == "due_soon_days").values(value=21))
    seen = cards(body(monkeypatch, seeded_copy, as_of="2026-04-22"))
    assert any("Ближайший 21 день" in one and "до 13 мая" in one for one in seen)


PAST_UNREPORTED = "Срок прошёл, отметки нет: 41 пункт, из них 22 со сроком до утверждения плана"


def test_under_the_bars_the_past_items_say_how_many_fell_due_before_the_approval(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    for screen, query in (("overview", {}), ("plan", {}), ("plan", {"state": "unscheduled"})):
        shown = page_body(ran(monkeypatch, seeded_store, screen, as_of="2026-04-22", **query))
        assert PAST_UNREPORTED in said(shown).replace("\u00a0", " ")


def test_under_the_bars_a_moved_deadline_is_counted_by_its_first_date_too(
    monkeypatch: pytest.MonkeyPatch, sqlite_store: Store
) -> None:
    with sqlite_store.writing() as writing:
        a_plan(writing)
        first = a_commission(writing, 1)
        item = a_plan_item(writing, date(2026, 4, 10), commission_id=first.id)
        a_deadline_change(writing, item, date(2026, 5, 20))
        a_plan_item(writing, date(2026, 4, 10), commission_id=first.id)
    for screen in ("overview", "plan", "commission"):
        shown = page_body(ran(monkeypatch, sqlite_store, screen, as_of="2026-04-22"))
        told = said(shown).replace("\u00a0", " ")
        assert "Срок прошёл, отметки нет: 1 пункт, по первоначальным срокам 2" in told


def test_under_the_annual_reports_heading_stand_the_documents_figures_alone(
    monkeypatch: pytest.MonkeyPatch, seeded_copy: Store
) -> None:
    with seeded_copy.writing() as writing:
        for _ in range(5):
            an_appeal(writing, AppealState.RESOLVED, registered_on=date(2026, 2, 2))
        an_activity(
            writing, kind=ActivityKind.LEGAL_ACT_REVIEW, held_on=date(2026, 4, 1), entry_id=an_entry(writing).id
        )
    seen = cards(body(monkeypatch, seeded_copy, as_of="2026-11-22"))
    assert [one for one in seen if "Проекты НПА" in one and "63" in one.split()]
    assert [one for one in seen if "Обращения" in one and "32" in one.split()]


def test_a_figure_of_another_period_than_the_headings_says_its_own() -> None:
    leading, other = (date(2025, 5, 1), date(2025, 12, 31)), (date(2024, 1, 1), date(2024, 12, 31))
    stated = {key: Measurement(key, Unit.VIEWS, Amount(1, period=leading)) for key in REPORTED}
    stated["instagram_views"] = Measurement("instagram_views", Unit.VIEWS, Amount(1, period=other))
    lines = [one.card.lines for one in report_cards(stated, None, leading, lambda *_: "", Texts("ru"))]
    assert lines[:-1] == [()] * 4
    assert "2024" in lines[-1][0]


@pytest.mark.parametrize("screen", ["overview", "commission"])
def test_a_card_names_the_last_entry_of_what_it_shows(
    monkeypatch: pytest.MonkeyPatch, seeded_copy: Store, screen: str
) -> None:
    with seeded_copy.writing() as writing:
        commission, item = writing.get(Commission, 1), writing.get(PlanItem, 1)
        assert commission
        assert item
        marking = an_entry(writing, datetime(2026, 4, 20, 9, tzinfo=UTC), recorded_by="кто отметил")
        a_mark(writing, item, entry_id=marking.id)
        visit = an_entry(writing, datetime(2026, 4, 2, 9, tzinfo=UTC), recorded_by="кто ездил")
        an_activity(writing, commission, held_on=date(2026, 4, 1), entry_id=visit.id)
    told = drawn(ran(monkeypatch, seeded_copy, screen, as_of="2026-05-20"))["notes"]
    assert "кто отметил" in told["done"]
    assert "кто ездил" in told["monitorings"]
    assert "кто отметил" not in told["monitorings"]
    assert "Последняя запись" not in told["appeals"]


def test_a_note_holds_every_quote_of_a_figure_the_later_ones_folded(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    note = drawn(ran(monkeypatch, seeded_store, "overview"))["notes"]["completion"]
    items = note.split("<h3>")[-1]
    assert items.count("<q ") == 95
    before, folded = items.split("<details")
    assert (before.count("<q "), folded.count("<q ")) == (8, 95 - 8)
    assert "и ещё 87 в документах" in said(folded)
