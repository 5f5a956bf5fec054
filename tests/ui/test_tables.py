"""The register as a table: one row an item, days as days, words in the reader's language."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from data_model.vocabulary import ActivityKind
from locales import LANGUAGES, Texts
from tests.ui.plan_items import a_deadline, an_item
from ui.tables import PLAN_COLUMNS, plan_register

NAMES = {1: "Экономика"}
MARCH, MAY = date(2026, 3, 14), date(2026, 5, 20)


def test_each_item_is_a_row_in_the_given_order() -> None:
    item = an_item(MARCH, number=7, people=("А.", "Б."), second_kind=ActivityKind.MONITORING)
    frame = plan_register([item, an_item(number=3)], NAMES, Texts("ru"))
    assert list(frame["number"]) == ["7", "3"]
    assert frame.loc[0].drop("ends_on").to_dict() == {
        "number": "7",
        "title": "Встреча с жителями",
        "state": "Срок прошёл, отметки нет",
        "deadline": "до\u00a014\u00a0марта 2026\u00a0года",
        "people": "А., Б.",
        "commission": "Экономика",
        "kind": "Встреча, Общественный мониторинг",
    }


def test_days_are_days_and_an_item_without_one_has_none() -> None:
    frame = plan_register([an_item(MARCH), an_item(None)], NAMES, Texts("kk"))
    assert pd.api.types.is_datetime64_any_dtype(frame["ends_on"])
    assert frame["ends_on"][0] == pd.Timestamp(MARCH)
    assert pd.isna(frame["ends_on"][1])


def test_the_original_last_day_is_shown_where_one_was_moved() -> None:
    frame = plan_register([an_item(MARCH, deadlines=(a_deadline(MAY),)), an_item(MARCH)], NAMES, Texts("ru"))
    assert tuple(frame.columns) == PLAN_COLUMNS
    assert (frame["ends_on"][0], frame["original_ends_on"][0]) == (pd.Timestamp(MAY), pd.Timestamp(MARCH))
    assert pd.isna(frame["original_ends_on"][1])
    assert "original_ends_on" not in plan_register([an_item()], NAMES, Texts("ru"))


def test_a_kazakh_title_is_shown_in_kazakh_only() -> None:
    item = an_item(title_kk="Кездесу")
    titles = {lang: plan_register([item], NAMES, Texts(lang))["title"][0] for lang in LANGUAGES}
    assert titles == {"ru": item.facts.title, "kk": "Кездесу", "en": item.facts.title}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_table_of_nothing_has_its_columns(lang: str) -> None:
    assert list(plan_register([], NAMES, Texts(lang)).columns) == [*PLAN_COLUMNS[:-1]]
