"""The workbook comes down on the click, under a name in the reader's language, with the numbers of the screen."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from locales import LANGUAGES, Texts
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
    book = openpyxl.load_workbook(tmp_path / "file.xlsx")
    assert book.sheetnames[0] == t("workbook-sheet-title")
    assert t("workbook-sheet-decisions") in book.sheetnames  # the demonstration has some
    figures = page.locator("#kn-figures").locator("xpath=ancestor::section").text_content() or ""
    for name in ("plan_items", "plan_completion", "plan_overdue", "monitorings_stated"):
        sheet, place = book.defined_names[name].attr_text.replace("'", "").replace("$", "").split("!")
        assert str(book[sheet][place].value) in figures
