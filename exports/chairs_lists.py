"""The lists of a chair's page: the plan by commission, what is past, what comes next, what documents state."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from data_model.questions.councils import CommissionFacts
from data_model.vocabulary import State
from exports.chairs_facts import Subject, counted, in_words
from exports.official import LANGUAGES
from exports.pdf import LEFT, RIGHT, WIDTH, Sheet, Style
from exports.pdf_bars import Box, small_bar
from exports.sections import Row, Section
from locales import capitalised
from locales.dates import day_month, in_month, period, short_day, since_day
from locales.numbers import NO_BREAK_SPACE, whole
from locales.phrases import main, phrase
from look.palette import ACCENT, QUIET_INK
from metrics.agenda import Agenda, Appointment, agenda
from metrics.plan_state import ItemState

HEADING, COLUMN = Style(13, bold=True, colour=ACCENT[False]), Style(10, colour=QUIET_INK[False])
BODY, STRONG, QUIET = Style(11), Style(11, bold=True), Style(11, colour=QUIET_INK[False])
NAME, SMALL = Style(10.5), Style(10, colour=QUIET_INK[False])
AIR = 1.2
"""What stands between two rows."""
WHEN, NUMBER, UNTIL = 32.0, 13.0, 24.0
"""The widths of a day and hour, an item's number, a last day."""
BAR_FROM, BAR_WIDTH, BAR, BESIDE = 67.0, 50.0, 5.2, 120.0
"""Where a commission's bar begins, how wide and tall it is, where the words beside it begin."""
STATED = ("monitorings_stated", "appeals_considered")
WORK = (*STATED[:1], "monitorings_recorded", *STATED[1:])


def of_council(sheet: Sheet, subject: Subject) -> list[Section]:
    """The council's lists: its commissions, what comes next, what documents and registers say of its other work."""
    return [*_by_commission(sheet, subject), *_coming(sheet, subject), _work(sheet, subject)]


def of_commission(sheet: Sheet, subject: Subject) -> list[Section]:
    """A commission's lists: what is overdue, what is past and unreported, what comes next."""
    overdue, unreported = (_in_state(sheet, subject, state) for state in (State.OVERDUE, State.PAST_DUE_NOT_REPORTED))
    return [*overdue, *unreported, *_coming(sheet, subject)]


def _line(sheet: Sheet, words: str, style: Style, most: int = 2) -> Row:
    """Words over the whole width."""
    lines = sheet.lines(words, style, WIDTH, most)
    return Row(len(lines) * style.leading + AIR, lambda top: sheet.put(LEFT, top, lines, style))


def _heading(sheet: Sheet, words: str, column: str = "") -> Row:
    """A heading, at its right what the last column holds."""

    def draw(top: float) -> None:
        sheet.put(LEFT, top, [words], HEADING, "H2")
        if column:
            sheet.put_right(RIGHT, top + 1, column, COLUMN)

    return Row(HEADING.leading + AIR, draw)


def _rest(sheet: Sheet, subject: Subject, numbers: Sequence[int]) -> Callable[[int], Row]:
    """The line for items without room: how many they are, and their numbers where one line holds them all."""

    def row(shown: int) -> Row:
        said = subject.t("chairs-page-more", n=len(numbers) - shown)
        named = f"{said}: №{NO_BREAK_SPACE}{', '.join(map(str, numbers[shown:]))}"
        return _line(sheet, named if sheet.width(named, BODY) <= WIDTH else said, BODY)

    return row


def _titled(sheet: Sheet, subject: Subject, item: ItemState, x: float, width: float) -> Row:
    """An item's number and title from `x` on, three lines at most, the title in its own language."""
    title, lang = item.facts.title_in(subject.t.lang)
    lines = sheet.lines(title, BODY, width - NUMBER, 3)
    spoken = LANGUAGES[lang] if lang != subject.t.lang else ""

    def draw(top: float) -> None:
        sheet.put(x, top, [f"№{NO_BREAK_SPACE}{item.facts.number}"], STRONG)
        sheet.put(x + NUMBER, top, lines, BODY, lang=spoken)

    return Row(len(lines) * BODY.leading, draw)


def _in_state(sheet: Sheet, subject: Subject, state: State) -> Iterator[Section]:
    """The items in a past state, the longest past first, each with its last day."""
    items = [item for item in subject.items if item.state is state]
    items.sort(key=lambda item: -(item.days_overdue or 0))
    heading = _heading(sheet, subject.t(f"state-{state}"), subject.t("deadline"))
    rows = [_past_row(sheet, subject, item) for item in items]
    if rows:
        yield Section(heading, rows, _rest(sheet, subject, [item.facts.number for item in items]))


def _past_row(sheet: Sheet, subject: Subject, item: ItemState) -> Row:
    title = _titled(sheet, subject, item, LEFT, WIDTH - UNTIL)

    def draw(top: float) -> None:
        title.draw(top)
        if item.ends_on:
            sheet.put_right(RIGHT, top, short_day(item.ends_on, subject.t.lang), BODY)

    return Row(title.height + AIR, draw)


