"""What every test may ask for."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import settings

from data_model.migrating import migrate
from data_model.store import Store
from seed.demo import load_demo
from seed.load import load
from tests import chromium as system_browser
from tests.stores import ENGINES, Postgres, opened, running_postgres

# Two busy cores make an example slow now and then; that is no finding. Runs are the same each time.
settings.register_profile("kenes", deadline=None, derandomize=True)
settings.load_profile("kenes")


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of the system browser; a test that needs one where there is none fails plainly."""
    path = os.environ.get("KENES_CHROMIUM") or system_browser.find()
    if not path:
        pytest.fail("No Chromium, Chrome or Edge was found; `python run.py test` says how to get one.", pytrace=False)
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Return a running PostgreSQL server, one for the whole session."""
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated SQLite file to copy; tests leave it as it is."""
    file = tmp_path_factory.mktemp("migrated") / "kenes.db"
    with opened(f"sqlite:///{file}") as store:
        migrate(store)
    return file


@pytest.fixture(scope="session")
def seeded_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a store with the council's real seed, one a session; a test that writes takes `seeded_copy`."""
    with copy_of(request, tmp_path_factory.mktemp("seeded")) as store:
        load(store)
        yield store


@pytest.fixture(scope="session")
def demo_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a store with the demonstration, one a session; a test that writes takes `demo_copy`."""
    with copy_of(request, tmp_path_factory.mktemp("demo")) as store:
        load_demo(store)
        yield store


@pytest.fixture
def seeded_copy(seeded_store: Store, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Return a store of the test's own with the council's real seed."""
    with copy_of(request, tmp_path, seeded_store.file) as fresh:
        yield fresh


@pytest.fixture
def demo_copy(demo_store: Store, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Return a store of the test's own with the demonstration."""
    with copy_of(request, tmp_path, demo_store.file) as fresh:
        yield fresh


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Return a store that nobody has migrated, on each engine in turn."""
    if request.param == "sqlite":
        with opened(f"sqlite:///{tmp_path / 'kenes.db'}") as fresh:
            yield fresh
    else:
        with database_of(request, "template0") as fresh:
            yield fresh


@pytest.fixture(params=ENGINES)
def migrated_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Return a store on the newest schema that holds nothing, on each engine in turn."""
    if request.param == "sqlite":
        with copy_of(request, tmp_path) as fresh:
            yield fresh
    else:
        with database_of(request, "migrated_template") as fresh:
            yield fresh


@pytest.fixture
def sqlite_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Return an empty migrated store in a file, where the engine does not matter."""
    with copy_of(request, tmp_path) as fresh:
        yield fresh


@pytest.fixture
def postgres_store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """Return an empty migrated store on PostgreSQL; its test bears the mark `postgres`."""
    with database_of(request, "migrated_template") as fresh:
        yield fresh


@contextmanager
def copy_of(request: pytest.FixtureRequest, folder: Path, original: Path | None = None) -> Iterator[Store]:
    file = folder / "kenes.db"
    shutil.copyfile(original or request.getfixturevalue("migrated_file"), file)
    with opened(f"sqlite:///{file}") as fresh:
        yield fresh


@contextmanager
def database_of(request: pytest.FixtureRequest, template: str) -> Iterator[Store]:
    server: Postgres = request.getfixturevalue("postgres")
    with server.database(template) as url, opened(url) as fresh:
        yield fresh
