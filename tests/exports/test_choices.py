"""What is chosen of a workbook: its sheets, its commissions, its languages, what guards persons, who signs it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_model import commands
from data_model.commands import By
from data_model.errors import CouncilError
from data_model.questions.councils import Names
from data_model.questions.requisites import PaperRequisites
from data_model.rules import Actor
from data_model.store import Store
from data_model.vocabulary import Role
from exports.covering_letter import sentences
from exports.covering_letter import written as letter
from exports.workbook import OF_DOCUMENTS, gathered
from locales import LANGUAGES, Texts
from locales.dates import long_day, month_year
from metrics.appeal_counts import BY_STATES, TELLING, counted, is_guarded, small
from metrics.evaluate import evaluate
from metrics.evidence import Ask, asker, gather
from metrics.metric import Scope
from tests.exports.reading import IN_THE_PLAN, KNOWN_AT, Opened, a_request, built, opened

SAID = PaperRequisites(
    Names("Маслихат города Алматы", "Алматы қаласының мәслихаты", "Maslikhat of Almaty"),
    Names("Председатель совета", "Кеңес төрағасы", "Chair of the council"),
    "Иванов И.И.",
    "Петрова П.П.",
    "+7 727 000 00 00",
)

TITLE, APPEALS = ("title",), ("appeals",)
OUTSIDE = "Вне месяцев: постоянные, переходящие и без срока"


def asked(store: Store, lang: str = "ru", **changes: object) -> Opened:
    return Opened(built(store, a_request(lang, **changes)), lang)  # type: ignore[arg-type]


def test_only_the_chosen_sheets_stand_in_the_workbook_in_its_own_order(demo_store: Store) -> None:
    file = asked(demo_store, sheets=("register", "summary"))
    assert file.book.sheetnames == ["Сводка", "Реестр"]


def test_a_sheet_that_there_is_not_or_that_has_nothing_to_say_is_refused_by_name(seeded_store: Store) -> None:
    for key in ("почта", "changes", ""):
        with pytest.raises(CouncilError) as refusal:
            asked(seeded_store, sheets=(key,) if key else ())
        assert (refusal.value.key, refusal.value.values["sheet"]) == ("error-unknown-sheet", key)


def test_the_contents_link_to_the_chosen_sheets_alone(demo_store: Store) -> None:
    sheet = asked(demo_store, sheets=("title", "calendar")).sheet("title")
    links = [cell.hyperlink.location for row in sheet for cell in row if cell.hyperlink]
    assert links == ["'Титул'!A1", "'Календарь'!A1"]


def test_a_workbook_of_some_commissions_counts_theirs_alone_and_says_so_on_every_sheet(demo_store: Store) -> None:
    file = asked(demo_store, commissions=(2, 5))
    numbers = {line["Комиссия"].value for line in file.table("register")}
    assert numbers == {2, 5}
    with demo_store.reading() as session:
        board = evaluate(session, Scope(), IN_THE_PLAN, KNOWN_AT)
    parts = [board.by_commission[number]["plan_completion"].amount for number in (2, 5)]
    (row,) = [cell.row for cell in file.sheet("summary")["A"] if cell.value == "Исполнение плана"]
    line = dict(zip([cell.value for cell in file.header("summary")], file.sheet("summary")[row], strict=True))
    assert (line["Число"].value, line["Основа"].value) == (
        sum(one.part or 0 for one in parts),
        sum(one.base or 0 for one in parts),
    )
    assert [line["№"].value for line in file.table("plan_by_commission")] == [2, 5]
    for key, sheet in file.sheets():
        told = (
            "О всём Совете: документы не делятся по комиссиям" if key in OF_DOCUMENTS else "Только комиссии №\u00a02, 5"
        )
        assert sheet["A3"].value == told, key


def test_one_commission_is_one(demo_store: Store) -> None:
    said = {
        lang: asked(demo_store, lang, commissions=(2,), sheets=TITLE).sheet("title")["A3"].value for lang in LANGUAGES
    }
    assert said == {"ru": "Только комиссия № 2", "kk": "Тек № 2 комиссия", "en": "Only commission No. 2"}


def test_one_commissions_workbook_says_what_its_own_board_says(demo_store: Store) -> None:
    with demo_store.reading() as session:
        (material,) = gathered(asker(session), a_request(commissions=(3,)))
        board = evaluate(session, Scope(commission=3), IN_THE_PLAN, KNOWN_AT)
    told = {key: (one.amount.value, one.amount.bound, one.amount.part) for key, one in material.board.measures.items()}
    assert told == {key: (one.amount.value, one.amount.bound, one.amount.part) for key, one in board.measures.items()}


def test_all_commissions_by_name_are_not_the_councils_own_figures(demo_store: Store) -> None:
    """What a document says of the whole council belongs to no commission, not to all six of them either."""
    with demo_store.reading() as session:
        (material,) = gathered(asker(session), a_request(commissions=(1, 2, 3, 4, 5, 6)))
    assert material.board["members_total"].value is None
    assert material.board["plan_items"].value == 95


def test_an_unknown_commission_is_refused_by_name(demo_store: Store) -> None:
    with pytest.raises(CouncilError) as refusal:
        asked(demo_store, commissions=(9,))
    assert refusal.value.key == "error-unknown-commission"


def test_in_two_languages_the_sheets_of_the_second_follow_and_every_name_stands_once(demo_store: Store) -> None:
    both = Opened(built(demo_store, a_request("kk", beside="ru")), "kk")
    kk, ru = (opened(demo_store, lang) for lang in ("kk", "ru"))
    assert both.book.sheetnames == [*kk.book.sheetnames, *ru.book.sheetnames]
    assert len({name.casefold() for name in both.book.sheetnames}) == len(both.book.sheetnames)
    assert {"plan_completion", "plan_completion_ru"} <= set(both.book.defined_names)
    tables = [name for sheet in both.book for name in sheet.tables]
    assert len(tables) == len(set(tables))
    for key, sheet in ru.sheets():
        told = both.book[sheet.title]
        assert [[cell.value for cell in row] for row in told] == [[cell.value for cell in row] for row in sheet], key


def test_an_unknown_second_language_is_refused(demo_store: Store) -> None:
    with pytest.raises(CouncilError) as refusal:
        asked(demo_store, beside="de")
    assert refusal.value.key == "error-unknown-language"


def appeal_tables(file: Opened) -> dict[str, list[tuple[str, int, str]]]:
    """The rows of each table of the sheet with the total under it: name, number, format."""
    sheet = file.sheet("appeals")
    found = {}
    for name, whole in sheet.tables.items():
        first, last = (int("".join(filter(str.isdigit, place))) for place in whole.split(":"))
        rows = sheet.iter_rows(min_row=first + 1, max_row=last + 1)
        found[name] = [(row[0].value, row[1].value, row[1].number_format) for row in rows]
    return found


def test_the_appeals_are_counted_as_plain_loops_count_them(demo_store: Store) -> None:
    tables = appeal_tables(asked(demo_store, sheets=APPEALS))
    with demo_store.reading() as session:
        cells = gather(asker(session), Scope(), IN_THE_PLAN, KNOWN_AT).appeals
    t, every = Texts("ru"), sum(cell.number for cell in cells)
    assert [rows[-1] for rows in tables.values()] == [("Всего", every, "0")] * 5
    for state, count in counted(cells, lambda cell: cell.state).items():
        assert (t(f"appeal-state-{state}"), count, "0") in tables["table_appeals_by_state"]
    for topic, count in counted(cells, lambda cell: cell.topic).items():
        assert (topic or t("appeals-no-topic"), count, "0") in tables["table_appeals_by_topic"]
    assert [sum(count for _, count, _ in rows[:-1]) for rows in tables.values()] == [every] * 5


@pytest.mark.parametrize("commissions", [(), (1,), (3,), (5,), (6,)])
def test_where_persons_are_guarded_no_hidden_count_can_be_told_from_the_others(
    demo_store: Store, commissions: tuple[int, ...]
) -> None:
    exact = appeal_tables(asked(demo_store, commissions=commissions, sheets=APPEALS))
    told = appeal_tables(asked(demo_store, commissions=commissions, sheets=APPEALS, hides_small=True))
    assert all(rows[-1][2] == "0" for rows in told.values())  # the sums are known
    assert told or commissions == (5,)  # three appeals in all: no table may stand
    for key in told:
        *rows, (_, total, _) = told[key]
        hidden = [(form, value) for (_, value, _), (_, _, form) in zip(exact[key], rows, strict=False) if form != "0"]
        shown = sum(value for _, value, form in rows if form == "0")
        assert all(not 0 < value < TELLING for _, value, form in rows if form == "0"), key
        ways = [ways_of(hidden, place, total - shown) for place in range(len(hidden))]
        assert all(len(one) > 1 for one in ways), (key, hidden)


def test_where_persons_are_guarded_no_measure_tells_a_small_count(demo_store: Store) -> None:
    sheets = ("summary", "appeals")
    exact = asked(demo_store, commissions=(1, 5), sheets=sheets)
    told = asked(demo_store, commissions=(1, 5), sheets=sheets, hides_small=True)
    assert named(exact, "appeals_resolved") == 2
    for key in BY_STATES:
        assert named(exact, key) is not None
        assert named(told, key) is None, key
    assert named(told, "appeals_registered") == named(exact, "appeals_registered")
    words = [str(cell.value) for key in sheets for row in told.sheet(key) for cell in row if cell.value]
    assert [one for one in words if "Скрыто" in one]
    assert not [one for one in words if "Вопросы решены: 2" in one or one.startswith("2 из ")]


def test_where_persons_are_guarded_the_letter_gives_no_small_count(demo_store: Store) -> None:
    with demo_store.reading() as session:
        ask = asker(session)
        few = [one for one in range(1, 7) if 0 < considered(ask, one) < TELLING]
        volumes = gathered(ask, a_request(commissions=few[:1], hides_small=True)) if few else ()
    assert volumes, "the demonstration has such a commission"
    (*_, last) = sentences(volumes[0])
    assert last == "5. Число рассмотренных обращений не приводится: их меньше 5."


def considered(ask: Ask, commission: int) -> float:
    """How many appeals a commission considered."""
    (material,) = gathered(ask, a_request(commissions=(commission,)))
    return material.board["appeals_considered"].value or 0


def named(file: Opened, name: str) -> object:
    """What stands in the cell of a name."""
    sheet, place = file.book.defined_names[name].attr_text.replace("'", "").replace("$", "").split("!")
    return file.book[sheet][place].value


def ways_of(hidden: list[tuple[str, int]], place: int, total: int) -> set[int]:
    """The values that a hidden count may have, all others tried."""
    ranges = [range(1, TELLING) if form.startswith('"<') else range(TELLING, total + 1) for form, _ in hidden]
    sums = {0}
    for at, values in enumerate(ranges):
        if at != place:
            sums = {one + value for one in sums for value in values if one + value <= total}
    return {value for value in ranges[place] if total - value in sums}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 12), max_size=6))
def test_counts_are_hidden_until_none_can_be_told_or_none_is_shown(counts: list[int]) -> None:
    hidden = small(counts)
    if hidden is None:
        some = [count for count in counts if count]
        assert not is_guarded(some)
        assert any(count < TELLING for count in some)
        return
    assert all(is_hidden for is_hidden, count in zip(hidden, counts, strict=True) if 0 < count < TELLING)
    kept = [count for is_hidden, count in zip(hidden, counts, strict=True) if is_hidden]
    forms = [('"< "0' if count < TELLING else '"≥ "0', count) for count in kept]
    assert all(len(ways_of(forms, place, sum(kept))) > 1 for place in range(len(kept)))


def test_a_table_whose_counts_can_not_be_told_in_any_way_is_left_out_and_said_so(demo_store: Store) -> None:
    file = asked(demo_store, commissions=(5,), sheets=APPEALS, hides_small=True)
    assert "table_appeals_by_topic" not in file.sheet("appeals").tables
    words = [row[0].value for row in file.sheet("appeals")]
    assert "Обращений слишком мало: по любым числам можно узнать человека." in words


def enter(store: Store, said: PaperRequisites, at: datetime = datetime(2026, 4, 1, 9, tzinfo=UTC)) -> None:
    with store.writing() as session:
        by = By(1, at, Actor("Секретарь", Role.EDITOR))
        commands.set_requisites(session, by, said)


def test_the_requisites_stand_on_the_title_and_in_the_letter_in_the_language_of_each(seeded_copy: Store) -> None:
    enter(seeded_copy, PaperRequisites(signatory="Прежний П.П."))
    enter(seeded_copy, SAID)
    wanted = a_request("kk", beside="ru", sheets=TITLE, number="12-34", dated=date(2026, 4, 23))
    file = Opened(built(seeded_copy, wanted), "kk")
    for lang in ("kk", "ru"):
        t = Texts(lang)
        facts = {row[0].value: str(row[1].value) for row in file.book[t("workbook-sheet-title")]}
        assert facts[t("workbook-addressee")] == SAID.addressee[lang]
        day = long_day(date(2026, 4, 23), lang)
        assert facts[t("workbook-outgoing")] == t("workbook-outgoing-said", number="12-34", date=day)
        assert facts[SAID.post[lang]].endswith("Иванов И.И.")
        assert (facts[t("workbook-performer")], facts[t("workbook-telephone")]) == (SAID.performer, SAID.telephone)
        assert "Прежний" not in str(facts)
    with seeded_copy.reading() as session:
        paper = docx.Document(BytesIO(letter(gathered(asker(session), wanted))))
    words = "\n".join(one.text for one in paper.paragraphs)
    assert all(one in words for one in (*(SAID.addressee[lang] for lang in ("kk", "ru")), "12-34", SAID.telephone))


def test_what_nobody_entered_is_left_to_be_filled_in_by_hand(seeded_store: Store) -> None:
    facts = {row[0].value: str(row[1].value) for row in asked(seeded_store, sheets=TITLE).sheet("title")}
    assert facts["Кому"] == "В маслихат"  # as the letter says
    assert facts["Председатель"].strip("_") == ""
    assert facts["Исходящий"].startswith("№\u00a0____")


def test_a_viewer_may_not_set_the_requisites(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        by = By(1, KNOWN_AT, Actor("Читатель", Role.VIEWER))
        with pytest.raises(CouncilError) as refusal:
            commands.set_requisites(session, by, SAID)
    assert refusal.value.key == "error-not-allowed"


def test_the_calendar_holds_every_item_once_under_its_month(demo_store: Store) -> None:
    file = opened(demo_store)
    lines = file.table("calendar")
    assert sorted(line["№"].value for line in lines) == list(range(1, 96))
    months: dict[str, int] = {}
    for row in file.sheet("calendar").iter_rows(min_row=file.header("calendar")[0].row + 1):
        if isinstance(row[0].value, str):
            heading, _, number = row[0].value.rpartition(", пунктов: ")
            months[heading] = int(number)
        else:
            months[heading] -= 1
            day = row[4].value or row[-1].value
            assert heading == (month_year(day, "ru").capitalize() if day else OUTSIDE) or heading == OUTSIDE
    assert set(months.values()) == {0}
    assert list(months)[:2] == ["Январь\u00a02026\u00a0г.", "Февраль\u00a02026\u00a0г."]
    assert list(months)[-1] == OUTSIDE


@pytest.mark.parametrize("which", ["demo_copy", "seeded_copy"])
def test_a_report_of_an_earlier_moment_goes_out_with_todays_requisites(
    request: pytest.FixtureRequest, which: str
) -> None:
    store = request.getfixturevalue(which)
    enter(store, SAID, datetime(2026, 11, 22, tzinfo=UTC))
    early = asked(store, sheets=TITLE, known_at=datetime(2026, 4, 22, tzinfo=UTC))
    assert SAID.addressee.ru in str([row[1].value for row in early.sheet("title")])
