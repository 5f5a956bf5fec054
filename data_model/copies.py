"""The daily copies of a store as they lie in their folder: a file a day, its manifest beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path


def manifest_of(file: Path) -> Path:
    """Where a copy's manifest stands: beside it."""
    return file.with_name(file.name + ".json")


def copies(folder: Path) -> tuple[tuple[date, Path], ...]:
    """The daily copies that have their manifests, the newest first; none where there is no folder."""
    found = ((_day(file), file) for file in folder.glob("*.kenes") if manifest_of(file).is_file())
    return tuple(sorted(((day, file) for day, file in found if day), reverse=True))


def _day(file: Path) -> date | None:
    try:
        return date.fromisoformat(file.stem)
    except ValueError:
        return None
