"""The appeals' page in its parts: the documents, the register's charts, the chosen books."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from markupsafe import Markup

from data_model.questions.councils import CommissionFacts
from data_model.vocabulary import AppealState, Basis
from locales import Texts
from locales.dates import month_short, month_year
from locales.numbers import whole
from locales.phrases import figure
from look.palette import APPEALS, BASES
from metrics.appeal_counts import counted
from metrics.metric import Board
from metrics.response_time import days_to_reply, least_cases, target_days
from ui import appeals_origins, appeals_tables
from ui.appeals_view import Appeals, notes
from ui.blocks import Block, Caption, caption_block, chart_block, markup_block
from ui.charts_appeals import Month, ReplyDays, by_month, reply_days
from ui.charts_counts import Part, Row, rows_of_bars
from ui.notes import note

SHOWN = (
    AppealState.RESOLVED,
    AppealState.EXPLAINED,
    AppealState.FORWARDED,
    AppealState.REFUSED,
    AppealState.IN_WORK,
    AppealState.REGISTERED,
)
"""The states in the order they are drawn: what is finished, then what is not."""

PLAIN = BASES[Basis.ENTERED]


@dataclass(frozen=True)
class Page:
    """The parts of the page: over the register, the register's own in rows, and which book was chosen under it."""

    head: Block
    rows: tuple[tuple[Block, ...], ...]
    origins: Block


def page(seen: Appeals, council: Board, commissions: Sequence[CommissionFacts], head: Markup, t: Texts) -> Page:
    """Every part made; `council` is the board of all commissions, `head` the page's title, documents and cards."""
    return Page(
        head=markup_block("appeals", head, notes(seen, t), t),
        rows=_rows(seen, council, commissions, t) if seen.evidence.appeals else (),
        origins=markup_block(
            "origins", appeals_origins.origins(seen, t), {"origins": appeals_origins.note(seen, t)}, t
        ),
    )


def _rows(
    seen: Appeals, council: Board, commissions: Sequence[CommissionFacts], t: Texts
) -> tuple[tuple[Block, ...], ...]:
    own = appeals_tables.notes(seen, t)
    topics = markup_block("by-topic", appeals_tables.by_topic(seen, t), own, t)
    days = appeals_tables.by_commission(seen, council, commissions, t)
    return (
        (by_state(seen, t), by_months(seen, t)),
        (by_commission(seen, commissions, t), by_district(seen, t), topics),
        (response(seen, t), markup_block("response-by-commission", days, own, t)),
    )


def by_state(seen: Appeals, t: Texts) -> Block:
    """A row a state, each in its own look; the same looks tell the states in the months' chart."""
    heading = t("appeals-by-state")
    found = counted(seen.evidence.appeals, lambda cell: cell.state)
    rows = tuple(
        Row(_state(one, t), tuple(found[one] if one is each else 0 for each in SHOWN), whole(found[one], t.lang))
        for one in SHOWN
    )
    parts = tuple(Part(_state(one, t), APPEALS[one]) for one in SHOWN)
    keys = ("resolved", "explained", "forwarded", "refused", "in_work")
    said = note(heading, [seen.board[f"appeals_{key}"] for key in keys], seen.known, t)
    return chart_block(
        Caption("by-state", heading, "", said), t, _alt(heading, rows, t), rows_of_bars, rows, parts, t.lang
    )


def _state(state: AppealState, t: Texts) -> str:
    return t(f"appeal-state-{state.value}")


def _alt(heading: str, rows: Sequence[Row], t: Texts) -> str:
    return t("appeals-chart-alt", heading=heading, counts=[f"{row.label}: {row.end}" for row in rows])


def by_months(seen: Appeals, t: Texts) -> Block:
    """A column a month of registration, in which the states are kept apart."""
    heading = t("appeals-by-month")
    found = counted(seen.evidence.appeals, lambda cell: (cell.registered_on.replace(day=1), cell.state))
    months = tuple(_month(day, found, t) for day in _months(found))
    names = tuple((state, _state(state, t)) for state in SHOWN)
    said = note(heading, [seen.board["appeals_registered"]], seen.known, t)
    alt = t("appeals-chart-alt", heading=heading, counts=[f"{one.full}: {one.total}" for one in months])
    return chart_block(
        Caption("by-month", heading, t("appeals-by-month-words"), said), t, alt, by_month, months, names, t.lang
    )


