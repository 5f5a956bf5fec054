"""The III and the IV convocation: the pairs with their mark and reason, one-sided rows, and the what-if by months."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from data_model.vocabulary import Bound, Comparability, Unit
from exports.cells import Cell, Number
from exports.columns import Column
from exports.material import Material
from exports.paper import Paper
from exports.states_chart import font, surface, value_axis
from exports.wording import bound_word, document, plain, stated_percent
from locales.amounts import number_text
from locales.numbers import NO_BASE
from look.palette import CONVOCATIONS, GROUND, Look
from metrics.comparison import EARLIER, LATER, Comparison, Side

RATE_DIGITS, CHANGE_DIGITS = 2, 1
EARLIER_RATE, LATER_RATE = 3, 6
"""The columns of what each convocation did in a month."""

CHART_LEAST, CHART_MOST = 180, 560
"""How tall the chart may be, in pixels."""

WORDY = ("workbook-comparability", "workbook-reason", "quote")
"""The headings of what the what-if rows need not say again."""

SideOf = Callable[[Comparison], Side | None]


def write(paper: Paper, material: Material) -> None:
    """Write the chart, the pairs, these for every length of the earlier convocation, then what one side states."""
    paper.line(material.t("workbook-quoted-from", documents="; ".join(_documents(material))))
    paper.skip()
    columns = _columns(material)
    paper.columns(columns, material.comparisons)
    paired = [row for row in material.comparisons if row.comparability is not Comparability.ONE_SIDE_MISSING]
    alone = [row for row in material.comparisons if row.comparability is Comparability.ONE_SIDE_MISSING]
    _chart(paper, material, paired)
    header = paper.header(columns)
    wordy = {material.t(key) for key in WORDY}
    bare = tuple(replace(column, cell=_nothing) if column.heading in wordy else column for column in columns)
    for heading, shown, rows in (
        (material.t("workbook-pairs"), columns, paired),
        (_what_if_heading(material), bare, material.what_ifs),
        (material.t("comparability-one_side_missing"), columns, alone),
    ):
        if rows:
            paper.group(heading, columns)
            paper.rows(shown, rows)
    paper.finish_table(header, columns, frozen_columns=1)


def _chart(paper: Paper, material: Material, paired: Sequence[Comparison]) -> None:
    """Before the table, rates a month of the pairs of likes: what is only known to be at least so much is hatched.

    A side without a rate leaves a gap. The table begins a page after it.
    """
    pairs = [row for row in paired if not row.is_unlike and row.earlier and row.earlier.per_month is not None]
    if not pairs:
        return
    chart = paper.chart({"type": "bar"})
    chart.set_title({"name": material.t("workbook-chart-months"), "name_font": font(12, bold=True), "overlay": False})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True, "num_font": font(11), "major_tick_mark": "none"})
    chart.set_x_axis({**value_axis(), "num_format": "0", "label_position": "high"})
    paper.insert_chart(chart, CHART_LEAST, CHART_MOST, material.t("workbook-chart-months-alt"))
    paper.start_page()
    rows = [paper.row + 2 + paired.index(row) for row in pairs]  # under the headings of the table and of the pairs
    for key, side_of, column in ((EARLIER, _earlier, EARLIER_RATE), (LATER, _later, LATER_RATE)):
        sides = [side_of(row) for row in pairs]
        labels = [_label(side, material.t(f"convocation-{key}"), material) for side in sides]
        chart.add_series(
            {
                "name": material.t(f"convocation-{key}"),
                "categories": [paper.name, rows[0], 0, rows[-1], 0],
                "values": [paper.name, rows[0], column, rows[-1], column],
                "gap": 60,
                "points": [_hatched(CONVOCATIONS[key]) if is_bound(side) else None for side in sides],
                "data_labels": {"value": True, "custom": labels, "font": font(11), "position": "outside_end"},
                **surface(CONVOCATIONS[key]),
            }
        )


def is_bound(side: Side | None) -> bool:
    """Whether a side's number is one that the truth only exceeds."""
    return side is not None and side.bound is not Bound.EXACT


def _hatched(look: Look) -> dict[str, Any]:
    """A bar whose number is a bound, in the colours of its convocation."""
    tone = look.tone()
    pattern = {"pattern": "wide_upward_diagonal", "fg_color": tone.line, "bg_color": GROUND[False]}
    return {"pattern": pattern, "border": {"color": tone.line, "width": 0.75}}


def _label(side: Side | None, name: str, material: Material) -> dict[str, str]:
    if side is None or side.per_month is None:
        return {"value": ""}
    return {"value": f"{name}: {number_text(side.per_month, material.lang, bound=side.bound, digits=RATE_DIGITS)}"}


