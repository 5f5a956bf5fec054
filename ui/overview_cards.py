"""The cards of the first screen: the plan's five while it runs, the report's five when it is over without a mark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from markupsafe import Markup

from data_model.questions.activities import ActivityFacts
from data_model.vocabulary import ActivityKind
from locales import Texts
from locales.dates import period, since_day, until_day
from locales.numbers import percent
from locales.phrases import main
from metrics.metric import Amount, Board, Measurement
from metrics.settings import DUE_SOON
from ui.cards import Card, measured
from ui.notes import Provenance, latest, note
from ui.scope_bar import Links

Span = tuple[date, date]

_OF_THE_COUNCIL = (
    ("monitorings_stated", "monitorings", "monitoring"),
    ("legal_acts", "legal-acts", "convocations"),
    ("recommendations_stated", "outgoing", "sources"),
    ("appeals_considered", "appeals", "appeals"),
    ("instagram_views", "views", "sources"),
)
_OF_A_COMMISSION = (
    ("monitorings_listed", "monitorings", "monitoring"),
    ("hearings_listed", "hearings", "commission"),
    ("round_tables_listed", "round-tables", "commission"),
    ("activities_listed", "activities", "commission"),
    ("appeals_considered", "appeals", "appeals"),
)
"""The report's cards: a measure, the word of its texts, the screen that it leads to."""
REPORTED = tuple(dict.fromkeys(key for key, *_ in (*_OF_THE_COUNCIL, *_OF_A_COMMISSION)))


@dataclass(frozen=True)
class SourcedCard:
    """A card with the measurements that its note explains."""

    card: Card
    measurements: tuple[Measurement, ...]


def plan_cards(board: Board, to: Links, t: Texts, left: int | None = None) -> tuple[SourcedCard, ...]:
    """Done, past, due soon, monitorings, appeals: each number with its base.

    `left` is how many items never got their date, once the period is over; the whole plan then stands for what is soon.
    """
    return (
        _done(board, left is not None, to, t),
        _past(board, to, t),
        _soon(board, to, t) if left is None else _whole(board, left, to, t),
        _monitorings(board, to, t),
        _appeals(board, to, t),
    )


def report_cards(
    stated: Mapping[str, Measurement], commission: int | None, leading: Span | None, to: Links, t: Texts
) -> tuple[SourcedCard, ...]:
    """What the documents alone report: of the whole council their totals, of one commission what they list of it.

    A figure of another period than `leading`, the one that the heading names, says its own.
    """
    shown = _OF_THE_COUNCIL if commission is None else _OF_A_COMMISSION
    cards = []
    for key, word, screen in shown:
        one = stated[key]
        words = f"overview-{word}-words" if commission is None else "overview-listed"
        own = (_period(one.amount, t),) if one.amount.period != leading else ()
        figure = measured(one, t.lang, t(words) if one.has_data else t("no-data"), href=to(screen))
        cards.append(SourcedCard(Card(t(f"overview-{word}"), (figure,), own, word), (one,)))
    return tuple(cards)


def card_notes(
    cards: Iterable[SourcedCard], activities: Iterable[ActivityFacts], known: Provenance, t: Texts
) -> dict[str, Markup]:
    """What each card's source control opens; it names the last entry of what the card shows.

    `known` holds the plan's last entry; a register of appeals does not say who entered it.
    """
    visits = latest(one.entry for one in activities if one.kind is ActivityKind.MONITORING)
    others = {"monitorings": visits, "appeals": None}
    return {
        one.card.note: note(
            one.card.heading,
            one.measurements,
            replace(known, last_entry=others.get(one.card.note, known.last_entry)),
            t,
        )
        for one in cards
    }


def plan_facts(board: Board, t: Texts) -> tuple[tuple[str, str], ...]:
    """The plan's own measures as words, for the block that stands in their place when nothing is marked."""
    keys = ("plan_completion", "plan_overdue", "plan_past_due_not_reported", "plan_due_soon")
    return tuple((t(f"metric-{key}"), _of_base(board[key], t)) for key in keys)


def _done(board: Board, is_over: bool, to: Links, t: Texts) -> SourcedCard:
    share, whole, gone = board["plan_completion"], board["plan_completion_whole"], board["plan_pace"]
    is_told = gone.has_data and not is_over
    lines = (t("overview-time-gone", gone=gone.amount.part or 0, days=gone.amount.base or 0),) if is_told else ()
    figure = measured(share, t.lang, _of_dated(share.amount, t), "done", to("plan", state="done", timing="dated"))
    card = Card(t("overview-done"), (figure,), lines, "done")
    return SourcedCard(card, (share, board["plan_completion_due"], whole, board["plan_on_time"], gone))


def _whole(board: Board, left: int, to: Links, t: Texts) -> SourcedCard:
    """What stands in the place of the days ahead when none are: the plan with its standing and undated items."""
    whole = board["plan_completion_whole"]
    amount = whole.amount
    words = t("no-data")
    if amount.value is not None:
        share = percent(amount.value, t.lang, bound=amount.bound)
        words = t("overview-of-items-share", n=amount.base or 0, share=share)
    figure = measured(whole, t.lang, words, "done", to("plan", state="done"))
    lines = (f"{t('overview-never-dated')}: {t('unit-items', n=left)}",) if left else ()
    return SourcedCard(Card(t("overview-whole"), (figure,), lines, "whole"), (whole,))


