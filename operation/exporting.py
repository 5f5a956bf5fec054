"""The verb `export`: the summary workbook, or a long register that says how far it is and can be broken off."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from data_model.errors import CouncilError
from data_model.store import Store
from exports.appeal_register import appeal_register
from exports.material import WorkbookRequest
from exports.registers import Stopped, Watch, write_register
from exports.workbook import summary_workbook, write_file
from locales import text

QUIET = 1.0
"""So many seconds nothing is said: most registers are written by then."""

BETWEEN = 0.1
"""Seconds between two changes of the line on a terminal."""


def checked(file: Path) -> Path:
    """The file's name, refused where it is not that of a workbook (error-not-a-workbook)."""
    if file.suffix.lower() != ".xlsx":
        raise CouncilError("error-not-a-workbook", file=file)
    return file


def export(store: Store, wanted: WorkbookRequest, options: Namespace, err: TextIO | None = None) -> str:
    """Write what is asked for and say so in a line; how far a register is, is told on `err` (stderr unless given).

    CouncilError error-cannot-write-file; Stopped where Ctrl+C broke a register off: then nothing is left of it.
    """
    if options.register is None:
        with store.reading() as session:
            content = summary_workbook(session, wanted)
        write_file(options.file, content)
        return text(wanted.lang, "cli-exported", file=options.file)
    progress = Progress(err or sys.stderr, wanted.lang, time.monotonic)
    try:
        register = appeal_register(store, wanted.lang, wanted.as_of, wanted.known_at)
        write_register(options.file, register, Watch(told=progress.told))
    except KeyboardInterrupt:
        raise Stopped from None
    finally:
        progress.end()
    return text(wanted.lang, "register-written", file=options.file, n=register.in_all)


class Progress:
    """One line that is written anew on a terminal; elsewhere a line for each ten per cent."""

    def __init__(self, err: TextIO, lang: str, seconds: Callable[[], float]) -> None:
        self._err = err
        self._lang = lang
        self._seconds = seconds
        self._began = self._said_at = seconds()
        self._tenth = 0
        self._longest = 0

    def told(self, done: int, in_all: int) -> None:
        """Say how far it is, where it takes long and there is something new to say."""
        now = self._seconds()
        if now - self._began < QUIET:
            return
        said = text(self._lang, "register-progress", done=done, all=in_all)
        if self._err.isatty():
            if now - self._said_at >= BETWEEN:
                self._said_at, self._longest = now, max(self._longest, len(said))
                self._say("\r" + said.ljust(self._longest))
        elif done * 10 // in_all > self._tenth:
            self._tenth = done * 10 // in_all
            self._say(said + "\n")

    def end(self) -> None:
        """Take the line away, so that what comes next begins a line."""
        if self._longest:
            self._say("\r" + " " * self._longest + "\r")

    def _say(self, said: str) -> None:
        self._err.write(said)
        self._err.flush()
