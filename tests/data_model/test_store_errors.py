"""What an engine says comes to the reader as one sentence: the same key on both engines, and never a password."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from data_model.errors import CouncilError
from data_model.migrating import check_current, migrate
from data_model.store import Store
from data_model.store_errors import POSTGRESQL, SQLITE, short_name, shown
from tests import builders as a
from tests.stores import Postgres, opened

ROOT = Path(__file__).parents[2]


@contextmanager
def refused(key: str) -> Iterator[None]:
    with pytest.raises(CouncilError) as refusal:
        yield
    assert refusal.value.key == key
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize(
    "url", ["mysql://council:secret@host/kenes", "kenes.db", "council:secret@host", "sqlite://", "sqlite:///:memory:"]
)
def test_an_address_that_is_no_store_of_ours_is_refused(url: str) -> None:
    with refused("error-store-url"):
        Store(url)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with refused("error-store-folder"):
        Store(f"sqlite:///{tmp_path}/file/kenes.db")


@pytest.mark.parametrize("content", ["это не хранилище " * 1000, "SQLite format 3\x00 and then nothing of it" * 100])
def test_a_file_that_is_no_database_is_called_damaged(tmp_path: Path, content: str) -> None:
    (tmp_path / "kenes.db").write_text(content, encoding="utf-8")
    with opened(f"sqlite:///{tmp_path / 'kenes.db'}") as store:
        for ask in (check_current, migrate, Store.revision):
            with refused("error-store-damaged"):
                ask(store)
    assert (tmp_path / "kenes.db").read_text(encoding="utf-8") == content


def test_a_file_cut_short_is_called_damaged(sqlite_store: Store) -> None:
    assert sqlite_store.file is not None
    sqlite_store.file.write_bytes(sqlite_store.file.read_bytes()[:5000])
    with refused("error-store-damaged"):
        check_current(sqlite_store)


def test_a_read_only_file_is_read_and_not_written(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for wal in (False, True):
        monkeypatch.setattr("data_model.store.wal_is_safe", lambda version, wal=wal: wal)
        with opened(f"sqlite:///file:{sqlite_store.file}?mode=ro&uri=true") as store:
            check_current(store)
            with refused("error-store-read-only"), store.writing() as session:
                a.a_council(session)


def test_a_folder_in_place_of_the_file_is_unreachable(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}") as store, refused("error-store-unreachable"):
        migrate(store)


def test_a_store_nobody_migrated_says_so(store: Store) -> None:
    with refused("error-store-not-migrated"):
        check_current(store)
    with refused("error-store-not-migrated"):
        store.revision()


def test_looking_at_a_missing_file_does_not_make_it(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path / 'kenes.db'}") as store, refused("error-store-not-migrated"):
        check_current(store)
    assert list(tmp_path.iterdir()) == []


def test_a_store_of_a_newer_version_is_left_alone(migrated_store: Store) -> None:
    with migrated_store.writer.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for ask in (check_current, migrate):
        with pytest.raises(CouncilError) as refusal:
            ask(migrated_store)
        assert refusal.value.key == "error-store-newer"
        assert refusal.value.values["revision"] == "9999"


def test_a_writer_that_waits_too_long_hears_that_the_store_is_busy(
    migrated_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("data_model.store.BUSY_SECONDS", 1)
    with opened(migrated_store.url) as impatient, migrated_store.writing() as session:
        a.a_council(session)
        with refused("error-store-locked"), impatient.writing():
            pass
    assert migrated_store.revision() == 1


def test_a_reader_for_whom_no_connection_is_left_hears_that_the_store_is_busy(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_store.reader.pool, "_timeout", 0.01)
    with ExitStack() as readers:
        for _ in range(5 + 20):
            readers.enter_context(sqlite_store.reading()).connection()
        with refused("error-store-locked"):
            sqlite_store.revision()
    assert sqlite_store.revision() == 0


def test_a_server_that_is_down_is_unreachable() -> None:
    for url in ("postgresql://council:secret@127.0.0.1:1/kenes", "postgres://council:secret@127.0.0.1:1/kenes"):
        with opened(url) as store, refused("error-store-unreachable"):
            check_current(store)


@pytest.mark.postgres
def test_a_database_that_is_not_there_is_unreachable(postgres: Postgres) -> None:
    with opened(postgres.address("no_such_database")) as store, refused("error-store-unreachable"):
        check_current(store)


@pytest.mark.postgres
def test_a_server_that_stops_meanwhile_is_unreachable_and_then_reached_again(
    postgres_store: Store, postgres: Postgres
) -> None:
    with refused("error-store-unreachable"), postgres_store.reading() as session:
        backend = session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar()
        postgres.run(f"SELECT pg_terminate_backend({backend})")
        session.connection().exec_driver_sql("SELECT 1")
    assert postgres_store.revision() == 0


@pytest.mark.postgres
def test_a_wrong_password_is_told_from_a_server_that_is_down(postgres_store: Store, postgres: Postgres) -> None:
    with (
        postgres.role("council_app", password="right") as role,
        opened(role.url(postgres_store.url, "secret")) as store,
        refused("error-store-denied"),
    ):
        check_current(store)


@pytest.mark.postgres
def test_a_role_without_rights_is_denied(postgres_store: Store, postgres: Postgres) -> None:
    with (
        postgres.role("council_reader", password="right") as role,
        opened(role.url(postgres_store.url, "right")) as store,
        refused("error-store-denied"),
    ):
        store.revision()


def test_a_bug_in_our_own_sql_is_not_called_a_fault_of_the_store(migrated_store: Store) -> None:
    with pytest.raises(Exception, match="no_such_column") as bug, migrated_store.reading() as session:
        session.connection().exec_driver_sql("SELECT no_such_column FROM council")
    assert not isinstance(bug.value, CouncilError)


def test_an_address_is_shown_without_its_password() -> None:
    assert shown("postgresql://council:secret@host/kenes") == "postgresql://council:***@host/kenes"
    assert shown("council:secret@host") == "council:***@host"


def test_every_refusal_of_the_store_has_its_sentence() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "data_model").rglob("*.py")))
    keys = {*re.findall(r'"(error-[a-z-]+)"', source), *SQLITE.values(), *POSTGRESQL.values()}
    for language in ("ru", "kk", "en"):
        files = sorted((ROOT / "locales" / language).glob("*.ftl"))
        catalogue = "".join(file.read_text(encoding="utf-8") for file in files)
        assert keys - set(re.findall(r"^(error-[a-z-]+) =", catalogue, re.MULTILINE)) == set()


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("sqlite:////srv/council/var/kenes.db", "kenes.db"),
        ("sqlite:///C:\\council\\kenes.db", "kenes.db"),
        ("postgresql://council:secret@host/kenes", "kenes"),
    ],
)
def test_a_store_can_be_named_without_its_place(url: str, name: str) -> None:
    assert short_name(url) == name
