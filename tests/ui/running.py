"""Running a screen without a browser: the frame as Streamlit runs it, at an address, on a store."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data_model.store import Store
from ui import screens, session

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # seconds; the machine may be busy


def opened_at(screen: str, **query: str) -> AppTest:
    """The screen at an address, run once."""
    app = AppTest.from_file(str(ROOT / "ui" / "frame.py"), default_timeout=PATIENCE)
    for name, value in query.items():
        app.query_params[name] = value
    if screen != screens.FIRST:
        app.switch_page(f"../pages/{screen}.py")
    return app.run()


def serve_from(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let screens answer from a store, as the server lets them."""
    monkeypatch.setenv("KENES_STORE", url)
    session.opened.cache_clear()


def serve(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let screens answer from an open store."""
    serve_from(store.url, monkeypatch)


def markup(app: AppTest) -> str:
    """All HTML of ours outside the panels."""
    return "\n".join(element.proto.body for element in app.main if element.type == "html")


def said(html: str) -> str:
    """What markup says to a reader."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def notes(app: AppTest) -> list[str]:
    """The sentences above the screen."""
    return [
        unescape(one)
        for block in re.findall(r'class="kf-note".*?</div>', markup(app))
        for one in re.findall(r"<p>(.*?)</p>", block)
    ]


def links(html: str) -> list[str]:
    """The addresses of all links in markup, in order."""
    return [unescape(href) for href in re.findall(r'<a [^>]*href="([^"]*)"', html)]
