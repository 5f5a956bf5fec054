"""Which of the application's JavaScript files a page will need, read from the build's own table of imports."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_TABLE = re.compile(r"m\.f=(\[[^\]]*\])")
_LAZY = re.compile(r"import\(`\./(?P<file>(?P<name>\w+)\.[\w-]+\.js)`\),__vite__mapDeps\(\[(?P<deps>[\d,]*)\]\)")
_LINKED = re.compile(r'(?:src|href)="\./static/js/([^"]+\.js)"')


def lazy_chunks(static: Path, names: Iterable[str]) -> tuple[str, ...]:
    """The files that these parts (`Html`, `BidiComponent`) bring beyond those that index.html loads, in its order.

    Empty where the build is not of the shape that we know: the page then only loads later, not wrongly.
    """
    wanted, linked = set(names), linked_chunks(static)
    needed = dict.fromkeys(file for part, files in _parts(static) if part in wanted for file in files)
    return tuple(name for name in needed if name not in linked and name.endswith(".js"))


@cache
def _parts(static: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The parts that the build loads when they are drawn, each with its file and those that it needs."""
    name = next((name for name in linked_chunks(static) if name.startswith("index.")), "")
    main = static / "static" / "js" / name
    script = main.read_text(encoding="utf-8") if main.is_file() else ""
    table = _TABLE.search(script)
    if not table:
        return ()
    files = [name.removeprefix("./") for name in json.loads(table[1])]
    return tuple(
        (lazy["name"], (lazy["file"], *(files[int(number)] for number in lazy["deps"].split(",") if number)))
        for lazy in _LAZY.finditer(script)
    )


def linked_chunks(static: Path) -> tuple[str, ...]:
    """The files that index.html loads itself."""
    return tuple(_LINKED.findall((static / "index.html").read_text(encoding="utf-8")))
