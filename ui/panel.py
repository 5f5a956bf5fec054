"""The light drawing component: our own escaped HTML and SVG in one place of a page, on the theme's ground.

A page that only shows is one panel: no chart library, no table widget. Links marked `data-inside` keep the session.
Its style is in `ui.panel_style`.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from locales import Texts
from ui import bars

_HTML = """<div class="kn">
<div class="kn-body"></div>
<dialog class="kn-note" aria-labelledby="kn-note-title">
<div class="kn-note-body"></div>
<button type="button" class="kn-close" data-close></button>
</dialog>
</div>"""

_PANEL = st.components.v2.component(
    "kenes_panel",
    html=_HTML,
    js=(Path(__file__).parent / "panel.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def panel(key: str, body: Markup, notes: Mapping[str, Markup], t: Texts) -> None:
    """Draw markup; `notes` are what the source controls open, by their keys: one enters the page when it is opened."""
    show(key, packed(body, notes, t))


def packed(body: Markup, notes: Mapping[str, Markup], t: Texts) -> bytes:
    """What a panel shows, as it travels: a tenth of what JSON of Cyrillic would be. The same markup, the same bytes."""
    data = {
        "body": str(bars.patterns() + body),
        "notes": {name: str(note) for name, note in notes.items()},
        "close": t("note-close"),
    }
    return zlib.compress(json.dumps(data, ensure_ascii=False).encode(), level=1)


def show(key: str, drawn: bytes) -> None:
    """Draw what was packed."""
    _PANEL(key=key, data=drawn)


@dataclass(frozen=True)
class Drawing:
    """Something to draw; its key says all that the drawing depends on: the store's edition, the date, the address."""

    key: tuple[Hashable, ...]
    draw: Callable[[], bytes] = field(compare=False)


@lru_cache(maxsize=256)
def once(drawing: Drawing) -> bytes:
    """What was packed for the same key before, for any reader; else it is drawn now."""
    return drawing.draw()
