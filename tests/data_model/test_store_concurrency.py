"""Writers at the same time wait for each other: no update is lost, and none is refused while it can wait."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from data_model.council import Setting
from data_model.store import Store
from tests import builders as a

ROOT = Path(__file__).parents[2]

COUNTING = """
import sys
from concurrent.futures import ThreadPoolExecutor
from data_model.store import Store
from tests.data_model.test_store_concurrency import count_up
store = Store(sys.argv[1])
with ThreadPoolExecutor(5) as pool:
    for done in [pool.submit(count_up, store, int(sys.argv[2]), 20) for _ in range(5)]:
        done.result()
store.close()
"""


def count_up(store: Store, setting_id: int, times: int) -> None:
    """Read a number and write it back greater by one, so many times: what two editors do to one record."""
    for _ in range(times):
        with store.writing() as session:
            setting = session.get_one(Setting, setting_id)
            setting.value += 1


def a_counter(store: Store) -> int:
    with store.writing() as session:
        counter = Setting(council_id=a.a_council(session).id or 0, key="counter", value=0)
        session.add(counter)
        session.flush()
        assert counter.id is not None
        return counter.id


def counted(store: Store, setting_id: int) -> tuple[int, int]:
    with store.reading() as session:
        return session.get_one(Setting, setting_id).value, store.revision() - 1


def run_threads(store: Store, threads: int, times: int) -> None:
    counter = a_counter(store)
    with ThreadPoolExecutor(threads) as pool:
        for done in [pool.submit(count_up, store, counter, times) for _ in range(threads)]:
            done.result()
    assert counted(store, counter) == (threads * times, threads * times)


def test_twenty_threads_lose_no_update(migrated_store: Store) -> None:
    run_threads(migrated_store, threads=20, times=20)


@pytest.mark.long
def test_twenty_threads_lose_no_update_in_a_thousand(migrated_store: Store) -> None:
    run_threads(migrated_store, threads=20, times=50)


@pytest.mark.long
def test_four_processes_of_five_threads_lose_no_update(migrated_store: Store) -> None:
    counter = a_counter(migrated_store)
    command = [sys.executable, "-c", COUNTING, migrated_store.url, str(counter)]
    running = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    assert [process.communicate()[1] for process in running] == [""] * 4
    assert counted(migrated_store, counter) == (4 * 5 * 20, 4 * 5 * 20)
