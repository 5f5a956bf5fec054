from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_model.errors import CouncilError
from data_model.vocabulary import DeadlineKind
from imports.wording.deadlines import Deadline, read_deadline
from tests.imports.the_plan import PERIOD, the_plan


def read(cell: str, period: tuple[date, date] = PERIOD) -> Deadline:
    return read_deadline(cell, *period)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    "cell",
    [
        "12 февраля",
        "12 Февраля",
        "12 ФЕВРАЛЯ 2026 года",
        "«12» февраля 2026г.",
        "  <b>12\tфевраля</b> ",
        "12.02.2026",
        "12.02.26 г.",
        "12/02/2026",
        "12.02",
        "12 ақпан",
        "12 февpаля",  # a Latin p
    ],
)
def test_named_day_is_first_and_last(cell: str) -> None:
    deadline = read(cell)
    assert deadline.kind is DeadlineKind.DAY
    assert deadline.starts_on == deadline.ends_on == date(2026, 2, 12)


@pytest.mark.parametrize(
    "cell", ["до 14 марта", "До 14 Марта 2026 г.", "до 14.03.2026", "не позднее 14 марта", "14 наурызға дейін"]
)
def test_by_day_has_a_last_day_and_no_first(cell: str) -> None:
    deadline = read(cell)
    assert deadline.kind is DeadlineKind.BY_DAY
    assert (deadline.starts_on, deadline.ends_on) == (None, date(2026, 3, 14))


@pytest.mark.parametrize("cell", ["Апрель", "апрель", "АПРЕЛЬ.", "в апреле", "Апрель 2026 года", "**Апрель**", "Сәуір"])
def test_month_runs_from_its_first_to_its_last_day(cell: str) -> None:
    deadline = read(cell)
    assert deadline.kind is DeadlineKind.MONTH
    assert (deadline.starts_on, deadline.ends_on) == (date(2026, 4, 1), date(2026, 4, 30))


@pytest.mark.parametrize(
    ("cell", "starts", "ends"),
    [
        ("Апрель-май", "2026-04-01", "2026-05-31"),
        ("Апрель – май", "2026-04-01", "2026-05-31"),
        ("Апрель —май", "2026-04-01", "2026-05-31"),
        ("апрель и май", "2026-04-01", "2026-05-31"),
        ("Апрель, май", "2026-04-01", "2026-05-31"),
        ("Февраль/ Март", "2026-02-01", "2026-03-31"),
        ("Февраль / Март", "2026-02-01", "2026-03-31"),
        ("Январь Февраль", "2026-01-01", "2026-02-28"),
        ("Март - Июнь 2026г.", "2026-03-01", "2026-06-30"),
        ("Наурыз-Маусым", "2026-03-01", "2026-06-30"),
    ],
)
def test_range_of_months_runs_to_the_last_day_of_the_last(cell: str, starts: str, ends: str) -> None:
    deadline = read(cell)
    assert deadline.kind is DeadlineKind.MONTH_RANGE
    assert (deadline.starts_on, deadline.ends_on) == (day(starts), day(ends))


@pytest.mark.parametrize("cell", ["В течении года", "в течение года", "В течение 2026 года", "Жыл бойы"])
def test_year_round_is_the_whole_year_and_not_past_the_period(cell: str) -> None:
    deadline = read(cell)
    assert deadline.kind is DeadlineKind.YEAR_ROUND
    assert (deadline.starts_on, deadline.ends_on) == (date(2026, 1, 1), date(2026, 12, 31))
    assert deadline.remarks == ()


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("по мере поступления", DeadlineKind.ON_DEMAND),
        ("По  мере необходимости", DeadlineKind.ON_DEMAND),
        ("По мере обращения", DeadlineKind.ON_DEMAND),
        ("Қажеттілігіне қарай", DeadlineKind.ON_DEMAND),
        ("Регулярно", DeadlineKind.REGULAR),
        ("на постоянной основе.", DeadlineKind.REGULAR),
        ("По отдельному графику", DeadlineKind.SEPARATE_SCHEDULE),
        ("<b>Дата на согласовании</b>", DeadlineKind.TO_BE_AGREED),
    ],
)
def test_deadline_without_days_has_none(cell: str, kind: DeadlineKind) -> None:
    deadline = read(cell)
    assert (deadline.kind, deadline.starts_on, deadline.ends_on) == (kind, None, None)


def test_february_of_a_leap_year_has_29_days() -> None:
    leap = date(2028, 1, 1), date(2028, 6, 30)
    assert read("Февраль", leap).ends_on == date(2028, 2, 29)
    assert read("29 февраля", leap).ends_on == date(2028, 2, 29)


