"""Which lines of activities count: those of a document's lists, those that people recorded, each told once."""

from __future__ import annotations

from collections.abc import Iterable

from data_model.questions.activities import ActivityFacts
from data_model.vocabulary import ActivityKind


def distinct(activities: Iterable[ActivityFacts], kind: ActivityKind | None) -> list[ActivityFacts]:
    """The activities of a kind (None: all), each once: where first told, or among these by its first repeat.

    So a line told again under another commission counts once in the council's total and once in each one's own.
    """
    told: dict[str, ActivityFacts] = {}
    for one in sorted(activities, key=lambda one: one.is_repeat):
        told.setdefault(one.repeats or one.key, one)
    return [one for one in told.values() if kind in (None, one.kind)]


def in_lists(activities: Iterable[ActivityFacts]) -> list[ActivityFacts]:
    """The lines that the documents list under the commissions, repeats too."""
    return [one for one in activities if one.citation and not one.outside_list]


def in_records(activities: Iterable[ActivityFacts]) -> list[ActivityFacts]:
    """The activities that people recorded, repeats too."""
    return [one for one in activities if one.entry]
