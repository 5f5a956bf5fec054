"""A PDF read back: the words of its pages, and where on the page they stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from io import BytesIO
from itertools import combinations
from typing import Any

from fontTools.ttLib import TTFont
from pypdf import PageObject, PdfReader

from exports.fonts import BOLD, REGULAR, face

POINTS_TO_MM = 25.4 / 72
ABOVE, BELOW = 0.7, 0.22
"""How far letters reach over and under their baseline, in sizes of theirs."""


@dataclass(frozen=True)
class Placed:
    """Words and the rectangle that their letters fill, in millimetres from the page's bottom left corner."""

    words: str
    left: float
    bottom: float
    right: float
    top: float

    def covers(self, other: Placed) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.bottom < other.top and other.bottom < self.top
        )


def said(words: str) -> str:
    """Words with every space the same, as they are compared."""
    return " ".join(words.split())


@dataclass(frozen=True)
class Page:
    """A page of a PDF, read once."""

    found: PageObject

    @property
    def size(self) -> tuple[float, float]:
        """Its width and height in points."""
        return float(self.found.mediabox.width), float(self.found.mediabox.height)

    @cached_property
    def text(self) -> str:
        """All its words, in the order in which they were written."""
        return said(" ".join(one.words for one in self.placed))

    @cached_property
    def placed(self) -> list[Placed]:
        """Every piece of its text with its place; pictures and lines are not told."""
        found: list[Placed] = []

        def visit(words: str, _: Any, at: list[float], font: Any, size: float) -> None:
            if words.strip():
                weight = BOLD if "Bold" in font["/BaseFont"] else REGULAR
                left, base = at[4] * POINTS_TO_MM, at[5] * POINTS_TO_MM
                tall = size * POINTS_TO_MM
                right = left + _width(words.strip(), weight) * tall
                found.append(Placed(words.strip(), left, base - BELOW * tall, right, base + ABOVE * tall))

        self.found.extract_text(visitor_text=visit)
        return found

    def collisions(self) -> list[tuple[str, str]]:
        """Pieces of text that lie over each other."""
        return [(one.words, other.words) for one, other in combinations(self.placed, 2) if one.covers(other)]

    def outside(self, left: float, right: float, margin: float) -> list[str]:
        """Pieces of text over the sides of what may be written on, or nearer than a margin to the top or bottom."""
        top = self.size[1] * POINTS_TO_MM - margin
        return [
            one.words
            for one in self.placed
            if one.left < left - 0.1 or one.right > right + 0.1 or one.bottom < margin or one.top > top
        ]


def pages(content: bytes) -> list[Page]:
    return [Page(one) for one in PdfReader(BytesIO(content)).pages]


@cache
def _letters(weight: int) -> tuple[dict[int, str], dict[str, tuple[int, int]], int]:
    font = TTFont(BytesIO(face(weight)))
    return font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm


def has_letter(letter: str) -> bool:
    return all(ord(letter) in _letters(weight)[0] for weight in (REGULAR, BOLD))


def _width(words: str, weight: int) -> float:
    """How wide words are, in sizes of their letters."""
    names, metrics, em = _letters(weight)
    return sum(metrics[names.get(ord(letter), ".notdef")][0] for letter in words) / em
