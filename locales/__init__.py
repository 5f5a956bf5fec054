"""Words, numbers and dates in the three languages of the council: Russian, Kazakh, English."""

from locales.catalogue import LANGUAGES, BrokenText, Language, MissingText, UnknownLanguage
from locales.texts import Shown, Texts, capitalised, text

__all__ = [
    "LANGUAGES",
    "BrokenText",
    "Language",
    "MissingText",
    "Shown",
    "Texts",
    "UnknownLanguage",
    "capitalised",
    "text",
]
