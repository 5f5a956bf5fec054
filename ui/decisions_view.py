"""The register of the presidium's decisions: what is still open, then meeting by meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from markupsafe import Markup

from data_model.questions.councils import CommissionFacts
from data_model.questions.decisions import DecisionFacts
from data_model.vocabulary import State
from exports.wording import whose
from locales import Texts
from locales.dates import long_day, medium_day, moment, short_day
from look.palette import css_name
from metrics.decisions import state_of, still_open
from ui.bars import swatch
from ui.sheet import Column, section, table, with_small
from ui.wording import BLANK, entered, filled


@dataclass(frozen=True)
class Decisions:
    """Decisions, the last meeting's first, on a date; `empty` is the catalogue key of what is said of none."""

    every: Sequence[DecisionFacts]
    as_of: date
    commissions: Sequence[CommissionFacts]
    empty: str = "decision-none"

    @property
    def open_before(self) -> tuple[DecisionFacts, ...]:
        """The open decisions of meetings before the last one: those that a list by meetings would bury."""
        last = max((one.meeting_on for one in self.every), default=None)
        return tuple(one for one in still_open(self.every, self.as_of) if one.meeting_on != last)


def listed(seen: Decisions, t: Texts) -> Markup:
    """What earlier meetings left open, then every meeting with its decisions."""
    if not seen.every:
        return section("decisions", t("decision-register"), Markup("<p>{}</p>").format(t(seen.empty)))
    earlier = seen.open_before
    parts = [section("open", t("decision-open", n=len(earlier)), _table(earlier, seen, t))] if earlier else []
    for day, some in groupby(seen.every, key=lambda one: one.meeting_on):
        heading = t("decision-meeting", date=long_day(day, t.lang))
        parts.append(section(f"meeting-{day.isoformat()}", heading, _table(tuple(some), seen, t)))
    return Markup("").join(parts)


def _table(some: Sequence[DecisionFacts], seen: Decisions, t: Texts) -> Markup:
    columns = [
        Column(t("decision")),
        Column(t("decision-whose")),
        Column(t("decision-due-on")),
        Column(t("decision-state"), "state"),
    ]
    rows = (tuple(_row(one, seen, t)) for one in some)
    return Markup('<div class="kn-decisions">{}</div>').format(table(columns, rows, t("decision-register")))


def _row(one: DecisionFacts, seen: Decisions, t: Texts) -> Iterator[str | Markup]:
    when = moment(one.recorded.recorded_at, t.lang)
    who = filled(t("decision-entered", name=BLANK, moment=when), entered(one.recorded.recorded_by))
    yield with_small(entered(one.text).marked(), on_screen(one, t), who)
    yield whose(one.commission, seen.commissions, t)
    yield short_day(one.due_on, t.lang) if one.due_on else "—"
    yield with_small(_state(one, seen.as_of, t), _done(one, seen.as_of, t))


def _state(one: DecisionFacts, as_of: date, t: Texts) -> Markup:
    state = state_of(one, as_of)
    return Markup("{}{}").format(swatch(css_name(state)), t(f"state-{state}"))


def _done(one: DecisionFacts, as_of: date, t: Texts) -> str | Markup:
    """When it was carried out, and who says so."""
    if one.report is None or state_of(one, as_of) is not State.DONE:
        return ""
    said = t("decision-reported", date=medium_day(one.report.done_on, t.lang), name=BLANK)
    return Markup("{} {}").format(
        filled(said, entered(one.report.recorded.recorded_by)), entered(one.report.note).marked()
    )


def on_screen(one: DecisionFacts, t: Texts) -> str | Markup:
    """What the room looked at: the slide in the language it was shown in, its date, the store's revision."""
    if not one.slide:
        return ""
    said = t("decision-on-screen", slide=BLANK, date=medium_day(one.as_of, t.lang), revision=one.revision)
    return filled(said, entered(one.slide))
