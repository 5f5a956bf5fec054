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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

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
        running = playwright.chromium.launch(executable_path=chromium, args=[*SWITCHES])
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Opener]:
    """Return what opens an address in a context of its own and waits for the head: `open_page(url, locale="en-US")`."""
    contexts = []

    def opened(url: str, **settings: object) -> Page:
        context = browser.new_context(**settings)  # type: ignore[arg-type]
        contexts.append(context)
        context.set_default_timeout(PATIENCE * 1000)
        page = context.new_page()
        page.goto(url, wait_until="commit")
        page.wait_for_selector(".kf-head, .kf-note")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def root(real_server: str, demo_server: str) -> Root:
    """Return what tells the root address of the server that a visit goes to."""
    roots = {"real": real_server, "demo": demo_server}
    return lambda visit: roots[visit.stage.store]


@pytest.fixture(scope="session")
def english(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser that speaks English, so that whatever a screen leaves to it comes out in a foreign language."""
    context = browser.new_context(locale="en-US")
    context.set_default_timeout(PATIENCE * 1000)
    yield context
    context.close()


@pytest.fixture
def window(english: BrowserContext) -> Iterator[Page]:
    """Return an empty page that finds the application's files where the pages before it left them."""
    page = english.new_page()
    yield page
    page.close()