@pytest.mark.parametrize(
    "cell", ["31 февраля", "29 февраля", "до 31.04.2026", "12.13.2026", "0 мая", "01.01.0000", "Май 2026 - Март 2026"]
)
def test_impossible_date_is_refused_with_its_wording(cell: str) -> None:
    with pytest.raises(CouncilError) as refusal:
        read(cell)
    assert refusal.value.key == "error-deadline-impossible"
    assert refusal.value.values == {"wording": cell}


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "II квартал",
        "мартобря",
        "12-14 февраля",
        "15 февраля - 20 марта",
        "до конца месяца",
        "Апрель или май",
        "Январь Февраль Март",
        "12 февраля, 19 февраля",
        "Апрель; Май",
    ],
)
def test_unknown_wording_is_refused_whole_and_never_read_in_part(cell: str) -> None:
    with pytest.raises(CouncilError) as refusal:
        read(cell)
    assert refusal.value.key == "error-deadline-unknown"
    assert refusal.value.values == {"wording": cell}


@pytest.mark.parametrize(
    ("cell", "note"),
    [
        ("<b>Апрель</b> В рамках Года цифровизации", "В рамках Года цифровизации"),
        ("12 февраля (ДЧС – по согласованию)", "(ДЧС – по согласованию)"),
        ("По мере необходимости Вопросы комитетов", "Вопросы комитетов"),
    ],
)
def test_what_follows_a_deadline_is_its_note(cell: str, note: str) -> None:
    deadline = read(cell)
    assert deadline.note == note
    assert note not in deadline.as_written


def test_note_that_names_a_month_asks_for_a_look() -> None:
    assert read("Апрель (перенос на май)").remarks == ("remark-deadline-note-names-a-month",)


@pytest.mark.parametrize(
    ("cell", "remarks"),
    [
        ("Июнь/июль", ("remark-deadline-past-period",)),
        ("25.02.2025", ("remark-deadline-before-period",)),
        ("30 июня", ()),
        ("1 января", ()),
        ("1 июля", ("remark-deadline-past-period",)),
    ],
)
def test_deadline_outside_the_period_says_so(cell: str, remarks: tuple[str, ...]) -> None:
    assert read(cell).remarks == remarks


def test_range_over_new_year_ends_in_the_next_one() -> None:
    second_half = date(2026, 7, 1), date(2026, 12, 31)
    deadline = read("Декабрь-январь", second_half)
    assert (deadline.starts_on, deadline.ends_on) == (date(2026, 12, 1), date(2027, 1, 31))
    assert deadline.remarks == ("remark-deadline-past-period", "remark-deadline-crosses-year")
    stated = read("Декабрь 2026 – январь 2027", second_half)
    assert (stated.starts_on, stated.ends_on) == (deadline.starts_on, deadline.ends_on)


def test_wording_without_a_year_takes_the_year_that_lies_in_the_period() -> None:
    school_year = date(2026, 9, 1), date(2027, 6, 30)
    assert read("Октябрь", school_year).ends_on == date(2026, 10, 31)
    assert read("12 марта", school_year).ends_on == date(2027, 3, 12)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_as_a_council_error(text: str) -> None:
    assert read_or_refusal(text) is not None


BEFORE = ["до", "к", "не позднее", "в течении", "0", "12", "31", "99"]
BETWEEN = ["февраля", "Май", "июнь", "-", "/", ",", "и", "."]
AFTER = ["2026", "0000", "9999", "г.", "года"]
PIECES = st.sampled_from([*BEFORE, *BETWEEN, *AFTER])


@given(st.lists(PIECES, max_size=9), st.sampled_from([" ", ""]))
def test_any_mix_of_deadline_words_is_read_or_refused_as_a_council_error(pieces: list[str], space: str) -> None:
    assert read_or_refusal(space.join(pieces)) is not None


def read_or_refusal(text: str) -> Deadline | CouncilError:
    try:
        deadline = read(text)
    except CouncilError as refusal:
        return refusal
    if deadline.starts_on is not None:
        assert deadline.ends_on is not None
        assert deadline.starts_on <= deadline.ends_on
    return deadline


@given(st.sampled_from([row.deadline for row in the_plan().rows]), st.sampled_from([str.upper, str.lower, str.title]))
def test_case_of_a_wording_changes_nothing(deadline: Deadline, cased: type[str]) -> None:
    again = read(cased(deadline.as_written))
    assert (again.kind, again.starts_on, again.ends_on) == (deadline.kind, deadline.starts_on, deadline.ends_on)
