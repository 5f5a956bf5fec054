"""A chart on a screen with what belongs to it: its heading, a line of words, the control that opens its sources."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ParamSpec

import plotly.graph_objects as go
from markupsafe import Markup

from locales import Texts
from ui import panel, plotting
from ui.cards import source_control
from ui.sheet import section

P = ParamSpec("P")


@dataclass(frozen=True)
class Caption:
    """What stands over a chart: a key of its own on the page, a heading, words under it, the note of its sources."""

    key: str
    heading: str
    words: str
    note: Markup


def captioned(caption: Caption, t: Texts) -> None:
    """Draw a caption alone: where there is nothing to draw under it, its words say so."""
    words = Markup('<p class="kn-quiet">{}</p>').format(caption.words) if caption.words else Markup("")
    control = source_control(caption.key, caption.heading, t)
    panel.panel(
        f"{caption.key}-caption", section(caption.key, caption.heading, words, control), {caption.key: caption.note}, t
    )


def chart_block(
    caption: Caption, t: Texts, alt: str, build: Callable[P, go.Figure], *values: P.args, **named: P.kwargs
) -> None:
    """Draw a chart under its caption; `alt` says in a sentence what it shows, the values are frozen."""
    captioned(caption, t)
    plotting.chart(caption.key, t.lang, alt, build, *values, **named)
