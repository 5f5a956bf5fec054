"""A decision in the room: from the presenter's window to the wall, the register and the minutes."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import count
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from data_model import commands
from data_model.asked import ALMATY
from data_model.commands import OnScreen
from data_model.questions.decisions import decisions
from data_model.store import Store
from tests.browser.conftest import PATIENCE, Contexts
from tests.browser.test_deck import printed
from tests.browser.test_records import LAPTOP, come_in
from tests.data_model.acting import by
from ui.session import now

pytestmark = pytest.mark.browser

NUMBERS = count(1)
DURING = "as_of=2026-04-22"


@pytest.fixture
def editor(contexts: Contexts, server: str, store: Store) -> BrowserContext:
    """Return a browser in which an editor is signed in."""
    context = contexts.context("one", viewport=LAPTOP)
    come_in(context, server, store, f"anna{next(NUMBERS)}").close()
    return context


def opened(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector(".kd-slide:not([hidden])")
    return page


def test_a_decision_goes_from_the_presenter_to_the_wall_the_register_and_the_minutes(
    editor: BrowserContext, server: str, store: Store, tmp_path: Path
) -> None:
    wall = opened(editor, f"{server}/screen?{DURING}")
    desk = opened(editor, f"{server}/screen?{DURING}&presenter=1")
    number = wall.locator(".kd-slide").count()
    wall.keyboard.press("ArrowRight")
    wall.keyboard.press("ArrowRight")  # the presenter's window goes along, its address too
    expect(desk.locator(".kd-place")).to_have_text(f"3 / {number}")
    shown = desk.locator(".kd-slide:not([hidden]) h2").first.inner_text()

    form = desk.locator("[data-testid=stMain]")
    form.get_by_label("Решение", exact=True).fill("Проверить остановки на Саина")
    form.get_by_label("Срок", exact=True).fill("15.12.2099")
    desk.keyboard.press("ArrowRight")  # in a field it moves the caret, not the slide
    expect(desk.locator(".kd-place")).to_have_text(f"3 / {number}")
    form.get_by_role("button", name="Записать решение").click()
    expect(form.get_by_role("cell", name="Проверить остановки на Саина")).to_be_visible()

    assert printed(desk) == []  # the form stays off the paper

    with store.reading() as reading:
        (kept,) = decisions(reading, now())
    assert (kept.text, kept.slide) == ("Проверить остановки на Саина", shown)
    assert kept.as_of.isoformat() == "2026-04-22"
    today = now().astimezone(ALMATY).date()
    assert kept.meeting_on == today

    wall.goto(f"{server}/screen?slides=title,decided")
    wall.wait_for_selector(".kd-slide:not([hidden])")
    wall.keyboard.press("End")
    expect(wall.locator(".kd-slide:not([hidden])")).to_contain_text("Проверить остановки на Саина")

    register = editor.new_page()
    register.goto(f"{server}/decisions")
    expect(register.locator(".kn-table")).to_contain_text("Проверить остановки на Саина")
    with register.expect_download() as waiting:
        register.get_by_role("button", name="Скачать протокол").click()
    paper = docx.Document(BytesIO(Path(waiting.value.path()).read_bytes()))
    words = "\n".join(one.text for one in paper.paragraphs)
    assert "Проверить остановки на Саина" in words
    assert "Редактор anna" in words


def test_new_entries_reach_the_wall_by_themselves_and_the_slide_that_is_on_stays(
    browser: Browser, server: str, store: Store
) -> None:
    wall = browser.new_page(viewport={"width": 1280, "height": 720})
    wall.goto(f"{server}/screen?slides=decided,sources&slide=9")
    on = wall.locator(".kd-slide:not([hidden]) h2")
    expect(on).to_have_text("Источники", timeout=PATIENCE * 1000)
    before = wall.locator(".kd-slide").count()
    wall.evaluate("document.querySelector('.kd').kept = true")
    with store.writing() as session:
        for number in range(8):  # one more than a slide holds
            acts, today = replace(by(session), recorded_at=now()), now().astimezone(ALMATY).date()
            commands.record_decision(session, acts, f"Решение {number}", today, OnScreen("", today, 1))
    expect(wall.locator(".kd-slide")).to_have_count(3, timeout=20_000)
    assert before < 3
    expect(on).to_have_text("Источники")
    assert wall.evaluate("document.querySelector('.kd').kept")  # nothing was built anew, so nothing blinked
    wall.close()
