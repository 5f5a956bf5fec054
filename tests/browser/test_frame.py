"""The frame in a real browser: the first deep link, links that keep the session, history, headers, a lost server."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from data_model.store import Store
from locales import Language, text
from tests.browser.conftest import PATIENCE, Opener, serving
from ui import screens

pytestmark = pytest.mark.browser
expect.set_options(timeout=PATIENCE * 1000)

DATE = ".kf-date summary"
OPEN_SCREEN = ".kf-screens a[aria-current]"


def title_of(screen: str, lang: Language) -> str:
    return text(lang, f"nav-{screen}")


def loads_of(page: Page) -> list[str]:
    """The addresses that the page is loaded anew for, from now on."""
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url) if request.is_navigation_request() else None)
    return seen


def complaints_of(page: Page) -> list[str]:
    """What the browser complains of, from now on."""
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


def until(condition: Callable[[], bool], page: Page) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, page.url
        page.wait_for_timeout(20)


def test_the_first_deep_link_to_a_fresh_server_runs_the_frame(fresh_server: str, open_page: Opener) -> None:
    page = open_page(f"{fresh_server}/sources?lang=kk&as_of=2026-04-22")
    expect(page.locator(OPEN_SCREEN)).to_have_text(title_of("sources", "kk"))
    expect(page.locator(DATE)).to_contain_text("22")
    expect(page.locator("[data-testid=stSidebar]")).to_be_hidden()
    assert page.url == f"{fresh_server}/sources?lang=kk&as_of=2026-04-22"


def test_a_link_inside_opens_another_screen_with_the_state_and_without_a_load(
    real_server: str, open_page: Opener
) -> None:
    page = open_page(f"{real_server}/sources?as_of=2026-04-22")
    loads = loads_of(page)
    page.click(f".kf-screens a:text-is('{title_of('reports', 'ru')}')")
    expect(page.locator(OPEN_SCREEN)).to_have_text(title_of("reports", "ru"))
    assert page.url == f"{real_server}/reports?as_of=2026-04-22"
    assert loads == []


def test_another_language_changes_the_words_the_pages_language_and_the_browsers_own(
    real_server: str, open_page: Opener
) -> None:
    page = open_page(f"{real_server}/sources?as_of=2026-04-22", locale="en-US")
    assert page.evaluate("() => [navigator.language, document.documentElement.lang]") == ["ru-RU", "ru"]
    page.click(".kf-languages a:text-is('Қазақша')")
    expect(page.locator(OPEN_SCREEN)).to_have_text(title_of("sources", "kk"))
    assert page.evaluate("() => [navigator.language, document.documentElement.lang]") == ["ru-KZ", "kk"]
    expect(page).to_have_title(text("kk", "app-title"))
    assert page.url == f"{real_server}/sources?lang=kk&as_of=2026-04-22"


def test_back_and_forward_go_through_dates_languages_and_screens(real_server: str, open_page: Opener) -> None:
    page = open_page(f"{real_server}/sources?as_of=2026-04-22")
    page.click(DATE)
    page.click(".kf-sheet a >> nth=2")
    expect(page.locator(DATE)).to_contain_text("31")
    page.click(f".kf-screens a:text-is('{title_of('reports', 'ru')}')")
    expect(page.locator(OPEN_SCREEN)).to_have_text(title_of("reports", "ru"))
    page.go_back()
    expect(page.locator(OPEN_SCREEN)).to_have_text(title_of("sources", "ru"))
    expect(page.locator(DATE)).to_contain_text("31")
    page.go_back()
    expect(page.locator(DATE)).to_contain_text("22")
    page.go_forward()
    expect(page.locator(DATE)).to_contain_text("31")


def test_a_date_is_chosen_by_day_month_and_year_and_an_impossible_one_is_not_to_be_had(
    real_server: str, open_page: Opener
) -> None:
    page = open_page(f"{real_server}/sources?lang=kk&as_of=2026-04-22")
    loads = loads_of(page)
    page.click(DATE)
    page.select_option(".kf-sheet select[name=month]", "2")
    page.click(".kf-sheet button")
    until(lambda: "as_of=2026-02-22" in page.url, page)
    expect(page.locator(DATE)).to_contain_text("ақпан")
    page.click(DATE)
    open_days = page.locator(".kf-sheet select[name=day] option:not([disabled])")
    expect(open_days).to_have_count(28)
    page.select_option(".kf-sheet select[name=month]", "1")
    expect(open_days).to_have_count(31)
    page.select_option(".kf-sheet select[name=day]", "31")
    page.select_option(".kf-sheet select[name=month]", "2")
    expect(page.locator(".kf-sheet select[name=day]")).to_have_value("28")
    page.click(".kf-sheet button")
    until(lambda: "as_of=2026-02-28" in page.url, page)
    assert loads == []


def test_the_date_shuts_by_a_click_beside_it_and_by_escape(real_server: str, open_page: Opener) -> None:
    page = open_page(f"{real_server}/sources")
    sheet = page.locator(".kf-sheet")
    page.click(DATE)
    expect(sheet).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    page.click(DATE)
    page.mouse.click(600, 700)
    expect(sheet).to_be_hidden()


def test_a_link_inside_opens_in_a_tab_of_its_own_when_asked_so(real_server: str, open_page: Opener) -> None:
    page = open_page(f"{real_server}/sources?as_of=2026-04-22")
    with page.context.expect_page() as opened:
        page.click(f".kf-screens a:text-is('{title_of('reports', 'ru')}')", modifiers=["ControlOrMeta"])
    assert opened.value.url == f"{real_server}/reports?as_of=2026-04-22"
    assert page.url == f"{real_server}/sources?as_of=2026-04-22"


@pytest.mark.parametrize(
    ("lang", "address"),
    [
        ("ru", "budget"),
        ("kk", "plan/old"),
        ("en", "budget"),
        *(
            pytest.param(*one, marks=pytest.mark.long)
            for one in (("ru", "plan/old"), ("kk", "budget"), ("en", "plan/old"))
        ),
    ],
)
def test_an_address_of_no_screen_opens_the_first_one_with_a_sentence(
    real_server: str, open_page: Opener, lang: Language, address: str
) -> None:
    page = open_page(f"{real_server}/{address}?lang={lang}")
    expect(page.locator(".kf-note")).to_have_text(text(lang, "error-unknown-page", page=address))
    expect(page.locator(OPEN_SCREEN)).to_have_text(title_of(screens.FIRST, lang))


def test_nothing_is_complained_of_under_the_strict_policy_and_nobody_outside_is_asked(
    real_server: str, open_page: Opener
) -> None:
    page = open_page(f"{real_server}/sources?lang=kk")
    complaints = complaints_of(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{real_server}/?lang=kk&as_of=2026-04-22")
    expect(page.locator(".kn-head")).to_be_visible()
    page.click(f".kf-screens a:text-is('{title_of('sources', 'kk')}')")
    expect(page.locator(OPEN_SCREEN)).to_have_text(title_of("sources", "kk"))
    assert complaints == []
    assert [url for url in asked if not url.startswith((real_server, "blob:", "data:"))] == []


def test_the_drawn_screen_loads_packed_scripts_and_neither_a_chart_library_nor_a_font_of_icons(
    real_server: str, open_page: Opener
) -> None:
    page = open_page(f"{real_server}/sources")  # by now the server has packed its files
    scripts: dict[str, str] = {}
    page.on("response", lambda answer: scripts.update({answer.url: answer.headers.get("content-encoding", "")}))
    page.goto(f"{real_server}/?as_of=2026-04-22")
    expect(page.locator(".kn-head")).to_be_visible()
    large = [url for url, encoding in scripts.items() if url.endswith(".js") and encoding != "gzip"]
    assert [url for url in large if "index." in url or "protobuf." in url] == []
    assert not [
        url for url in scripts if "MaterialSymbols" in url or "Plotly" in url or "DataFrame" in url or "Arrow" in url
    ]


def test_a_lost_server_is_told_in_the_readers_language(seeded_store: Store, open_page: Opener) -> None:
    with serving("serve", seeded_store.url) as root:
        page = open_page(f"{root}/sources?lang=kk")
        expect(page.locator(OPEN_SCREEN)).to_have_text(title_of("sources", "kk"))
    lost = "() => getComputedStyle(document.querySelector('[data-testid=stApp]'), '::after').content"
    until(lambda: text("kk", "frame-connection-lost") in str(page.evaluate(lost)), page)
    assert "Connection error" not in page.inner_text("body")
