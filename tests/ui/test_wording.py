"""Words of documents and people are said to be of their language, and ours never are: on every screen, in its notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser

import pytest

from data_model.store import Store
from tests.builders import a_commission, a_mark, a_plan, a_plan_item
from tests.ui.page_parts import body, panels
from tests.ui.running import ran
from ui import screens
from ui.wording import entered, names_of, quoting

CYRILLIC = re.compile("[\u0400-\u04ff]")
LATIN = re.compile("[A-Za-z]{3}")
LABELS = ("data-label", "aria-label")
VOID = {"br", "rect", "path", "img", "input"}


@dataclass(frozen=True)
class Text:
    """A text, the language that the markup states for it («» for the page's) and where it stands."""

    words: str
    lang: str
    by: str

    @property
    def is_ours(self) -> bool:
        """Whether it is stated to be of the page's language, or is a label, which always is."""
        return not self.lang or self.by in LABELS


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open, self.found = [("", "")], list[Text]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        lang = said.get("lang") or self.open[-1][1]
        self.found += [Text(words, lang, name) for name in LABELS if (words := said.get(name))]
        if tag not in VOID:
            self.open.append((tag, lang))

    def handle_endtag(self, tag: str) -> None:
        while len(self.open) > 1 and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.found.append(Text(data.strip(), self.open[-1][1], self.open[-1][0]))


def texts(markup: str) -> list[Text]:
    """Everything that markup says."""
    reader = _Reader()
    reader.feed(markup)
    return reader.found


def misstated(lang: str, markup: str) -> Iterator[Text]:
    """Labels of ours under a stated language, Russian on an English page under none, English under Russian."""
    for text in texts(markup):
        if text.by in LABELS and text.lang:
            yield text
        if lang == "en" and text.is_ours and CYRILLIC.search(text.words):
            yield text
        if lang == "en" and text.lang and LATIN.search(text.words) and not CYRILLIC.search(text.words):
            yield text


@pytest.mark.parametrize("lang", ["kk", "en"])
@pytest.mark.parametrize("screen", screens.FOR_ALL)
def test_every_text_of_a_screen_and_its_notes_is_of_the_language_it_states(
    monkeypatch: pytest.MonkeyPatch, demo_store: Store, screen: str, lang: str
) -> None:
    for panel in panels(ran(monkeypatch, demo_store, screen, lang=lang)):
        for part in (panel["body"], *panel["notes"].values()):
            found = [one for one in misstated(lang, part) if "bookmark" not in one.words]  # Word's own, in a quote
            assert found == []


def test_a_kazakh_title_and_a_kazakh_note_are_said_to_be_kazakh(
    monkeypatch: pytest.MonkeyPatch, sqlite_store: Store
) -> None:
    with sqlite_store.writing() as writing:
        a_plan(writing)
        one = a_commission(writing, 1)
        item = a_plan_item(writing, date(2026, 4, 1), commission_id=one.id, title_kk="Тұрғындармен кездесу")
        a_mark(writing, item, note="Кездесу өтті, хаттама бар")
    shown = texts(body(ran(monkeypatch, sqlite_store, "commission", lang="kk", as_of="2026-05-20")))
    languages = {text.words: text.lang for text in shown if text.by not in LABELS}
    assert languages["Тұрғындармен кездесу"] == languages["Кездесу өтті, хаттама бар"] == "kk"


@pytest.mark.parametrize(
    ("words", "lang"),
    [("Протокол подписан", "ru"), ("Отчёт ТОО «Тұрғын үй»", "ru"), ("Хаттамаға қол қойылды", "kk"), ("PDF", "ru")],
)
def test_what_a_person_entered_is_of_the_language_of_its_letters(words: str, lang: str) -> None:
    assert entered(words).lang == lang


def test_a_name_is_never_parted_from_its_initials_and_a_role_may_be_broken() -> None:
    shown = names_of(["Калимолдин М.М.", "первый ответственный 1-й комиссии"])
    assert shown == '<span lang="ru">Калимолдин\u00a0М.М., первый ответственный 1-й комиссии</span>'
    assert names_of([]) == ""


def test_nothing_entered_leaves_nothing_on_the_page() -> None:
    assert entered("").marked() == ""


def test_a_quote_within_our_text_is_of_its_own_language() -> None:
    assert quoting("КПП «Көк» и «Рост»") == ('КПП <span lang="kk">«Көк»</span> и <span lang="ru">«Рост»</span>')
