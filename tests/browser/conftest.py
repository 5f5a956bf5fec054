"""What browser tests may ask for: servers on seeded stores, one browser a session, pages that note what goes wrong."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from data_model.store import Store
from tests.browser.visits import Visit
from tests.chromium import SWITCHES
from tests.conftest import copy_of

ROOT = Path(__file__).parents[2]
PATIENCE = 90  # seconds; the machine may be busy

Opener = Callable[..., Page]
Root = Callable[[Visit], str]


@contextmanager
def serving(verb: str, url: str, port: int = 0) -> Iterator[str]:
    """The root address of a server that the terminal's verb started on a store; stopped at the end.

    Without a port it listens on a free one.
    """
    port = port or free_port()
    command = [sys.executable, str(ROOT / "cli.py"), verb, "--store", url, "--port", str(port)]
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, cwd=tempfile.gettempdir(), stdout=said, stderr=said, env={**os.environ, "PYTHONUTF8": "1"}
        )
        try:
            root = f"http://127.0.0.1:{port}"
            if not _answers(root, process):
                said.seek(0)
                pytest.fail(f"{verb} did not answer: {said.read().decode(errors='replace')[-2000:]}", pytrace=False)
            yield root
        finally:
            process.terminate()
            process.wait(PATIENCE)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def _answers(root: str, process: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{root}/readyz", timeout=5):
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    return False


@pytest.fixture(scope="session")
def real_server(seeded_store: Store) -> Iterator[str]:
    """Return the root address of a server on the council's real seed."""
    with serving("serve", seeded_store.url) as root:
        yield root


@pytest.fixture(scope="session")
def demo_server(demo_store: Store) -> Iterator[str]:
    """Return the root address of a server on the demonstration."""
    with serving("demo", demo_store.url) as root:
        yield root


@pytest.fixture(scope="module")
def store(
    request: pytest.FixtureRequest, seeded_store: Store, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """Return a store of this module's own with the council's seed."""
    with copy_of(request, tmp_path_factory.mktemp("own"), seeded_store.file) as fresh:
        yield fresh


@pytest.fixture(scope="module")
def server(store: Store) -> Iterator[str]:
    """Return the root address of a server on it."""
    with serving("serve", store.url) as root:
        yield root


@pytest.fixture
def fresh_server(seeded_store: Store) -> Iterator[str]:
    """Return the root address of a server that nobody has asked for a screen yet."""
    with serving("serve", seeded_store.url) as root:
        yield root


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """Return the system's browser, one for the session."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=[*SWITCHES, "--process-per-site"])
        yield running
        running.close()


class Contexts:
    """Browser contexts that outlive a test, one for each name and settings.

    In each a page of the server's site stays open: the process behind it remembers the scripts that it has read, and
    reading them anew is most of what a load costs. A test that takes a context finds no cookies and no other pages.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._kept: dict[str, tuple[BrowserContext, Page]] = {}

    def context(self, name: str = "", **settings: Any) -> BrowserContext:
        """Return the context of this name and these settings, as if nobody had been there."""
        key = f"{name} {sorted(settings.items())}"
        if key not in self._kept:
            self._kept[key] = self._made(settings)
        context, keeper = self._kept[key]
        context.clear_cookies()
        for page in context.pages:
            if page is not keeper:
                page.close()
        return context

    def _made(self, settings: Mapping[str, Any]) -> tuple[BrowserContext, Page]:
        context = self._browser.new_context(**settings)
        context.set_default_timeout(PATIENCE * 1000)
        keeper = context.new_page()
        keeper.route("**/*", lambda route: route.fulfill(body="", content_type="text/html"))
        keeper.goto("http://127.0.0.1/")
        return context, keeper


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Contexts:
    """Return the browser contexts of the session."""
    return Contexts(browser)


@pytest.fixture
def open_page(contexts: Contexts) -> Iterator[Opener]:
    """Return what opens an address in a context and waits for the head: `open_page(url, locale="en-US")`."""
    opened_pages = []

    def opened(url: str, **settings: str) -> Page:
        page = contexts.context(**settings).new_page()
        opened_pages.append(page)
        page.goto(url, wait_until="commit")
        page.wait_for_selector(".kf-head, .kf-note")
        return page

    yield opened
    for page in opened_pages:
        page.close()


@pytest.fixture(scope="session")
def root(real_server: str, demo_server: str) -> Root:
    """Return what tells the root address of the server that a visit goes to."""
    roots = {"real": real_server, "demo": demo_server}
    return lambda visit: roots[visit.stage.store]


@pytest.fixture
def window(contexts: Contexts) -> Iterator[Page]:
    """Return an empty page of a browser that speaks English: whatever a screen leaves to it comes out foreign."""
    page = contexts.context(locale="en-US").new_page()
    yield page
    page.close()
