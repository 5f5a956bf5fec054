"""The appeals' page in its parts: the documents, the register's charts, the chosen books."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from data_model.questions.councils import CommissionFacts
from data_model.vocabulary import AppealState
from locales import Texts
from locales.dates import month_short, month_year
from locales.phrases import figure
from look.palette import APPEALS
from metrics.appeal_counts import counted
from metrics.metric import Board
from metrics.response_time import days_to_reply, least_cases, target_days
from ui import appeals_origins, appeals_tables
from ui.appeals_counts import SHOWN, by_commission, by_district, by_state, by_topic, legend, months_in_all
from ui.appeals_view import Appeals, notes
from ui.blocks import Block, Caption, caption_block, chart_block, markup_block
from ui.cards import source_control
from ui.charts_appeals import Month, ReplyDays, by_month, reply_days
from ui.looks import css_class
from ui.notes import note
from ui.sheet import section


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
    days = appeals_tables.by_commission(seen, council, commissions, t)
    return (
        (by_state(seen, t), by_months(seen, t)),
        (by_commission(seen, commissions, t), by_district(seen, t), by_topic(seen, t)),
        (response(seen, t), markup_block("response-by-commission", days, own, t)),
    )


def by_months(seen: Appeals, t: Texts) -> Block:
    """A column a month of registration, in which the states are kept apart; for everybody's eyes they are not."""
    heading = t("appeals-by-month")
    found = counted(seen.evidence.appeals, lambda cell: (cell.registered_on.replace(day=1), cell.state))
    months = tuple(_month(day, found, t) for day in _months(found))
    if seen.hides_small:
        return months_in_all(seen, ((one.full, one.total) for one in months), t)
    names = tuple((state, t(f"appeal-state-{state.value}")) for state in SHOWN)
    said = note(heading, [seen.board["appeals_registered"]], seen.known, t)
    keys = legend((css_class(APPEALS[state]), name) for state, name in names)
    words = Markup('<p class="kn-quiet">{}</p>{}').format(t("appeals-by-month-words"), keys)
    body = section("by-month", heading, words, source_control("by-month", heading, t))
    alt = t("appeals-chart-alt", heading=heading, counts=[f"{one.full}: {one.total}" for one in months])
    block = markup_block("by-month", body, {"by-month": said}, t)
    return replace(block, alt=alt, build=by_month, values=(months, names, t.lang))


def _months(found: Counter[tuple[date, AppealState]]) -> Iterator[date]:
    """Every month from the first to the last, those without an appeal too."""
    first, last = (ends(day for day, _ in found) for ends in (min, max))
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield date(number // 12, number % 12 + 1, 1)


def _month(day: date, found: Counter[tuple[date, AppealState]], t: Texts) -> Month:
    states = tuple((state, found[day, state]) for state in SHOWN if found[day, state])
    return Month(f"{month_short(day.month, t.lang)}<br>{day.year}", month_year(day, t.lang), states)


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
