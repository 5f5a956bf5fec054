"""A long register: what comes back is what went in, over as many sheets as it takes, in memory that does not grow."""

from __future__ import annotations

import gc
import re
import signal
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data_model.errors import CouncilError
from data_model.store import Store
from data_model.vocabulary import AppealState, Bound
from exports.appeal_register import appeal_register
from exports.cells import LONGEST, Cell, Number, Word, clean
from exports.columns import Column
from exports.registers import LAST_ROW, Register, Stopped, Watch, pour, write_register
from exports.running import Running
from exports.sheets import register as plan_register
from exports.workbook import gathered
from look.palette import APPEALS
from metrics.evidence import asker
from tests.exports.reading import IN_THE_PLAN, KNOWN_AT, a_request
from tests.exports.test_safety import NASTY, UNPRINTABLE

MOMENT = datetime(2026, 4, 22, 9, 30, tzinfo=UTC)
DAY = date(2026, 3, 12)
HEADER = 4  # the title, a line, an empty row, the headings

Line = tuple[Cell, ...]


def a_register(rows: Iterable[Line], in_all: int, width: int = 1, **changes: Any) -> Register[Line]:
    """A register whose rows are the cells themselves."""
    columns = [Column[Line](f"Графа {place}", 20, lambda row, at=place: row[at]) for place in range(width)]  # type: ignore[misc]
    made = Register(
        name="Реестр",
        title="Реестр",
        lines=("Совет",),
        warning="",
        running=Running("Совет", "", "22 апреля", "Страница &P из &N"),
        properties={"title": "Реестр", "created": datetime(2026, 4, 22)},  # noqa: DTZ001 - Excel knows no zones
        lang="ru",
        columns=columns,
        rows=rows,
        in_all=in_all,
    )
    return replace(made, **changes)


def numbered(number: int) -> Iterator[Line]:
    return ((f"№ {n}", n, DAY + timedelta(days=n % 300), f"Текст номер {n} в несколько слов") for n in range(number))


def bytes_of(register: Register[Any], **named: Any) -> bytes:
    content = BytesIO()
    pour(content, register, **named)
    return content.getvalue()


def book(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(content))


def parts(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(content)) as file:
        assert file.testzip() is None
        return {name: file.read(name).decode() for name in file.namelist()}


EVERY_KIND: list[Line] = [
    ("текст", 7, DAY, MOMENT, Word("В работе", APPEALS[AppealState.IN_WORK]), Number(0.22, percent=True)),
    ("=1+1", 1234, None, None, Word("=слово", APPEALS[AppealState.REFUSED]), Number(20, Bound.AT_LEAST)),
    ("", -5, DAY, MOMENT, None, Number(2.5, digits=1)),
    (" край _x0041_ <b>&amp;", 0, None, MOMENT, Word("Ждёт", APPEALS[AppealState.REGISTERED]), Number(-3, signed=True)),
    ("Долгий текст в много слов, который не стоит в одной строке\nи ещё одна строка", None, DAY, None, "просто", 5),
]  # fmt: skip


def test_what_comes_back_is_what_went_in() -> None:
    sheet = book(bytes_of(a_register(numbered(600), 600, width=4))).active
    assert sheet is not None
    assert [sheet.cell(HEADER, n).value for n in (1, 2, 3, 4)] == [f"Графа {n}" for n in range(4)]
    found = [
        (number, n, day.date(), text) for number, n, day, text in sheet.iter_rows(min_row=HEADER + 1, values_only=True)
    ]
    assert found == list(numbered(600))
    assert sheet.cell(HEADER + 5, 3).number_format == "dd.mm.yyyy"


def as_written(text: str) -> str:
    """The library would take a text between these marks for its own markup; a space after it keeps it a text."""
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=40) | st.sampled_from((*NASTY, UNPRINTABLE)), min_size=1, max_size=12))
def test_text_stays_text(texts: list[str]) -> None:
    rows = [(one,) for one in (*texts, *NASTY, UNPRINTABLE, "<r>сырое</r>", "<r><t>&")]
    content = bytes_of(a_register(rows, len(rows)))
    sheet = book(content).active
    assert sheet is not None
    cells = [row[0] for row in sheet.iter_rows(min_row=HEADER + 1)]
    read = [cell.value and cell.value.replace("_x005F_", "_") for cell in cells]  # the reader leaves that to others
    assert read == [as_written(clean(str(text))) or None for (text,) in rows]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    assert not re.search("<f[ >]", parts(content)["xl/worksheets/sheet1.xml"])


def test_a_formula_is_guarded_and_a_long_text_is_cut_where_excel_would_refuse_it() -> None:
    rows: list[Line] = [("=cmd|' /C calc'!A0",), ("я" * (LONGEST + 5),)]
    sheet = book(bytes_of(a_register(rows, 2))).active
    assert sheet is not None
    formula, long = (sheet.cell(HEADER + n, 1) for n in (1, 2))
    assert formula.quotePrefix
    assert not long.quotePrefix
    assert len(str(long.value)) == LONGEST


