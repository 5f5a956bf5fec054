"""Nothing that was acknowledged is lost: many editors at one item, writers killed in the midst of a save."""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import col, func, select

from data_model import commands
from data_model.audit import AuditRecord, broken_at
from data_model.commands.plan import newest_entry
from data_model.errors import CouncilError
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import MarkStatus
from data_model.work_plan import Mark
from tests.data_model.acting import an_actor, an_item, by, trail_of

ROOT = Path(__file__).parents[2]
DAY = date(2026, 3, 12)

WRITING = """
import itertools, sys
from datetime import date
from data_model import commands
from data_model.store import Store
from data_model.vocabulary import MarkStatus
from tests.data_model.acting import by
store, item, name = Store(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
for number in itertools.count():
    request = f"{name}-{number}"
    with store.writing() as session:
        status = MarkStatus.IN_PROGRESS
        commands.record_mark(session, by(session, request_id=request), item, status, date(2026, 3, 12), note=request)
    print(request, flush=True)  # acknowledged: said after COMMIT
"""


def edit(store: Store, item: int, name: str, times: int) -> tuple[int, int]:
    """Mark an item so many times, each time after looking at it; how many were kept and how many refused."""
    kept = 0
    for number in range(times):
        with store.reading() as session:
            seen = newest_entry(session, item)
        try:
            with store.writing() as session:
                mine = by(session, an_actor(name=name), request_id=f"{name}-{number}", minutes=number)
                commands.record_mark(session, mine, item, MarkStatus.IN_PROGRESS, DAY, note=name, seen=seen)
            kept += 1
        except CouncilError as refusal:
            if refusal.key != "error-item-changed" or not refusal.values["name"]:
                raise
    return kept, times - kept


def editors(store: Store, people: int, times: int) -> None:
    with store.writing() as session:
        item = an_item(session)
        by(session)
    with ThreadPoolExecutor(people) as pool:
        done = [pool.submit(edit, store, item, f"редактор {number}", times) for number in range(people)]
        told = [one.result() for one in done]
    kept = sum(one for one, _ in told)
    assert kept + sum(refused for _, refused in told) == people * times
    with store.reading() as session:
        marks = session.exec(select(Mark)).all()
        assert len(marks) == kept == len(trail_of(session))
        assert {mark.note: 0 for mark in marks}.keys() <= {f"редактор {number}" for number in range(people)}
        assert broken_at(trail_of(session)) is None


def test_of_many_editors_at_one_item_each_is_kept_or_told(migrated_store: Store) -> None:
    editors(migrated_store, people=6, times=5)


@pytest.mark.long
def test_of_twenty_editors_at_one_item_with_fifty_saves_none_is_lost(migrated_store: Store) -> None:
    editors(migrated_store, people=20, times=50)


def killed(store: Store, rounds: int) -> None:
    """Kill two writers in the midst of their work, again and again; what they acknowledged must be there."""
    with store.writing() as session:
        item = an_item(session)
        by(session)
    told: set[str] = set()
    for number in range(rounds):
        command = [sys.executable, "-c", WRITING, store.url, str(item)]
        writers = [
            subprocess.Popen([*command, f"{number}-{name}"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
            for name in "ab"
        ]
        first = [writer.stdout.readline().strip() for writer in writers if writer.stdout]
        time.sleep(0.02 * (number % 7))
        for writer in writers:
            writer.kill()
        rest = [line.strip() for writer in writers for line in writer.communicate()[0].splitlines()]
        told |= {one for one in (*first, *rest) if one}
    with store.reading() as session:
        notes = set(session.exec(select(Mark.note)))
        assert told
        assert told - notes == set()
        records = session.exec(select(func.count(col(AuditRecord.id)))).one()
        assert records == session.exec(select(func.count(col(Entry.id)))).one() == len(notes)
        assert broken_at(trail_of(session)) is None


def test_what_a_killed_writer_acknowledged_is_kept(migrated_store: Store) -> None:
    killed(migrated_store, rounds=1)


@pytest.mark.long
def test_two_hundred_killed_writers_lose_nothing_that_they_acknowledged(migrated_store: Store) -> None:
    killed(migrated_store, rounds=100)
