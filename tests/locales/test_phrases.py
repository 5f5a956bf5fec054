from __future__ import annotations

from datetime import UTC, datetime

import pytest

from data_model.vocabulary import Bound, Unit
from locales.phrases import caveat, figure, limits, main, phrase
from metrics.metric import Amount, Caveat, Measurement


def spaced(said: str) -> str:
    """The text with ordinary spaces, except before a percent sign, where breaking the line would be wrong."""
    return said.replace("\u00a0", " ").replace(" %", "\u00a0%")


def measured(value: float | None, unit: Unit = Unit.ITEMS, **amount: object) -> Measurement:
    return Measurement("any", unit, Amount(value, **amount))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ru", "17 из 79 · 22\u00a0%"),
        ("kk", "79-дан 17 · 22\u00a0%"),
        ("en", "17 of 79 · 22%"),
    ],
)
def test_a_share_is_said_as_a_count_of_its_base_and_then_the_percent(lang: str, said: str) -> None:
    assert spaced(phrase(measured(17 / 79, Unit.SHARE, part=17, base=79), lang)) == said


def test_a_share_with_unreported_items_is_said_as_a_bound_with_their_number() -> None:
    bounded = measured(17 / 79, Unit.SHARE, part=17, base=79, bound=Bound.AT_LEAST, unknown=24)
    assert spaced(phrase(bounded, "ru")) == "не менее 17 из 79 · ≥ 22\u00a0%, без отметки 24"


def test_a_share_without_a_mark_is_no_data_though_its_base_is_known() -> None:
    assert spaced(phrase(measured(None, Unit.SHARE, base=79), "ru")) == "Нет данных"


def test_a_share_without_a_base_is_a_dash() -> None:
    assert spaced(phrase(measured(None, Unit.SHARE, base=0), "ru")) == "—"


def test_a_count_is_said_with_its_noun_and_a_bound_stays_a_bound() -> None:
    assert spaced(phrase(measured(20, Unit.MONITORINGS, bound=Bound.AT_LEAST), "ru")) == "≥ 20 мониторингов"
    assert spaced(phrase(measured(63, Unit.LEGAL_ACTS), "ru")) == "63 проекта НПА"


def test_zero_is_a_number_and_no_data_is_not() -> None:
    assert spaced(phrase(measured(0), "ru")) == "0 пунктов"
    assert spaced(phrase(measured(None), "ru")) == "Нет данных"


def test_a_count_of_past_items_says_how_many_fell_due_before_the_approval() -> None:
    assert spaced(phrase(measured(57, before_approval=22, by_original=57), "ru")) == (
        "57 пунктов, из них 22 со сроком до утверждения плана"
    )


def test_the_count_by_original_dates_is_said_where_it_differs() -> None:
    assert list(limits(measured(6, by_original=7).amount, "ru")) == ["по первоначальным срокам 7"]
    assert list(limits(measured(6, by_original=6).amount, "ru")) == []


def test_of_a_share_it_is_the_base_that_fell_due_early_or_counts_otherwise_by_original_dates() -> None:
    due = {"part": 17, "base": 41, "before_approval": 22}
    assert list(limits(measured(17 / 41, Unit.SHARE, by_original=43, **due).amount, "ru")) == [
        "в основе 22 со сроком до утверждения плана",
        "основа по первоначальным срокам 43",
    ]
    assert len(list(limits(measured(17 / 41, Unit.SHARE, by_original=41, **due).amount, "ru"))) == 1
    assert list(limits(measured(None, Unit.SHARE, base=41, before_approval=22).amount, "ru")) == []


def test_a_moment_is_told_by_the_clock_of_almaty() -> None:
    at = datetime(2026, 4, 14, 10, 20, tzinfo=UTC)
    assert spaced(main(measured(None, Unit.MOMENT, moment=at), "ru")) == "14 апреля 2026 г., 15:20"
    assert spaced(main(measured(None, Unit.MOMENT), "ru")) == "Нет данных"


def test_large_print_takes_the_part_of_a_share_and_the_sign_of_a_bound() -> None:
    assert figure(measured(17 / 79, Unit.SHARE, part=17, base=79, bound=Bound.AT_LEAST), "ru") == "≥\u00a017"
    assert figure(measured(743000, Unit.VIEWS), "ru") == "743\u00a0000"
    assert figure(measured(None), "ru") == "—"


def test_a_caveat_names_its_values() -> None:
    silent = Caveat("caveat-silent-commissions", (("commissions", (1, 4)),))
    assert caveat(silent, "ru") == "Отметок не внесли комиссии №\u00a01, 4."
