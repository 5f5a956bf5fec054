"""The deck on the wall for hours: a server that starts again, a store that is gone, thousands of turns and entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import mean

import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect
from sqlmodel import Session

from data_model import commands
from data_model.asked import ALMATY
from data_model.commands import By, OnScreen
from data_model.decisions import Decision
from data_model.store import Store
from tests.browser.conftest import free_port, serving
from tests.conftest import copy_of
from tests.data_model.acting import by
from ui.session import now

pytestmark = [pytest.mark.browser, pytest.mark.long]

PATIENCE = 60_000  # milliseconds
TURNS, REVISIONS, ROUNDS, PRESSES = 2000, 50, 20, 30
MOST_GROWTH = 1.1
"""Of what the page holds early in a soak, at its end."""
DURING = "as_of=2026-04-22&slides=title,glance,completion,coming,convocations,commissions,decided,sources"

# Whether anything but the deck can be seen: what lies on top at a grid of points.
_STRANGE = """() => {
  const found = new Set()
  for (let x = 1; x < 20; x++) for (let y = 1; y < 20; y++) {
    const top = document.elementFromPoint(innerWidth * x / 20, innerHeight * y / 20)
    if (!top?.closest(".kd")) found.add(top?.outerHTML.slice(0, 120))
  }
  return [...found]
}"""


@pytest.fixture
def store(request: pytest.FixtureRequest, seeded_store: Store, tmp_path: Path) -> Iterator[Store]:
    """Return a store of the test's own with the council's seed."""
    with copy_of(request, tmp_path, seeded_store.file) as fresh:
        yield fresh


@pytest.fixture
def wall(browser: Browser) -> Iterator[Page]:
    """Return a projector's window without a deck yet."""
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    page.set_default_timeout(PATIENCE)
    yield page
    page.close()


def opened(page: Page, root: str) -> int:
    page.goto(f"{root}/screen?{DURING}")
    page.wait_for_selector(".kd-slide:not([hidden])")
    return page.locator(".kd-slide").count()


def acting(session: Session, ground: str = "") -> By:
    return replace(by(session, ground=ground), recorded_at=now())


def decide(store: Store, text: str) -> int:
    """Let somebody record a decision of today; its entry."""
    with store.writing() as session:
        today = now().astimezone(ALMATY).date()
        taken = commands.record_decision(session, acting(session), text, today, OnScreen("", today, 1), due_on=today)
        return session.get_one(Decision, taken).entry_id


def test_a_server_that_starts_again_is_found_again_and_nothing_else_is_seen(wall: Page, store: Store) -> None:
    port = free_port()
    with serving("serve", store.url, port) as root:
        wall.goto(f"{root}/screen?slides=sources,decided")
        wall.wait_for_selector(".kd-slide:not([hidden])")
    wall.wait_for_timeout(8000)
    assert wall.evaluate(_STRANGE) == []
    decide(store, "Записано, пока сервера не было")
    with serving("serve", store.url, port):
        expect(wall.locator(".kd-slide").last).to_contain_text("Записано, пока сервера не было", timeout=PATIENCE)
        assert wall.evaluate(_STRANGE) == []
        expect(wall.locator(".kd-slide:not([hidden]) h2")).to_have_text("Источники")


def test_a_store_that_is_gone_leaves_the_last_figures_with_their_time(wall: Page, store: Store) -> None:
    assert store.file is not None
    with serving("serve", store.url) as root:
        number = opened(wall, root)
        stood = wall.locator(".kd-as-of").text_content()
        away = store.file.with_suffix(".away")
        store.close()
        store.file.rename(away)
        wall.wait_for_timeout(12_000)
        assert wall.evaluate(_STRANGE) == []
        wall.keyboard.press("End")
        assert wall.locator(".kd-place").text_content() == f"{number} / {number}"
        assert wall.locator(".kd-as-of").text_content() == stood
        away.rename(store.file)
        decide(store, "Записано после возвращения")
        wall.keyboard.press("Home")
        expect(wall.locator(".kd-stage")).to_contain_text("Записано после возвращения", timeout=PATIENCE)


def test_thirty_presses_in_three_seconds_land_right_twenty_times(wall: Page, store: Store) -> None:
    with serving("serve", store.url) as root:
        number = opened(wall, root)
        landed = []
        for round_ in range(ROUNDS):
            wall.keyboard.press("Home")
            at = 0
            for press in range(PRESSES):
                step = -1 if (press * 7 + round_) % 5 == 0 else 1
                at = max(0, min(at + step, number - 1))
                wall.keyboard.press("PageDown" if step > 0 else "PageUp", delay=20)
                wall.wait_for_timeout(75)
            landed.append(wall.locator(".kd-place").text_content() == f"{at + 1} / {number}")
    assert landed == [True] * ROUNDS


def held(page: Page, wire: CDPSession) -> tuple[float, float, float]:
    """What the page holds after its rubbish is thrown out: bytes of script, elements, listeners."""
    wire.send("HeapProfiler.collectGarbage")
    page.wait_for_timeout(200)
    found = {one["name"]: one["value"] for one in wire.send("Performance.getMetrics")["metrics"]}
    return found["JSHeapUsedSize"], found["Nodes"], found["JSEventListeners"]


def test_two_thousand_turns_and_fifty_revisions_make_the_page_no_heavier(wall: Page, store: Store) -> None:
    with serving("serve", store.url) as root:
        number = opened(wall, root)
        wire = wall.context.new_cdp_session(wall)
        wire.send("Performance.enable")
        weights = []
        for _ in range(REVISIONS // 2):  # a decision comes and goes, so that the deck is the same again
            entry_id = decide(store, "Решение")
            expect(wall.locator(".kd-slide")).to_have_count(number + 1, timeout=PATIENCE)
            turn(wall, "ArrowRight", TURNS // REVISIONS)
            with store.writing() as session:
                commands.void_decision(session, acting(session, ground="дважды"), entry_id)
            expect(wall.locator(".kd-slide")).to_have_count(number, timeout=PATIENCE)
            turn(wall, "ArrowLeft", TURNS // REVISIONS)
            weights.append(held(wall, wire))
        assert wall.locator(".kd-place").text_content() == f"1 / {number}"
        assert wall.evaluate(_STRANGE) == []
    for name, before, after in zip(
        ("bytes", "elements", "listeners"), mean_of(weights[5:10]), mean_of(weights[-5:]), strict=True
    ):
        assert after < before * MOST_GROWTH, f"{name}: {before:.0f} → {after:.0f}"


def turn(page: Page, key: str, times: int) -> None:
    for _ in range(times):
        page.keyboard.press(key)


def mean_of(weights: list[tuple[float, float, float]]) -> list[float]:
    return [mean(one) for one in zip(*weights, strict=True)]
