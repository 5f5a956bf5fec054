"""What must not be found on a page: each check looks at a page and returns its findings as plain sentences.

The measuring is done by page_checks.js in the browser, in one place. `within` is a CSS selector of the part to look at.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response

from tests.locales.reading import every_message

HERE = Path(__file__).parent
MEASURING = (HERE / "page_checks.js").read_text(encoding="utf-8")
SOURCES = {"ru", "kk"}
"""The languages that the council's documents are written in: an element stated to be in one may quote them anywhere."""
PAPER = "paper"
"""The language of a printed sheet's cells: the page's own with the documents' words among them, which only letters of
another alphabet tell from it."""

WORD = re.compile(r"[^\W\d_]+(?:[-‑’'][^\W\d_]+)*")
LATIN, CYRILLIC, KAZAKH = (re.compile(letters) for letters in ("[A-Za-z]", "[\u0400-\u04ff]", "(?i)[әғқңөұүһі]"))
BROKEN = re.compile(r"Traceback|\b\w*Error\b|\bNaN\b|\bNaT\b|\[object |\{ ?\$|%\{|&\w+;|</?\w+>")
EMPTY = re.compile(r"\b(?:undefined|None|null|nan)\b")
"""What an empty value prints as; in a sentence of more than a few words they are words."""
FEW_WORDS = 3


@dataclass(frozen=True)
class Said:
    """A text that a page says to eyes or ears, the language it is stated to be in («» for the page's) and its place."""

    text: str
    lang: str
    by: str


def wide(page: Page, within: str = "") -> list[str]:
    """Whatever can be scrolled sideways."""
    return _of_shape(page, within, "wide")


def clipped(page: Page, within: str = "") -> list[str]:
    """Text that its element, its drawing or the page's edge cuts."""
    return _of_shape(page, within, "clipped")


def overlapping(page: Page, within: str = "") -> list[str]:
    """Two texts that stand on one another by more than two pixels each way."""
    return _of_shape(page, within, "overlapping")


def split(page: Page, within: str = "") -> list[str]:
    """Words broken over two lines without a hyphen."""
    return _of_shape(page, within, "split")


def misshapen(page: Page, within: str = "") -> list[str]:
    """All that depends on the size of the window, in one measuring: `wide`, `clipped`, `overlapping`, `split`."""
    return _of_shape(page, within, *SHAPES)


def refused(page: Page, within: str = "") -> list[str]:
    """The sentences that stand where a screen could not be drawn as it was asked for."""
    return _told(f"the screen says «{one['text']}»" for one in _asked(page, within, "refused")[0])


def foreign(page: Page, lang: str, within: str = "") -> list[str]:
    """Words of another language in texts, labels and titles; the documents' own wording must say so by its `lang`."""
    return foreign_in(said(page, within), lang)


def broken(page: Page, within: str = "") -> list[str]:
    """What only a fault leaves on a screen: a traceback, NaN, None, a place in a sentence that was never filled."""
    return broken_in(said(page, within))


def misspoken(page: Page, lang: str, within: str = "") -> list[str]:
    """All that is wrong with the words, in one reading: `foreign` and `broken`."""
    every = said(page, within)
    return [*foreign_in(every, lang), *broken_in(every)]


def said(page: Page, within: str = "") -> list[Said]:
    """Everything that a page says: texts, labels, titles, options, values of fields, words put in by styles."""
    return [Said(**one) for one in _asked(page, within, "said")[0]]


SHAPES = {
    "wide": "{text} is wider than its window by {over:.0f} px",
    "clipped": "«{text}» is cut by {by}",
    "overlapping": "«{text}» and «{over}» overlap by {x:.0f} x {y:.0f} px in {by}",
    "split": "«{text}» is broken over two lines in {by}",
}


def _of_shape(page: Page, within: str, *questions: str) -> list[str]:
    answers = zip(questions, _asked(page, within, *questions), strict=True)
    return _told(SHAPES[question].format(**one) for question, found in answers for one in found)


def _asked(page: Page, within: str, *questions: str) -> list[list[dict[str, Any]]]:
    answers: list[list[dict[str, Any]]] = page.evaluate(MEASURING, [questions, within])
    return answers


def _told(sentences: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(sentences))


# ---- Words of a language


def foreign_in(every: Iterable[Said], lang: str) -> list[str]:
    """The texts that hold words their reader has not chosen, with those words."""
    found = ((one, foreign_words(one, lang, allowed_words(lang))) for one in every)
    return _told(f"«{', '.join(words[:6])}» in «{one.text[:80]}» at {one.by}" for one, words in found if words)


def broken_in(every: Iterable[Said]) -> list[str]:
    """The texts that hold what only a fault leaves there."""
    found = ((one, BROKEN.search(one.text) or (_is_short(one) and EMPTY.search(one.text))) for one in every)
    return _told(f"«{fault[0]}» in «{one.text[:80]}» at {one.by}" for one, fault in found if fault)


def _is_short(one: Said) -> bool:
    return len(WORD.findall(one.text)) <= FEW_WORDS


def foreign_words(one: Said, lang: str, allowed: Collection[str]) -> list[str]:
    """The words of a text that its reader has not chosen; quotes of the council's documents are theirs to read."""
    if one.lang in SOURCES:
        return []
    words = (word for word in WORD.findall(one.text) if word not in allowed)
    return [word for word in words if is_foreign(word, lang, by_letters=one.lang == PAPER)]


def is_foreign(word: str, lang: str, by_letters: bool = False) -> bool:
    """Whether a word can't be one of the language, by its letters or, in Kazakh, by being a word of our Russian."""
    if lang == "en":
        return bool(CYRILLIC.search(word))
    if LATIN.search(word):
        return True
    return bool(KAZAKH.search(word)) if lang == "ru" else not by_letters and word.lower() in russian_only()


@cache
def russian_only() -> frozenset[str]:
    """The words of the Russian catalogues that the Kazakh ones have not: two languages with nearly one alphabet."""
    return _words_of("ru") - _words_of("kk")


def _words_of(lang: str) -> frozenset[str]:
    return frozenset(
        word.lower()
        for message in every_message(lang)
        for text in message.texts
        for word in WORD.findall(re.sub(r"\{[\w-]+\}", " ", text))
    )


@cache
def allowed_words(lang: str) -> frozenset[str]:
    """The words of allowed_words.txt for a language: names and signs that have no other form in it."""
    lines = (HERE / "allowed_words.txt").read_text(encoding="utf-8").splitlines()
    entries = (line.split(":", 1) for line in lines if line and not line.startswith("#"))
    return frozenset(word for langs, words in entries if lang in langs.split() for word in words.split())


# ---- What a page does behind its face


@dataclass
class Ears:
    """Hears what a page complains of and whom it calls, from the moment it listens."""

    faults: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Hear this page from now on."""
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.faults.append(f"uncaught in the page: {error}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", self._response)

    def heard(self) -> list[str]:
        """What was heard since this was asked last."""
        found, self.faults = _told(self.faults), []
        return found

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.faults.append(f"console: {message.text[:200]}")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in {"data", "blob", "about"} and address.hostname not in {"127.0.0.1", "localhost"}:
            self.faults.append(f"asked an outside host: {request.url[:200]}")

    def _failed(self, request: Request) -> None:
        if "ERR_ABORTED" not in (request.failure or ""):  # the page was left while it loaded
            self.faults.append(f"failed: {request.url[:200]} ({request.failure})")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.faults.append(f"answered {response.status}: {response.url[:200]}")
