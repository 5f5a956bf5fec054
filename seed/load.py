"""Loading the seed: a council's documents and what was read from them into a store, once, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from data_model.council import Council
from data_model.questions.councils import council
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
    with store.reading() as session:
        if council(session) is not None:
            return False
    with store.writing() as session:
        if council(session) is not None:
            return False
        load_into(session, SeedFiles(folder))
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
