"""The seed's files as tests read them: plain rows, no loader between."""

from __future__ import annotations

import csv
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from imports.wording.cleaning import clean

SEED = Path(__file__).resolve().parents[2] / "seed"
LANGUAGES = ("ru", "kk", "en")


@cache
def rows(name: str) -> list[dict[str, str]]:
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def council() -> dict[str, Any]:
    return tomllib.loads((SEED / "council.toml").read_text(encoding="utf-8"))


@cache
def texts() -> dict[str, str]:
    return {row["key"]: clean((SEED / row["file"]).read_text(encoding="utf-8")) for row in rows("documents")}
