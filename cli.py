"""The terminal: the same measures, imports and exports as the screens, for cron, scripts and tests."""

from __future__ import annotations

import io
import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
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
from metrics.comparison import EARLIER, LATER, compare, hanging
from metrics.evaluate import evaluate, items_on
from metrics.metric import Scope
from usage import DEMO, asked_for

if TYPE_CHECKING:
    from web.serving import Serving

ROOT = Path(__file__).resolve().parent
REFUSED = 1


@dataclass(frozen=True)
class Request:
    """What was asked at the terminal, read to values; the present is read here and nowhere below.

    `stated` is the moment that was named, if any; `demonstration` tells which seed a new store is given.
    """

    verb: str
    store: Store = field(repr=False)
    demonstration: bool
    lang: str
    now: datetime
    today: date
    as_of: date
    stated: datetime | None
    scope: Scope
    as_json: bool
    options: Namespace


def main(arguments: list[str] | None = None) -> int:
    """Do one verb; the exit code is 0 when done, 1 when refused, 2 (argparse) for wrong usage."""
    options = asked_for(arguments)
    try:
        if options.lang not in LANGUAGES:
            raise CouncilError("error-unknown-language", language=options.lang)
        return VERBS[options.verb](_request(options))
    except KeyboardInterrupt:
        print(text(options.lang, "error-broken-off"), file=sys.stderr)
        return REFUSED
    except CouncilError as refusal:
        lang = options.lang if options.lang in LANGUAGES else LANGUAGES[0]
        print(
            text(lang, refusal.key, **{name: _said(value) for name, value in refusal.values.items()}), file=sys.stderr
        )
        return REFUSED


def _said(value: object) -> object:
    return value if isinstance(value, int) else str(value)


def _request(options: Namespace) -> Request:
    now = datetime.now(UTC)
    today = now.astimezone(asked.ALMATY).date()
    demonstration = DEMO in (options.verb, options.store)
    return Request(
        verb=options.verb,
        store=Store(options.store if options.store not in ("", DEMO) else _default_store(demonstration)),
        demonstration=demonstration,
        lang=options.lang,
        now=now,
        today=today,
        as_of=asked.day(options.as_of) if options.as_of else today,
        stated=asked.moment(options.known_at) if options.known_at else None,
        scope=Scope(options.plan, getattr(options, "commission", None), getattr(options, "convocation", None)),
        as_json=options.format == "json",
        options=options,
    )


def _default_store(demonstration: bool) -> str:
    return f"sqlite:///{(ROOT / 'var' / ('demo.db' if demonstration else 'kenes.db')).as_posix()}"


def prepare(request: Request) -> str:
    """Bring the store to the newest schema and load its seed where it is missing; the key of what was done."""
    from seed.demo import load_demo  # only here: they read files that most verbs need once in a store's life
    from seed.load import load

    migrated = migrate(request.store)
    loaded = load_demo(request.store) if request.demonstration else load(request.store)
    if loaded:
        return "cli-demonstration-made" if request.demonstration else "cli-store-made"
    return "cli-store-migrated" if migrated else "cli-store-ready"


def _prepared(request: Request) -> Store:
    """The store, ready to be asked; what had to be done first is told beside the answer."""
    if not _is_ready(request):
        print(_done(request, prepare(request)), file=sys.stderr)
    return request.store


def _is_ready(request: Request) -> bool:
    try:
        check_current(request.store)
    except CouncilError as refusal:
        if refusal.key != "error-store-not-migrated":
            raise
        return False
    with request.store.reading() as session:
        council = councils.council(session)
    return council is not None and (council.demonstration or not request.demonstration)


def _done(request: Request, key: str) -> str:
    return text(request.lang, key, url=shown(request.store.url))


@contextmanager
def _asking(request: Request) -> Iterator[tuple[Session, datetime]]:
    """A session on the prepared store and the moment that holds, once the plan and the commission are known."""
    with _prepared(request).reading() as session:
        plans.plan_in_scope(plans.plans(session), request.scope.plan, request.as_of)
        councils.known_commission(councils.commissions(session), request.scope.commission)
        council = councils.council(session)
        demonstration = council is not None and council.demonstration
        yield session, request.stated or asked.entered_by(request.as_of, request.today, demonstration)


def _items(request: Request) -> int:
    with _asking(request) as (session, known_at):
        found = items_on(session, request.scope, request.as_of, known_at)
    return _say(request, [answers.item_answer(item) for item in found])


def _figures(request: Request) -> int:
    with _asking(request) as (session, _):
        found = [one for one in documents.figures(session) if one.basis == "stated"]
    return _say(request, [answers.figure_answer(one, request.lang) for one in found])


def _activities(request: Request) -> int:
    with _asking(request) as (session, known_at):
        found = activities.activities(session, known_at)
    happened = [one for one in found if one.happened_by(request.as_of)]
    return _say(request, [answers.activity_answer(one) for one in happened])


def _board(request: Request) -> int:
    from locales.phrases import caveat, phrase

    with _asking(request) as (session, known_at):
        board = evaluate(session, request.scope, request.as_of, known_at)
    answer = answers.board_answer(board, lambda one: phrase(one, request.lang), lambda one: caveat(one, request.lang))
    return _say(request, answer)


def _months(options: Namespace) -> dict[str, int]:
    asked = {EARLIER: options.months_iii, LATER: options.months_iv}
    return {key: months for key, months in asked.items() if months is not None}


def _compare(request: Request) -> int:
    with _asking(request) as (session, _):
        figures, convocations = documents.figures(session), councils.convocations(session)
        months = _months(request.options)
        rows = compare(figures, convocations, months, request.as_of)
        months_tell = hanging(rows, figures, convocations, months)
    told = [answers.comparison_answer(row, text(request.lang, row.reason)) for row in rows]
    if not request.as_json:
        told = [row | {"hangs": row["indicator"] in months_tell} for row in told]
    return _say(request, told)


def _migrate(request: Request) -> int:
    print(_done(request, prepare(request)))
    return 0


def _export(request: Request) -> int:
    from exports.workbook import WorkbookRequest
    from operation import exporting

    chosen = exporting.chosen(request.options)
    with _asking(request) as (_, known_at):
        wanted = WorkbookRequest(request.scope.plan, request.as_of, known_at, request.lang, _months(request.options))
    print(exporting.export(request.store, replace(wanted, **chosen), request.options))
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
    for line in getattr(verbs, request.verb.replace("-", "_"))(store, request.options, request.lang, request.now):
        print(line)
    return 0


def _serve(request: Request) -> int:
    from web.serving import serve

    return serve(_serving(request, _prepared(request).url))


def _serving(request: Request, url: str) -> Serving:
    from operation import daily
    from web.serving import Serving

    reading = {"": None, "public": True, "accounts": False}[request.options.reading]
    copies = None if request.demonstration else daily.folder_of(request.store, ROOT / "var")
    host, port = request.options.host, request.options.port
    return Serving(url, host, port, request.demonstration, request.lang, reading, copies)


def _say(request: Request, answer: Any) -> int:
    if request.as_json:
        print(json.dumps(answer, ensure_ascii=False, indent=1))
    else:
        for line in lines(request.verb, answer, request.lang):
            print(line)
    return 0


VERBS: dict[str, Callable[[Request], int]] = {
    "serve": _serve,
    DEMO: _serve,
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
