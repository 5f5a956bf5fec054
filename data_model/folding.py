"""The one way to compare wordings: what search finds and what counts as a repeat."""

from __future__ import annotations

import re
import unicodedata

_DASHES = "‐‑‒–—―−⁃﹘﹣－"
_KAZAKH = dict(zip("қғңүұөәіһёə", "кгнууоаихеа", strict=True))
_LATIN = dict(zip("abcehikmoptxy", "авсеникмортху", strict=True))
_LETTERS = str.maketrans({**_KAZAKH, **_LATIN, **dict.fromkeys(_DASHES, "-")})
_UNSEEN = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff«»„“”\"‹›‚‘’'`´ʼ]")
_SPACES = re.compile(r"\s+")
_BEFORE_PUNCTUATION = re.compile(r" ([,.;:!?)\]%])")
_AFTER_BRACKET = re.compile(r"([(\[]) ")
_AROUND_DASH = re.compile(r" ?- ?")


def fold(text: str) -> str:
    """The text without what wordings of one thing may differ in; never stored, only compared.

    Folds case, Kazakh letters and Latin look-alikes to Russian ones, ё to е, all dashes to one without spaces
    around it, white space to single spaces; drops quotation marks, invisible characters and spaces before punctuation.
    Folding twice changes nothing.
    """
    letters = _UNSEEN.sub("", unicodedata.normalize("NFC", text).casefold()).translate(_LETTERS)
    spaced = _AFTER_BRACKET.sub(r"\1", _BEFORE_PUNCTUATION.sub(r"\1", _SPACES.sub(" ", letters)))
    return unicodedata.normalize("NFC", _AROUND_DASH.sub("-", spaced).strip())
