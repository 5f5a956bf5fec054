"""The typeface of printed pages: Source Sans as Streamlit brings it, cut to our alphabets, one weight a font."""

from __future__ import annotations

from functools import cache
from importlib.metadata import files
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

REGULAR, BOLD = 400, 700
SUBFAMILIES = {REGULAR: "Regular", BOLD: "Bold"}
FAMILY_NAME, SUBFAMILY_NAME = 1, 2
WINDOWS = (3, 1, 0x409)
"""The platform, the encoding and the language that a font's names are read for."""
VARIABLE = "SourceSansVF-Upright.ttf.*.woff2"
ALPHABETS = (
    range(0x20, 0x250),  # Latin
    range(0x300, 0x370),  # accents that stand apart
    range(0x400, 0x530),  # Russian and Kazakh
    range(0x2000, 0x2300),  # dashes, quotes, signs of money, №, arrows, ≥
)
"""What people write in a plan; everything else of the font would only make a document slow to build."""


@cache
def face(weight: int) -> bytes:
    """A font of one weight as the bytes of a TrueType file; made once a process, which takes a second or two.

    FileNotFoundError where the pinned Streamlit does not bring the typeface.
    """
    font = TTFont(_variable(), recalcTimestamp=False)
    known = [letter for letter in font.getBestCmap() if any(letter in some for some in ALPHABETS)]
    cut = Subsetter(
        Options(layout_features=[], notdef_outline=True, hinting=False, name_IDs=[FAMILY_NAME, SUBFAMILY_NAME])
    )
    cut.populate(unicodes=known)
    cut.subset(font)
    instantiateVariableFont(font, {"wght": weight}, inplace=True, static=True, updateFontNames=False)
    font["name"].setName("Source Sans", FAMILY_NAME, *WINDOWS)
    font["name"].setName(SUBFAMILIES[weight], SUBFAMILY_NAME, *WINDOWS)
    font.flavor = None
    kept = BytesIO()
    font.save(kept)
    return kept.getvalue()


def _variable() -> Path:
    for file in files("streamlit") or ():
        if file.match(VARIABLE):
            return Path(str(file.locate()))
    raise FileNotFoundError(VARIABLE)
