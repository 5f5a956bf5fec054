"""What was entered on a plan item, in the order it was entered: who, when, before and after, what was taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from data_model.origin import Recorded
from data_model.questions.plans import DeadlineFacts, EventFacts, MarkFacts
from data_model.questions.taken_back import TakenBack
from locales import Texts
from locales.dates import ALMATY, medium_day, moment, short_day
from metrics.plan_state import ItemState
from ui import deadlines
from ui.sheet import Column, table, with_small
from ui.wording import entered


@dataclass(frozen=True)
class _Line:
    """Something entered on an item: from which day it holds, in words, and by whom."""

    holds_from: date
    said: Markup
    recorded: Recorded


def history(item: ItemState, gone: Sequence[TakenBack], t: Texts) -> Markup:
    """Everything entered on an item, in the order it was entered, the marks that were taken back among it."""
    every = sorted((*_marks(item, t), *_gone(gone, t), *_moves(item, t), *_events(item, t)), key=_order)
    heading = Markup("<h3>{}</h3>").format(t("plan-history"))
    if not every:
        return Markup("{}<p>{}</p>").format(heading, t("plan-no-history"))
    columns = [Column(t("plan-holds-from")), Column(t("plan-entered-what")), Column(t("plan-entered-by"))]
    rows = [(_day(line, item, t), line.said, _who(line.recorded, t)) for line in every]
    return Markup("{}{}").format(heading, table(columns, rows, t("plan-history")))


def _order(line: _Line) -> tuple[object, int]:
    return line.recorded.recorded_at, line.recorded.entry_id


def _day(line: _Line, item: ItemState, t: Texts) -> Markup:
    later = (t("plan-not-yet"),) if line.holds_from > item.as_of else ()
    return with_small(short_day(line.holds_from, t.lang), *later)


def _who(recorded: Recorded, t: Texts) -> Markup:
    return Markup("{}<small>{}</small>{}").format(
        entered(recorded.recorded_by).marked(),
        moment(recorded.recorded_at, t.lang),
        entered(recorded.ground).marked("small"),
    )


def _marks(item: ItemState, t: Texts) -> Iterator[_Line]:
    """The marks in the order they hold, each with the status that it took the place of."""
    before: MarkFacts | None = None
    for mark in item.facts.marks:
        status = t("plan-before-after", before=_status(before, t), after=_status(mark, t))
        yield _Line(mark.effective_on, _with_words(status, (mark.note, mark.evidence)), mark.recorded)
        before = mark


def _gone(gone: Iterable[TakenBack], t: Texts) -> Iterator[_Line]:
    """The marks that hold no longer, struck out, each with who took it back, when and why."""
    for one in gone:
        mark = one.mark
        struck = Markup("<s>{}</s>").format(_with_words(_status(mark, t), (mark.note, mark.evidence)))
        name, why = entered(one.by.recorded_by).marked(), entered(one.by.ground).marked()
        by = Markup("{} {}").format(t("plan-taken-back", moment=one.by.recorded_at), name)
        yield _Line(mark.effective_on, with_small(struck, by, why), mark.recorded)


def _status(mark: MarkFacts | None, t: Texts) -> str:
    return t(f"status-{mark.status}") if mark else t("status-none")


def _moves(item: ItemState, t: Texts) -> Iterator[_Line]:
    before: DeadlineFacts | None = None
    for one in item.facts.deadlines:
        was = deadlines.stretch(before.starts_on, before.ends_on, t) if before else deadlines.original(item, t)
        moved = t("plan-before-after", before=was, after=deadlines.stretch(one.starts_on, one.ends_on, t))
        yield _Line(one.effective_on, with_small(t(f"deadline-reason-{one.reason}"), moved), one.recorded)
        before = one


def _events(item: ItemState, t: Texts) -> Iterator[_Line]:
    for one in item.facts.events:
        said = Markup("{}<small>{}</small>").format(t("plan-event"), said_event(one, t))
        yield _Line(one.recorded.recorded_at.astimezone(ALMATY).date(), said, one.recorded)


def _with_words(said: str, words: Iterable[str]) -> Markup:
    return Markup("{}{}").format(said, Markup("").join(entered(one).marked("small") for one in words))


def said_event(event: EventFacts, t: Texts) -> Markup:
    """The day of an event, its time and its place, in words."""
    when = ", ".join([medium_day(event.held_on, t.lang), *([f"{event.held_at:%H:%M}"] if event.held_at else [])])
    return Markup("{}{}{}").format(when, ", " if event.place else "", entered(event.place).marked())
