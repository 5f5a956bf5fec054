"""The workbook prints without retouching: A4, headers kept, nothing cut, a page number in the reader's language."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest
from openpyxl.cell import Cell
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.worksheet import Worksheet

from data_model.store import Store
from data_model.vocabulary import State
from exports import fitting
from exports.columns import DATE_WIDTH, MOMENT_WIDTH
from exports.workbook import SHEETS
from locales import LANGUAGES
from locales.dates import month_short
from look.palette import STATES
from tests.exports.reading import AFTER_THE_PLAN, Opened, opened

TABLES = tuple(key for key in SHEETS if key != "title")

languages = pytest.mark.parametrize("lang", LANGUAGES)


@pytest.fixture
def file(seeded_store: Store, lang: str) -> Opened:
    return opened(seeded_store, lang, AFTER_THE_PLAN)


@languages
def test_the_sheets_stand_in_order_under_names_that_excel_allows(file: Opened) -> None:
    names = [file.t(f"workbook-sheet-{key}") for key in SHEETS]
    assert file.book.sheetnames == names
    assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\']", name) for name in names)


@languages
def test_every_sheet_is_a4_landscape_as_wide_as_the_page(file: Opened) -> None:
    for key, sheet in file.sheets():
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape"), key
        assert sheet.sheet_properties.pageSetUpPr.fitToPage, key
        assert sheet.page_setup.fitToWidth in (None, 1), key
        assert sheet.print_area, key
        last = sheet.print_area.rpartition("$")[2]
        assert int(last) >= sheet.max_row, key


@languages
def test_every_table_keeps_its_header_in_sight_on_every_page_and_filtered(file: Opened) -> None:
    for key in TABLES:
        sheet = file.sheet(key)
        row = file.header(key)[0].row
        repeated = None if key == "plan_by_commission" else f"${row}:${row}"  # its table stands on one page
        assert sheet.print_title_rows == repeated, key
        assert int(re.sub(r"\D", "", sheet.freeze_panes)) == row + 1, key
        assert all(cell.value for cell in file.header(key)), key


@languages
def test_every_page_says_whose_it_is_of_which_day_and_its_number(file: Opened) -> None:
    words = {"ru": "Страница &P из &N", "kk": "&N беттің &P-беті", "en": "Page &P of &N"}
    for _, sheet in file.sheets():
        assert sheet.oddFooter.center.text == words[file.lang]
        assert file.t("as-of-date", date=AFTER_THE_PLAN) in (sheet.oddHeader.right.text or "")


@languages
def test_no_heading_is_broken_inside_a_word(file: Opened) -> None:
    for key in TABLES:
        for cell in (cell for cell in file.header(key) if not is_hidden(cell)):
            width = file.sheet(key).column_dimensions[cell.column_letter].width
            assert fitting.widest_word(cell.value) < width, (key, cell.value)


def is_hidden(cell: Cell) -> bool:
    return bool(dimension_of(cell.parent, cell.column_letter).hidden)


@pytest.mark.parametrize("which", ["seeded_store", "demo_store"])
@languages
def test_no_text_is_printed_smaller_than_eight_points(request: pytest.FixtureRequest, which: str, lang: str) -> None:
    file = opened(request.getfixturevalue(which), lang)
    for key, sheet in file.sheets():
        last = re.sub(r"[^A-Z]", "", sheet.print_area.rpartition(":")[2])
        letters = [get_column_letter(number) for number in range(1, column_index_from_string(last) + 1)]
        scale = fitting.scale([width_of(sheet, letter) for letter in letters])
        if sheet.page_setup.fitToHeight in (None, 1):
            heights = [sheet.row_dimensions[row].height or 15 for row in range(1, sheet.max_row + 1)]
            scale = min(scale, fitting.PAGE_HEIGHT / sum(heights))
        assert 8 <= fitting.printed_size(scale) <= 10, (key, scale)
        assert {int(size) for size in re.findall("&([0-9]+)", running(sheet))} == {11}
    sizes = [int(size) / 100 for size in re.findall(r' sz="(\d+)"', file.xml()["xl/charts/chart1.xml"])]
    assert min(sizes) * fitting.printed_size(1) / 10 * 0.84 >= 8


def running(sheet: Worksheet) -> str:
    """The running head and foot as the file holds them, the words and the codes."""
    head, foot = sheet.oddHeader, sheet.oddFooter
    return "".join(f"&{part.size}" for part in (head.left, head.center, head.right, foot.center) if part.text)


def test_columns_that_are_empty_in_the_whole_register_are_hidden(seeded_store: Store, demo_store: Store) -> None:
    empty = {"Дата исполнения", "Отметку внёс", "Отметка внесена"}
    for store, wanted in ((seeded_store, empty), (demo_store, set())):
        found = {cell.value for cell in opened(store).header("register") if is_hidden(cell)}
        assert found == wanted


def test_what_is_not_printed_stands_to_the_right_and_is_in_the_file(demo_store: Store) -> None:
    file = opened(demo_store)
    for key, last, first in (("register", "Примечание", "Статус"), ("summary", "Источник", "Граница")):
        heads = {cell.value: cell.column_letter for cell in file.header(key)}
        assert file.sheet(key).print_area.rpartition(":")[2].startswith(f"${heads[last]}$")
        assert heads[last] < heads[first]
    assert any(line["Отметка внесена"].value for line in file.table("register"))


def is_heading(sheet: Worksheet, row: int) -> bool:
    first, *others = [cell.value for cell in sheet[row]]
    return isinstance(first, str) and not any(others)


@pytest.mark.parametrize("which", ["seeded_store", "demo_store"])
def test_a_page_broken_by_hand_never_parts_a_heading_from_its_rows(request: pytest.FixtureRequest, which: str) -> None:
    for key, sheet in opened(request.getfixturevalue(which)).sheets():
        for after in (one.id for one in sheet.row_breaks.brk):
            assert not is_heading(sheet, after), (key, after)


def test_each_commission_of_the_register_begins_a_page(demo_store: Store) -> None:
    sheet = opened(demo_store).sheet("register")
    first = sheet[opened(demo_store).place("register")][0][0].row + 1
    headings = [row for row in range(first, sheet.max_row + 1) if is_heading(sheet, row)]
    assert len(headings) == 6
    assert {row - 1 for row in headings[1:]} <= {one.id for one in sheet.row_breaks.brk}


@languages
def test_a_heading_of_one_line_has_room_for_its_mark_too(file: Opened) -> None:
    sheet = file.sheet("plan_by_commission")
    words = {file.t(f"state-{state}") for state in STATES}
    marked = [cell for row in sheet for cell in row if cell.value in words]
    assert len(marked) == len(STATES) + 2
    for cell in marked:
        mark = re.sub(r'[@"]', "", cell.number_format)
        width = width_of(sheet, cell.column_letter)
        one_line = fitting.bold_width(cell.value) < width
        assert not one_line or fitting.bold_width(mark + cell.value) < width, cell.value


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("which", ["seeded_store", "demo_store"])
def test_no_chart_lies_over_a_row_that_says_something(request: pytest.FixtureRequest, which: str, lang: str) -> None:
    drawn = 0
    for key, sheet in opened(request.getfixturevalue(which), lang).sheets():
        for chart in sheet._charts:
            first, last = chart.anchor._from.row + 1, chart.anchor.to.row + bool(chart.anchor.to.rowOff)
            told = [cell.coordinate for row in sheet.iter_rows(first, last) for cell in row if cell.value is not None]
            assert told == [], (key, told)
            drawn += 1
    assert drawn == 2


@pytest.mark.parametrize("which", ["seeded_store", "demo_store"])
@languages
def test_no_word_of_a_cell_is_broken_inside(request: pytest.FixtureRequest, which: str, lang: str) -> None:
    file = opened(request.getfixturevalue(which), lang)
    broken = {
        (key, cell.column_letter, word)
        for key, sheet in file.sheets()
        for cell in (cell for row in sheet for cell in row if is_wrapped(cell))
        for word in re.split(r"[ \n–-]", cell.value)
        if lines_of(word, sheet, cell) > 1
    }
    assert broken == set()


@languages
def test_every_date_and_moment_fits_its_column(file: Opened) -> None:
    months = [month_short(number, file.lang) for number in range(1, 13)]
    longest = max((f"30 {month} 2026" for month in months), key=len) if file.lang == "en" else "30.12.2026"
    assert fitting.lines(longest.replace(" ", "\u00a0"), DATE_WIDTH) == 1
    assert fitting.lines(f"{longest} 23:59".replace(" ", "\u00a0"), MOMENT_WIDTH, indent=1) == 1
    for key, sheet in file.sheets():
        for cell in (cell for row in sheet for cell in row if cell.is_date):
            least = DATE_WIDTH if cell.number_format.endswith("y") else MOMENT_WIDTH
            assert width_of(sheet, cell.column_letter) >= least, (key, cell.coordinate)


@languages
def test_every_number_fits_its_column(file: Opened) -> None:
    for key, sheet in file.sheets():
        for cell in (cell for row in sheet for cell in row if cell.data_type == "n" and cell.value is not None):
            if not cell.is_date:
                assert fitting.widest_word(shown(cell)) < width_of(sheet, cell.column_letter), (key, cell.coordinate)


def shown(cell: Cell) -> str:
    """A number as its format shows it, without spaces that a line could break at."""
    form = cell.number_format.partition(";")[0]
    digits = len(form.partition(".")[2].rstrip("%\\\u00a0"))
    value = cell.value * 100 if "%" in form else cell.value
    return f"{'≥' * ('≥' in form)}{'+' * ('+' in form)}{value:,.{digits}f}{'%' * ('%' in form)}"


@languages
def test_every_wrapped_text_has_a_row_tall_enough(file: Opened) -> None:
    for key, sheet in file.sheets():
        for row in sheet:
            height = sheet.row_dimensions[row[0].row].height
            for cell in row:
                if is_wrapped(cell):
                    lines = lines_of(cell.value, sheet, cell)
                    assert height >= min(fitting.row_height(lines), fitting.TALLEST), (key, cell.coordinate)


def is_wrapped(cell: Cell) -> bool:
    """Whether a cell shows a text in as many lines as it needs."""
    return cell.data_type == "s" and bool(cell.alignment.wrap_text) and not is_hidden(cell)


def lines_of(text: str, sheet: Worksheet, cell: Cell) -> int:
    """How many lines a text takes in a cell of the sheet."""
    width = width_of(sheet, cell.column_letter)
    return fitting.lines(text, width, bold=bool(cell.font.b), indent=int(cell.alignment.indent))


def width_of(sheet: Worksheet, letter: str) -> float:
    """The width of a column in characters as it was asked for; a hidden one has none."""
    dimension = dimension_of(sheet, letter)
    return 0.0 if dimension.hidden else round(float(dimension.width) * 7 - 5) / 7


def dimension_of(sheet: Worksheet, letter: str) -> ColumnDimension:
    """What the file says of a column; neighbours of one width are stored as one."""
    number = column_index_from_string(letter)
    return next(one for one in sheet.column_dimensions.values() if one.min <= number <= one.max)


@languages
def test_states_are_told_by_word_colour_and_mark(demo_store: Store, lang: str) -> None:
    file = opened(demo_store, lang)
    looks = {
        (cell.value, cell.number_format, cell.fill.fgColor.rgb, cell.font.color.rgb)
        for line in file.table("register")
        for cell in [line[file.t("state")]]
    }
    assert len(looks) == len({word for word, *_ in looks}) >= 7
    assert len({mark for _, mark, *_ in looks}) == len(looks)


def test_the_chart_draws_every_state_in_a_look_of_its_own(demo_store: Store) -> None:
    file = opened(demo_store)
    series = re.findall(r"<c:ser>.*?</c:ser>", file.xml()["xl/charts/chart1.xml"])
    surfaces = [re.search(r"<c:spPr>(.*?)</c:spPr>", one) for one in series]
    names = [re.search(r"<c:tx><c:v>(.*?)</c:v>", one) for one in series]
    assert [name and name.group(1) for name in names] == [file.t(f"state-{state}") for state in STATES]
    assert len({surface and surface.group(1) for surface in surfaces}) == len(STATES) == len(State)


def test_the_chart_tells_states_by_patterns_that_libreoffice_draws_apart_too(demo_store: Store) -> None:
    solid_there = {"dkVert", "dkHorz", "smGrid", "ltVert", "ltHorz", "narVert", "narHorz", "smCheck", "trellis"}
    drawn = re.findall(r'<a:pattFill prst="(\w+)"', opened(demo_store).xml()["xl/charts/chart1.xml"])
    assert len(drawn) == len(set(drawn)) == sum(look.mark.excel is not None for look in STATES.values())
    assert not solid_there & set(drawn)


def test_the_chart_draws_the_numbers_of_the_table(demo_store: Store) -> None:
    file = opened(demo_store)
    (chart,) = file.sheet("plan_by_commission")._charts
    lines = file.table("plan_by_commission")
    for series, state in zip(chart.ser, STATES, strict=True):
        column = [line[file.t(f"state-{state}")] for line in lines]
        letter = column[0].column_letter
        assert series.val.numRef.f.endswith(f"!${letter}${column[0].row}:${letter}${column[-1].row}")


@languages
def test_a_demonstration_says_so_on_every_sheet_and_every_printed_page(demo_store: Store, lang: str) -> None:
    file = opened(demo_store, lang)
    warning = file.t("demonstration")
    for key, sheet in file.sheets():
        assert [row[0].value for row in sheet.iter_rows(max_row=4)].count(warning) == 1, key
        assert warning in (sheet.oddHeader.center.text or ""), key
    assert warning in file.book.properties.description


@languages
def test_the_councils_own_workbook_never_says_demonstration(file: Opened) -> None:
    warning = file.t("demonstration")
    assert not any(warning in part for part in file.xml().values())


@languages
def test_the_file_says_what_it_is_and_of_which_day(file: Opened) -> None:
    properties = file.book.properties
    assert properties.title == file.t("workbook-title")
    assert properties.creator
    assert properties.created.date() == date(2026, 11, 22)
    assert properties.modified == properties.created == datetime(2026, 11, 22)  # noqa: DTZ001 (a property has no zone)