def test_a_register_goes_on_on_a_next_sheet_with_the_same_head() -> None:
    last_row = HEADER + 10
    found = book(bytes_of(a_register(numbered(25), 25, width=4), last_row=last_row))
    assert found.sheetnames == ["Реестр", "Реестр 2", "Реестр 3"]
    heads = {tuple(sheet.iter_rows(max_row=HEADER, values_only=True)) for sheet in found}
    assert len(heads) == 1
    assert [sheet.max_row for sheet in found] == [last_row, last_row, HEADER + 5]
    assert [sheet.auto_filter.ref for sheet in found] == [f"A{HEADER}:D{sheet.max_row}" for sheet in found]
    numbers = [row[1] for sheet in found for row in sheet.iter_rows(min_row=HEADER + 1, values_only=True)]
    assert numbers == list(range(25))


@pytest.mark.parametrize(("number", "sheets"), [(0, 1), (9, 1), (10, 1), (11, 2), (20, 2)])
def test_a_sheet_is_begun_only_for_a_row(number: int, sheets: int) -> None:
    found = book(bytes_of(a_register(numbered(number), number, width=4), last_row=HEADER + 10))
    assert len(found.sheetnames) == sheets
    assert sum(sheet.max_row - HEADER for sheet in found) == number


def test_a_long_name_leaves_room_for_the_sheets_number() -> None:
    found = book(
        bytes_of(a_register(numbered(3), 3, name="Очень длинное имя реестра Совета"[:31]), last_row=HEADER + 1)
    )
    assert [len(name) for name in found.sheetnames] == [31, 31, 31]
    assert found.sheetnames[2].endswith(" 3")


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_every_sheet_is_ready_to_print_and_says_what_it_is(demo_store: Store, lang: str) -> None:
    made = appeal_register(demo_store, lang, IN_THE_PLAN, KNOWN_AT)
    content = bytes_of(made, last_row=60)
    found = book(content)
    assert len(found.sheetnames) == 2
    for sheet in found:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
        assert sheet.print_title_rows == "$5:$5"
        assert sheet.freeze_panes == "B6"
        assert "&P" in sheet.oddFooter.center.text
        assert made.warning in sheet.oddHeader.center.text
        assert sheet["A3"].value == made.warning
        assert sheet.print_area == f"'{sheet.title}'!$A$1:$H${sheet.max_row}"
    assert (found.properties.title, found.properties.creator) == (made.title, made.running.left)
    assert made.warning in found.properties.description
    assert found.properties.created.date() == IN_THE_PLAN


def test_the_same_register_gives_the_same_bytes(demo_store: Store) -> None:
    first, second = (bytes_of(appeal_register(demo_store, "ru", IN_THE_PLAN, KNOWN_AT)) for _ in range(2))
    assert first == second
    assert next(iter(parts(first))) == "[Content_Types].xml"


def test_the_register_of_the_plan_is_written_the_same_way(seeded_store: Store) -> None:
    with seeded_store.reading() as session:
        (told,) = gathered(asker(session), a_request())
    columns = plan_register.columns(told)
    rows: Any = (*told.items, *told.items)
    ours = a_register(rows, len(rows), columns=columns)
    sheet = book(bytes_of(ours)).active
    assert sheet is not None
    numbers = [row[0] for row in sheet.iter_rows(min_row=HEADER + 1, values_only=True)]
    assert numbers == [item.facts.number for item in told.items] * 2


@pytest.mark.long
def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    def peak(first: int, number: int) -> int:
        rows = ((f"№ {n}", DAY) for n in range(first, first + number))
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        write_register(tmp_path / "long.xlsx", a_register(rows, number, width=2))
        return tracemalloc.get_traced_memory()[1] - before

    tracemalloc.start()
    peak(0, 20_000)  # what is remembered of words has its limit
    short, long = peak(100_000, 2_000), peak(200_000, 20_000)
    tracemalloc.stop()
    assert long - short < 600_000, (short, long)
    assert long < 4_000_000


def test_one_who_waits_is_told_how_far_it_is(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_register(
        tmp_path / "r.xlsx", a_register(numbered(600), 600), Watch(told=lambda *now: told.append(now)), HEADER + 400
    )
    assert told == [(256, 600), (400, 600), (600, 600)]


def cancelled() -> Iterator[Line]:
    yield from numbered(300)
    raise KeyboardInterrupt


def broken() -> Iterator[Line]:
    yield from numbered(300)
    raise ZeroDivisionError


@pytest.mark.parametrize(("rows", "error"), [(cancelled, KeyboardInterrupt), (broken, ZeroDivisionError)])
def test_what_breaks_off_leaves_nothing_and_what_stood_there_stays(
    tmp_path: Path, rows: Any, error: type[BaseException]
) -> None:
    file = tmp_path / "r.xlsx"
    file.write_bytes(b"before")
    with pytest.raises(error):
        write_register(file, a_register(rows(), 1000, width=4))
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("r.xlsx", b"before")]


