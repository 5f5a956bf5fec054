"""The deck on projectors: nothing scrolls, is cut or too small to read from the last row; keys turn it exactly.

The default run walks the demonstration's deck on the narrowest, a usual and a wide projector; `long` walks both
stores' decks on all six, in the three languages, on both grounds.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from data_model.store import Store
from locales import LANGUAGES
from tests.browser import page_checks
from tests.browser.conftest import Contexts, serving
from tests.browser.visits import GROUNDS, Ground, Size

pytestmark = pytest.mark.browser

SIZES = tuple(Size(*one) for one in ((1024, 768), (1280, 720), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160)))
LEAST_TYPE, LEAST_FIGURE, LEAST_CONTRAST = 1 / 30, 1 / 10, 7.0
MOST_ROWS = 7
DECK = ".kd"


@dataclass(frozen=True)
class Projector:
    """A store's deck in a language, on a wall of a size and a ground."""

    store: str
    lang: str
    size: Size
    ground: Ground

    def __str__(self) -> str:
        return f"{self.store}-{self.lang}-{self.size}-{self.ground}"


ALL = tuple(Projector(*one) for one in itertools.product(("real", "demo"), LANGUAGES, SIZES, GROUNDS))
DAILY = (
    Projector("demo", "ru", SIZES[0], "light"),
    Projector("demo", "kk", SIZES[1], "dark"),
    Projector("demo", "en", SIZES[4], "light"),
)

# Of every line of text in the slide that is shown: its size as a share of the window's height and its contrast.
_TYPE = """() => {
  const slide = document.querySelector(".kd-slide:not([hidden])")
  const parts = [slide, document.querySelector(".kd-foot"), document.querySelector(".kd-warning")]
  const light = (colour) => {
    const pen = document.createElement("canvas").getContext("2d")
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((one) => one / 255)
      .map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (!/, 0\\)$|^transparent$/.test(colour)) return colour
    }
    return "white"
  }
  const told = []
  for (const part of parts.filter(Boolean)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node; (node = walker.nextNode()); ) {
      const element = node.parentElement
      if (!node.data.trim() || !element.checkVisibility()) continue
      const style = getComputedStyle(element)
      const [one, other] = [light(style.color), light(ground(element))].sort((a, b) => b - a)
      told.push({
        text: node.data.trim(), type: parseFloat(style.fontSize) / innerHeight,
        isFigure: !!element.closest(".kd-number"), contrast: (one + 0.05) / (other + 0.05),
      })
    }
  }
  return { told, rows: slide.querySelectorAll(".kd-rows > li").length }
}"""
_ROOM = """() => {
  const slide = document.querySelector(".kd-slide:not([hidden])")
  const foot = document.querySelector(".kd-foot").getBoundingClientRect()
  const under = [...document.querySelectorAll(".kd-foot > *")].filter((one) => one.checkVisibility())
  const drawn = [...slide.querySelectorAll("*")].filter((one) => !one.closest("svg") && one.checkVisibility())
  const boxes = [...drawn, ...under].map((one) => [one.textContent.trim().slice(0, 60), one.getBoundingClientRect()])
  const isLow = (box) => box.bottom > (box.top < foot.top - 1 ? foot.top : innerHeight) + 1
  const isOut = (box) => isLow(box) || box.right > innerWidth + 1 || box.left < -1
  const meet = under[0].getBoundingClientRect().right > under.at(-1).getBoundingClientRect().left + 1
  const out = boxes.filter(([, box]) => box.width && isOut(box)).map(([text]) => text)
  return meet ? ["what stands under the slide", ...out] : out
}"""


# Of every slide on paper: its size, its words, whether any of them hang out, what its foot says.
_PAGES = """() => [...document.querySelectorAll(".kd-stage .kd-slide")].map((slide) => {
  const own = slide.getBoundingClientRect()
  const parts = [...slide.querySelectorAll("*")].filter((one) => !one.closest("svg") && one.checkVisibility())
  const isOut = (box) => box.right > own.right + 1 || box.bottom > own.bottom + 1 || box.left < own.left - 1
  return {
    size: [own.width, own.height], said: slide.innerText.slice(0, 80),
    isCut: parts.some((one) => isOut(one.getBoundingClientRect())),
    place: slide.lastElementChild.lastElementChild.textContent,
  }
})"""
_NAMED = """(name) => {
  const slide = document.querySelector(".kd-slide:not([hidden])")
  slide.querySelector("h2").textContent = name
  slide.fitted = ""
  dispatchEvent(new Event("resize"))
}"""
_SWIPE = """([from, to]) => {
  const stage = document.querySelector(".kd-stage")
  const finger = (x) => new Touch({ identifier: 1, target: stage, clientX: x, clientY: 300 })
  const told = (name, x) => new TouchEvent(name, { changedTouches: [finger(x)], bubbles: true })
  stage.dispatchEvent(told("touchstart", from))
  stage.dispatchEvent(told("touchend", to))
}"""


