"""A key and its values to a text: what may be given, how it prints, what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from data_model.vocabulary import State
from locales import LANGUAGES, BrokenText, MissingText, Shown, Texts, UnknownLanguage, capitalised, text
from locales.catalogue import Catalogue, catalogue


def test_a_text_comes_in_the_language_asked_for() -> None:
    assert [text(lang, "state-done") for lang in LANGUAGES] == ["Исполнено", "Орындалды", "Done"]


def test_texts_hold_their_language() -> None:
    t = Texts("kk")
    assert t("no-data") == text("kk", "no-data") == "Дерек жоқ"
    assert t.lang == "kk"


def test_a_language_that_is_not_spoken_is_refused_at_once() -> None:
    with pytest.raises(UnknownLanguage, match="'de'"):
        Texts("de")
    with pytest.raises(LookupError):
        text("", "no-data")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_key_that_is_missing_is_an_error_and_no_text(lang: str) -> None:
    with pytest.raises(MissingText, match="no-such-key"):
        text(lang, "no-such-key")


def test_a_value_that_is_not_given_is_an_error_and_no_text() -> None:
    with pytest.raises(BrokenText, match="plan"):
        text("ru", "error-unknown-plan", known="2026-h1")


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0 пунктов"),
        (1, "1 пункт"),
        (3, "3 пункта"),
        (5, "5 пунктов"),
        (11, "11 пунктов"),
        (21, "21 пункт"),
        (1366, "1 366 пунктов"),
        (743_000, "743 000 пунктов"),
    ],
)
def test_a_whole_number_picks_the_russian_plural_and_prints_with_thousands_apart(n: int, said: str) -> None:
    assert text("ru", "unit-items", n=n) == said.replace(" ", "\u00a0")


def test_english_tells_one_from_many_and_kazakh_keeps_the_noun() -> None:
    assert [text("en", "unit-people", n=n) for n in (1, 2)] == ["1\u00a0person", "2\u00a0people"]
    assert [text("kk", "unit-people", n=n) for n in (1, 2)] == ["1\u00a0адам", "2\u00a0адам"]


def test_a_shown_number_prints_its_own_text_and_picks_the_plural_by_its_value() -> None:
    assert text("ru", "unit-monitorings", n=Shown(20.0, "≥ 20")) == "≥ 20\u00a0мониторингов"
    assert text("ru", "unit-monitorings", n=Shown(2.5, "2,5")) == "2,5\u00a0мониторинга"


def test_a_number_that_is_whole_and_one_that_is_shown_are_not_taken_for_each_other() -> None:
    assert text("ru", "unit-items", n=20) == "20\u00a0пунктов"
    assert text("ru", "unit-items", n=Shown(20, "≥ 20")) == "≥ 20\u00a0пунктов"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (State.DONE, "done"),
        (Path("a") / "b.xlsx", str(Path("a") / "b.xlsx")),
        (date(2026, 3, 12), "12 марта 2026 года"),
        (datetime(2026, 11, 22, 9, 2, tzinfo=UTC), "22 ноября 2026 г., 14:02"),
        ((1, 3), "1, 3"),
        (["a", "b"], "a, b"),
    ],
)
def test_words_paths_dates_and_lists_print_as_a_person_writes_them(value: object, said: str) -> None:
    assert text("ru", "error-unknown-page", page=value).replace("\u00a0", " ") == (f"Страницы «{said}» нет.")


@pytest.mark.parametrize("value", [2.5, None, True, {"a": 1}])
def test_a_value_whose_form_is_the_callers_to_choose_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="page="):
        text("ru", "error-unknown-page", page=value)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_has_marks_of_writing_direction(lang: str) -> None:
    assert "\u2068" not in text(lang, "error-unknown-page", page="x")


def test_only_the_first_letter_is_capitalised() -> None:
    assert capitalised("май – декабрь 2025 г., III созыв") == "Май – декабрь 2025 г., III созыв"
    assert capitalised("") == ""


def test_an_entry_defined_twice_is_an_error() -> None:
    with pytest.raises(BrokenText, match=r"b\.ftl: one is defined twice"):
        Catalogue("en", {"a.ftl": "one = One\n", "b.ftl": "one = Uno\n"})


def test_comments_references_and_lines_that_go_on_are_read() -> None:
    one = "# one = not this\none = One { two }\n# in between\n"
    source = one + "two = { three } and\n    on\n-name = term\nthree = { -name }\n"
    made = Catalogue("en", {"a.ftl": source})
    assert made.keys() == {"one", "two", "three"}
    assert made.format("one", {}) == "One term and\non"


@pytest.mark.parametrize("source", ["one = { \n", "one = { $n ->\n    [one] x\n}\n", "one =\n    .attribute = x\n"])
def test_a_malformed_entry_is_an_error_and_no_text(source: str) -> None:
    with pytest.raises(BrokenText, match="one"):
        Catalogue("en", {"a.ftl": source}).format("one", {})


def test_a_catalogue_is_read_once() -> None:
    assert catalogue("ru") is catalogue("ru")


def test_a_value_as_long_as_a_page_is_cut_and_not_refused() -> None:
    said = text("ru", "error-unknown-language", language="x" * 5000)
    assert "x" * 400 + "…" in said
    assert "x" * 401 not in said
