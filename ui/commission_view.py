"""One commission as a page: its focus, its plan, its people, what it did and what it entered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from markupsafe import Markup

from data_model.questions.activities import ActivityFacts
from data_model.questions.councils import CommissionFacts
from data_model.questions.plans import MarkFacts
from data_model.vocabulary import State
from locales import Texts
from locales.amounts import number_text
from locales.dates import moment, period, short_day
from locales.texts import capitalised
from look.palette import STATES, css_name
from metrics.metric import Board
from metrics.plan_series import by_state
from metrics.plan_state import ItemState
from ui import deadlines
from ui.bars import Segment, stacked_bar, swatch
from ui.cards import card_row, source_control
from ui.notes import Provenance, note, quotes, titled
from ui.overview_cards import SourcedCard, card_notes, plan_cards
from ui.past_lines import past_lines
from ui.scope_bar import Links
from ui.sheet import Column, bullets, inside, page_head, section, table
from ui.wording import cited, entered, names_of, title_of, title_of_activity

ENTRIES = 12


@dataclass(frozen=True)
class CommissionPage:
    """Everything the page shows of one commission; `left` is how many items never got their date (`never_dated`)."""

    commission: CommissionFacts
    board: Board
    items: tuple[ItemState, ...]
    activities: tuple[ActivityFacts, ...]
    known: Provenance
    left: int | None


def body(seen: CommissionPage, choices: Markup, to: Links, t: Texts) -> Markup:
    """The whole page: who and what for, the figures, what it does, then every item and entry."""
    plan = source_control("plan", t("commission-plan"), t)
    return Markup("").join(
        [
            _head(seen.commission, choices, t),
            _focus(seen, t),
            card_row([one.card for one in _cards(seen, to, t)], t, t("commission-cards")),
            section("people", t("commission-people"), _people(seen, to, t)),
            section("plan", t("commission-plan"), _plan(seen, to, t), plan),
            section("activities", t("commission-activities"), _activities(seen, t)),
            section("items", t("commission-items"), _items(seen, to, t)),
            section("entries", t("commission-entries"), _entries(seen, to, t)),
        ]
    )


def _head(one: CommissionFacts, choices: Markup, t: Texts) -> Markup:
    number = Markup("<small>{}</small>").format(t("commission-n", number=one.number))
    title = Markup("{} {}").format(one.short[t.lang], number)
    return page_head(title, capitalised(t("commission-full", name=one.name[t.lang])), choices)


def _cards(seen: CommissionPage, to: Links, t: Texts) -> tuple[SourcedCard, ...]:
    return plan_cards(seen.board, to, t, seen.left)


def notes(seen: CommissionPage, to: Links, t: Texts) -> dict[str, Markup]:
    """What each source control opens."""
    found = card_notes(_cards(seen, to, t), seen.activities, seen.known, t)
    counted = [seen.board[key] for key in ("plan_items", "plan_dated", "plan_before_approval")]
    found["plan"] = note(t("commission-plan"), counted, seen.known, t)
    source = [seen.commission.citation] if seen.commission.citation else []
    found["focus"] = titled(t("commission-focus"), quotes(source, seen.known.documents, t))
    return found


def _focus(seen: CommissionPage, t: Texts) -> Markup:
    one = seen.commission
    if not one.focus:
        return Markup("")
    text = Markup('<p>{}</p><p class="kn-quiet">{}</p>').format(cited(one.focus), cited(one.heading_name))
    return section("focus", t("commission-focus"), text, source_control("focus", t("commission-focus"), t))


def _plan(seen: CommissionPage, to: Links, t: Texts) -> Markup:
    counts = by_state(seen.items)
    segments = [
        Segment(
            css_name(state),
            counts[state],
            f"{t(f'state-{state.value}')}: {counts[state]}",
            to("plan", commission=seen.commission.number, state=state.value),
        )
        for state in STATES
    ]
    said = ", ".join(f"{t(f'state-{state.value}')} {counts[state]}" for state in STATES if counts[state])
    bar = stacked_bar(segments, max(len(seen.items), 1), f"{t('commission-plan')}: {said}")
    return bar + past_lines(seen.board.measures, t)


def _items(seen: CommissionPage, to: Links, t: Texts) -> Markup:
    columns = [Column("№", "number"), Column(t("item-title")), Column(t("deadline")), Column(t("state"))]
    return table(columns, [_item(item, to, t) for item in seen.items], t("commission-items"))


def _item(item: ItemState, to: Links, t: Texts) -> tuple[str | Markup, ...]:
    facts = item.facts
    return (
        str(facts.number),
        inside(to("plan", item=facts.number), title_of(facts, t.lang).marked()),
        Markup("{}<small>{}</small>").format(deadlines.current(item, t), cited(facts.deadline_as_written)),
        state_words(item.state, t),
    )


def state_words(state: State, t: Texts) -> Markup:
    """A state by its sample and its word."""
    return Markup('<span class="kn-state">{}{}</span>').format(swatch(css_name(state)), t(f"state-{state.value}"))


def _activities(seen: CommissionPage, t: Texts) -> Markup:
    if not seen.activities:
        return Markup("<p>{}</p>").format(t("commission-no-activities"))
    columns = [
        Column(t("activity-kind")),
        Column(t("item-title")),
        Column(t("sources-objects"), "number"),
        Column(t("period")),
        Column(t("source")),
    ]
    return table(columns, [_activity(one, seen, t) for one in seen.activities], t("commission-activities"))


def _activity(one: ActivityFacts, seen: CommissionPage, t: Texts) -> tuple[str | Markup, ...]:
    repeat = Markup("<small>{}</small>").format(t("commission-repeat")) if one.is_repeat else ""
    objects = "—" if one.objects is None else number_text(one.objects, t.lang, bound=str(one.objects_bound or "exact"))
    day = short_day(one.held_on, t.lang) if one.held_on else period(one.period_start, one.period_end, t.lang)
    title = Markup("{}{}").format(title_of_activity(one).marked(), repeat)
    return (t(f"kind-{one.kind.value}"), title, objects, day, _origin(one, seen))


def _origin(one: ActivityFacts, seen: CommissionPage) -> str | Markup:
    if one.citation:
        title = seen.known.documents.get(one.citation.document, one.citation.document)
        return Markup("{}<small>{}</small>").format(title, cited(one.citation.quote))
    return entered(one.entry.recorded_by).marked() if one.entry else ""


def _people(seen: CommissionPage, to: Links, t: Texts) -> Markup:
    named = Counter(name for item in seen.items for name in item.facts.people)
    if not named:
        return Markup("<p>{}</p>").format(t("commission-no-people"))
    lines = (
        Markup("{} {}").format(
            inside(
                to("plan", commission=seen.commission.number, person=name),
                names_of([name]),
            ),
            t("unit-items", n=count),
        )
        for name, count in named.items()
    )
    unnamed = sum(not item.facts.people for item in seen.items)
    rest = Markup('<p class="kn-quiet">{}</p>').format(t("commission-unnamed", n=unnamed)) if unnamed else ""
    return Markup('<div class="kn-people">{}</div>{}').format(bullets(lines), rest)


def _entries(seen: CommissionPage, to: Links, t: Texts) -> Markup:
    marks = sorted(
        ((mark, item) for item in seen.items for mark in item.facts.marks),
        key=lambda pair: pair[0].recorded.recorded_at,
        reverse=True,
    )
    if not marks:
        return Markup("<p>{}</p>").format(t("commission-no-entries"))
    columns = [
        Column(t("commission-entered")),
        Column(t("item-title")),
        Column(t("status")),
        Column(t("commission-note")),
    ]
    return table(columns, (_entry(mark, item, to, t) for mark, item in marks[:ENTRIES]), t("commission-entries"))


def _entry(mark: MarkFacts, item: ItemState, to: Links, t: Texts) -> tuple[str | Markup, ...]:
    by = Markup("{}{}").format(
        moment(mark.recorded.recorded_at, t.lang), entered(mark.recorded.recorded_by).marked("small")
    )
    title = Markup("№ {}. {}").format(item.facts.number, title_of(item.facts, t.lang).marked())
    words = Markup(" ").join(entered(one).marked() for one in (mark.note, mark.evidence) if one)
    return (by, inside(to("plan", item=item.facts.number), title), t(f"status-{mark.status.value}"), words)
