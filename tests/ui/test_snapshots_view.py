"""The plan's screen: an editor freezes a report, everybody compares it with today."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlmodel import Session, select

from data_model import commands
from data_model.council import Council
from data_model.questions.snapshots import snapshots
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import MarkStatus, Role
from data_model.work_plan import Plan, PlanItem
from locales import LANGUAGES, Texts
from metrics.evaluate import evaluate, items_on
from metrics.metric import Scope
from metrics.snapshots import frozen
from tests.data_model.acting import by
from tests.ui.page_parts import body, links, refusals, said, section
from tests.ui.running import ran
from ui import identity

REPORT = date(2026, 3, 12)
THEN = datetime(2026, 3, 12, 20, tzinfo=UTC)


def reported(session: Session) -> int:
    told = frozen(evaluate(session, Scope(), REPORT, THEN), items_on(session, Scope(), REPORT, THEN))
    plan = session.exec(select(Plan)).one().id or 0
    return commands.freeze_snapshot(session, by(session), plan, REPORT, REPORT, THEN, told)


def signed_in(monkeypatch: pytest.MonkeyPatch, store: Store, role: Role = Role.EDITOR) -> None:
    with store.writing() as session:
        council = session.exec(select(Council)).one().id or 0
        account = commands.add_account(session, by(session, Actor("a", Role.ADMIN)), "anna", "Анна", role, ())
    monkeypatch.setattr(identity, "visitor", lambda: Visitor(Actor("Анна", role, None, account), council, "anna"))


def mark(session: Session, number: int) -> None:
    item = session.exec(select(PlanItem).where(PlanItem.number == number)).one()
    made = by(session, on=date(2026, 3, 20))
    commands.record_mark(session, made, item.id or 0, MarkStatus.DONE, date(2026, 3, 20))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everybody_sees_what_changed_since_the_report_that_the_address_names(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    with seeded_copy.writing() as session:
        number = reported(session)
        mark(session, 7)
    page = ran(monkeypatch, seeded_copy, "plan", lang=lang, as_of="2026-04-01", snapshot=str(number))
    drawn = section(body(page), "snapshots")
    assert Texts(lang)("snapshot-newly-done", n=1).replace("\u00a0", " ") in said(drawn)
    assert Texts(lang)("snapshot-moved", n=0).replace("\u00a0", " ") in said(drawn)
    assert [link for link in links(drawn) if "item=7" in link and f"snapshot={number}" in link]
    assert Texts(lang)("snapshot-freeze-now") not in [one.label for one in page.button]  # nobody is signed in


def test_without_any_report_a_reader_sees_no_panel(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "kn-snapshots" not in body(ran(monkeypatch, seeded_copy, "plan"))


@pytest.mark.parametrize("said_", ["999", "x", "1e9", "99999999999999", "-1"])
def test_a_report_that_is_not_there_is_a_sentence(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch, said_: str
) -> None:
    with seeded_copy.writing() as session:
        reported(session)
    page = ran(monkeypatch, seeded_copy, "plan", snapshot=said_)
    assert f"Доклада №\u00a0{said_} нет" in " ".join(refusals(page))


def test_an_editor_freezes_what_the_screen_shows(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, seeded_copy)
    page = ran(monkeypatch, seeded_copy, "plan", as_of="2026-04-22")
    save = next(one for one in page.button if one.label == "Зафиксировать")
    page.text_input[-1].set_value("заседание № 3")
    save.click().run()
    assert [one.message for one in page.exception] == []
    with seeded_copy.reading() as session:
        (kept,) = snapshots(session, "2026-h1")
    assert (kept.as_of, kept.reported_on, kept.recorded.recorded_by) == (
        date(2026, 4, 22),
        date(2026, 4, 22),
        "Анна",
    )
    assert kept.known_at == kept.recorded.recorded_at  # what was known, not what the day may still bring
    assert "22.04.2026" in said(section(body(page), "snapshots"))


def test_a_viewer_is_offered_no_freezing(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, seeded_copy, Role.VIEWER)
    labels = [one.label for one in ran(monkeypatch, seeded_copy, "plan").button]
    assert "Зафиксировать" not in labels


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_workbook_of_a_chosen_report_holds_a_sheet_of_changes(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    with seeded_copy.writing() as session:
        number = reported(session)
    sheet = Texts(lang)("workbook-sheet-changes")
    without = body(ran(monkeypatch, seeded_copy, "reports", lang=lang, as_of="2026-04-22"))
    assert [link for link in links(without) if f"snapshot={number}" in link]
    assert sheet not in said(without)
    chosen = body(ran(monkeypatch, seeded_copy, "reports", lang=lang, as_of="2026-04-22", snapshot=str(number)))
    assert sheet in said(chosen)


@pytest.mark.parametrize(("snapshot", "as_of"), [("999", "2026-04-22"), ("1", "2026-03-01")])
def test_a_workbook_is_not_compared_with_a_report_that_is_missing_or_later(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch, snapshot: str, as_of: str
) -> None:
    with seeded_copy.writing() as session:
        assert reported(session) == 1
    page = ran(monkeypatch, seeded_copy, "reports", as_of=as_of, snapshot=snapshot)
    assert refusals(page)
    assert Texts("ru")("workbook-sheet-changes") not in said(body(page))
