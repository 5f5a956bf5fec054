"""Stacked bars on paper: each state in its look, told by its pattern where colours are lost, its count beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, combinations, pairwise, product

from data_model.vocabulary import State
from exports.pdf import ASCENT, POINT, Sheet, Style
from look.palette import QUIET_INK, STATES, Look, Mark

STEP, STROKE = 1.5, 0.3
"""How far the lines of a pattern stand from one another, and how thick they are."""
LABEL, COUNT, COUNT_INSIDE = Style(10), Style(11, bold=True), Style(9, bold=True)
DIGIT = 0.66
"""How tall a digit is, in sizes of its letters."""
GAP = 2.0
"""What parts a label from a neighbour's, and a bar from its labels."""
SAMPLE = (5.0, 3.4)
"""The width and height of a state's sample beside words."""


@dataclass(frozen=True)
class Box:
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float


def surface(sheet: Sheet, look: Look, box: Box) -> None:
    """A rectangle in a look: its ground, its pattern, its border."""
    sheet.set_fill_color(look.light.fill)
    sheet.rect(box.x, box.y, box.width, box.height, style="F")
    sheet.set_fill_color(look.light.line)
    sheet.set_draw_color(look.light.line)
    sheet.set_line_width(STROKE)
    with sheet.rect_clip(box.x, box.y, box.width, box.height):
        for draw in PATTERNS.get(look.mark, ()):
            draw(sheet, box)
    sheet.rect(box.x, box.y, box.width, box.height, style="D")


def _steps(length: float) -> Iterator[float]:
    return (STEP * (n + 0.5) for n in range(int(length / STEP) + 1))


def _diagonals(sheet: Sheet, box: Box) -> None:
    for along in _steps(box.width + box.height):
        sheet.line(box.x + along, box.y, box.x + along - box.height, box.y + box.height)


def _dots(sheet: Sheet, box: Box) -> None:
    for across in _steps(box.width):
        for down in _steps(box.height):
            sheet.circle(box.x + across, box.y + down, STROKE, style="F")


def _across(sheet: Sheet, box: Box) -> None:
    for down in _steps(box.height):
        sheet.line(box.x, box.y + down, box.x + box.width, box.y + down)


def _upright(sheet: Sheet, box: Box) -> None:
    for across in _steps(box.width):
        sheet.line(box.x + across, box.y, box.x + across, box.y + box.height)


PATTERNS: Mapping[Mark, tuple[Callable[[Sheet, Box], None], ...]] = {
    Mark.HATCHED: (_diagonals,),
    Mark.DOTTED: (_dots,),
    Mark.STRUCK: (_across,),
    Mark.STRIPED: (_upright,),
    Mark.CHECKED: (_across, _upright),
}
"""What is drawn on a ground; a mark that is not here is told by its ground and its border."""


def sample(sheet: Sheet, state: State, x: float, y: float) -> None:
    """A sample of a state's look beside its word."""
    with sheet.ornament():
        surface(sheet, STATES[state], Box(x, y, *SAMPLE))


def small_bar(sheet: Sheet, counts: Mapping[State, int], box: Box, scale: int, alt: str) -> None:
    """A bar with each count inside its part, where it has room; `scale` is how many items fill the box."""
    with sheet.tagged("Figure", alt):
        for state, part in _parts(counts, box, scale):
            surface(sheet, STATES[state], part)
            _count_inside(sheet, counts[state], STATES[state], part)


def large_bar(sheet: Sheet, counts: Mapping[State, int], words: Mapping[State, str], box: Box, alt: str) -> float:
    """A bar that its counts fill, what each part is told under it; returns where the next thing may begin.

    Labels hang on ticks; where they would be in each other's way, they stand in lines, each beside a sample.
    """
    parts, top = _parts(counts, box, sum(counts.values())), box.y + box.height + GAP
    labels = [_label(sheet, str(counts[state]), words[state], part.x, box) for state, part in parts]
    tiers = _tiers(labels)
    with sheet.tagged("Figure", alt):
        for state, part in parts:
            surface(sheet, STATES[state], part)
        for one, tier in zip(labels, tiers, strict=False):
            _tick(sheet, one, tier, box.y + box.height)
    if not tiers:
        return _in_lines(sheet, [state for state, _ in parts], labels, Box(box.x, top, box.width, COUNT.leading))
    for one, tier in zip(labels, tiers, strict=True):
        _put_label(sheet, one, one.x, top + tier * COUNT.leading)
    return top + (max(tiers) + 1) * COUNT.leading


