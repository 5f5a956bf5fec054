"""The vocabulary of measuring: a scope, an amount with its bound, a measurement with its base and sources, a board."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from data_model.origin import Source
from data_model.vocabulary import Basis, Bound, Origin, Unit


@dataclass(frozen=True)
class Scope:
    """What is measured: a plan (None: the one of the as-of date), one commission or all, a convocation."""

    plan: str | None = None
    commission: int | None = None
    convocation: str | None = None


@dataclass(frozen=True)
class Caveat:
    """A reservation that belongs to a number: a catalogue key and the values its sentence names."""

    key: str
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class Amount:
    """A number before it has a name: value (None: no data), bound, part and base where it is a share of something.

    Where there is no data there is no basis either. `unit` is what a document says it counts, where that is not the
    measure's own.
    """

    value: float | None
    bound: Bound = Bound.EXACT
    part: int | None = None
    base: int | None = None
    basis: Basis | None = None
    unknown: int | None = None
    by_original: int | None = None
    before_approval: int | None = None
    moment: datetime | None = None
    period: tuple[date, date] | None = None
    origin: Origin | None = None
    unit: Unit | None = None
    citations: tuple[Source, ...] = ()
    caveats: tuple[Caveat, ...] = ()


NO_DATA = Amount(None)


@dataclass(frozen=True)
class Measurement:
    """A named number: what it measures, in which unit, how much, and where it comes from.

    `unknown` counts the past items without a mark that turn a share into a bound; `by_original` is the same count by
    the deadlines as first stated; `before_approval` says how many of the counted items fell due before the approval.
    Of a share these two speak of its base.
    `settings` are the council's settings that the definition names, with what they were.
    """

    key: str
    unit: Unit
    amount: Amount
    settings: tuple[tuple[str, int], ...] = ()

    def setting(self, key: str) -> int:
        """A setting that the measure's definition names."""
        return dict(self.settings)[key]

    @property
    def value(self) -> float | None:
        """The number, or None where there is no data."""
        return self.amount.value

    @property
    def number(self) -> float | None:
        """The number that was counted: of a share its part."""
        return self.amount.part if self.unit is Unit.SHARE else self.amount.value

    @property
    def has_data(self) -> bool:
        """Whether there is anything to show."""
        return self.amount.value is not None or self.amount.moment is not None


@dataclass(frozen=True)
class Board:
    """All measures of one scope on one date, as known at one moment, the council's first, then each commission's."""

    scope: Scope
    as_of: date
    known_at: datetime
    plan: str | None
    convocation: str | None
    measures: dict[str, Measurement]
    by_commission: dict[int, dict[str, Measurement]] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Measurement:
        return self.measures[key]
