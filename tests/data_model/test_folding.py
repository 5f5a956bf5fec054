from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data_model.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Қуаныш Біләл", "куаныш билал"),
        ("Тең Қоғам", "тен когам"),
        ("Бағанашыл", "баганашыл"),
        ("тұрғын үй, өнер, һәм", "тургын уй, онер, хам"),
        ("учёт", "УЧЕТ"),
        ("COВEТ", "совет"),  # Latin C, O, E
        ("TOO «Алматы паркинг»", "ТОО Алматы паркинг"),
        ("Aport East Mall", "APORT EAST MALL"),
        ("Жетысу – Алатау", "Жетысу-Алатау"),
        ("переходы – причины", "переходы - причины"),
        ("СПК «Алматы» , отчет", 'СПК "Алматы", отчет'),
        ("много\u00a0 \t слов\n", "много слов"),
        ("й", "и\u0306"),
        ("пере\u00adнос", "перенос"),
    ],
)
def test_wordings_of_one_thing_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Алмалы", "Алматы"), ("район", "раион"), ("ТЭЦ-2", "ТЭЦ-3"), ("Жакупов Н.Б.", "Жакупов Т.Б.")]
)
def test_different_things_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_folded_text_reads_as_plain_russian() -> None:
    assert fold(" ТОО «Тұрғын  уй» – Отчёт ( 2026 ) ") == "тоо тургын уй-отчет (2026)"


@given(st.text())
@example("i\u0306")
@example("- - .")
@example("« , »")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


SPOKEN = st.text(alphabet="аәбвгғеёжйкқнңоөуұүхһиіыюя abcehkmoptxy«»–-.,")


@given(SPOKEN)
def test_case_never_matters(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)
