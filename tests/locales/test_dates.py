from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from babel.dates import get_month_names

from locales import LANGUAGES
from locales import dates as say

DAY = date(2026, 3, 12)


def plain(said: str) -> str:
    """The text with ordinary spaces."""
    return said.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (say.long_day, ("12 марта 2026 года", "2026 жылғы 12 наурыз", "12 March 2026")),
        (say.medium_day, ("12 марта 2026 г.", "2026 жылғы 12 наурыз", "12 March 2026")),
        (say.short_day, ("12.03.2026", "12.03.2026", "12 Mar 2026")),
        (say.day_month, ("12 марта", "12 наурыз", "12 March")),
        (say.until_day, ("до 12 марта", "12 наурызға дейін", "by 12 March")),
        (say.since_day, ("с 12 марта", "12 наурыздан бастап", "since 12 March")),
        (say.month_year, ("март 2026 г.", "2026 жылғы наурыз", "March 2026")),
    ],
)
def test_a_day_in_each_form_and_language(form: object, said: tuple[str, ...]) -> None:
    assert tuple(plain(form(DAY, lang)) for lang in LANGUAGES) == said  # type: ignore[operator]


def test_a_day_may_be_said_with_its_year() -> None:
    assert plain(say.until_day(DAY, "ru", year=True)) == "до 12 марта 2026 года"
    assert plain(say.since_day(DAY, "en", year=True)) == "since 12 March 2026"


def test_russian_says_so_before_the_second() -> None:
    assert plain(say.since_day(date(2026, 3, 2), "ru")) == "со 2 марта"
    assert plain(say.since_day(date(2026, 3, 22), "ru")) == "с 22 марта"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_months_are_those_of_cldr(lang: str) -> None:
    alone = get_month_names("wide", "stand-alone", lang)
    inside = get_month_names("wide", "format", lang)
    for month in range(1, 13):
        name = alone[month] if lang == "en" else alone[month].lower()
        assert say.month_name(month, lang) == name
        assert say.day_month(date(2026, month, 5), lang) == f"5\u00a0{inside[month]}"
        assert alone[month].lower().startswith(say.month_short(month, lang).lower()[:3])


def test_months_in_a_sentence() -> None:
    assert [plain(say.in_month(4, lang)) for lang in LANGUAGES] == ["в апреле", "сәуірде", "in April"]
    kazakh = [say.in_month(month, "kk") for month in range(1, 13)]
    assert [one.removeprefix(say.month_name(n, "kk")) for n, one in enumerate(kazakh, 1)] == [
        "да", "да", "да", "де", "да", "да", "де", "да", "те", "да", "да", "да",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2025-05-01", "2025-12-31", ("май – декабрь 2025 г.", "2025 жылғы мамыр – желтоқсан", "May – December 2025")),
        ("2026-04-01", "2026-04-30", ("апрель 2026 г.", "2026 жылғы сәуір", "April 2026")),
        ("2024-02-01", "2024-02-29", ("февраль 2024 г.", "2024 жылғы ақпан", "February 2024")),
        ("2026-02-01", "2026-02-27", ("1–27 февраля 2026 г.", "2026 жылғы 1–27 ақпан", "1–27 February 2026")),
        ("2022-01-01", "2024-12-31", ("2022–2024 годы", "2022–2024 жылдар", "2022–2024")),
        ("2026-01-01", "2026-12-31", ("2026 год", "2026 жыл", "2026")),
        (
            "2023-04-01",
            "2025-03-31",
            ("апрель 2023 г. – март 2025 г.", "2023 жылғы сәуір – 2025 жылғы наурыз", "April 2023 – March 2025"),
        ),
        (
            "2025-12-30",
            "2026-01-02",
            (
                "30 декабря 2025 г. – 2 января 2026 г.",
                "2025 жылғы 30 желтоқсан – 2026 жылғы 2 қаңтар",
                "30 December 2025 – 2 January 2026",
            ),
        ),
        ("2026-03-12", "2026-03-12", ("12 марта 2026 г.", "2026 жылғы 12 наурыз", "12 March 2026")),
    ],
)
def test_a_period_is_said_by_years_by_months_or_by_days(start: str, end: str, said: tuple[str, ...]) -> None:
    dates = date.fromisoformat(start), date.fromisoformat(end)
    assert tuple(plain(say.period(*dates, lang)) for lang in LANGUAGES) == said


def test_a_period_of_whole_months_can_be_said_by_its_days() -> None:
    half_year = date(2026, 1, 1), date(2026, 6, 30)
    assert [plain(say.days_period(*half_year, lang)) for lang in LANGUAGES] == [
        "1 января – 30 июня 2026 г.",
        "2026 жылғы 1 қаңтар – 30 маусым",
        "1 January – 30 June 2026",
    ]


def test_a_moment_is_told_by_the_clock_of_almaty() -> None:
    at = datetime(2026, 11, 22, 9, 2, tzinfo=UTC)
    assert [plain(say.moment(at, lang)) for lang in LANGUAGES] == [
        "22 ноября 2026 г., 14:02",
        "2026 жылғы 22 қараша, 14:02",
        "22 November 2026, 14:02",
    ]
    assert plain(say.moment(datetime(2026, 6, 30, 19, 30, tzinfo=UTC), "ru")) == "1 июля 2026 г., 00:30"


def test_records_entered_by_the_end_of_a_day_are_entered_by_that_day() -> None:
    almaty = timezone(timedelta(hours=5))
    assert say.entered_by(datetime.combine(date(2026, 11, 23), time.max, almaty)) == date(2026, 11, 23)
    named = datetime(2026, 11, 23, 23, 59, tzinfo=almaty)
    assert say.entered_by(named) == named


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        say.moment(datetime(2026, 11, 22, 9, 2), "ru")  # noqa: DTZ001


@pytest.mark.parametrize("form", [say.long_day, say.medium_day, say.day_month])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_day_and_its_month_stay_on_one_line(form: object, lang: str) -> None:
    assert "12 " not in form(DAY, lang)  # type: ignore[operator]
