"""What the verbs of operation are told at the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from data_model.errors import CouncilError

ABOUT = {
    "account": "who may come in: add, invite again, dismiss, list",
    "backup": "a checked copy of the store in one file, with its manifest",
    "restore": "a new store from a checked copy",
    "anonymise": "let go of who wrote old appeals; the statistics stay",
    "form": "a register as a form to be filled in: marks, events, appeals",
    "import-marks": "take back a filled-in form",
}
"""The verbs of operation, and what `--help` says of them."""

WHO_READS = "who may read: everybody (default on loopback) or those with an account (default elsewhere)"


def add(known: Mapping[str, argparse.ArgumentParser]) -> None:
    """Give each verb of operation its own arguments."""
    for verb in ("serve", "demo"):
        known[verb].add_argument("--reading", choices=("public", "accounts"), default="", help=WHO_READS)
    _add_to_export(known["export"])
    account = known["account"]
    account.add_argument("act", choices=("add", "invite", "dismiss", "list"))
    account.add_argument("login", nargs="?", default="")
    account.add_argument("--role", default="viewer", help="viewer, editor, admin, kiosk")
    account.add_argument("--name", default="", help="the name that entries bear; the login unless given")
    account.add_argument("--commissions", default=None, help="numbers, such as 1,2; all unless given")
    account.add_argument("--address", default="http://localhost:8501", help="where the dashboard is served")
    for verb in ("backup", "restore"):
        known[verb].add_argument("file", type=Path)
    known["anonymise"].add_argument("--older-than", type=int, required=True, metavar="DAYS")
    known["anonymise"].add_argument("--dry-run", action="store_true")
    for verb in ("form", "import-marks"):
        known[verb].add_argument("file", type=Path)
    known["form"].add_argument("--kind", default="marks", help="marks, events, appeals")
    known["import-marks"].add_argument("--check", action="store_true", help="only say what the file would do")


def listed(said: str) -> tuple[str, ...]:
    """The words between commas."""
    return tuple(one.strip() for one in said.split(",") if one.strip())


def numbered(said: str) -> tuple[int, ...]:
    """The numbers between commas; error-no-number names what is none."""
    for one in listed(said):
        if not one.isascii() or not one.isdecimal():
            raise CouncilError("error-no-number", value=one)
    return tuple(int(one) for one in listed(said))


def _add_to_export(export: argparse.ArgumentParser) -> None:
    """What is chosen of a workbook; the name of the file says which of them is meant."""
    said = "ends in .xlsx: the workbook; .docx: its letter; .csv: the plan's register; .pdf: the chair's page"
    export.add_argument("file", type=Path, metavar="FILE", help=said)
    export.add_argument("--snapshot", type=int, metavar="N", help="a report to compare with, by its number")
    export.add_argument("--register", choices=("appeals",), help="a register, a row a record, not the summary")
    export.add_argument("--beside", metavar="LANG", help="a second language, its sheets after the first: ru, kk, en")
    export.add_argument("--sheets", metavar="A,B", help="keys of the sheets wanted; all that have something to say")
    export.add_argument("--commissions", metavar="1,2", help="their numbers; the whole council unless given")
    export.add_argument("--hide-small", action="store_true", help="counts of appeals below five are not given")
    export.add_argument("--number", default="", help="the outgoing number, for the title and the letter")
    export.add_argument("--dated", metavar="DAY", help="the day of the letter, YYYY-MM-DD")
