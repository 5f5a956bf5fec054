"""The numbers that the council may change, as they hold while a store says nothing of its own."""

from __future__ import annotations

from types import MappingProxyType

DUE_SOON = "due_soon_days"
LEAST_CASES = "min_cases_for_percentile"
APPEALS_TARGET = "appeals_target_working_days"
SEND_TERM = "recommendation_send_working_days"
ANSWER_TERM = "recommendation_answer_working_days"

DEFAULTS = MappingProxyType({DUE_SOON: 14, LEAST_CASES: 5, APPEALS_TARGET: 15, SEND_TERM: 7, ANSWER_TERM: 10})
