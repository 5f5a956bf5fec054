"""The deck: the slides that have something to say, in the order of the meeting or in the one that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from data_model.errors import CouncilError
from locales import Texts
from ui.deck import commission_slides, decision_slides, plan_slides, work_slides
from ui.deck.asked import Seen
from ui.deck.slide import Slide

SLIDES: Mapping[str, Callable[[Seen, Texts], Iterator[Slide]]] = {
    "title": decision_slides.title,
    "decisions": decision_slides.decisions,
    "glance": plan_slides.glance,
    "completion": plan_slides.completion,
    "overdue": plan_slides.overdue,
    "unreported": plan_slides.unreported,
    "coming": plan_slides.coming,
    "monitorings": work_slides.monitorings,
    "appeals": work_slides.appeals,
    "recommendations": work_slides.recommendations,
    "convocations": work_slides.convocations,
    "commissions": commission_slides.commissions,
    "decided": decision_slides.decided,
    "sources": work_slides.sources,
}
"""The kinds of slides by their names in the address, in the order of a meeting."""

NARROWED = frozenset(SLIDES) - {"title", "completion", "convocations", "commissions", "sources"}
"""The kinds that say whose they are where the address names a commission: they show its share alone."""


@dataclass(frozen=True)
class Deck:
    """The slides, and the kinds that were asked for and had nothing to say."""

    slides: tuple[Slide, ...]
    left_out: tuple[str, ...]


def deck(seen: Seen, kinds: Sequence[str], t: Texts) -> Deck:
    """The slides of some kinds in their order; of all kinds where none is named."""
    wanted = [kind for kind in kinds or SLIDES if not (kind == "decisions" and _stand_on_the_first(kinds, seen))]
    made = {kind: tuple(_told_of(SLIDES[kind](seen, t), kind, seen, t)) for kind in wanted}
    return Deck(
        tuple(one for slides in made.values() for one in slides),
        tuple(kind for kind, slides in made.items() if not slides),
    )


def _stand_on_the_first(kinds: Sequence[str], seen: Seen) -> bool:
    """Whether the first slide is among those wanted and holds all that the meeting before decided."""
    found = decision_slides.last(seen)
    return bool(found) and decision_slides.has_room(found) and (not kinds or "title" in kinds)


def _told_of(slides: Iterator[Slide], kind: str, seen: Seen, t: Texts) -> Iterator[Slide]:
    """Slides of one commission say so: what they count is a part of the council's."""
    for one in slides:
        if seen.chosen and kind in NARROWED:
            whose = t("commission-n", number=seen.chosen.number)
            yield replace(one, small=", ".join(filter(None, (whose, one.small))))
        else:
            yield one


def kinds_of(said: str) -> tuple[str, ...]:
    """The kinds that an address names, apart by commas; CouncilError names the first that is none."""
    kinds = tuple(filter(None, said.split(",")))
    strange = next((one for one in kinds if one not in SLIDES), None)
    if strange is not None:
        raise CouncilError("error-no-such-slide", slide=strange)
    return kinds
