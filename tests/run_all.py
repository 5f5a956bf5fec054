"""Everything that CI runs, in order: lint, format, types, fast tests, browser tests. A failing step hides no other.

Started by `python run.py test`; with pytest arguments it runs only pytest with those. The last line counts the tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests import chromium
from tests.tally import Tally, read

NO_TESTS = 5  # pytest's exit code
MEMORY = Path("/dev/shm")
"""A folder in memory, where the system has one: a new database takes a fraction of the time there."""
ROOM = 4 * 2**30
"""Free bytes that stores, workbooks and browsers' profiles of a whole run have plenty of room in."""


@dataclass(frozen=True)
class Step:
    """One thing to run: a name for the table and what follows `python -m`."""

    name: str
    command: tuple[str, ...]
    may_be_empty: bool = False

    def is_passed(self, code: int) -> bool:
        """Whether this exit code is good news."""
        return code == 0 or (code == NO_TESTS and self.may_be_empty)


@dataclass(frozen=True)
class Outcome:
    """What came of a step."""

    name: str
    passed: bool
    seconds: float
    tally: Tally | None = None

    def line(self) -> str:
        """Return its line in the closing table."""
        verdict = "ok" if self.passed else "FAILED"
        return f"{self.name:<16}{verdict:<8}{self.seconds:>7.1f} s  {self.tally.line() if self.tally else ''}".rstrip()


def pytest_step(name: str, *arguments: str, may_be_empty: bool = False) -> Step:
    """Return a run of pytest that counts its tests."""
    return Step(name, ("pytest", "-p", "tests.tally", *arguments), may_be_empty)


def steps_for(long: bool, arguments: tuple[str, ...]) -> list[Step]:
    """Return what is to be run; `long` adds the soaks, `arguments` leave only pytest with them."""
    if arguments:
        return [*_chosen(long, arguments)]
    steps = [
        Step("lint", ("ruff", "check", ".")),
        Step("format", ("ruff", "format", "--check", ".")),
        Step("types", ("mypy", "--num-workers", "2")),
        pytest_step("fast tests", "-q", "-n", "2", "-m", "not browser and not long"),
        pytest_step("browser tests", "-q", "-n", "2", "-m", "browser and not long", "tests/browser"),
    ]
    return [*steps, pytest_step("long tests", "-q", "-n", "2", "-m", "long", may_be_empty=True)] if long else steps


def _chosen(long: bool, arguments: tuple[str, ...]) -> Iterator[Step]:
    """Pytest with arguments: the browser's tests apart, whose driver keeps an event loop that others stumble over."""
    if "-m" in arguments:
        yield pytest_step("tests", *arguments)
        return
    for name, which in (("fast tests", "not browser"), ("browser tests", "browser")):
        yield pytest_step(name, "-m", which if long else f"{which} and not long", *arguments, may_be_empty=True)


def run(step: Step, environment: Mapping[str, str]) -> Outcome:
    """Run one step, let it speak for itself, and time it."""
    print(f"\n== {step.name}: {' '.join(step.command)}", flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kenes-", dir=in_memory(), ignore_cleanup_errors=True) as folder:
        counts = Path(folder) / "tally.json"
        command = [sys.executable, "-m", *step.command]
        own = {"KENES_TALLY": str(counts), "TMPDIR": folder}
        code = subprocess.run(command, env={**environment, **own}, check=False).returncode
        tally = read(counts) if step.command[0] == "pytest" else None
    return Outcome(step.name, step.is_passed(code), time.monotonic() - started, tally)


def in_memory() -> Path | None:
    """Where the tests keep what they write: in memory where there is plenty, else where the system says (None)."""
    try:
        return MEMORY if shutil.disk_usage(MEMORY).free > ROOM and os.access(MEMORY, os.W_OK) else None
    except OSError:
        return None


def postgres_step(total: Tally) -> Outcome:
    """Return the verdict that a CI run without a passed PostgreSQL test is not a green one."""
    if not total.postgres:
        print("\nNo test ran on PostgreSQL, though CI must run them.", flush=True)
    return Outcome("postgresql", total.postgres > 0, 0.0)


def environment_for(ci: bool) -> dict[str, str]:
    """Return what the tests are told: which browser to drive, and in CI that PostgreSQL may not be missing."""
    told = {"KENES_CHROMIUM": chromium.ready(ci)}
    if ci:
        told["KENES_REQUIRE_POSTGRES"] = "1"
    return {**os.environ, **told}


def main(arguments: list[str]) -> int:
    """Run the steps, print the table and the count; returns 1 if any step failed."""
    ci = os.environ.get("CI", "").lower() in ("1", "true")
    chosen = tuple(argument for argument in arguments if argument != "--long")
    environment = environment_for(ci)
    outcomes = [run(step, environment) for step in steps_for("--long" in arguments, chosen)]
    total = sum((outcome.tally for outcome in outcomes if outcome.tally), Tally())
    if ci and not chosen:
        outcomes.append(postgres_step(total))
    if chosen and total == Tally():
        print("\nNo test is called so.", flush=True)
        return 1
    print("", *(outcome.line() for outcome in outcomes), total.line(), sep="\n", flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
