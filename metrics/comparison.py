"""The III and the IV convocation side by side: four pairs, then what only one side states. Nothing else is compared.

A rate is a total ÷ the months it covers. A bound of a total stays a bound of its rate and of the change, and where
the change could be a rise or a fall no percent is given.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import inf

from data_model.errors import CouncilError
from data_model.origin import Source
from data_model.questions.councils import ConvocationFacts
from data_model.questions.documents import FigureFacts
from data_model.vocabulary import Basis, Bound, Comparability, Direction, Unit

EARLIER, LATER = "III", "IV"
MONTHS_LIMIT = 120

PAIRS: dict[str, Comparability] = {
    "legal_acts": Comparability.WITH_CAVEAT,
    "monitorings": Comparability.WITH_CAVEAT,
    "appeals_considered": Comparability.WITH_CAVEAT,
    "commissions": Comparability.COMPARABLE,
}

UNLIKE = frozenset({"appeals_considered"})
"""Pairs whose sides count different things, the whole council and its commissions: they have no more and no less."""

STOCK_UNITS = frozenset({Unit.PERCENT, Unit.YEARS, Unit.COMMISSIONS, Unit.RESOURCES})
STOCK_INDICATORS = frozenset({"members_total", "members_civil", "members_state", "applications"})


@dataclass(frozen=True)
class Side:
    """What one convocation states: the total, the months it covers, the rate; None for a stock."""

    value: float
    bound: Bound
    unit: Unit
    months: int | None
    per_month: float | None
    citation: Source
    period_as_stated: str

    @property
    def compared(self) -> float:
        """What is compared: the monthly rate, or of a stock its value."""
        return self.value if self.per_month is None else self.per_month


@dataclass(frozen=True)
class Comparison:
    """One indicator of both convocations; `change` is a share of the earlier rate (0.082 is +8,2 %)."""

    indicator: str
    earlier: Side | None
    later: Side | None
    comparability: Comparability
    change: float | None
    change_bound: Bound
    direction: Direction

    @property
    def reason(self) -> str:
        """The catalogue key of the sentence that says why the row may be compared, and with what caveat."""
        if self.comparability is Comparability.ONE_SIDE_MISSING:
            return "reason-one-side-missing"
        return f"reason-{self.indicator}"

    @property
    def told_change(self) -> float | None:
        """The change as people may be told it, a share: None where the sides count different things."""
        return None if self.is_unlike else self.change

    @property
    def is_unlike(self) -> bool:
        """Whether the sides count different things, so that no verdict says which is more."""
        return self.indicator in UNLIKE


def is_stock(figure: FigureFacts) -> bool:
    """Whether the figure is a level or a single event and not a sum over months, so that it has no rate."""
    return figure.unit in STOCK_UNITS or figure.indicator in STOCK_INDICATORS


def covered_months(figure: FigureFacts, convocations: Iterable[ConvocationFacts], chosen: dict[str, int]) -> int:
    """The months a figure covers: those chosen for its convocation, unless its own period is another length."""
    own = _months_between(figure)
    reported = {one.key: one.months for one in convocations}[figure.convocation]
    return chosen[figure.convocation] if own == reported else own


def _months_between(figure: FigureFacts) -> int:
    years = figure.period_end.year - figure.period_start.year
    return years * 12 + figure.period_end.month - figure.period_start.month + 1


def compare(
    figures: Iterable[FigureFacts],
    convocations: Iterable[ConvocationFacts],
    months: dict[str, int] | None = None,
    as_of: date | None = None,
) -> tuple[Comparison, ...]:
    """The four pairs in their order, then the one-sided rows; `months` overrides a convocation's months (1…120).

    A figure whose period is not over by `as_of` is not told yet; None asks for all.
    """
    known = tuple(convocations)
    chosen = {one.key: one.months for one in known} | (months or {})
    for key, number in chosen.items():
        if not 1 <= number <= MONTHS_LIMIT:
            raise CouncilError("error-months-out-of-range", convocation=key, months=number, most=MONTHS_LIMIT)
    stated = [
        one
        for one in figures
        if one.basis is Basis.STATED and one.convocation in chosen and (as_of is None or one.period_end <= as_of)
    ]
    sides = {(one.convocation, one.indicator): _side(one, known, chosen) for one in stated}
    pairs = [_pair(indicator, mark, sides) for indicator, mark in PAIRS.items()]
    alone = [
        _alone(one, sides[one.convocation, one.indicator])
        for one in stated
        if one.indicator not in PAIRS and one.convocation in (EARLIER, LATER)
    ]
    return (*(pair for pair in pairs if pair), *alone)


def _side(figure: FigureFacts, convocations: tuple[ConvocationFacts, ...], chosen: dict[str, int]) -> Side:
    months = None if is_stock(figure) else covered_months(figure, convocations, chosen)
    return Side(
        value=figure.value,
        bound=figure.bound,
        unit=figure.unit,
        months=months,
        per_month=figure.value / months if months else None,
        citation=figure.citation,
        period_as_stated=figure.period_as_stated,
    )


def _alone(figure: FigureFacts, side: Side) -> Comparison:
    earlier, later = (side, None) if figure.convocation == EARLIER else (None, side)
    missing = Comparability.ONE_SIDE_MISSING
    return Comparison(figure.indicator, earlier, later, missing, None, Bound.EXACT, Direction.UNKNOWN)


def _pair(indicator: str, mark: Comparability, sides: dict[tuple[str, str], Side]) -> Comparison | None:
    earlier, later = sides.get((EARLIER, indicator)), sides.get((LATER, indicator))
    if earlier is None and later is None:
        return None
    if earlier is None or later is None:
        missing = Comparability.ONE_SIDE_MISSING
        return Comparison(indicator, earlier, later, missing, None, Bound.EXACT, Direction.UNKNOWN)
    least, most = change_interval(earlier, later)
    direction = _direction(least, most)
    told = (
        direction is not Direction.UNKNOWN
        and least < inf
        and earlier.per_month is not None
        and earlier.bound is Bound.EXACT
    )
    bound = Bound.EXACT if least == most else Bound.AT_LEAST
    return Comparison(indicator, earlier, later, mark, least if told else None, bound, direction)


def change_interval(earlier: Side, later: Side) -> tuple[float, float]:
    """The least and the most that the later rate may differ from the earlier, as shares of it (stocks: of the values).

    A later total that is a bound leaves the change open above; an earlier one that is a bound leaves it open below.
    """
    before, after = earlier.compared, later.compared
    if not before:  # a rise from nothing has no share
        return (inf, inf) if after else (0.0, 0.0 if later.bound is Bound.EXACT else inf)
    change = after / before - 1
    least = change if earlier.bound is Bound.EXACT else -1.0
    most = change if later.bound is Bound.EXACT else inf
    return least, most


def _direction(least: float, most: float) -> Direction:
    if least == most == 0:
        return Direction.SAME
    if least > 0:
        return Direction.UP
    return Direction.DOWN if most < 0 else Direction.UNKNOWN


def what_if(
    indicator: str,
    figures: Iterable[FigureFacts],
    convocations: Iterable[ConvocationFacts],
    months: dict[str, int] | None = None,
) -> tuple[tuple[int, Comparison], ...]:
    """The same pair for each number of months that the earlier convocation may be said to have worked.

    `months` overrides the convocations' months as in `compare`; one chosen for the earlier joins the others.
    """
    every, known, chosen = tuple(figures), tuple(convocations), months or {}
    earlier = next((one for one in known if one.key == EARLIER), None)
    lengths = {*range(earlier.months_low, earlier.months + 1)} if earlier else set()
    lengths |= {chosen[EARLIER]} if EARLIER in chosen else set()
    found = ((number, compare(every, known, {**chosen, EARLIER: number})) for number in sorted(lengths))
    return tuple((number, row) for number, rows in found for row in rows if row.indicator == indicator)


@dataclass(frozen=True)
class Supposition:
    """What a pair says if the earlier convocation worked so many months: the least and the most change, as shares.

    `change` is what may be told of it as a number, as `Comparison.change`: None where it may be a rise or a fall.
    """

    months: int
    least: float
    most: float
    change: float | None
    direction: Direction


def suppositions(
    indicator: str,
    figures: Iterable[FigureFacts],
    convocations: Iterable[ConvocationFacts],
    months: dict[str, int] | None = None,
) -> tuple[Supposition, ...]:
    """The change of a pair for each number of months of `what_if`; nothing where a side is missing or has no rate."""
    return tuple(
        Supposition(number, *change_interval(row.earlier, row.later), row.change, row.direction)
        for number, row in what_if(indicator, figures, convocations, months)
        if row.earlier and row.later and row.earlier.per_month is not None
    )


def hangs(supposed: Iterable[Supposition]) -> bool:
    """Whether there is more or less according to how long the earlier convocation worked."""
    return len({one.direction for one in supposed}) > 1


def hanging(
    rows: Iterable[Comparison],
    figures: Iterable[FigureFacts],
    convocations: Iterable[ConvocationFacts],
    months: dict[str, int] | None = None,
) -> tuple[str, ...]:
    """The indicators of compared rows of which there is more or less according to the months of the earlier one."""
    every, known = tuple(figures), tuple(convocations)
    return tuple(
        one.indicator
        for one in rows
        if one.earlier and one.later and not one.is_unlike and hangs(suppositions(one.indicator, every, known, months))
    )
