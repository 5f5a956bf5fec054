"""Entering in a real browser: an invitation, a mark in five clicks, two editors at one item, signing out everywhere."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from data_model.store import Store
from data_model.vocabulary import Role
from exports.workbook import MIME
from operation import accounts as keeping
from tests.browser.conftest import PATIENCE, Contexts
from tests.data_model.test_signing_in import PASSWORD
from tests.imports.forms import filled

pytestmark = pytest.mark.browser
expect.set_options(timeout=PATIENCE * 1000)

LAPTOP = {"width": 1366, "height": 768}
ACCOUNT = ".kf-account"
CARD = "[data-testid=stDialog]"
EVIDENCE = "Основание: протокол, ссылка"
SEND = """() => {
  const form = document.querySelector("main form")
  return fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" })
    .then((answer) => { if (answer.type !== "opaqueredirect") throw new Error("the invitation was not taken") })
}"""


@pytest.fixture
def newcomer(contexts: Contexts) -> BrowserContext:
    """Return a browser that has been nowhere yet."""
    return contexts.context("one", viewport=LAPTOP)


@pytest.fixture
def another(contexts: Contexts) -> BrowserContext:
    """Return a second such browser."""
    return contexts.context("another", viewport=LAPTOP)


def invited(context: BrowserContext, server: str, store: Store, login: str, role: Role = Role.EDITOR) -> Page:
    """Open an account and follow its invitation; the form with a password in it."""
    wanted = keeping.Wanted(login, f"Редактор {login}", role)
    token = keeping.add(store, wanted, datetime.now(UTC))
    page = context.new_page()
    page.goto(f"{server}/invitation/{token}")
    page.fill("input[name=password]", PASSWORD)
    page.fill("input[name=again]", PASSWORD)
    return page


def come_in(context: BrowserContext, server: str, store: Store, login: str, role: Role = Role.EDITOR) -> Page:
    """Sign in by an invitation without waiting for the first screen, which costs seconds and is seen elsewhere."""
    page = invited(context, server, store, login, role)
    page.evaluate(SEND)
    return page


def open_item(page: Page, server: str, number: int) -> None:
    page.goto(f"{server}/plan?item={number}&as_of=2026-03-12")
    expect(page.locator(CARD).get_by_role("button", name="Сохранить")).to_be_visible()


def choose(page: Page, status: str) -> None:
    page.locator(CARD).get_by_test_id("stButtonGroup").get_by_text(status, exact=True).click()


def save(page: Page) -> None:
    page.locator(CARD).get_by_role("button", name="Сохранить").click()


@pytest.mark.long
def test_signing_out_in_one_tab_is_felt_in_the_others(newcomer: BrowserContext, server: str, store: Store) -> None:
    first, *others = come_in(newcomer, server, store, "tabs"), newcomer.new_page(), newcomer.new_page()
    for page in (first, *others):
        page.goto(f"{server}/plan")
        expect(page.locator(ACCOUNT)).to_contain_text("Редактор tabs")
    first.locator(f"{ACCOUNT} button").click()
    expect(first.locator(ACCOUNT)).to_have_text("Вход")
    for page in others:
        page.locator(".kf-screens a").nth(2).click()  # the next step
        expect(page.locator(ACCOUNT)).to_have_text("Вход")


def test_an_item_is_marked_done_by_a_protocol_in_five_clicks(
    newcomer: BrowserContext, server: str, store: Store
) -> None:
    page = invited(newcomer, server, store, "swift")
    page.click("main button")
    expect(page.locator(ACCOUNT)).to_contain_text("Редактор swift")
    page.goto(f"{server}/plan?as_of=2026-03-12")
    page.evaluate("window.clicks = 0; addEventListener('click', (e) => { if (e.isTrusted) window.clicks++ }, true)")
    page.locator(".kn-register tbody tr td a").first.click()
    expect(page.locator(CARD)).to_contain_text("Пункт №")
    choose(page, "Исполнено")
    page.locator(CARD).get_by_label(EVIDENCE).click()
    page.keyboard.type("протокол № 5")
    save(page)
    expect(page.locator(CARD)).to_contain_text("Сохранено")
    expect(page.locator(CARD)).to_contain_text("протокол № 5")
    assert page.evaluate("window.clicks") <= 5


def test_of_two_editors_the_second_is_told_and_loses_nothing(
    newcomer: BrowserContext, another: BrowserContext, server: str, store: Store
) -> None:
    first, second = come_in(newcomer, server, store, "first"), come_in(another, server, store, "second")
    for page in (first, second):
        open_item(page, server, 9)
    choose(first, "В работе")
    choose(second, "Исполнено")
    second.locator(CARD).get_by_label(EVIDENCE).fill("протокол № 7")
    save(first)
    expect(first.locator(CARD)).to_contain_text("Сохранено")
    second.locator(CARD).get_by_label("Примечание").fill("принят единогласно")  # typing is no look at the card
    second.keyboard.press("Tab")
    second.wait_for_timeout(1500)
    save(second)
    expect(second.locator(CARD)).to_contain_text("Пункт уже изменён: Редактор first")
    expect(second.locator(CARD).get_by_label(EVIDENCE)).to_have_value("протокол № 7")
    expect(second.locator(CARD)).to_contain_text("Нет отметки → В работе")
    save(second)  # knowing now what the first one entered
    expect(second.locator(CARD)).to_contain_text("Сохранено")


def test_what_was_typed_and_not_saved_is_there_after_a_reload(
    newcomer: BrowserContext, server: str, store: Store
) -> None:
    page = come_in(newcomer, server, store, "drafter")
    open_item(page, server, 14)
    page.locator(CARD).get_by_label(EVIDENCE).fill("черновик протокола")
    page.keyboard.press("Tab")
    page.wait_for_timeout(1500)
    page.reload()
    expect(page.locator(CARD).get_by_label(EVIDENCE)).to_have_value("черновик протокола")


def test_an_attached_file_and_the_workbook_are_downloaded_by_who_is_signed_in(
    newcomer: BrowserContext, server: str, store: Store
) -> None:
    page = come_in(newcomer, server, store, "files")
    open_item(page, server, 12)
    choose(page, "Исполнено")
    page.locator(CARD).locator("input[type=file]").set_input_files(
        {"name": "протокол.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 5"}
    )
    expect(page.locator(CARD)).to_contain_text("протокол.pdf")
    expect(page.get_by_test_id("stFileChipIconSpinner")).to_have_count(0)  # the file is with the server
    save(page)
    expect(page.locator(CARD)).to_contain_text("Сохранено")
    open_item(page, server, 12)
    with page.expect_download() as download:
        page.locator(CARD).get_by_test_id("stDownloadButton").get_by_role("button").click()
    assert download.value.path().read_bytes() == b"%PDF-1.7 5"
    page.goto(f"{server}/reports")
    with page.expect_download() as download:
        page.get_by_test_id("stDownloadButton").get_by_role("button").first.click()
    assert download.value.path().read_bytes()[:2] == b"PK"


def test_without_an_account_a_card_has_no_forms(newcomer: BrowserContext, server: str) -> None:
    page = newcomer.new_page()
    page.goto(f"{server}/plan?item=9&as_of=2026-03-12")
    expect(page.locator(CARD)).to_contain_text("Пункт №")
    expect(page.locator(CARD).get_by_role("button", name="Сохранить")).to_have_count(0)


def test_the_pages_before_the_screens_fit_a_phone(browser: Browser, server: str, tmp_path: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    for lang in ("ru", "kk", "en"):
        page.goto(f"{server}/signin?lang={lang}")
        width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert width[0] <= width[1]
        assert page.evaluate("document.documentElement.lang") == lang
    context.close()


@pytest.mark.long
def test_a_form_is_not_saved_while_its_file_is_on_its_way(newcomer: BrowserContext, server: str, store: Store) -> None:
    page = come_in(newcomer, server, store, "slowly")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/_stcore/upload_file/**", hold)
    open_item(page, server, 16)
    choose(page, "Исполнено")
    page.locator(CARD).locator("input[type=file]").set_input_files(
        {"name": "протокол.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 6"}
    )
    expect(page.get_by_test_id("stFileChipIconSpinner")).to_be_visible()
    save(page)
    page.locator(CARD).get_by_role("button", name="Сохранить").press("Enter")
    page.wait_for_timeout(1500)
    expect(page.locator(CARD)).not_to_contain_text("Сохранено")
    for route in held:
        route.continue_()
    expect(page.get_by_test_id("stFileChipIconSpinner")).to_have_count(0)
    save(page)
    expect(page.locator(CARD)).to_contain_text("Сохранено")
    open_item(page, server, 16)
    expect(page.locator(CARD).get_by_test_id("stDownloadButton")).to_contain_text("протокол.pdf")


def test_a_form_goes_out_to_excel_and_comes_back_confirmed(newcomer: BrowserContext, server: str, store: Store) -> None:
    page = come_in(newcomer, server, store, "trip")
    page.goto(f"{server}/records?do=import&as_of=2026-03-20")
    with page.expect_download() as download:
        page.get_by_test_id("stDownloadButton").get_by_role("button").first.click()
    cells = {(20, "status"): "Исполнено", (20, "effective_on"): date(2026, 3, 12), (21, "status"): "сделано"}
    back = filled(download.value.path().read_bytes(), cells)
    page.locator("input[type=file]").set_input_files({"name": "отметки.xlsx", "mimeType": MIME, "buffer": back})
    expect(page.locator(".kn").filter(has_text="Новых: 1")).to_contain_text("не принято: 1")
    page.get_by_role("button", name="Записать строк: 1").click()
    expect(page.get_by_test_id("stAlert")).to_contain_text("Записано строк: 1")
    page.goto(f"{server}/plan?item=20&as_of=2026-03-20")
    expect(page.locator(CARD)).to_contain_text("Исполнено")


def test_a_postponement_asks_for_the_new_deadline_beside_it(
    newcomer: BrowserContext, server: str, store: Store
) -> None:
    page = come_in(newcomer, server, store, "postpone")
    open_item(page, server, 14)
    choose(page, "Перенесено")
    page.locator(CARD).get_by_label("Новый срок").fill("15.05.2026")
    save(page)
    expect(page.locator(CARD)).to_contain_text("Сохранено")
    expect(page.locator(CARD)).to_contain_text("15 мая 2026")


def test_a_day_that_is_none_is_named_and_nothing_is_saved(newcomer: BrowserContext, server: str, store: Store) -> None:
    page = come_in(newcomer, server, store, "days")
    open_item(page, server, 15)
    choose(page, "Исполнено")
    page.locator(CARD).get_by_label("С какого дня").fill("30.02.2026")
    save(page)
    expect(page.locator(CARD)).to_contain_text("30.02.2026")
    expect(page.locator(CARD)).not_to_contain_text("Сохранено")


def test_a_projectors_account_sees_the_slides_and_nothing_else(
    newcomer: BrowserContext, server: str, store: Store
) -> None:
    page = invited(newcomer, server, store, "wall", Role.KIOSK)
    page.click("main button")
    expect(page.locator(".kd-slide:not([hidden])")).to_be_visible()
    page.goto(f"{server}/plan")
    expect(page.locator(".kd-slide:not([hidden])")).to_be_visible()
    assert "/screen" in page.url
    assert page.locator(".kf-head, .kn-register").count() == 0
