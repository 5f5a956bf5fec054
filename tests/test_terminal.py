"""The terminal's answers: the shapes that scripts rely on, and one plain sentence for everything that can't be."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import cli
import usage
from data_model.store import Store
from exports.material import WorkbookRequest
from exports.workbook import gathered, written
from locales.phrases import phrase
from ui import session

ROOT = Path(__file__).resolve().parent.parent

AS_OF = ("--as-of", "2026-04-22")

ITEM_KEYS = {
    "plan", "number", "title", "commission", "kind", "kind_basis", "deadline", "responsible_as_written", "committee",
    "people", "others", "district", "status", "timing", "state", "before_approval", "scheduled_for", "done_on",
    "original_ends_on", "citation",
}  # fmt: skip

FIGURE_KEYS = {
    "indicator", "convocation", "value", "bound", "unit", "period_start", "period_end", "period_as_stated", "document",
    "place", "quote", "remark",
}  # fmt: skip

BOARD_KEYS = {
    "plan_items", "plan_dated", "plan_standing", "plan_unscheduled", "plan_done", "plan_completion",
    "plan_completion_due", "plan_completion_whole", "plan_overdue", "plan_past_due_not_reported", "plan_on_time",
    "plan_moved", "plan_pace", "monitorings_stated", "monitorings_recorded", "monitored_objects", "legal_acts",
    "appeals_considered", "appeals_resolved", "appeals_resolution_rate", "appeals_closed_rate", "appeals_median_days",
    "appeals_p90_days", "recommendations_sent", "recommendations_answered", "recommendations_accepted",
    "last_recorded_at",
}  # fmt: skip

INDICATORS = {
    "IV": {
        "members_total", "members_civil", "members_state", "members_new_share", "members_youth_share",
        "members_avg_age", "applications", "commissions", "instagram_views", "monitorings", "legal_acts",
        "outgoing_appeals_recommendations", "appeals_considered", "internet_resources",
    },
    "III": {
        "commissions", "general_meetings", "questions_considered", "presidium_meetings", "rotated_members",
        "hearings_district_akimats", "hearings_state_bodies", "hearings_subordinate", "dialogue_platforms",
        "dialogue_reach", "monitorings", "legal_acts", "public_hearings", "round_tables", "akim_meetings",
        "appeals_considered", "appeals_resolved", "joint_maslikhat_events", "publications",
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the URL of a store that the terminal prepared itself."""
    url = f"sqlite:///{tmp_path_factory.mktemp('terminal') / 'kenes.db'}"
    assert cli.main(["migrate", "--store", url]) == 0
    return url


