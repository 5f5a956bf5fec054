"""The plan of the house holds: who may call whom, use which library and ask the clock, and what fits a screen."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OUTSIDE = {"tests", "benchmarks", "var"}
FILES = sorted(
    file.relative_to(ROOT).as_posix()
    for top in ROOT.iterdir()
    if top.name not in OUTSIDE and not top.name.startswith(".")
    for file in ([top] if top.suffix == ".py" else top.rglob("*.py"))
)

MAY_CALL = {
    "run": set(),
    "locales": set(),
    "data_model": set(),
    "look": {"data_model"},
    "metrics": {"data_model"},
    "imports": {"data_model", "locales"},
    "seed": {"data_model", "imports"},
    "operation": {"data_model", "locales", "imports", "exports"},
    "exports": {"data_model", "metrics", "locales", "look"},
    "ui": {"data_model", "metrics", "locales", "look", "imports", "exports"},
    "pages": {"data_model", "metrics", "locales", "look", "ui", "exports", "imports"},
    "web": {"data_model", "metrics", "locales", "look", "ui"},
    "dashboard": {"data_model", "metrics", "locales", "operation", "web", "ui"},
    "usage": {"locales", "operation"},
    "cli": {"data_model", "metrics", "locales", "imports", "seed", "exports", "operation", "web", "usage"},
}
MAY_USE = {
    "streamlit": r"dashboard\.py|pages/.*|ui/(?!charts|tables).*",
    "plotly": r"ui/.*",
    "starlette": r"web/.*|dashboard\.py",
    "sqlalchemy": r"data_model/.*|metrics/.*",
    "sqlmodel": r"data_model/.*|metrics/.*",
    "alembic": r"data_model/.*",
    "icalendar": r"exports/.*",
    "fpdf": r"exports/.*",
    "fontTools": r"exports/.*",
    "xlsxwriter": r"exports/.*",
    "docx": r"exports/.*",
    "openpyxl": r"exports/.*|imports/readers/.*",
}
CLOCK = re.compile(r"\b(date\.today|datetime\.(now|today|utcnow)|time\.time|Timestamp\.(now|today))\(")
MAY_ASK_THE_CLOCK = r"ui/session\.py|cli\.py"
LISTS = r"data_model/migrations/versions/.*"  # one long list each, read from top to bottom


@cache
def parsed(file: str) -> ast.Module:
    return ast.parse((ROOT / file).read_text(encoding="utf-8"))


def imported(file: str) -> Iterator[tuple[str, int]]:
    """The top-level packages that a file imports, wherever in it, with the line."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Import):
            yield from ((alias.name.partition(".")[0], node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or ".").partition(".")[0], node.lineno


def room(file: str) -> str:
    return Path(file).parts[0].removesuffix(".py")


def test_every_room_stands_on_the_plan() -> None:
    assert {room(file) for file in FILES} == MAY_CALL.keys()


def test_a_room_calls_only_the_rooms_below_it() -> None:
    assert [
        f"{file}:{line} imports {name}"
        for file in FILES
        for name, line in imported(file)
        if name in MAY_CALL and name != room(file) and name not in MAY_CALL[room(file)]
    ] == []


@pytest.mark.parametrize("library", MAY_USE)
def test_a_library_is_used_only_in_its_rooms(library: str) -> None:
    used = [(file, line) for file in FILES for name, line in imported(file) if name == library]
    assert [f"{file}:{line}" for file, line in used if not re.fullmatch(MAY_USE[library], file)] == []


def test_nobody_asks_the_clock_but_the_screen_and_the_terminal() -> None:
    asking = [file for file in FILES if CLOCK.search(ast.unparse(parsed(file)))]
    assert [file for file in asking if not re.fullmatch(MAY_ASK_THE_CLOCK, file)] == []


def test_rooms_are_small_enough_to_read() -> None:
    lengths = {file: len((ROOT / file).read_text(encoding="utf-8").splitlines()) for file in FILES}
    limits = {file: 100 if room(file) == "pages" else 300 for file in FILES if not re.fullmatch(LISTS, file)}
    assert [f"{file}: {lengths[file]} lines" for file, most in limits.items() if lengths[file] > most] == []


def test_functions_fit_half_a_screen() -> None:
    functions = [
        (file, node)
        for file in FILES
        if not re.fullmatch(LISTS, file)
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    lengths = [(f"{file}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno) for file, node in functions]
    assert [f"{name}: {length} lines" for name, length in lengths if length > 45] == []


def test_no_room_is_called_after_nothing() -> None:
    assert [file for file in FILES if re.search(r"(utils?|helpers?|managers?|misc|common)\.py$", file)] == []


def test_a_choice_never_asks_in_english() -> None:
    calls = [
        (file, node)
        for file in FILES
        if file.startswith(("ui/", "pages/"))
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"st.selectbox", "st.multiselect"}
    ]
    assert len(calls) >= 9
    silent = [
        f"{file}:{node.lineno}" for file, node in calls if "placeholder" not in {one.arg for one in node.keywords}
    ]
    assert silent == [], "without a placeholder of ours Streamlit's own stands behind the choice"
