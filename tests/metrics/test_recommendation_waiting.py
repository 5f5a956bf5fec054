"""What waits, and whether its term is over."""

from __future__ import annotations

from datetime import date

import pytest

from data_model.questions.recommendations import recommendations
from data_model.store import Store
from metrics.recommendation_waiting import Clocks, waiting
from metrics.settings import DEFAULTS
from tests import builders as build
from tests.metrics.test_recommendations import NOW

FRIDAY = date(2026, 4, 17)  # ten working days after the third of April


@pytest.mark.parametrize(
    ("as_of", "left", "is_over"),
    [(FRIDAY, 0, False), (date(2026, 4, 18), 0, True), (date(2026, 4, 20), -1, True), (date(2026, 4, 16), 1, False)],
)
def test_a_term_that_ended_on_a_friday_is_over_on_saturday(
    migrated_store: Store, as_of: date, left: int, is_over: bool
) -> None:
    with migrated_store.writing() as session:
        build.a_recommendation(session, sent_on=date(2026, 4, 3), received_on=date(2026, 4, 3))
        (one,) = waiting(recommendations(session, NOW), Clocks(as_of, frozenset(), DEFAULTS))
    assert (one.ends_on, one.days_left, one.is_over) == (FRIDAY, left, is_over)
