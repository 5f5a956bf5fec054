"""What a screen is asked for: the address read to values, the store they are answered from, and the present.

A screen calls `view()`, asks with `board`, `items` and `answer`, and makes its links with `link` and `here`. It depends
on nothing that the frame has run before.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlencode

import streamlit as st

from data_model import asked, copies
from data_model.errors import CouncilError
from data_model.migrating import check_current
from data_model.questions import councils, documents, plans
from data_model.questions.councils import CommissionFacts, CouncilFacts
from data_model.questions.plans import PlanFacts, plan_in_scope
from data_model.rules import Public
from data_model.store import Session, Store
from locales import LANGUAGES, Language, Texts
from metrics.evidence import Evidence
from metrics.metric import Board, Scope
from metrics.plan_state import ItemState
from ui import kept, screens

STATE = ("lang", "plan", "as_of", "known_at", "commission")
"""The parameters that every link carries on, in the order they stand in an address."""

_SHOWN = "shown-as-of"

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class View:
    """One reader's screen: the language, the store at its revision, the date, and the scope that was asked for.

    `known_at` is None for all that is entered by now. `stated` holds what the address states and was found sound;
    `faults` are the refusals of the rest, whose defaults hold instead.
    """

    lang: Language
    t: Texts
    edition: kept.Edition = field(repr=False)
    council: CouncilFacts | None
    plans: tuple[PlanFacts, ...] = field(repr=False)
    commissions: tuple[CommissionFacts, ...] = field(repr=False)
    today: date
    as_of: date
    known_at: datetime | None
    plan: PlanFacts | None
    commission: int | None
    stated: Mapping[str, str]
    faults: tuple[CouncilError, ...]

    @property
    def demonstration(self) -> bool:
        """Whether the store holds invented records."""
        return self.council is not None and self.council.demonstration

    @property
    def opens_as_of(self) -> date:
        """The date that holds where the address states none: a demonstration's own, else today in Almaty."""
        return _opens_as_of(self.council, self.today)

    @property
    def moment(self) -> datetime:
        """By when a record must have been entered to count: `known_at`, else what the terminal takes too."""
        return self.known_at or asked.entered_by(self.as_of, self.today, self.demonstration)

    @property
    def end_of_today(self) -> datetime:
        """The last moment of the present day in Almaty."""
        return datetime.combine(self.today, time.max, asked.ALMATY)

    @property
    def present(self) -> datetime:
        """By when a decision must have been entered to count: `known_at`, else today's end, in a demonstration too.

        What is decided in a room is looked at in that room, whatever day a demonstration is of.
        """
        return self.known_at or self.end_of_today

    @property
    def scope(self) -> Scope:
        """The plan that the address states and the commission chosen."""
        return Scope(plan=self.stated.get("plan"), commission=self.commission)

    @property
    def council_name(self) -> str:
        """The council's name in the reader's language; in an empty store the words for a public council."""
        return self.council.name[self.lang] if self.council else self.t("public-council")


def now() -> datetime:
    """The present, aware, in UTC; beside cli.py the only place that reads the clock."""
    return datetime.now(UTC)


def today() -> date:
    """The present day in Almaty."""
    return now().astimezone(asked.ALMATY).date()


def language() -> Language:
    """The language that the address states, the first of all where it states none or one we do not speak."""
    said = st.query_params.get("lang")
    return said if said in LANGUAGES else LANGUAGES[0]


def store_url() -> str:
    """The store that the server was started on, else DATABASE_URL, else a file in var/."""
    file = Path(__file__).resolve().parent.parent / "var" / "kenes.db"
    return os.environ.get("KENES_STORE") or os.environ.get("DATABASE_URL") or f"sqlite:///{file.as_posix()}"


def public() -> Public:
    """Whom the server was started to let read without an account; nobody where it was not said."""
    said = os.environ.get("KENES_PUBLIC", "")
    return Public(said) if said in set(Public) else Public.CLOSED


def is_public() -> bool:
    """Whether one may read without an account."""
    return public() is not Public.CLOSED


def copies_folder() -> Path | None:
    """Where the server keeps its daily copies; None where it keeps none, as in a demonstration."""
    said = os.environ.get("KENES_COPIES", "")
    return Path(said) if said else None


def last_copy() -> date | None:
    """The day of the newest daily copy; None where there is none."""
    folder = copies_folder()
    return next((day for day, _ in copies.copies(folder)), None) if folder else None


@lru_cache(maxsize=4)
def opened(url: str) -> Store:
    """The store of an address, opened once a process; one on another schema is refused, and asked anew."""
    store = Store(url)
    check_current(store)
    return store


def view() -> View:
    """The screen that the address asks for; a bad parameter is its fault, a store out of reach raises CouncilError.

    Where the address names an impossible date, the one that was shown before it stays.
    """
    seen = view_of(dict(st.query_params), st.session_state.get(_SHOWN))
    st.session_state[_SHOWN] = seen.as_of
    return seen


