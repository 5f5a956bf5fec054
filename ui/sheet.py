"""Plain tables and sections of a drawn page: markup only, everything said is escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True)
class Column:
    """A column's heading; `look` is `words`, `number` or `quiet`. A cell states its own language."""

    heading: str
    look: str = "words"


def table(columns: Sequence[Column], rows: Iterable[Sequence[str | Markup]], caption: str) -> Markup:
    """A table with a caption for those who can't see it; on a phone a row is a block, its headings before its cells."""
    heads = (Markup('<th scope="col" class="kn-{}">{}</th>').format(one.look, one.heading) for one in columns)
    lines = (Markup("<tr>{}</tr>").format(Markup("").join(_cells(columns, row))) for row in rows)
    return Markup(
        '<table class="kn-table"><caption class="kn-hidden">{}</caption>'
        "<thead><tr>{}</tr></thead><tbody>{}</tbody></table>"
    ).format(caption, Markup("").join(heads), Markup("").join(lines))


def _cells(columns: Sequence[Column], row: Sequence[str | Markup]) -> Iterable[Markup]:
    for column, cell in zip(columns, row, strict=True):
        yield Markup('<td class="kn-{}" data-label="{}">{}</td>').format(column.look, column.heading, cell)


def section(key: str, heading: str, body: Markup, control: Markup | str = "") -> Markup:
    """A named part of a page, with the control that opens its sources."""
    return Markup(
        '<section class="kn-block" aria-labelledby="kn-{0}"><header><h2 id="kn-{0}">{1}</h2>{2}</header>{3}</section>'
    ).format(key, heading, control, body)


def page_head(title: str | Markup, subtitle: str = "", controls: Markup | str = "") -> Markup:
    """The head of a page: its title, a line under it, its controls."""
    return Markup('<header class="kn-head"><div><h1>{}</h1>{}</div><div class="kn-controls">{}</div></header>').format(
        title, Markup("<p>{}</p>").format(subtitle) if subtitle else "", controls
    )


def choices(label: str, options: Iterable[tuple[str, str, str, bool]]) -> Markup:
    """A row of links of which one holds now; each is its text, its full name, its address and whether it holds."""
    links = (
        Markup('<li><a data-inside href="{}" title="{}" aria-label="{}"{}>{}</a></li>').format(
            href, name, name, Markup(' aria-current="true"') if is_current else "", text
        )
        for text, name, href, is_current in options
    )
    return Markup(
        '<nav class="kn-choice" aria-label="{0}"><span aria-hidden="true">{0}</span><ul>{1}</ul></nav>'
    ).format(label, Markup("").join(links))


def with_small(said: str | Markup, *small: str | Markup) -> Markup:
    """Words with smaller lines below; empty ones are left out."""
    return Markup("{}{}").format(said, Markup("").join(Markup("<small>{}</small>").format(one) for one in small if one))


def inside(href: str, words: str | Markup) -> Markup:
    """A link that keeps the session."""
    return Markup('<a class="kn-link" data-inside href="{}">{}</a>').format(href, words)


def folded(summary: str, body: Markup, is_open: bool = False) -> Markup:
    """A part that is opened by a click on its summary."""
    return Markup('<details class="kn-folded"{}><summary>{}</summary>{}</details>').format(
        Markup(" open") if is_open else "", summary, body
    )


def bullets(lines: Iterable[str | Markup]) -> Markup:
    """A plain list."""
    return Markup('<ul class="kn-lines">{}</ul>').format(
        Markup("").join(Markup("<li>{}</li>").format(line) for line in lines)
    )
