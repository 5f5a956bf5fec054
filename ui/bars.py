"""Bars as SVG text: counts in, escaped markup out.

Widths are in per cent, so a bar fits any place and its text keeps its size.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from look.palette import CONVOCATIONS, STATES, Mark, css_name

GAP = 0.4
"""The gap between two segments, in per cent of the whole width."""

_STROKES = {
    "/": "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6",
    "-": "M0,4 H8",
    "|": "M4,0 V8",
    "+": "M4,0 V8 M0,4 H8",
    ".": "M3.9,4 h.2",
}


@dataclass(frozen=True)
class Segment:
    """A part of a bar: the class of its look, its count, what a screen reader says of it, where a click leads."""

    look: str
    count: int
    label: str
    href: str = ""


def stacked_bar(segments: Sequence[Segment], scale: int, label: str) -> Markup:
    """A horizontal bar of counts; `scale` is the count that fills the whole width, `label` says the bar in words.

    An empty segment is left out. With links inside it is a group, whose links are named; otherwise a picture.
    """
    shown = [one for one in segments if one.count > 0]
    role = "group" if any(one.href for one in shown) else "img"
    return Markup('<svg class="kn-bar" role="{}" aria-label="{}">{}</svg>').format(
        role, label, Markup("").join(_placed(shown, scale))
    )


def swatch(look: str) -> Markup:
    """A small sample of a look for a legend; the word beside it says what it means."""
    return Markup('<svg class="kn-swatch" aria-hidden="true">{}</svg>').format(_surface(look))


def rate_bar(look: str, value: float, scale: float) -> Markup:
    """A thin bar of a rate, for the eye only: the number stands beside it as text."""
    width = 0 if scale <= 0 else min(100.0, 100 * value / scale)
    return Markup('<svg class="kn-rate" aria-hidden="true"><svg width="{}%" height="100%">{}</svg></svg>').format(
        f"{width:.2f}", _surface(look)
    )


def patterns() -> Markup:
    """The patterns that the looks are filled with; they stand once on a page that draws bars."""
    tiles = (_pattern(css_name(state), look.mark) for state, look in STATES.items() if look.mark.shape)
    return Markup('<svg class="kn-patterns" width="0" height="0" aria-hidden="true"><defs>{}</defs></svg>').format(
        Markup("").join(tiles)
    )


def css() -> str:
    """The rules that give each look its surface, border and number; the colours are the palette's variables."""
    return "\n".join([*(_rule(css_name(state), look.mark) for state, look in STATES.items()), *_convocation_rules()])


def _placed(shown: Iterable[Segment], scale: int) -> Iterable[Markup]:
    start = 0
    for one in shown:
        yield _linked(one, _segment(one, 100 * start / scale, 100 * one.count / scale))
        start += one.count


def _linked(one: Segment, drawn: Markup) -> Markup:
    if not one.href:
        return drawn
    return Markup('<a data-inside="" href="{}" aria-label="{}">{}</a>').format(one.href, one.label, drawn)


def _segment(one: Segment, x: float, width: float) -> Markup:
    return Markup(
        '<svg class="kn-segment" x="{}%" width="{}%" height="100%"><title>{}</title>{}'
        '<text class="kn-{}" x="50%" y="50%" dy=".36em" aria-hidden="true">{}</text></svg>'
    ).format(f"{x:.2f}", f"{max(width - GAP, 0):.2f}", one.label, _surface(one.look), one.look, one.count)


def _surface(look: str) -> Markup:
    return Markup('<rect class="kn-{}" width="100%" height="100%"/>').format(look)


def _pattern(name: str, mark: Mark) -> Markup:
    return Markup(
        '<pattern id="kn-{0}" width="8" height="8" patternUnits="userSpaceOnUse">'
        '<rect class="kn-tile" width="8" height="8" fill="var(--kn-{0})"/>'
        '<path d="{1}" stroke="var(--kn-{0}-line)" stroke-width="{2}" stroke-linecap="round"/></pattern>'
    ).format(name, _STROKES[mark.shape], 2.4 if mark is Mark.DOTTED else 1.4)


def _rule(name: str, mark: Mark) -> str:
    fill = f"url(#kn-{name})" if mark.shape else f"var(--kn-{name})"
    ground = f"var(--kn-{name})" if mark.shape else "none"
    text = f"text.kn-{name} {{ fill: var(--kn-{name}-ink); stroke: {ground}; }}"
    return f"rect.kn-{name} {{ fill: {fill}; stroke: var(--kn-{name}-line); }}\n{text}"


def _convocation_rules() -> Iterable[str]:
    for name in CONVOCATIONS:
        variable = f"var(--kn-convocation-{name.lower()})"
        line = f"var(--kn-convocation-{name.lower()}-line)"
        yield f"rect.kn-convocation-{name.lower()} {{ fill: {variable}; stroke: {line}; }}"