def view_of(query: Mapping[str, str], shown: date | None = None) -> View:
    """The screen that a query asks for, as `view()`; `shown` is the date before it, in the place of a refused one."""
    store = opened(store_url())
    edition = kept.Edition(store, store.revision())
    council = edition.answer(councils.council)
    every_plan = edition.answer(plans.plans)
    every_commission = edition.answer(councils.commissions)
    present = today()
    wishes = _Wishes(query)
    lang = wishes.read("lang", _language, LANGUAGES[0])
    opens = _opens_as_of(council, present)
    as_of = wishes.read("as_of", asked.day, opens, shown)
    known_at = wishes.read("known_at", asked.moment, None)
    wishes.read("page", _page, None)
    plan = wishes.read(
        "plan", lambda key: plan_in_scope(every_plan, key, as_of), plan_in_scope(every_plan, None, as_of)
    )
    commission = wishes.read("commission", lambda said: _commission(every_commission, said), None)
    return View(
        lang=lang,
        t=Texts(lang),
        edition=edition,
        council=council,
        plans=every_plan,
        commissions=every_commission,
        today=present,
        as_of=as_of,
        known_at=known_at,
        plan=plan,
        commission=commission,
        stated=_stated(wishes, as_of, opens),
        faults=tuple(wishes.refused.values()),
    )


@dataclass
class _Wishes:
    """What an address asks for, read one by one; where a wish is refused, its default holds and the refusal is kept."""

    said: Mapping[str, str]
    refused: dict[str, CouncilError] = field(default_factory=dict)

    def read(self, name: str, reader: Callable[[str], T], default: T, instead: T | None = None) -> T:
        """What is asked for, or the default; where it is refused, what stands in for it, if anything does."""
        if name not in self.said:
            return default
        try:
            return reader(self.said[name])
        except CouncilError as fault:
            self.refused[name] = fault
            return instead or default


def _stated(wishes: _Wishes, as_of: date, opens: date) -> dict[str, str]:
    """What links carry on: what was found sound, and the date that stands in for a refused one."""
    sound = {name: wishes.said[name] for name in STATE if name in wishes.said and name not in wishes.refused}
    return {**sound, "as_of": as_of.isoformat()} if "as_of" in wishes.refused and as_of != opens else sound


def _language(said: str) -> Language:
    if said not in LANGUAGES:
        raise CouncilError("error-unknown-language", language=said)
    return said


def _page(said: str) -> None:
    """An address of no screen leads to the first one, with the address that was asked for as `page`."""
    if said not in screens.SCREENS:
        raise CouncilError("error-unknown-page", page=said)


def _opens_as_of(council: CouncilFacts | None, today: date) -> date:
    return (council.opens_as_of if council and council.demonstration else None) or today


def _commission(every: tuple[CommissionFacts, ...], said: str) -> int | None:
    number = int(said) if said.isascii() and said.isdecimal() and len(said) < 4 else 0
    try:
        return councils.known_commission(every, number)
    except CouncilError as fault:
        raise CouncilError(fault.key, **{**fault.values, "commission": said}) from None


def answer(view: View, question: Callable[Concatenate[Session, P], T], *arguments: P.args, **named: P.kwargs) -> T:
    """A named question's answer, kept for all sessions: `answer(view, activities.activities, view.moment)`."""
    return view.edition.answer(question, *arguments, **named)


def document_titles(view: View) -> dict[str, str]:
    """The documents' titles in the reader's language, by their keys."""
    return {one.key: one.shown[view.lang] for one in answer(view, documents.documents)}


def evidence(view: View, convocation: str | None = None) -> Evidence:
    """The records of the whole council that the view's measures are computed from."""
    return kept.evidence(view.edition, view.scope.plan, convocation, view.as_of, view.moment)


def board(view: View, **scope: Any) -> Board:
    """Every measure of the view's scope on its date; `scope` changes it: `board(view, commission=None)`."""
    return kept.board(view.edition, replace(view.scope, **scope), view.as_of, view.moment)


def items(view: View, **scope: Any) -> tuple[ItemState, ...]:
    """The plan's items of the view's scope with their states on its date."""
    wanted = replace(view.scope, **scope)
    found = kept.evidence(view.edition, wanted.plan, wanted.convocation, view.as_of, view.moment)
    return found.items if wanted.commission is None else found.of_commission(wanted.commission).items


def parameters(view: View, /, **changes: object) -> dict[str, str]:
    """The query that carries the view's state on, with parameters put in or, where they are None, left out."""
    wanted = {**view.stated, **changes}
    ordered = (*STATE, *(name for name in wanted if name not in STATE))
    return {name: str(wanted[name]) for name in ordered if wanted.get(name) is not None}


def link(screen: str, view: View, **changes: object) -> str:
    """The relative address of a screen with the view's whole state: `link("plan", view, state="overdue")`."""
    query = urlencode(parameters(view, **changes))
    return f"{screens.address(screen)}?{query}" if query else screens.address(screen)


def here(view: View, /, **changes: object) -> str:
    """The address of the screen that is open, its own parameters kept: `here(view, lang="kk")`."""
    own = {name: value for name, value in st.query_params.items() if name not in (*STATE, "page")}
    return "?" + urlencode(parameters(view, **{**own, **changes}))
