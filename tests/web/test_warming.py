from __future__ import annotations

import asyncio
import gc
import sys
import threading
from pathlib import Path

import pytest

from data_model.errors import CouncilError
from web.warming import import_for, lifespan, settle_memory


def started(*tasks) -> None:  # type: ignore[no-untyped-def]
    async def live() -> None:
        async with lifespan(tasks)(object()):
            pass

    asyncio.run(live())
    for thread in threading.enumerate():
        if thread.name == "warming":
            thread.join(5)


def test_tasks_are_done_one_after_another_in_the_background() -> None:
    done: list[tuple[str, str]] = []
    started(
        lambda: done.append(("first", threading.current_thread().name)),
        lambda: done.append(("second", threading.current_thread().name)),
    )
    assert done == [("first", "warming"), ("second", "warming")]


def test_a_store_out_of_reach_stops_no_other_task(caplog: pytest.LogCaptureFixture) -> None:
    done: list[str] = []

    def refused() -> None:
        raise CouncilError("error-store-unreachable", url="sqlite:///none.db")

    started(refused, lambda: done.append("next"))
    assert done == ["next"]
    assert "error-store-unreachable" in caplog.text


def test_modules_that_a_script_names_are_imported_and_names_within_them_are_not_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "warm_package"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "inner.py").write_text("value = 1")
    (tmp_path / "warm_module.py").write_text("")
    script = tmp_path / "screen.py"
    script.write_text("import warm_module\nfrom warm_package import inner\nfrom warm_package.inner import value\n")
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "warm_late.py").write_text("")
    import_for([script], ("warm_late",))
    assert {"warm_module", "warm_package.inner", "warm_late"} <= sys.modules.keys()


def test_what_is_loaded_is_left_out_of_later_collections() -> None:
    try:
        settle_memory()
        assert gc.get_freeze_count() > 1000
    finally:
        gc.unfreeze()
