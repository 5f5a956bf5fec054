"""The plan's register as markup: one row an item, each a link to its card, in the order that the address asks for.

A drawn table and not a grid on a canvas: it holds the language of each word, wraps on a phone, prints, is read aloud
and reached by the keyboard, and its order is part of the address like everything else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from locales import Texts
from locales.dates import short_day
from look.palette import STATES, css_name
from metrics.plan_state import ItemState
from ui import deadlines
from ui.bars import swatch
from ui.scope_bar import Links
from ui.wording import names_of, title_of

ORDERS: Mapping[str, Callable[[ItemState], Any]] = {
    "number": lambda item: item.facts.number,
    "title": lambda item: item.facts.title.casefold(),
    "state": lambda item: list(STATES).index(item.state),
    "deadline": lambda item: (item.ends_on if item.is_dated else None) or date.max,
    "people": lambda item: (not item.facts.people, item.facts.people),
    "commission": lambda item: item.facts.commission,
}
"""The columns in their order, each with what its rows are sorted by; items without a day or a name stand last."""

FIRST = "number"


def register(items: Sequence[ItemState], sort: str, commissions: Mapping[int, str], here: Links, t: Texts) -> Markup:
    """The table sorted by a column («» is by number), nothing where there is no row; `here` makes its links."""
    if not items:
        return Markup("")
    by, card = sort or FIRST, here(item=0)
    heads = (_head(name, name == by, here(sort=None if name == FIRST else name, item=None), t) for name in ORDERS)
    ordered = sorted(items, key=ORDERS[by])
    rows = (_row(item, card, commissions.get(item.facts.commission, ""), t) for item in ordered)
    return Markup(
        '<div class="kn-box" role="region" tabindex="0" aria-label="{0}"><table class="kn-table kn-register">'
        '<caption class="kn-hidden">{0}</caption><thead><tr>{1}</tr></thead><tbody>{2}</tbody></table></div>'
    ).format(t("plan-alt-register", n=len(items)), Markup("").join(heads), Markup("").join(rows))


def _head(name: str, is_current: bool, href: str, t: Texts) -> Markup:
    return Markup('<th scope="col"{}><a data-inside href="{}" title="{}">{}</a></th>').format(
        Markup(' aria-sort="ascending"') if is_current else "", href, t("plan-sort"), t(f"plan-column-{name}")
    )


@lru_cache(maxsize=4096)
def _row(item: ItemState, card: str, commission: str, t: Texts) -> Markup:
    cells = (
        Markup('<td class="kn-of-{}" data-label="{}">{}</td>').format(name, t(f"plan-column-{name}"), cell)
        for name, cell in _cells(item, card, commission, t)
    )
    return Markup("<tr>{}</tr>").format(Markup("").join(cells))


def _cells(item: ItemState, card: str, commission: str, t: Texts) -> Iterator[tuple[str, Markup | str]]:
    facts = item.facts
    yield "number", str(facts.number)
    yield "title", _link(item, card.replace("item=0", f"item={facts.number}"), t)
    yield "state", _state(item, t)
    yield "deadline", _deadline(item, t)
    yield "people", names_of(facts.people) or "—"
    yield "commission", Markup('{}<span class="kn-hidden"> {}</span>').format(facts.commission, commission)


def _link(item: ItemState, href: str, t: Texts) -> Markup:
    facts = item.facts
    title = title_of(facts, t.lang)
    return Markup('<a data-inside href="{}" id="kn-item-{}" lang="{}">{}</a>').format(
        href, facts.number, title.lang, title.words
    )


def _state(item: ItemState, t: Texts) -> Markup:
    return Markup('<span class="kn-state">{}<span>{}</span></span>').format(
        swatch(css_name(item.state)), t(f"state-{item.state}")
    )


def _deadline(item: ItemState, t: Texts) -> Markup | str:
    current = deadlines.current(item, t)
    if not item.is_moved or item.original_ends_on is None:
        return current
    original = t("plan-moved-from", deadline=short_day(item.original_ends_on, t.lang))
    return Markup("{}<small>{}</small>").format(current, original)
