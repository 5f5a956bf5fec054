"""On a wide screen everything grows alike: the page's words, a chart's words, what is typed into, and a chart still
knows which of its bars lies under the pointer."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import Root
from tests.browser.visits import DEMO, DESKTOP, LAPTOP, Look, Size, Visit, call, settle, show

pytestmark = pytest.mark.browser

SEEN = {
    "the page's words": ".kn h1",
    "a chart's words": ".js-plotly-plot .annotation-text",
    "a select": "[data-testid=stSelectbox]",
    "the head": ".kf-screens",
}
HEIGHTS = "(one) => one.getBoundingClientRect().height"
SEGMENT = ".js-plotly-plot .barlayer .trace:first-child .point:nth-child(3) path"


def plan(window: Page, root: Root, size: Size) -> Page:
    visit = Visit(DEMO, "plan", "ru")
    show(window, Look(size, "light"))
    call(window, root(visit), visit)
    window.click(".st-key-plan-filters-fold summary")
    window.wait_for_selector("[data-testid=stSelectbox]")
    settle(window)
    return window


def shown(window: Page, what: str) -> Locator:
    return window.locator(what).first


def test_whatever_is_read_grows_alike_with_the_window(window: Page, root: Root) -> None:
    heights = {}
    for size in (LAPTOP, DESKTOP):
        page = plan(window, root, size)
        heights[size] = {name: shown(page, what).evaluate(HEIGHTS) for name, what in SEEN.items()}
    growth = {name: heights[DESKTOP][name] / heights[LAPTOP][name] for name in SEEN}
    assert all(1.22 < one < 1.42 for one in growth.values()), growth


def test_a_grown_chart_fills_its_place_and_no_more(window: Page, root: Root) -> None:
    page = plan(window, root, DESKTOP)
    place, drawn = (
        shown(page, one).bounding_box() for one in ("[data-testid=stElementContainer]:has(.stPlotlyChart)", ".main-svg")
    )
    assert place
    assert drawn
    assert [round(drawn[edge]) for edge in ("x", "width", "height")] == pytest.approx(
        [round(place[edge]) for edge in ("x", "width", "height")], abs=2
    )


@pytest.mark.parametrize("size", [pytest.param(LAPTOP, marks=pytest.mark.long), DESKTOP], ids=str)
def test_a_chart_tells_of_the_bar_under_the_pointer(window: Page, root: Root, size: Size) -> None:
    page = plan(window, root, size)
    page.locator(SEGMENT).scroll_into_view_if_needed()
    box = page.locator(SEGMENT).bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] - 4, box["y"] + box["height"] / 2)
    page.wait_for_selector(".hovertext")
    assert "Исполнено: 2" in (page.locator(".hovertext").text_content() or "").replace("\u00a0", " ")
