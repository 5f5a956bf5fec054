"""A copy a day, kept by the running server: fourteen days and the first of each of twelve months."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from data_model.asked import ALMATY
from data_model.copies import copies, manifest_of
from data_model.errors import CouncilError
from data_model.store import Store
from operation.backup import back_up

LOG = logging.getLogger("kenes")
DAYS, MONTHS = 14, 12
EVERY = 3600.0  # seconds between two looks


def folder_of(store: Store, otherwise: Path) -> Path:
    """Where a store's copies stand: beside its file; for PostgreSQL in the folder that is given; under its name."""
    beside = store.file.resolve().parent if store.file else otherwise
    return beside / "copies" / store.name


def keep_daily(store: Store, folder: Path, now: datetime) -> Path | None:
    """Make today's copy where there is none and let old ones go; the copy that was made."""
    today = now.astimezone(ALMATY).date()
    file = folder / f"{today.isoformat()}.kenes"
    made = None
    if not file.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        back_up(store, file, now)
        made = file
    _let_go(folder)
    return made


def _let_go(folder: Path) -> None:
    """Drop the copies past their keeping; one that can't be dropped is told and stays."""
    for old in _past_keeping(folder):
        try:
            old.unlink(missing_ok=True)
            manifest_of(old).unlink(missing_ok=True)
        except OSError as error:
            LOG.warning("an old copy stays: %s: %s", old, error.strerror)


def watch(store: Callable[[], Store], folder: Path, now: Callable[[], datetime], stop: threading.Event) -> None:
    """Look every hour whether today's copy is made, until told to stop; what goes wrong is logged and tried again."""
    while True:
        try:
            keep_daily(store(), folder, now())
        except (OSError, CouncilError) as error:
            LOG.warning("no copy made in %s: %s", folder, error)
        except Exception:  # whatever it was, tomorrow's copy must not hang on it
            LOG.exception("no copy made")
        if stop.wait(EVERY):
            return


def _past_keeping(folder: Path) -> tuple[Path, ...]:
    every = copies(folder)
    firsts = {(day.year, day.month): file for day, file in every}  # the oldest of a month comes last
    kept = {file for _, file in every[:DAYS]} | set(list(firsts.values())[:MONTHS])
    return tuple(file for _, file in every if file not in kept)
