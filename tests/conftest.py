"""What every test may ask for."""

from __future__ import annotations

import os

import pytest

from tests import chromium as system_browser


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of the system browser; a test that needs one where there is none fails plainly."""
    path = os.environ.get("KENES_CHROMIUM") or system_browser.find()
    if not path:
        pytest.fail("No Chromium, Chrome or Edge was found; `python run.py test` says how to get one.", pytrace=False)
    return path
