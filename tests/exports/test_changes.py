"""The sheet of changes: only where a report is named, a row for each change, counted as the measures count them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

import docx
import pytest
from sqlmodel import Session, select

from data_model import commands
from data_model.errors import CouncilError
from data_model.store import Store
from data_model.vocabulary import MarkStatus
from data_model.work_plan import Plan, PlanItem
from exports import covering_letter
from exports.workbook import SHEETS, WorkbookRequest, gathered, summary_workbook
from locales import LANGUAGES, Texts
from metrics.evaluate import evaluate, items_on
from metrics.evidence import asker
from metrics.metric import Scope
from metrics.snapshots import frozen
from tests.data_model.acting import by
from tests.exports.reading import Opened

REPORT, TODAY = date(2026, 3, 12), date(2026, 6, 30)
THEN, NOW = (datetime.combine(day, time(23), UTC) for day in (REPORT, TODAY))


def reported(session: Session) -> int:
    scope = Scope()
    told = frozen(evaluate(session, scope, REPORT, THEN), items_on(session, scope, REPORT, THEN))
    plan = session.exec(select(Plan)).one().id or 0
    return commands.freeze_snapshot(session, by(session), plan, REPORT, REPORT, THEN, told)


def mark(session: Session, number: int, status: MarkStatus, effective_on: date) -> None:
    item = session.exec(select(PlanItem).where(PlanItem.number == number)).one()
    commands.record_mark(session, by(session, minutes=24 * 60 * number), item.id or 0, status, effective_on)


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_a_workbook_that_names_a_report_tells_what_changed_since(seeded_copy: Store, lang: str) -> None:
    with seeded_copy.writing() as session:
        number = reported(session)
        mark(session, 7, MarkStatus.DONE, date(2026, 3, 10))
        mark(session, 8, MarkStatus.IN_PROGRESS, date(2026, 3, 20))
        content = summary_workbook(session, WorkbookRequest(None, TODAY, NOW, lang, None, number))
    file = Opened(content, lang)
    t = file.t
    assert file.book.sheetnames[2] == t("workbook-sheet-changes")  # right after the summary
    assert len(file.book.sheetnames) == len(SHEETS) + 1
    told = [
        (line[t("workbook-since-what")].value, line[t("workbook-number-sign")].value) for line in file.table("changes")
    ]
    assert told == [
        (t("workbook-since-newly_done"), 7),
        (t("workbook-since-newly_overdue"), 8),
        (t("workbook-since-entered_late"), 7),
    ]


def test_a_workbook_that_names_no_report_has_no_such_sheet(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        reported(session)
        file = Opened(summary_workbook(session, WorkbookRequest(None, TODAY, NOW, "ru")), "ru")
    assert len(file.book.sheetnames) == len(SHEETS)


def test_a_report_without_changes_says_so_and_an_unknown_one_is_refused(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        number = reported(session)
        wanted = WorkbookRequest(None, REPORT, THEN, "ru", None, number, sheets=("changes",))
        same = Opened(summary_workbook(session, wanted), "ru")
        with pytest.raises(CouncilError, match="error-unknown-snapshot"):
            summary_workbook(session, replace(wanted, snapshot=number + 1))
    assert same.table("changes") == []
    assert "Изменений нет." in [cell.value for row in same.sheet("changes") for cell in row]


def since(content: bytes, figure: str) -> tuple[object, object]:
    """What was told of a figure and its change, as the summary says them."""
    file = Opened(content, "ru")
    head = [cell.value for cell in file.header("summary")]
    (row,) = [row for row in file.sheet("summary").iter_rows() if row[0].value == figure]
    line = dict(zip(head, row, strict=True))
    return line["В докладе"].value, line["Изменение с доклада"].value


def test_the_plans_figures_stand_beside_what_was_told_of_them(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        mark(session, 1, MarkStatus.DONE, date(2026, 3, 1))
        number = reported(session)
        mark(session, 7, MarkStatus.DONE, date(2026, 3, 10))
        wanted = WorkbookRequest(None, TODAY, NOW, "ru", None, number, sheets=("title", "summary"))
        content = summary_workbook(session, wanted)
    assert since(content, "Пункты с отметкой") == (0, 2)  # the mark of № 1 was entered after the report's moment
    assert since(content, "Всего пунктов") == (95, 0)
    assert since(content, "Исполнение плана") == ("Нет данных", "Неизвестно")
    assert since(content, "Обращений рассмотрено") == (None, None)  # another period, maybe another book
    assert since(content, "Членов в составе") == (None, None)
    facts = {row[0].value: row[1].value for row in Opened(content, "ru").sheet("title")}
    assert facts["Сравнение с докладом"] == "12\u00a0марта 2026\u00a0года".replace(" 2026", "\u00a02026")


def test_of_a_bound_nobody_knows_how_much_it_changed_and_what_is_not_compared_says_so(demo_copy: Store) -> None:
    with demo_copy.writing() as session:
        number = reported(session)
        wanted = WorkbookRequest(None, TODAY, NOW, "ru", None, number, sheets=("summary",))
        content = summary_workbook(session, wanted)
    was, change = since(content, "Исполнение плана")
    assert isinstance(was, int)
    assert change == "Неизвестно"
    groups = [cell.value for cell in Opened(content, "ru").sheet("summary")["A"]]
    assert "План работы" in groups
    assert "Обращения (с докладом не сравнивается)" in groups


def test_a_report_of_the_whole_council_says_nothing_of_some_commissions(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        number = reported(session)
        wanted = WorkbookRequest(None, TODAY, NOW, "ru", None, number, commissions=(3,), sheets=("summary", "changes"))
        file = Opened(summary_workbook(session, wanted), "ru")
    assert "В докладе" not in [cell.value for cell in file.header("summary")]
    reason = "Доклад президиуму хранит показатели всего Совета"
    assert [cell.value for cell in file.sheet("summary")["A"] if str(cell.value).startswith(reason)]
    assert {line["Комиссия"].value for line in file.table("changes")} <= {3}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("wanted", "is_said"),
    [
        ({}, True),
        ({"commissions": (3,)}, True),  # the sheet of changes holds theirs
        ({"sheets": ("title", "summary")}, True),
        ({"sheets": ("title", "sources")}, False),
        ({"sheets": ("title", "summary"), "commissions": (3,)}, False),
    ],
    ids=str,
)
def test_the_letter_says_with_which_report_the_summary_compares(
    seeded_copy: Store, lang: str, wanted: dict[str, Any], is_said: bool
) -> None:
    with seeded_copy.writing() as session:
        number = reported(session)
        volumes = gathered(asker(session), WorkbookRequest(None, TODAY, NOW, lang, None, number, **wanted))
    lines = [one.text for one in docx.Document(BytesIO(covering_letter.written(volumes))).paragraphs]
    assert (Texts(lang)("letter-compared", date=REPORT) in lines) == is_said
