"""The glossary against the code: every name it gives is there."""

from __future__ import annotations

import csv
import pkgutil
import re
from pathlib import Path

import pytest

from data_model import vocabulary
from metrics.definitions import BY_KEY

ROOT = Path(__file__).resolve().parents[1]
TABLES = [line for line in (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
COLUMNS = 4  # Russian, Kazakh, English, code
NAMES = sorted({name for line in TABLES for name in re.findall(r"\| `([^`]+)` \|", line)})


def stated_indicators() -> set[str]:
    with (ROOT / "seed" / "figures.csv").open(encoding="utf-8", newline="") as lines:
        return {row["indicator"] for row in csv.DictReader(lines)}


def is_in_the_code(name: str) -> bool:
    """Whether a dotted path, a word of the vocabulary or the key of a measure or figure exists; a field counts too."""
    if name in BY_KEY or name in stated_indicators():
        return True
    if name[0].isupper():
        first, *rest = name.split(".")
        return hasattr(vocabulary, first) and all(hasattr(getattr(vocabulary, first), word) for word in rest)
    owner, _, last = name.rpartition(".")
    try:
        found = pkgutil.resolve_name(owner)
    except (ImportError, AttributeError, ValueError):
        return False
    return hasattr(found, last) or last in getattr(found, "__annotations__", {})


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_the_glossary_is_a_name_in_the_code(name: str) -> None:
    assert is_in_the_code(name)


def test_a_name_that_is_not_there_is_noticed() -> None:
    assert not any(
        map(is_in_the_code, ["State.FORGOTTEN", "metrics.metric.Bord", "plan_complete", "imports.nothing.x"])
    )


def test_every_term_stands_in_three_languages() -> None:
    terms = [line.split("|")[1:4] for line in TABLES if line.count("|") == COLUMNS + 1]
    assert len(terms) > 100
    assert all(word.strip() for term in terms for word in term)
