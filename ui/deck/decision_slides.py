"""What was decided: the meeting before this one on its first slides, this one's own before the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from data_model.questions.decisions import DecisionFacts
from data_model.vocabulary import State
from locales import Texts
from locales.dates import day_month, medium_day, until_day
from look.palette import css_name
from metrics.decisions import of_last_meeting, state_of
from ui.deck.asked import Seen
from ui.deck.slide import Row, Slide, listed, rows
from ui.wording import entered

Numbered = tuple[int, DecisionFacts]

ON_THE_FIRST = 3
"""Decisions that the first slide has room for; with more, all of them stand on slides of their own."""


def title(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The council, the commission where the deck is of one, the plan, the date; what the meeting before decided."""
    plan = seen.overview.plan.title_in(t.lang) if seen.overview.plan else ""
    whose = Markup("<p>{}</p>").format(t("commission-full", name=seen.chosen.name[t.lang])) if seen.chosen else ""
    body = Markup(
        "<div class='kd-title'><p class='kd-council'>{}</p>{}<p>{}</p><p class='kd-date'>{}</p></div>{}"
    ).format(seen.council_name, whose, plan, _date(seen, t), _first_rows(seen, t))
    yield Slide("title", "", body, Markup("<p>{}</p>").format(medium_day(seen.overview.as_of, t.lang)))


def _date(seen: Seen, t: Texts) -> str:
    said = t("as-of-date", date=seen.overview.as_of)
    return f"{said}. {t('snapshot-of', date=seen.told_on)}" if seen.told_on else said


def _first_rows(seen: Seen, t: Texts) -> Markup:
    found = last(seen)
    if not found:
        return Markup("")
    heading = _heading(found, t)
    if not has_room(found):
        heading = t("deck-counted", what=heading, n=len(found))
    lines = [_row(n, one, seen, t) for n, one in found[:ON_THE_FIRST]]
    return Markup("<div class='kd-back'><h3>{}</h3>{}</div>").format(heading, rows(lines))


def decisions(seen: Seen, t: Texts) -> Iterator[Slide]:
    """All that the meeting before this one decided."""
    found = last(seen)
    if found:
        yield from _listed("decisions", _heading(found, t), found, seen, t)


def decided(seen: Seen, t: Texts) -> Iterator[Slide]:
    """What this meeting has decided so far."""
    own = _of_scope([one for one in seen.decisions if one.meeting_on == seen.meeting_on], seen)
    yield from _listed("decided", t("deck-decided", date=medium_day(seen.meeting_on, t.lang)), own, seen, t)


def has_room(found: Sequence[Numbered]) -> bool:
    """Whether the first slide holds all of them."""
    return len(found) <= ON_THE_FIRST


def last(seen: Seen) -> tuple[Numbered, ...]:
    """What the meeting before this one decided, of the deck's scope, each under its number at that meeting."""
    return _of_scope(of_last_meeting(seen.decisions, seen.meeting_on), seen)


def _of_scope(some: Sequence[DecisionFacts], seen: Seen) -> tuple[Numbered, ...]:
    """Of one commission what is for it or for the whole council; the numbers stay those of the meeting."""
    own = None if seen.chosen is None else seen.chosen.number
    every = enumerate(some, start=1)
    return tuple((n, one) for n, one in every if own is None or one.commission in (own, None))


def _listed(key: str, heading: str, some: Sequence[Numbered], seen: Seen, t: Texts) -> Iterator[Slide]:
    notes = Markup("").join(Markup("<p>{}. {}</p>").format(n, one.text) for n, one in some)
    yield from listed(Slide(key, heading, Markup(""), notes), [_row(n, one, seen, t) for n, one in some], t)


def _heading(found: Sequence[Numbered], t: Texts) -> str:
    return t("decision-of-last", date=medium_day(found[0][1].meeting_on, t.lang))


def _row(number: int, one: DecisionFacts, seen: Seen, t: Texts) -> Row:
    state = state_of(one, seen.meeting_on)
    who = t("commission-n", number=one.commission) if one.commission else t("records-whole-council")
    words = entered(one.text)
    return Row(f"{number}.", words.words, words.lang, f"{who}, {_term(one, state, t)}", css_name(state))


def _term(one: DecisionFacts, state: State, t: Texts) -> str:
    """Done on a day, due by a day, or the state's own words."""
    if state is State.DONE and one.report:
        return t("deck-done-on", date=day_month(one.report.done_on, t.lang))
    if state is State.NOT_REPORTED and one.due_on:
        return until_day(one.due_on, t.lang)
    return t(f"state-{state}").lower()
