"""The numbers that the council may change: one definition, and every sentence that names one says what it is."""

from __future__ import annotations

import pytest

from data_model.questions import councils
from data_model.store import Store
from locales import LANGUAGES
from locales.phrases import definition
from metrics.definitions import BY_KEY, METRICS
from metrics.settings import DEFAULTS
from tests.metrics.facts import some_evidence

NAMING = [metric for metric in METRICS if metric.settings]


def test_what_holds_without_a_setting_is_what_the_seed_sets(seeded_store: Store) -> None:
    with seeded_store.reading() as session:
        stored = councils.settings(session)
    assert {key: stored[key].value for key in DEFAULTS} == dict(DEFAULTS)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("metric", NAMING, ids=lambda metric: metric.key)
def test_a_definition_says_the_settings_as_they_are(metric: object, lang: str) -> None:
    chosen = {key: 60 + place for place, key in enumerate(DEFAULTS)}
    measured = BY_KEY[metric.key].of(some_evidence(settings=chosen))  # type: ignore[attr-defined]
    said = definition(measured, lang)
    assert all(str(chosen[key]) in said for key, _ in measured.settings)
    assert not any(str(number) in said for number in DEFAULTS.values())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_definition_names_a_setting_that_its_measure_does_not(lang: str) -> None:
    assert all(definition(metric.of(some_evidence()), lang) for metric in METRICS)


def test_without_data_there_is_no_basis() -> None:
    told = [metric.of(some_evidence()) for metric in METRICS]
    assert {one.amount.basis for one in told if not one.has_data} == {None}
