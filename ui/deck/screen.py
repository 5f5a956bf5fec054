"""The deck as it travels: every slide once for a revision, and a fragment that asks now and then for a newer one."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st
from markupsafe import Markup

from data_model.commands import OnScreen
from data_model.errors import CouncilError
from data_model.questions import decisions, documents
from locales import Texts
from locales.dates import ALMATY, day_month
from metrics.evaluate import stated_alone
from ui import bars, identity, messages, overview_screen, panel, session
from ui.deck import deciding
from ui.deck.asked import Seen
from ui.deck.build import deck, kinds_of
from ui.deck.slide import Slide
from ui.deck.told import Told, told
from ui.overview_cards import REPORTED

SECONDS_BETWEEN_LOOKS = 5
MOST_SECONDS = 3600
KEY = "deck"
NO_REPORT = frozenset({"error-no-such-report", "error-snapshot-unreadable"})
LONGEST_TITLE = 200  # letters that are kept of a slide's title

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
    key = ("screen", then.edition, then.today, then.as_of, then.moment, session.link("screen", then), ask)
    drawn = panel.once(panel.Drawing(key, partial(_packed, then, ask)))
    _DECK(key=KEY, data=drawn, default={"slide": {}}, on_slide_change=lambda: None)
    if ask.has_form:
        deciding.draw(then, _on_screen)
    _watch(view.edition.revision, view.today)


def _reported(view: session.View, refused: list[str]) -> tuple[session.View, Told | None]:
    """What was told to the presidium, where the address names it; today's with a refusal where there is no such."""
    try:
        return told(view, st.query_params)
    except CouncilError as refusal:
        if refusal.key not in NO_REPORT:  # the store: what is shown stays, rather than today's figures in its place
            raise
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
                "title": _called(one, ask.report, t),
                "markup": str(_markup(one)),
                "notes": notes(one),
            }
            for one in found.slides or _nothing(found.left_out, ask.shows_appeals, t)
        ],
        "revision": view.edition.revision,
        "asOfDay": view.as_of.isoformat(),
        "leftOut": _left_out(found.left_out, ask.shows_appeals, t) if ask.is_presenter else "",
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


def _nothing(kinds: Sequence[str], shows_appeals: bool, t: Texts) -> tuple[Slide, ...]:
    """The one slide of a deck whose slides have nothing to say: that they have not."""
    said = Markup("<p>{}</p>").format(_left_out(kinds, shows_appeals, t))
    return (Slide("title", "", said, Markup("")),)


def _called(one: Slide, report: Told | None, t: Texts) -> str:
    """What a slide is called in the record of a decision: its title with its scope, and the report it was told in."""
    told_on = t("snapshot-of", date=report.facts.reported_on) if report else ""
    return ". ".join(filter(None, (one.title or t(f"deck-slide-{one.key}"), one.small, told_on)))


def _on_screen() -> OnScreen:
    """What is on in the presenter's window; its browser says so as slides turn."""
    said: Mapping[str, Any] = st.session_state[KEY]["slide"]
    if not said:
        raise CouncilError("error-slide-unknown")
    as_of = date.fromisoformat(str(said["asOf"]))
    return OnScreen(str(said["title"])[:LONGEST_TITLE], as_of, int(said["revision"]))


def _left_out(kinds: Sequence[str], shows_appeals: bool, t: Texts) -> str:
    """What the presenter is told of slides that were asked for and say nothing."""
    empty = [t(f"deck-slide-{kind}") for kind in kinds if shows_appeals or kind != "appeals"]
    said = [t("deck-left-out", slides=", ".join(empty))] if empty else []
    return " ".join([*said, *([t("deck-no-appeals")] if "appeals" in kinds and not shows_appeals else [])])


def _foot(view: session.View, report: Told | None) -> str:
    """The date that is shown, and what is known of it: as reported, as entered by a moment, or as of just now."""
    said, t = view.t("as-of-date", date=view.as_of), view.t
    if report:
        return f"{said} · {t('deck-told', date=day_month(report.facts.reported_on, view.lang))}"
    if view.known_at is not None:
        return f"{said} · {t('deck-known', moment=_day_and_time(view.known_at, view.lang))}"
    return f"{said} · {t('deck-made', moment=_day_and_time(session.now(), view.lang))}"


def _day_and_time(moment: datetime, lang: str) -> str:
    local = moment.astimezone(ALMATY)
    return f"{day_month(local.date(), lang)}, {local:%H:%M}"


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
    evidence = session.evidence(view)
    return Seen(
        council_name=view.council_name,
        overview=overview_screen.asked(view),
        documents=session.answer(view, documents.documents),
        decisions=session.answer(view, decisions.decisions, view.present),
        shows_appeals=shows_appeals,
        listed={number: stated_alone(evidence.of_commission(number), REPORTED) for number in evidence.commissions},
        meeting_on=report.facts.reported_on if report else max(view.opens_as_of, view.as_of),
        told_on=report.facts.reported_on if report else None,
    )
