"""The deck as it travels: every slide once for a revision, and a fragment that asks now and then for a newer one."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from data_model.errors import CouncilError
from data_model.questions import decisions, documents
from locales import Texts
from locales.dates import ALMATY, day_month
from ui import bars, identity, messages, overview_screen, panel, session
from ui.deck import deciding
from ui.deck.asked import Seen
from ui.deck.build import deck, kinds_of
from ui.deck.slide import Slide
from ui.deck.told import Told, told

SECONDS_BETWEEN_LOOKS = 5
MOST_SECONDS = 3600
KEY = "deck"

_DECK = st.components.v2.component(
    "kenes_deck",
    html="<div></div>",
    js=(Path(__file__).parent / "deck.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def draw(view: session.View) -> None:
    """Send the deck of a view; it is the same bytes until the store, the date or the address is another."""
    refused = messages.told(view)
    then, report = _reported(view, refused)
    ask = _asked_for(then, report, refused)
    key = ("screen", then.edition, then.as_of, then.moment, session.link("screen", then), ask)
    drawn = panel.once(panel.Drawing(key, partial(_packed, then, ask)))
    _DECK(key=KEY, data=drawn, default={"slide": 1}, on_slide_change=lambda: None)
    if ask.has_form:
        deciding.draw(then, partial(_title_on_screen, drawn))
    _watch(view.edition.revision, view.today)


def _reported(view: session.View, refused: list[str]) -> tuple[session.View, Told | None]:
    """What was told to the presidium, where the address names it; today's with a refusal where there is no such."""
    try:
        return told(view, st.query_params)
    except CouncilError as refusal:
        refused.append(messages.sentence(view.t, refusal))
        return view, None


@dataclass(frozen=True)
class Ask:
    """What an address says: the kinds of slides, the seconds between them, who looks, what is shown again."""

    kinds: tuple[str, ...]
    every: int
    shows_appeals: bool
    is_presenter: bool
    has_form: bool
    report: Told | None
    refused: tuple[str, ...]


def _asked_for(view: session.View, report: Told | None, refused: list[str]) -> Ask:
    try:
        kinds = kinds_of(st.query_params.get("slides", ""))
    except CouncilError as refusal:
        refused.append(messages.sentence(view.t, refusal))
        kinds = ()
    who, is_presenter = identity.visitor(), st.query_params.get("presenter") == "1"
    return Ask(
        kinds=kinds,
        every=_number("auto", MOST_SECONDS),
        shows_appeals=identity.may_see(who, "see_appeals"),
        is_presenter=is_presenter,
        has_form=is_presenter and identity.may(who, "record_decision"),
        report=report,
        refused=tuple(refused),
    )


@st.fragment(run_every=SECONDS_BETWEEN_LOOKS)
def _watch(revision: int, day: date) -> None:
    """Run the screen again on a newer revision or a new day; a store that can't be asked leaves what is shown."""
    try:
        newest = session.opened(session.store_url()).revision()
    except CouncilError:
        return
    if (newest, session.today()) != (revision, day):
        st.rerun()


def _number(name: str, most: int) -> int:
    said = st.query_params.get(name, "")
    return min(int(said), most) if said.isascii() and said.isdecimal() and len(said) < 6 else 0


def _packed(view: session.View, ask: Ask) -> bytes:
    t = view.t

    def notes(one: Slide) -> str:
        return str(one.notes) if ask.is_presenter else ""  # the room is sent nothing that it does not show

    found = deck(asked(view, ask.shows_appeals, ask.report), ask.kinds, t)
    data = {
        "slides": [
            {
                "id": f"{one.key}:{one.title}:{one.small}",
                "title": one.title or t(f"deck-slide-{one.key}"),
                "markup": str(_markup(one)),
                "notes": notes(one),
            }
            for one in found.slides
        ],
        "leftOut": _left_out(found.left_out, t) if ask.is_presenter else "",
        "isPresenter": ask.is_presenter,
        "hasForm": ask.has_form,
        "words": {
            "left": t("deck-left", n=0),
            "handout": t("deck-handout"),
            "keys": t("deck-keys", full="F", blank="B", presenter="P", leave="Esc"),
        },
        "every": ask.every,
        "asOf": _foot(view, ask.report),
        "warning": " ".join(_warnings(view, ask)),
        "patterns": str(bars.patterns()),
    }
    return zlib.compress(json.dumps(data, ensure_ascii=False).encode(), level=1)


def _title_on_screen(drawn: bytes) -> str:
    """The title of the slide that is on in a presenter's window; the browser reports its place as it turns."""
    every = json.loads(zlib.decompress(drawn))["slides"]
    at = int(st.session_state[KEY]["slide"])
    return str(every[min(max(at, 1), len(every)) - 1]["title"])


def _left_out(kinds: Sequence[str], t: Texts) -> str:
    """What the presenter is told of slides that were asked for and say nothing."""
    return t("deck-left-out", slides=", ".join(t(f"deck-slide-{kind}") for kind in kinds)) if kinds else ""


def _foot(view: session.View, report: Told | None) -> str:
    if report:
        return view.t("snapshot-of", date=report.facts.reported_on)
    made = session.now().astimezone(ALMATY)
    said = view.t("deck-made", date=day_month(made.date(), view.lang), time=f"{made:%H:%M}")
    return f"{view.t('as-of-date', date=view.as_of)} · {said}"


def _warnings(view: session.View, ask: Ask) -> Iterator[str]:
    """What the room must know of all slides: invented records, a refusal, a report that comes out otherwise today."""
    if view.demonstration:
        yield view.t("demonstration")
    yield from ask.refused
    if ask.report and ask.report.otherwise:
        names = ", ".join(view.t(f"metric-{key}") for key in ask.report.otherwise)
        yield view.t("deck-told-otherwise", measures=names)


def _markup(one: Slide) -> Markup:
    small = Markup(" <small>{}</small>").format(one.small) if one.small else ""
    heading = Markup("<h2>{}{}</h2>").format(one.title, small) if one.title else Markup("")
    return Markup('{}<div class="kd-body">{}</div>').format(heading, one.body)


def asked(view: session.View, shows_appeals: bool, report: Told | None = None) -> Seen:
    """What the deck of a view is made from."""
    return Seen(
        council_name=view.council_name,
        overview=overview_screen.asked(view),
        documents=session.answer(view, documents.documents),
        decisions=session.answer(view, decisions.decisions, view.moment),
        shows_appeals=shows_appeals,
        told_on=report.facts.reported_on if report else None,
    )
