"""The round trip at the terminal: a form out, a check that writes nothing, an import that is whole or not at all."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

import cli
from data_model.store import Store
from data_model.work_plan import Mark
from tests.imports.forms import filled

ROOT = Path(__file__).parents[2]
DAY = datetime(2026, 3, 12, tzinfo=UTC).replace(tzinfo=None)
ALL = {(row, key): value for row in range(1, 96) for key, value in {"status": "В работе", "effective_on": DAY}.items()}


@pytest.fixture
def form(seeded_copy: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    file = tmp_path / "форма.xlsx"
    assert cli.main(["form", str(file), "--store", seeded_copy.url]) == 0
    assert "форма.xlsx" in capsys.readouterr().out
    return file


def marks(store: Store) -> int:
    with store.reading() as session:
        return len(session.exec(select(Mark.id)).all())


def fill(file: Path, cells: dict[tuple[int, str], Any]) -> None:
    file.write_bytes(filled(file.read_bytes(), cells))


def test_a_check_says_everything_and_writes_nothing(
    seeded_copy: Store, form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(form, {(7, "status"): "Исполнено", (7, "effective_on"): DAY, (8, "status"): "сделано"})
    before = seeded_copy.revision()
    assert cli.main(["import-marks", str(form), "--check", "--store", seeded_copy.url]) == 0
    said = capsys.readouterr().out.splitlines()
    assert "новых 1, изменено 0, без изменений 0, спорных 0, не принято 1" in said[0]
    assert said[1].startswith(
        "Не принято: Отметки, строка 11, H «Статус», значение «сделано». Такого значения нет в списке."
    )
    assert cli.main(["import-marks", str(form), "--check", "--format", "json", "--store", seeded_copy.url]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["key"], one["file"]["status"], one["file"]["effective_on"]) for one in told["new"]] == [
        ("№\u00a07", "done", "2026-03-12")
    ]
    assert [(one["row"], one["reason"], one["value"]) for one in told["refused"]] == [(11, "refused-word", "сделано")]
    assert seeded_copy.revision() == before


def test_a_form_with_one_bad_row_is_not_taken_at_all(
    seeded_copy: Store, form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(form, {**ALL, (8, "status"): "сделано"})
    assert cli.main(["import-marks", str(form), "--store", seeded_copy.url]) == 1
    met = capsys.readouterr()
    assert met.out == ""
    assert "не принято строк 1" in met.err
    assert "сделано" in met.err
    assert marks(seeded_copy) == 0


def test_a_whole_form_is_taken_once(seeded_copy: Store, form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(form, ALL)
    for number in (95, 0):
        assert cli.main(["import-marks", str(form), "--store", seeded_copy.url]) == 0
        assert capsys.readouterr().out.strip().endswith(f"записано строк: {number}.")
    assert marks(seeded_copy) == 95


@pytest.mark.parametrize("name", ["нет.xlsx", "."])
def test_a_file_that_cannot_be_opened_is_one_sentence(
    seeded_copy: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert cli.main(["import-marks", str(tmp_path / name), "--store", seeded_copy.url]) == 1
    met = capsys.readouterr()
    assert met.out == ""
    assert len(met.err.splitlines()) == 1


def _killed_at(store: Store, form: Path, seconds: float) -> int:
    command = [sys.executable, "cli.py", "import-marks", str(form), "--store", store.url]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(seconds)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    return marks(store)


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_an_import_that_is_killed_leaves_no_row_or_all(seeded_copy: Store, form: Path) -> None:
    fill(form, ALL)
    for seconds in (1.0, 2.0):
        assert _killed_at(seeded_copy, form, seconds) in (0, 95)


@pytest.mark.long
@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_imports_killed_at_50_moments_leave_no_row_or_all(
    seeded_copy: Store, form: Path, request: pytest.FixtureRequest
) -> None:
    """The moments spread over the time that a whole import takes; where all rows are in, the next begins anew."""
    fill(form, ALL)
    chance = random.Random(7)
    began = time.perf_counter()
    assert cli.main(["import-marks", str(form), "--check", "--store", seeded_copy.url]) == 0
    most = 2 * (time.perf_counter() - began) + 3
    file = Path(seeded_copy.url.removeprefix("sqlite:///"))
    untouched = file.read_bytes()
    for _ in range(50):
        found = _killed_at(seeded_copy, form, chance.uniform(0.5, most))
        assert found in (0, 95)
        if found:
            seeded_copy.close()
            file.write_bytes(untouched)
