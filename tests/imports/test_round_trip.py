"""A form goes out and comes back: the same values, every refusal told with its place, conflicts chosen one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

import pytest
from sqlmodel import Session, select

from data_model import commands
from data_model.activities import Activity
from data_model.appeals import Appeal, AppealStep
from data_model.commands import By
from data_model.council import Commission, Council
from data_model.errors import CouncilError
from data_model.questions.plans import plan_in_scope, plans
from data_model.questions.round_trip import EventSaid, MarkSaid, item_rows
from data_model.rules import Actor
from data_model.sources import Entry
from data_model.store import Store
from data_model.vocabulary import ActivityKind, AppealState, DeadlineReason, MarkStatus, Role
from data_model.work_plan import Mark, PlanItem
from exports.forms.layout import HEADER
from imports.forms import COLUMNS, read_form
from imports.reconcile import Fate, Preview
from imports.taking import take
from locales import LANGUAGES, Texts
from tests.data_model.acting import by
from tests.imports.forms import EDITOR, NAME, NOW, columns, downloaded, edited, filled, preview_of, previewed, reasons


def at(year: int, month: int, day: int) -> datetime:
    """A day as a spreadsheet's cell holds it: without a time zone."""
    return datetime(year, month, day, tzinfo=UTC).replace(tzinfo=None)


DAY = at(2026, 3, 12)
THAT_DAY = date(2026, 3, 12)


def by_editor(session: Session, minutes: int = 0) -> By:
    council = session.exec(select(Council)).one().id or 0
    return By(council, NOW + timedelta(minutes=minutes), EDITOR)


def taken(store: Store, content: bytes, chosen: frozenset[int] = frozenset()) -> int:
    with store.writing() as session:
        form, preview = previewed(session, content)
        return take(session, by_editor(session), form, preview, chosen)


def marked(
    store: Store, number: int, status: MarkStatus, day: date = THAT_DAY, minutes: int = -60, **said: Any
) -> None:
    with store.writing() as session:
        item = session.exec(select(PlanItem).where(PlanItem.number == number)).one().id or 0
        commands.record_mark(session, by_editor(session, minutes), item, status, day, **said)


def said_of(store: Store) -> dict[int, MarkSaid | None]:
    with store.reading() as session:
        plan = plan_in_scope(plans(session), None, NOW.date())
        assert plan is not None
        return {row.facts.number: row.said for row in item_rows(session, plan, NOW + timedelta(days=1))}


def form_of(store: Store, kind: str = "marks", lang: str = "ru") -> bytes:
    return _form_of(store, store.revision(), kind, lang)