@pytest.fixture
def room(contexts: Contexts) -> Iterator[Page]:
    """Return a window without a deck yet."""
    page = contexts.context().new_page()
    yield page
    page.close()


def opened(page: Page, root: str, query: str = "") -> int:
    """Open the deck; how many slides it holds."""
    page.goto(f"{root}/screen?{query}")
    page.wait_for_selector(".kd-slide:not([hidden])")
    return page.locator(".kd-slide").count()


def printed(page: Page) -> list[str]:
    """What is wrong with the deck on paper."""
    number = page.locator(".kd-stage .kd-slide").count()
    pages = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    found = page.evaluate(_PAGES)
    feet = [one["place"] for one in found]
    return [
        *([] if pages == number else [f"{number} slides on {pages} pages"]),
        *([] if feet == [f"{at} / {number}" for at in range(1, number + 1)] else [f"feet: {feet}"]),
        *(f"{one['size']}: {one['said']}" for one in found if one["isCut"] or one["size"] != [1280, 720]),
    ]


def place(page: Page) -> str:
    return page.locator(".kd-place").text_content() or ""


def faults(page: Page, lang: str) -> Iterator[str]:
    """What is wrong with the slide that is shown."""
    found = page.evaluate(_TYPE)
    for one in found["told"]:
        if one["type"] < (LEAST_FIGURE if one["isFigure"] else LEAST_TYPE):
            yield f"«{one['text']}» is {one['type']:.3f} of the height"
        if one["contrast"] < LEAST_CONTRAST:
            yield f"«{one['text']}» has a contrast of {one['contrast']:.1f}"
    if found["rows"] > MOST_ROWS:
        yield f"{found['rows']} rows"
    yield from (f"«{text}» has no room" for text in page.evaluate(_ROOM))
    yield from page_checks.misshapen(page, DECK)
    yield from page_checks.foreign(page, lang, DECK)
    yield from page_checks.broken(page, DECK)


def walked(page: Page, one: Projector, root: str) -> list[str]:
    """Every fault of every slide, with the slide it is on."""
    page.set_viewport_size({"width": one.size.width, "height": one.size.height})
    page.emulate_media(color_scheme=one.ground)
    number = opened(page, root, f"lang={one.lang}")
    assert number > 9
    found = []
    for _ in range(number):
        found += [f"{place(page)}: {fault}" for fault in faults(page, one.lang)]
        page.keyboard.press("ArrowRight")
    return found


@pytest.mark.parametrize("one", DAILY, ids=str)
def test_every_slide_is_read_from_the_last_row(one: Projector, room: Page, demo_server: str) -> None:
    assert walked(room, one, demo_server) == []


@pytest.mark.long
@pytest.mark.parametrize("one", ALL, ids=str)
def test_every_slide_on_every_projector(one: Projector, room: Page, demo_server: str, real_server: str) -> None:
    assert walked(room, one, demo_server if one.store == "demo" else real_server) == []


def test_keys_turn_the_deck_exactly_and_the_address_follows(room: Page, demo_server: str) -> None:
    number = opened(room, demo_server, "lang=ru&slide=3")
    assert place(room) == f"3 / {number}"
    for _ in range(12):
        room.keyboard.press("PageDown")
    for _ in range(5):
        room.keyboard.press("ArrowLeft")
    assert place(room) == f"10 / {number}"
    assert "slide=10" in room.url
    for key in "12":
        room.keyboard.press(key)
    room.keyboard.press("Enter")
    assert place(room) == f"12 / {number}"
    room.keyboard.press("End")
    room.keyboard.press("ArrowRight")
    assert place(room) == f"{number} / {number}"
    room.keyboard.press("Home")
    assert place(room) == f"1 / {number}"
    room.reload()
    room.wait_for_selector(".kd-slide:not([hidden])")
    assert place(room) == f"1 / {number}"


