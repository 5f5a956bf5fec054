"""What the verbs of operation are told at the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

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
