"""The monitorings' page in its parts: cards and cases, charts by commission, by month and by district, lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from markupsafe import Markup

from data_model.questions.activities import ActivityFacts
from data_model.questions.councils import CommissionFacts
from data_model.vocabulary import Basis
from locales import Texts
from locales.amounts import amount_text
from locales.dates import month_year, since_day
from locales.numbers import whole
from look.palette import BASES
from metrics import monitoring_counts as counts
from metrics.metric import Board, Measurement
from ui import monitoring_records
from ui.blocks import Block, Caption, caption_block, chart_block, markup_block
from ui.charts_counts import Part, Row, rows_of_bars
from ui.charts_monitoring import OverTime, Stretch, over_time
from ui.monitoring_view import Monitoring, lost, notes, plan_period, span
from ui.notes import note

HEADINGS = {
    "listed": "monitoring-by-commission-listed",
    "recorded": "monitoring-by-commission-recorded",
    "planned": "monitoring-by-commission-planned",
}
BOOKS = {
    "listed": (Basis.LISTED, ("monitorings_listed",)),
    "recorded": (Basis.ENTERED, ("monitorings_recorded",)),
    "planned": (Basis.STATED, ("monitorings_planned_named", "monitorings_planned_inferred")),
}
NOTHING = {"listed": "no-data", "recorded": "nothing-entered", "planned": "no-data"}


@dataclass(frozen=True)
class Page:
    """The parts of the page in their order; `by_commission` holds one of each book."""

    head: Block
    by_commission: tuple[Block, ...]
    by_time: Block
    by_district: Block
    lines: Block


def page(seen: Monitoring, council: Board, commissions: Sequence[CommissionFacts], head: Markup, t: Texts) -> Page:
    """Every part made; `council` is the board of all commissions, `head` the page's title and cards, over the cases."""
    records = monitoring_records.notes(seen, t)
    return Page(
        head=markup_block("monitoring", head + monitoring_records.cases(seen, t), {**notes(seen, t), **records}, t),
        by_commission=tuple(_of_book(book, seen, council, commissions, t) for book in BOOKS),
        by_time=by_time(seen, t),
        by_district=by_district(seen, t),
        lines=markup_block("monitoring-lines", monitoring_records.lines(seen, t), records, t),
    )


def _of_book(book: str, seen: Monitoring, council: Board, commissions: Sequence[CommissionFacts], t: Texts) -> Block:
    """One book by commission; the books' periods differ, so they share no axis."""
    basis, keys = BOOKS[book]
    measures = [council[key] for key in keys]
    heading = t(HEADINGS[book])
    words = _period(book, seen, t) if measures[0].has_data else t(NOTHING[book])
    own = [[council.by_commission[one.number][key] for key in keys] for one in commissions]
    if book != "planned" and any(len(one.commissions) > 1 for one in _visits(book, seen)):
        words = f"{words}. {t('monitoring-shared')}"
    caption = Caption(f"by-commission-{book}", heading, words, note(heading, measures, seen.known, t))
    if not measures[0].has_data:
        return caption_block(caption, t)
    rows = tuple(_row(one, measured, seen, t) for one, measured in zip(commissions, own, strict=True))
    looks = (basis, Basis.INFERRED)[: len(keys)]
    parts = tuple(Part(t(f"metric-{key}"), BASES[look]) for key, look in zip(keys, looks, strict=True))
    alt = t("monitoring-by-commission-alt", heading=heading, counts=[f"{row.label}: {row.end}" for row in rows])
    return chart_block(caption, t, alt, rows_of_bars, rows, parts, t.lang)


def _period(book: str, seen: Monitoring, t: Texts) -> str:
    """The period that a book speaks of, whatever commission is chosen."""
    if book == "planned":
        return plan_period(seen, t)
    return span(_visits(book, seen), t)


def _visits(book: str, seen: Monitoring) -> Sequence[ActivityFacts]:
    return counts.listed(seen.council) if book == "listed" else counts.recorded(seen.council)