def test_a_blank_screen_shows_nothing_until_a_key(room: Page, demo_server: str) -> None:
    opened(room, demo_server)
    room.keyboard.press("b")
    assert not room.locator(".kd-stage").is_visible()
    room.keyboard.press("ArrowRight")
    assert room.locator(".kd-stage").is_visible()


def test_escape_leads_back_to_the_first_screen(room: Page, demo_server: str) -> None:
    opened(room, demo_server, "lang=kk&slide=2")
    room.keyboard.press("Escape")
    room.wait_for_selector(".kn-completion")
    assert "/screen" not in room.url
    assert "lang=kk" in room.url
    assert room.locator(".kd").count() == 0


def test_thirty_fast_presses_land_exactly(room: Page, demo_server: str) -> None:
    number = opened(room, demo_server)
    for _ in range(3):
        room.keyboard.press("Home")
        for _ in range(20):
            room.keyboard.press("ArrowRight")
        for _ in range(10):
            room.keyboard.press("ArrowLeft")
        assert place(room) == f"{min(21, number) - 10} / {number}"


def test_the_presenters_window_and_the_projector_keep_in_step(room: Page, demo_server: str) -> None:
    number = opened(room, demo_server, "lang=ru")
    presenter = room.context.new_page()
    opened(presenter, demo_server, "lang=ru&presenter=1")
    presenter.keyboard.press("ArrowRight")
    presenter.keyboard.press("ArrowRight")
    expect(room.locator(".kd-place")).to_have_text(f"3 / {number}")
    room.keyboard.press("ArrowLeft")
    expect(presenter.locator(".kd-place")).to_have_text(f"2 / {number}")
    expect(presenter.locator(".kd-notes")).to_contain_text("Определение")
    assert presenter.locator(".kd-next h2").text_content()
    assert not room.locator(".kd-notes").is_visible()


def test_the_slides_stay_and_turn_when_the_server_is_gone(room: Page, seeded_store: Store) -> None:
    with serving("serve", seeded_store.url) as root:
        number = opened(room, root, "as_of=2026-04-22")
    room.wait_for_timeout(3000)
    assert room.locator(".kd-slide:not([hidden])").is_visible()
    room.keyboard.press("ArrowRight")
    assert place(room) == f"2 / {number}"
    on_top = "() => document.elementFromPoint(innerWidth / 2, innerHeight - 5).closest('.kd') !== null"
    assert room.evaluate(on_top)  # nothing of the application's own lies over it


@pytest.mark.parametrize("query", ["lang=kk", "lang=ru&presenter=1"])
def test_the_hand_out_is_a_slide_a_page_with_nothing_cut(room: Page, demo_server: str, query: str) -> None:
    opened(room, demo_server, query)
    assert printed(room) == []


def test_slides_advance_by_themselves_and_a_key_gives_the_slide_its_time_again(room: Page, demo_server: str) -> None:
    number = opened(room, demo_server, "lang=ru&auto=3")
    expect(room.locator(".kd-left")).to_have_text(re.compile(r"[123]\sс"))
    expect(room.locator(".kd-place")).to_have_text(f"2 / {number}", timeout=6000)
    room.wait_for_timeout(1500)
    room.keyboard.press("End")
    room.wait_for_timeout(2200)  # more than was left of the slide before
    assert place(room) == f"{number} / {number}"
    expect(room.locator(".kd-place")).to_have_text(f"1 / {number}", timeout=6000)  # and begins anew


def test_a_swipe_turns_the_slide(room: Page, demo_server: str) -> None:
    number = opened(room, demo_server)
    room.evaluate(_SWIPE, [900, 300])
    assert place(room) == f"2 / {number}"
    room.evaluate(_SWIPE, [300, 900])
    assert place(room) == f"1 / {number}"
    room.evaluate(_SWIPE, [300, 310])
    assert place(room) == f"1 / {number}"


def test_a_long_name_is_fitted_and_not_cut(room: Page, demo_server: str) -> None:
    room.set_viewport_size({"width": 1024, "height": 768})
    opened(room, demo_server, "lang=kk&slides=commissions")
    room.evaluate(_NAMED, "Қала құрылысы, сәулет, жер қатынастары және қоғамдық кеңістіктерді дамыту мәселелері " * 2)
    assert list(faults(room, "kk")) == []
    assert room.locator(".kd-slide:not([hidden]) h2").evaluate("one => one.scrollWidth <= one.clientWidth")