@lru_cache
def _form_of(store: Store, _revision: int, kind: str, lang: str) -> bytes:
    with store.reading() as session:
        return downloaded(session, kind, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_95_items_go_out_and_come_back_the_same(seeded_copy: Store, lang: str) -> None:
    t = Texts(lang)
    statuses = (MarkStatus.DONE, MarkStatus.IN_PROGRESS, MarkStatus.CANCELLED, MarkStatus.POSTPONED)
    wanted: dict[int, MarkSaid] = {}
    cells: dict[tuple[int, str], Any] = {}
    for number in range(1, 96):
        status = statuses[number % 4]
        new_day = date(2026, 9, 1) if status is MarkStatus.POSTPONED else None
        said = MarkSaid(status, date(2026, 1, 1) + timedelta(days=number), f"=№ {number}", "Жаңа «сөз» <b>", new_day)
        wanted[number] = said
        values = {"status": t(f"status-{status}"), "evidence": said.evidence, "note": said.note}
        days = {"effective_on": said.effective_on, "new_ends_on": new_day}
        cells |= {(number, key): value for key, value in (values | days).items()}

    def fill(book: Any) -> None:
        sheet = book.worksheets[0]
        places = columns(sheet)
        for (number, key), value in cells.items():
            cell = sheet.cell(HEADER + number, places[key])
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"  # as a spreadsheet keeps what is typed into a cell of texts

    content = edited(form_of(seeded_copy, lang=lang), fill)
    preview = preview_of(seeded_copy, content)
    assert preview.refused == ()
    assert {line.fate for line in preview.lines} == {Fate.NEW}
    assert taken(seeded_copy, content) == 95
    assert said_of(seeded_copy) == wanted
    again = preview_of(seeded_copy, form_of(seeded_copy, lang=lang))
    assert [line.fate for line in again.lines] == [Fate.UNCHANGED] * 95
    assert again.refused == ()


def test_an_untouched_form_brings_nothing(seeded_copy: Store) -> None:
    for kind in COLUMNS:
        preview = preview_of(seeded_copy, form_of(seeded_copy, kind))
        assert (preview.to_take(), preview.refused) == ((), ())


def test_the_same_file_twice_adds_nothing(seeded_copy: Store) -> None:
    content = filled(form_of(seeded_copy), {(7, "status"): "Исполнено", (7, "effective_on"): DAY})
    assert taken(seeded_copy, content) == 1
    marked(seeded_copy, 7, MarkStatus.IN_PROGRESS, date(2026, 4, 1), minutes=-5)
    assert taken(seeded_copy, content) == 0
    with seeded_copy.reading() as session:
        assert len(session.exec(select(Mark)).all()) == 2


def test_a_row_is_new_changed_unchanged_or_in_conflict(seeded_copy: Store) -> None:
    marked(seeded_copy, 1, MarkStatus.IN_PROGRESS)
    marked(seeded_copy, 2, MarkStatus.IN_PROGRESS)
    marked(seeded_copy, 3, MarkStatus.IN_PROGRESS)
    content = filled(
        form_of(seeded_copy),
        {
            (1, "status"): "Исполнено",
            (3, "note"): "из файла",
            (4, "status"): "В работе",
            (4, "effective_on"): DAY,
            (5, "status"): "Исполнено",
            (5, "effective_on"): DAY,
        },
    )
    for number in (2, 3, 5):  # another editor, after the download
        marked(seeded_copy, number, MarkStatus.DONE, date(2026, 4, 1), minutes=-5)
    preview = preview_of(seeded_copy, content)
    assert {line.key: line.fate for line in preview.lines} == {
        "№\u00a01": Fate.CHANGED,
        "№\u00a02": Fate.UNCHANGED,  # the store moved on, the row was not touched
        "№\u00a03": Fate.CONFLICT,
        "№\u00a04": Fate.NEW,
        "№\u00a05": Fate.CONFLICT,
    }
    third = preview.of(Fate.CONFLICT)[0]
    assert third.ours == MarkSaid(MarkStatus.DONE, date(2026, 4, 1))
    assert third.theirs == MarkSaid(MarkStatus.IN_PROGRESS, THAT_DAY, note="из файла")


@pytest.mark.parametrize("is_chosen", [False, True])
def test_a_conflict_is_written_only_where_it_was_chosen(seeded_copy: Store, is_chosen: bool) -> None:
    content = filled(form_of(seeded_copy), {(5, "status"): "В работе", (5, "effective_on"): DAY})
    marked(seeded_copy, 5, MarkStatus.DONE, date(2026, 4, 1), minutes=-5)
    assert taken(seeded_copy, content, frozenset({HEADER + 5} if is_chosen else ())) == is_chosen
    said = said_of(seeded_copy)[5]
    assert said is not None
    assert said.status is (MarkStatus.IN_PROGRESS if is_chosen else MarkStatus.DONE)


def test_a_mark_corrected_to_an_earlier_day_takes_the_place_of_the_mistaken_one(seeded_copy: Store) -> None:
    marked(seeded_copy, 7, MarkStatus.DONE, date(2026, 4, 20))
    content = filled(form_of(seeded_copy), {(7, "effective_on"): DAY})
    assert taken(seeded_copy, content) == 1
    assert said_of(seeded_copy)[7] == MarkSaid(MarkStatus.DONE, THAT_DAY)
    with seeded_copy.reading() as session:
        assert [one.supersedes_id is not None for one in session.exec(select(Entry)).all()] == [False, True]


def test_a_postponement_meets_a_deadline_that_was_moved_meanwhile(seeded_copy: Store) -> None:
    values = {"status": "Перенесено", "effective_on": DAY, "new_ends_on": at(2026, 5, 1)}
    content = filled(form_of(seeded_copy), {(7, key): value for key, value in values.items()})
    with seeded_copy.writing() as session:
        item = session.exec(select(PlanItem).where(PlanItem.number == 7)).one().id or 0
        commands.set_deadline(
            session, by_editor(session, -5), item, DeadlineReason.POSTPONED, THAT_DAY, date(2026, 6, 1)
        )
    assert [line.fate for line in preview_of(seeded_copy, content).lines] == [Fate.CONFLICT]


def test_what_changed_between_the_preview_and_the_confirmation_is_looked_at_anew(seeded_copy: Store) -> None:
    content = filled(form_of(seeded_copy), {(5, "status"): "В работе", (5, "effective_on"): DAY})
    preview = preview_of(seeded_copy, content)
    marked(seeded_copy, 5, MarkStatus.DONE, minutes=-5)
    with seeded_copy.writing() as session, pytest.raises(CouncilError, match="error-form-outdated"):
        take(session, by_editor(session), read_form(NAME, content), preview)
    with seeded_copy.reading() as session:
        assert len(session.exec(select(Mark)).all()) == 1


@pytest.mark.parametrize(
    ("cells", "reason", "column"),
    [
        ({"status": "сделано"}, "refused-word", "status"),
        ({"status": "Исполнено"}, "refused-no-day", "effective_on"),
        ({"evidence": "протокол № 5"}, "refused-no-status", "status"),
        ({"status": "Исполнено", "effective_on": "12 марта"}, "refused-day", "effective_on"),
        ({"status": "Исполнено", "effective_on": "31.02.2026"}, "refused-day", "effective_on"),
        ({"status": "Исполнено", "effective_on": "46093"}, "refused-day", "effective_on"),
        ({"status": "Исполнено", "effective_on": at(1926, 3, 12)}, "refused-day", "effective_on"),
        ({"status": "Исполнено", "effective_on": at(2027, 3, 12)}, "refused-future", "effective_on"),
        ({"status": "Перенесено", "effective_on": DAY}, "refused-postponed", "new_ends_on"),
        ({"status": "Исполнено", "effective_on": DAY, "new_ends_on": DAY}, "refused-postponed", "new_ends_on"),
        ({"status": "Снято", "effective_on": DAY}, "refused-no-reason", "note"),
        ({"status": '=CHAR(65)&"x"', "effective_on": DAY}, "refused-formula", "status"),
        ({"status": "Исполнено", "effective_on": "=TODAY()"}, "refused-formula", "effective_on"),
        ({"status": "Исполнено", "effective_on": DAY, "note": "я" * 4001}, "refused-too-long", "note"),
        ({"number": 8, "status": "Исполнено", "effective_on": DAY}, "refused-key", "number"),
        ({"key": "2026-h1/999", "status": "Исполнено", "effective_on": DAY}, "refused-key", "number"),
        ({"key": "2025-h2/7", "status": "Исполнено", "effective_on": DAY}, "refused-key", "number"),
    ],
)
def test_a_row_that_cannot_be_taken_is_told_with_its_place(
    seeded_store: Store, cells: Mapping[str, Any], reason: str, column: str
) -> None:
    content = filled(form_of(seeded_store), {(7, key): value for key, value in cells.items()})
    preview = preview_of(seeded_store, content)
    form = read_form(NAME, content)
    (refused,) = preview.refused
    letter, heading = form.places[column]
    assert (refused.sheet, refused.row, refused.column, refused.reason) == (
        "Отметки",
        HEADER + 7,
        f"{letter} «{heading}»",
        reason,
    )
    assert preview.lines == ()
    for lang in LANGUAGES:
        assert Texts(lang)(refused.reason, **dict(refused.values))


def test_a_row_copied_over_another_is_refused_and_so_is_the_other(seeded_store: Store) -> None:
    content = filled(form_of(seeded_store), {(7, "key"): "2026-h1/8", (7, "number"): 8})
    assert reasons(preview_of(seeded_store, content)) == [(7, "refused-repeated"), (8, "refused-repeated")]


def test_a_mark_is_not_erased_by_an_empty_row(seeded_copy: Store) -> None:
    marked(seeded_copy, 7, MarkStatus.DONE)
    content = filled(form_of(seeded_copy), {(7, "status"): None, (7, "effective_on"): None})
    assert reasons(preview_of(seeded_copy, content)) == [(7, "refused-emptied")]


def test_an_editor_of_one_commission_brings_the_marks_of_that_one(seeded_copy: Store) -> None:
    with seeded_copy.reading() as session:
        second = session.exec(select(Commission).where(Commission.number == 2)).one().id or 0
    content = filled(
        form_of(seeded_copy),
        {(row, key): value for row in (7, 30) for key, value in {"status": "В работе", "effective_on": DAY}.items()},
    )
    preview = preview_of(seeded_copy, content, Actor("Б", Role.EDITOR, frozenset({second})))
    assert [line.key for line in preview.to_take()] == ["№\u00a030"]
    assert reasons(preview) == [(7, "refused-not-yours")]
    held = {"commission": "2", "others": None, "item": 7}  # an item of another commission
    event = filled(form_of(seeded_copy, "events"), {(1, key): value for key, value in (EVENT | held).items()})
    assert reasons(preview_of(seeded_copy, event, Actor("Б", Role.EDITOR, frozenset({second})))) == [
        (1, "refused-not-yours")
    ]
    viewer = preview_of(seeded_copy, content, Actor("В", Role.VIEWER))
    assert [reason for _, reason in reasons(viewer)] == ["refused-not-yours"] * 2


EVENT: dict[str, Any] = {
    "held_on": at(2026, 3, 12),
    "kind": "Общественный мониторинг",
    "title": "Мониторинг сквера",
    "commission": "2",
    "others": "3, 5",
    "item": 30,
    "objects": 4,
    "participants": "члены ОС",
    "finding": "нет пандуса",
    "recommendations": "сделать пандус",
}


def test_an_activity_of_a_form_is_entered_once(seeded_copy: Store) -> None:
    content = filled(form_of(seeded_copy, "events"), {(1, key): value for key, value in EVENT.items()})
    assert taken(seeded_copy, content) == 1
    with seeded_copy.reading() as session:
        kept = session.exec(select(Activity).where(Activity.key == "form-abc-1")).one()
        assert (kept.title, kept.objects, kept.convocation) == ("Мониторинг сквера", 4, "IV")
        assert session.get_one(PlanItem, kept.plan_item_id).number == 30
    (line,) = preview_of(seeded_copy, content).lines
    assert line.fate is Fate.UNCHANGED
    assert line.theirs == EventSaid(
        date(2026, 3, 12),
        ActivityKind.MONITORING,
        "Мониторинг сквера",
        (2, 3, 5),
        30,
        4,
        "",
        "члены ОС",
        "нет пандуса",
        "сделать пандус",
    )
    other = filled(content, {(1, "title"): "Другое"})
    assert reasons(preview_of(seeded_copy, other)) == [(1, "refused-event-entered")]
    more = filled(content, {(2, key): value for key, value in EVENT.items()})
    assert taken(seeded_copy, more) == 1
    with seeded_copy.writing() as session:
        entry_id = session.exec(select(Activity.entry_id).where(Activity.key == "form-abc-1")).one()
        commands.void_activity(session, by(session, on=date(2026, 4, 1), ground="дважды"), entry_id or 0)
    assert (1, "refused-event-taken-back") in reasons(preview_of(seeded_copy, content))


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"held_on": None}, "refused-empty"),
        ({"held_on": at(2027, 1, 1)}, "refused-future"),
        ({"kind": None}, "refused-empty"),
        ({"kind": "Прогулка"}, "refused-word"),
        ({"title": "  "}, "refused-empty"),
        ({"commission": None}, "refused-empty"),
        ({"commission": "12"}, "refused-word"),
        ({"others": "3 и 5"}, "refused-word"),
        ({"others": "9"}, "refused-word"),
        ({"item": 96}, "refused-item"),
        ({"item": "первый"}, "refused-number"),
        ({"objects": -1}, "refused-number"),
        ({"objects": 1.5}, "refused-number"),
        ({"objects": 10**12}, "refused-number"),
        ({"district": "Луна"}, "refused-word"),
        ({"key": "чужой"}, "refused-key"),
    ],
)
def test_an_activity_that_cannot_be_taken(seeded_store: Store, cells: dict[str, Any], reason: str) -> None:
    content = filled(form_of(seeded_store, "events"), {(1, key): value for key, value in (EVENT | cells).items()})
    assert reasons(preview_of(seeded_store, content)) == [(1, reason)]


