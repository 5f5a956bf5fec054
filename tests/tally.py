"""A pytest plugin that counts what ran and leaves the counts in the file that KENES_TALLY names."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Tally:
    """How many tests passed, failed (broken set-ups and files too), were skipped; how many passed on PostgreSQL."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    postgres: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(mine + theirs for mine, theirs in zip(self.counts(), other.counts(), strict=True)))

    def counts(self) -> tuple[int, int, int, int]:
        """Return the four numbers in the order of the fields."""
        return self.passed, self.failed, self.skipped, self.postgres

    def line(self) -> str:
        """Return the closing line, in the plain form that any reader of test output knows."""
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


def read(path: Path) -> Tally:
    """Return the counts that a run left, or zeros where it ended before it could."""
    return Tally(**json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else Tally()


def of_report(report: pytest.TestReport) -> Tally:
    """Return what one phase of one test adds."""
    if report.failed:
        return Tally(failed=1)
    if report.skipped:
        return Tally(passed=1) if hasattr(report, "wasxfail") else Tally(skipped=1)
    if report.when != "call":
        return Tally()
    return Tally(passed=1, postgres=int("postgres" in report.keywords))


class Counter:
    """Adds the reports up, in the process that hears of all of them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tally = Tally()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test."""
        self.tally += of_report(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Count a file that could not be read."""
        self.tally += Tally(failed=int(report.failed))

    def pytest_sessionfinish(self) -> None:
        """Leave the counts."""
        self.path.write_text(json.dumps(asdict(self.tally)), encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    """Count only where the counts are asked for, and not in the workers of a parallel run."""
    if os.environ.get("KENES_TALLY") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Counter(Path(os.environ["KENES_TALLY"])))
