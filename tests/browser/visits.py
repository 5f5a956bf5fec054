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
    """One screen of a stage in one language."""

    stage: Stage
    screen: str
    lang: str

    def __str__(self) -> str:
        return f"{self.stage}-{self.screen}-{self.lang}"

    @property
    def address(self) -> str:
        """The address below the server's root."""
        query = {"lang": self.lang, **({"as_of": self.stage.as_of} if self.stage.as_of else {})}
        return f"/{screens.address(self.screen).removeprefix('./')}?{urlencode(query)}"


VISITS = tuple(Visit(*one) for one in itertools.product(STAGES, screens.SCREENS, LANGUAGES))

# Streamlit says on its outermost element whether the script runs. Then nothing may move for a few pictures, since
# charts and panels are drawn after it. Time limit in milliseconds; false when it passed.
_SETTLED = """async (most) => {
  const picture = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20)))
  const shape = () => [...document.querySelectorAll("[data-testid=stMain], .kn, .js-plotly-plot, svg, canvas")]
    .map((one) => { const box = one.getBoundingClientRect(); return [box.x, box.y, box.width, box.height].join() })
    .join(";") + document.body.textContent.length + document.getAnimations().length
  const isBusy = () => {
    const app = document.querySelector("[data-testid=stApp]")
    const isLoading = document.querySelector("[data-testid=stSkeleton], [data-stale=true], .kn-body:empty")
    return app?.dataset.testScriptState !== "notRunning" || !document.querySelector(".kf-head, .kf-note") || isLoading
  }
  const end = performance.now() + most
  await document.fonts.ready
  for (let calm = 0, last = ""; performance.now() < end; await picture()) {
    const now = isBusy() ? "" : shape()
    calm = now && now === last ? calm + 1 : 0
    last = now
    if (calm >= 4) return true
  }
  return false
}"""


def settle(page: Page, within_ms: int = 30_000) -> None:
    """Wait until the screen is drawn and still."""
    assert page.evaluate(_SETTLED, within_ms), f"{page.url} was not still within {within_ms} ms"


def call(page: Page, root: str, visit: Visit) -> None:
    """Open a screen and wait for it."""
    page.goto(root + visit.address, wait_until="commit")
    page.wait_for_selector(".kf-head", timeout=30_000)
    settle(page)


def show(page: Page, look: Look) -> None:
    """Show a page in a window and on a ground; an open screen is then drawn anew, see `settle`."""
    page.set_viewport_size({"width": look.size.width, "height": look.size.height})
    page.emulate_media(color_scheme=look.ground)
