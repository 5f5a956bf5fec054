"""Every key that the code asks for stands in the catalogues, and every family of keys is complete."""

from __future__ import annotations

import pytest

from locales import LANGUAGES
from tests.locales.code import joined_keys, literal_keys, unused_keys
from tests.locales.families import FAMILIES, Family
from tests.locales.reading import catalogue


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_key_written_in_the_code_has_a_text(lang: str) -> None:
    missing = sorted({f"{use.key} ({use.where})" for use in literal_keys() if use.key not in catalogue(lang)})
    assert missing == []


def test_every_key_that_is_put_together_belongs_to_a_declared_family() -> None:
    prefixes = {family.prefix for family in FAMILIES}
    strange = sorted({f"{use.key!r} ({use.where})" for use in joined_keys() if use.key not in prefixes})
    assert strange == [], "declare the prefix and what feeds it in tests/locales/families.py"


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.prefix + family.suffix)
def test_a_family_has_a_text_for_each_of_its_words_and_no_other(family: Family) -> None:
    longer = tuple(other.prefix for other in FAMILIES if len(other.prefix) > len(family.prefix))
    found = {key for key in catalogue("ru") if key.startswith(family.prefix)}
    found = {key for key in found if not key.startswith(tuple(p for p in longer if p.startswith(family.prefix)))}
    assert sorted(family.keys - found) == [], "words without a text"
    assert family.shared or sorted(found - family.keys) == [], "texts that no word asks for"


def test_every_text_of_the_catalogues_is_asked_for() -> None:
    assert unused_keys() == []
