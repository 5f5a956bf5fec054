"""Times of pages in a real browser: from an address or a click until what is wanted is drawn, plus one frame."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, sync_playwright

from tests import chromium

SIZE = {"width": 1400, "height": 1000}
LINE = {"offline": False, "latency": 40, "downloadThroughput": 10e6 / 8, "uploadThroughput": 10e6 / 8}
PATIENCE = 60_000

DRAWN_PLOTLY = """(choice) => {
  const charts = [...document.querySelectorAll('.js-plotly-plot')]
  const titled = charts.filter(c => c.querySelector('.gtitle')?.textContent.endsWith(': ' + choice))
  return titled.length >= %d && titled.every(c => c.querySelectorAll('.bars .point').length > 0)
}"""
DRAWN_OVERVIEW = """(choice) => {
  const chosen = document.querySelector('.kn-choice a[aria-current]')
  const body = document.querySelector('.kn')
  return chosen && chosen.id === 'kn-commission-' + choice && body.getAttribute('aria-busy') !== 'true'
    && document.querySelectorAll('.kn-completion .kn-segment').length > 0
    && document.querySelector('.kn-strip') !== null
}"""
DRAWN_PLAN = """() => document.querySelector('.kn-register:not([data-left])') !== null
  && document.querySelectorAll('.js-plotly-plot .bars .point').length > 0"""
TURN = """key => new Promise((done) => {
  const begun = performance.now()
  dispatchEvent(new KeyboardEvent("keydown", { key, code: key }))
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)))
})"""
IS_DONE = """(choice) => (%s)(choice)
  && (document.querySelector('[data-testid=stApp]')?.dataset.testScriptState ?? 'notRunning') === 'notRunning'"""
FOLLOW = """(choice) => {
  document.querySelector('.kn-register').dataset.left = ''
  const address = new URL(location)
  address.searchParams.set('commission', choice)
  const link = Object.assign(document.createElement('a'), { href: address.href })
  link.dataset.inside = ''
  document.body.append(link)
  link.click()
  link.remove()
}"""


@dataclass(frozen=True)
class Subject:
    """A page to time: where it is, when it is drawn for a choice, how a choice is made."""

    name: str
    url: str
    drawn: str
    choose: Callable[[Page, str], None]


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless system browser."""
    with sync_playwright() as play:
        found = play.chromium.launch(executable_path=chromium.find(), args=[*chromium.SWITCHES])
        try:
            yield found
        finally:
            found.close()


def visit(chrome: Browser, subject: Subject, *, slow: bool = False) -> tuple[float, float]:
    """Milliseconds of a first visit in a new context, and of a second one in the same context."""
    context = chrome.new_context(viewport=SIZE)  # type: ignore[arg-type]
    try:
        return _load(context.new_page(), subject, slow), _load(context.new_page(), subject, slow)
    finally:
        context.close()


def _load(page: Page, subject: Subject, slow: bool) -> float:
    if slow:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", LINE)
    begun = time.perf_counter()
    page.goto(subject.url, wait_until="commit")
    _settled(page, subject, "all")
    took = (time.perf_counter() - begun) * 1000
    page.close()
    return took


def choices(chrome: Browser, subject: Subject, wanted: list[str]) -> list[float]:
    """Milliseconds from each choice until it is drawn, in one open page."""
    context = chrome.new_context(viewport=SIZE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(subject.url)
    _settled(page, subject, "all")
    page.wait_for_timeout(1500)
    took = []
    for choice in wanted:
        begun = time.perf_counter()
        subject.choose(page, choice)
        _settled(page, subject, choice)
        took.append((time.perf_counter() - begun) * 1000)
        page.wait_for_timeout(300)
    context.close()
    return took


def turns(chrome: Browser, url: str, size: tuple[int, int], number: int = 120) -> list[float]:
    """Milliseconds from a key pressed on the deck to the second frame after it, once each slide has been seen."""
    page = chrome.new_page(viewport={"width": size[0], "height": size[1]})
    page.goto(url)
    page.wait_for_selector(".kd-slide:not([hidden])")
    slides = page.locator(".kd-slide").count()
    for _ in range(slides):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Home")
    page.wait_for_timeout(1000)
    took = [
        page.evaluate(TURN, "ArrowRight" if turn // (slides - 1) % 2 == 0 else "ArrowLeft") for turn in range(number)
    ]
    page.close()
    return took


def _settled(page: Page, subject: Subject, choice: str) -> None:
    page.wait_for_function(IS_DONE % subject.drawn, arg=choice, timeout=PATIENCE, polling="raf")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def choose_radio(page: Page, choice: str) -> None:
    """Click a plain page's radio button."""
    page.locator("label", has_text=choice).filter(has=page.locator("input[type=radio]")).first.click()


def choose_link(page: Page, choice: str) -> None:
    """Click our commission link."""
    page.locator(f"#kn-commission-{choice}").click()


def follow_link(page: Page, choice: str) -> None:
    """Follow a link to the plan of a commission, as those on the Overview are."""
    page.evaluate(FOLLOW, choice)
