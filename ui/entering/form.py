"""One form of one editor: its fields are kept as a draft while typing and saved in one transaction by a callback.

A saved form begins anew under other keys, so a double click finds nothing left to save; should both clicks run, the
request id that they share lets the store keep the first. A refused one keeps what was typed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import uuid4

import streamlit as st

from data_model import drafts
from data_model.asked import typed_day
from data_model.commands import By
from data_model.errors import CouncilError
from data_model.signing_in import Visitor
from data_model.store import Session, Store
from ui import identity, messages, session
from ui.entering.days import written
from ui.wording import plain

LOG = logging.getLogger("kenes")

OUTDATED = frozenset({"error-account-changed"})
"""Refusals after which a form begins anew with what is stored now: it holds nothing but that."""


@dataclass(frozen=True)
class Outcome:
    """What came of the last save: the sentence that it is kept, or why it was refused."""

    said: str = ""
    refusal: CouncilError | None = None


@dataclass(frozen=True)
class Form:
    """A form by its name, for the visitor who fills it in; `fields` are those that a draft keeps."""

    name: str
    who: Visitor
    view: session.View
    fields: tuple[str, ...] = ()

    @property
    def store(self) -> Store:
        """Where it is saved."""
        return self.view.edition.store

    def key(self, field: str) -> str:
        """The key of a field's widget; it changes once the form was saved."""
        return f"{self.name}:{self._state('round', 0)}:{field}"

    def value(self, field: str) -> Any:
        """What stands in a field now; of a day (its field's name ends in `_on`) the day, None where nothing is typed.

        CouncilError where what is typed is no day.
        """
        said = self._said(field)
        return (typed_day(said) if said else None) if field.endswith("_on") else said

    def _said(self, field: str) -> Any:
        return st.session_state.get(self.key(field))

    def text(self, field: str) -> str:
        """The words that stand in a field, without white space around them."""
        return str(self.value(field) or "").strip()

    def begin(self, **first: Any) -> None:
        """Fill a fresh form: with what was typed before and not saved, else with `first`."""
        mark = self.key("begun")
        if mark in st.session_state:
            return
        st.session_state[mark] = True
        with self.store.reading() as reading:
            kept = drafts.draft(reading, self._account, self.name)
        for field, value in {**first, **_values(kept)}.items():
            st.session_state.setdefault(
                self.key(field), written(value) if isinstance(value, date) and field.endswith("_on") else value
            )
        if kept:
            self._remember(Outcome(said=self.view.t("entering-draft-back")))

    def keep(self) -> None:
        """Keep what is typed; the callback of every field."""
        words = {field: _as_word(self._said(field)) for field in self.fields}
        drafts.keep_draft(self.store, self._account, self.name, words, session.now())

    def save(self, do: Callable[[Session, By], str], ground: str = "", is_look: bool = False) -> None:
        """Do the form's command in one transaction; the callback of its button.

        `do` gives the sentence that says what was kept. A refusal of any kind leaves the form as it is. A look changes
        nothing that is shown, so the store's revision stays.
        """
        try:
            self._remember(Outcome(said=self._saved(do, ground, is_look)))
        except CouncilError as refusal:
            if refusal.key != "error-already-recorded":
                LOG.info("not saved: %s", refusal.key)
                self._remember(Outcome(refusal=refusal))
                if refusal.key in OUTDATED:
                    self._set("round", self._state("round", 0) + 1)
                self._set("screen-old", refusal.key == "error-item-changed")
                return
        self._set("screen-old", True)
        self._set("round", self._state("round", 0) + 1)
        self._set("request", str(uuid4()))

    def outcome(self) -> None:
        """Say what came of the last save, once."""
        found: Outcome | None = st.session_state.pop(f"{self.name}:outcome", None)
        if found and found.refusal:
            st.error(plain(messages.sentence(self.view.t, found.refusal)), icon=None)
        elif found:
            st.success(plain(found.said), icon=None)

    @property
    def is_screen_old(self) -> bool:
        """Whether the screen behind the form is older than the store, asked once: a save, or somebody else's entry."""
        return bool(st.session_state.pop(f"{self.name}:screen-old", False))

    def _saved(self, do: Callable[[Session, By], str], ground: str, is_look: bool) -> str:
        who = identity.visitor()  # asked anew: the socket may be older than the sign-out
        if who is None:
            raise CouncilError("error-signed-out")
        request_id = self._state("request", "") or str(uuid4())
        self._set("request", request_id)
        by = By(who.council_id, session.now(), who.actor, ground, request_id)
        with self.store.bookkeeping() if is_look else self.store.writing() as writing:
            said = do(writing, by)
            drafts.drop_draft(writing, self._account, self.name)
        return said

    @property
    def _account(self) -> int:
        assert self.who.actor.account_id is not None
        return self.who.actor.account_id

    def _state(self, name: str, default: Any) -> Any:
        return st.session_state.get(f"{self.name}:{name}", default)

    def _set(self, name: str, value: Any) -> None:
        st.session_state[f"{self.name}:{name}"] = value

    def _remember(self, outcome: Outcome) -> None:
        self._set("outcome", outcome)


def _as_word(value: Any) -> str:
    if not value:
        return ""
    if isinstance(value, list):
        return json.dumps(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _values(kept: dict[str, str]) -> dict[str, Any]:
    """What was kept, as the fields take it: their names tell days, numbers, lists of numbers and ticks from words."""
    return {field: _value(field, said) for field, said in kept.items() if said}


def _value(field: str, said: str) -> Any:
    if field.endswith("_month"):
        return date.fromisoformat(said)
    if field.endswith("_id"):
        return int(said)
    if field.endswith("_ids"):
        return json.loads(said)
    return True if field.startswith("is_") else said
