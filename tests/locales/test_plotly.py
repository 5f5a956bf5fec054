from __future__ import annotations

import re
from pathlib import Path

import pytest
import streamlit

from locales import LANGUAGES
from locales.plotly import config, separators, table


def test_a_chart_gets_its_language_and_the_table_for_it() -> None:
    assert config("kk")["locale"] == "kk"
    assert config("kk")["locales"]["kk"] is table("kk")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_table_names_all_days_from_sunday_and_all_months(lang: str) -> None:
    form = table(lang)["format"]
    assert [len(form[name]) for name in ("days", "shortDays", "months", "shortMonths")] == [7, 7, 12, 12]
    assert form["days"][0] == {"ru": "Воскресенье", "kk": "Жексенбі", "en": "Sunday"}[lang]
    assert form["months"][3] == {"ru": "Апрель", "kk": "Сәуір", "en": "April"}[lang]
    assert form["decimal"] + form["thousands"] == separators(lang)


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_no_word_of_the_tool_bar_stays_english(lang: str) -> None:
    for word, said in table(lang)["dictionary"].items():
        assert not re.search("[A-Za-z]", said.replace("PNG", "")), word


def test_the_words_are_those_that_the_shipped_plotly_asks_for() -> None:
    folder = Path(streamlit.__file__).parent / "static" / "static" / "js"
    shipped = next(folder.glob("PlotlyChart.*.js")).read_text(encoding="utf-8")
    assert [word for word in table("ru")["dictionary"] if f"`{word}`" not in shipped] == []
