"""What entering costs: a save of a mark, and a page of a register of appeals however long it is."""

from __future__ import annotations

import secrets
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from data_model import commands, signing_in
from data_model.appeals import Appeal, AppealStep
from data_model.commands import By
from data_model.migrating import migrate
from data_model.questions import appeal_register, councils, plans
from data_model.rules import Actor
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import AppealState, MarkStatus, Role
from seed.load import load
from web.identity import LOCAL

NOW = datetime(2026, 4, 22, 9, tzinfo=UTC)
SAVES, PAGES = 50, 30
LENGTHS = (100, 100_000)
AT_ONCE = 5000
LOGIN = "editor"
EDITOR = Actor("редактор", Role.EDITOR)


def saves(url: str) -> list[float]:
    """Milliseconds of one save after another: a mark with its entry and its trace, from the first row to the COMMIT."""
    store = Store(url)
    with store.reading() as session:
        council = councils.council(session)
        (plan,) = plans.plans(session)
        items = plans.plan_items(session, plan, NOW)
    assert council is not None
    took = []
    for number in range(SAVES):
        item = items[number % len(items)]
        by = By(council.id, NOW + timedelta(seconds=number), EDITOR, "", f"save-{number}")
        begun = time.perf_counter()
        with store.writing() as session:
            commands.record_mark(session, by, item.id, MarkStatus.DONE, date(2026, 4, 22), evidence="протокол № 5")
        took.append((time.perf_counter() - begun) * 1000)
    store.close()
    return took


def registers(folder: Path) -> dict[int, str]:
    """The addresses of stores whose registers are of each of the lengths."""
    return {length: _register(folder / f"{length}.db", length) for length in LENGTHS}


def pages(urls: dict[int, str]) -> dict[int, float]:
    """Median milliseconds of the first page of a register with its count, by the register's length, in one series."""
    stores = {length: Store(url) for length, url in urls.items()}
    took: dict[int, list[float]] = {length: [] for length in LENGTHS}
    for _ in range(PAGES):
        for length, store in stores.items():
            begun = time.perf_counter()
            with store.reading() as session:
                appeal_register.appeals_page(session, appeal_register.Wanted(), 1)
                appeal_register.appeals_number(session, None)
            took[length].append((time.perf_counter() - begun) * 1000)
    for store in stores.values():
        store.close()
    return {length: median(found) for length, found in took.items()}


def signed_in(url: str) -> str:
    """The cookie of an editor of a store, as a browser sends it."""
    store, now = Store(url), datetime.now(UTC)
    with store.writing() as session:
        by = By(1, now, Actor("администратор", Role.ADMIN), "", "account")
        link = commands.invite(session, by, commands.add_account(session, by, LOGIN, "Редактор", Role.EDITOR))
    token = signing_in.open_account(store, link, secrets.token_hex(16), "benchmark", now)
    store.close()
    return f"{LOCAL}={token}"


def _register(file: Path, length: int) -> str:
    store = Store(f"sqlite:///{file}")
    migrate(store)
    load(store)
    for first in range(1, length + 1, AT_ONCE):
        with store.writing() as session:
            numbers = range(first, min(first + AT_ONCE, length + 1))
            for rows in zip(*map(_appeal, numbers), strict=True):  # what others point at first
                session.add_all(rows)
                session.flush()
    store.close()
    return store.url


def _appeal(number: int) -> tuple[Any, ...]:
    """An invented appeal and its last step, with ids of their own, so that many are written at once."""
    day = date(2026, 1, 1) + timedelta(days=number % 365)
    entries = [
        Entry(
            id=10_000_000 + 2 * number + step,
            council_id=1,
            recorded_at=NOW,
            recorded_by="",
            request_id=f"{number}-{step}",
        )
        for step in range(2)
    ]
    first, second = (one.id or 0 for one in entries)
    appeal = Appeal(id=number, council_id=1, number=f"А-{number}", registered_on=day, topic="тема", entry_id=first)
    state = list(AppealState)[number % len(AppealState)]
    return *entries, appeal, AppealStep(appeal_id=number, state=state, effective_on=day, entry_id=second)
