from __future__ import annotations

import pytest

from data_model.vocabulary import Bound, Unit
from locales import LANGUAGES
from locales.amounts import amount_text, in_words, number_text, of_base, part_text
from tests.locales.families import NOT_COUNTED


def plain(said: str) -> str:
    """The text with ordinary spaces."""
    return said.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "unit", "bound", "said"),
    [
        (63, Unit.LEGAL_ACTS, Bound.EXACT, ("63 проекта НПА", "63 НҚА жобасы", "63 draft legal acts")),
        (20.0, Unit.MONITORINGS, Bound.AT_LEAST, ("≥ 20 мониторингов", "≥ 20 мониторинг", "≥ 20 monitorings")),
        (2.5, Unit.MONITORINGS, Bound.AT_LEAST, ("≥ 2,5 мониторинга", "≥ 2,5 мониторинг", "≥ 2.5 monitorings")),
        (70, Unit.PERCENT, Bound.MORE_THAN, ("> 70 %", "> 70 %", "> 70%")),
        (21.4, Unit.PERCENT, Bound.EXACT, ("21,4 %", "21,4 %", "21.4%")),
        (795 / 891, Unit.SHARE, Bound.EXACT, ("89 %", "89 %", "89%")),
        (46, Unit.YEARS, Bound.EXACT, ("46 лет", "46 жас", "46 years")),
        (743_000, Unit.VIEWS, Bound.EXACT, ("743 000 просмотров", "743 000 қаралым", "743,000 views")),
        (None, Unit.APPEALS, Bound.EXACT, ("Нет данных", "Дерек жоқ", "No data")),
    ],
)
def test_an_amount_is_a_number_with_its_bound_and_its_unit(
    value: float | None, unit: str, bound: str, said: tuple[str, ...]
) -> None:
    assert tuple(plain(amount_text(value, unit, lang, bound=bound)) for lang in LANGUAGES) == said


@pytest.mark.parametrize("unit", [unit for unit in Unit if unit not in NOT_COUNTED])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_unit_can_be_counted(unit: str, lang: str) -> None:
    assert plain(amount_text(1366, unit, lang)).startswith("1,366 " if lang == "en" else "1 366 ")


def test_a_number_has_the_digits_it_needs_two_at_most() -> None:
    assert [number_text(x, "ru") for x in (46.0, 2.5, 7.2777, 7.875)] == ["46", "2,5", "7,28", "7,88"]
    assert number_text(2.5, "ru", bound="at_least", digits=2) == "≥\u00a02,50"


@pytest.mark.parametrize(
    ("part", "base", "bound", "said"),
    [
        (17, 79, Bound.EXACT, ("17 из 79 · 22 %", "79-дан 17 · 22 %", "17 of 79 · 22%")),
        (
            17,
            79,
            Bound.AT_LEAST,
            ("не менее 17 из 79 · ≥ 22 %", "79-дан кемінде 17 · ≥ 22 %", "at least 17 of 79 · ≥ 22%"),
        ),
        (1, 300, Bound.EXACT, ("1 из 300 · < 1 %", "300-ден 1 · < 1 %", "1 of 300 · < 1%")),
        (0, 9, Bound.EXACT, ("0 из 9 · 0 %", "9-дан 0 · 0 %", "0 of 9 · 0%")),
        (None, 79, Bound.EXACT, ("Нет данных", "Дерек жоқ", "No data")),
        (0, 0, Bound.EXACT, ("—", "—", "—")),
        (None, None, Bound.EXACT, ("—", "—", "—")),
    ],
)
def test_a_share_is_a_count_of_its_base_first(
    part: int | None, base: int | None, bound: str, said: tuple[str, ...]
) -> None:
    assert tuple(plain(part_text(part, base, lang, bound=bound)) for lang in LANGUAGES) == said


@pytest.mark.parametrize(
    ("bound", "said"),
    [
        ("exact", ("20", "20", "20")),
        ("at_least", ("не менее 20", "кемінде 20", "at least 20")),
        ("more_than", ("более 20", "20-дан астам", "more than 20")),
    ],
)
def test_a_bound_can_be_said_in_words(bound: str, said: tuple[str, ...]) -> None:
    assert tuple(plain(in_words("20", bound, lang)) for lang in LANGUAGES) == said


@pytest.mark.parametrize(
    ("base", "ending"),
    [
        (1, "ден"), (2, "ден"), (3, "тен"), (4, "тен"), (5, "тен"), (6, "дан"), (7, "ден"), (8, "ден"), (9, "дан"),
        (10, "нан"), (20, "дан"), (30, "дан"), (40, "тан"), (50, "ден"), (60, "тан"), (70, "тен"), (80, "нен"),
        (90, "нан"), (100, "ден"), (79, "дан"), (95, "тен"), (110, "нан"), (300, "ден"), (1000, "нан"),
        (1366, "дан"), (743_000, "нан"), (2_000_000, "нан"),
    ],
)  # fmt: skip
def test_a_kazakh_numeral_takes_the_ending_of_its_last_word(base: int, ending: str) -> None:
    assert plain(of_base(1, base, "kk")).split("-")[1].split()[0] == ending


def test_a_kazakh_per_cent_and_a_fraction_take_their_own_ending() -> None:
    assert plain(in_words("70\u00a0%", "more_than", "kk")) == "70 %-дан астам"
    assert plain(in_words("2,5", "more_than", "kk")) == "2,5-тен астам"
    assert plain(in_words("0", "more_than", "kk")) == "0-ден астам"
