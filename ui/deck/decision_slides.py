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

ON_THE_FIRST = 3
"""Decisions that the first slide has room for; with more, all of them stand on slides of their own."""


def title(seen: Seen, t: Texts) -> Iterator[Slide]:
    """The council, the commission where the deck is of one, the plan, the date; what the meeting before decided."""
    plan = seen.overview.plan.title_in(t.lang) if seen.overview.plan else ""
    whose = Markup("<p>{}</p>").format(seen.chosen.name[t.lang]) if seen.chosen else ""
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
    if len(found) > ON_THE_FIRST:
        heading = t("deck-counted", what=heading, n=len(found))
    lines = [_row(n, one, seen, t) for n, one in enumerate(found[:ON_THE_FIRST], start=1)]
    return Markup("<div class='kd-back'><h3>{}</h3>{}</div>").format(heading, rows(lines))


def decisions(seen: Seen, t: Texts) -> Iterator[Slide]:
    """All that the meeting before decided, where the first slide has no room for it."""
    found = last(seen)
    if len(found) > ON_THE_FIRST:
        yield from _listed("decisions", _heading(found, t), found, seen, t)


def decided(seen: Seen, t: Texts) -> Iterator[Slide]:
    """What this meeting has decided so far."""
    own = [one for one in _of_scope(seen) if one.meeting_on == seen.overview.as_of]
    yield from _listed("decided", t("deck-decided"), own, seen, t)


def _listed(key: str, heading: str, some: Sequence[DecisionFacts], seen: Seen, t: Texts) -> Iterator[Slide]:
    notes = Markup("").join(Markup("<p>{}. {}</p>").format(n, one.text) for n, one in enumerate(some, start=1))
    lines = [_row(n, one, seen, t) for n, one in enumerate(some, start=1)]
    yield from listed(Slide(key, heading, Markup(""), notes), lines, t)


def last(seen: Seen) -> tuple[DecisionFacts, ...]:
    """What the meeting before this one decided, of the deck's scope."""
    return of_last_meeting(_of_scope(seen), seen.overview.as_of)


def _of_scope(seen: Seen) -> list[DecisionFacts]:
    return [one for one in seen.decisions if seen.chosen is None or one.commission == seen.chosen.number]


def _heading(found: Sequence[DecisionFacts], t: Texts) -> str:
    return t("decision-of-last", date=medium_day(found[0].meeting_on, t.lang))


def _row(number: int, one: DecisionFacts, seen: Seen, t: Texts) -> Row:
    state = state_of(one, seen.overview.as_of)
    who = t("commission-n", number=one.commission) if one.commission else ""
    words = entered(one.text)
    return Row(
        f"{number}.", words.words, words.lang, ", ".join(filter(None, (who, _term(one, state, t)))), css_name(state)
    )


def _term(one: DecisionFacts, state: State, t: Texts) -> str:
    """Done on a day, due by a day, or the state's own words."""
    if state is State.DONE and one.report:
        return t("deck-done-on", date=day_month(one.report.done_on, t.lang))
    if state is State.NOT_REPORTED and one.due_on:
        return until_day(one.due_on, t.lang)
    return t(f"state-{state}").lower()
