"""Figure cards: a few large numbers with small words, each with its base, its way to the rows and its source control.

Markup only: measurements are put into words by `locales.phrases`, everything said is escaped here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from locales import Texts
from locales.phrases import MeasurementLike, figure
from ui.bars import swatch


@dataclass(frozen=True)
class Figure:
    """A large number and the words under it; `look` draws a sample of a state beside it, `href` leads to its rows."""

    number: str
    words: str = ""
    look: str = ""
    href: str = ""


@dataclass(frozen=True)
class Card:
    """A heading, one or two figures, small lines under them and the key of the note that says where they come from."""

    heading: str
    figures: tuple[Figure, ...]
    lines: tuple[str, ...] = ()
    note: str = ""


def measured(m: MeasurementLike, lang: str, words: str = "", look: str = "", href: str = "") -> Figure:
    """A measurement as a figure; «—» where there is no data, which the words must then say."""
    return Figure(figure(m, lang), words, look, href)


def card(one: Card, t: Texts) -> Markup:
    """One card: an article with its heading, figures, lines and source control."""
    return Markup(
        '<article class="kn-card"><header><h2>{}</h2>{}</header><div class="kn-figures">{}</div>{}</article>'
    ).format(
        one.heading,
        source_control(one.note, one.heading, t) if one.note else "",
        Markup("").join(_figure(each) for each in one.figures),
        Markup("").join(Markup("<p>{}</p>").format(line) for line in one.lines if line),
    )


def card_row(many: Iterable[Card], t: Texts, label: str) -> Markup:
    """A row of cards as one named section."""
    return Markup('<section class="kn-cards" aria-label="{}">{}</section>').format(
        label, Markup("").join(card(one, t) for one in many)
    )


def source_control(note: str, subject: str, t: Texts) -> Markup:
    """The button that opens a note: what the figure means and where it comes from. The note is filled when opened."""
    label = t("source-and-definition")
    return Markup(
        '<button type="button" class="kn-source" data-note="{0}" id="kn-note-{0}" aria-haspopup="dialog" title="{1}" '
        'aria-label="{1}: {2}"><span aria-hidden="true">i</span></button>'
    ).format(note, label, subject)


def _figure(one: Figure) -> Markup:
    number = Markup('<strong class="kn-number">{}{}</strong>').format(swatch(one.look) if one.look else "", one.number)
    words = Markup("<span>{}</span>").format(one.words) if one.words else ""
    if not one.href:
        return Markup('<div class="kn-figure">{}{}</div>').format(number, words)
    return Markup('<a class="kn-figure" data-inside href="{}">{}{}</a>').format(one.href, number, words)
