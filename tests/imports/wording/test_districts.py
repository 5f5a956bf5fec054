from __future__ import annotations

import pytest

from imports.wording.districts import read_district
from tests.imports.the_plan import DISTRICTS


@pytest.mark.parametrize(
    ("title", "district"),
    [
        ("Заслушивание акима Алмалинского района", "almaly"),
        ("Футбольный стадион в Медеуском районе, ТРЦ «Aport East Mall»", "medeu"),
        ("ТУРКСИБСКИЙ РАЙОН", "turksib"),
        ("Школы Ауэзовского р-на", "auezov"),
        ("Реконструкция здания ВСК «Медеу»", ""),
        ("Мониторинг АО «Алатау Жарык Компаниясы»", ""),
        ("Иле-Алатауского национального парка", ""),
        ("Объекты в восьми районах города", ""),
        ("Школы Алмалинского и Медеуского районов", ""),
        ("", ""),
    ],
)
def test_district_is_the_one_named_with_the_word_for_it(title: str, district: str) -> None:
    assert read_district(title, DISTRICTS) == district


def test_district_may_be_given_as_a_whole_name() -> None:
    assert read_district("в Медеуском районе", {"medeu": "Медеуский район"}) == "medeu"


def test_another_councils_districts_are_its_own_data() -> None:
    assert read_district("акима Сарыаркинского района", {"saryarka": "Сарыаркинск"}) == "saryarka"
    assert read_district("акима Сарыаркинского района", DISTRICTS) == ""