def _months(found: Counter[tuple[date, AppealState]]) -> Iterator[date]:
    """Every month from the first to the last, those without an appeal too."""
    first, last = (ends(day for day, _ in found) for ends in (min, max))
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield date(number // 12, number % 12 + 1, 1)


def _month(day: date, found: Counter[tuple[date, AppealState]], t: Texts) -> Month:
    states = tuple((state, found[day, state]) for state in SHOWN if found[day, state])
    return Month(f"{month_short(day.month, t.lang)}<br>{day.year}", month_year(day, t.lang), states)


def by_commission(seen: Appeals, commissions: Sequence[CommissionFacts], t: Texts) -> Block:
    """A row a commission in their own order, then the appeals handed to none; with one chosen the others stand back."""
    found = counted(seen.council.appeals, lambda cell: cell.commission)
    names: dict[int | None, str] = {one.number: f"{one.number}. {one.short[t.lang]}" for one in commissions}
    rows = _rows_of(names, found, t("appeals-no-commission"), t)
    dimmed = [replace(row, is_dimmed=seen.commission not in (None, key)) for key, row in rows.items()]
    return _counts("by-commission", t("appeals-by-commission"), dimmed, seen, t)


def by_district(seen: Appeals, t: Texts) -> Block:
    """A row a district in their own order, then the appeals that name none."""
    found = counted(seen.evidence.appeals, lambda cell: cell.district or None)
    rows = _rows_of({**seen.districts}, found, t("appeals-no-district"), t)
    return _counts("by-district", t("appeals-by-district"), list(rows.values()), seen, t)


def _rows_of(names: Mapping[Any, str], found: Counter[Any], rest: str, t: Texts) -> dict[Any, Row]:
    """A row of every name, also of one with no appeal, then of what has none of the names."""
    rows = {one: Row(name, (found[one],), whole(found[one], t.lang)) for one, name in names.items()}
    return {**rows, None: Row(rest, (found[None],), whole(found[None], t.lang))} if found[None] else rows


def _counts(key: str, heading: str, rows: Sequence[Row], seen: Appeals, t: Texts) -> Block:
    said = note(heading, [seen.board["appeals_registered"]], seen.known, t)
    parts = (Part(t("metric-appeals_registered"), PLAIN),)
    return chart_block(
        Caption(key, heading, "", said), t, _alt(heading, rows, t), rows_of_bars, tuple(rows), parts, t.lang
    )


def response(seen: Appeals, t: Texts) -> Block:
    """How many appeals were answered after how many working days; nothing of fewer replies than the setting says."""
    heading = t("appeals-response-days")
    target, days = target_days(seen.evidence), days_to_reply(seen.evidence)
    median, ninth, within = (seen.board[f"appeals_{word}"] for word in ("median_days", "p90_days", "within_target"))
    said = note(heading, [median, ninth, within], seen.known, t)
    if not days:
        words = t("appeals-too-few", n=median.amount.base or 0, least=least_cases(seen.evidence))
        return caption_block(Caption("response-days", heading, words, said), t)
    named = (
        (float(target), t("appeals-target", n=target)),
        (median.value or 0.0, t("appeals-median-is", n=figure(median, t.lang))),
        (ninth.value or 0.0, t("appeals-p90-is", n=figure(ninth, t.lang))),
    )
    drawn = ReplyDays(days, target, named, t("appeals-days-axis"), t("appeals-in-target"), t("appeals-past-target"))
    alt = t("appeals-chart-alt", heading=heading, counts=[one for _, one in named])
    return chart_block(
        Caption("response-days", heading, t("appeals-response-words"), said), t, alt, reply_days, drawn, t.lang
    )