APPEAL: dict[str, Any] = {
    "number": "А-15",
    "registered_on": at(2026, 3, 2),
    "commission": "2",
    "topic": "ЖКХ",
    "state": "Вопрос решён",
    "effective_on": at(2026, 3, 12),
    "substantive_reply": "Да",
}


def test_appeals_are_registered_and_moved_by_their_form(seeded_copy: Store) -> None:
    rows = {1: APPEAL, 2: {"number": 16, "registered_on": "03.03.2026", "topic": "Дороги"}}
    content = filled(
        form_of(seeded_copy, "appeals"),
        {(row, key): value for row, said in rows.items() for key, value in said.items()},
    )
    assert taken(seeded_copy, content) == 2
    assert taken(seeded_copy, content) == 0
    with seeded_copy.reading() as session:
        assert [one.number for one in session.exec(select(Appeal)).all()] == ["А-15", "16"]
        (step,) = session.exec(select(AppealStep)).all()
        assert (step.state, step.substantive_reply) == (AppealState.RESOLVED, True)
    known = form_of(seeded_copy, "appeals")  # only what is not closed: № 16 stands in the first row
    moved = filled(known, {(1, "state"): "В работе", (1, "effective_on"): at(2026, 3, 5)})
    (line,) = preview_of(seeded_copy, moved).lines
    assert (line.key, line.fate) == ("16", Fate.CHANGED)
    with seeded_copy.writing() as session:
        appeal = session.exec(select(Appeal).where(Appeal.number == "16")).one().id or 0
        commands.move_appeal(session, by_editor(session, -1), appeal, AppealState.IN_WORK, date(2026, 3, 4))
    (line,) = preview_of(seeded_copy, moved).lines
    assert line.fate is Fate.CONFLICT
    assert taken(seeded_copy, moved, frozenset({line.row})) == 1
    earlier = filled(form_of(seeded_copy, "appeals"), {(1, "effective_on"): at(2026, 3, 4)})
    assert reasons(preview_of(seeded_copy, earlier)) == [(1, "refused-earlier-step")]
    other = filled(form_of(seeded_copy, "appeals"), {(1, "topic"): "Другая"})
    assert reasons(preview_of(seeded_copy, other)) == [(1, "refused-appeal-entered")]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"number": None}, "refused-empty"),
        ({"number": "я" * 41}, "refused-too-long"),
        ({"registered_on": None}, "refused-empty"),
        ({"registered_on": at(2027, 1, 1)}, "refused-future"),
        ({"effective_on": None}, "refused-no-day"),
        ({"effective_on": at(2026, 3, 1)}, "refused-before-appeal"),
        ({"effective_on": at(2027, 3, 1)}, "refused-future"),
        ({"state": "Забыто"}, "refused-word"),
        ({"substantive_reply": "наверное"}, "refused-word"),
        ({"was": "f123"}, "refused-key"),
    ],
)
def test_an_appeal_that_cannot_be_taken(seeded_store: Store, cells: dict[str, Any], reason: str) -> None:
    content = filled(form_of(seeded_store, "appeals"), {(1, key): value for key, value in (APPEAL | cells).items()})
    assert reasons(preview_of(seeded_store, content)) == [(1, reason)]


