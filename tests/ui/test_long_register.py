"""The register of appeals on a page: at once where it is short, else written behind the screen, told of, stopped."""

from __future__ import annotations

import gc
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from streamlit.runtime.caching import clear_session_resource_cache
from streamlit.testing.v1 import AppTest

from data_model.errors import CouncilError
from data_model.rules import Actor, Public
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import Role
from exports.registers import Stopped, Watch
from tests.ui.page_parts import markup
from tests.ui.running import PATIENCE, serve
from ui import identity, long_register, register_work, session
from ui.long_register import Wanted
from ui.register_work import FILE, Desk, Work

NOW = datetime(2026, 4, 22, 9, tzinfo=UTC)
PAGE = "from ui import long_register, session\nlong_register.block(session.view(), session.view().lang)\n"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The system's folder for temporary files, empty; what a test leaves behind shows."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield tmp_path
    leave()
    until(lambda: not [*tmp_path.glob("kenes-register-*")])


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def leave() -> None:
    """What Streamlit does for a session whose browser is gone."""
    clear_session_resource_cache("test session id")


class Slow:
    """A writer that goes on when it is let; it looks whether to stop as often as it can."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self.begun = 0

    def __call__(self, path: Path, watch: Watch) -> None:
        self.begun += 1
        watch.told(12_400, 100_000)
        while not self.goes_on.wait(0.01):
            if watch.stopped():
                raise Stopped
        path.write_bytes(b"register")


def page(store: Store, monkeypatch: pytest.MonkeyPatch, **query: str) -> AppTest:
    serve(store, monkeypatch)
    app = AppTest.from_string(PAGE, default_timeout=PATIENCE)
    app.query_params["as_of"] = query.get("as_of", "2026-04-22")
    return app.run()


def labels(app: AppTest) -> list[str]:
    assert [one.message for one in app.exception] == []
    return [one.label.replace("\N{NO-BREAK SPACE}", " ") for one in app.button] + [
        one.proto.label for one in app.get("download_button")
    ]


def test_a_short_register_is_offered_at_once(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert labels(page(demo_store, monkeypatch)) == ["Скачать реестр обращений (Excel)"]
    view = session.view_of({"as_of": "2026-04-22"})
    sheet = openpyxl.load_workbook(BytesIO(long_register._content(Wanted(view, view.lang), None, None))).active
    assert sheet is not None
    assert sheet.max_row > 90


def test_where_there_is_no_appeal_there_is_no_button(seeded_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert labels(page(seeded_store, monkeypatch)) == []


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    """Registers of this store are long, and written when a test lets them be."""
    writer = Slow()
    monkeypatch.setattr(long_register, "AT_ONCE", 10)
    monkeypatch.setattr(long_register, "appeal_register", lambda *_: None)
    monkeypatch.setattr(long_register, "write_register", lambda path, _, watch: writer(path, watch))
    return writer


def folders(where: Path) -> list[Path]:
    return [*where.glob("kenes-register-*")]


def test_a_long_one_is_begun_told_of_and_handed_out(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, slow: Slow, own_folder: Path
) -> None:
    app = page(demo_store, monkeypatch)
    assert labels(app) == ["Подготовить реестр обращений в Excel: 94 строки"]
    app.button[0].click().run()
    until(lambda: slow.begun == 1)
    app.run()
    assert labels(app) == ["Прервать"]
    (bar,) = app.get("progress")
    assert (bar.proto.text.replace("\N{NO-BREAK SPACE}", " "), bar.proto.value) == ("12 400 из 100 000", 12)
    slow.goes_on.set()
    until(lambda: [*own_folder.glob(f"*/{FILE}")] != [])
    until(lambda: labels(app.run()) == ["Подготовить заново", "Скачать реестр обращений (Excel)"])
    assert "Готово" in app.caption[0].value
    file = next(own_folder.glob(f"*/{FILE}"))
    view = session.view_of({"as_of": "2026-04-22"})
    assert long_register._content(Wanted(view, view.lang), None, file) == b"register"
    app.query_params["as_of"] = "2026-03-31"  # another register: the file of the first is of no use
    assert labels(app.run()) == ["Подготовить реестр обращений в Excel: 77 строк"]
    assert folders(own_folder) == []
    with pytest.raises(CouncilError, match="error-register-stopped"):
        long_register._content(Wanted(view, view.lang), None, file)


def test_it_is_stopped_and_nothing_stays(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, slow: Slow, own_folder: Path
) -> None:
    app = page(demo_store, monkeypatch)
    app.button[0].click().run()
    until(lambda: slow.begun == 1)
    app.run().button[0].click().run()
    assert labels(app) == ["Подготовить реестр обращений в Excel: 94 строки"]
    until(lambda: folders(own_folder) == [])


def test_two_clicks_begin_one(demo_store: Store, monkeypatch: pytest.MonkeyPatch, slow: Slow, own_folder: Path) -> None:
    app = page(demo_store, monkeypatch)
    first = app.button[0]
    first.click().run()
    until(lambda: slow.begun == 1)
    view = session.view_of({"as_of": "2026-04-22"})
    desk = Desk()
    for _ in range(2):
        desk.start(Wanted(view, view.lang).key, slow, 94, NOW)
    assert len(folders(own_folder)) == 2  # the screen's and the desk's
    desk.give_up()
    until(lambda: len(folders(own_folder)) == 1)


def test_a_session_that_goes_takes_its_work_and_its_file(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, slow: Slow, own_folder: Path
) -> None:
    page(demo_store, monkeypatch).button[0].click().run()
    until(lambda: slow.begun == 1)
    leave()
    until(lambda: folders(own_folder) == [])


def test_a_work_that_everybody_forgot_stops(own_folder: Path) -> None:
    slow = Slow()
    work = Work(slow, 10, NOW)
    until(lambda: slow.begun == 1)
    assert (work.is_running, work.progress) == (True, (12_400, 100_000))
    del work
    gc.collect()
    until(lambda: folders(own_folder) == [])


def test_one_is_written_at_a_time_and_one_who_waits_may_leave(own_folder: Path) -> None:
    first, second = Slow(), Slow()
    works = [Work(first, 10, NOW), Work(second, 10, NOW)]
    until(lambda: first.begun + second.begun == 1)
    time.sleep(2 * register_work.PATIENCE)
    assert first.begun + second.begun == 1
    for work in works if second.begun else reversed(works):  # who waits leaves first, else it may have its turn
        work.give_up()
    until(lambda: folders(own_folder) == [])
    assert first.begun + second.begun == 1


def test_what_can_not_be_written_is_told(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, slow: Slow, own_folder: Path
) -> None:
    def full(path: Path, _: object, watch: Watch) -> None:
        raise CouncilError("error-cannot-write-file", file=path.name)

    monkeypatch.setattr(long_register, "write_register", full)
    app = page(demo_store, monkeypatch)
    app.button[0].click().run()
    until(lambda: labels(app.run()) == ["Подготовить заново"])
    assert "Не удалось записать файл register.xlsx" in markup(app)
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    app.button[0].click().run()
    assert [one.message for one in app.exception] == []


def a_visitor(role: Role) -> Visitor:
    return Visitor(Actor("имя", role, None, 1, 1), 1, "login")


@pytest.mark.parametrize(
    ("who", "public", "has_it"),
    [
        (None, Public.HERE, True),
        (None, Public.EVERYBODY, False),
        (None, Public.CLOSED, False),
        (Role.VIEWER, Public.CLOSED, True),
        (Role.EDITOR, Public.EVERYBODY, True),
        (Role.KIOSK, Public.HERE, False),
    ],
)
def test_only_those_whom_single_appeals_are_for_have_it(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, who: Role | None, public: Public, has_it: bool
) -> None:
    reader: Any = a_visitor(who) if who else None
    serve(demo_store, monkeypatch)
    monkeypatch.setenv("KENES_PUBLIC", public)
    monkeypatch.setattr(identity, "visitor", lambda: reader)
    monkeypatch.setattr(identity, "still", lambda who: who)
    app = AppTest.from_string(PAGE, default_timeout=PATIENCE)
    app.query_params["as_of"] = "2026-04-22"
    assert bool(labels(app.run())) == has_it
    view = session.view_of({"as_of": "2026-04-22"})
    if has_it:
        assert long_register._content(Wanted(view, view.lang), reader, None)
    else:
        with pytest.raises(CouncilError, match="error-screen-closed"):
            long_register._content(Wanted(view, view.lang), reader, None)


def test_one_who_was_dismissed_meanwhile_gets_nothing(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, slow: Slow, own_folder: Path
) -> None:
    app = page(demo_store, monkeypatch)
    app.button[0].click().run()
    until(lambda: slow.begun == 1)
    monkeypatch.setenv("KENES_PUBLIC", Public.EVERYBODY)
    assert labels(app.run()) == []
    monkeypatch.setenv("KENES_PUBLIC", Public.HERE)
