"""The council's own plan: every row as a person read it, and the totals that a person counted."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from data_model.vocabulary import ActivityKind, DeadlineKind, KindBasis
from imports.plan_document import PlanRow
from imports.wording.cleaning import clean
from tests.imports.the_plan import GoldenRow, golden_rows, numbers, row, source_text, the_plan

DATED = {DeadlineKind.DAY, DeadlineKind.BY_DAY, DeadlineKind.MONTH, DeadlineKind.MONTH_RANGE}
STANDING = {DeadlineKind.ON_DEMAND, DeadlineKind.REGULAR}
UNSCHEDULED = {DeadlineKind.TO_BE_AGREED, DeadlineKind.SEPARATE_SCHEDULE}


def rows_of(*kinds: DeadlineKind) -> list[PlanRow]:
    return [row for row in the_plan().rows if row.deadline.kind in kinds]


@pytest.mark.parametrize("golden", golden_rows(), ids=lambda golden: golden.number)
def test_row_is_read_as_a_person_reads_it(golden: GoldenRow) -> None:
    read = row(golden.number)
    assert golden == GoldenRow(
        read.number,
        read.kind.kind,
        read.kind.basis,
        read.deadline.kind,
        read.deadline.starts_on,
        read.deadline.ends_on,
        read.responsible.commission or 0,
        len(read.responsible.people),
        read.district,
    )


def test_plan_has_95_items_and_nothing_is_left_over() -> None:
    plan = the_plan()
    assert [row.number for row in plan.rows] == list(range(1, 95 + 1))
    assert plan.skipped == ()


def test_dated_carried_over_standing_and_unscheduled_items_make_up_the_plan() -> None:
    assert len(rows_of(*DATED)) == 79
    assert numbers(rows_of(DeadlineKind.YEAR_ROUND)) == [2]
    assert numbers(rows_of(*STANDING)) == [40, 41, 73, 78, 79, 80, 84, 85, 94, 95]
    assert numbers(rows_of(*UNSCHEDULED)) == [10, 11, 12, 13, 39]
    assert len(the_plan().rows) == 79 + 1 + 10 + 5


def test_commissions_have_their_items() -> None:
    counts = Counter(row.responsible.commission for row in the_plan().rows)
    assert counts == {1: 20, 2: 21, 3: 10, 4: 9, 5: 20, 6: 15}


def test_22_items_end_before_the_plan_was_approved() -> None:
    approved_on = date(2026, 3, 17)
    before = [row for row in the_plan().rows if row.deadline.ends_on and row.deadline.ends_on < approved_on]
    assert numbers(before) == [1, 3, 4, 5, 6, 7, *range(23, 29), 37, 42, 54, 62, 69, 82, 83, 86, 87, 91]
    assert len(before) == 22


def test_56_of_79_dated_deadlines_are_months_or_ranges_of_months() -> None:
    assert len(rows_of(DeadlineKind.MONTH, DeadlineKind.MONTH_RANGE)) == 56
    assert len(rows_of(DeadlineKind.DAY)) == 22
    assert numbers(rows_of(DeadlineKind.BY_DAY)) == [7]


def test_24_persons_are_named() -> None:
    assert {person for row in the_plan().rows for person in row.responsible.people} == {
        *("Сеитов С.С.", "Калимолдин М.М.", "Шардинов Ш.А."),
        *("Лактюшин Д.Н.", "Нуртаев Т.Т.", "Исмагулов М.Б.", "Увайсова Х.М."),
        *("Кенесов А.", "Бижанов С.", "Султангалиев Т.", "Кожамсугиров Е."),
        *("Жакупов Н.Б.", "Капасов Д.Ж."),
        *("Мурзаева А.А.", "Абдыхалыков К.С.", "Қуаныш Біләл", "Кайрыев Р.А.", "Рысбеков М.Ж.", "Ділдәбек Д.Ж."),
        *("Гасанов Р.", "Айтхожина Л.", "Курымбаев Б.", "Аманжолова З.", "Джепка Б."),
    }


def test_28_items_name_nobody() -> None:
    without = [row for row in the_plan().rows if not row.responsible.people]
    assert numbers(without) == [1, *range(5, 21), 40, 41, 61, 62, 73, 78, 79, 80, 93, 94, 95]
    assert len(without) == 28


def test_groups_and_outside_parties_stand_apart_from_persons() -> None:
    others: dict[str, list[int]] = {}
    for plan_row in the_plan().rows:
        for group in plan_row.responsible.others:
            others.setdefault(group, []).append(plan_row.number)
    assert others == {
        "члены ОС": [5, 6, 8, 9, 11, 12, 13],
        "ДЧС – по согласованию": [26],
        "члены и эксперты 2 Комиссии": [40, 41],
        "Профильный комитет": [61, 62],
        "Профильные комитеты и экспертные группы": [73, 78, 79, 80],
        "Члены комиссии": [93],
        "Все комитеты": [94, 95],
    }


def test_committees_have_one_name_each() -> None:
    assert Counter(row.responsible.committee for row in the_plan().rows if row.responsible.committee) == {
        "Комитет «Спорт»": 3,
        "Комитет «Культура»": 1,
        "Комитет по делам молодежи": 5,
        "Комитет по делам гражданского общества, СМИ и общественного контроля": 2,
        "Комитет по делам религии": 1,
        "Комитет государственного языка": 2,
    }


def test_monitorings_are_31_named_and_up_to_44() -> None:
    monitorings = [row for row in the_plan().rows if ActivityKind.MONITORING in row.kind.kinds]
    inferred = [row for row in monitorings if row.kind.basis is KindBasis.INFERRED]
    assert len(monitorings) - len(inferred) == 31
    assert len(monitorings) == 31 + 13
    assert numbers(inferred) == list(range(24, 37))


def test_item_45_is_a_hearing_and_a_monitoring() -> None:
    assert row(45).kind.kinds == (ActivityKind.HEARING_REPORT, ActivityKind.MONITORING)
    assert [r.number for r in the_plan().rows if len(r.kind.kinds) > 1] == [45]


@pytest.mark.parametrize("number", range(1, 96))
def test_quote_is_the_row_and_stands_in_the_document(number: int) -> None:
    quote = row(number).quote
    assert quote.startswith(f"{number} ")
    assert quote in clean(source_text())
    assert all(word in quote for word in row(number).title.split())
    assert row(number).deadline.as_written in quote


def test_place_of_a_row_is_its_number() -> None:
    assert row(7).place == "п. 7"


def test_rows_cut_by_a_page_are_joined_and_say_so() -> None:
    cut = [row for row in the_plan().rows if "remark-row-broken-across-pages" in row.remarks]
    assert numbers(cut) == [20, 68, 77, 91]
    assert row(20).title.endswith("на второе полугодие при участии курируемых Департаментов и Управлений")
    assert row(20).deadline.as_written == "Июнь"
    assert row(77).title.endswith("с участием членов Общественного совета и молодежью г. Алматы")
    assert row(68).responsible.people == ("Абдыхалыков К.С.",)
    assert row(91).responsible.people == ("Гасанов Р.", "Айтхожина Л.", "Курымбаев Б.")


def test_agenda_notes_stand_apart_from_the_deadline() -> None:
    notes = {row.number: row.deadline.note for row in the_plan().rows if row.deadline.note}
    assert list(notes) == [14, 15, 19]
    assert notes[14].startswith("Вопросы к руководству полка патрульной полиции")
    assert notes[14].endswith("управления по борьбе с наркобизнесом.")
    assert notes[15] == "В рамках Года цифровизации"
    assert notes[19] == "С подготовкой рекомендаций и выявленных замечаний"


@pytest.mark.parametrize(
    ("number", "wording"),
    [
        (2, "В течении года"),
        (14, "Апрель"),
        (54, "25.02.2026"),
        (65, "Январь-Март"),
        (81, "Февраль/ Март"),
        (82, "27 Февраля"),
    ],
)
def test_deadline_stays_as_written(number: int, wording: str) -> None:
    assert row(number).deadline.as_written == wording


def test_only_item_93_ends_past_the_period() -> None:
    marked = [row for row in the_plan().rows if "remark-deadline-past-period" in row.remarks]
    assert numbers(marked) == [93]


def test_rows_to_check_are_the_cut_the_inferred_the_ambiguous_and_the_late() -> None:
    to_check = [row for row in the_plan().rows if row.remarks]
    assert numbers(to_check) == [20, *range(24, 37), 68, 73, 77, 80, 91, 93]


def test_title_period_and_signature_are_read() -> None:
    plan = the_plan()
    assert plan.title == "ПЛАН РАБОТЫ Общественного совета г. Алматы на I-е полугодие 2026 года"
    assert (plan.period_start, plan.period_end) == (date(2026, 1, 1), date(2026, 6, 30))
    assert plan.signature == "Председатель Общественного совета г. Алматы Хасенов М.К."


def test_garbled_approval_is_a_day_that_is_uncertain_and_no_decision_number() -> None:
    approval = the_plan().approval
    assert approval is not None
    assert approval.as_written == "«УТВЕРЖДЕН» решением Общего заседания ОС №17» марта 2026г."
    assert approval.approved_on == date(2026, 3, 17)
    assert approval.day_uncertain
    assert approval.decision_number == ""


def test_closing_paragraph_is_a_note_on_the_plan_and_no_item() -> None:
    note = the_plan().closing_note
    assert note.startswith("ИНФОРМАЦИОННОЕ ОБЕСПЕЧЕНИЕ Проводимая членами Общественного совета работа")
    assert note.endswith("с привлечением СМИ и общественности города.")
    assert note in clean(source_text())


def test_slips_of_the_document_stay() -> None:
    assert row(47).title == "Мониторинг КПП на ПХВ «Алматы паркинг»"
    assert row(52).responsible.as_written == "4 комиссия Жакупов Н.Б"
    assert row(57).title == (
        "Круглый стол по развитию туризма Совместно с отраслевым советом Палаты предпринимателей г. Алматы"
    )
