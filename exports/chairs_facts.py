"""The figures of a chair's page: how much is done, one bar of the states, what is past."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from data_model.questions.councils import CommissionFacts
from data_model.vocabulary import State
from exports.material import Material
from exports.pdf import LEFT, WIDTH, Sheet, Style
from exports.pdf_bars import GAP, SAMPLE, Box, large_bar, sample
from exports.sheets.plan_by_commission import PAST
from locales import Texts, capitalised
from locales.phrases import caveats, limits, main
from look.palette import ACCENT, QUIET_INK, STATES
from metrics.metric import Measurement
from metrics.plan_measures import in_completion
from metrics.plan_series import by_state
from metrics.plan_state import ItemState

QUIET = QUIET_INK[False]
LABEL, FIGURE, LIMIT = Style(11.5, colour=QUIET), Style(32, bold=True, colour=ACCENT[False]), Style(12)
NOTE, PAST_FIGURE = Style(10.5, colour=QUIET), Style(17, bold=True)
SMALLEST_FIGURE, BAR = 18, 11.0
HALF = WIDTH / 2 - 4


@dataclass(frozen=True)
class Subject:
    """Whom a page is of: a commission or, without one, the council, with its own measures and items."""

    material: Material
    commission: CommissionFacts | None
    measures: Mapping[str, Measurement]
    items: tuple[ItemState, ...]

    @property
    def t(self) -> Texts:
        """The texts of the page's language."""
        return self.material.t

    @property
    def as_of(self) -> date:
        """The date that everything is shown on."""
        return self.material.board.as_of


def facts(sheet: Sheet, subject: Subject, top: float) -> float:
    """Draw the figures; returns where the next thing may begin."""
    top = _completion(sheet, subject, top + 4)
    top = _states(sheet, subject, top + 2.5)
    return _past(sheet, subject, top + 4)


def _completion(sheet: Sheet, subject: Subject, top: float) -> float:
    """The plan's completion in the words of the screens, the largest thing on the page, under it what limits it."""
    t, one = subject.t, subject.measures["plan_completion"]
    top = sheet.put(LEFT, top, [t(f"metric-{one.key}")], LABEL, "H2")
    said = capitalised(main(one, t.lang))
    top = sheet.put(LEFT, top - 1, [said], sheet.fitting(said, FIGURE, WIDTH, SMALLEST_FIGURE))
    if limited := ", ".join(limits(one.amount, t.lang)):
        top = sheet.put(LEFT, top, sheet.lines(capitalised(limited), LIMIT, WIDTH, 2), LIMIT)
    noted = " ".join(_notes(subject))
    return sheet.put(LEFT, top + 1, sheet.lines(noted, NOTE, WIDTH, 3), NOTE) if noted else top


def _notes(subject: Subject) -> Iterator[str]:
    """What else is to be known of the figure: its base where it is none, time gone, who was silent, the last entry."""
    t, one, gone = subject.t, subject.measures["plan_completion"], subject.measures["plan_pace"].amount
    if not one.amount.base:
        yield t("chairs-page-none-dated")
    elif one.amount.value is None:
        yield capitalised(t("overview-no-marks-of", n=one.amount.base)) + "."
    if gone.period and gone.period[0] <= subject.as_of <= gone.period[1]:
        yield t("overview-time-gone", gone=gone.part or 0, days=gone.base or 0) + "."
    if subject.commission is None:
        yield from caveats(one.amount, t.lang)
    else:
        last = subject.measures["last_recorded_at"]
        said = main(last, t.lang) if last.has_data else t("nothing-entered").lower()
        yield f"{t('metric-last_recorded_at')}: {said}."


def counted(items: tuple[ItemState, ...]) -> Mapping[State, int]:
    """How many of the items that count in completion are in each state."""
    return by_state(item for item in items if in_completion(item))


def in_words(counts: Mapping[State, int], t: Texts) -> str:
    """«исполнено: 17; просрочено: 6», in the palette's order."""
    found = [state for state in STATES if counts.get(state)]
    return "; ".join(t("deck-counted", what=t(f"state-{state}").lower(), n=counts[state]) for state in found)


def _states(sheet: Sheet, subject: Subject, top: float) -> float:
    """One bar of the items that count in completion, and in a line those that do not."""
    t, counts = subject.t, counted(subject.items)
    others = by_state(item for item in subject.items if not in_completion(item))
    if counts:
        words = {state: t(f"state-{state}").lower() for state in counts}
        top = large_bar(sheet, counts, words, Box(LEFT, top, WIDTH, BAR), capitalised(in_words(counts, t)))
    if others:
        said = t("deck-other-states", states=in_words(others, t))
        top = sheet.put(LEFT, top + 1, sheet.lines(said, NOTE, WIDTH, 2), NOTE)
    return top


def _past(sheet: Sheet, subject: Subject, top: float) -> float:
    """What is overdue beside what is past and unreported: two numbers, never one."""
    return max(_one_past(sheet, subject, state, LEFT + place * (WIDTH - HALF), top) for place, state in enumerate(PAST))


def _one_past(sheet: Sheet, subject: Subject, state: State, x: float, top: float) -> float:
    t, one = subject.t, subject.measures[PAST[state]]
    sample(sheet, state, x, top + 0.9)
    top = sheet.put(x + SAMPLE[0] + GAP, top, [t(f"state-{state}")], LABEL, "H2")
    top = sheet.put(x, top, [capitalised(main(one, t.lang))], PAST_FIGURE)
    limited = ", ".join(limits(one.amount, t.lang))
    return sheet.put(x, top, sheet.lines(capitalised(limited), NOTE, HALF, 3), NOTE) if limited else top
