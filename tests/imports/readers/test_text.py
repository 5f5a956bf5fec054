from __future__ import annotations

import pytest

from data_model.errors import CouncilError
from imports.plan_document import PlanDocument, Skipped
from imports.readers.text import read
from imports.wording.cleaning import clean
from tests.imports.the_plan import DISTRICTS, source_text, the_plan

HEAD = (
    "ПЛАН РАБОТЫ\nна I-е полугодие 2026 года\n\n"
    "№\tНаименование мероприятия\tСрок исполнения\tОтветственные исполнители\n"
)


def a_plan(*lines: str) -> PlanDocument:
    return read(HEAD + "\n".join(lines), DISTRICTS)


def test_row_with_an_unknown_deadline_is_kept_whole_and_the_others_are_read() -> None:
    plan = a_plan("1\tОтчет\tII квартал\t1 комиссия", "2\tОтчет\tМай\t1 комиссия")
    assert [row.number for row in plan.rows] == [2]
    assert plan.skipped == (
        Skipped(
            place="п. 1",
            text="1 Отчет II квартал 1 комиссия",
            why="error-deadline-unknown",
            wording="II квартал",
            cells=("1", "Отчет", "II квартал", "1 комиссия"),
        ),
    )


def test_row_with_an_impossible_date_names_the_date() -> None:
    (skipped,) = a_plan("1\tОтчет\t31 февраля Вопросы комитета\t1 комиссия").skipped
    assert (skipped.why, skipped.wording) == ("error-deadline-impossible", "31 февраля")


def test_row_without_a_title_is_kept_whole() -> None:
    (skipped,) = a_plan("1\t\tМай\t1 комиссия").skipped
    assert (skipped.place, skipped.why, skipped.text) == ("п. 1", "error-row-without-title", "1 Май 1 комиссия")


def test_line_between_rows_is_reported_and_a_line_after_them_is_the_closing_note() -> None:
    plan = a_plan(
        "1\tОтчет\tМай\t1 комиссия", "Комиссия по туризму", "2\tОтчет\tМай\t1 комиссия", "Итоги", "подводит секретарь"
    )
    assert [(skipped.text, skipped.why) for skipped in plan.skipped] == [
        ("Комиссия по туризму", "error-line-not-a-row")
    ]
    assert plan.closing_note == "Итоги подводит секретарь"


def test_line_above_the_title_is_reported() -> None:
    plan = read(f"Черновик\n{HEAD}1.\tОтчет\tМай\t1 комиссия", DISTRICTS)
    assert [skipped.text for skipped in plan.skipped] == ["Черновик"]
    assert plan.title == "ПЛАН РАБОТЫ на I-е полугодие 2026 года"
    assert plan.approval is None
    assert [row.number for row in plan.rows] == [1]


def test_head_of_the_table_may_repeat_on_each_page() -> None:
    head = HEAD.splitlines()[-1]
    plan = a_plan("1\tОтчет управления\tМай\t1 комиссия", head, "\tспорта\t\t")
    assert plan.rows[0].title == "Отчет управления спорта"
    assert plan.skipped == ()


def test_number_that_repeats_and_a_cell_too_many_ask_for_a_look() -> None:
    plan = a_plan("1\tОтчет\tМай\t1 комиссия", "1\tОтчет\tМай\t1 комиссия\tлишнее", "2\tОтчет\tМай\t")
    assert [row.remarks for row in plan.rows] == [
        (),
        ("remark-number-repeated", "remark-extra-cells"),
        ("remark-commission-unknown",),
    ]


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_line_ends_of_any_system_give_the_same_plan(line_end: str) -> None:
    assert read(source_text().replace("\n", line_end), DISTRICTS) == the_plan()


def test_byte_order_mark_and_soft_breaks_change_nothing() -> None:
    plan = read("\ufeff" + source_text().replace("Вопросы к", "\v\u2028Вопросы к"), DISTRICTS)
    assert plan == the_plan()


@pytest.mark.parametrize("text", ["", "просто письмо", HEAD])
def test_text_without_rows_is_refused(text: str) -> None:
    with pytest.raises(CouncilError, match="error-plan-without-rows"):
        read(text, DISTRICTS)


def test_plan_that_names_no_period_is_refused() -> None:
    with pytest.raises(CouncilError, match="error-plan-period-unknown"):
        read("ПЛАН РАБОТЫ\n1\tОтчет\tМай\t1 комиссия", DISTRICTS)


def test_no_row_number_of_the_source_is_lost_whichever_cell_is_broken() -> None:
    broken = source_text().replace("<b>Апрель</b>", "в скором времени")
    plan = read(broken, DISTRICTS)
    assert len(plan.rows) + len(plan.skipped) == 95
    assert all(skipped.text in clean(broken) for skipped in plan.skipped)
