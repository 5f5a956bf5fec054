"""The verb `export`: the summary workbook, or a long register that says how far it is and can be broken off."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import Any, TextIO

from data_model.asked import day
from data_model.errors import CouncilError
from data_model.store import Store
from exports import covering_letter, register_csv
from exports.appeal_register import appeal_register
from exports.material import Material, WorkbookRequest
from exports.registers import Stopped, Watch, write_register
from exports.workbook import volumes, write_file, written
from locales import text
from operation.arguments import listed, numbered

REGISTER = ".xlsx"


def _chairs_page(volumes: Sequence[Material]) -> bytes:
    from exports.chairs_page import written as chairs_page  # only here: its typeface takes seconds

    return chairs_page(volumes)


WRITTEN: dict[str, Callable[[Sequence[Material]], bytes]] = {
    ".xlsx": written,
    ".docx": covering_letter.written,
    ".csv": lambda volumes: register_csv.written(volumes[0]),
    ".pdf": _chairs_page,
}
"""What is exported, by the end of the file's name."""

IN_TWO_LANGUAGES = (".xlsx", ".docx", ".pdf")
"""What holds a second language after the first."""

OPTIONS = {"hides_small": "--hide-small"}
"""How an option is typed, where its name is another."""

QUIET = 1.0
"""So many seconds nothing is said: most registers are written by then."""

BETWEEN = 0.1
"""Seconds between two changes of the line on a terminal."""


def chosen(options: Namespace) -> dict[str, Any]:
    """What the options choose of a workbook, as a request's fields.

    CouncilError error-not-an-export where the file's name says none of what is exported, error-not-of-a-register and
    error-one-language where an option would say nothing, or the option's own where its value is none.
    """
    suffix, kinds = options.file.suffix.lower(), [REGISTER] if options.register else WRITTEN
    if suffix not in kinds:
        raise CouncilError("error-not-an-export", file=options.file, known=", ".join(kinds))
    if options.beside and suffix not in IN_TWO_LANGUAGES:
        raise CouncilError("error-one-language", file=options.file)
    if options.commissions is not None and not numbered(options.commissions):
        raise CouncilError("error-choose-commission")
    found = {
        "snapshot": options.snapshot,
        "beside": options.beside,
        "sheets": listed(options.sheets) if options.sheets is not None else None,
        "commissions": numbered(options.commissions or ""),
        "hides_small": options.hide_small,
        "number": options.number,
        "dated": day(options.dated) if options.dated else None,
    }
    if options.register and (named := [name for name, value in found.items() if value]):
        raise CouncilError("error-not-of-a-register", option=OPTIONS.get(named[0], f"--{named[0]}"))
    return found


def export(store: Store, wanted: WorkbookRequest, options: Namespace, err: TextIO | None = None) -> str:
    """Write what is asked for and say so in a line; how far a register is, is told on `err` (stderr unless given).

    CouncilError error-cannot-write-file; Stopped where Ctrl+C broke a register off: then nothing is left of it.
    """
    if options.register is None:
        with store.reading() as session:
            content = WRITTEN[options.file.suffix.lower()](volumes(session, wanted))
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
