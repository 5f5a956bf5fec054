from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from locales import LANGUAGES
from locales.numbers import bounded, decimal, percent, rounded, signed_percent, whole

LANGUAGE = st.sampled_from(LANGUAGES)


@pytest.mark.parametrize(
    ("n", "ru", "en"),
    [(0, "0", "0"), (999, "999", "999"), (1366, "1 366", "1,366"), (743_000, "743 000", "743,000"), (-5, "−5", "−5")],
)
def test_thousands_stand_apart(n: int, ru: str, en: str) -> None:
    assert [whole(n, lang) for lang in LANGUAGES] == [ru.replace(" ", "\u00a0")] * 2 + [en]


@given(n=st.integers(0, 10**12), lang=LANGUAGE)
def test_whole_numbers_are_those_of_cldr(n: int, lang: str) -> None:
    assert whole(n, lang) == format_decimal(n, locale=lang)


@pytest.mark.parametrize(
    ("x", "digits", "said"),
    [
        (7.2777, 2, "7,28"),
        (7.875, 2, "7,88"),
        (2.5, 0, "3"),
        (-2.5, 0, "−3"),
        (0.285, 2, "0,29"),
        (1.005, 2, "1,01"),
        (46.0, 1, "46,0"),
        (1366.5, 1, "1\u00a0366,5"),
        (-0.001, 2, "0,00"),
    ],
)
def test_a_half_is_rounded_up_on_the_number_as_it_prints(x: float, digits: int, said: str) -> None:
    assert decimal(x, digits, "ru") == decimal(x, digits, "kk") == said
    assert decimal(x, digits, "en") == said.replace(",", ".").replace("\u00a0", ",")


@pytest.mark.parametrize("x", [float("nan"), float("inf"), Decimal("nan")])
def test_what_is_no_number_is_refused(x: float) -> None:
    with pytest.raises(ValueError, match="not a number"):
        rounded(x, 0)


def test_numbers_of_numpy_are_numbers() -> None:
    assert decimal(np.float64(2.5), 1, "ru") == "2,5"
    assert decimal(np.int64(46), 0, "ru") == "46"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("share", "digits", "ru"),
    [
        (17 / 79, 0, "22 %"),
        (795 / 891, 1, "89,2 %"),
        (0, 0, "0 %"),
        (1, 0, "100 %"),
        (0.001, 0, "< 1 %"),
        (0.004999, 0, "< 1 %"),
        (0.005, 0, "1 %"),
        (0.996, 0, "> 99 %"),
        (0.995, 0, "> 99 %"),
        (0.994, 0, "99 %"),
        (0.0001, 1, "< 0,1 %"),
        (0.9999, 1, "> 99,9 %"),
        (1.2, 0, "120 %"),
    ],
)
def test_a_share_prints_as_percent_and_never_as_nothing_or_all_when_it_is_neither(
    share: float, digits: int, ru: str
) -> None:
    assert percent(share, "ru", digits) == percent(share, "kk", digits) == ru.replace(" ", "\u00a0")
    assert percent(share, "en", digits) == ru.replace(" %", "%").replace(",", ".").replace(" ", "\u00a0")


@given(part=st.integers(1, 5000), more=st.integers(1, 5000), digits=st.integers(0, 2), lang=LANGUAGE)
def test_no_share_between_reads_as_nothing_or_all(part: int, more: int, digits: int, lang: str) -> None:
    said = percent(part / (part + more), lang, digits)
    shown = said.replace("\u00a0", "").rstrip("%").replace(",", ".")
    assert shown.startswith(("<", ">")) or 0 < float(shown) < 100


@pytest.mark.parametrize(
    ("share", "bound", "said"),
    [
        (17 / 79, "at_least", "≥ 22 %"),
        (0.7, "more_than", "> 70 %"),
        (1 / 300, "at_least", "≥ 0,3 %"),
        (299 / 300, "at_least", "≥ 99,7 %"),
        (0, "at_least", "≥ 0 %"),
    ],
)
def test_a_bound_of_a_share_keeps_one_sign(share: float, bound: str, said: str) -> None:
    assert percent(share, "ru", bound=bound) == said.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("share", "bound", "said"),
    [
        (0.082, "exact", "+8,2 %"),
        (-0.0588, "at_least", "≥ −5,9 %"),
        (0, "exact", "0,0 %"),
        (0.0004, "exact", "+0,04 %"),
        (-0.0004, "exact", "−0,04 %"),
        (1, "exact", "+100,0 %"),
    ],
)
def test_a_change_has_its_sign_and_a_small_one_does_not_read_as_none(share: float, bound: str, said: str) -> None:
    assert signed_percent(share, "ru", bound=bound) == said.replace(" ", "\u00a0")


def test_a_bound_is_a_sign_before_the_number() -> None:
    assert [bounded("2,5", one) for one in ("exact", "at_least", "more_than")] == ["2,5", "≥\u00a02,5", ">\u00a02,5"]
    with pytest.raises(KeyError):
        bounded("2,5", "at_most")
