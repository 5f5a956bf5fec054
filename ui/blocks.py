"""The parts of a page: made once for a revision, a date and an address, then drawn for every reader who asks the same.

Making knows no screen, drawing makes nothing: a part is a packed panel and, under it, a chart where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar

import plotly.graph_objects as go
from markupsafe import Markup

from locales import Texts
from ui import panel, plotting, session
from ui.cards import source_control
from ui.sheet import section

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Caption:
    """What stands over a chart: a key of its own on the page, a heading, words under it, the note of its sources."""

    key: str
    heading: str
    words: str
    note: Markup


@dataclass(frozen=True)
class Block:
    """A part of a page: a packed panel; with `build`, the chart of `values` under it, `alt` its sentence."""

    key: str
    drawn: bytes
    alt: str = ""
    build: Callable[..., go.Figure] | None = None
    values: tuple[Any, ...] = ()


def markup_block(key: str, body: Markup, notes: Mapping[str, Markup], t: Texts) -> Block:
    """A part of markup alone."""
    return Block(key, panel.packed(body, notes, t))


def caption_block(caption: Caption, t: Texts) -> Block:
    """A caption alone: where there is nothing to draw under it, its words say so."""
    words = Markup('<p class="kn-quiet">{}</p>').format(caption.words) if caption.words else Markup("")
    control = source_control(caption.key, caption.heading, t)
    body = section(caption.key, caption.heading, words, control)
    return markup_block(caption.key, body, {caption.key: caption.note}, t)


def chart_block(
    caption: Caption, t: Texts, alt: str, build: Callable[P, go.Figure], *values: P.args, **_named: P.kwargs
) -> Block:
    """A chart under its caption; `alt` says in a sentence what it shows, the values are frozen."""
    return Block(caption.key, caption_block(caption, t).drawn, alt, build, values)


def draw(block: Block, t: Texts) -> None:
    """Put a part on the page."""
    panel.show(block.key, block.drawn)
    if block.build:
        plotting.chart(f"{block.key}-chart", t.lang, block.alt, block.build, *block.values)


@dataclass(frozen=True)
class _Making:
    key: tuple[Hashable, ...]
    make: Callable[[], Any] = field(compare=False)


def kept(screen: str, view: session.View, make: Callable[[], T], *chosen: Hashable) -> T:
    """What `make` made for the same screen, revision, date and address before, else now; `chosen` joins the address."""
    key = (screen, view.edition, view.as_of, view.moment, session.link(screen, view), *chosen)
    return _once(_Making(key, make))


@lru_cache(maxsize=256)
def _once(making: _Making) -> Any:
    return making.make()