def _what_if_heading(material: Material) -> str:
    months = [row.earlier.months or 0 for row in material.what_ifs if row.earlier]
    return material.t("workbook-what-if", least=min(months, default=0), most=max(months, default=0))


def _documents(material: Material) -> Iterator[str]:
    """Each convocation with the documents that its figures were read from."""
    for key, side_of in ((EARLIER, _earlier), (LATER, _later)):
        sides = [side for row in material.comparisons if (side := side_of(row))]
        titles = dict.fromkeys(document(side.citation, material) for side in sides)
        part = ", ".join(titles) or material.t("workbook-not-stated")
        yield material.t("workbook-of-convocation", convocation=material.t(f"convocation-{key}"), part=part)


def _earlier(row: Comparison) -> Side | None:
    return row.earlier


def _later(row: Comparison) -> Side | None:
    return row.later


def _columns(material: Material) -> tuple[Column[Comparison], ...]:
    t = material.t
    return (
        Column(t("workbook-figure"), 16, lambda row: t(f"indicator-{row.indicator}")),
        *_side_columns(EARLIER, _earlier, material),
        *_side_columns(LATER, _later, material),
        Column(t("workbook-change"), 11, _change),
        Column(t("workbook-direction"), 9, lambda row: _direction(row, material)),
        Column(t("workbook-comparability"), 12, lambda row: _mark(row, material)),
        Column(t("workbook-reason"), 22, lambda row: _reason(row, material)),
        Column(t("quote"), 26, lambda row: _sources(row, material)),
        *_bounds(material),
    )


def _heading(key: str, part: str, material: Material) -> str:
    t = material.t
    return t("workbook-of-convocation", convocation=t(f"workbook-convocation-{key}"), part=t(f"workbook-side-{part}"))


def _side_columns(key: str, side: SideOf, material: Material) -> tuple[Column[Comparison], ...]:
    return (
        Column(_heading(key, "number", material), 9, lambda row: _number(side(row))),
        Column(_heading(key, "months", material), 8, lambda row: one.months if (one := side(row)) else None),
        Column(_heading(key, "per-month", material), 10, lambda row: _rate(side(row))),
    )


def _bounds(material: Material) -> tuple[Column[Comparison], ...]:
    """What a bound is in words, for those who count on: the number itself shows it by its sign."""
    return (
        Column(_heading(EARLIER, "bound", material), 12, lambda row: _bound(row.earlier, material), printed=False),
        Column(_heading(LATER, "bound", material), 12, lambda row: _bound(row.later, material), printed=False),
        Column(material.t("workbook-change-bound"), 11, lambda row: _change_bound(row, material), printed=False),
    )


def _number(side: Side | None) -> Cell:
    if side is None:
        return NO_BASE
    return stated_percent(side.value, side.bound) if side.unit is Unit.PERCENT else plain(side.value, side.bound)


def _bound(side: Side | None, material: Material) -> str:
    return bound_word(side.bound, material) if side else material.t("workbook-not-stated")


def _rate(side: Side | None) -> Number | None:
    return plain(side.per_month, side.bound, RATE_DIGITS) if side else None


def _change(row: Comparison) -> Cell:
    if row.told_change is None:
        return None
    return Number(row.told_change, row.change_bound, CHANGE_DIGITS, percent=True, signed=True)


def _change_bound(row: Comparison, material: Material) -> Cell:
    return None if row.told_change is None else bound_word(row.change_bound, material)


def _direction(row: Comparison, material: Material) -> Cell:
    """More or less, unless the sides count different things; of a pair also unless that hangs on the months."""
    if row.earlier is None or row.later is None:
        return None
    if row.is_unlike:
        return material.t("direction-unlike")
    is_supposed = not any(row is one for one in material.comparisons)
    hangs = row.indicator in material.hanging and not is_supposed
    return material.t("direction-hangs" if hangs else f"direction-{row.direction}")


def _reason(row: Comparison, material: Material) -> Cell:
    return material.t(f"reason-{row.indicator}") if row.earlier and row.later else None


def _mark(row: Comparison, material: Material) -> Cell:
    """How a pair may be compared; what one side states stands under a heading that says so."""
    return material.t(f"comparability-{row.comparability}") if row.earlier and row.later else None


def _nothing(_row: Comparison) -> None:
    return None


def _sources(row: Comparison, material: Material) -> Cell:
    """Both quotes of a pair; those of what one side states stand on the sheet of sources."""
    if row.earlier is None or row.later is None:
        return None
    return "\n".join(
        material.t(
            "workbook-of-convocation",
            convocation=material.t(f"workbook-convocation-{key}"),
            part=material.t("workbook-quoted", text=side.citation.quote),
        )
        for key, side in ((EARLIER, row.earlier), (LATER, row.later))
    )
