"""Loading the seed: a council's documents and what was read from them into a store, once, whole or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path

from data_model.council import Council
from data_model.questions.councils import council, seed_digest
from data_model.seeding import remember_seed
from data_model.store import Session, Store
from seed.council_rows import load_council
from seed.document_rows import load_activities, load_cases, load_contributions, load_figures, load_findings
from seed.files import SeedFiles
from seed.plan_rows import load_plans

FOLDER = Path(__file__).parent


def load(store: Store, folder: Path = FOLDER) -> bool:
    """Bring the seed of a folder into the store; False where it is there already.

    A row that can't be read raises CouncilError naming file, line and value, and nothing is written.
    """
    digest = folder_digest(folder)
    with store.reading() as session:
        if seed_digest(session) == digest or council(session) is not None:
            return False
    with store.writing() as session:
        if council(session) is not None:
            return False
        load_into(session, SeedFiles(folder))
        remember_seed(session, digest)
    return True


def load_into(session: Session, files: SeedFiles) -> Council:
    """Add everything the files hold to an open writing session, in the order that rows refer to one another."""
    rows = load_council(session, files)
    load_plans(files, rows)
    load_figures(files, rows)
    load_activities(files, rows)
    load_cases(files, rows)
    load_contributions(files, rows)
    load_findings(files, rows)
    session.flush()
    return rows.council


def folder_digest(folder: Path) -> str:
    """A fingerprint of the seed's files: the same files give the same text."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".csv", ".toml", ".txt"}:
            total.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()
