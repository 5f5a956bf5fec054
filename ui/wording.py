"""Words of the council's documents and people in markup: each said to be of the language it is written in.

Whatever language a screen is read in, these are never translated; their `lang` tells a voice how to read them and a
check that they may stand there. Documents are Russian with Kazakh names in them; people enter either language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from data_model.questions.activities import ActivityFacts
from data_model.questions.plans import ItemFacts
from locales import Texts
from locales.numbers import NO_BREAK_SPACE

Tag = Literal["span", "small", "p", "blockquote"]

_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_CYRILLIC = re.compile(r"([«\"]*[\u0400-\u04FF][\u0400-\u04FF\W\d]*[\u0400-\u04FF][»\".]*|[\u0400-\u04FF])")
_ITEM = re.compile(r"п\.\s(\d+)")
_QUOTED = re.compile(r"(«(?:[^«»]|«[^«»]*»)*»)")


@dataclass(frozen=True)
class Wording:
    """Words as somebody wrote them and the language they are in."""

    words: str
    lang: str

    def marked(self, tag: Tag = "span") -> Markup:
        """The words in an element that states their language; nothing for no words."""
        if not self.words:
            return Markup("")
        return Markup('<{0} lang="{1}">{2}</{0}>').format(Markup(tag), self.lang, self.words)


def entered(words: str) -> Wording:
    """What a person entered: Kazakh where it has Kazakh letters outside a name in «quotes», else Russian."""
    return Wording(words, "kk" if _KAZAKH.search(_QUOTED.sub("", words)) else "ru")


def names_of(people: Iterable[str]) -> Markup:
    """People as a document names them, one after another; a name is never parted from its initials."""
    return Wording(", ".join(one.replace(" ", NO_BREAK_SPACE) if "." in one else one for one in people), "ru").marked()


def cited(words: str) -> Markup:
    """A document's own Russian words between «quotes», once only, without the dot at their end."""
    bare = words.strip(".; ")
    if bare.startswith("«") and bare.endswith("»"):
        bare = bare[1:-1]
    return Markup('«<span lang="ru">{}</span>»').format(bare) if bare else Markup("")


def place(stated: str, t: Texts) -> Markup:
    """Where in a document something stands: an item's number in the reader's language, a heading in the document's."""
    item = _ITEM.fullmatch(stated)
    if item is None:
        return Wording(stated, "ru").marked()
    said = t("item-n", number=int(item[1]))
    return Markup("{}").format(said[0].lower() + said[1:])


BLANK = "\0"
"""What a text of ours is asked for with in the place of words that are in a language of their own."""


def filled(said: str, words: Wording) -> Markup:
    """A text of ours with words in its blank, said to be of their language."""
    before, _, after = said.partition(BLANK)
    return Markup("{}{}{}").format(before, words.marked(), after)


def plain(words: str) -> str:
    """Words for where Streamlit reads Markdown, shown as they are: what people wrote is nobody's markup."""
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]()#+-.!:$~<>|" else letter for letter in words)


def title_of(item: ItemFacts, lang: str) -> Wording:
    """An item's title for a reader: the Kazakh one for a reader of Kazakh where somebody entered it."""
    return Wording(*item.title_in(lang))


def title_of_activity(one: ActivityFacts) -> Wording:
    """An activity's title: the document's Russian, or what a person entered."""
    return entered(one.title) if one.entry else Wording(one.title, "ru")


def quoting(words: str) -> Markup:
    """A text of ours; what stands in it between « and » is said to be of its own language."""
    return _marked_inside(_QUOTED, words)


def in_english(words: str) -> Markup:
    """A text of English in which words of Cyrillic letters are said to be of their own language."""
    return _marked_inside(_CYRILLIC, words)


def _marked_inside(theirs: re.Pattern[str], words: str) -> Markup:
    """A text of ours; what a pattern with one group finds in it is said to be of its own language."""
    parts = enumerate(theirs.split(words))
    return Markup("").join(
        Markup('<span lang="{}">{}</span>').format("kk" if _KAZAKH.search(one) else "ru", one) if n % 2 else one
        for n, one in parts
    )


def cut(words: str, longest: int) -> str:
    """Words of one line cut short at a word to so many letters, with «…» where something is left out."""
    said = " ".join(words.split())
    if len(said) <= longest:
        return said
    return (said[:longest].rpartition(" ")[0] or said[:longest]).rstrip(" .,;:«(–") + "…"
