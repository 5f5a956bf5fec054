"""Cards in as many equal columns as fit, for pages whose cards are not always five."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from locales import Texts
from ui.cards import Card, card


def tiles(many: Iterable[Card], t: Texts, label: str) -> Markup:
    """Cards as one named section."""
    return Markup('<section class="kn-tiles" aria-label="{}">{}</section>').format(
        label, Markup("").join(card(one, t) for one in many)
    )
