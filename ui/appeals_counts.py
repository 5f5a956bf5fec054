"""What the register counts, as rows: how the registered become considered and closed, states, commissions, topics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from data_model.questions.councils import CommissionFacts
from data_model.vocabulary import AppealState, Basis, State
from locales import Texts
from locales.numbers import NO_BREAK_SPACE
from look.palette import APPEALS, BASES, STATES
from metrics.appeal_counts import GUARDED, TELLING, counted, is_considered, is_final, small
from ui.appeals_view import Appeals
from ui.bars import Segment, stacked_bar, swatch
from ui.blocks import Block, markup_block
from ui.cards import source_control
from ui.counted_rows import Counted, counted_rows
from ui.looks import css_class
from ui.notes import note
from ui.sheet import section
from ui.wording import entered

SHOWN = (
    AppealState.RESOLVED,
    AppealState.EXPLAINED,
    AppealState.FORWARDED,
    AppealState.REFUSED,
    AppealState.IN_WORK,
    AppealState.REGISTERED,
)
"""The states in the order they are drawn: what is finished, then what is not."""

PLAIN = css_class(BASES[Basis.ENTERED])
FLOW = {"closed": State.DONE, "answered": State.OPEN, "unanswered": State.NOT_REPORTED}
"""What the registered are made of, with the look of each."""


def flow(seen: Appeals, t: Texts) -> Markup:
    """The registered as closed and in work, and why more are considered than closed: a sentence over a bar."""
    if not seen.evidence.appeals:
        return Markup("")
    parts = _flow(seen)
    registered, considered = sum(parts.values()), parts["closed"] + parts["answered"]
    said = t("appeals-flow", registered=registered, considered=considered, open=registered - parts["closed"], **parts)
    names = {key: t(f"appeals-flow-{key}") for key in FLOW}
    bar = stacked_bar(
        [Segment(css_class(STATES[look]), parts[key], f"{names[key]}: {parts[key]}") for key, look in FLOW.items()],
        registered,
        said,
    )
    keys = legend((css_class(STATES[look]), f"{names[key]}: {parts[key]}") for key, look in FLOW.items())
    return Markup('<p class="kn-verdict">{}</p>{}{}').format(said, bar, keys)


def legend(looks: Iterable[tuple[str, str]]) -> Markup:
    """The classes of looks with what each of them is."""
    return Markup('<ul class="kn-legend">{}</ul>').format(
        Markup("").join(Markup("<li>{}{}</li>").format(swatch(look), word) for look, word in looks)
    )


def _flow(seen: Appeals) -> dict[str, int]:
    """Closed; in work with a substantive reply; in work without one."""
    found = counted(seen.evidence.appeals, lambda cell: (is_final(cell), is_considered(cell)))
    return {"closed": found[True, True], "answered": found[False, True], "unanswered": found[False, False]}


def by_state(seen: Appeals, t: Texts) -> Block:
    """A row a state, each in its own look; the same looks tell the states in the months' chart."""
    found = counted(seen.evidence.appeals, lambda cell: cell.state)
    rows = [Counted(t(f"appeal-state-{one.value}"), found[one], css_class(APPEALS[one])) for one in SHOWN]
    keys = ("resolved", "explained", "forwarded", "refused", "in_work")
    return _block("by-state", t("appeals-by-state"), rows, [f"appeals_{key}" for key in keys], seen, t)


def by_commission(seen: Appeals, commissions: Sequence[CommissionFacts], t: Texts) -> Block:
    """A row a commission in their own order, then the appeals handed to none; with one chosen the others stand back."""
    found = counted(seen.council.appeals, lambda cell: cell.commission)
    names: dict[int | None, str] = {one.number: f"{one.number}. {one.short[t.lang]}" for one in commissions}
    rows = _named(names, found, t("appeals-no-commission"), seen.commission)
    return _block("by-commission", t("appeals-by-commission"), rows, ["appeals_registered"], seen, t)


def by_district(seen: Appeals, t: Texts) -> Block:
    """A row a district in their own order, then the appeals that name none."""
    found = counted(seen.evidence.appeals, lambda cell: cell.district or None)
    rows = _named({**seen.districts}, found, t("appeals-no-district"), None)
    return _block("by-district", t("appeals-by-district"), rows, ["appeals_registered"], seen, t)


def by_topic(seen: Appeals, t: Texts) -> Block:
    """A row a topic in the words it was entered in, the most frequent first."""
    found = counted(seen.evidence.appeals, lambda cell: cell.topic).most_common()
    rows = [Counted(entered(one).marked() if one else t("appeals-no-topic"), count, PLAIN) for one, count in found]
    return _block("by-topic", t("appeals-by-topic"), rows, ["appeals_registered"], seen, t)


def _named(names: Mapping[Any, str], found: Counter[Any], rest: str, chosen: int | None) -> list[Counted]:
    """A row of every name, also of one with no appeal, then of what has none of the names."""
    every = [*names.items(), *([(None, rest)] if found[None] else [])]
    return [Counted(name, found[one], PLAIN, is_dimmed=chosen not in (None, one)) for one, name in every]


def months_in_all(seen: Appeals, months: Iterable[tuple[str, int]], t: Texts) -> Block:
    """A row a month of registration, its name and its appeals of all states."""
    rows = [Counted(name, count, PLAIN) for name, count in months]
    return _block("by-month", t("appeals-by-month"), rows, ["appeals_registered"], seen, t)


def _block(key: str, heading: str, rows: Sequence[Counted], measures: Iterable[str], seen: Appeals, t: Texts) -> Block:
    told = note(heading, [seen.board[one] for one in measures], seen.known, t)
    shown = bounded(rows) if seen.hides_small and key in GUARDED else rows
    said = "appeals-small-hidden" if shown else "appeals-all-hidden"
    words = Markup('<p class="kn-quiet">{}</p>').format(t(said, n=TELLING)) if shown != rows else ""
    body = section(key, heading, counted_rows(shown, t.lang) + words, source_control(key, heading, t))
    return markup_block(key, body, {key: told}, t)


def bounded(rows: Sequence[Counted]) -> list[Counted]:
    """The rows, those whose count is not told (`small`) with «< 5» or «≥ 5» for it; none where none may be told."""
    hidden = small([row.count for row in rows]) or ()
    return [replace(row, bound=_bound(row)) if is_hidden else row for row, is_hidden in zip(rows, hidden, strict=False)]


def _bound(row: Counted) -> str:
    return f"<{NO_BREAK_SPACE}{TELLING}" if row.count < TELLING else f"≥{NO_BREAK_SPACE}{TELLING}"
