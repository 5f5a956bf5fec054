"""What a workbook refuses, that it is the same twice, and that it is put in its place whole or not at all."""

from __future__ import annotations

import os
import stat
from datetime import date
from pathlib import Path

import pytest

from data_model.errors import CouncilError
from data_model.store import Store
from exports import sheets
from exports.workbook import ON_REQUEST, SHEETS, file_name, write_file
from locales import Texts
from tests import builders
from tests.exports.reading import AFTER_THE_PLAN, KNOWN_AT, Opened, a_request, built, opened


def test_a_file_in_the_folder_of_sheets_is_a_sheet_of_the_workbook() -> None:
    folder = Path(next(iter(sheets.__path__)))
    assert {file.stem for file in folder.glob("*.py")} - {"__init__"} == set(SHEETS) | ON_REQUEST.keys()


@pytest.mark.parametrize("lang", ["ru", "kk", pytest.param("en", marks=pytest.mark.long)])
def test_the_same_request_gives_the_same_bytes(demo_store: Store, lang: str) -> None:
    assert built(demo_store, a_request(lang)) == built(demo_store, a_request(lang))


def test_two_moments_give_two_workbooks(demo_store: Store) -> None:
    early = built(demo_store, a_request(known_at=KNOWN_AT.replace(month=2)))
    assert early != built(demo_store, a_request())
    facts = {row[0].value: row[1].value for row in Opened(early, "ru").sheet("title")}
    assert facts["Пункты с отметкой"] == "2 из\u00a095"


def test_a_store_without_a_plan_is_refused_plainly(sqlite_store: Store) -> None:
    with pytest.raises(CouncilError) as refusal:
        built(sqlite_store, a_request())
    assert refusal.value.key == "error-no-plan"


def test_a_council_with_a_plan_and_nothing_else_has_honest_sheets(sqlite_store: Store) -> None:
    with sqlite_store.writing() as session:
        builders.a_council(session)
        builders.a_commission(session)
        builders.a_plan(session, key="empty")
    file = Opened(built(sqlite_store, a_request()), "ru")
    assert file.table("register") == []
    assert file.numbers("convocations") == file.numbers("sources") == file.numbers("findings") == []
    assert file.numbers("summary")[:2] == [0, 0]  # no items, of none
    assert [line["Словами"].value for line in file.table("plan_by_commission")] == ["—"]


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"plan": "2027-h1"}, "error-unknown-plan"),
        ({"lang": "de"}, "error-unknown-language"),
        ({"months": {"III": 0}}, "error-months-out-of-range"),
    ],
)
def test_what_can_not_be_is_refused_by_name(seeded_store: Store, changes: dict[str, object], key: str) -> None:
    with pytest.raises(CouncilError) as refusal:
        built(seeded_store, a_request(**changes))  # type: ignore[arg-type]
    assert refusal.value.key == key


def test_the_plan_named_is_the_plan_written(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        other = builders.a_plan(
            session, key="2026-h2", title_ru="План II", period_start=date(2026, 7, 1), period_end=date(2026, 12, 31)
        )
        item = builders.a_plan_item(session, ends_on=date(2026, 9, 30), plan_id=other.id, number=1, title="Иной пункт")
        assert item.plan_id == other.id
    by_date = Opened(built(seeded_copy, a_request(as_of=AFTER_THE_PLAN)), "ru")
    named = Opened(built(seeded_copy, a_request(as_of=AFTER_THE_PLAN, plan="2026-h1")), "ru")
    assert [line["Наименование мероприятия"].value for line in by_date.table("register")] == ["Иной пункт"]
    assert len(named.table("register")) == 95


def test_a_kazakh_title_that_members_entered_stands_in_the_kazakh_workbook_only(seeded_copy: Store) -> None:
    from sqlmodel import select

    from data_model.work_plan import PlanItem

    with seeded_copy.writing() as session:
        session.scalars(select(PlanItem).where(PlanItem.number == 1)).one().title_kk = "Комиссия отырысы"
    kk, ru = (Opened(built(seeded_copy, a_request(lang)), lang) for lang in ("kk", "ru"))
    assert kk.table("register")[0][kk.t("item-title")].value == "Комиссия отырысы"
    assert ru.table("register")[0][ru.t("item-title")].value != "Комиссия отырысы"


def test_the_file_is_written_whole_over_an_older_one(tmp_path: Path, seeded_store: Store) -> None:
    path = tmp_path / "сводка.xlsx"
    path.write_bytes(b"older")
    content = opened(seeded_store).content
    write_file(path, content)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="there are no modes there")
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o027, 0o640), (0o077, 0o600)])
def test_the_file_may_be_read_by_whom_the_users_other_files_may(tmp_path: Path, umask: int, mode: int) -> None:
    before = os.umask(umask)
    try:
        write_file(tmp_path / "сводка.xlsx", b"content")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "сводка.xlsx").stat().st_mode) == mode


def test_a_place_that_can_not_be_written_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "занято.xlsx"
    folder.mkdir()
    for path in (tmp_path / "нет" / "a.xlsx", folder):
        with pytest.raises(CouncilError) as refusal:
            write_file(path, b"content")
        assert (refusal.value.key, refusal.value.values) == ("error-cannot-write-file", {"file": str(path)})
    assert list(tmp_path.iterdir()) == [folder]


def test_the_file_is_called_by_plan_and_date(seeded_store: Store) -> None:
    from data_model.questions.plans import plans

    with seeded_store.reading() as session:
        (plan,) = plans(session)
    assert file_name(plan, AFTER_THE_PLAN, Texts("ru")) == "Сводка-2026-h1-2026-11-22.xlsx"
