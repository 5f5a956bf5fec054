"""The sheet of changes: only where a report is named, a row for each change, counted as the measures count them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from sqlmodel import Session, select

from data_model import commands
from data_model.errors import CouncilError
from data_model.store import Store
from data_model.vocabulary import MarkStatus
from data_model.work_plan import Plan, PlanItem
from exports.workbook import SHEETS, WorkbookRequest, summary_workbook
from metrics.evaluate import evaluate, items_on
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
    assert file.book.sheetnames[-1] == t("workbook-sheet-changes")
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
        same = Opened(summary_workbook(session, WorkbookRequest(None, REPORT, THEN, "ru", None, number)), "ru")
        with pytest.raises(CouncilError, match="error-unknown-snapshot"):
            summary_workbook(session, WorkbookRequest(None, REPORT, THEN, "ru", None, number + 1))
    assert same.table("changes") == []
    assert "Изменений нет." in [cell.value for row in same.sheet("changes") for cell in row]
