"""A slide and what slides are put together from: large figures, short rows, rows that go on on the next slide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from markupsafe import Markup

from locales import Texts
from ui.bars import swatch
from ui.cards import Figure
from ui.wording import cut

Part = TypeVar("Part")

ROWS = 7
"""Rows that a slide holds; what is more goes on on the next."""
FIGURES = 6
"""Large figures that a slide holds."""
SHORT = 4
"""Letters before a row from which on it takes the room of an item's number."""
LONGEST = 400
"""Letters of a row that travel; the browser cuts them to the room that the slide has."""


@dataclass(frozen=True)
class Slide:
    """What the room sees, and under `notes` what its presenter reads: definitions, sources, caveats.

    `key` is its kind, as the address names it; slides of one long list share it.
    """

    key: str
    title: str
    body: Markup
    notes: Markup
    small: str = ""


@dataclass(frozen=True)
class Row:
    """A line: what stands before, its words (cut where there is no room), a state's look, what stands after."""

    before: str
    words: str
    lang: str
    after: str = ""
    look: str = ""


def figures(every: Sequence[tuple[str, Figure]]) -> Markup:
    """Large numbers, each under its heading, with the words that say of what; four stand in one row or two by two."""
    columns = {1: 1, 2: 2, 4: 4}.get(len(every), 3)
    return Markup('<ul class="kd-figures kd-of-{}">{}</ul>').format(
        columns, Markup("").join(_figure(*one) for one in every)
    )


def _figure(heading: str, one: Figure) -> Markup:
    sample = swatch(one.look) if one.look else ""
    return Markup("<li><h3>{}</h3><p class='kd-number'>{}{}</p><p>{}</p></li>").format(
        heading, sample, one.number, one.words
    )


def rows(every: Sequence[Row]) -> Markup:
    """Lines of a list below one another."""
    return Markup('<ol class="kd-rows">{}</ol>').format(Markup("").join(_row(one) for one in every))


def _row(one: Row) -> Markup:
    short = Markup(' class="kd-short"') if len(one.before) < SHORT else ""
    return Markup('<li><b{}>{}</b><span lang="{}">{}</span><span class="kd-after">{}{}</span></li>').format(
        short, one.before, one.lang, cut(one.words, LONGEST), swatch(one.look) if one.look else "", one.after
    )


def listed(slide: Slide, every: Sequence[Row], t: Texts) -> Iterator[Slide]:
    """A slide for each seven rows, numbered where they are more than one; none without a row."""
    yield from parts(slide, every, ROWS, rows, t)


def parts(
    slide: Slide, every: Sequence[Part], room: int, drawn: Callable[[Sequence[Part]], Markup], t: Texts
) -> Iterator[Slide]:
    """A slide for as many as one has room for, numbered where they are more than one; none without anything to say."""
    shares = [every[first : first + room] for first in range(0, len(every), room)]
    for number, share in enumerate(shares, start=1):
        small = t("deck-part", n=number, all=len(shares)) if len(shares) > 1 else slide.small
        yield replace(slide, body=drawn(share), small=small)