def _row(commission: CommissionFacts, measures: Sequence[Measurement], seen: Monitoring, t: Texts) -> Row:
    """A commission's row; one that has nothing in a book that holds something is a zero of that book."""
    numbers = tuple(int(one.value or 0) for one in measures)
    end = whole(sum(numbers), t.lang) if measures[0].has_data else t("nothing-entered").lower()
    chosen = seen.board.scope.commission
    label = f"{commission.number}. {commission.short[t.lang]}"
    return Row(label, numbers, end, is_dimmed=chosen not in (None, commission.number))


def by_time(seen: Monitoring, t: Texts) -> Block:
    """The recorded by month, and those without a day as a stretch of their period."""
    heading = t("monitoring-over-time")
    books = {Basis.LISTED: counts.listed(seen.evidence), Basis.ENTERED: counts.recorded(seen.evidence)}
    measures = [seen.board["monitorings_listed"], seen.board["monitorings_recorded"]]
    said = note(heading, measures, seen.known, t, odd=lost(seen))
    caption = Caption("over-time", heading, t("monitoring-over-time-words"), said)
    every = [*books[Basis.LISTED], *books[Basis.ENTERED]]
    span = counts.span(every)
    if span is None:
        return caption_block(replace(caption, words=t("nothing-entered")), t)
    stretches = tuple(one for basis, visits in books.items() for one in _stretches(visits, basis, t))
    months = tuple((basis, counts.by_month(visits)) for basis, visits in books.items())
    gap = "" if any(found for _, found in months) else _gap(span, seen.evidence.as_of, t)
    drawn = OverTime(span[0], max(span[1], seen.evidence.as_of), stretches, months, gap)
    told = [f"{month_year(month, t.lang)}: {count}" for _, found in months for month, count in found]
    alt = t("monitoring-over-time-alt", counts=[*(one.said for one in stretches), *(told or [gap])])
    return chart_block(caption, t, alt, over_time, drawn, t.lang)


def _stretches(visits: Sequence[ActivityFacts], basis: Basis, t: Texts) -> Iterator[Stretch]:
    key = "monitoring-undated-listed" if basis is Basis.LISTED else "monitoring-undated-recorded"
    for (first, last), count in counts.without_day(visits):
        yield Stretch(first, last, count, t(key, counted=amount_text(count, "monitorings", t.lang)), basis)


def _gap(span: tuple[date, date], as_of: date, t: Texts) -> str:
    """The words where no month has a bar."""
    since = span[1] + timedelta(days=1)
    return t("monitoring-gap", since=since_day(since, t.lang, year=True)) if since <= as_of else t("nothing-entered")


def by_district(seen: Monitoring, t: Texts) -> Block:
    """The recorded by district; what the documents list names none, and that is said in words."""
    heading = t("monitoring-by-district")
    listed, recorded = counts.listed(seen.evidence), counts.recorded(seen.evidence)
    unnamed = sum(not one.district for one in listed)
    words = [t("monitoring-district-unsaid", n=unnamed, all=len(listed))] if unnamed else []
    words += [] if recorded else [t("monitoring-district-nothing")]
    said = note(heading, [seen.board["monitorings_recorded"]], seen.known, t, odd=lost(seen))
    caption = Caption("by-district", heading, " ".join(words), said)
    if not recorded:
        return caption_block(caption, t)
    rows = tuple(_district_rows(counts.by_district(recorded), seen, t))
    parts = (Part(t("metric-monitorings_recorded"), BASES[Basis.ENTERED]),)
    alt = t("monitoring-by-district-alt", counts=[f"{row.label}: {row.end}" for row in rows])
    return chart_block(caption, t, alt, rows_of_bars, rows, parts, t.lang)


def _district_rows(found: Counter[str], seen: Monitoring, t: Texts) -> Iterator[Row]:
    """Every district in its own order, those without a recorded visit too, then what names none."""
    for key, name in seen.districts.items():
        yield Row(name, (found[key],), whole(found[key], t.lang))
    if found[""]:
        yield Row(t("monitoring-district-none"), (found[""],), whole(found[""], t.lang))
