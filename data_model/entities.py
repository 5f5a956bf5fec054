"""Every entity of the store: whoever imports `entities` (the metadata) from here misses no table."""

from __future__ import annotations

from data_model import activities, appeals, council, facts, recommendations, sources, work_plan
from data_model.base import entities

__all__ = ["activities", "appeals", "council", "entities", "facts", "recommendations", "sources", "work_plan"]
