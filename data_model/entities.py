"""Every entity of the store: whoever imports `entities` (the metadata) from here misses no table."""

from __future__ import annotations

from data_model import (
    accounts,
    activities,
    appeals,
    audit,
    council,
    decisions,
    facts,
    recommendations,
    requisites,
    snapshots,
    sources,
    work_plan,
)
from data_model.base import entities

__all__ = [
    "accounts",
    "activities",
    "appeals",
    "audit",
    "council",
    "decisions",
    "entities",
    "facts",
    "recommendations",
    "requisites",
    "snapshots",
    "sources",
    "work_plan",
]
