"""The README against the project: its pictures, files and verbs are there, and every picture says what it shows."""

from __future__ import annotations

import re
from pathlib import Path

import usage

ROOT = Path(__file__).resolve().parents[1]
SAID = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_picture_is_shown_and_says_of_which_store_it_is() -> None:
    kept = {file.relative_to(ROOT).as_posix() for file in (ROOT / "docs" / "pictures").iterdir()}
    assert kept == set(re.findall(r"docs/pictures/[\w-]+\.png", SAID))
    captions = re.findall(r"docs/pictures/([\w-]+)\.png[^\n]*\n\n\*([^*]+)\*", SAID)
    assert len(captions) == len(kept)
    of_the_demonstration = {"demo": r"Демонстрация|Көрсетілім|Demonstration", "real": r"Настоящие|own documents"}
    for picture, caption in captions:
        store = "demo" if "demo" in picture else "real"
        assert re.search(of_the_demonstration[store], caption), picture


def test_every_verb_is_told_and_no_other() -> None:
    table = SAID.partition("| Verb |")[2].partition("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| ")]
    told = {quoted.split()[0] for cell in cells for quoted in re.findall(r"`([^`]+)`", cell)}
    assert told == usage.ABOUT.keys()


def test_every_file_that_is_linked_is_there() -> None:
    links = re.findall(r"\]\((?!http|#)([^)]+)\)", SAID)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_section_that_is_linked_is_there() -> None:
    headings = {line.lstrip("# ").lower().replace(" ", "-") for line in SAID.splitlines() if line.startswith("## ")}
    assert set(re.findall(r"\]\(#([^)]+)\)", SAID)) <= headings
