"""A store comes to the newest schema by one call, whoever else calls at the same time."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from data_model.errors import CouncilError
from data_model.migrating import MIGRATIONS, check_current, known_revisions, locked, migrate
from data_model.store import Store

ROOT = Path(__file__).parents[2]
STARTER = """
import sys
from data_model.migrating import migrate
from data_model.store import Store
store = Store(sys.argv[1])
import alembic.command  # what is slow comes before the start is given
print("ready", flush=True)
sys.stdin.readline()
print(migrate(store), store.revision())
store.close()
"""


def test_a_fresh_store_is_migrated_once(store: Store) -> None:
    assert migrate(store) is True
    assert migrate(store) is False
    check_current(store)
    assert store.revision() == 0


def test_four_starters_at_once_all_succeed_and_one_of_them_migrates(store: Store) -> None:
    command = [sys.executable, "-c", STARTER, store.url]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    starters = [subprocess.Popen(command, cwd=ROOT, text=True, **pipes) for _ in range(4)]  # type: ignore[call-overload]
    for starter in starters:
        assert starter.stdout.readline() == "ready\n"
    for starter in starters:
        starter.stdin.write("go\n")
        starter.stdin.flush()
    said = [starter.communicate() for starter in starters]
    assert sorted(said) == [("False 0\n", "")] * 3 + [("True 0\n", "")]
    check_current(store)


def test_asking_whether_a_store_is_current_does_not_import_alembic(sqlite_store: Store) -> None:
    script = (
        "import sys; from data_model.migrating import check_current, migrate; from data_model.store import Store;"
        "store = Store(sys.argv[1]); check_current(store); migrate(store); store.close();"
        "print('alembic' in sys.modules, 'psycopg' in sys.modules)"
    )
    said = subprocess.check_output([sys.executable, "-c", script, sqlite_store.url], cwd=ROOT, text=True)
    assert said == "False False\n"


def test_the_files_of_the_revisions_bear_their_names_and_make_one_line() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == known_revisions()


@pytest.mark.skipif(sys.platform == "win32", reason="rights of a file are POSIX")
def test_a_new_file_is_for_its_owner_only(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'var' / 'kenes.db'}")
    migrate(store)
    store.close()
    assert stat.S_IMODE((tmp_path / "var").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "var" / "kenes.db").stat().st_mode) == 0o600


def test_a_migration_that_breaks_a_link_is_undone(sqlite_store: Store) -> None:
    broken = "INSERT INTO plan SELECT 1, 777, 'k', 't', 't', 't', 't', '2026-01-01', '2026-06-30', NULL, 0, '', NULL"
    with pytest.raises(AssertionError, match="point nowhere"), locked(sqlite_store) as connection:
        connection.execute(text(broken))
    with sqlite_store.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM plan").scalar() == 0


def test_foreign_keys_are_watched_again_after_a_migration(sqlite_store: Store) -> None:
    with locked(sqlite_store) as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 0
    with sqlite_store.writing() as session:
        assert session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_database_of_somebody_else_is_refused_and_left_as_it_is(store: Store) -> None:
    with store.writer.begin() as connection:
        connection.execute(text("CREATE TABLE letters (id INTEGER)"))
    with pytest.raises(CouncilError, match="error-store-of-others"):
        migrate(store)
    with store.reading() as session:
        assert inspect(session.connection()).get_table_names() == ["letters"]
