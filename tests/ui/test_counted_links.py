"""A count that is a link opens exactly what it counts: as many rows in the plan's register as the number says."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import pytest

from data_model.store import Store
from locales.numbers import NO_BREAK_SPACE
from tests.ui.page_parts import body, notes
from tests.ui.running import ran
from ui import session
from ui.plan_filters import read

ANCHOR = re.compile(r'<a [^>]*href="(plan\?[^"]*)"([^>]*)>(.*?)</a>([^<]*)', re.DOTALL)
NUMBER = re.compile(r"\d+")


def counted(markup: str) -> dict[str, int]:
    """Every link to the plan's rows in markup with the number that it bears or that stands right after it."""
    found = {}
    for href, attributes, inner, after in ANCHOR.findall(markup):
        asked = dict(parse_qsl(urlsplit(unescape(href)).query))
        if "item" in asked:  # leads to one item, whose number it bears
            continue
        found[unescape(href)] = _number(attributes, "" if "person" in asked else inner, after)  # a name holds figures
    return found


def _number(attributes: str, inner: str, after: str) -> int:
    if figure := re.search(r'class="kn-number">.*?([\d—]+)</strong>', inner, re.DOTALL):
        return int(figure[1]) if figure[1] != "—" else 0
    if label := re.search(r'aria-label="([^"]*)"', attributes):
        return int(NUMBER.findall(label[1])[-1])
    said = re.sub(r"<[^>]+>", " ", inner)
    if numbers := NUMBER.findall(said.rpartition(":")[2].partition(",")[0]):
        return int(numbers[0])
    return int(NUMBER.findall(after)[0])


def rows(href: str) -> int:
    """How many rows the register has at an address."""
    query = dict(parse_qsl(urlsplit(href).query))
    view = session.view_of(query)
    filters = read(query, session.items(view, commission=None))
    assert (view.faults, filters.faults) == ((), ())
    return sum(filters.keeps(item) for item in session.items(view))


def differing(markup: str) -> dict[str, tuple[int, int]]:
    """The links whose number is not that of the rows they open, with both."""
    links = counted(markup)
    assert links
    return {href: (said, shown) for href, said in links.items() if (shown := rows(href)) != said}


@pytest.mark.parametrize("as_of", ["2026-01-20", "2026-04-22", "2026-06-20", "2026-11-22"])
@pytest.mark.parametrize("screen", ["overview", "commission", "monitoring"])
def test_on_the_councils_own_store_every_counted_link_opens_what_it_counts(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, screen: str, as_of: str
) -> None:
    assert differing(body(ran(monkeypatch, seeded_store, screen, as_of=as_of))) == {}


@pytest.mark.parametrize("commission", ["", "2", "5"])
@pytest.mark.parametrize("screen", ["overview", "commission", "monitoring"])
def test_on_the_demonstration_every_counted_link_opens_what_it_counts(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store, screen: str, commission: str
) -> None:
    query = {"commission": commission} if commission else {}
    assert differing(body(ran(monkeypatch, demo_store, screen, **query))) == {}


@pytest.mark.parametrize("commission", ["", "2"])
@pytest.mark.parametrize("screen", ["overview", "commission", "plan"])
def test_a_note_leads_to_the_rows_that_its_numbers_count(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store, screen: str, commission: str
) -> None:
    query = {"commission": commission} if commission else {}
    shown = ran(monkeypatch, demo_store, screen, **query)
    assert differing("\n".join(notes(shown).values())) == {}


def test_a_note_of_what_nobody_entered_names_no_basis(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    found = notes(ran(monkeypatch, seeded_store, "overview", as_of="2026-04-22"))
    overdue = found["past"].split("<section>")[1]
    assert "Нет данных" in overdue
    assert "Основание" not in overdue


@pytest.mark.parametrize(
    "query",
    [
        {"month": "2026-04", "timing": "day_not_set"},
        {"timing": "due_soon"},
        {"timing": "day_set"},
        {"state": "unscheduled", "deadline": "to_be_agreed", "timing": "day_not_set"},
        {"kind": "monitoring", "basis": "inferred"},
    ],
)
def test_the_screen_itself_shows_as_many_rows(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, query: dict[str, str]
) -> None:
    as_of = {"as_of": "2026-04-22"}
    shown = body(ran(monkeypatch, seeded_store, "plan", **query, **as_of))
    href = "plan?" + "&".join(f"{name}={value}" for name, value in {**query, **as_of}.items())
    assert len(re.findall(r'id="kn-item-\d+"', shown)) == rows(href) > 0


def test_the_days_not_set_of_april_are_the_eleven_that_the_first_screen_counts(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    shown = unescape(body(ran(monkeypatch, seeded_store, "overview", as_of="2026-04-22"))).replace(NO_BREAK_SPACE, " ")
    assert "В апреле, день не назначен: 11" in shown
    assert counted(shown)["plan?as_of=2026-04-22&month=2026-04&timing=day_not_set"] == 11
