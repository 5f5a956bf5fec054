"""Copies: whole, checked, made while others write; a damaged one is refused, a good one becomes a new store."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from data_model import commands
from data_model.audit import AuditRecord
from data_model.copies import copies, manifest_of
from data_model.copying import rows_by_table
from data_model.errors import CouncilError
from data_model.migrating import check_current, locked, run_alembic
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import MarkStatus
from data_model.work_plan import Mark, PlanItem
from metrics.evaluate import evaluate
from metrics.metric import Scope
from operation import daily, persons
from operation.backup import Manifest, back_up, checked, restore
from tests import builders as a
from tests.data_model.acting import an_item, by
from tests.stores import opened

NOW = datetime(2026, 4, 22, 9, 0, tzinfo=UTC)


def rows(store: Store) -> dict[str, int]:
    with store.reading() as session:
        return rows_by_table(session.connection())


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    with sqlite_store.writing() as session:
        item = an_item(session)
        a.an_activity(session, a.a_commission(session, number=2))
        commands.record_mark(session, by(session), item, MarkStatus.DONE, date(2026, 3, 12))
    return sqlite_store


def test_a_copy_is_a_store_with_the_same_rows(store: Store, tmp_path: Path) -> None:
    manifest = back_up(store, tmp_path / "copy.kenes", NOW)
    assert manifest == checked(tmp_path / "copy.kenes")
    assert manifest.rows == rows(store)
    with opened(f"sqlite:///{tmp_path / 'copy.kenes'}") as copy:
        assert rows(copy) == rows(store)
        assert copy.revision() == store.revision()


def test_the_drill_a_lost_store_answers_again_from_its_copy(demo_store: Store, tmp_path: Path) -> None:
    def board(store: Store) -> object:
        with store.reading() as session:
            return evaluate(session, Scope(), date(2026, 4, 22), datetime(2027, 1, 1, tzinfo=UTC)).measures

    back_up(demo_store, tmp_path / "copy.kenes", NOW)
    with opened(f"sqlite:///{tmp_path / 'new.db'}") as new:
        restore(tmp_path / "copy.kenes", new)
        assert board(new) == board(demo_store)


def test_a_copy_is_the_same_after_it_was_restored(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "copy.kenes"
    back_up(store, file, NOW)
    before = file.read_bytes()
    for name in ("first.db", "second.db"):
        with opened(f"sqlite:///{tmp_path / name}") as new:
            restore(file, new)
    assert file.read_bytes() == before
    assert sorted(one.name for one in tmp_path.glob("copy*")) == ["copy.kenes", "copy.kenes.json"]


def test_a_copy_of_an_older_schema_is_restored(tmp_path: Path) -> None:
    file = tmp_path / "old.kenes"
    with opened(f"sqlite:///{file}") as old, locked(old) as connection:
        run_alembic(connection, "upgrade", "0001")
    for left in tmp_path.glob("old.kenes-*"):
        left.unlink()
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    manifest_of(file).write_text(json.dumps(asdict(Manifest("", digest, "0001", 0, "0" * 64, {}))))
    with opened(f"sqlite:///{tmp_path / 'new.db'}") as new:
        restore(file, new)
        check_current(new)


def test_a_broken_trail_stops_no_copy_and_is_told_of(store: Store, tmp_path: Path) -> None:
    with store.writing() as session:
        session.add(AuditRecord(recorded_at=NOW, actor="другой", action="иное", hash="f" * 64))
    manifest = back_up(store, tmp_path / "copy.kenes", NOW)
    assert manifest.trail_broken_at == 2
    with opened(f"sqlite:///{tmp_path / 'new.db'}") as new:
        assert restore(tmp_path / "copy.kenes", new) == manifest


def test_a_copy_whose_trail_is_not_the_one_that_was_copied_is_refused(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "copy.kenes"
    manifest = back_up(store, file, NOW)
    manifest_of(file).write_text(json.dumps(asdict(replace(manifest, audit_head="f" * 64))))
    with opened(f"sqlite:///{tmp_path / 'new.db'}") as new, pytest.raises(CouncilError, match="error-backup-faulty"):
        restore(file, new)


def test_nothing_is_left_beside_a_copy(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    back_up(store, folder / "copy.kenes", NOW)
    assert sorted(one.name for one in folder.iterdir()) == ["copy.kenes", "copy.kenes.json"]


def test_whatever_goes_wrong_with_a_copy_is_tried_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    class Twice(threading.Event):
        looks = 0

        def wait(self, timeout: float | None = None) -> bool:
            self.looks += 1
            return self.looks == 2

    def broken() -> Store:
        raise RuntimeError("нечто")

    stop = Twice()
    daily.watch(broken, tmp_path, lambda: NOW, stop)
    assert stop.looks == len(caplog.records) == 2


def test_each_database_of_a_server_has_a_folder_of_its_own(tmp_path: Path) -> None:
    urls = [f"postgresql://one@localhost/{name}" for name in ("council", "trial")]
    folders = [daily.folder_of(Store(url), tmp_path) for url in urls]
    assert [one.name for one in folders] == ["postgresql-council", "postgresql-trial"]


@pytest.mark.parametrize("days", [-5, 0, 29, 36501, 10**9])
def test_persons_are_not_let_go_by_a_slip_of_the_hand(days: int) -> None:
    with pytest.raises(CouncilError, match="error-days-kept"):
        persons.oldest_kept(days, NOW.date())
    assert persons.oldest_kept(30, NOW.date()) == date(2026, 3, 23)


def test_a_restored_store_takes_new_records(store: Store, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    back_up(store, tmp_path / "copy.kenes", NOW)
    with opened(f"sqlite:///{tmp_path / 'new.db'}") as new:
        restore(tmp_path / "copy.kenes", new)
        with new.writing() as session:
            item = session.exec(select(PlanItem)).one()
            commands.record_mark(
                session, by(session, minutes=9), item.id or 0, MarkStatus.IN_PROGRESS, date(2026, 4, 1)
            )
        with new.reading() as session:
            assert len(session.exec(select(Mark)).all()) == 2


@pytest.mark.postgres
def test_a_copy_of_sqlite_becomes_a_store_of_postgresql(
    sqlite_store: Store, postgres_store: Store, tmp_path: Path
) -> None:
    with sqlite_store.writing() as session:
        item = an_item(session)
        commands.record_mark(session, by(session), item, MarkStatus.DONE, date(2026, 3, 12))
    back_up(sqlite_store, tmp_path / "copy.kenes", NOW)
    restore(tmp_path / "copy.kenes", postgres_store)
    assert rows(postgres_store) == rows(sqlite_store)
    with postgres_store.writing() as session:  # numbers go on after the copied ones
        commands.record_mark(session, by(session, minutes=1), item, MarkStatus.IN_PROGRESS, date(2026, 4, 1))
        assert len(session.exec(select(Mark)).all()) == 2


@pytest.mark.parametrize("place", [100, 20_000, -1])
def test_one_changed_byte_is_noticed_and_nothing_is_restored(store: Store, tmp_path: Path, place: int) -> None:
    file = tmp_path / "copy.kenes"
    back_up(store, file, NOW)
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(bytes(content))
    with pytest.raises(CouncilError, match="error-backup-damaged"), opened(f"sqlite:///{tmp_path / 'new.db'}") as new:
        restore(file, new)
    assert not (tmp_path / "new.db").exists()


def test_a_store_that_holds_records_is_never_restored_over(store: Store, tmp_path: Path) -> None:
    back_up(store, tmp_path / "copy.kenes", NOW)
    before = rows(store)
    with pytest.raises(CouncilError, match="error-store-not-empty"):
        restore(tmp_path / "copy.kenes", store)
    assert rows(store) == before


def test_a_file_that_is_there_is_never_written_over(store: Store, tmp_path: Path) -> None:
    (tmp_path / "copy.kenes").write_text("важное")
    with pytest.raises(CouncilError, match="error-backup-there"):
        back_up(store, tmp_path / "copy.kenes", NOW)
    assert (tmp_path / "copy.kenes").read_text() == "важное"


@pytest.mark.parametrize("manifest", [None, "{", "{}", json.dumps({"schema": "9999"})])
def test_a_copy_without_its_manifest_is_refused(store: Store, tmp_path: Path, manifest: str | None) -> None:
    file = tmp_path / "copy.kenes"
    back_up(store, file, NOW)
    manifest_of(file).unlink()
    if manifest is not None:
        manifest_of(file).write_text(manifest)
    with pytest.raises(CouncilError, match=r"error-(no-backup|backup-damaged)"):
        checked(file)


def test_copies_made_while_others_write_are_whole(migrated_store: Store, tmp_path: Path) -> None:
    with migrated_store.writing() as session:
        item = an_item(session)
        by(session)
    stop = threading.Event()

    def write() -> None:
        minutes = 0
        while not stop.is_set():
            minutes += 1
            with migrated_store.writing() as session:
                commands.record_mark(
                    session, by(session, minutes=minutes), item, MarkStatus.IN_PROGRESS, date(2026, 3, 12)
                )

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(2):
            back_up(migrated_store, tmp_path / f"{number}.kenes", NOW)
    finally:
        stop.set()
        writer.join()
    for number in range(2):
        with opened(f"sqlite:///{tmp_path / f'{number}.kenes'}") as copy, copy.reading() as session:
            assert _count(session, Mark) == _count(session, Entry)


def _count(session: Session, entity: type[Mark] | type[Entry]) -> int:
    return len(session.exec(select(entity)).all())


def test_a_copy_a_day_for_a_fortnight_and_one_of_each_month(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert daily.keep_daily(store, tmp_path, NOW - timedelta(days=1)) is not None  # a copy as it is made
    checked(tmp_path / "2026-04-21.kenes")
    monkeypatch.setattr(daily, "back_up", light_copy)
    for days in range(60):
        made = daily.keep_daily(store, tmp_path, NOW + timedelta(days=days))
        assert made is not None
        assert daily.keep_daily(store, tmp_path, NOW + timedelta(days=days, hours=3)) is None
    kept = [day for day, _ in copies(tmp_path)]
    newest = (NOW + timedelta(days=59)).date()
    fortnight = [newest - timedelta(days=n) for n in range(14)]
    assert kept == [*fortnight, date(2026, 6, 1), date(2026, 5, 1), date(2026, 4, 21)]


def light_copy(_store: Store, file: Path, now: datetime) -> None:
    """Leave the files of a copy, without one."""
    file.write_text(now.isoformat())
    manifest_of(file).write_text("{}")
