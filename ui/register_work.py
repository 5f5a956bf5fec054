"""A register that is written behind a screen: one a session, one at a time in a server, gone with its session."""

from __future__ import annotations

import atexit
import logging
import shutil
import tempfile
import threading
import weakref
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from data_model.errors import CouncilError
from exports.registers import Stopped, Watch

LOG = logging.getLogger("kenes")
FILE = "register.xlsx"
PATIENCE = 0.2  # seconds between two looks whether one who waits for a turn still wants it
FAREWELL = 2.0  # seconds that a server which stops waits for the writing to end

Write = Callable[[Path, Watch], None]

_turn = threading.Lock()  # writing takes a core: two at a time would not be done sooner, and slow every screen


@dataclass(eq=False)
class _State:
    """What the thread and the screen share; the folder goes when nobody wants the file and nobody writes it."""

    folder: Path
    in_all: int
    done: int = 0
    refusal: CouncilError | None = None
    is_over: bool = False
    stop: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def told(self, done: int, in_all: int) -> None:
        self.done, self.in_all = done, in_all

    def end(self) -> None:
        with self.lock:
            self.is_over = True
            if self.stop.is_set():
                shutil.rmtree(self.folder, ignore_errors=True)
        self.ended.set()

    def give_up(self) -> None:
        with self.lock:
            self.stop.set()
            if self.is_over:
                shutil.rmtree(self.folder, ignore_errors=True)


_states: weakref.WeakSet[_State] = weakref.WeakSet()


class Work:
    """A register being written or written, in a folder of its own, as it was when it was asked for at a moment.

    The thread knows nothing of it, so that one whom everybody forgot is stopped and its file goes. CouncilError
    error-cannot-write-file where the system has no room for temporary files.
    """

    def __init__(self, write: Write, in_all: int, asked_at: datetime) -> None:
        try:
            folder = Path(tempfile.mkdtemp(prefix="kenes-register-"))
        except OSError as error:
            raise CouncilError("error-cannot-write-file", file=FILE) from error
        self.asked_at = asked_at
        self.file = folder / FILE
        self._state = _State(folder, in_all)
        _states.add(self._state)
        weakref.finalize(self, self._state.give_up).atexit = False
        threading.Thread(target=_run, args=(self._state, write), name="register", daemon=True).start()

    @property
    def is_running(self) -> bool:
        """Whether it is being written, or waits for its turn."""
        return not self._state.is_over

    @property
    def progress(self) -> tuple[int, int]:
        """How many rows are written, of how many."""
        return self._state.done, self._state.in_all

    @property
    def refusal(self) -> CouncilError | None:
        """Why there is no file, where it could not be written."""
        return self._state.refusal

    def give_up(self) -> None:
        """Stop, and let go of the file."""
        self._state.give_up()


class Desk:
    """Where a session's work stands: what is asked for while it is written is not begun again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: Hashable = None
        self._work: Work | None = None

    def start(self, key: Hashable, write: Write, in_all: int, asked_at: datetime) -> None:
        """Begin a register in the place of any other; one of this key that is being written goes on."""
        with self._lock:
            if self._work is not None and self._work.is_running and self._key == key:
                return
            self._leave()
            self._key, self._work = key, Work(write, in_all, asked_at)

    def work(self, key: Hashable) -> Work | None:
        """The register of a key; any other is given up, since nobody can come by it any more."""
        with self._lock:
            if self._key != key:
                self._leave()
            return self._work

    def give_up(self) -> None:
        """Stop what is written and let go of its file."""
        with self._lock:
            self._leave()

    def _leave(self) -> None:
        if self._work is not None:
            self._work.give_up()
        self._key = self._work = None


def _run(state: _State, write: Write) -> None:
    try:
        with _own_turn(state.stop):
            write(state.folder / FILE, Watch(told=state.told, stopped=state.stop.is_set))
    except Stopped:
        pass
    except CouncilError as refusal:
        state.refusal = refusal
    except Exception:  # a thread has no screen to fail on: the reader is told that there is no file
        LOG.exception("a register was not written")
        state.refusal = CouncilError("error-cannot-write-file", file=FILE)
    finally:
        state.end()


@contextmanager
def _own_turn(stop: threading.Event) -> Iterator[None]:
    while not _turn.acquire(timeout=PATIENCE):
        if stop.is_set():
            raise Stopped
    try:
        if stop.is_set():
            raise Stopped
        yield
    finally:
        _turn.release()


@atexit.register
def _leave_all() -> None:
    """A server that stops leaves no files."""
    every = list(_states)
    for state in every:
        state.give_up()
    for state in every:
        state.ended.wait(FAREWELL)
