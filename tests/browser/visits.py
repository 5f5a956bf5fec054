"""The screens as a reader meets them: which store, which date, which language, in which window, on which ground."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlencode

from playwright.sync_api import Page

from locales import LANGUAGES
from ui import screens

Ground = Literal["light", "dark"]
GROUNDS: tuple[Ground, ...] = ("light", "dark")


@dataclass(frozen=True)
class Size:
    """A window's size in CSS pixels."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


LAPTOP, DESKTOP, PHONE = SIZES = (Size(1366, 768), Size(1920, 1080), Size(390, 844))


@dataclass(frozen=True)
class Look:
    """A window and the ground that its reader's system asks for."""

    size: Size
    ground: Ground

    def __str__(self) -> str:
        return f"{self.size}-{self.ground}"


LOOKS = tuple(Look(*one) for one in itertools.product(SIZES, GROUNDS))


@dataclass(frozen=True)
class Stage:
    """A store on a date; without a date the store's own, which for the demonstration is fixed."""

    store: Literal["real", "demo"]
    as_of: str = ""

    def __str__(self) -> str:
        return f"{self.store}-{self.as_of}" if self.as_of else self.store


DURING, AFTER, DEMO = STAGES = (Stage("real", "2026-04-22"), Stage("real", "2026-11-22"), Stage("demo"))


@dataclass(frozen=True)
class Visit:
    """One screen of a stage in one language, with what else its address states; `part` is what then lies on top."""

    stage: Stage
    screen: str
    lang: str
    stated: tuple[tuple[str, str], ...] = ()
    part: str = ""

    def __str__(self) -> str:
        stated = "".join(f"-{name}={value}" for name, value in self.stated)
        return f"{self.stage}-{self.screen}{stated}-{self.lang}"

    @property
    def address(self) -> str:
        """The address below the server's root."""
        as_of = {"as_of": self.stage.as_of} if self.stage.as_of else {}
        query = urlencode({"lang": self.lang, **as_of, **dict(self.stated)})
        return f"/{screens.address(self.screen).removeprefix('./')}?{query}"


VISITS = tuple(Visit(*one) for one in itertools.product(STAGES, screens.FOR_ALL, LANGUAGES))

CARD = "[data-testid=stDialog] [role=dialog]"
PLACES: tuple[tuple[str, dict[str, str], str], ...] = (
    ("overview", {"commission": "2"}, ""),
    ("plan", {"section": "month"}, ""),
    ("plan", {"section": "kind"}, ""),
    ("plan", {"section": "timeline"}, ""),
    ("plan", {"section": "progress"}, ""),
    ("plan", {"commission": "2", "state": "overdue"}, ""),
    ("plan", {"item": "10"}, CARD),
    ("monitoring", {"commission": "2"}, ""),
    ("appeals", {"commission": "3"}, ""),
    ("convocations", {"months_iii": "32"}, ""),
    ("commission", {"commission": "5"}, ""),
    ("sources", {"severity": "lost"}, ""),
)
"""Places within the screens that their own links and controls lead to, with the part that lies on top there."""


def place_of(number: int, stage: Stage, lang: str) -> Visit:
    """A visit to one of PLACES."""
    screen, stated, part = PLACES[number]
    return Visit(stage, screen, lang, tuple(stated.items()), part)


PLACE_VISITS = tuple(place_of(*one) for one in itertools.product(range(len(PLACES)), STAGES, LANGUAGES))
ONE_PLACE_VISITS = tuple(place_of(n, DEMO, LANGUAGES[n % len(LANGUAGES)]) for n in range(len(PLACES)))
"""Each place once, in the languages by turns."""


# Streamlit says on its outermost element whether the script runs; a head that was there before is marked as left. Then
# nothing may move for a few pictures, since panels are drawn after the script, and charts a tenth of a second after
# a window's change. The argument is the time allowed in milliseconds; the answer is false where it passed.
_SETTLED = """async (most) => {
  const picture = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 25)))
  const shape = () => [...document.querySelectorAll("[data-testid=stMain], .kn, .js-plotly-plot, svg, canvas")]
    .map((one) => { const box = one.getBoundingClientRect(); return [box.x, box.y, box.width, box.height].join() })
    .join(";") + document.body.textContent.length + document.getAnimations().length
  const isBusy = () => {
    const app = document.querySelector("[data-testid=stApp]")
    const isDrawn = document.querySelector(".kf-head, .kf-note") && !document.querySelector(".kf-head[data-left]")
    const isLoading = document.querySelector("[data-testid=stSkeleton], [data-stale=true], .kn-body:empty")
    return app?.dataset.testScriptState !== "notRunning" || !isDrawn || isLoading
  }
  const calmEnough = () => (document.querySelector(".js-plotly-plot") ? 5 : 2)
  const end = performance.now() + most
  await document.fonts.ready
  for (let calm = 0, last = ""; performance.now() < end; await picture()) {
    const now = isBusy() ? "" : shape()
    calm = now && now === last ? calm + 1 : 0
    last = now
    if (calm >= calmEnough()) return true
  }
  return false
}"""
_FOLLOW = """(address) => {
  document.querySelector("dialog[open]")?.close()
  document.querySelector(".kf-head").dataset.left = ""
  const link = Object.assign(document.createElement("a"), { href: address })
  link.dataset.inside = ""
  document.body.append(link)
  link.click()
  link.remove()
}"""


def is_settled(page: Page, within_ms: int) -> bool:
    """Whether the screen is drawn and still before the time has passed."""
    return bool(page.evaluate(_SETTLED, within_ms))


def settle(page: Page, within_ms: int = 60_000) -> None:
    """Wait until the screen is drawn and still."""
    assert is_settled(page, within_ms), f"{page.url} was not still within {within_ms} ms"


def call(page: Page, root: str, visit: Visit) -> None:
    """Open a screen by its address and wait for it."""
    page.goto(root + visit.address, wait_until="commit")
    page.wait_for_selector(".kf-head")
    settle(page)


def follow(page: Page, root: str, visit: Visit) -> None:
    """Come to a screen by a link from the one that is open, in the same session; a page elsewhere or ill is left."""
    if page.url.startswith(f"{root}/") and is_settled(page, 5_000):
        page.evaluate(_FOLLOW, visit.address)
        settle(page)
    else:
        call(page, root, visit)


def show(page: Page, look: Look) -> None:
    """Show a page in a window and on a ground; an open screen is then drawn anew, see `settle`."""
    page.set_viewport_size({"width": look.size.width, "height": look.size.height})
    page.emulate_media(color_scheme=look.ground)
