"""Rows of counts in our own markup: a name, a bar in its look, the number; names may be what a person entered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from locales.numbers import whole
from ui.bars import rate_bar


@dataclass(frozen=True)
class Counted:
    """A row: its name, its count, the class of its look; a dimmed row stands back behind a chosen one.

    A row with a `bound` shows that in place of its count, and no bar.
    """

    name: str | Markup
    count: int
    look: str
    is_dimmed: bool = False
    bound: str = ""


def counted_rows(rows: Sequence[Counted], lang: str) -> Markup:
    """The rows below one another; the longest bar fills the width."""
    longest = max((one.count for one in rows), default=0)
    return Markup('<div class="kn-topics">{}</div>').format(
        Markup("").join(_row(one, max(longest, 1), lang) for one in rows)
    )


def _row(one: Counted, longest: int, lang: str) -> Markup:
    name = Markup('<span class="kn-name">{}</span>').format(one.name)
    bar = rate_bar(one.look, 0 if one.bound else one.count, longest)
    drawn = Markup("{}{}<b>{}</b>").format(name, bar, one.bound or whole(one.count, lang))
    return Markup('<div class="kn-counted-row{}">{}</div>').format(" kn-dimmed" if one.is_dimmed else "", drawn)
