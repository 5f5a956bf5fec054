"""The palette's looks in our own markup: a look that states, appeals and bases share is drawn by one class."""

from __future__ import annotations

from markupsafe import Markup

from look.palette import STATES, Look, css_name
from ui.bars import swatch

_CLASSES = {look.mark: css_name(state) for state, look in STATES.items()}


def css_class(look: Look) -> str:
    """The class that draws a look, for `swatch`, bars and cards."""
    return _CLASSES[look.mark]


def worded(look: Look, word: str) -> Markup:
    """A word behind a sample of its look."""
    return Markup('<span class="kn-state">{}{}</span>').format(swatch(css_class(look)), word)
