"""Where a reader's system turns from day to night while a screen is open, the charts turn with it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from look.palette import INK
from tests.browser.conftest import Root
from tests.browser.visits import CARD, DEMO, GROUNDS, LAPTOP, Ground, Look, Visit, call, settle, show

pytestmark = pytest.mark.browser

LABELS = '() => [...document.querySelectorAll(".js-plotly-plot text")].map((one) => getComputedStyle(one).fill)'


@pytest.mark.parametrize("first", ["light", pytest.param("dark", marks=pytest.mark.long)])
def test_the_words_of_an_open_chart_take_the_ink_of_the_new_ground(window: Page, root: Root, first: Ground) -> None:
    visit = Visit(DEMO, "plan", "en")
    looks = {ground: Look(LAPTOP, ground) for ground in GROUNDS}
    inks = {ground: _rgb(INK[ground == "dark"]) for ground in GROUNDS}
    then = next(one for one in GROUNDS if one != first)
    show(window, looks[first])
    call(window, root(visit), visit)
    assert inks[first] in window.evaluate(LABELS)
    show(window, looks[then])
    window.wait_for_function(f"() => ({LABELS})().includes('{inks[then]}')")
    settle(window)
    assert inks[first] not in window.evaluate(LABELS)


INKS = """(part) => [...document.querySelectorAll(`${part} .kn-wording, ${part} .kn-state span, ${part} dd`)]
  .map((one) => getComputedStyle(one).color)"""


@pytest.mark.parametrize("ground", [pytest.param("light", marks=pytest.mark.long), "dark"])
def test_an_items_card_is_written_in_the_ink_of_its_ground(window: Page, root: Root, ground: Ground) -> None:
    visit = Visit(DEMO, "plan", "ru", (("item", "22"),), CARD)
    show(window, Look(LAPTOP, ground))
    call(window, root(visit), visit)
    inks = window.evaluate(INKS, CARD)
    assert len(inks) > 5
    assert set(inks) == {_rgb(INK[ground == "dark"])}


def _rgb(colour: str) -> str:
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return f"rgb({', '.join(map(str, parts))})"
