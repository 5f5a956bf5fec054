"""Each pair of convocations in one plain sentence: more, less, the same, or that it cannot be said, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from locales import Texts
from locales.amounts import in_words, number_text
from metrics.comparison import Comparison, Side, Supposition, hangs


def verdict(row: Comparison, supposed: Sequence[Supposition], t: Texts) -> str:
    """The sentence over a pair; `supposed` are the lengths that the earlier convocation may have worked."""
    if row.earlier is None or row.later is None:
        return t(row.reason)
    if row.is_unlike:
        return t("verdict-unlike", earlier=_total(row.earlier, t), later=_total(row.later, t))
    numbers = {"earlier": _rate(row.earlier, t), "later": _rate(row.later, t)}
    if not supposed:
        return t(f"verdict-stock-{row.direction.value}", **numbers)
    if hangs(supposed):
        return t("verdict-hangs", cases=", ".join(_cases(supposed, t)), **numbers)
    return t(f"verdict-rate-{row.direction.value}", **numbers)


def _total(side: Side, t: Texts) -> str:
    return in_words(number_text(side.value, t.lang), side.bound.value, t.lang)


def _rate(side: Side, t: Texts) -> str:
    """A rate, or the total of what has none; a bound in words."""
    if side.per_month is None:
        return _total(side, t)
    return in_words(number_text(side.per_month, t.lang, digits=2), side.bound.value, t.lang)


def _cases(supposed: Sequence[Supposition], t: Texts) -> Iterator[str]:
    """«при 32–33 мес. меньше», «при 34–36 мес. больше»."""
    for run in _runs(supposed):
        yield t(f"verdict-when-{run[0].direction.value}", months=span(run))


def _runs(supposed: Sequence[Supposition]) -> list[list[Supposition]]:
    """Suppositions that follow one another month by month and say the same."""
    runs = [[supposed[0]]]
    for before, one in pairwise(supposed):
        if (one.months, one.direction) == (before.months + 1, before.direction):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def span(supposed: Sequence[Supposition]) -> str:
    """The lengths of some suppositions, which follow one another: «32–34», «36»."""
    first, last = supposed[0].months, supposed[-1].months
    return str(first) if first == last else f"{first}–{last}"
