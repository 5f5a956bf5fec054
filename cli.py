"""The terminal: the same measures, imports and exports as the screens, for cron, scripts and tests."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data_model import asked
from data_model.errors import CouncilError
from data_model.migrating import check_current, migrate
from data_model.questions import activities, councils, documents, plans
from data_model.store import Session, Store
from data_model.store_errors import shown
from exports import answers
from exports.listing import lines
from locales import LANGUAGES, text
from metrics.comparison import EARLIER, LATER, compare
from metrics.evaluate import evaluate, items_on
from metrics.metric import Scope
from operation import arguments as operating

if TYPE_CHECKING:
    from web.serving import Serving

ROOT = Path(__file__).resolve().parent
REFUSED = 1


@dataclass(frozen=True)
class Request:
    """What was asked at the terminal, read to values; the present is read here and nowhere below."""

    verb: str
    store: Store
    lang: str
    as_of: date
    known_at: datetime
    scope: Scope
    as_json: bool
    options: argparse.Namespace


def main(arguments: list[str] | None = None) -> int:
    """Do one verb; the exit code is 0 when done, 1 when refused, 2 (argparse) for wrong usage."""
    options = _parser().parse_args(arguments)
    try:
        if options.lang not in LANGUAGES:
            raise CouncilError("error-unknown-language", language=options.lang)
        return VERBS[options.verb](_request(options))
    except CouncilError as refusal:
        lang = options.lang if options.lang in LANGUAGES else LANGUAGES[0]
        print(
            text(lang, refusal.key, **{name: _said(value) for name, value in refusal.values.items()}), file=sys.stderr
        )
        return REFUSED


def _said(value: object) -> object:
    return value if isinstance(value, int) else str(value)


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--store", default=os.environ.get("DATABASE_URL", ""), help="the store's URL")
    common.add_argument("--as-of", default="", help="YYYY-MM-DD; today in Asia/Almaty unless given")
    common.add_argument("--known-at", default="", help="a moment in ISO form; now unless given")
    common.add_argument("--plan", default=None, help="a plan's key; the plan of the date unless given")
    common.add_argument("--lang", default=LANGUAGES[0], help=", ".join(LANGUAGES))
    common.add_argument("--format", choices=("text", "json"), default="text")
    parser = argparse.ArgumentParser(prog="run.py", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    known = {verb: verbs.add_parser(verb, parents=[common]) for verb in VERBS}
    for verb in ("items", "board"):
        known[verb].add_argument("--commission", type=int, default=None)
    known["board"].add_argument("--convocation", default=None)
    for verb in ("compare", "export"):
        known[verb].add_argument("--months-iii", type=int, default=None)
        known[verb].add_argument("--months-iv", type=int, default=None)
    known["export"].add_argument("file", type=Path)
    known["export"].add_argument("--snapshot", type=int, default=None, help="a report to compare with, by its number")
    operating.add(known)
    return parser


def _request(options: argparse.Namespace) -> Request:
    now = datetime.now(UTC)
    return Request(
        verb=options.verb,
        store=Store(options.store or _default_store(options.verb)),
        lang=options.lang,
        as_of=asked.day(options.as_of) if options.as_of else now.astimezone(asked.ALMATY).date(),
        known_at=asked.moment(options.known_at) if options.known_at else now,
        scope=Scope(options.plan, getattr(options, "commission", None), getattr(options, "convocation", None)),
        as_json=options.format == "json",
        options=options,
    )


def _default_store(verb: str) -> str:
    name = "demo.db" if verb == "demo" else "kenes.db"
    return f"sqlite:///{(ROOT / 'var' / name).as_posix()}"


def prepare(request: Request) -> Store:
    """Bring the store to the newest schema and load the seed where it is missing."""
    from seed.load import load  # only here: it reads files that most verbs need once in a store's life

    migrate(request.store)
    load(request.store)
    return request.store


def _prepared(request: Request) -> Store:
    try:
        check_current(request.store)
    except CouncilError as refusal:
        if refusal.key != "error-store-not-migrated":
            raise
        return prepare(request)
    with request.store.reading() as session:
        seeded = councils.council(session) is not None
    return request.store if seeded else prepare(request)


@contextmanager
def _asking(request: Request) -> Iterator[Session]:
    """A session on the prepared store, once the plan and the commission asked about are known to be there."""
    with _prepared(request).reading() as session:
        plans.plan_in_scope(plans.plans(session), request.scope.plan, request.as_of)
        councils.known_commission(councils.commissions(session), request.scope.commission)
        yield session


def _items(request: Request) -> int:
    with _asking(request) as session:
        found = items_on(session, request.scope, request.as_of, request.known_at)
    return _say(request, [answers.item_answer(item) for item in found])


def _figures(request: Request) -> int:
    with _asking(request) as session:
        found = [one for one in documents.figures(session) if one.basis == "stated"]
    return _say(request, [answers.figure_answer(one, request.lang) for one in found])


def _activities(request: Request) -> int:
    with _asking(request) as session:
        found = activities.activities(session, request.known_at)
    happened = [one for one in found if one.happened_by(request.as_of)]
    return _say(request, [answers.activity_answer(one) for one in happened])


def _board(request: Request) -> int:
    from locales.phrases import caveat, phrase

    with _asking(request) as session:
        board = evaluate(session, request.scope, request.as_of, request.known_at)
    answer = answers.board_answer(board, lambda one: phrase(one, request.lang), lambda one: caveat(one, request.lang))
    return _say(request, answer)


def _months(options: argparse.Namespace) -> dict[str, int]:
    asked = {EARLIER: options.months_iii, LATER: options.months_iv}
    return {key: months for key, months in asked.items() if months is not None}


def _compare(request: Request) -> int:
    with _asking(request) as session:
        rows = compare(
            documents.figures(session), councils.convocations(session), _months(request.options), request.as_of
        )
    return _say(request, [answers.comparison_answer(row, text(request.lang, row.reason)) for row in rows])


def _migrate(request: Request) -> int:
    prepare(request)
    return 0


def _export(request: Request) -> int:
    from exports.workbook import WorkbookRequest, summary_workbook, write_file

    if request.options.file.suffix.lower() != ".xlsx":
        raise CouncilError("error-not-a-workbook", file=request.options.file)
    wanted = WorkbookRequest(
        request.scope.plan,
        request.as_of,
        request.known_at,
        request.lang,
        _months(request.options),
        request.options.snapshot,
    )
    with _asking(request) as session:
        content = summary_workbook(session, wanted)
    write_file(request.options.file, content)
    print(text(request.lang, "cli-exported", file=request.options.file))
    return 0


def _verify(request: Request) -> int:
    from data_model.verifying import engine_faults, trail_faults
    from imports.quotes import lost_quotes

    with _prepared(request).reading() as session:
        quotes = lost_quotes(documents.documents(session), documents.citations(session))
        found = (*engine_faults(session), *trail_faults(session), *quotes)
    for fault in found:
        print(text(request.lang, fault.key, **fault.values), file=sys.stderr)
    if not found:
        print(text(request.lang, "cli-verified", url=shown(request.store.url)))
    return REFUSED if found else 0


def _operate(request: Request) -> int:
    from operation import verbs

    store = request.store if request.verb == "restore" else _prepared(request)
    for line in getattr(verbs, request.verb.replace("-", "_"))(store, request.options, request.lang, request.known_at):
        print(line)
    return 0


def _serve(request: Request) -> int:
    from web.serving import serve

    return serve(_serving(request, _prepared(request).url, demonstration=False))


def _demo(request: Request) -> int:
    from seed.demo import load_demo
    from web.serving import serve

    migrate(request.store)
    load_demo(request.store)
    return serve(_serving(request, request.store.url, demonstration=True))


def _serving(request: Request, url: str, demonstration: bool) -> Serving:
    from operation import daily
    from web.serving import Serving

    reading = {"": None, "public": True, "accounts": False}[request.options.reading]
    copies = None if demonstration else daily.folder_of(request.store, ROOT / "var")
    host, port = request.options.host, request.options.port
    return Serving(url, host, port, demonstration, request.lang, reading, copies)


def _say(request: Request, answer: Any) -> int:
    if request.as_json:
        print(json.dumps(answer, ensure_ascii=False, indent=1))
    else:
        for line in lines(request.verb, answer, request.lang):
            print(line)
    return 0


VERBS: dict[str, Callable[[Request], int]] = {
    "serve": _serve,
    "demo": _demo,
    "items": _items,
    "figures": _figures,
    "activities": _activities,
    "board": _board,
    "compare": _compare,
    "export": _export,
    "migrate": _migrate,
    "verify": _verify,
    "account": _operate,
    "backup": _operate,
    "restore": _operate,
    "anonymise": _operate,
    "form": _operate,
    "import-marks": _operate,
}


def _run() -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        # whatever the terminal's code page is, and a file's name that is no UTF-8
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = main()
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader, `head` for one, had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(_run())
