"""The deck of a report to the presidium: the date and the moment that were frozen, in the place of today's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from data_model.errors import CouncilError
from data_model.questions.snapshots import SnapshotFacts, snapshot_content, snapshots
from metrics.snapshots import recounted_otherwise, thawed
from ui import session


@dataclass(frozen=True)
class Told:
    """A report that the address names; `otherwise` are the measures that come out otherwise today than was told."""

    facts: SnapshotFacts
    otherwise: tuple[str, ...]


def told(view: session.View, query: Mapping[str, str]) -> tuple[session.View, Told | None]:
    """The view of what was told, where a query names a report; CouncilError where there is no such report."""
    said = query.get("snapshot", "")
    if not said:
        return view, None
    known = session.answer(view, snapshots)
    facts = next((one for one in known if str(one.id) == said), None)
    if facts is None:
        names = ", ".join(str(one.id) for one in known) or "–"
        raise CouncilError("error-no-such-report", snapshot=said, known=names)
    stated = {"plan": facts.plan, "as_of": facts.as_of.isoformat(), "known_at": facts.known_at.isoformat()}
    then = session.view_of({**query, **stated})
    content = thawed(session.answer(view, snapshot_content, facts.id, facts.plan))
    return then, Told(facts, recounted_otherwise(content, session.board(then, commission=None)))
