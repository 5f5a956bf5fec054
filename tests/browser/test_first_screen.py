"""The chair's five seconds: what is seen of the first screen without scrolling, and what a keyboard alone can do."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from locales import LANGUAGES
from tests.browser.conftest import Root
from tests.browser.visits import DEMO, DURING, LAPTOP, Look, Stage, Visit, call, show
from ui import screens

pytestmark = pytest.mark.browser

CARDS, BARS, COMING, CONTROL = ".kn-card", ".kn-completion tbody tr", "#kn-coming", "[data-note]"
RING = """(element) => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
  const isDrawn = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none"
  return isDrawn && element.matches(":focus-visible")
}"""


def first_screen(page: Page, root: Root, stage: Stage, lang: str = LANGUAGES[0]) -> Page:
    """The first screen as a laptop shows it."""
    visit = Visit(stage, screens.FIRST, lang)
    show(page, Look(LAPTOP, "light"))
    call(page, root(visit), visit)
    return page


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("stage", [pytest.param(DURING, marks=pytest.mark.long), DEMO], ids=str)
def test_cards_bars_and_what_comes_next_are_seen_without_scrolling(
    window: Page, root: Root, stage: Stage, lang: str
) -> None:
    page = first_screen(window, root, stage, lang)
    bottoms = {what: bottoms_of(page, what) for what in (CARDS, BARS, COMING)}
    assert {what: len(found) for what, found in bottoms.items()} == {CARDS: 5, BARS: 6, COMING: 1}
    below = {what: max(found) for what, found in bottoms.items() if max(found) > LAPTOP.height}
    assert below == {}, f"below {LAPTOP.height} px in {lang} on {stage}"


def bottoms_of(page: Page, what: str) -> list[float]:
    """Where the lower edges of these elements are, in pixels from the upper edge of the window."""
    found: list[float] = page.locator(what).evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.height).map((box) => box.bottom)"
    )
    return found


def test_tab_goes_from_the_council_through_date_languages_sign_in_and_screens_with_a_ring_around_each(
    window: Page, root: Root
) -> None:
    page = first_screen(window, root, DURING)
    expected = page.locator(".kf-head a:visible, .kf-head summary").all()
    assert len(expected) == 1 + 1 + len(LANGUAGES) + 1 + len(screens.FOR_ALL) + 1  # with the way in and the deck
    page.keyboard.press("Tab")
    expect(page.locator("[data-testid=stMain]")).to_be_focused()  # so that arrows scroll
    for element in expected:
        page.keyboard.press("Tab")
        expect(element).to_be_focused()
        assert element.evaluate(RING), element.inner_text()


def test_a_link_of_the_head_is_followed_by_enter(window: Page, root: Root) -> None:
    page = first_screen(window, root, DURING)
    page.locator(".kf-screens a").nth(1).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".kf-screens a").nth(1)).to_have_attribute("aria-current", "page")


@pytest.mark.parametrize("stage", [pytest.param(DURING, marks=pytest.mark.long), DEMO], ids=str)
def test_every_source_control_opens_by_enter_says_something_shuts_by_escape_and_has_the_focus_again(
    window: Page, root: Root, stage: Stage
) -> None:
    page = first_screen(window, root, stage)
    controls, note = page.locator(CONTROL), page.locator("dialog[open]")
    assert controls.count() >= 5 + 2
    for control in controls.all():
        control.focus()
        assert control.evaluate(RING), control.get_attribute("aria-label")
        page.keyboard.press("Enter")
        expect(note.locator("h2")).not_to_be_empty()
        expect(note.locator("p, dd").first).not_to_be_empty()
        page.keyboard.press("Escape")
        expect(note).to_have_count(0)
        expect(control).to_be_focused()
