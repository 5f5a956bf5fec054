"""The style of every drawn panel: the palette as variables, the looks, and each style sheet that stands in ui/.

The shell links it as one file, so that a browser loads it once and no interaction carries it.
"""

from __future__ import annotations

import re
from pathlib import Path

from look import palette
from ui import bars

_FOLDER = Path(__file__).parent
_FIRST = "panel.css"


def css() -> str:
    """One style sheet: what all panels share first, then the others by name; comments and needless spaces left out."""
    files = sorted(_FOLDER.glob("*.css"), key=lambda file: (file.name != _FIRST, file.name))
    sheets = [file.read_text(encoding="utf-8") for file in files]
    whole = "\n".join([f".kn {{ color-scheme: light dark; {palette.css_variables()} }}", *sheets, bars.css()])
    return re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", whole, flags=re.DOTALL)).strip()
