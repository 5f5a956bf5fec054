"""Everything that the deck is made from, asked once for a revision and a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from data_model.questions.councils import CommissionFacts
from data_model.questions.documents import DocumentFacts
from data_model.questions.plans import PlanFacts
from metrics.comparison import Comparison
from metrics.metric import Board, Measurement
from metrics.plan_state import ItemState
from ui.notes import Provenance


@dataclass(frozen=True)
class Seen:
    """The council's board with its commissions' own, the plan's items, what is compared and what was read.

    `stated` is what the documents alone say; `commission` narrows the slides of items to one commission.
    """

    council: str
    board: Board
    stated: Mapping[str, Measurement]
    items: tuple[ItemState, ...]
    plan: PlanFacts | None
    commissions: tuple[CommissionFacts, ...]
    comparisons: tuple[Comparison, ...]
    documents: tuple[DocumentFacts, ...]
    known: Provenance
    demonstration: bool
    shows_appeals: bool

    @property
    def as_of(self) -> date:
        """The date that everything is shown on."""
        return self.board.as_of

    def of_commission(self, number: int) -> tuple[ItemState, ...]:
        """The items of one commission."""
        return tuple(item for item in self.items if item.facts.commission == number)

    @property
    def speaks_for_itself(self) -> bool:
        """Whether the plan's figures lead; where it is over without a mark, or missing, the report's lead."""
        is_over = self.plan is not None and self.plan.period_end < self.as_of
        return self.plan is not None and not (is_over and not self.board["plan_marked"].value)
