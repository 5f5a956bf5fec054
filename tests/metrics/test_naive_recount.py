"""Every measure against its naive twin: on the real seed, the demonstration and a store where everything is crooked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from data_model.store import Store
from metrics.definitions import METRICS
from metrics.evaluate import evaluate
from metrics.metric import Amount, Scope
from tests.conftest import copy_of
from tests.metrics.crooked import crook
from tests.metrics.naive import NAIVE
from tests.metrics.naive_told import Told
from tests.metrics.naive_world import Seen, World

DAYS = [
    date(2026, 1, 20),
    date(2026, 3, 17),
    date(2026, 4, 22),
    date(2026, 4, 30),
    date(2026, 6, 30),
    date(2026, 7, 31),
    date(2026, 11, 22),
]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
EARLIER = [datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 7, 6, tzinfo=UTC), datetime(2026, 5, 5, tzinfo=UTC)]
STORES = ("demo", "crooked")
CASES: list[tuple[str, date, datetime, str | None]] = [
    *((name, day, NOW, None) for name in ("seed", *STORES) for day in DAYS),
    *((name, day, EARLIER[n % 3], None) for name in STORES for n, day in enumerate(DAYS)),
    *((name, day, NOW, "III") for name in STORES for day in (date(2024, 12, 31), DAYS[2])),
    ("crooked", DAYS[2], NOW, "IV"),
]
COMMISSIONS = [None, 1, 2, 3, 4, 5, 6]


@pytest.fixture(scope="module")
def crooked_store(
    seeded_store: Store, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    with copy_of(request, tmp_path_factory.mktemp("crooked"), seeded_store.file) as store:
        crook(store)
        yield store


@pytest.fixture(scope="module")
def worlds(seeded_store: Store, demo_store: Store, crooked_store: Store) -> dict[str, tuple[Store, World]]:
    stores = {"seed": seeded_store, "demo": demo_store, "crooked": crooked_store}
    return {name: (store, World(store)) for name, store in stores.items()}


def test_every_measure_has_a_naive_twin() -> None:
    assert sorted(NAIVE) == sorted(metric.key for metric in METRICS)


@pytest.mark.parametrize(("name", "as_of", "known_at", "convocation"), CASES, ids=lambda value: str(value)[:10])
def test_measures_agree_with_their_naive_twins(
    worlds: dict[str, tuple[Store, World]], name: str, as_of: date, known_at: datetime, convocation: str | None
) -> None:
    store, world = worlds[name]
    with store.reading() as session:
        board = evaluate(session, Scope(convocation=convocation), as_of, known_at)
    for commission in COMMISSIONS:
        measures = board.measures if commission is None else board.by_commission[commission]
        seen = Seen(world, as_of, known_at, commission, convocation)
        for key, twin in NAIVE.items():
            assert said(measures[key].amount) == rounded(twin(seen)), f"{key} of commission {commission}"
            assert (measures[key].amount.basis is None) is not measures[key].has_data


def said(amount: Amount) -> Told:
    values = {name: getattr(amount, name) for name in Told.__dataclass_fields__}
    caveats = tuple((one.key, one.values) for one in amount.caveats)
    return rounded(Told(**{**values, "caveats": caveats}))


def rounded(told: Told) -> Told:
    """The same with its share cut to what two ways of dividing agree in."""
    return told if told.value is None else replace(told, value=round(told.value, 9))
