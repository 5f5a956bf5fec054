"""The columns of a sheet's tables: what each says of a row, how wide it must be, what lives in its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from exports import fitting
from exports.cells import Cell
from exports.styles import MARKS
from look.palette import Look

Row = TypeVar("Row")

DATE_WIDTH, MOMENT_WIDTH = 11.5, 18.5
"""What a date (not indented) and a moment need in any of the languages; a narrower column would show ###."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of a table: its heading, its least width in characters, what it says of a row.

    States' columns have a `look`. Columns that are not `printed` stand to the right of the others, for those who work
    with the file; a `hidden` one is not shown. `comment` is what a note on the cell says; `ratio` names the headings of
    two columns whose quotient the cell is; the total of a `summed` one is the sum of the rows above.
    """

    heading: str
    width: float
    cell: Callable[[Row], Cell]
    look: Look | None = None
    printed: bool = True
    hidden: bool = False
    comment: Callable[[Row], str] | None = None
    ratio: tuple[str, str] | None = None
    summed: bool = False

    def wide_enough(self) -> float:
        """The width in characters that holds the heading too."""
        if self.hidden:
            return 0
        if self.look is None:
            return fitting.column_width(self.width, self.heading)
        return fitting.marked_width(self.width, self.heading, MARKS[self.look.mark])


def hidden_where_empty(columns: Sequence[Column[Row]], rows: Sequence[Row]) -> tuple[Column[Row], ...]:
    """The columns, those hidden that say nothing of any row."""
    return tuple(replace(one, hidden=all(one.cell(row) is None for row in rows)) for one in columns)
