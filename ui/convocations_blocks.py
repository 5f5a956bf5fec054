"""The convocations' page in its parts: each pair over the months, what one side states, the composition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from data_model.vocabulary import Basis, Bound
from locales import Texts
from locales.numbers import whole
from locales.phrases import main
from look.palette import BASES
from metrics.comparison import EARLIER, LATER, Comparison, Side, suppositions, what_if
from metrics.metric import Board
from ui import convocations_sides
from ui.blocks import Block, Caption, chart_block, markup_block
from ui.charts_convocations import Length, Pair, Rate, Share
from ui.charts_convocations import pair as drawn_pair
from ui.charts_convocations import shares as drawn_shares
from ui.charts_counts import Part, Row, rows_of_bars
from ui.convocations_verdict import verdict
from ui.convocations_view import Convocations, pair, pair_note
from ui.notes import note

ACROSS = 2

Cell = tuple[Block, ...]


@dataclass(frozen=True)
class Page:
    """The parts of the page; the pairs stand in rows of two cells, and what is never compared in the last of them."""

    pairs: tuple[tuple[Cell, ...], ...]
    one_sided: Block
    composition: Block
    charts: tuple[Block, ...]


def page(seen: Convocations, board: Board, t: Texts) -> Page:
    """Every part made; `board` is the later convocation's."""
    notes = convocations_sides.notes(seen, board, t)
    never = markup_block("convocations-never", convocations_sides.not_compared(seen, t), notes, t)
    return Page(
        pairs=_rows([*(_pair(row, seen, t) for row in seen.pairs)], never),
        one_sided=markup_block("convocations-sides", convocations_sides.one_sided(seen, t), notes, t),
        composition=markup_block("convocations-composition", convocations_sides.composition(board, t), notes, t),
        charts=tuple(block for block in (_members(board, seen, t), _shares(board, seen, t)) if block),
    )


def _rows(pairs: Sequence[Block], never: Block) -> tuple[tuple[Cell, ...], ...]:
    cells: list[Cell] = [*((pair,) for pair in pairs[:-1]), (*pairs[-1:], never)]
    return tuple(tuple(cells[start : start + ACROSS]) for start in range(0, len(cells), ACROSS))


def _pair(row: Comparison, seen: Convocations, t: Texts) -> Block:
    """A pair in words; where both sides count the like, under it how both rates hang on the months."""
    supposed = suppositions(row.indicator, seen.figures, seen.convocations, dict(seen.months))
    key = f"pair-{row.indicator}"
    words = markup_block(key, pair(row, supposed, seen, t), {key: pair_note(row, seen, t)}, t)
    if not supposed or row.is_unlike or row.later is None:
        return words
    alt = t("convocations-pair-alt", indicator=t(f"indicator-{row.indicator}"), verdict=verdict(row, supposed, t))
    return replace(words, alt=alt, build=drawn_pair, values=(_drawn(row.indicator, row.later, seen, t), t.lang))


def _drawn(indicator: str, later: Side, seen: Convocations, t: Texts) -> Pair:
    rows = what_if(indicator, seen.figures, seen.convocations, dict(seen.months))
    return Pair(
        earlier=seen.name(EARLIER, t.lang),
        lengths=tuple(
            Length(months, one.earlier.per_month, months == seen.months.get(EARLIER), months in seen.lengths)
            for months, one in rows
            if one.earlier and one.earlier.per_month is not None
        ),
        later=Rate(seen.name(LATER, t.lang), later.per_month or 0.0, later.bound),
        axis=t("convocations-rates"),
    )


def _members(board: Board, seen: Convocations, t: Texts) -> Block | None:
    """Members as counts; the inferred in the look of an inference."""
    keys = ("members_civil", "members_state", "members_youth")
    shown = [board[key] for key in keys if board[key].has_data]
    if not shown:
        return None
    rows = tuple(
        Row(
            t(f"metric-{one.key}"), _by_basis(one.amount.basis, int(one.value or 0)), whole(int(one.value or 0), t.lang)
        )
        for one in shown
    )
    parts = tuple(Part(t(f"basis-{basis.value}"), BASES[basis]) for basis in (Basis.STATED, Basis.INFERRED))
    heading = t("convocations-members")
    caption = Caption("members-chart", heading, t("convocations-members-words"), note(heading, shown, seen.known, t))
    alt = t("convocations-composition-alt", heading=heading, counts=[f"{row.label}: {row.end}" for row in rows])
    return chart_block(caption, t, alt, rows_of_bars, rows, parts, t.lang)


def _by_basis(basis: Basis | None, number: int) -> tuple[int, int]:
    return (0, number) if basis is Basis.INFERRED else (number, 0)


def _shares(board: Board, seen: Convocations, t: Texts) -> Block | None:
    """Shares as per cent, on an axis of their own."""
    shown = [board[key] for key in ("members_new_share", "members_youth_share") if board[key].has_data]
    if not shown:
        return None
    rows = tuple(Share(t(f"metric-{one.key}"), one.value or 0.0, Bound(one.amount.bound)) for one in shown)
    heading = t("convocations-shares")
    caption = Caption("shares-chart", heading, t("convocations-shares-words"), note(heading, shown, seen.known, t))
    alt = t(
        "convocations-composition-alt",
        heading=heading,
        counts=[f"{t(f'metric-{one.key}')}: {main(one, t.lang)}" for one in shown],
    )
    return chart_block(caption, t, alt, drawn_shares, rows, t.lang)
