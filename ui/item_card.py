"""One plan item as markup: its wording and how it was read, who answers for it, what was entered on it, its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from data_model.origin import Recorded
from data_model.questions.plans import DeadlineFacts, EventFacts, MarkFacts
from locales import Texts
from locales.dates import ALMATY, medium_day, moment, short_day
from look.palette import css_name
from metrics.plan_state import ItemState
from ui import deadlines
from ui.bars import swatch
from ui.notes import quotes
from ui.sheet import Column, table
from ui.wording import entered, names_of


@dataclass(frozen=True)
class Names:
    """Names in the reader's language: of commissions by number, of districts and documents by key.

    With `roles` they speak of a demonstration, where a role stands for every person.
    """

    commissions: Mapping[int, str]
    districts: Mapping[str, str]
    documents: Mapping[str, str]
    roles: bool = False


def card(item: ItemState, known: Names, close: str, t: Texts) -> Markup:
    """The whole card; the document's own words stand as written and are marked as Russian. `close` leads out of it."""
    return top(item, close, t) + rest(item, known, t)


def top(item: ItemState, close: str, t: Texts) -> Markup:
    """The head of the card: the state, the wording, the way out."""
    return _article(_title(item, close, t))


def rest(item: ItemState, known: Names, t: Texts) -> Markup:
    """What follows the head, and for an editor the forms: how it was read, its history, its source."""
    return _article(_facts(item, known, t), _history(item, t), _source(item, known, t))


def _article(*parts: Markup) -> Markup:
    return Markup('<article class="kn-item">{}</article>').format(Markup("").join(parts))


def _title(item: ItemState, close: str, t: Texts) -> Markup:
    facts = item.facts
    kazakh = Markup('<p class="kn-wording" lang="kk">{}</p>').format(facts.title_kk) if facts.title_kk else ""
    written = Markup('<p class="kn-wording" lang="ru">{}</p>').format(facts.title)
    both = (kazakh, written) if t.lang == "kk" else (written, kazakh)
    state = Markup('<p class="kn-state">{}{}</p>').format(swatch(css_name(item.state)), t(f"state-{item.state}"))
    out = Markup('<a class="kn-link" data-inside href="{}">{}</a>').format(close, t("note-close"))
    return Markup('<div class="kn-top">{}{}</div>{}{}').format(state, out, *both)


def _facts(item: ItemState, known: Names, t: Texts) -> Markup:
    rows = (
        Markup("<dt>{}</dt><dd>{}</dd>").format(term, said)
        for term, said in (*_deadline(item, t), *_event(item, t), *_kind(item, t), *_people(item, known, t))
        if said
    )
    return Markup('<dl class="kn-described">{}</dl>').format(Markup("").join(rows))


def _deadline(item: ItemState, t: Texts) -> Iterator[tuple[str, Markup | str]]:
    facts = item.facts
    kind = "" if item.deadline else t(f"deadline-kind-{facts.deadline_kind}")
    current = deadlines.current(item, t)
    yield t("deadline"), _with_small(current, *(said for said in (kind, _timing(item, t)) if said != current))
    if item.deadline is not None:
        yield t("plan-original-deadline"), deadlines.original(item, t)
    yield t("deadline-as-written"), _as_written(facts.deadline_as_written)
    yield t("plan-agenda-note"), _as_written(facts.deadline_note)
    if item.before_approval:
        yield t("before-approval"), t("plan-before-approval-means")


def _timing(item: ItemState, t: Texts) -> str:
    if item.days_overdue:
        return t("plan-days-past", n=item.days_overdue)
    return t(f"timing-{item.timing}") if item.is_dated and not (item.is_done or item.is_cancelled) else ""


def _event(item: ItemState, t: Texts) -> Iterator[tuple[str, Markup | str]]:
    if item.event is not None:
        yield t("plan-event"), _said_event(item.event, t)


def _said_event(event: EventFacts, t: Texts) -> Markup:
    when = ", ".join([medium_day(event.held_on, t.lang), *([f"{event.held_at:%H:%M}"] if event.held_at else [])])
    return Markup("{}{}{}").format(when, ", " if event.place else "", entered(event.place).marked())


def _kind(item: ItemState, t: Texts) -> Iterator[tuple[str, Markup | str]]:
    kinds = ", ".join(t(f"kind-{kind}") for kind in item.facts.kinds)
    yield t("activity-kind"), _with_small(kinds, t(f"kind-basis-{item.facts.kind_basis}"))


def _people(item: ItemState, known: Names, t: Texts) -> Iterator[tuple[str, Markup | str]]:
    facts = item.facts
    name = known.commissions.get(facts.commission, "")
    yield t("commission"), f"{facts.commission}. {name}" if name else str(facts.commission)
    written, people = "plan-responsible-as-written", "plan-people"
    if known.roles:
        written, people = "plan-responsible-roles", "plan-people-roles"
    yield t(written), _as_written(facts.responsible_as_written)
    yield t(people), names_of(facts.people) or t("plan-nobody-named")
    yield t("plan-committee"), _as_written(facts.committee)
    yield t("plan-others"), _as_written(", ".join(facts.others))
    yield t("district"), known.districts.get(facts.district, facts.district)


def _as_written(words: str) -> Markup | str:
    return Markup('<span lang="ru">{}</span>').format(words) if words else ""


def _with_small(said: str, *small: str) -> Markup:
    return Markup("{}{}").format(said, Markup("").join(Markup("<small>{}</small>").format(one) for one in small if one))


@dataclass(frozen=True)
class _Line:
    """Something entered on an item: from which day it holds, in words, and by whom."""

    holds_from: date
    said: Markup
    recorded: Recorded


def _history(item: ItemState, t: Texts) -> Markup:
    every = sorted((*_marks(item, t), *_moves(item, t), *_events(item, t)), key=_order)
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
    return _with_small(short_day(line.holds_from, t.lang), *later)


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


def _status(mark: MarkFacts | None, t: Texts) -> str:
    return t(f"status-{mark.status}") if mark else t("status-none")


def _moves(item: ItemState, t: Texts) -> Iterator[_Line]:
    before: DeadlineFacts | None = None
    for one in item.facts.deadlines:
        was = deadlines.stretch(before.starts_on, before.ends_on, t) if before else deadlines.original(item, t)
        moved = t("plan-before-after", before=was, after=deadlines.stretch(one.starts_on, one.ends_on, t))
        yield _Line(one.effective_on, _with_small(t(f"deadline-reason-{one.reason}"), moved), one.recorded)
        before = one


def _events(item: ItemState, t: Texts) -> Iterator[_Line]:
    for one in item.facts.events:
        said = Markup("{}<small>{}</small>").format(t("plan-event"), _said_event(one, t))
        yield _Line(one.recorded.recorded_at.astimezone(ALMATY).date(), said, one.recorded)


def _with_words(said: str, words: Iterable[str]) -> Markup:
    return Markup("{}{}").format(said, Markup("").join(entered(one).marked("small") for one in words))


def _source(item: ItemState, known: Names, t: Texts) -> Markup:
    citation = item.facts.citation
    if citation is None:
        return Markup("")
    return Markup("<h3>{}</h3>{}").format(t("source"), quotes([citation], known.documents, t))
