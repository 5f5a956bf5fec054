"""Each check of a page finds the fault it is there for, and is silent where there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import page_checks
from tests.browser.page_checks import Ears, Said, foreign_words

pytestmark = pytest.mark.browser

STYLE = "<style>* { margin: 0 } body { font: 16px/1.4 sans-serif } .box { width: 120px; height: 24px }</style>"
LONG = "Слово за словом длинная строка, которая шире своего места"
PICTURE = "width=300 height=40 style='display: block; font-size: 16px'"

WIDE = {
    "a page": f"<div style='width: 900px'>{LONG}</div>",
    "a part that scrolls sideways": f"<div class=box style='overflow-x: auto; white-space: nowrap'>{LONG}</div>",
}
CLIPPED = {
    "hidden overflow": f"<div class=box style='overflow: hidden; white-space: nowrap'>{LONG}</div>",
    "an ellipsis": f"<div class=box style='overflow: clip; text-overflow: ellipsis; white-space: nowrap'>{LONG}</div>",
    "a box too low": f"<div class=box style='overflow: hidden'>{LONG}</div>",
    "a line cut through": "<div class=box style='height: 14px; overflow: hidden; font-size: 20px'>Слово</div>",
    "an ancestor": f"<div class=box style='overflow: hidden'><p style='width: 500px'><b>{LONG}</b></p></div>",
    "an element shown larger": f"<div style='zoom: 1.5'><p class=box style='overflow: hidden'>{LONG}</p></div>",
    "clamped lines": f"<p class=box style='height: auto; overflow: hidden; display: -webkit-box; "
    f"-webkit-box-orient: vertical; -webkit-line-clamp: 1'>{LONG}</p>",
    "a place outside its ancestor": "<div class=box style='overflow: hidden; position: relative'>"
    "<span style='position: absolute; left: 100px'>Слово</span></div>",
    "the edge of a drawing": f"<svg {PICTURE}><text x=250 y=20>Длинное слово</text></svg>",
    "a segment of a drawing": f"<svg {PICTURE}><svg x=10 width=20 height=40><rect width=100% height=100% fill=#ccc />"
    "<text x=50% y=50% text-anchor=middle>1 234</text></svg></svg>",
    "a clip path of a drawing": f"<svg {PICTURE}><clipPath id=half><rect width=50 height=40 /></clipPath>"
    "<g clip-path='url(#half)'><text x=20 y=20>Слово</text></g></svg>",
    "a cell's edge": "<table style='table-layout: fixed; width: 120px'><tr><td style='white-space: nowrap'>"
    "Длинное слово</td><td></td></tr></table>",
    "the left edge": "<p style='position: absolute; left: -20px'>Слово</p>",
    "a field": "<input value='Длинное значение поля' style='width: 60px'>",
    "a field's hint": "<input placeholder='Длинная подсказка поля' style='width: 60px'>",
    "a choice": "<select style='width: 50px'><option>Длинное значение</option></select>",
}
OVERLAPPING = {
    "two paragraphs": "<p style='position: absolute; top: 10px'>Одно слово</p>"
    "<p style='position: absolute; top: 14px; left: 20px'>Другое слово</p>",
    "a paragraph drawn up": "<p>Первая строка</p><p style='margin-top: -14px'>Вторая строка</p>",
    "two texts of a drawing": f"<svg {PICTURE}><text x=10 y=20>Апрель</text><text x=40 y=20>Май</text></svg>",
    "words of one line": "<p>Сумма <b style='margin-left: -20px'>итого</b></p>",
}
SPLIT = {
    "a cell that may break anywhere": "<p style='width: 60px; overflow-wrap: anywhere'>Исполнено</p>",
    "a text that breaks all": "<p style='width: 60px; word-break: break-all'>Уже исполнено</p>",
}
FOREIGN = {
    "an English text": ("ru", "<p>Choose options</p>"),
    "an English label": ("ru", "<button aria-label='Close dialog'>Закрыть</button>"),
    "an English title": ("ru", "<a title='Fullscreen'>Весь экран</a>"),
    "an English hint of a field": ("ru", "<input placeholder='Search'>"),
    "an English option": ("ru", "<select><option>Да</option><option>No</option></select>"),
    "an English word of a style": ("ru", "<style>p::after { content: 'loading' }</style><p>Ждите</p>"),
    "an English word for ears only": ("ru", "<p style='position: absolute; clip-path: inset(50%)'>Table</p>"),
    "an English name of a drawing": ("ru", "<svg><title>Chart</title><rect width=9 height=9 /></svg>"),
    "an English tip of a chart": ("ru", "<a data-title='Download plot'>.</a>"),
    "a Latin letter in a Russian word": ("ru", "<p>C\u043eвет</p>"),
    "a Kazakh word": ("ru", "<p>Қоғамдық кеңес</p>"),
    "an English text in Kazakh": ("kk", "<p>Connecting</p>"),
    "a Russian text in Kazakh": ("kk", "<p>Источники</p>"),
    "a Russian text in English": ("en", "<p>Sources: Источники</p>"),
    "a Kazakh text in English": ("en", "<p>Дереккөздер</p>"),
    "a stated language that no document has": ("ru", "<p lang=en>Sources</p>"),
}
BROKEN = (
    "Traceback (most recent call last)",
    "KeyError",
    "undefined",
    "NaN %",
    "None",
    "{ $n } пунктов",
    "[object Object]",
)
FINE = f"""<h1>План на 2026 год</h1><p style='line-height: 1.1'>{LONG} <b>«слово»</b> <i>№ 7</i></p>
<div style='overflow: hidden'><p>{LONG}</p></div><p lang=kk>Қоғамдық кеңес</p><p lang=ru>как в документе: Wi-Fi</p>
<p style='width: 120px; overflow-wrap: anywhere'>{LONG}</p>
<div class=box style='height: 40px; overflow-y: auto'><p>{LONG}</p><p>{LONG}</p></div>
<p style='position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)'>Для чтения вслух</p>
<div style='overflow: hidden; height: 20px'><span style='position: absolute'>{LONG}</span><br></div><br>
<div style='zoom: 1.5'><div style='overflow: hidden; height: 24px'><p style='margin: 0'>Слово</p></div></div>
<details><summary>Ещё</summary><p style='width: 3000px'>{LONG}</p></details>
<svg {PICTURE}><svg x=10 width=80 height=40><text x=50% y=50% text-anchor=middle>12</text></svg></svg>
<input value='Слово'><select><option>Да</option></select>"""


@pytest.fixture(scope="module")
def sheet(browser: Browser) -> Iterator[Page]:
    """Return a small page to put markup on."""
    page = browser.new_page(viewport={"width": 600, "height": 400})
    yield page
    page.close()


def shown(page: Page, markup: str) -> Page:
    page.set_content(f"<!doctype html><html lang=ru><title>.</title>{STYLE}<body>{markup}")
    return page


@pytest.mark.parametrize("case", WIDE)
def test_what_scrolls_sideways_is_found(sheet: Page, case: str) -> None:
    assert page_checks.wide(shown(sheet, WIDE[case])) != []


@pytest.mark.parametrize("case", CLIPPED)
def test_clipped_text_is_found(sheet: Page, case: str) -> None:
    found = page_checks.clipped(shown(sheet, CLIPPED[case]))
    assert len(found) == 1, found


@pytest.mark.parametrize("case", OVERLAPPING)
def test_overlapping_text_is_found(sheet: Page, case: str) -> None:
    found = page_checks.overlapping(shown(sheet, OVERLAPPING[case]))
    assert len(found) == 1, found


@pytest.mark.parametrize("case", SPLIT)
def test_a_word_broken_over_two_lines_is_found(sheet: Page, case: str) -> None:
    found = page_checks.split(shown(sheet, SPLIT[case]))
    assert len(found) == 1, found


@pytest.mark.parametrize("case", FOREIGN)
def test_a_word_in_a_language_not_chosen_is_found(sheet: Page, case: str) -> None:
    lang, markup = FOREIGN[case]
    assert page_checks.foreign(shown(sheet, markup), lang) != []


@pytest.mark.parametrize("text", BROKEN)
def test_what_a_fault_leaves_on_a_screen_is_found(sheet: Page, text: str) -> None:
    assert page_checks.broken(shown(sheet, f"<p>{text}</p>")) != []


@pytest.mark.parametrize("markup", ["<p role=alert>Что-то пошло не так.</p>", "<main data-testid=stMain> </main>"])
def test_a_screen_that_could_not_be_drawn_is_found(sheet: Page, markup: str) -> None:
    assert page_checks.refused(shown(sheet, markup)) != []


def test_a_sound_page_has_no_findings(sheet: Page) -> None:
    page = shown(sheet, FINE)
    assert page_checks.misshapen(page) == []
    assert page_checks.misspoken(page, "ru") == []
    assert page_checks.refused(page) == []


def test_a_check_may_look_at_a_part_of_a_page(sheet: Page) -> None:
    page = shown(sheet, f"<div class=box style='overflow: hidden'>{LONG}</div><p id=sound>{LONG}</p>")
    assert page_checks.clipped(page) != []
    assert page_checks.clipped(page, "#sound") == []


def test_console_errors_and_uncaught_ones_and_outside_requests_are_heard(browser: Browser) -> None:
    page, ears = browser.new_page(), Ears()
    ears.listen(page)
    page.set_content("<script>console.error('lost'); setTimeout(() => { throw new Error('broken') })</script>")
    page.set_content("<img src='http://council.invalid/a.png'>", wait_until="domcontentloaded")
    page.wait_for_timeout(100)
    heard = "\n".join(ears.heard())
    assert "console: lost" in heard
    assert "uncaught in the page: broken" in heard
    assert "asked an outside host: http://council.invalid/a.png" in heard
    assert ears.heard() == [], "what was told once is not told again"
    page.close()


def test_words_of_a_document_may_be_of_its_language_in_any_other() -> None:
    assert foreign_words(Said("Wi-Fi в актовом зале", "ru", "q"), "kk", ()) == []
    assert foreign_words(Said("в актовом зале", "", "q"), "en", ()) == ["в", "актовом", "зале"]


def test_the_list_of_allowed_words_is_short_and_holds_no_word_that_needs_no_leave() -> None:
    listed = [(lang, word) for lang in ("ru", "kk", "en") for word in page_checks.allowed_words(lang)]
    assert [one for one in listed if not page_checks.is_foreign(one[1], one[0])] == []
    assert len({word for _, word in listed}) <= 40


def test_on_paper_the_words_of_documents_stand_unmarked_where_one_alphabet_can_not_tell_them() -> None:
    said = [Said(words, page_checks.PAPER, "q") for words in ("Общественный совет", "Қоғамдық", "Sources")]
    assert [foreign_words(one, "ru", ()) for one in said] == [[], ["Қоғамдық"], ["Sources"]]
    assert [foreign_words(one, "kk", ()) for one in said] == [[], [], ["Sources"]]
