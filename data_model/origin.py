"""Origins as values: the citation or the entry behind a row, carried from the store to the screen and the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Source:
    """A place in a document and the quote that stands there."""

    document: str
    place: str
    quote: str


@dataclass(frozen=True)
class Recorded:
    """Who entered a row, when and on what ground."""

    entry_id: int
    recorded_at: datetime
    recorded_by: str
    ground: str = ""
