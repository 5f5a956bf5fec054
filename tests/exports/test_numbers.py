"""Every number of the workbook is that of the board, the items or the comparison, with its bound and its type."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

import pytest
from openpyxl.cell import Cell

from data_model.questions import councils, documents
from data_model.store import Store
from data_model.vocabulary import Bound, State, Unit
from exports.sheets.summary import GROUPS
from locales import LANGUAGES, Texts
from locales.dates import ALMATY
from locales.phrases import phrase
from metrics.comparison import Comparison, Side, compare, what_if
from metrics.evaluate import evaluate, items_on
from metrics.metric import Board, Measurement, Scope
from metrics.plan_state import ItemState
from tests.exports.reading import (
    AFTER_THE_PLAN,
    IN_THE_PLAN,
    KNOWN_AT,
    Line,
    Opened,
    a_request,
    built,
    is_number,
    opened,
)

SIGNS = {Bound.EXACT: "", Bound.AT_LEAST: '"≥ "', Bound.MORE_THAN: '"> "'}
TOLD_BY_MARKS = {State.DONE, State.OVERDUE, State.OPEN, State.CANCELLED}
KEYS = [key for keys in GROUPS.values() for key in keys]

STAGES = [("seeded_store", AFTER_THE_PLAN), ("demo_store", IN_THE_PLAN), ("demo_store", date(2026, 6, 30))]
stages = pytest.mark.parametrize(("which", "as_of"), STAGES)


def in_turn(place: int, lang: str) -> Iterable[pytest.MarkDecorator]:
    """Every day each stage in Russian and one in each other language; the rest before a release."""
    return () if lang == "ru" or lang == LANGUAGES[place] else (pytest.mark.long,)


everywhere = pytest.mark.parametrize(
    ("which", "as_of", "lang"),
    [
        pytest.param(*stage, lang, marks=[*in_turn(place, lang)])
        for place, stage in enumerate(STAGES)
        for lang in LANGUAGES
    ],
)


def board_of(store: Store, as_of: date) -> Board:
    with store.reading() as session:
        return evaluate(session, Scope(), as_of, KNOWN_AT)


def items_of(store: Store, as_of: date) -> tuple[ItemState, ...]:
    with store.reading() as session:
        return items_on(session, Scope(), as_of, KNOWN_AT)


def moment(at: datetime | None) -> datetime | None:
    return at.astimezone(ALMATY).replace(tzinfo=None, second=0, microsecond=0) if at else None


def day(cell: Cell) -> date | None:
    assert cell.value is None or cell.is_date
    return cell.value.date() if cell.value else None


def expected_number(one: Measurement) -> float | date | None:
    if one.unit is Unit.MOMENT:
        at = moment(one.amount.moment)
        return at.date() if at else None
    if one.unit is Unit.PERCENT or one.value is None:
        return None
    return one.amount.part if one.unit is Unit.SHARE else one.value


def expected_percent(one: Measurement) -> float | None:
    if one.value is None or one.unit not in (Unit.SHARE, Unit.PERCENT):
        return None
    return one.value / 100 if one.unit is Unit.PERCENT else one.value


def bound_word(bound: Bound, t: Texts) -> str:
    return t("workbook-exactly") if bound is Bound.EXACT else t(f"bound-{bound}")


def same(cell: Cell, value: float | None) -> bool:
    return cell.value is None if value is None else cell.value == pytest.approx(value)


def summary_line(file: Opened, key: str) -> Line:
    name = file.book.defined_names[key].attr_text
    row = int(name.rpartition("$")[2])
    sheet = file.sheet("summary")
    return dict(zip([cell.value for cell in file.header("summary")], sheet[row], strict=True))


@everywhere
def test_each_key_figure_has_the_number_bound_base_share_and_words_of_the_board(
    request: pytest.FixtureRequest, which: str, as_of: date, lang: str
) -> None:
    store = request.getfixturevalue(which)
    file, board = opened(store, lang, as_of), board_of(store, as_of)
    t = file.t
    for key in KEYS:
        one, line = board[key], summary_line(file, key)
        assert line[t("workbook-figure")].value == t(f"metric-{key}")
        number = line[t("workbook-number")]
        wanted = expected_number(one)
        assert day(number) == wanted if isinstance(wanted, date) else same(number, wanted), key
        assert same(line[t("workbook-percent")], expected_percent(one)), key
        assert line[t("workbook-base")].value == one.amount.base, key
        assert line[t("workbook-bound")].value == (None if one.value is None else bound_word(one.amount.bound, t)), key
        assert line[t("workbook-in-words")].value.casefold().startswith(phrase(one, lang).casefold()), key


@stages
def test_the_summary_holds_no_number_but_those_of_its_key_figures(
    request: pytest.FixtureRequest, which: str, as_of: date
) -> None:
    store = request.getfixturevalue(which)
    file, board = opened(store, "ru", as_of), board_of(store, as_of)
    wanted = [
        number
        for key in KEYS
        for number in (expected_number(board[key]), board[key].amount.base, expected_percent(board[key]))
        if isinstance(number, int | float)
    ]
    assert file.numbers("summary") == pytest.approx(wanted)


@stages
def test_a_number_with_a_bound_is_the_number_in_a_format_that_shows_the_bound(
    request: pytest.FixtureRequest, which: str, as_of: date
) -> None:
    store = request.getfixturevalue(which)
    file, board = opened(store, "ru", as_of), board_of(store, as_of)
    for key in KEYS:
        one, line = board[key], summary_line(file, key)
        for cell in (line["Число"], line["Доля"]):
            if cell.value is not None and not cell.is_date:
                assert cell.data_type == "n"
                assert cell.number_format.startswith(SIGNS[one.amount.bound] + "0") or (
                    cell.value >= 1000 and cell.number_format == SIGNS[one.amount.bound] + "#,##0"
                ), key
    stated = summary_line(file, "monitorings_stated")
    assert (stated["Число"].value, stated["Число"].number_format) == (20, '"≥ "0')
    new = summary_line(file, "members_new_share")
    assert (new["Число"].value, new["Доля"].value, new["Доля"].number_format) == (None, 0.7, '"> "0\\\u00a0%')
    assert summary_line(file, "members_youth_share")["Доля"].number_format == "0.0\\\u00a0%"


def test_what_nobody_entered_is_an_empty_cell_and_words_never_a_zero(seeded_store: Store) -> None:
    file = opened(seeded_store, "ru", AFTER_THE_PLAN)
    for key in ("plan_completion", "plan_overdue", "monitorings_recorded", "appeals_resolved", "recommendations_sent"):
        line = summary_line(file, key)
        assert line["Число"].value is None
        assert line["Доля"].value is None
        assert line["Граница"].value is None
        assert line["Словами"].value == "Нет данных"


@stages
def test_the_plan_by_commission_counts_states_as_plain_loops_do(
    request: pytest.FixtureRequest, which: str, as_of: date
) -> None:
    store = request.getfixturevalue(which)
    file, board, items = opened(store, "ru", as_of), board_of(store, as_of), items_of(store, as_of)
    t = file.t
    lines = file.table("plan_by_commission")
    sheet = file.sheet("plan_by_commission")
    last = lines[-1]["№"].row + 1
    total = dict(zip(lines[0], sheet[last], strict=True))
    assert [line["№"].value for line in lines] == [1, 2, 3, 4, 5, 6]
    wanted: list[float] = []
    for line, number in [*((line, line["№"].value) for line in lines), (total, None)]:
        own = [item for item in items if number in (None, item.facts.commission)]
        measures = board.measures if number is None else board.by_commission[number]
        silent = all(item.mark is None for item in own)
        states = Counter(item.state for item in own)
        wanted += [number] if number else []
        wanted.append(len(own))
        assert line[t("metric-plan_items")].value == len(own)
        for state in State:
            count = None if silent and state in TOLD_BY_MARKS else states[state]
            assert line[t(f"state-{state}")].value == count, (number, state)
            wanted += [] if count is None else [count]
        completion = measures["plan_completion"]
        dated = sum(item.is_dated for item in own)
        assert completion.amount.base == dated - sum(item.is_dated and item.is_cancelled for item in own)
        numbers = (dated, completion.amount.base, completion.amount.part, completion.value)
        headings = (t("metric-plan_dated"), t("workbook-base"), t("metric-plan_completion"), "Доля")
        for heading, value in zip(headings, numbers, strict=True):
            assert same(line[heading], value), (number, heading)
        assert line["Словами"].value.casefold().startswith(phrase(completion, "ru").casefold())
        assert line[t("metric-last_recorded_at")].value == moment(measures["last_recorded_at"].amount.moment)
        wanted += [value for value in numbers if value is not None]
    wanted += [cell.value for row in past_rows(file) for cell in row if is_number(cell)]
    assert sorted(file.numbers("plan_by_commission")) == pytest.approx(sorted(wanted))


def past_rows(file: Opened) -> list[tuple[Cell, ...]]:
    """The rows of the second table of the plan by commission, headings left out, the total last."""
    sheet = file.sheet("plan_by_commission")
    names = [row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == file.t("workbook-number-sign")]
    assert len(names) == 2
    return [row[:8] for row in sheet.iter_rows(min_row=names[1] + 1) if row[1].value]


@everywhere
def test_past_counts_say_how_many_fell_due_before_the_approval_and_how_many_by_the_original_dates(
    request: pytest.FixtureRequest, which: str, as_of: date, lang: str
) -> None:
    store = request.getfixturevalue(which)
    file, items = opened(store, lang, as_of), items_of(store, as_of)
    rows = past_rows(file)
    assert [row[0].value for row in rows] == [1, 2, 3, 4, 5, 6, None]
    for row in rows:
        own = [item for item in items if row[0].value in (None, item.facts.commission)]
        wanted: list[int | None] = []
        for state in (State.OVERDUE, State.PAST_DUE_NOT_REPORTED):
            found = [item for item in own if item.state is state]
            late = [item for item in own if item.original_ends_on and item.original_ends_on < as_of and item.is_dated]
            open_marks = {None} if state is State.PAST_DUE_NOT_REPORTED else {"not_started", "in_progress", "postponed"}
            counts = [len(found), sum(item.before_approval for item in found),
                      sum(item.status in open_marks for item in late)]  # fmt: skip
            silent = all(item.mark is None for item in own)
            wanted += [None] * 3 if silent and state is State.OVERDUE else counts
        assert [cell.value for cell in row[2:]] == wanted, row[1].value


def test_the_total_of_the_demonstration_is_the_sum_of_its_commissions(demo_store: Store) -> None:
    file = opened(demo_store)
    lines = file.table("plan_by_commission")
    total = file.sheet("plan_by_commission")[lines[-1]["№"].row + 1]
    for place, heading in enumerate(lines[0]):
        if heading in {file.t(f"state-{state}") for state in State} | {file.t("metric-plan_items")}:
            assert total[place].value == sum(line[heading].value or 0 for line in lines)


@everywhere
def test_the_register_holds_every_item_with_its_dates_as_dates(
    request: pytest.FixtureRequest, which: str, as_of: date, lang: str
) -> None:
    store = request.getfixturevalue(which)
    file, items = opened(store, lang, as_of), items_of(store, as_of)
    t = file.t
    lines = file.table("register")
    assert len(lines) == len(items) == 95
    for line, item in zip(lines, items, strict=True):
        facts = item.facts
        assert line[t("workbook-number-sign")].value == facts.number
        assert line[t("commission")].value == facts.commission
        assert line[t("item-title")].value == ((lang == "kk" and facts.title_kk) or facts.title)
        assert line[t("deadline-as-written")].value == facts.deadline_as_written
        assert line[t("responsible")].value == facts.responsible_as_written
        assert day(line[t("workbook-starts")]) == item.starts_on
        assert day(line[t("workbook-ends")]) == item.ends_on
        assert day(line[t("workbook-original")]) == item.original_ends_on
        assert day(line[t("workbook-done-on")]) == item.done_on
        assert line[t("status")].value == t(f"status-{item.status or 'none'}")
        assert line[t("state")].value == t(f"state-{item.state}")
        recorded = item.mark.recorded if item.mark else None
        assert line[t("workbook-marked-by")].value == (recorded.recorded_by if recorded else None)
        assert line[t("workbook-marked-at")].value == (moment(recorded.recorded_at) if recorded else None)
        assert all(t(f"kind-{kind}") in line[t("activity-kind")].value for kind in facts.kinds)
        assert facts.citation
        assert line[t("source")].value == facts.citation.place
    assert file.numbers("register") == [n for item in items for n in (item.facts.number, item.facts.commission)]


def test_a_note_of_the_register_says_what_limits_the_item(demo_store: Store) -> None:
    file, items = opened(demo_store), items_of(demo_store, IN_THE_PLAN)
    notes = [line[file.t("workbook-note")].value or "" for line in file.table("register")]
    for note, item in zip(notes, items, strict=True):
        assert (file.t("before-approval") in note) is item.before_approval
        assert (file.t("deadline-moved") in note) is item.is_moved
        assert item.mark is None or item.mark.note in note
        assert item.facts.deadline_note in note


def convocation_rows(store: Store) -> tuple[list[Comparison], list[Comparison], list[Comparison]]:
    with store.reading() as session:
        figures, convocations = documents.figures(session), councils.convocations(session)
    every = compare(figures, convocations)
    pairs = [row for row in every if row.earlier and row.later]
    lengths = [row for pair in pairs if not pair.is_unlike and pair.earlier and pair.earlier.months
               for _, row in what_if(pair.indicator, figures, convocations)]  # fmt: skip
    return pairs, lengths, [row for row in every if not (row.earlier and row.later)]


def side_numbers(side: Side | None) -> list[float | None]:
    if side is None:
        return [None, None, None]
    return [side.value / 100 if side.unit is Unit.PERCENT else side.value, side.months, side.per_month]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_convocations_stand_as_the_comparison_says_pairs_then_lengths_then_one_sided(
    seeded_store: Store, lang: str
) -> None:
    file = opened(seeded_store, lang, AFTER_THE_PLAN)
    t = file.t
    wanted = [row for rows in convocation_rows(seeded_store) for row in rows]
    heads = [cell.value for cell in file.header("convocations")]
    lines = [[line[head] for head in heads] for line in file.table("convocations")]
    lines = [cells for cells in lines if any(cell.value is not None for cell in cells[1:])]
    assert len(lines) == len(wanted) == 4 + 2 * 5 + sum(not (row.earlier and row.later) for row in wanted)
    for cells, row in zip(lines, wanted, strict=True):
        assert cells[0].value == t(f"indicator-{row.indicator}")
        for place, side in ((1, row.earlier), (4, row.later)):
            number, *rest = side_numbers(side)
            assert same(cells[place], number) if side else cells[place].value == "—", row.indicator
            assert all(same(cell, one) for cell, one in zip(cells[place + 1 : place + 3], rest, strict=True))
        assert same(cells[7], row.told_change)
        for place, side in ((12, row.earlier), (13, row.later)):
            assert cells[place].value == (bound_word(side.bound, t) if side else t("workbook-not-stated"))
    every = [n for row in wanted for n in (*side_numbers(row.earlier), *side_numbers(row.later), row.told_change)]
    assert file.numbers("convocations") == pytest.approx([n for n in every if n is not None])


def test_pairs_carry_their_mark_reason_and_both_quotes(seeded_store: Store) -> None:
    file = opened(seeded_store, "ru", AFTER_THE_PLAN)
    pairs, *_ = convocation_rows(seeded_store)
    lines = [line for line in file.table("convocations") if line["Пояснение"].value]
    assert [line["Показатель"].value for line in lines] == [file.t(f"indicator-{row.indicator}") for row in pairs]
    for line, row in zip(lines, pairs, strict=True):
        assert line["Сравнение"].value == file.t(f"comparability-{row.comparability}")
        assert line["Пояснение"].value == file.t(f"reason-{row.indicator}")
        assert row.earlier
        assert row.later
        assert all(side.citation.quote in line["Цитата"].value for side in (row.earlier, row.later))


def test_more_or_less_is_told_only_where_it_can_be(seeded_store: Store) -> None:
    lines = opened(seeded_store, "ru", AFTER_THE_PLAN).table("convocations")
    told = [(line["Показатель"].value, line["III: месяцев"].value, line["Направление"].value) for line in lines]
    pairs = {name: said for name, _, said in reversed(told) if said}
    assert pairs == {
        "Проекты НПА": "Зависит от месяцев",
        "Общественные мониторинги": "Зависит от месяцев",
        "Обращений рассмотрено": "Не сказать: считают разное",
        "Комиссии": "Больше",
    }
    assert ("Проекты НПА", 32, "Меньше") in told
    assert ("Проекты НПА", 36, "Больше") in told
    unlike = [line for line in lines if line["Показатель"].value == "Обращений рассмотрено"]
    assert [line["Изменение в месяц"].value for line in unlike] == [None]


def test_a_change_whose_direction_is_unknown_has_no_percent_and_says_so(seeded_store: Store) -> None:
    lines = opened(seeded_store, "ru", AFTER_THE_PLAN).table("convocations")
    unknown = [line for line in lines if line["Направление"].value == "Направление неизвестно"]
    assert [line["III: месяцев"].value for line in unknown] == [32, 33, 34]
    assert all(line["Изменение в месяц"].value is None for line in unknown)


def test_other_months_of_a_convocation_change_its_rates(seeded_store: Store) -> None:
    wanted = a_request(as_of=AFTER_THE_PLAN, months={"III": 32})
    line = Opened(built(seeded_store, wanted), "ru").table("convocations")[0]
    assert line["III: месяцев"].value == 32
    assert line["III: в месяц"].value == pytest.approx(262 / 32)


def test_every_figure_of_the_documents_stands_with_its_place_and_quote(seeded_store: Store) -> None:
    file = opened(seeded_store, "ru", AFTER_THE_PLAN)
    with seeded_store.reading() as session:
        keys = [one.key for one in documents.documents(session)]
        figures = sorted(documents.figures(session), key=lambda one: keys.index(one.citation.document))
    lines = [line for line in file.table("sources") if line["Цитата"].value]
    assert len(lines) == len(figures)
    for line, one in zip(lines, figures, strict=True):
        assert line["Показатель"].value == file.t(f"indicator-{one.indicator}")
        assert same(line["Число"], one.value / 100 if one.unit is Unit.PERCENT else one.value)
        assert line["Граница"].value == bound_word(one.bound, file.t)
        assert line["Цитата"].value == one.citation.quote
        assert line["Место в документе"].value == one.citation.place
        assert line["Созыв"].value == file.t(f"convocation-{one.convocation}")
    values = [one.value / 100 if one.unit is Unit.PERCENT else one.value for one in figures]
    assert file.numbers("sources") == pytest.approx(values)


def test_every_document_is_named_above_the_figures(seeded_store: Store) -> None:
    file = opened(seeded_store, "ru", AFTER_THE_PLAN)
    first = [row[0].value or "" for row in file.sheet("sources")]
    with seeded_store.reading() as session:
        every = documents.documents(session)
    assert all(any(one.title in line and one.shown["ru"] in line for line in first) for one in every)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_finding_stands_with_its_quote_and_reading(seeded_store: Store, lang: str) -> None:
    file = opened(seeded_store, lang, AFTER_THE_PLAN)
    with seeded_store.reading() as session:
        findings = documents.findings(session)
    lines = [line for line in file.table("findings") if line[file.t("quote")].value]
    assert len(lines) == len(findings) > 100
    for line, one in zip(lines, findings, strict=True):
        assert line[file.t("quote")].value == one.citation.quote
        assert line[file.t("workbook-noticed")].value == one.text[lang]
        assert line[file.t("workbook-read-as")].value == (one.read_as[lang] or None)
    assert file.numbers("findings") == list(range(1, len(findings) + 1))


def test_the_title_says_which_day_and_which_entries(seeded_store: Store) -> None:
    file = opened(seeded_store, "ru", AFTER_THE_PLAN)
    facts = {row[0].value: row[1].value for row in file.sheet("title")}
    assert facts["По состоянию на"] == datetime(2026, 11, 22)  # noqa: DTZ001 (a cell has no zone)
    assert facts["Учтены записи по"] == moment(KNOWN_AT)
    assert facts["Пункты с отметкой"] == "0 из\u00a095"
    assert facts["Последняя запись"] == "Ничего не внесено"
    assert file.numbers("title") == []


@stages
def test_each_key_figure_carries_its_source_in_a_note(request: pytest.FixtureRequest, which: str, as_of: date) -> None:
    store = request.getfixturevalue(which)
    file, board = opened(store, "ru", as_of), board_of(store, as_of)
    for key in KEYS:
        cell, one = summary_line(file, key)["Число"], board[key]
        if cell.value is None:
            assert cell.comment is None, key
            continue
        assert cell.comment, key
        assert phrase(one, "ru").casefold() in cell.comment.text.casefold(), key
        assert all(source.quote in cell.comment.text for source in one.amount.citations[:1]), key


def test_a_rate_that_is_a_bound_is_hatched_in_the_chart_and_labelled_so(seeded_store: Store) -> None:
    file = opened(seeded_store, "ru", AFTER_THE_PLAN)
    (chart,) = [part for name, part in file.xml().items() if "charts/chart" in name and "III созыв: " in part]
    earlier, later = re.findall(r"<c:ser>.*?</c:ser>", chart)
    assert "<c:dPt>" not in earlier
    assert re.findall(r'<c:dPt><c:idx val="(\d)"/>.*?prst="wdUpDiag"', later) == ["1"]  # monitorings: 20 or more
    assert "IV созыв: ≥\u00a02,50" in later
    assert "IV созыв: 7,88" in later
