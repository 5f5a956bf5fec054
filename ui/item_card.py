"""One plan item as markup: its wording and how it was read, who answers for it, what was entered on it, its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from data_model.questions.taken_back import TakenBack
from locales import Texts
from look.palette import css_name
from metrics.plan_state import ItemState
from ui import deadlines
from ui.bars import swatch
from ui.item_history import history, said_event
from ui.notes import quotes
from ui.sheet import with_small
from ui.wording import names_of


@dataclass(frozen=True)
class Names:
    """Names in the reader's language: of commissions by number, of districts and documents by key.

    With `roles` they speak of a demonstration, where a role stands for every person.
    """

    commissions: Mapping[int, str]
    districts: Mapping[str, str]
    documents: Mapping[str, str]
    roles: bool = False


def card(item: ItemState, gone: Sequence[TakenBack], known: Names, close: str, t: Texts) -> Markup:
    """The whole card; the document's own words stand as written and are marked as Russian. `close` leads out of it."""
    return top(item, close, t) + rest(item, gone, known, t)


def top(item: ItemState, close: str, t: Texts) -> Markup:
    """The head of the card: the state, the wording, the way out."""
    return _article(_title(item, close, t))


def rest(item: ItemState, gone: Sequence[TakenBack], known: Names, t: Texts) -> Markup:
    """What follows the head, and for an editor the forms: how it was read, its history, its source.

    `gone` are the marks that were taken back.
    """
    return _article(_facts(item, known, t), history(item, gone, t), _source(item, known, t))


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
    yield t("deadline"), with_small(current, *(said for said in (kind, _timing(item, t)) if said != current))
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
        yield t("plan-event"), said_event(item.event, t)


def _kind(item: ItemState, t: Texts) -> Iterator[tuple[str, Markup | str]]:
    kinds = ", ".join(t(f"kind-{kind}") for kind in item.facts.kinds)
    yield t("activity-kind"), with_small(kinds, t(f"kind-basis-{item.facts.kind_basis}"))


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


def _source(item: ItemState, known: Names, t: Texts) -> Markup:
    citation = item.facts.citation
    if citation is None:
        return Markup("")
    roles = Markup("<small>{}</small>").format(t("plan-source-roles")) if known.roles else ""
    return Markup("<h3>{}</h3>{}{}").format(t("source"), quotes([citation], known.documents, t), roles)
