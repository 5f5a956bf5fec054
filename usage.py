"""What may be asked at the terminal: the verbs, their options, and what `--help` says of them."""

from __future__ import annotations

import argparse
import os
from typing import Any

from locales import LANGUAGES
from operation import arguments

DEMO = "demo"
"""The verb, and the word that names its store where a URL is expected."""

TEST = "test"
"""The door's own verb: it is listed here, so that a mistyped one is told of all."""

USED = {
    "items": {"as-of", "known-at", "plan", "format"},
    "figures": {"format"},
    "activities": {"as-of", "known-at", "format"},
    "board": {"as-of", "known-at", "plan", "format"},
    "compare": {"as-of", "format"},
    "export": {"as-of", "known-at", "plan"},
}
"""The common options that a verb's answer depends on, beside the store and the language."""

ABOUT = {
    "serve": "the dashboard on the council's data",
    DEMO: "the dashboard on a demonstration store of its own",
    "items": "the plan's items with their state on the date",
    "figures": "every figure read from a document, with its quote",
    "activities": "activities: from the documents and entered",
    "board": "every measure of the council, of a commission or of a convocation",
    "compare": "the III and the IV convocation: pairs, rates, change, comparability",
    "export": "the summary workbook, its letter, the chair's page, a register",
    "migrate": "bring the store to the newest schema and load the documents where they are missing",
    "verify": "the store's health and every quote",
    **arguments.ABOUT,
    TEST: "lint, types and every test",
}


def asked_for(said: list[str] | None) -> argparse.Namespace:
    """The verb and its options, the command line's own where `said` is None; wrong usage exits with 2."""
    parser = _parser()
    options = parser.parse_args(said)
    if options.verb == TEST:
        parser.error("the checks are started by the door: python run.py test")
    return options


def _parser() -> argparse.ArgumentParser:
    about = "The same answers as on the screens, for cron, scripts and people."
    parser = argparse.ArgumentParser(prog="run.py", description=about)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    known = {verb: verbs.add_parser(verb, help=says, description=says) for verb, says in ABOUT.items()}
    for verb in ABOUT.keys() - {TEST}:
        _add_common(known[verb], USED.get(verb, set()))
    for verb in ("serve", DEMO):
        known[verb].add_argument("--host", default="127.0.0.1", help="where to listen; 127.0.0.1 unless given")
        known[verb].add_argument("--port", type=int, default=8501, help="1 to 65535; 8501 unless given")
    for verb in ("items", "board"):
        known[verb].add_argument("--commission", type=int, metavar="N", help="a commission's number; all unless given")
    known["board"].add_argument("--convocation", metavar="III|IV", help="the one of the plan unless given")
    for verb in ("compare", "export"):
        for key in ("iii", "iv"):
            known[verb].add_argument(f"--months-{key}", type=int, metavar="N", help="1 to 120; its own unless given")
    arguments.add(known)
    return parser


def _add_common(parser: argparse.ArgumentParser, used: set[str]) -> None:
    """The common options; every verb takes them all, its help names those that it uses."""

    def add(name: str, said: str, metavar: str | None = None, **values: Any) -> None:
        parser.add_argument(f"--{name}", metavar=metavar, help=said if name in used else argparse.SUPPRESS, **values)

    store = "SQLite's or PostgreSQL's URL, or the word demo; DATABASE_URL or var/kenes.db unless given"
    parser.add_argument("--store", default=os.environ.get("DATABASE_URL", ""), metavar="URL", help=store)
    parser.add_argument("--lang", default=LANGUAGES[0], metavar="|".join(LANGUAGES), help="ru unless given")
    add("as-of", "today in Asia/Almaty unless given", "YYYY-MM-DD", default="")
    add("known-at", "leave out what was entered later: 2026-04-22T14:30, or a day for its end", "MOMENT", default="")
    add("plan", "such as 2026-h1; the plan of the date unless given", "KEY")
    add("format", "text unless given", choices=("text", "json"), default="text")
