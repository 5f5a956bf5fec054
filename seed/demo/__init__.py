"""The demonstration: the council's own documents and plan, roles in the place of people, and invented records."""

from __future__ import annotations

from pathlib import Path

from data_model.errors import CouncilError
from data_model.questions.councils import council
from data_model.store import Session, Store
from data_model.store_errors import shown
from seed.demo.appeals import invent_appeals
from seed.demo.invented import invented
from seed.demo.records import invent_activities, invent_decisions, invent_plan_records, invent_recommendations
from seed.demo.roles import give_roles
from seed.files import SeedFiles
from seed.load import FOLDER as DOCUMENTS
from seed.load import load_into

FOLDER = Path(__file__).parent


def load_demo(store: Store, folder: Path = FOLDER) -> bool:
    """Bring the demonstration of a folder into an empty store; False where it is there already.

    A store that holds a real council is refused (error-store-not-demo) and left as it is.
    """
    with store.reading() as session:
        if _is_there(session, store):
            return False
    with store.writing() as session:
        if _is_there(session, store):
            return False
        _load_into(session, SeedFiles(folder))
    return True


def _is_there(session: Session, store: Store) -> bool:
    found = council(session)
    if found is not None and not found.demonstration:
        raise CouncilError("error-store-not-demo", url=shown(store.url))
    return found is not None


def _load_into(session: Session, files: SeedFiles) -> None:
    words = files.table("demo.toml")
    own = load_into(session, SeedFiles(DOCUMENTS))
    own.demonstration = True
    own.opens_as_of = words.day("opens_as_of")
    give_roles(session, files)
    book = invented(session, words.text("recorded_by"), words.text("ground"))
    invent_plan_records(book, files)
    invent_activities(book, files)
    invent_appeals(book, words.table("appeals"))
    invent_recommendations(book, files)
    invent_decisions(book, files)
