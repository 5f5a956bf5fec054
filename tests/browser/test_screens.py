"""Every screen of both stores, in three languages and windows, on two grounds: whole, calm, in its reader's language.

The default run opens each screen once in each language on each stage and looks at it in the three windows, changing the
ground on the way, so that over the languages each window is seen on both. `long` opens it anew for each look.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from playwright.sync_api import Page

from locales import LANGUAGES
from tests.browser import page_checks
from tests.browser.conftest import Root
from tests.browser.page_checks import Ears
from tests.browser.visits import (
    DEMO,
    DESKTOP,
    GROUNDS,
    LAPTOP,
    LOOKS,
    PHONE,
    STAGES,
    VISITS,
    Look,
    Visit,
    call,
    settle,
    show,
)

pytestmark = pytest.mark.browser

MOST_TOLD = 40


def looks_of(visit: Visit) -> tuple[Look, ...]:
    """The three windows on a ground that changes once: on which ground each is seen hangs on language and stage."""
    is_dark = bool((LANGUAGES.index(visit.lang) + STAGES.index(visit.stage)) % 2)
    first, then = reversed(GROUNDS) if is_dark else GROUNDS
    return Look(PHONE, first), Look(LAPTOP, first), Look(DESKTOP, then)


@pytest.mark.parametrize("visit", VISITS, ids=str)
def test_a_screen_is_whole_calm_and_in_its_language(window: Page, root: Root, visit: Visit) -> None:
    looks = looks_of(visit)
    ears = opened(window, root, visit, looks[0])
    found = [*page_checks.refused(window), *findings(window, visit, looks), *ears.heard()]
    assert not found, verdict(visit, found)


@pytest.mark.parametrize("visit", [one for one in VISITS if one.stage is DEMO], ids=str)
def test_what_opens_on_a_screen_is_whole_and_in_its_language(window: Page, root: Root, visit: Visit) -> None:
    ears = opened(window, root, visit, Look(PHONE, "light"))
    found = [*of_notes(window, visit), *of_the_date(window, visit), *ears.heard()]
    assert not found, verdict(visit, found)


@pytest.mark.long
@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("visit", VISITS, ids=str)
def test_a_screen_opened_in_a_look_is_whole_calm_and_in_its_language(
    window: Page, root: Root, visit: Visit, look: Look
) -> None:
    ears = opened(window, root, visit, look)
    found = [*page_checks.refused(window), *page_checks.misshapen(window), *page_checks.misspoken(window, visit.lang)]
    found += [*findings(window, visit, [look]), *of_notes(window, visit), *of_the_date(window, visit), *ears.heard()]
    assert not found, verdict(visit, found)


def opened(page: Page, root: Root, visit: Visit, look: Look) -> Ears:
    """Open a screen in a look and listen to it from its first word on."""
    ears = Ears()
    ears.listen(page)
    show(page, look)
    call(page, root(visit), visit)
    return ears


def findings(page: Page, visit: Visit, looks: Iterable[Look]) -> Iterator[str]:
    """What is wrong with an open screen in these looks; everything folded is opened before."""
    page.evaluate("document.querySelectorAll('details:not(.kf-date)').forEach((one) => { one.open = true })")
    for look in looks:
        show(page, look)
        settle(page)
        yield from (f"{look}: {one}" for one in page_checks.misshapen(page))
        yield from page_checks.misspoken(page, visit.lang)


def of_notes(page: Page, visit: Visit) -> Iterator[str]:
    """What is wrong with the notes that the source controls open."""
    for control in page.locator("[data-note]:visible").all():
        control.click()
        yield from (f"note {control.get_attribute('data-note')}: {one}" for one in of_part(page, visit, "dialog[open]"))
        page.keyboard.press("Escape")


def of_the_date(page: Page, visit: Visit) -> Iterator[str]:
    """What is wrong with the sheet that the date opens."""
    page.locator(".kf-date summary").click()
    yield from (f"date: {one}" for one in (*of_part(page, visit, ".kf-sheet"), *page_checks.wide(page)))


def of_part(page: Page, visit: Visit, within: str) -> list[str]:
    return [*page_checks.misshapen(page, within), *page_checks.misspoken(page, visit.lang, within)]


def verdict(visit: Visit, found: list[str]) -> str:
    """The findings with their screen, the first of them where there are many."""
    told = list(dict.fromkeys(found))
    rest = [f"… and {len(told) - MOST_TOLD} more"] if len(told) > MOST_TOLD else []
    return "\n  ".join([f"{visit} ({visit.address})", *told[:MOST_TOLD], *rest])
