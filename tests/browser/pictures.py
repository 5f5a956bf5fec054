"""Pictures of every screen for people to look at: `python -m tests.browser.pictures FOLDER [words to choose by]`.

A picture is named stage-screen-language-size-ground.png; with words only those are taken whose names hold each of them:
`python -m tests.browser.pictures /tmp/seen overview ru 1366` or, whole pages from top to bottom, `… --whole demo plan`.
"""

from __future__ import annotations

import argparse
import itertools
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from data_model.migrating import migrate
from data_model.store import Store
from seed.demo import load_demo
from seed.load import load
from tests import chromium
from tests.browser.conftest import serving
from tests.browser.visits import LOOKS, VISITS, Look, Visit, call, settle, show
from tests.stores import opened

LOADERS: dict[str, tuple[str, Callable[[Store], object]]] = {"real": ("serve", load), "demo": ("demo", load_demo)}
WITHOUT_SCROLLING = """
    [data-testid=stApp], [data-testid=stAppViewContainer], [data-testid=stMain] {
        position: static !important; overflow: visible !important; height: auto !important
    }
"""
"""Lets a page be as high as it is: Streamlit scrolls within the window, and a picture ends with it."""


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures that were asked for; returns 1 where none is called so or no browser is there."""
    parser = argparse.ArgumentParser(prog="pictures", description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("words", nargs="*", help="parts of the names of the pictures wanted")
    parser.add_argument("--whole", action="store_true", help="the page from top to bottom, not the window alone")
    options = parser.parse_intermixed_args(arguments)
    wanted = [one for one in itertools.product(VISITS, LOOKS) if all(word in name(*one) for word in options.words)]
    browser = chromium.find()
    if not wanted or not browser:
        print("No picture has all these words in its name." if browser else "No Chromium, Chrome or Edge was found.")
        return 1
    options.folder.mkdir(parents=True, exist_ok=True)
    for picture in taken(browser, wanted, options.folder, options.whole):
        print(picture, flush=True)
    return 0


def name(visit: Visit, look: Look) -> str:
    """What a picture is called."""
    return f"{visit}-{look}"


def taken(browser: str, wanted: list[tuple[Visit, Look]], folder: Path, is_whole: bool) -> Iterator[Path]:
    """Save the pictures one after another."""
    with ExitStack() as stack:
        roots = {one: stack.enter_context(served(one)) for one in {visit.stage.store for visit, _ in wanted}}
        driver = stack.enter_context(sync_playwright())
        running = driver.chromium.launch(executable_path=browser, args=[*chromium.SWITCHES])
        page = running.new_page()
        for visit, looks in itertools.groupby(wanted, key=lambda one: one[0]):
            call(page, roots[visit.stage.store], visit)
            for _, look in looks:
                yield saved(page, look, folder / f"{name(visit, look)}.png", is_whole)
        running.close()


def saved(page: Page, look: Look, file: Path, is_whole: bool) -> Path:
    """Save the open screen as it looks in a window; the whole of it in one as high as the page."""
    show(page, look)
    settle(page)
    page.screenshot(path=file, full_page=is_whole, style=WITHOUT_SCROLLING if is_whole else None)
    return file


@contextmanager
def served(store: str) -> Iterator[str]:
    """The root address of a server on a new store, real or demo."""
    verb, fill = LOADERS[store]
    with tempfile.TemporaryDirectory(prefix="kenes-pictures-") as folder:
        url = f"sqlite:///{folder}/kenes.db"
        with opened(url) as new:
            migrate(new)
            fill(new)
        with serving(verb, url) as root:
            yield root


if __name__ == "__main__":
    raise SystemExit(main())