def _in_lines(sheet: Sheet, states: Sequence[State], labels: Sequence[_Label], line: Box) -> float:
    """Labels one after another, each beside a sample of its state, in lines from a first one on."""
    x, y = line.x, line.y
    for state, one in zip(states, labels, strict=True):
        wide = SAMPLE[0] + GAP + one.end - one.x
        if x > line.x and x + wide > line.x + line.width:
            x, y = line.x, y + line.height
        sample(sheet, state, x, y + 1)
        _put_label(sheet, one, x + SAMPLE[0] + GAP, y)
        x += wide + 3 * GAP
    return y + line.height


def _parts(counts: Mapping[State, int], box: Box, scale: int) -> list[tuple[State, Box]]:
    """The states that occur, in the palette's order, as wide as their counts on a scale of items."""
    found = [state for state in STATES if counts.get(state)]
    edges = pairwise(accumulate((counts[state] * box.width / scale for state in found), initial=box.x))
    return [(state, Box(x, box.y, end - x, box.height)) for state, (x, end) in zip(found, edges, strict=True)]


def _count_inside(sheet: Sheet, number: int, look: Look, part: Box) -> None:
    """A number in the middle of its part, on a plain ground no larger than it, so that the pattern shows around it."""
    wide, tall = sheet.width(str(number), COUNT_INSIDE), DIGIT * COUNT_INSIDE.size * POINT
    if part.width < wide + 1:
        return
    left, base = part.x + (part.width - wide) / 2, part.y + (part.height + tall) / 2
    sheet.set_fill_color(look.light.fill)
    sheet.rect(left - 0.2, base - tall - 0.4, wide + 0.4, tall + 0.8, style="F")
    style = replace(COUNT_INSIDE, colour=look.light.ink)
    sheet.ink(left, base - ASCENT * style.size * POINT, [str(number)], style)


@dataclass(frozen=True)
class _Label:
    """What is told of a part of a bar: from `x` to `end`, with the tick that comes down from the part's beginning."""

    x: float
    end: float
    tick: float
    count: str
    words: str


def _label(sheet: Sheet, count: str, words: str, tick: float, box: Box) -> _Label:
    """A label that begins at its tick; where the bar ends too soon, one that ends with the bar."""
    wide = sheet.width(count, COUNT) + 1 + sheet.width(words, LABEL)
    x = min(tick + 1, box.x + box.width - wide)
    return _Label(x, x + wide, tick, count, words)


def _tiers(labels: Sequence[_Label]) -> tuple[int, ...]:
    """How many lines under the bar each label stands so that none is in another's way, the fewest lines; else nothing.

    There are no more labels than states that count in completion, so every way is tried.
    """
    ways = product(range(len(labels)), repeat=len(labels))
    for tiers in sorted(ways, key=lambda way: (max(way, default=0), sum(way))):
        placed = list(zip(labels, tiers, strict=True))
        if not any(_in_the_way(*pair) for pair in combinations(placed, 2)):
            return tiers
    return ()


def _in_the_way(one: tuple[_Label, int], other: tuple[_Label, int]) -> bool:
    """Whether two labels overlap on a line, or the tick of the deeper one runs through the words of the other."""
    (upper, high), (lower, low) = sorted((one, other), key=lambda placed: placed[1])
    if high == low:
        left, right = sorted((upper, lower), key=lambda label: label.tick)
        return max(left.end, left.tick) + GAP > min(right.x, right.tick)
    return upper.x - GAP / 2 < lower.tick < upper.end + GAP / 2


def _tick(sheet: Sheet, one: _Label, tier: int, bottom: float) -> None:
    """A line down from a bar's bottom: beside its label, or to the top of one that begins left of it."""
    deep = GAP + (tier + (0.7 if one.x > one.tick else 0.1)) * COUNT.leading
    sheet.set_draw_color(QUIET_INK[False])
    sheet.set_line_width(0.2)
    sheet.line(one.tick, bottom, one.tick, bottom + deep)


def _put_label(sheet: Sheet, one: _Label, x: float, y: float) -> None:
    """The count and its words on one baseline."""
    sheet.put(x, y, [one.count], COUNT)
    drop = (COUNT.leading - LABEL.leading) * 0.8
    sheet.put(x + sheet.width(one.count, COUNT) + 1, y + drop, [one.words], LABEL)