def test_one_who_stops_is_obeyed_within_some_hundred_rows(tmp_path: Path) -> None:
    taken: list[int] = []

    def rows() -> Iterator[Line]:
        for n, row in enumerate(numbered(100_000)):
            taken.append(n)
            yield row

    with pytest.raises(Stopped, match="error-register-stopped"):
        write_register(tmp_path / "r.xlsx", a_register(rows(), 100_000), Watch(stopped=lambda: len(taken) > 1000))
    assert len(taken) < 1600
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_can_not_be_written_is_named(tmp_path: Path) -> None:
    for file in (tmp_path / "nowhere" / "r.xlsx", Path("/proc/r.xlsx")):
        with pytest.raises(CouncilError, match="error-cannot-write-file") as refusal:
            write_register(file, a_register(numbered(3), 3))
        assert refusal.value.values == {"file": str(file)}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of the library's own zip, let go later
def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open
    monkeypatch.setattr(Path, "open", lambda self, mode: opened(Path("/dev/full"), "wb"))
    with pytest.raises(CouncilError, match="error-cannot-write-file"):
        write_register(tmp_path / "r.xlsx", a_register(numbered(3000), 3000, width=4))


def test_the_systems_folder_for_temporary_files_is_not_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    write_register(tmp_path / "r.xlsx", a_register(numbered(300), 300))
    assert [one.name for one in tmp_path.iterdir()] == ["r.xlsx"]


def test_rows_that_are_not_as_many_as_said_make_no_file(tmp_path: Path) -> None:
    for number in (9, 11):
        with pytest.raises(RuntimeError):
            write_register(tmp_path / "r.xlsx", a_register(numbered(number), 10))
    assert list(tmp_path.iterdir()) == []


def test_appeals_come_back_with_their_days_and_nobodys_name(demo_store: Store) -> None:
    made = appeal_register(demo_store, "ru", IN_THE_PLAN, KNOWN_AT)
    lines = list(made.rows)
    sheet = book(bytes_of(replace(made, rows=lines))).active
    assert sheet is not None
    headings, *rows = sheet.iter_rows(min_row=5, values_only=True)
    assert headings == (
        "№", "Зарегистрировано", "Комиссия", "Тема", "Район", "Состояние", "Первый ответ по существу",
        "Рабочих дней до ответа",
    )  # fmt: skip
    assert len(rows) == made.in_all == len(lines) > 0
    for row, line in zip(rows, lines, strict=True):
        assert row[:4] == (
            line.number,
            datetime.combine(line.registered_on, datetime.min.time()),
            line.commission,
            line.topic,
        )
        assert (row[6] is None) == (row[7] is None) == (line.replied_on is None)
    assert {row[5] for row in rows} <= {one.text for one in map(made.columns[5].cell, lines) if isinstance(one, Word)}


STAY = """
import sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.exports.test_registers import a_register, numbered
from exports.registers import Watch, write_register

def told(done, in_all):
    print(done, flush=True)
    time.sleep(0.05)

write_register(Path({file!r}), a_register(numbered(100_000), 100_000), Watch(told=told))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL])
def test_a_killed_writer_leaves_no_half_register(tmp_path: Path, sent: signal.Signals) -> None:
    root, file = str(Path(__file__).resolve().parents[2]), str(tmp_path / "r.xlsx")
    command = [sys.executable, "-c", STAY.format(root=root, file=file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=root) as writer:
        assert writer.stdout is not None
        assert list(islice(writer.stdout, 2))
        writer.send_signal(sent)
    left = [one.name for one in tmp_path.iterdir()]
    assert "r.xlsx" not in left
    assert sent is signal.SIGKILL or left == []


@pytest.mark.long
@pytest.mark.filterwarnings("ignore:Print area cannot be set")  # whole columns, which the reader does not know
def test_a_register_is_written_to_excels_last_row_and_past_it(tmp_path: Path) -> None:
    room = LAST_ROW - HEADER
    file = tmp_path / "long.xlsx"
    write_register(file, a_register(((n, DAY) for n in range(room + 10)), room + 10, width=2))
    with zipfile.ZipFile(file) as packed:
        ends = [_tail(packed, f"xl/worksheets/sheet{n}.xml") for n in (1, 2)]
    assert f'<c r="A{LAST_ROW}" ' in ends[0]
    assert f'ref="A{HEADER}:B{LAST_ROW}"' in ends[0]
    assert f'<c r="A{HEADER + 10}" ' in ends[1]
    found = openpyxl.load_workbook(file, read_only=True)
    assert found.sheetnames == ["Реестр", "Реестр 2"]
    numbers = (row[0] for sheet in found for row in sheet.iter_rows(min_row=HEADER + 1, values_only=True))
    assert all(n == number for n, number in zip(range(room + 10), numbers, strict=True))


def _tail(packed: zipfile.ZipFile, name: str) -> str:
    end = b""
    with packed.open(name) as part:
        while piece := part.read(1 << 20):
            end = (end + piece)[-4000:]
    return end.decode(errors="replace")
