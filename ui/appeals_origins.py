"""Which book each period's total is taken from: the others stand beside it with the difference and are never added."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from data_model.origin import Source
from data_model.vocabulary import Origin
from locales import Texts
from locales.amounts import number_text
from locales.dates import period
from locales.numbers import MINUS, whole
from metrics.origins import Period, periods
from ui.appeals_view import CONSIDERED, Appeals, whole_council
from ui.cards import source_control
from ui.notes import described, quotes, titled
from ui.sheet import Column, section, table


def origins(seen: Appeals, t: Texts) -> Markup:
    """A row a period of each convocation, a column a book, the chosen one named."""
    heading = t("appeals-origins")
    rows = [_row(one.name, each, t) for one in seen.books for each in periods(one.evidence, CONSIDERED)]
    if not rows:
        return section("origins", heading, Markup("<p>{}</p>").format(t("no-data")))
    columns = [Column(t("period")), Column(t("appeals-chosen"))]
    columns += [Column(t(f"origin-{origin.value}"), "number") for origin in Origin]
    words = Markup('<p class="kn-quiet">{}</p>').format(whole_council(t("appeals-origins-words"), seen, t))
    return section("origins", heading, words + table(columns, rows, heading), source_control("origins", heading, t))


def _row(name: str, one: Period, t: Texts) -> tuple[str | Markup, ...]:
    spoken = Markup("{}<small>{}</small>").format(period(one.period_start, one.period_end, t.lang), name)
    chosen = t(f"origin-{one.chosen.value}") if one.chosen else t("no-data")
    return (spoken, chosen, *(_amount(origin, one, t) for origin in Origin))


def _amount(origin: Origin, one: Period, t: Texts) -> str | Markup:
    amount = one.amounts.get(origin)
    if amount is None or amount.value is None:
        return Markup('<span class="kn-unsaid">{}</span>').format(t("no-data").lower())
    number = number_text(amount.value, t.lang, bound=amount.bound)
    difference = one.difference(origin)
    if amount.period not in (None, (one.period_start, one.period_end)):
        return Markup("{}<small>{}</small>").format(number, period(*amount.period, t.lang))
    if origin is one.chosen or difference is None:
        return number
    return Markup("{}<small>{}</small>").format(number, _difference(int(difference), t))


def _difference(difference: int, t: Texts) -> str:
    if not difference:
        return t("appeals-no-difference")
    sign = "+" if difference > 0 else MINUS
    return t("appeals-difference", number=f"{sign}{whole(abs(difference), t.lang)}")


def note(seen: Appeals, t: Texts) -> Markup:
    """What the source control of the origins opens: how a book is chosen, the quotes of the documents' totals."""
    facts = [
        (t("definition"), t("metric-appeals_considered-definition")),
        (t("appeals-chosen"), t("appeals-choice-rule")),
    ]
    return titled(t("appeals-origins"), described(facts) + quotes(_cited(seen), seen.known.documents, t))


def _cited(seen: Appeals) -> Iterator[Source]:
    for one in seen.books:
        for each in periods(one.evidence, CONSIDERED):
            for amount in each.amounts.values():
                yield from amount.citations