def answer(capsys: pytest.CaptureFixture[str], url: str, *arguments: str) -> Any:
    capsys.readouterr()
    assert cli.main([*arguments, "--store", url, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert cli.main(list(arguments)) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "Traceback" not in said.err
    return said.err.strip()


def test_items_are_the_plan_with_every_key(seeded: str, capsys: pytest.CaptureFixture[str]) -> None:
    items = answer(capsys, seeded, "items", "--as-of", "2026-04-22")
    assert [item["number"] for item in items] == list(range(1, 96))
    assert all(item.keys() >= ITEM_KEYS for item in items)
    seventh = items[6]
    assert seventh["deadline"] == {
        "as_written": "до 14 марта", "kind": "by_day", "starts_on": None, "ends_on": "2026-03-14", "note": "",
    }  # fmt: skip
    assert (seventh["timing"], seventh["state"], seventh["before_approval"]) == ("past", "past_due_not_reported", True)
    assert seventh["citation"]["document"] == "work-plan-2026-h1"


def test_items_of_one_commission_are_its_own(seeded: str, capsys: pytest.CaptureFixture[str]) -> None:
    items = answer(capsys, seeded, "items", "--commission", "4")
    assert [item["number"] for item in items] == list(range(52, 61))


def test_figures_hold_every_indicator_of_both_documents(seeded: str, capsys: pytest.CaptureFixture[str]) -> None:
    figures = answer(capsys, seeded, "figures")
    assert all(figure.keys() == FIGURE_KEYS for figure in figures)
    for convocation, indicators in INDICATORS.items():
        assert {one["indicator"] for one in figures if one["convocation"] == convocation} == indicators
    resolved = next(one for one in figures if one["indicator"] == "appeals_resolved")
    assert (resolved["value"], resolved["bound"], resolved["unit"]) == (795, "exact", "appeals")


def test_activities_are_the_reports_lines_and_the_meeting_with_the_akim(
    seeded: str, capsys: pytest.CaptureFixture[str]
) -> None:
    activities = answer(capsys, seeded, "activities")
    assert len(activities) == 39 + 1
    assert [one["objects"] for one in activities if one["objects"]] == [
        {"value": value, "bound": "exact"} for value in (2, 2, 12, 2)
    ]
    repeated = [one for one in activities if one["repeats"]]
    assert len(repeated) == 2
    assert {one["kind"] for one in repeated} == {"monitoring", "round_table"}


def test_board_says_no_data_where_nobody_reported(seeded: str, capsys: pytest.CaptureFixture[str]) -> None:
    board = answer(capsys, seeded, "board")
    measures = {one["key"]: one for one in board["measures"]}
    assert measures.keys() >= BOARD_KEYS
    completion = measures["plan_completion"]
    assert (completion["value"], completion["part"], completion["base"]) == (None, None, 79)
    assert (measures["monitorings_stated"]["value"], measures["monitorings_stated"]["bound"]) == (20, "at_least")
    assert list(board["by_commission"]) == ["1", "2", "3", "4", "5", "6"]


def test_board_of_the_third_convocation_has_its_documents_rate(seeded: str, capsys: pytest.CaptureFixture[str]) -> None:
    board = answer(capsys, seeded, "board", "--convocation", "III")
    rate = next(one for one in board["measures"] if one["key"] == "appeals_resolution_rate")
    assert (rate["part"], rate["base"]) == (795, 891)
    assert rate["caveat"]


def test_compare_gives_four_pairs_then_one_sided_rows(seeded: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = answer(capsys, seeded, "compare")
    assert [row["indicator"] for row in rows[:4]] == ["legal_acts", "monitorings", "appeals_considered", "commissions"]
    assert all(row["comparability"] == "one_side_missing" for row in rows[4:])
    assert all((row["III"] is None) != (row["IV"] is None) for row in rows[4:])
    acts = rows[0]
    assert {"value": 262, "bound": "exact", "months": 36, "per_month": 7.278, "bound_per_month": "exact"}.items() <= (
        acts["III"].items()
    )
    assert (acts["change_percent"], acts["direction"]) == (8.2, "up")


def test_compare_tells_people_the_months_and_no_direction_of_unlike_sides(
    seeded: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["compare", "--store", seeded]) == 0
    acts, _, appeals, *_ = capsys.readouterr().out.replace("\u00a0", " ").splitlines()
    assert "262 (7,28 в месяц за 36 мес.)" in acts
    assert "63 (7,88 в месяц за 8 мес.)" in acts
    assert "+8,2 % (зависит от месяцев)" in acts
    assert "Не сказать: считают разное" in appeals
    assert "83,8" not in appeals


def test_compare_takes_other_months(seeded: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = answer(capsys, seeded, "compare", "--months-iii", "32")
    assert (rows[0]["change_percent"], rows[0]["direction"]) == (-3.8, "down")
    assert (rows[1]["change_percent"], rows[1]["direction"]) == (None, "unknown")


def test_a_whole_store_is_verified(seeded: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", "--store", seeded]) == 0


def test_a_quote_that_its_document_lost_is_found(
    seeded: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(Path(seeded.removeprefix("sqlite:///")).read_bytes())
    with sqlite3.connect(copy) as store:
        store.execute("UPDATE citation SET quote = 'Никто этого не писал' WHERE id = 1")
    assert "Никто этого не писал" in refusal(capsys, "verify", "--store", f"sqlite:///{copy}")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("items", "--as-of", "2026-02-31"), "2026-02-31"),
        (("items", "--as-of", "вчера"), "вчера"),
        (("items", "--plan", "1999-h9"), "1999-h9"),
        (("items", "--commission", "7"), "7"),
        (("items", "--lang", "de"), "de"),
        (("figures", "--plan", "1999-h9"), "1999-h9"),
        (("activities", "--plan", "1999-h9"), "1999-h9"),
        (("compare", "--plan", "1999-h9"), "1999-h9"),
        (("export", "summary.xlsx", "--plan", "1999-h9"), "1999-h9"),
        (("board", "--commission", "-1"), "−1"),
        (("export", "summary.ods"), "summary.ods"),
        (("serve", "--port", "70000"), "70000"),
        (("board", "--convocation", "V"), "V"),
        (("board", "--known-at", "полдень"), "полдень"),
        (("compare", "--months-iii", "0"), "0"),
        (("export", "/nowhere/at/all.xlsx"), "/nowhere/at/all.xlsx"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_that_names_it(
    seeded: str, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], named: str
) -> None:
    said = refusal(capsys, *arguments, "--store", seeded)
    assert named in said
    assert "\n" not in said


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////proc/nowhere/kenes.db",
        "sqlite:////proc/kenes.db",
        f"sqlite:////tmp/{'a' * 300}.db",
        "sqlite:////tmp/kenes.db?mode=ro",  # without uri=true SQLite would not look at it
        "postgresql://nobody:secret@127.0.0.1:1/none",
        "postgresql://nobody:secret@127.0.0.1:port/none",
        "mysql://x/y",
        "что-то",
    ],
)
def test_a_store_that_cannot_be_reached_is_one_sentence_without_its_password(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = refusal(capsys, "items", "--store", url)
    assert "secret" not in said
    assert "\n" not in said


def test_links_that_lead_to_one_another_are_no_store(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert "loop" in refusal(capsys, "items", "--store", f"sqlite:///{tmp_path / 'loop' / 'kenes.db'}")


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize("verb", ["items", "board", "migrate", "verify", "serve"])
def test_a_store_of_a_newer_program_is_refused_and_left_alone(
    seeded: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str, lang: str
) -> None:
    newer = tmp_path / "newer.db"
    newer.write_bytes(Path(seeded.removeprefix("sqlite:///")).read_bytes())
    with sqlite3.connect(newer) as store:
        store.execute("UPDATE alembic_version SET version_num = '9999_from_tomorrow'")
    before = newer.read_bytes()
    assert "9999_from_tomorrow" in refusal(capsys, verb, "--store", f"sqlite:///{newer}", "--lang", lang)
    assert newer.read_bytes() == before


def test_a_store_that_another_program_holds_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("data_model.store.BUSY_SECONDS", 0)
    held = sqlite3.connect(tmp_path / "held.db", isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    said = refusal(capsys, "items", "--store", f"sqlite:///{tmp_path / 'held.db'}")
    held.close()
    assert "held.db" in said
    assert "\n" not in said


def test_the_variable_names_the_store_where_no_option_does(
    seeded: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "нигде")
    assert "нигде" in refusal(capsys, "items")
    assert len(answer(capsys, seeded, "items")) == 95


@pytest.mark.skipif(os.name == "nt", reason="a file's name is Unicode there")
def test_a_file_whose_name_is_not_utf_8_is_written_and_named(seeded: str, tmp_path: Path) -> None:
    file = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.xlsx")
    command = [sys.executable, "cli.py", "export", file, "--store", seeded]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "udcff.xlsx" in done.stdout
    assert len([*tmp_path.iterdir()]) == 1


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "letter.db"
    letter.write_text("Уважаемый Совет! " * 100, encoding="utf-8")
    before = letter.read_bytes()
    assert "letter.db" in refusal(capsys, "items", "--store", f"sqlite:///{letter}")
    assert letter.read_bytes() == before


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize("verb", ["items", "figures", "activities", "board", "compare"])
def test_every_answer_reads_as_lines_too(seeded: str, capsys: pytest.CaptureFixture[str], verb: str, lang: str) -> None:
    capsys.readouterr()
    assert cli.main([verb, "--store", seeded, "--lang", lang]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 20


def test_a_new_store_is_told_of_once_beside_the_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'made' / 'new.db'}"
    for said in (f"Создано новое хранилище данных, загружены документы Совета: {url}\n", ""):
        assert cli.main(["board", "--store", url, "--format", "json"]) == 0
        captured = capsys.readouterr()
        assert json.loads(captured.out)["measures"]
        assert captured.err == said


def test_migrate_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    for said in ("A new store was made", "The store is ready, nothing had to be done"):
        assert cli.main(["migrate", "--store", url, "--lang", "en"]) == 0
        captured = capsys.readouterr()
        assert (captured.out.startswith(said), captured.err) == (True, "")
        assert url in captured.out


def test_the_word_demo_names_the_demonstrations_own_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "ROOT", tmp_path)
    assert cli.main(["migrate", "--store", "demo"]) == 0
    assert "загружена демонстрация" in capsys.readouterr().out
    board = answer(capsys, f"sqlite:///{tmp_path / 'var' / 'demo.db'}", "board", "--as-of", "2026-04-22")
    assert next(one["value"] for one in board["measures"] if one["key"] == "plan_completion")


def test_the_demonstration_is_not_shown_on_the_councils_own_store(
    seeded: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "демонстрация в него не загружается" in refusal(capsys, "demo", "--store", seeded)


def test_a_demonstration_knows_at_the_terminal_what_it_knows_on_a_screen(
    demo_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KENES_STORE", demo_store.url)
    view = session.view_of({"as_of": "2026-04-22"})
    shown = session.board(view)
    told = {one["key"]: one["text"] for one in answer(capsys, demo_store.url, "board", *AS_OF)["measures"]}
    assert told == {key: phrase(one, "ru") for key, one in shown.measures.items()}
    file = tmp_path / "terminal.xlsx"
    assert cli.main(["export", str(file), "--store", demo_store.url, *AS_OF]) == 0
    wanted = WorkbookRequest(view.plan.key if view.plan else None, view.as_of, view.moment, view.lang, {})
    assert file.read_bytes() == written(gathered(view.edition.answer, wanted))


@pytest.mark.parametrize("verb", ["serve", "demo", "migrate", "verify", "figures"])
def test_help_names_no_option_that_a_verb_does_not_use(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main([verb, "--help"])
    said = capsys.readouterr().out
    assert "--store" in said
    assert "ru|kk|en" in said
    assert "--as-of" not in said
    assert "--known-at" not in said


def test_every_verb_is_explained_and_every_common_option_taken_by_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.VERBS.keys() | {"test"} == usage.ABOUT.keys()
    needed = {
        "export": ["a.xlsx"],
        "account": ["list"],
        "backup": ["a"],
        "restore": ["a"],
        "anonymise": ["--older-than", "365"],
        "form": ["a.xlsx"],
        "import-marks": ["a.xlsx"],
    }
    for verb in cli.VERBS:
        asked = usage.asked_for(
            [verb, *needed.get(verb, []), *AS_OF, "--known-at", "2026-04-22", "--plan", "x", "--format", "json"]
        )
        assert asked.verb == verb


def test_a_mistyped_verb_is_told_of_all_and_the_tests_are_the_doors(capsys: pytest.CaptureFixture[str]) -> None:
    for mistyped in ("frobnicate", "test"):
        with pytest.raises(SystemExit) as stopped:
            cli.main([mistyped])
        assert stopped.value.code == 2
        assert "test" in capsys.readouterr().err


def test_wrong_usage_exits_with_two() -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["dance"])
    assert stopped.value.code == 2


def test_a_reader_that_has_enough_is_no_fault(seeded: str) -> None:
    first = subprocess.run(
        f'"{sys.executable}" cli.py items --format json --store "{seeded}" | head -n 1',
        shell=True, cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ | {"PYTHONUTF8": "1"},
    )  # fmt: skip
    assert (first.stdout, first.stderr) == ("[\n", "")
