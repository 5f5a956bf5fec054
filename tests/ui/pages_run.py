"""A screen's script run as the frame runs it, without a browser."""

from __future__ import annotations

import json
import zlib
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data_model.store import Store
from ui import screens


def ran(monkeypatch: pytest.MonkeyPatch, store: Store, screen: str, **query: str) -> AppTest:
    """The screen's script run on a store with an address's parameters; nothing went wrong on the way."""
    monkeypatch.setenv("KENES_STORE", store.url)
    page = AppTest.from_file(screens.file_of(screen), default_timeout=60)
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert [one.message for one in page.exception] == []
    return page


def drawn(page: AppTest, number: int = 0) -> dict[str, Any]:
    """The data of a drawn panel of the page: its body and its notes, as markup."""
    panels = [one for one in page.main if type(one).__name__ == "UnknownElement"]
    return dict(json.loads(zlib.decompress(panels[number].proto.bytes)))
