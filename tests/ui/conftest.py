"""Screens run here as the server runs them, so that seven hundred of them take a minute and not three."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from streamlit import config
from streamlit.components.v2 import manifest_scanner


@pytest.fixture(autouse=True, scope="session")
def as_the_server_runs() -> Iterator[None]:
    """No full collection after each run, as `web.serving` says; no search for components that packages bring: none do.

    A server looks for such components once at its start, a test runner of Streamlit's at each run.
    """
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(manifest_scanner, "scan_component_manifests", lambda *_, **__: [])
        before = config.get_option("runner.postScriptGC")
        config.set_option("runner.postScriptGC", False)
        yield
        config.set_option("runner.postScriptGC", before)
