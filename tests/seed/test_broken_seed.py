"""A broken seed is one plain sentence that names the file, the row and the value, and nothing of it is written."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from data_model.errors import CouncilError
from data_model.questions.councils import council
from data_model.store import Store
from locales import LANGUAGES, text
from seed.demo import FOLDER as DEMO
from seed.demo import load_demo
from seed.load import FOLDER, load

Change = Callable[[str], str]


def cell(row: int, column: str, value: str) -> Change:
    """A change of one cell of a table; `row` is counted from 1 without the header."""

    def change(content: str) -> str:
        table = list(csv.reader(io.StringIO(content)))
        table[row][table[0].index(column)] = value
        said = io.StringIO()
        csv.writer(said).writerows(table)
        return said.getvalue()

    return change


def again(row: int) -> Change:
    """A change that writes a row once more at the end."""

    def change(content: str) -> str:
        said = io.StringIO()
        csv.writer(said).writerow(list(csv.reader(io.StringIO(content)))[row])
        return content + said.getvalue()

    return change


def instead(old: str, new: str) -> Change:
    """A change of the first place where the words stand."""

    def change(content: str) -> str:
        assert old in content
        return content.replace(old, new, 1)

    return change


BROKEN = {
    "a key twice": ("cases.csv", again(1), ("cases.csv", "key", "school-meals")),
    "an activity twice": ("activities.csv", again(1), ("activities.csv", "key", "2025-c1-01")),
    "a finding twice": ("findings.csv", again(2), ("findings.csv", "key")),
    "a contribution twice": ("contributions.csv", again(1), ("contributions.csv", "key")),
    "a document twice": ("documents.csv", again(1), ("documents.csv", "key", "annual-report-2025")),
    "a commission twice": ("commissions.csv", again(3), ("commissions.csv", "number", "3")),
    "a figure twice": ("figures.csv", again(1), ("figures.csv", "indicator", "members_total")),
    "a figure inferred that is stated": ("inferred.csv", cell(1, "indicator", "members_youth_share"),
        ("inferred.csv", "2", "indicator", "members_youth_share")),
    "a figure's quote changed": ("figures.csv", cell(1, "quote", "43 члена в составе"),
        ("figures.csv", "2", "43 члена в составе", "annual-report-2025")),
    "a finding's quote changed": ("findings.csv", cell(1, "quote", "Никто этого не писал"),
        ("findings.csv", "2", "Никто этого не писал")),
    "no key": ("cases.csv", cell(1, "key", ""), ("cases.csv", "key")),
    "a key too long": ("cases.csv", cell(1, "key", "k" * 81), ("cases.csv", "kkkk")),
    "a text with a bell": ("cases.csv", cell(1, "title", "дзынь\a"), ("cases.csv", "дзынь")),
    "a number too large": ("figures.csv", cell(2, "value", "99999999999"), ("figures.csv", "3", "99999999999")),
    "not a number": ("figures.csv", cell(2, "value", "сорок"), ("figures.csv", "3", "value", "сорок")),
    "a number that is none": ("figures.csv", cell(2, "value", "nan"), ("figures.csv", "3", "value", "nan")),
    "an impossible day": ("figures.csv", cell(1, "period_end", "2025-02-31"), ("figures.csv", "2025-02-31")),
    "an end before its start": ("figures.csv", cell(1, "period_end", "1999-01-01"), ("figures.csv", "1999-01-01")),
    "an unknown bound": ("figures.csv", cell(1, "bound", "roughly"), ("figures.csv", "2", "bound", "roughly")),
    "an unknown convocation": ("figures.csv", cell(1, "convocation", "IX"), ("figures.csv", "convocation", "IX")),
    "an unknown document": ("figures.csv", cell(1, "document", "letter"), ("figures.csv", "document", "letter")),
    "no document": ("figures.csv", cell(1, "document", ""), ("figures.csv", "2", "document")),
    "an unknown kind": ("activities.csv", cell(2, "kind", "party"), ("activities.csv", "3", "kind", "party")),
    "an unknown district": ("activities.csv", cell(2, "district", "mars"), ("activities.csv", "district", "mars")),
    "a repeat of nothing": ("activities.csv", cell(2, "repeats", "x-1"), ("activities.csv", "repeats", "x-1")),
    "neither yes nor no": ("activities.csv", cell(2, "outside_list", "да"), ("activities.csv", "outside_list", "да")),
    "a file that is not there": ("documents.csv", cell(1, "file", "lost.txt"), ("lost.txt",)),
    "a column that is not there": ("figures.csv", instead("bound", "border"), ("figures.csv", "2", "bound")),
    "a comma without quotes": ("commissions.csv", lambda said: said + "9,a" + ",b" * 20, ("commissions.csv", "b")),
    "quotes that never end": ("findings.csv", lambda said: said + '"', ("findings.csv",)),
    "a day as a text": ("council.toml", instead("period_start = 2022-01-01", 'period_start = "2022-01-01"'),
        ("council.toml", "convocations[1].period_start", "2022-01-01")),
    "a number as a text": ("council.toml", instead("months = 36", 'months = "36"'), ("convocations[1].months", "36")),
    "no months at all": ("council.toml", instead("months = 36", "months = 0"), ("convocations[1].months", "0")),
    "a convocation twice": ("council.toml", instead('key = "IV"', 'key = "III"'), ("convocations[2].key", "III")),
    "a district twice": ("council.toml", instead('key = "almaly"', 'key = "alatau"'), ("districts[2].key", "alatau")),
    "a holiday twice": ("council.toml", instead("on = 2026-10-26", "on = 2026-10-25"), ("holidays[", "2026-10-25")),
    "a setting that is a text": ("council.toml", instead("value = 7", 'value = "7"'), ("settings[1].value", "7")),
    "a name without Kazakh": ("council.toml", instead('kk = "III шақырылым", ', ""), ("convocations[1].name.kk",)),
    "a plan of no document": ("council.toml", instead('document = "work', 'document = "play'),
        ("council.toml", "plans[1].document", "play-plan-2026-h1")),
    "a plan that ends before": ("council.toml", instead("period_end = 2026-06-30", "period_end = 2025-06-30"),
        ("council.toml", "plans[1].period_end", "2025-06-30")),
    "no key of the council": ("council.toml", instead('key = "almaty"\n', ""), ("council.toml", "key")),
    "not TOML": ("council.toml", instead("key =", "key"), ("council.toml",)),
    "a deadline not understood": ("documents/work-plan-2026-h1.txt", instead("до 14 марта", "когда-нибудь"),
        ("work-plan-2026-h1", "п. 7", "когда-нибудь")),
    "a commission that is not": ("commissions.csv", lambda said: said.rpartition("\n6,")[0] + "\n",
        ("work-plan-2026-h1", "п. 81", "6")),
    "no plan in the document": ("documents/work-plan-2026-h1.txt", lambda _: "Письмо.", ("work-plan-2026-h1",)),
}  # fmt: skip

BROKEN_DEMO = {
    "an item that is not": ("marks.csv", cell(1, "item", "96"), ("marks.csv", "2", "item", "96")),
    "a correction of nothing": ("marks.csv", cell(1, "corrects", "2026-01-01"), ("marks.csv", "corrects")),
    "a postponement without a day": ("marks.csv", cell(1, "status", "postponed"), ("marks.csv", "2")),
    "not a time": ("events.csv", cell(1, "held_at", "25:00"), ("events.csv", "2", "held_at", "25:00")),
    "a commission that is not": ("activities.csv", cell(1, "commissions", "1 8"), ("activities.csv", "2", "8")),
    "a day as a text": ("demo.toml", instead("starts_on = 2026-01-01", 'starts_on = "январь"'),
        ("demo.toml", "appeals.starts_on", "январь")),
}  # fmt: skip


def broken(original: Path, folder: Path, name: str, change: Change) -> Path:
    copy = Path(shutil.copytree(original, folder / original.name, ignore=shutil.ignore_patterns("*.py", "__pycache__")))
    (copy / name).write_text(change((copy / name).read_text(encoding="utf-8")), encoding="utf-8", newline="")
    return copy


def check(refusal: CouncilError, named: tuple[str, ...], store: Store) -> None:
    for lang in LANGUAGES:
        sentence = text(lang, refusal.key, **refusal.values)
        assert "\n" not in sentence
        assert "error-" not in sentence
        assert [part for part in named if part not in sentence] == [], sentence
    with store.reading() as session:
        assert council(session) is None


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_seed_is_named_and_leaves_nothing_behind(what: str, tmp_path: Path, sqlite_store: Store) -> None:
    name, change, named = BROKEN[what]
    with pytest.raises(CouncilError) as refusal:
        load(sqlite_store, broken(FOLDER, tmp_path, name, change))
    check(refusal.value, named, sqlite_store)


@pytest.mark.parametrize("what", BROKEN_DEMO)
def test_a_broken_demonstration_is_named_and_leaves_nothing_behind(
    what: str, tmp_path: Path, sqlite_store: Store
) -> None:
    name, change, named = BROKEN_DEMO[what]
    with pytest.raises(CouncilError) as refusal:
        load_demo(sqlite_store, broken(DEMO, tmp_path, name, change))
    check(refusal.value, named, sqlite_store)


def test_a_folder_with_the_two_necessary_files_is_a_whole_seed(tmp_path: Path, sqlite_store: Store) -> None:
    copy = broken(FOLDER, tmp_path, "council.toml", lambda said: said.partition("[[plans]]")[0])
    for path in copy.glob("*.csv"):
        if path.name != "documents.csv":
            path.unlink()
    assert load(sqlite_store, copy) is True
    with sqlite_store.reading() as session:
        assert council(session) is not None
