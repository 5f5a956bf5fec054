"""A long register at the terminal: it says how far it is only where it takes long, and Ctrl+C leaves nothing behind."""

from __future__ import annotations

import itertools
import shlex
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path

import openpyxl
import pytest

import cli
from data_model.store import Store
from exports.registers import Register
from operation import exporting
from operation.exporting import Progress
from usage import asked_for

ROOT = Path(__file__).resolve().parents[2]
AS_OF = ("--as-of", "2026-04-22")


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def told(err: StringIO, seconds: float, in_all: int = 1000) -> str:
    """What is said of a register whose hundred rows take so many seconds."""
    clock = itertools.count(0, seconds)
    progress = Progress(err, "ru", lambda: next(clock))
    for done in range(100, in_all + 1, 100):
        progress.told(done, in_all)
    progress.end()
    return err.getvalue().replace("\N{NO-BREAK SPACE}", " ")


def test_what_is_soon_written_is_not_talked_of() -> None:
    assert told(StringIO(), 0.01) == told(Terminal(), 0.01) == ""


def test_a_file_of_messages_gets_a_line_for_each_ten_per_cent() -> None:
    lines = told(StringIO(), 0.6, in_all=10_000).splitlines()
    assert lines == [f"{n} 000 из 10 000" for n in range(1, 11)]


def test_a_terminal_gets_one_line_that_goes_again() -> None:
    said = told(Terminal(), 0.6)
    assert "\n" not in said
    assert said.count("\r") == 9 + 2
    assert "\r1 000 из 1 000" in said
    assert said.endswith("\r" + " " * len("1 000 из 1 000") + "\r")


@pytest.mark.parametrize(("lang", "sheet"), [("ru", "Реестр обращений"), ("kk", "Өтініштер тізілімі")])
def test_the_register_of_appeals_is_written_and_named(
    demo_store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str, sheet: str
) -> None:
    file = tmp_path / "appeals.xlsx"
    arguments = ["export", str(file), "--register", "appeals", "--store", demo_store.url, "--lang", lang, *AS_OF]
    assert cli.main(arguments) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert str(file) in said.out
    found = openpyxl.load_workbook(file)
    assert found.sheetnames == [sheet]
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert cli.main(["export", *arguments, "--register", "appeals"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    return said.err


def test_what_can_not_be_written_is_refused_in_a_sentence(
    demo_store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ("--store", demo_store.url)
    assert "/nowhere/at/all.xlsx" in refused(capsys, "/nowhere/at/all.xlsx", *store)
    assert "appeals.csv" in refused(capsys, "appeals.csv", *store)


def test_a_register_that_is_not_there_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["export", "a.xlsx", "--register", "persons"])
    assert stopped.value.code == 2
    assert "appeals" in capsys.readouterr().err


def test_one_who_breaks_it_off_is_told_in_a_sentence(
    demo_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken_off(_path: Path, _register: Register[object], _watch: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(exporting, "write_register", broken_off)
    assert "прервана" in refused(capsys, str(tmp_path / "a.xlsx"), "--store", demo_store.url)


SLOW = """
import sys, time
import cli
from operation.exporting import Progress
from usage import asked_for

def told(self, done, in_all):
    print("writing", flush=True)
    time.sleep(30)

Progress.told = told
sys.exit(cli._run())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_ctrl_c_leaves_nothing_and_no_traceback(demo_store: Store, tmp_path: Path) -> None:
    asked = ["export", str(tmp_path / "a.xlsx"), "--register", "appeals", "--store", demo_store.url]
    command = [sys.executable, "-c", SLOW, *asked]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as writer:
        assert writer.stdout is not None
        assert writer.stderr is not None
        assert writer.stdout.readline() == "writing\n"
        writer.send_signal(signal.SIGINT)
        said = writer.stderr.read()
    assert writer.returncode == 1
    assert said == "Запись реестра прервана, файл не создан.\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "begins"), [("a.xlsx", b"PK"), ("a.docx", b"PK"), ("a.csv", b"\xef\xbb\xbf"), ("a.pdf", b"%PDF")]
)
def test_the_files_name_says_what_is_exported(demo_store: Store, tmp_path: Path, name: str, begins: bytes) -> None:
    assert cli.main(["export", str(tmp_path / name), "--store", demo_store.url, *AS_OF]) == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_what_is_chosen_at_the_terminal_stands_in_the_workbook(demo_store: Store, tmp_path: Path) -> None:
    chosen = ("--sheets", "title, register", "--commissions", "2,5", "--number", "12-34", "--dated", "2026-04-23")
    command = ["export", str(tmp_path / "a.xlsx"), "--store", demo_store.url, *AS_OF, "--lang", "kk", "--beside", "ru"]
    assert cli.main([*command, *chosen]) == 0
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Мұқаба", "Тізілім", "Титул", "Реестр"]
    assert "12-34" in str([cell.value for cell in book["Титул"]["B"]])


@pytest.mark.parametrize(
    ("chosen", "named"),
    [
        (("--sheets", "почта"), "почта"),
        (("--commissions", "2,x"), "«x»"),
        (("--commissions", "9"), "9"),
        (("--dated", "31.02.2026"), "31.02.2026"),
        (("--beside", "de"), "de"),
        (("--commissions", ","), "комисси"),
        (("--sheets", ""), "Листа"),
        (("--register", "appeals", "--hide-small"), "--hide-small"),
        (("--register", "appeals", "--commissions", "4"), "--commissions"),
    ],
)
def test_a_choice_that_can_not_be_is_refused_by_name_and_nothing_is_written(
    demo_store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str], chosen: tuple[str, ...], named: str
) -> None:
    assert cli.main(["export", str(tmp_path / "a.xlsx"), "--store", demo_store.url, *AS_OF, *chosen]) == 1
    assert named in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_documented_schedule_asks_for_what_the_terminal_takes() -> None:
    told = [(ROOT / "docs" / "scheduled-export.md"), (ROOT / "deploy" / "kenes-export.service")]
    for file in told:
        line = next(one for one in file.read_text(encoding="utf-8").splitlines() if "run.py export" in one)
        words = shlex.split(line.partition("run.py ")[2].partition(" 2>>")[0].removesuffix("'"))
        options = asked_for(words)
        assert (options.verb, options.lang, options.beside) == ("export", "kk", "ru")
        assert options.file.suffix == ".xlsx"


def test_a_register_in_csv_is_in_one_language(
    demo_store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", str(tmp_path / "a.csv"), "--store", demo_store.url, *AS_OF, "--beside", "kk"]
    assert cli.main(command) == 1
    assert "a.csv" in capsys.readouterr().err


def test_a_workbook_that_is_broken_off_says_so_in_a_sentence(
    demo_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken_off(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(exporting, "volumes", broken_off)
    assert cli.main(["export", str(tmp_path / "a.xlsx"), "--store", demo_store.url, *AS_OF]) == 1
    assert capsys.readouterr().err == "Прервано.\n"
    assert list(tmp_path.iterdir()) == []
