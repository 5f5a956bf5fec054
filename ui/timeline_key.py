"""Beside the timeline: its signs drawn as a key, and the same items by month for a screen too narrow for it."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from locales import Texts
from look.palette import css_name
from metrics.plan_series import month_of
from metrics.plan_state import ItemState
from ui.bars import swatch
from ui.plan_filters import month_key, month_words
from ui.scope_bar import Links

_SIGNS = (
    ("plan-key-day", 14, '<circle cx="7" cy="7" r="5"/>'),
    ("plan-key-by-day", 26, '<path d="M1 7L25 2V12Z"/>'),
    ("plan-key-months", 26, '<rect x="1" y="2" width="24" height="10"/>'),
    ("plan-key-endless", 26, '<path d="M0 7H17" stroke-dasharray="4 3"/><path d="M18 3L25 7L18 11Z"/>'),
    ("plan-key-undated", 14, '<path d="M7 1L13 7L7 13L1 7Z"/>'),
    (
        "plan-key-event",
        14,
        '<path class="kn-solid" d="M7 1l1.8 4 4.2.4-3.2 2.8 1 4.3L7 10.2 3.2 12.5l1-4.3L1 5.4 5.2 5z"/>',
    ),
    ("plan-key-moved", 26, '<circle cx="4" cy="7" r="3"/><path d="M8 7H26" stroke-dasharray="2 2"/>'),
)
"""A sign's text, its width and its drawing; each as the chart draws it, in no state's colour."""


def key(t: Texts) -> Markup:
    """The signs of the timeline, each with its word."""
    signs = (
        Markup('<li><svg width="{0}" height="14" viewBox="0 0 {0} 14" aria-hidden="true">{1}</svg>{2}</li>').format(
            width, Markup(drawing), t(word)
        )
        for word, width, drawing in _SIGNS
    )
    return Markup('<ul class="kn-legend kn-signs" aria-label="{}">{}</ul>').format(
        t("plan-key"), Markup("").join(signs)
    )


def by_month(items: Iterable[ItemState], here: Links, t: Texts) -> Markup:
    """The items by the month of their last day, those without one last: a number with its state, a link to its card."""
    months: dict[str, list[ItemState]] = {}
    for item in sorted(items, key=lambda one: (month_key(month_of(one)), one.facts.number)):
        months.setdefault(month_key(month_of(item)), []).append(item)
    groups = (
        Markup("<h3>{}</h3><ul>{}</ul>").format(
            month_words(month, t), Markup("").join(_sign(one, here, t) for one in own)
        )
        for month, own in months.items()
    )
    return Markup('<div class="kn-months">{}</div>').format(Markup("").join(groups))


def _sign(item: ItemState, here: Links, t: Texts) -> Markup:
    number = item.facts.number
    state = Markup('<span class="kn-hidden"> {}</span>').format(t(f"state-{item.state}"))
    return Markup('<li><a data-inside href="{}">{}№\u00a0{}{}</a></li>').format(
        here(item=number), swatch(css_name(item.state)), number, state
    )
