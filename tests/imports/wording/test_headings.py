from __future__ import annotations

from datetime import date

import pytest

from data_model.errors import CouncilError
from imports.wording.headings import Approval, read_approval, read_period


def test_well_formed_approval_gives_its_day_and_number() -> None:
    line = "Утвержден решением Общего заседания от «17» марта 2026 года № 5"
    assert read_approval(line) == Approval(line, date(2026, 3, 17), False, "5")


@pytest.mark.parametrize("line", ["УТВЕРЖДЕН", "Утвержден решением от 31 февраля 2026 года"])
def test_approval_without_a_possible_day_has_none(line: str) -> None:
    assert read_approval(line) == Approval(line, None, True, "")


@pytest.mark.parametrize(
    ("title", "start", "end"),
    [
        ("ПЛАН РАБОТЫ на I-е полугодие 2026 года", date(2026, 1, 1), date(2026, 6, 30)),
        ("План работы на II полугодие 2026 года", date(2026, 7, 1), date(2026, 12, 31)),
        ("План на второе полугодие 2026г.", date(2026, 7, 1), date(2026, 12, 31)),
        ("План на 1 полугодие 2027 года", date(2027, 1, 1), date(2027, 6, 30)),
        ("План работы на 2027 год", date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_period_is_the_half_or_the_year_of_the_title(title: str, start: date, end: date) -> None:
    assert read_period(title) == (start, end)


@pytest.mark.parametrize("title", ["", "План работы", "План на 0000 год"])
def test_title_without_a_period_is_refused(title: str) -> None:
    with pytest.raises(CouncilError) as refusal:
        read_period(title)
    assert (refusal.value.key, refusal.value.values) == ("error-plan-period-unknown", {"title": title})
