"""What a register of appeals costs as an .xlsx: ours beside openpyxl's and pandas', from the store to the closed file.

Each writing is a process of its own, the writers by turns; `python -m benchmarks.workbooks WRITER STORE FILE` is one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import openpyxl
import pandas as pd
import xlsxwriter

from benchmarks import appeals
from data_model.store import Store
from exports.appeal_register import appeal_register
from exports.cells import Cell, Word
from exports.registers import Register, write_register

ROUNDS = {95: 7, 10_000: 5, 100_000: 3}
ROOT = Path(__file__).resolve().parents[1]
Value = str | int | date | None


def _plain(register: Register[Any]) -> Iterator[list[Value]]:
    """The rows as the values that a library takes, headings first: nothing of a look."""
    yield [one.heading for one in register.columns]
    for row in register.rows:
        yield [_value(one.cell(row)) for one in register.columns]


def _value(cell: Cell) -> Value:
    assert cell is None or isinstance(cell, Word | str | int | date)
    return cell.text if isinstance(cell, Word) else cell


def _ours(register: Register[Any], file: Path) -> None:
    write_register(file, register)


def _reading_alone(register: Register[Any], file: Path) -> None:
    for _ in _plain(register):
        pass
    file.touch()


def _xlsxwriter(register: Register[Any], file: Path) -> None:
    """The library alone, no look but that of a date: text is written as text, as ours is."""
    with xlsxwriter.Workbook(file, {"constant_memory": True, "default_date_format": "dd.mm.yyyy"}) as workbook:
        sheet = workbook.add_worksheet()
        writers = {str: sheet.write_string, int: sheet.write_number, date: sheet.write_datetime}
        for row, values in enumerate(_plain(register)):
            for place, value in enumerate(values):
                if value is not None:
                    writers[type(value)](row, place, value)


def _openpyxl(register: Register[Any], file: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for values in _plain(register):
        sheet.append(values)
    book.save(file)


def _pandas(engine: Any) -> Callable[[Register[Any], Path], None]:
    def write(register: Register[Any], file: Path) -> None:
        rows = _plain(register)
        pd.DataFrame(columns=next(rows), data=list(rows)).to_excel(file, index=False, engine=engine)

    return write


READING = "reading the store alone"
WRITERS: dict[str, Callable[[Register[Any], Path], None]] = {
    "ours": _ours,
    "XlsxWriter constant_memory, plain": _xlsxwriter,
    "openpyxl write_only, plain": _openpyxl,
    "pandas.to_excel, xlsxwriter": _pandas("xlsxwriter"),
    "pandas.to_excel, openpyxl": _pandas("openpyxl"),
    READING: _reading_alone,
}


def tables() -> Iterator[tuple[str, list[str], list[list[str]]]]:
    """A table a length: its title, its heads, its rows."""
    heads = ["writer", "median s", "worst s", "× ours", "without the reading, s", "× ours", "memory, MB", "file, MB"]
    for length, rounds in ROUNDS.items():
        with tempfile.TemporaryDirectory() as folder:
            url = appeals.made(Path(folder) / "kenes.db", length)
            found: dict[str, list[dict[str, float]]] = {name: [] for name in WRITERS}
            for _ in range(rounds):
                for name, every in found.items():
                    every.append(_in_a_process(name, url, Path(folder) / "register.xlsx"))
        took = {name: median(one["seconds"] for one in every) for name, every in found.items()}
        rows = [_row(name, every, took) for name, every in found.items()]
        yield f"A register of {length:,} rows, {rounds} rounds", heads, rows


def _row(name: str, every: list[dict[str, float]], took: dict[str, float]) -> list[str]:
    worst = max(one["seconds"] for one in every)
    memory, size = (median(one[what] for one in every) / 1e6 for what in ("memory", "size"))
    alone, ours = took[name] - took[READING], took["ours"] - took[READING]
    times = [f"{took[name]:.2f}", f"{worst:.2f}", f"{took[name] / took['ours']:.2f}"]
    return [name, *times, f"{alone:.2f}", f"{alone / ours:.2f}", f"{memory:.1f}", f"{size:.2f}"]


def _in_a_process(name: str, url: str, file: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.workbooks", name, url, str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _written(name: str, url: str, file: Path) -> dict[str, float]:
    """Seconds, the bytes of memory at the peak above those of the loaded interpreter, and the file's bytes."""
    register = appeal_register(Store(url), "ru", appeals.AS_OF, appeals.NOW)  # its rows are not read yet
    Path("/proc/self/clear_refs").write_text("5")  # the peak is measured from here
    before, begun = _peak(), time.perf_counter()
    WRITERS[name](register, file)
    took = time.perf_counter() - begun
    return {"seconds": took, "memory": _peak() - before, "size": file.stat().st_size}


def _peak() -> int:
    """The most memory the process has had, in bytes; told by Linux."""
    (found,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found) * 1024


if __name__ == "__main__":
    print(json.dumps(_written(sys.argv[1], sys.argv[2], Path(sys.argv[3]))))
