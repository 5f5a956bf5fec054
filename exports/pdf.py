"""An A4 sheet as a PDF: text in measured lines, rules and pictures, all of it tagged for those who listen to a page.

Lengths are millimetres from the top left corner of the page, sizes of letters points.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO

from fpdf import FPDF, ViewerPreferences
from fpdf.fonts import TTFFont

from exports.fonts import BOLD, REGULAR, face
from look.palette import GRID, INK

MIME = "application/pdf"
LEFT, RIGHT, TOP, BOTTOM = 25.0, 195.0, 13.0, 279.0
"""Where a page's text stands: the wide margin is for the holes of a folder, below the bottom is the foot."""
WIDTH = RIGHT - LEFT
POINT = 25.4 / 72
LEADING, ASCENT = 1.26, 0.98
"""The height of a line and of what stands over its baseline, in sizes of its letters."""
FAMILY = "sourcesans"
UNKNOWN = "?"
"""What stands for a letter that the typeface does not have, such as a picture."""
SPACE = re.compile(r"[ \t\r\n\f\v]+")


@dataclass(frozen=True)
class Style:
    """How words are set: the size in points, the weight, the colour as #RRGGBB."""

    size: float
    bold: bool = False
    colour: str = INK[False]

    @property
    def leading(self) -> float:
        """The height of a line in millimetres."""
        return self.size * POINT * LEADING


class Sheet(FPDF):
    """Pages that never break by themselves: who writes on them measures first."""

    def __init__(self, title: str, author: str, lang: str, made_at: datetime) -> None:
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self.set_auto_page_break(False)
        self.set_display_mode("fullpage")
        self.set_title(title)
        self.set_author(author)
        self.set_lang(lang)
        self.set_creation_date(made_at)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        for style, weight in (("", REGULAR), ("B", BOLD)):
            key = FAMILY + style
            # `add_font` takes only a file; the class under it takes what is in memory as well
            self.fonts[key] = TTFFont(self, BytesIO(face(weight)), key, style)  # type: ignore[arg-type]

    @property
    def _letters(self) -> Container[int]:
        """The letters that the typeface has."""
        font = self.fonts[FAMILY]
        return font.cmap if isinstance(font, TTFFont) else ()

    def width(self, words: str, style: Style) -> float:
        """How wide words are on one line."""
        font = self.fonts[FAMILY + "B" * style.bold]
        return font.get_text_width(words, style.size, None)[1] * POINT

    def lines(self, words: str, style: Style, width: float, most: int) -> tuple[str, ...]:
        """Words broken into lines; where more than `most` are needed the last ends with «…» after a whole word."""
        broken: list[str] = []
        for word in self._short_words(words, style, width):
            if len(broken) > most:
                break
            joined = f"{broken[-1]} {word}" if broken else word
            if broken and self.width(joined, style) <= width:
                broken[-1] = joined
            else:
                broken.append(word)
        return (
            tuple(broken) if len(broken) <= most else (*broken[: most - 1], self._cut(broken[most - 1], style, width))
        )

    def _short_words(self, words: str, style: Style, width: float) -> Iterator[str]:
        """The words one after another; one wider than a line in pieces."""
        known = "".join(letter if ord(letter) in self._letters else UNKNOWN for letter in SPACE.sub(" ", words))
        for word in filter(None, known.split(" ")):
            if self.width(word, style) <= width:
                yield word
                continue
            first, taken = 0, 0.0
            for place, letter in enumerate(word):
                taken += self.width(letter, style)
                if place > first and taken > width:
                    yield word[first:place]
                    first, taken = place, self.width(letter, style)
            yield word[first:]

    def _cut(self, line: str, style: Style, width: float) -> str:
        while line and self.width(f"{line}…", style) > width:
            line = line.rpartition(" ")[0] if " " in line else line[:-1]
        return line.rstrip(" .,;:«(–") + "…"

    def put(self, x: float, y: float, lines: Sequence[str], style: Style, tag: str = "P", lang: str = "") -> float:
        """Write lines from the top `y` on, as one block of its tag and language; returns where the next may begin."""
        with self.tagged(tag, lang=lang):
            return self.ink(x, y, lines, style)

    def put_right(self, right: float, y: float, words: str, style: Style) -> None:
        """Write one line that ends at `right`."""
        self.put(right - self.width(words, style), y, [words], style)

    def fitting(self, words: str, style: Style, width: float, least: float) -> Style:
        """The style in the largest size, no smaller than `least`, in which words stand on one line."""
        return replace(style, size=max(least, min(style.size, style.size * width / max(self.width(words, style), 1))))

    def ink(self, x: float, y: float, lines: Sequence[str], style: Style) -> float:
        """Write lines as a part of what is tagged already; returns where the next may begin."""
        self.set_font(FAMILY, "B" if style.bold else "", style.size)
        self.set_text_color(style.colour)
        for place, line in enumerate(lines):
            self.text(x, y + place * style.leading + ASCENT * style.size * POINT, line)
        return y + len(lines) * style.leading

    def rule(self, y: float, thickness: float = 0.2, colour: str = GRID[False]) -> None:
        """A line over the whole width."""
        with self.ornament():
            self.set_draw_color(colour)
            self.set_line_width(thickness)
            self.line(LEFT, y, RIGHT, y)

    @contextmanager
    def ornament(self) -> Iterator[None]:
        """What is drawn inside is for the eye alone: nobody reads it aloud."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")

    @contextmanager
    def tagged(self, tag: str, alt: str | None = None, lang: str = "") -> Iterator[None]:
        """What is drawn inside is one part of the page's structure; a picture says in words what it shows."""
        place = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=f"/{tag}", mcid=place, alt_text=alt)
        self._out(f"/{tag} <</MCID {place}{f' /Lang ({lang})' if lang else ''}>> BDC")
        yield
        self._out("EMC")

    def saved(self) -> bytes:
        """The pages as the bytes of a PDF; the same pages give the same bytes."""
        return bytes(self.output())
