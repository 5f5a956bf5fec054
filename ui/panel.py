"""The light drawing component: our own escaped HTML and SVG in one place of a page, on the theme's ground.

A page that only shows is one panel: no chart library, no table widget. Links marked `data-inside` keep the session.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from locales import Texts
from look import palette
from ui import bars

_FOLDER = Path(__file__).parent

_HTML = """<div class="kn">
<div class="kn-body"></div>
<dialog class="kn-note" aria-labelledby="kn-note-title">
<div class="kn-note-body"></div>
<button type="button" class="kn-close" data-close></button>
</dialog>
</div>"""


def _css() -> str:
    own = "".join((_FOLDER / name).read_text(encoding="utf-8") for name in ("panel.css", "sheet.css", "record.css"))
    light, dark = palette.css_variables(is_dark=False), palette.css_variables(is_dark=True)
    return f".kn {{ {light} }}\n.kn[data-ground=dark] {{ {dark} }}\n{own}\n{bars.css()}\n"


_PANEL = st.components.v2.component(
    "kenes_panel",
    html=_HTML,
    css=_css(),
    js=(_FOLDER / "panel.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def panel(key: str, body: Markup, notes: Mapping[str, Markup], t: Texts) -> None:
    """Draw markup; `notes` are what the source controls open, by their keys: one enters the page when it is opened."""
    data = {
        "body": str(bars.patterns() + body),
        "notes": {name: str(note) for name, note in notes.items()},
        "close": t("note-close"),
    }
    _PANEL(key=key, data=data)
