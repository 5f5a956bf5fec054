"""The three languages say the same things: keys, values, plural forms."""

from __future__ import annotations

import itertools
from collections import defaultdict

import pytest
from babel import Locale
from fluent.syntax import ast

from locales import LANGUAGES
from tests.locales.reading import Message, catalogue, every_message, files, grammar_of, nodes

PLURALS = {"zero", "one", "two", "few", "many", "other"}


def test_every_file_stands_in_every_language_and_opens_with_a_comment() -> None:
    names = {lang: [file.name for file in files(lang)] for lang in LANGUAGES}
    assert names["ru"] == names["kk"] == names["en"]
    for lang in LANGUAGES:
        for file in files(lang):
            assert file.read_text(encoding="utf-8").startswith("# "), f"{lang}/{file.name} has no header comment"


def test_a_kazakh_file_says_that_no_native_speaker_has_read_it() -> None:
    for file in files("kk"):
        lines = file.read_text(encoding="utf-8").splitlines()
        header = itertools.takewhile(lambda line: line.startswith("#"), lines)
        assert any("No native speaker has read the Kazakh text yet." in line for line in header), file.name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_keys_but_for_its_own_grammar(lang: str) -> None:
    others = {key for other in LANGUAGES if other != lang for key in catalogue(other).keys() - grammar_of(other)}
    assert sorted(others - catalogue(lang).keys()) == [], f"not in {lang}"


def test_a_key_stands_in_the_same_file_in_every_language() -> None:
    places = defaultdict(set)
    for message in every_message():
        places[message.key].add(message.file)
    assert {key: files for key, files in places.items() if len(files) > 1} == {}


def test_a_message_prints_the_same_values_in_every_language() -> None:
    grammar = {key for lang in LANGUAGES for key in grammar_of(lang)}
    for key, russian in catalogue("ru").items():
        for lang in LANGUAGES:
            other = catalogue(lang).get(key)
            if other is None or key in grammar or other.referred or russian.referred:
                continue
            assert other.placed == russian.placed, f"{other.where} prints {set(other.placed)}, ru {set(russian.placed)}"


def test_a_choice_by_number_has_every_plural_form_of_its_language() -> None:
    for message in every_message():
        wanted = {*Locale(message.lang).plural_form.tags, "other"}
        for forms in plural_choices(message):
            assert forms == wanted, f"{message.where} has {sorted(forms)}, the language {sorted(wanted)}"


def test_where_one_language_chooses_by_number_russian_does_too() -> None:
    for message in every_message("kk", "en"):
        russian = catalogue("ru").get(message.key)
        if russian and any(plural_choices(message)):
            assert any(plural_choices(russian)), f"{message.where} has plural forms, Russian none"


def plural_choices(message: Message) -> list[set[str]]:
    """The plural forms of every choice between plural forms in a message."""
    found = []
    for node in nodes(message.pattern):
        if isinstance(node, ast.SelectExpression):
            names = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
            if names & (PLURALS - {"other"}):
                found.append(names)
    return found
