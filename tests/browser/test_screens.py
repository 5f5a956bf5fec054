"""Every screen of both stores, in three languages and windows, on two grounds: whole, calm, in its reader's language.

The default run comes to each screen of the demonstration, and of the council's store today, in the languages by turns.
It comes by a link and looks in the three windows, on the council's store in the smallest and the largest, at a place
within a screen in two, and changes the ground on the way; on the demonstration it opens the source controls too
(`tests/ui/test_wording.py` reads them in all languages). `long` opens each screen and each place within it on each
stage, amid the council's plan too, in each language by its address, anew for every look: a screen in all six, a place
in three.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page

from locales import LANGUAGES
from tests.browser import page_checks
from tests.browser.conftest import Contexts, Root
from tests.browser.page_checks import Ears
from tests.browser.visits import (
    DEMO,
    DESKTOP,
    DURING,
    GROUNDS,
    LAPTOP,
    LOOKS,
    ONE_PLACE_VISITS,
    PHONE,
    PLACE_VISITS,
    STAGES,
    VISITS,
    Look,
    Visit,
    call,
    follow,
    settle,
    show,
)
from ui import screens

pytestmark = pytest.mark.browser

MOST_TOLD = 40


def has_its_turn(visit: Visit) -> bool:
    """Whether it is this language's turn on this screen; which one's it is hangs on the stage."""
    if visit.stage is DURING:
        return False
    turn = screens.FOR_ALL.index(visit.screen) + STAGES.index(visit.stage)
    return visit.lang == LANGUAGES[turn % len(LANGUAGES)]


DAILY_VISITS = [*(one for one in VISITS if has_its_turn(one)), *ONE_PLACE_VISITS]


@dataclass(frozen=True)
class Reader:
    """Somebody who goes from screen to screen in one session, and what their browser complains of."""

    page: Page
    ears: Ears


@pytest.fixture(scope="module")
def reader(contexts: Contexts) -> Iterator[Reader]:
    """Return somebody with a browser that speaks English."""
    reading = Reader(contexts.context("reader", locale="en-US").new_page(), Ears())
    reading.ears.listen(reading.page)
    yield reading
    reading.page.close()


def looks_of(visit: Visit) -> tuple[Look, ...]:
    """The three windows on a ground that changes once: on which ground each is seen hangs on language and stage."""
    is_dark = bool((LANGUAGES.index(visit.lang) + STAGES.index(visit.stage)) % 2)
    first, then = reversed(GROUNDS) if is_dark else GROUNDS
    return Look(PHONE, first), Look(LAPTOP, first), Look(DESKTOP, then)


@pytest.mark.parametrize("visit", DAILY_VISITS, ids=str)
def test_a_screen_is_whole_calm_and_in_its_language(reader: Reader, root: Root, visit: Visit) -> None:
    page, looks = reader.page, looks_of(visit)[:: 2 if visit.stage is not DEMO else 1][: 2 if visit.stated else 3]
    show(page, looks[0])
    reader.ears.heard()
    follow(page, root(visit), visit)
    found = [*page_checks.refused(page), *findings(page, visit, looks)]
    if visit.stage is DEMO and not visit.stated:
        show(page, looks[0])
        found += of_the_date(page, visit)
        found += of_notes(page, visit)
    found += reader.ears.heard()
    assert not found, verdict(visit, found)


LONG_LOOKS = [
    *((visit, look) for visit in VISITS for look in LOOKS),
    *((visit, look) for visit in PLACE_VISITS for look in looks_of(visit)),
]


@pytest.mark.long
@pytest.mark.parametrize(("visit", "look"), LONG_LOOKS, ids=str)
def test_a_screen_opened_in_a_look_is_whole_calm_and_in_its_language(
    window: Page, root: Root, visit: Visit, look: Look
) -> None:
    ears = Ears()
    ears.listen(window)
    show(window, look)
    call(window, root(visit), visit)
    found = [*page_checks.refused(window), *of_part(window, visit, visit.part), *findings(window, visit, [look])]
    if not visit.part and look.ground == "light":
        found += [*of_notes(window, visit), *of_the_date(window, visit)]
    found += ears.heard()
    assert not found, verdict(visit, found)


def findings(page: Page, visit: Visit, looks: Iterable[Look]) -> Iterator[str]:
    """What is wrong with an open screen in these looks; everything folded is opened before."""
    page.evaluate("document.querySelectorAll('details:not(.kf-date)').forEach((one) => { one.open = true })")
    for look in looks:
        show(page, look)
        settle(page)
        yield from (f"{look}: {one}" for one in page_checks.misshapen(page, visit.part))
        if look.size is not DESKTOP:  # it says what a laptop says
            yield from page_checks.misspoken(page, visit.lang, visit.part)


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
