"""What a measure says, as its naive twin says it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tests.metrics.naive_world import Seen


@dataclass(frozen=True)
class Told:
    """What a measure says; `value` None: no data."""

    value: float | None
    bound: str = "exact"
    part: int | None = None
    base: int | None = None
    unknown: int | None = None
    by_original: int | None = None
    before_approval: int | None = None
    moment: datetime | None = None
    period: tuple[date, date] | None = None
    origin: str | None = None
    caveats: tuple[tuple[str, Any], ...] = ()


Twin = Callable[[Seen], Told]
NOTHING = Told(None)