def test_one_number_in_two_rows_is_refused_in_both(seeded_store: Store) -> None:
    content = filled(
        form_of(seeded_store, "appeals"), {(row, key): value for row in (1, 2) for key, value in APPEAL.items()}
    )
    assert reasons(preview_of(seeded_store, content)) == [(1, "refused-repeated"), (2, "refused-repeated")]


def _about(name: str, value: str) -> Any:
    def edit(book: Any) -> None:
        for row in book["kenes"].iter_rows(max_col=2):
            if row[0].value == name:
                row[1].value = value

    return edit


def _rename_column(book: Any) -> None:
    book.worksheets[0]["D1"] = "номер"


def _drop_about(book: Any) -> None:
    del book["kenes"]


@pytest.mark.parametrize(
    ("edit", "key"),
    [
        (_about("version", "2"), "error-form-version"),
        (_about("kind", "members"), "error-form-unknown"),
        (_about("store", "чужой"), "error-form-other-store"),
        (_about("plan", "2031-h2"), "error-unknown-plan"),
        (_rename_column, "error-form-columns"),
        (_drop_about, "error-form-unknown"),
        (lambda book: book["kenes"].delete_rows(1, 5), "error-form-version"),
        (lambda book: book.worksheets[0].delete_rows(1), "error-form-unknown"),
    ],
)
def test_a_workbook_that_is_no_form_of_this_store_is_refused(seeded_store: Store, edit: Any, key: str) -> None:
    content = edited(form_of(seeded_store), edit)
    with pytest.raises(CouncilError) as refused:
        preview_of(seeded_store, content)
    assert refused.value.key == key


