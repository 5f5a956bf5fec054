"""A store comes to the newest schema by one call, whoever else calls at the same time."""

from __future__ import annotations

from data_model.migrating import check_current, migrate
from data_model.store import Store


def test_a_fresh_store_is_migrated_once(store: Store) -> None:
    assert migrate(store) is True
    assert migrate(store) is False
    check_current(store)
    assert store.revision() == 0


def test_a_copy_of_the_template_is_current(migrated_store: Store) -> None:
    check_current(migrated_store)
    assert migrate(migrated_store) is False
