"""What a server does behind its first answers, so that nobody waits: imports, the first board, packing files."""

from __future__ import annotations

import ast
import asyncio
import gc
import importlib.util
import logging
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from data_model.errors import CouncilError

LOG = logging.getLogger("kenes")


Watcher = Callable[[threading.Event], object]


def lifespan(
    tasks: Iterable[Callable[[], object]],
    watchers: Iterable[Watcher] = (),
    at_end: Callable[[], object] = lambda: None,
) -> Callable[[object], AbstractAsyncContextManager[None]]:
    """Do the tasks one after another in the background of a server that has started.

    `watchers` work beside it until the event that they are given is set; `at_end` is done before the server stops.
    """

    @asynccontextmanager
    async def warmed(_app: object) -> AsyncIterator[None]:
        stop = threading.Event()
        threading.Thread(target=_do, args=(tuple(tasks),), name="warming", daemon=True).start()
        for watcher in watchers:
            threading.Thread(target=watcher, args=(stop,), name="watching", daemon=True).start()
        yield
        stop.set()
        await asyncio.to_thread(at_end)

    return warmed


def _do(tasks: tuple[Callable[[], object], ...]) -> None:
    for task in tasks:
        try:
            task()
        except CouncilError as refusal:  # a reader is told the same when they come
            LOG.warning("not warmed: %s", refusal)


def import_for(scripts: Iterable[Path], also: Iterable[str] = ()) -> None:
    """Import what the screens' scripts import and `also` these modules, so that no first reader waits for them."""
    for name in dict.fromkeys((*(module for script in scripts for module in _modules(script)), *also)):
        importlib.import_module(name)


def _modules(script: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (name for alias in node.names if _is_module(name := f"{node.module}.{alias.name}"))


def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:  # its parent is a module, not a package
        return False


def settle_memory() -> None:
    """Take what is loaded now out of the garbage collector's rounds; it would hold everybody up at each of them."""
    gc.collect()
    gc.freeze()
