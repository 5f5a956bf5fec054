"""Which keys the code asks for, read from its syntax trees. Run it to list the keys that nothing asks for:

python -m tests.locales.code
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.locales.families import FAMILIES
from tests.locales.reading import ROOT, catalogue, grammar_of

FOLDERS = ("data_model", "exports", "imports", "locales", "metrics", "operation", "pages", "seed", "ui", "web")
CALLED_WITH_A_KEY = {"t": 0, "CouncilError": 0, "Caveat": 0, "text": 1}
KEY = re.compile(r"[a-z][a-z0-9]*(?:-[\w-]+)*")
SURELY_A_KEY = re.compile(r"(?:error|remark|caveat|reason|metric|indicator)-[\w-]+")


@dataclass(frozen=True)
class Use:
    """A key, or the start of one that is put together, and where the code asks for it."""

    key: str
    where: str


@cache
def sources() -> dict[str, ast.Module]:
    """The project's own modules by their path."""
    folders = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    every = [*sorted(ROOT.glob("*.py")), *folders]
    return {str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8")) for path in every if _ours(path)}


def _ours(path: Path) -> bool:
    return "migrations" not in path.parts


def literal_keys() -> Iterator[Use]:
    """Keys written out in a call of t, text, CouncilError or Caveat, and other strings that can only be keys."""
    for name, argument in _key_arguments():
        for choice in _choices(argument):
            if isinstance(choice, ast.Constant) and isinstance(choice.value, str):
                yield Use(choice.value, f"{name}:{choice.lineno}")
    for name, tree in sources().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SURELY_A_KEY.fullmatch(node.value):
                yield Use(node.value, f"{name}:{node.lineno}")


def joined_keys() -> Iterator[Use]:
    """The fixed start of every key that is put together in a call of t or text."""
    for name, argument in _key_arguments():
        for choice in _choices(argument):
            if isinstance(choice, ast.JoinedStr):
                first = choice.values[0]
                start = first.value if isinstance(first, ast.Constant) else ""
                yield Use(str(start), f"{name}:{choice.lineno}")


def every_string() -> set[str]:
    """Every string of the code, so that a key kept in a table counts as used."""
    nodes = (node for tree in sources().values() for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def asked_for_in_html() -> set[str]:
    """Keys that our own HTML templates ask for."""
    html = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "web").rglob("*.html")))
    return set(re.findall(r't\("([\w-]+)"', html))


def unused_keys() -> list[str]:
    """Keys of the catalogues that no string of the code names, no family feeds and no other message is made of.

    A string of one word may be anything, so it names a key only where a key is asked for.
    """
    fed = {key for family in FAMILIES for key in family.keys}
    shared = {family.prefix for family in FAMILIES if family.shared}
    starts = tuple(use.key for use in joined_keys() if use.key and use.key not in shared)
    named = {use.key for use in literal_keys()} | {one for one in every_string() if "-" in one}
    found = catalogue("ru").keys() - fed - grammar_of("ru") - named - asked_for_in_html()
    return sorted(key for key in found if not (starts and key.startswith(starts)))


def _key_arguments() -> Iterator[tuple[str, ast.expr]]:
    """The argument that is the key in every call that takes one."""
    for name, tree in sources().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                place = CALLED_WITH_A_KEY.get(_called(node.func))
                if place is not None and len(node.args) > place:
                    yield name, node.args[place]


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr if function.attr == "t" else ""
    return function.id if isinstance(function, ast.Name) else ""


def _choices(argument: ast.expr) -> Iterator[ast.expr]:
    """The argument itself, or both sides of an `a if x else b`."""
    if isinstance(argument, ast.IfExp):
        yield from _choices(argument.body)
        yield from _choices(argument.orelse)
    else:
        yield argument


if __name__ == "__main__":
    print("\n".join(unused_keys()))
