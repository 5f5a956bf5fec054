"""The deck as it travels: every slide once for a revision, and a fragment that asks now and then for a newer one."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from data_model.errors import CouncilError
from data_model.questions import councils, documents
from locales import Texts
from locales.dates import ALMATY
from metrics.comparison import compare
from metrics.evaluate import stated_alone
from ui import bars, identity, messages, panel, session
from ui.deck.asked import Seen
from ui.deck.build import deck, kinds_of
from ui.deck.slide import Slide
from ui.notes import Provenance
from ui.overview_cards import REPORTED

SECONDS_BETWEEN_LOOKS = 5
MOST_SECONDS = 3600

_DECK = st.components.v2.component(
    "kenes_deck",
    html="<div></div>",
    js=(Path(__file__).parent / "deck.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def draw(view: session.View) -> None:
    """Send the deck of a view; it is the same bytes until the store, the date or the address is another."""
    try:
        kinds = kinds_of(st.query_params.get("slides", ""))
    except CouncilError as refusal:
        messages.refuse(refusal)
        kinds = ()
    every = _number("auto", MOST_SECONDS)
    who, is_presenter = identity.visitor(), st.query_params.get("presenter") == "1"
    shows_appeals = identity.may_see(who, "see_appeals")
    key = (
        "screen",
        view.edition,
        view.as_of,
        view.moment,
        session.link("screen", view),
        kinds,
        every,
        shows_appeals,
        is_presenter,
    )
    made = panel.Drawing(key, partial(_packed, view, kinds, every, shows_appeals, is_presenter))
    _DECK(key="deck", data=panel.once(made))
    _watch(view.edition.revision)


@st.fragment(run_every=SECONDS_BETWEEN_LOOKS)
def _watch(revision: int) -> None:
    """Run the screen again where the store has a newer revision; one that can't be asked leaves what is shown."""
    try:
        newest = session.opened(session.store_url()).revision()
    except CouncilError:
        return
    if newest != revision:
        st.rerun()


def _number(name: str, most: int) -> int:
    said = st.query_params.get(name, "")
    return min(int(said), most) if said.isascii() and said.isdecimal() and len(said) < 6 else 0


def _packed(view: session.View, kinds: tuple[str, ...], every: int, shows_appeals: bool, is_presenter: bool) -> bytes:
    t = view.t

    def notes(one: Slide) -> str:
        return str(one.notes) if is_presenter else ""  # the room is sent nothing that it does not show

    found = deck(asked(view, shows_appeals), kinds, t)
    data = {
        "slides": [
            {"id": f"{one.key}:{one.title}:{one.small}", "markup": str(_markup(one)), "notes": notes(one)}
            for one in found.slides
        ],
        "leftOut": _left_out(found.left_out, t) if is_presenter else "",
        "isPresenter": is_presenter,
        "words": {"left": t("deck-left", n=0)},
        "every": every,
        "asOf": _foot(view),
        "warning": t("demonstration") if view.demonstration else "",
        "patterns": str(bars.patterns()),
    }
    return zlib.compress(json.dumps(data, ensure_ascii=False).encode(), level=1)


def _left_out(kinds: Sequence[str], t: Texts) -> str:
    """What the presenter is told of slides that were asked for and say nothing."""
    return t("deck-left-out", slides=", ".join(t(f"deck-slide-{kind}") for kind in kinds)) if kinds else ""


def _foot(view: session.View) -> str:
    made = session.now().astimezone(ALMATY)
    return f"{view.t('as-of-date', date=view.as_of)} · {made:%H:%M}"


def _markup(one: Slide) -> Markup:
    small = Markup(" <small>{}</small>").format(one.small) if one.small else ""
    heading = Markup("<h2>{}{}</h2>").format(one.title, small) if one.title else Markup("")
    return Markup('{}<div class="kd-body">{}</div>').format(heading, one.body)


def asked(view: session.View, shows_appeals: bool) -> Seen:
    """What the deck of a view is made from."""
    evidence = session.evidence(view)
    shown = session.answer(view, documents.documents)
    return Seen(
        council=view.council_name,
        board=session.board(view, commission=None),
        stated=stated_alone(evidence, REPORTED),
        items=session.items(view),
        plan=view.plan,
        commissions=view.commissions,
        comparisons=compare(
            session.answer(view, documents.figures), session.answer(view, councils.convocations), as_of=view.as_of
        ),
        documents=shown,
        known=Provenance(session.document_titles(view), None),
        demonstration=view.demonstration,
        shows_appeals=shows_appeals,
    )
