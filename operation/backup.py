"""Safe keeping: a checked copy of a store in one file with its manifest, and a new store made from such a copy."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from data_model import audit
from data_model.copies import manifest_of
from data_model.copying import copy_store, rows_by_table
from data_model.errors import CouncilError
from data_model.migrating import check_current, known_revisions, migrate
from data_model.questions import accounts, councils
from data_model.store import Store
from data_model.store_errors import shown
from data_model.verifying import engine_faults


@dataclass(frozen=True)
class Manifest:
    """What a copy is: when it was made, its digest, its schema, how far it goes and what it holds.

    `trail_broken_at` is the first record of the trail that was not what was written, already in the store itself.
    """

    made_at: str
    sha256: str
    schema: str
    revision: int
    audit_head: str
    rows: dict[str, int]
    trail_broken_at: int | None = None


def back_up(store: Store, file: Path, now: datetime) -> Manifest:
    """Copy a store into a file that is not there yet, check the copy, and only then give it its name.

    The copy is a SQLite store whatever the engine of the first. Raises error-backup-there, error-backup-faulty,
    error-cannot-write-file.
    """
    if file.exists():
        raise CouncilError("error-backup-there", file=str(file))
    check_current(store)
    unfinished = file.with_name(file.name + ".part")
    try:
        _drop(unfinished)
        manifest = _copied(store, unfinished, now)
        manifest_of(file).write_text(json.dumps(asdict(manifest), indent=1), encoding="utf-8")
        unfinished.replace(file)
    except OSError as error:
        raise CouncilError("error-cannot-write-file", file=str(file)) from error
    finally:
        _drop(unfinished)
    return manifest


def restore(file: Path, store: Store) -> Manifest:
    """Make a new store from a checked copy; one that holds records already is refused and left as it is.

    Raises error-no-backup, error-backup-damaged, error-store-not-empty, error-store-newer.
    """
    manifest = checked(file)
    if store.file is not None and file.resolve() == store.file.resolve():
        raise CouncilError("error-store-not-empty", url=shown(store.url))
    _refuse_full(store)
    migrate(store)
    rows = _read_in(file, manifest, store)
    _check(store, rows, str(file))
    if (_head(store), _broken_at(store)) != (manifest.audit_head, manifest.trail_broken_at):
        raise CouncilError("error-backup-faulty", file=str(file))
    return manifest


def _read_in(file: Path, manifest: Manifest, store: Store) -> dict[str, int]:
    """Copy the rows from a copy's private copy: opening changes a file, and an older schema is brought up to date."""
    with tempfile.TemporaryDirectory(prefix="kenes-") as folder:
        own = Path(folder) / "copy.db"
        shutil.copyfile(file, own)
        if _digest(own) != manifest.sha256:
            raise CouncilError("error-backup-damaged", file=str(file))
        copy = Store(f"sqlite:///{own.as_posix()}")
        try:
            migrate(copy)
            return copy_store(copy, store)
        finally:
            copy.close()


def checked(file: Path) -> Manifest:
    """The manifest of a copy whose bytes are those that were written."""
    try:
        values = json.loads(manifest_of(file).read_text(encoding="utf-8"))
        manifest = Manifest(**values)
        digest = _digest(file)
    except OSError as error:
        raise CouncilError("error-no-backup", file=str(file)) from error
    except (ValueError, TypeError) as error:
        raise CouncilError("error-backup-damaged", file=str(file)) from error
    if digest != manifest.sha256:
        raise CouncilError("error-backup-damaged", file=str(file))
    if manifest.schema not in known_revisions():
        raise CouncilError("error-store-newer", url=str(file), revision=manifest.schema)
    return manifest


def _copied(store: Store, file: Path, now: datetime) -> Manifest:
    copy = Store(f"sqlite:///{file.as_posix()}")
    try:
        migrate(copy)
        rows = copy_store(store, copy)
        _check(copy, rows, str(file))
        head, revision, broken_at = _head(copy), copy.revision(), _broken_at(copy)
    finally:
        copy.close()
    with file.open("r+b") as written:  # Windows flushes only what is open for writing
        os.fsync(written.fileno())
    return Manifest(now.isoformat(), _digest(file), known_revisions()[-1], revision, head, rows, broken_at)


def _check(store: Store, rows: dict[str, int], name: str) -> None:
    """Refuse a copy that is not whole: its file, its keys, its rows."""
    with store.reading() as session:
        is_whole = not engine_faults(session) and rows_by_table(session.connection()) == rows
    if not is_whole:
        raise CouncilError("error-backup-faulty", file=name)


def _head(store: Store) -> str:
    with store.reading() as session:
        return audit.head(session)


def _broken_at(store: Store) -> int | None:
    """Where the trail is broken; a store whose trail was meddled with needs its copies no less."""
    with store.reading() as session:
        return audit.broken_at(accounts.trail(session))


def _drop(file: Path) -> None:
    """Let go of an unfinished copy and of what its engine left beside it."""
    for left in ("", "-journal", "-wal", "-shm"):
        file.with_name(file.name + left).unlink(missing_ok=True)


def _refuse_full(store: Store) -> None:
    if store.file is not None and not store.file.exists():
        return
    try:
        check_current(store)
    except CouncilError as refusal:
        if refusal.key != "error-store-not-migrated":
            raise
        return
    with store.reading() as session:
        if councils.council(session) is not None:
            raise CouncilError("error-store-not-empty", url=shown(store.url))


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
