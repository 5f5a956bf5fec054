"""The terminal's answers for a person: the few columns that matter, in the reader's language, lined up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from locales import text
from locales.amounts import amount_text, number_text
from locales.dates import period, short_day
from locales.numbers import signed_percent
from metrics.comparison import UNLIKE

Answer = dict[str, Any]
GAP = "  "


def lines(verb: str, answer: Any, lang: str) -> Iterator[str]:
    """The lines of an answer; the last column is not padded."""
    rows = answer["measures"] if verb == "board" else answer
    table = [COLUMNS[verb](row, lang) for row in rows]
    if not table:
        yield text(lang, "nothing-found")
        return
    widths = [max(len(row[place]) for row in table) for place in range(len(table[0]))]
    for row in table:
        yield GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _item(row: Answer, lang: str) -> tuple[str, ...]:
    commission = text(lang, "commission-n", number=row["commission"])
    state = text(lang, f"state-{row['state']}")
    return (str(row["number"]), commission, row["deadline"]["as_written"], state, row["title"])


def _figure(row: Answer, lang: str) -> tuple[str, ...]:
    value = amount_text(row["value"], row["unit"], lang, bound=row["bound"])
    return (row["convocation"], text(lang, f"indicator-{row['indicator']}"), value, f"«{row['quote']}»")


def _activity(row: Answer, lang: str) -> tuple[str, ...]:
    first, last = date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"])
    day = short_day(date.fromisoformat(row["held_on"]), lang) if row["held_on"] else period(first, last, lang)
    numbers = ", ".join(map(str, row["commissions"])) or "—"
    return (day, numbers, text(lang, f"kind-{row['kind']}"), row["title"])


def _measure(row: Answer, lang: str) -> tuple[str, ...]:
    return (text(lang, f"metric-{row['key']}"), row["text"])


def _pair(row: Answer, lang: str) -> tuple[str, ...]:
    return (
        text(lang, f"indicator-{row['indicator']}"),
        _side(row["III"], lang),
        _side(row["IV"], lang),
        _change(row, lang),
        text(lang, f"comparability-{row['comparability']}") + f". {row['reason']}",
    )


def _change(row: Answer, lang: str) -> str:
    """The change with its sign and whether that hangs on the months, else the direction; of unlike sides nothing."""
    if not (row["III"] and row["IV"]):
        return "—"
    if row["indicator"] in UNLIKE:
        return text(lang, "direction-unlike")
    if row["change_percent"] is None:
        return text(lang, f"direction-{row['direction']}")
    said = signed_percent(row["change_percent"] / 100, lang, bound=row["change_bound"])
    return f"{said} ({text(lang, 'direction-hangs').lower()})" if row["hangs"] else said


def _side(side: Answer | None, lang: str) -> str:
    """A side's number, and its monthly rate with the months it is taken over."""
    if side is None:
        return text(lang, "not-stated")
    number = number_text(side["value"], lang, bound=side["bound"])
    if side["per_month"] is None:
        return number
    rate = number_text(side["per_month"], lang, bound=side["bound"], digits=2)
    return text(lang, "cli-side", number=number, rate=rate, months=side["months"])


COLUMNS: dict[str, Callable[[Answer, str], tuple[str, ...]]] = {
    "items": _item,
    "figures": _figure,
    "activities": _activity,
    "board": _measure,
    "compare": _pair,
}