def _of_dated(amount: Amount, t: Texts) -> str:
    """The base beside the figure: «из 79 со сроком · ≥ 22 %»."""
    if amount.value is None:
        return t("overview-no-marks-of", n=amount.base or 0)
    share = percent(amount.value, t.lang, bound=amount.bound)
    return t("overview-of-dated-share", n=amount.base or 0, share=share)


def _past(board: Board, to: Links, t: Texts) -> SourcedCard:
    overdue, unreported = board["plan_overdue"], board["plan_past_due_not_reported"]
    figures = (
        measured(overdue, t.lang, t("state-overdue"), "overdue", to("plan", state="overdue")),
        measured(
            unreported,
            t.lang,
            t("state-past_due_not_reported"),
            "past-due-not-reported",
            to("plan", state="past_due_not_reported"),
        ),
    )
    known = [one.amount for one in (overdue, unreported) if one.has_data]
    said = " ".join(
        [t("overview-past-of", n=unreported.amount.base or 0), *_before_approval(known, t), *_by_original(known, t)]
    )
    return SourcedCard(Card(t("overview-past"), figures, (said,), "past"), (overdue, unreported))


def _before_approval(past: Sequence[Amount], t: Texts) -> list[str]:
    early = sum(one.before_approval or 0 for one in past)
    return [t("overview-past-early", n=early)] if early else []


def _by_original(past: Sequence[Amount], t: Texts) -> list[str]:
    """How many there would be by the first deadlines, where any of the counts would be another."""
    if all(one.by_original in (None, one.value) for one in past):
        return []
    return [t("overview-past-moved", n=sum(int(one.by_original or 0) for one in past))]


def _soon(board: Board, to: Links, t: Texts) -> SourcedCard:
    soon = board["plan_due_soon"]
    days = soon.setting(DUE_SOON)
    until = until_day(board.as_of + timedelta(days=days), t.lang)
    words = t("overview-soon-words", until=until, n=soon.amount.base or 0)
    lines = tuple(_by_original([soon.amount], t))
    figure = measured(soon, t.lang, words, "not-reported", to("plan", timing="due_soon"))
    return SourcedCard(Card(t("overview-soon", n=days), (figure,), lines, "soon"), (soon,))


def _monitorings(board: Board, to: Links, t: Texts) -> SourcedCard:
    """Recorded, stated or listed, the first of them that is there; the note tells of all."""
    recorded, stated, listed = (board[f"monitorings_{word}"] for word in ("recorded", "stated", "listed"))
    named, inferred = board["monitorings_planned_named"], board["monitorings_planned_inferred"]
    shown = next((one for one in (recorded, stated, listed) if one.has_data), recorded)
    words = {
        recorded.key: t("overview-recorded"),
        stated.key: _period(stated.amount, t),
        listed.key: t("overview-listed"),
    }
    line = _of_the_document(listed, t) if shown is stated else _planned(named, inferred, t)
    figure = measured(shown, t.lang, words[shown.key] if shown.has_data else t("no-data"), href=to("monitoring"))
    card = Card(t("overview-monitorings"), (figure,), (line,), "monitorings")
    return SourcedCard(card, (recorded, stated, listed, named, inferred))


def _of_the_document(listed: Measurement, t: Texts) -> str:
    return t("overview-stated-and-listed", n=int(listed.value or 0)) if listed.has_data else t("overview-by-document")


def _planned(named: Measurement, inferred: Measurement, t: Texts) -> str:
    if not named.has_data:
        return ""
    if not inferred.value:
        return t("overview-planned-named", n=int(named.value or 0))
    return t("overview-planned", named=int(named.value or 0), most=int((named.value or 0) + inferred.value))


def _appeals(board: Board, to: Links, t: Texts) -> SourcedCard:
    considered, rate, work = (board[f"appeals_{word}"] for word in ("considered", "resolution_rate", "in_work"))
    words, line = t("no-data"), ""
    if considered.has_data:
        words = _considered(considered.amount, board.as_of, t)
        known = rate.has_data
        line = t("overview-resolved", said=main(rate, t.lang)) if known else t("overview-resolved-unknown")
    figure = measured(considered, t.lang, words, href=to("appeals"))
    card = Card(t("overview-appeals"), (figure,), (line,), "appeals")
    return SourcedCard(card, (considered, rate, work, board["appeals_registered"]))


def _considered(amount: Amount, as_of: date, t: Texts) -> str:
    """The period that appeals are counted over; one that runs up to the date by its first day alone."""
    if amount.period and amount.period[1] == as_of:
        is_other = amount.period[0].year != as_of.year
        return t("overview-considered-since", since=since_day(amount.period[0], t.lang, year=is_other))
    return t("overview-considered-in", period=_period(amount, t))


def _period(amount: Amount, t: Texts) -> str:
    return period(*amount.period, t.lang) if amount.period else ""


def _of_base(one: Measurement, t: Texts) -> str:
    said = main(one, t.lang)
    base = one.amount.base
    return f"{said} ({t('overview-of-n', n=base)})" if base and not one.has_data else said
