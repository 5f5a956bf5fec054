"""Running a screen without a browser, at an address on a store: within the frame, or its script alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data_model.store import Store
from ui import screens

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
    monkeypatch.setenv("KENES_PUBLIC", "here")


def serve(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let screens answer from an open store."""
    serve_from(store.url, monkeypatch)


def ran(monkeypatch: pytest.MonkeyPatch, store: Store, screen: str, **query: str) -> AppTest:
    """The screen's script alone, as the frame runs it, at an address on a store; nothing went wrong on the way."""
    serve(store, monkeypatch)
    page = AppTest.from_file(screens.file_of(screen), default_timeout=PATIENCE)
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert [one.message for one in page.exception] == []
    return page
