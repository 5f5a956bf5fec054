"""The verbs of operation: what each says when it is done, line by line."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from datetime import datetime

from data_model.asked import ALMATY
from data_model.errors import CouncilError
from data_model.questions import accounts
from data_model.store import Store
from data_model.store_errors import shown
from locales import text
from operation import accounts as keeping
from operation import persons
from operation.arguments import numbered
from operation.backup import back_up
from operation.backup import restore as restored
from operation.round_trip import form, import_marks

__all__ = ["account", "anonymise", "backup", "form", "import_marks", "restore"]


def account(store: Store, options: Namespace, lang: str, now: datetime) -> Iterator[str]:
    """Do what is asked with accounts: add, invite, dismiss, list."""
    acts: dict[str, Callable[[Store, Namespace, str, datetime], Iterator[str]]] = {
        "add": _add,
        "invite": _invite,
        "dismiss": _dismiss,
        "list": _list,
    }
    yield from acts[options.act](store, options, lang, now)


def _add(store: Store, options: Namespace, lang: str, now: datetime) -> Iterator[str]:
    said = options.commissions
    numbers = numbered(said or "")
    if said is not None and not numbers:  # none named would be all of them
        raise CouncilError("error-choose-commission")
    wanted = keeping.Wanted(options.login, options.name, keeping.role_of(options.role), numbers)
    token = keeping.add(store, wanted, now)
    yield text(lang, "cli-account-added", login=options.login)
    yield _link(options, token, lang)


def _invite(store: Store, options: Namespace, lang: str, now: datetime) -> Iterator[str]:
    token = keeping.invite(store, options.login, now)
    yield text(lang, "cli-account-invited", login=options.login)
    yield _link(options, token, lang)


def _dismiss(store: Store, options: Namespace, lang: str, now: datetime) -> Iterator[str]:
    keeping.dismiss(store, options.login, now)
    yield text(lang, "cli-account-dismissed", login=options.login)


def _list(store: Store, _options: Namespace, lang: str, _now: datetime) -> Iterator[str]:
    with store.reading() as session:
        every = accounts.accounts(session)
    for one in every:
        state = "closed" if one.dismissed_at else "open" if one.has_password else "waits"
        own = ",".join(map(str, one.commissions)) or "–"
        yield "\t".join((one.login, one.role, own, one.name, text(lang, f"account-{state}")))


def _link(options: Namespace, token: str, lang: str) -> str:
    return f"{options.address.rstrip('/')}/invitation/{token}?lang={lang}"


def backup(store: Store, options: Namespace, lang: str, now: datetime) -> Iterator[str]:
    """Copy the store into a file."""
    manifest = back_up(store, options.file, now)
    yield text(lang, "cli-backed-up", file=options.file, rows=sum(manifest.rows.values()))
    if manifest.trail_broken_at is not None:
        yield text(lang, "fault-trail", record=manifest.trail_broken_at)


def restore(store: Store, options: Namespace, lang: str, _now: datetime) -> Iterator[str]:
    """Make a new store from a copy."""
    manifest = restored(options.file, store)
    yield text(lang, "cli-restored", file=options.file, url=shown(store.url), rows=sum(manifest.rows.values()))


def anonymise(store: Store, options: Namespace, lang: str, now: datetime) -> Iterator[str]:
    """Let go of the persons of old appeals, or only say how many there are."""
    before = persons.oldest_kept(options.older_than, now.astimezone(ALMATY).date())
    if options.dry_run:
        yield text(lang, "cli-would-anonymise", n=persons.waiting(store, before), date=before)
    else:
        yield text(lang, "cli-anonymised", n=persons.let_go(store, before, now), date=before)
