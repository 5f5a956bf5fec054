"""Everything that the deck is made from: what the first screen shows, the documents, what its reader may see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from data_model.questions.councils import CommissionFacts
from data_model.questions.decisions import DecisionFacts
from data_model.questions.documents import DocumentFacts
from metrics.metric import Measurement
from metrics.plan_state import ItemState
from ui.cards import Card
from ui.notes import Provenance
from ui.overview import Overview


@dataclass(frozen=True)
class Seen:
    """The council's name, what its first screen shows, the documents and decisions in their order.

    The overview's `board` and `items` are of the scope that was asked for, the council or one commission; its
    `council` and `every_item` are always the whole council's. `listed` is what the documents alone say of each
    commission; `meeting_on` is the day of the meeting that the deck is shown at, of a report to the presidium that is
    shown again `told_on`.
    """

    council_name: str
    overview: Overview
    documents: tuple[DocumentFacts, ...]
    decisions: tuple[DecisionFacts, ...]
    shows_appeals: bool
    listed: Mapping[int, Mapping[str, Measurement]]
    meeting_on: date
    told_on: date | None = None

    @property
    def known(self) -> Provenance:
        """What notes need; in the room they lead nowhere."""
        return Provenance(self.overview.documents, None)

    @property
    def chosen(self) -> CommissionFacts | None:
        """The commission that the deck is of; None for the whole council's."""
        number = self.overview.board.scope.commission
        return next((one for one in self.overview.commissions if one.number == number), None)

    def shows(self, card: Card) -> bool:
        """Whether a card is for the eyes that look."""
        return self.shows_appeals or card.note != "appeals"

    def of_commission(self, number: int) -> tuple[ItemState, ...]:
        """The items of one commission."""
        return tuple(item for item in self.overview.every_item if item.facts.commission == number)
