from __future__ import annotations

import pytest

from imports.wording.cleaning import clean


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<b>Апрель</b> В\tрамках\n года", "Апрель В рамках года"),
        ("**ПЛАН РАБОТЫ**  \n", "ПЛАН РАБОТЫ"),
        ("- «**AlmatyLife**»", "- «AlmatyLife»"),
        (">70%", ">70%"),
        ("a < b и c > d", "a < b и c > d"),
        ("891\u00a0обращение", "891 обращение"),
    ],
)
def test_mark_up_goes_and_white_space_collapses(source: str, text: str) -> None:
    assert clean(source) == text
