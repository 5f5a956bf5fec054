"""What a cell says of a measurement, an item or a source, in the words of the catalogues."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from data_model.origin import Source
from data_model.questions.councils import CommissionFacts
from data_model.vocabulary import Bound, Unit
from exports.cells import Cell, Number, share
from exports.material import Material
from locales import Texts, capitalised
from locales.dates import ALMATY, period
from locales.numbers import exactly
from locales.phrases import caveats, phrase
from metrics.metric import Amount, Measurement

MOST_QUOTES = 1
MOST_IN_COMMENT = 3
PER_CENT = 100


def whose(commission: int | None, commissions: Iterable[CommissionFacts], t: Texts) -> str:
    """Whom something is for: a commission by number and name, or the whole council."""
    found = next((one for one in commissions if one.number == commission), None)
    return f"{found.number}. {found.short[t.lang]}" if found else t("records-whole-council")


def of_commissions(material: Material) -> str:
    """Which commissions it is about, by their numbers: «Только комиссии № 2, 5»."""
    return material.t("workbook-of-commissions", **commissions(material))


def commissions(material: Material) -> dict[str, object]:
    """What a text that names the commissions by their numbers takes of them."""
    return {"numbers": ", ".join(str(one.number) for one in material.commissions), "n": len(material.commissions)}


def number_of(measured: Measurement) -> Cell:
    """The number of a measurement: of a share its part, of a moment its day; empty where there is none."""
    amount = measured.amount
    match measured.unit:
        case Unit.MOMENT:
            return amount.moment.astimezone(ALMATY).date() if amount.moment else None
        case Unit.PERCENT:
            return None
        case _:
            return None if amount.value is None else plain(measured.number, amount.bound)


def percent_of(measured: Measurement) -> Number | None:
    """The share of a measurement that is one, or the per cent that a document states."""
    amount = measured.amount
    if measured.unit is Unit.PERCENT:
        return stated_percent(amount.value, amount.bound)
    return share(amount.value, amount.bound) if measured.unit is Unit.SHARE else None


def stated_percent(value: float | None, bound: Bound) -> Number | None:
    """A per cent as a document states it (21.4), as a share with the digits it has."""
    if value is None:
        return None
    return Number(float(exactly(value) / PER_CENT), bound, digits=_digits(value), percent=True)


def plain(value: float | None, bound: Bound = Bound.EXACT, digits: int | None = None) -> Number | None:
    """A number with the digits it has, two at most, unless told how many."""
    return None if value is None else Number(value, bound, _digits(value) if digits is None else digits)


def bound_of(measured: Measurement, material: Material) -> Cell:
    """The bound of a measurement in words; empty where there is no number."""
    return bound_word(measured.amount.bound, material) if measured.value is not None else None


def bound_word(bound: Bound, material: Material) -> str:
    """The bound of a number in a word of its own column."""
    return material.t("workbook-exactly" if bound is Bound.EXACT else f"bound-{bound}")


def text_of(measured: Measurement, material: Material) -> str:
    """The measurement in words with what limits it and its reservations, or that it is not told."""
    if measured.key in material.hidden:
        return material.t("workbook-hidden")
    said = capitalised(phrase(measured, material.lang))
    return " ".join([said + "." if measured.amount.caveats else said, *caveats(measured.amount, material.lang)])


def source_of(amount: Amount, material: Material) -> str:
    """On what ground an amount stands, for which period, and where it was read; empty where there is no data."""
    if amount.value is None and amount.moment is None:
        return ""
    said = [material.t(f"basis-{amount.basis}")]
    if amount.period:
        said.append(period(*amount.period, material.lang))
    return "\n".join([", ".join(said), *_places(amount.citations, material)])


def comment_of(measured: Measurement, material: Material) -> str:
    """The note on a measurement's number: what it says in words, on what ground, and the first quotes in full."""
    quotes = [cited(one, material) for one in measured.amount.citations[:MOST_IN_COMMENT]]
    more = len(measured.amount.citations) - len(quotes)
    rest = [material.t("workbook-more-places", n=more)] if more > 0 and quotes else []
    ground = source_of(replace(measured.amount, citations=()), material)
    return "\n".join(filter(None, [text_of(measured, material), ground, *quotes, *rest]))


def cited(source: Source, material: Material) -> str:
    """A place in a document with its quote: «Годовой отчёт 2025, п. 10: «…»»."""
    return material.t("workbook-cited", document=document(source, material), place=source.place, quote=source.quote)


def document(source: Source, material: Material) -> str:
    """The title by which a document is shown; its key where the store has no such document."""
    known = material.documents.get(source.document)
    return known.shown[material.lang] if known else source.document


def _places(citations: tuple[Source, ...], material: Material) -> list[str]:
    if len(citations) <= MOST_QUOTES:
        return [cited(one, material) for one in citations]
    titles = dict.fromkeys(document(one, material) for one in citations)
    counted = (sum(document(one, material) == title for one in citations) for title in titles)
    return [
        material.t("workbook-places", document=title, n=number) for title, number in zip(titles, counted, strict=True)
    ]


def _digits(value: float) -> int:
    decimals = -int(exactly(value).normalize().as_tuple().exponent)
    return min(max(decimals, 0), 2)
