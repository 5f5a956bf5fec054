"""One verdict for both engines on what may be stored, and the same value back."""

from __future__ import annotations

import pytest
from sqlalchemy import Float, Integer, String, insert

from data_model.council import Member, Setting
from data_model.entities import entities
from data_model.errors import CouncilError
from data_model.facts import Figure
from data_model.storable import GREATEST, Storable
from data_model.store import Store
from data_model.work_plan import Plan, PlanItem
from tests import builders as a

KEPT = ["", " ", "\t\n\r", "Ұлы", "👍", "A" * 20_000, "=1+1", "'; DROP TABLE plan; --", "\x7f", "\u200b", "\u2028", "￼"]
REFUSED = ["\x00", "a\x00b", "\x01", "\x08", "\x0b", "\x0c", "\x1f", "\ud800", "\udfff", "x\udc80y", "\ufffe", "\uffff"]


def test_a_text_comes_back_as_it_was(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        rows = [a.a_plan(session, title=text).id for text in KEPT]
    with migrated_store.reading() as session:
        assert [session.get_one(Plan, row).title for row in rows] == KEPT


def test_a_text_that_no_workbook_can_hold_is_refused(migrated_store: Store) -> None:
    for text in REFUSED:
        with pytest.raises(CouncilError) as refusal, migrated_store.writing() as session:
            a.a_plan(session, title=text)
        assert refusal.value.key == "error-text-unstorable"
        assert not any(bad in str(refusal.value.values["value"]) for bad in REFUSED)


def test_a_text_longer_than_its_column_is_refused(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        a.a_plan(session, key="ж" * 60)
    with pytest.raises(CouncilError) as refusal, migrated_store.writing() as session:
        a.a_plan(session, key="ж" * 61)
    assert refusal.value.key == "error-text-too-long"
    assert refusal.value.values == {"value": "ж" * 59 + "…", "length": 61, "most": 60}


def test_a_whole_number_fits_both_engines_or_neither(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        council = a.a_council(session).id or 0
        session.add_all(Setting(council_id=council, key=f"{n}", value=n) for n in (0, GREATEST, -GREATEST))
    for number in (2**31, -(2**60), 2**64):
        with pytest.raises(CouncilError) as refusal, migrated_store.writing() as session:
            session.add(Setting(council_id=council, key="clock", value=number))
        assert refusal.value.key == "error-number-unstorable"


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_a_figure_is_a_number_that_exists(migrated_store: Store, number: float) -> None:
    with pytest.raises(CouncilError) as refusal, migrated_store.writing() as session:
        a.a_figure(session, "appeals_considered", number)
    assert refusal.value.key == "error-number-unstorable"


def test_a_list_of_texts_is_looked_through(migrated_store: Store) -> None:
    with pytest.raises(CouncilError) as refusal, migrated_store.writing() as session:
        a.a_plan_item(session, others=["члены ОС", "ДЧС\x00"])
    assert refusal.value.key == "error-text-unstorable"


def test_rows_inserted_at_once_are_looked_through_too(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        council = a.a_council(session).id
    rows = [{"council_id": council, "name": name} for name in ("Жакупов Н.Б.", "Жакупов\x00")]
    with pytest.raises(CouncilError) as refusal, migrated_store.writing() as session:
        session.connection().execute(insert(Member), rows)
    assert refusal.value.key == "error-text-unstorable"


def test_no_column_of_text_or_number_goes_unguarded() -> None:
    unguarded = [
        str(column)
        for table in entities.sorted_tables
        for column in table.columns
        if type(column.type) is not Storable
        and isinstance(column.type, String | Integer | Float)
        and not (column.primary_key or column.foreign_keys or hasattr(column.type, "enums"))
    ]
    assert unguarded == []
    assert isinstance(Figure.__table__.c.value.type, Storable)  # type: ignore[attr-defined]
    assert isinstance(PlanItem.__table__.c.others.type, Storable)  # type: ignore[attr-defined]
