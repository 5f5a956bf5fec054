"""The workbook comes down on the click, under a name in the reader's language, with the numbers of the screen."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import expect

from locales import LANGUAGES, Texts
from locales.numbers import percent
from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_button_gives_the_workbook_of_the_screen(
    open_page: Opener, demo_server: str, tmp_path: Path, lang: str
) -> None:
    t = Texts(lang)
    page = open_page(f"{demo_server}/reports?lang={lang}&as_of=2026-04-22")
    button = page.get_by_role("button", name=t("reports-download"))
    with page.expect_download() as waiting:
        button.click()
    assert waiting.value.suggested_filename == f"{t('workbook-file')}-2026-h1-2026-04-22.xlsx"
    waiting.value.save_as(tmp_path / "file.xlsx")
    book = openpyxl.load_workbook(tmp_path / "file.xlsx", data_only=True)
    assert book.sheetnames[0] == t("workbook-sheet-title")
    assert t("workbook-sheet-decisions") in book.sheetnames  # the demonstration has some
    page.get_by_role("radio", name=t("workbook-sheet-summary")).click()
    shown = page.locator(".kn-page", has_text=t("workbook-group-plan"))
    expect(shown).to_be_visible()
    for name in ("plan_items", "plan_overdue", "monitorings_stated"):
        sheet, place = book.defined_names[name].attr_text.replace("'", "").replace("$", "").split("!")
        row = shown.locator("tr", has=page.locator(f"td:text-is('{t(f'metric-{name}')}')")).first
        expect(row).to_contain_text(str(book[sheet][place].value))
    sheet, place = book.defined_names["plan_completion"].attr_text.replace("'", "").replace("$", "").split("!")
    row = shown.locator("tr", has=page.locator(f"td:text-is('{t('metric-plan_completion')}')")).first
    expect(row.locator("td").nth(3)).to_have_text(percent(book[sheet][place].value, lang, bound="at_least"))