def _coming(sheet: Sheet, subject: Subject) -> Iterator[Section]:
    """What has a day, the nearest first, then counts of what has none; after the period only if something is ahead."""
    t, ahead = subject.t, agenda(subject.items, subject.as_of)
    if ahead.is_empty and subject.as_of > subject.material.plan.period_end:
        return
    said = [t("overview-nothing-ahead") if ahead.is_empty else "", _without_day(ahead, subject)]
    yield Section(
        _heading(sheet, t("overview-coming")),
        [_appointment(sheet, subject, one) for one in ahead.appointments],
        _rest(sheet, subject, [one.item.facts.number for one in ahead.appointments]),
        after=[_line(sheet, words, BODY) for words in filter(None, said)],
    )


def _appointment(sheet: Sheet, subject: Subject, one: Appointment) -> Row:
    """The day and hour, under them the place where one is named, beside them the item."""
    when = day_month(one.on, subject.t.lang) + (f", {one.at:%H:%M}" if one.at else "")
    place = sheet.lines(one.place, SMALL, WHEN - 3, 2) if one.place else ()
    title = _titled(sheet, subject, one.item, LEFT + WHEN, WIDTH - WHEN)

    def draw(top: float) -> None:
        below = sheet.put(LEFT, top, [when], BODY)
        if place:
            sheet.put(LEFT, below, place, SMALL)
        title.draw(top)

    return Row(max(title.height, BODY.leading + len(place) * SMALL.leading) + AIR, draw)


def _without_day(ahead: Agenda, subject: Subject) -> str:
    """«Без назначенного дня: в апреле 11, в мае 8.», then what waits for a date, as long as the period runs."""
    t, said = subject.t, []
    if ahead.without_day:
        months = [f"{in_month(day.month, t.lang)} {whole(number, t.lang)}" for day, number in ahead.without_day]
        said.append(t("deck-without-day", months=", ".join(months)))
    if ahead.undated and subject.as_of <= subject.material.plan.period_end:
        undated = (t(f"overview-undated-{kind}", n=number) for kind, number in ahead.undated)
        said.append(capitalised("; ".join(undated)) + ".")
    return " ".join(said)


def _by_commission(sheet: Sheet, subject: Subject) -> Iterator[Section]:
    """A row for each commission, in their own order, all bars on one scale."""
    material = subject.material
    own = {
        one.number: counted(tuple(item for item in subject.items if item.facts.commission == one.number))
        for one in material.commissions
    }
    scale = max((sum(counts.values()) for counts in own.values()), default=0) or 1
    rows = [_commission(sheet, subject, one, own[one.number], scale) for one in material.commissions]
    if rows:
        rest = _rest(sheet, subject, [one.number for one in material.commissions])
        yield Section(_heading(sheet, subject.t("overview-by-commission")), rows, rest, least=len(rows))


def _commission(sheet: Sheet, subject: Subject, one: CommissionFacts, counts: Mapping[State, int], scale: int) -> Row:
    """A commission's name, its bar, beside it its completion."""
    t = subject.t
    name = sheet.lines(f"{one.number}. {one.short[t.lang]}", NAME, BAR_FROM - 2, 2)
    said, style = _beside(subject, one)
    style = sheet.fitting(said, style, WIDTH - BESIDE, SMALL.size)

    def draw(top: float) -> None:
        sheet.put(LEFT, top, name, NAME)
        if counts:
            box = Box(LEFT + BAR_FROM, top, BAR_WIDTH, BAR)
            small_bar(sheet, counts, box, scale, f"{t('commission-n', number=one.number)}: {in_words(counts, t)}")
        sheet.put(LEFT + BESIDE, top, [said], style)

    return Row(max(len(name) * NAME.leading, BAR) + AIR, draw)


def _beside(subject: Subject, one: CommissionFacts) -> tuple[str, Style]:
    """A commission's completion; of one that entered nothing, since when."""
    t, material = subject.t, subject.material
    measures = material.board.by_commission[one.number]
    if measures["last_recorded_at"].has_data:
        return main(measures["plan_completion"], t.lang), BODY
    since = since_day(min(material.plan.period_start, subject.as_of), t.lang)
    return t("overview-silent-since", since=since), QUIET


def _work(sheet: Sheet, subject: Subject) -> Section:
    """Monitorings and appeals, each as its measure says it, with the period that it counts."""
    t = subject.t
    shown = [one for one in (subject.measures[key] for key in WORK) if one.has_data or one.key in STATED]
    rows = []
    for one in shown:
        over = f" ({period(*one.amount.period, t.lang)})" if one.amount.period else ""
        rows.append(_line(sheet, f"{t(f'metric-{one.key}')}: {phrase(one, t.lang)}{over}.", BODY))
    return Section(_heading(sheet, t("chairs-page-work")), [], lambda _: _line(sheet, "", BODY), after=rows)