def test_a_form_of_a_demonstration_is_not_taken_by_a_council(demo_store: Store, seeded_store: Store) -> None:
    with pytest.raises(CouncilError, match="error-form-other-store"):
        preview_of(seeded_store, form_of(demo_store))


def test_a_form_has_the_columns_that_reading_asks_for_and_protects_the_rest(seeded_store: Store) -> None:
    for kind, keys in COLUMNS.items():

        def look(book: Any, keys: tuple[str, ...] = keys, kind: str = kind) -> None:
            sheet = book.worksheets[0]
            places = columns(sheet)
            assert set(keys) <= places.keys()
            assert sheet.protection.sheet
            assert not sheet.protection.password
            assert sheet.freeze_panes
            assert sheet.row_dimensions[1].hidden
            assert book["kenes"].sheet_state == "hidden"
            assert all(sheet.column_dimensions[letter].hidden for letter in ("A", "B", "C")) or kind == "events"
            assert sheet.cell(HEADER + 1, places["key"]).protection.locked
            types = {rule.type for rule in sheet.data_validations.dataValidation}
            assert {"list", "date"} <= types

        edited(form_of(seeded_store, kind), look)


def test_a_preview_of_another_file_is_never_written(seeded_copy: Store) -> None:
    content = filled(form_of(seeded_copy), {(7, "status"): "Исполнено", (7, "effective_on"): DAY})
    with seeded_copy.writing() as session:
        form, preview = previewed(session, content)
        forged: Preview = replace(preview, sha256="0" * 64)
        with pytest.raises(CouncilError, match="error-form-outdated"):
            take(session, by_editor(session), form, forged)
