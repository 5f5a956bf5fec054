"""The chair's page: the council on one sheet of A4 for the folder, then each commission on one of its own, as a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from data_model.questions.councils import CommissionFacts
from data_model.questions.plans import PlanFacts
from exports.chairs_facts import Subject, facts
from exports.chairs_lists import of_commission, of_council
from exports.material import Material
from exports.official import LANGUAGES
from exports.pdf import BOTTOM, LEFT, MIME, RIGHT, TOP, WIDTH, Sheet, Style
from exports.sections import put
from locales import Texts, capitalised
from locales.dates import day_month, entered_by, long_day
from look.palette import ACCENT, QUIET_INK
from metrics.agenda import never_dated

__all__ = ["MIME", "file_name", "written"]

NAME, DATE, HEADING = Style(11, bold=True), Style(11), Style(20, bold=True)
SUBTITLE, SENTENCE = Style(11, colour=QUIET_INK[False]), Style(11.5)
SMALLEST_HEADING = 16
WARNING, FOOT = Style(11, bold=True), Style(9, colour=QUIET_INK[False])


def file_name(plan: PlanFacts, as_of: date, t: Texts) -> str:
    """A name for the file, in the reader's language: «Лист-председателя-2026-h1-2026-04-22.pdf»."""
    return f"{t('chairs-page-file')}-{plan.key}-{as_of.isoformat()}.pdf"


def written(volumes: Sequence[Material]) -> bytes:
    """The pages as a PDF: the council's and one for each commission, in one language after the other.

    Material about some commissions has no council's page. The same material gives the same bytes.
    """
    material = volumes[0]
    subjects = [subject for one in volumes for subject in _subjects(one)]
    council, title = material.council.name[material.lang], f"{material.t('chairs-page-title')}. {material.plan_title}"
    sheet = Sheet(title, council, LANGUAGES[material.lang], material.request.known_at)
    for number, subject in enumerate(subjects, start=1):
        sheet.add_page()
        top = facts(sheet, subject, _head(sheet, subject))
        put((of_commission if subject.commission else of_council)(sheet, subject), top, BOTTOM)
        _foot(sheet, subject, number, len(subjects))
    return sheet.saved()


def _subjects(material: Material) -> Iterator[Subject]:
    if material.is_whole:
        yield Subject(material, None, material.board.measures, material.items)
    yield from (_of_commission(material, one) for one in material.commissions)


def _of_commission(material: Material, one: CommissionFacts) -> Subject:
    own = tuple(item for item in material.items if item.facts.commission == one.number)
    return Subject(material, one, material.board.by_commission[one.number], own)


def _head(sheet: Sheet, subject: Subject) -> float:
    """Whose page it is, of which plan, on which date; returns where the next thing may begin."""
    t, material, top = subject.t, subject.material, TOP
    if material.council.demonstration:
        top = sheet.put(LEFT, top, sheet.lines(t("demonstration"), WARNING, WIDTH, 2), WARNING) + 2
    on = t("as-of-date", date=subject.as_of)
    room = WIDTH - sheet.width(on, DATE) - 6
    below = sheet.put(LEFT, top, sheet.lines(material.council.name[t.lang], NAME, room, 2), NAME)
    sheet.put_right(RIGHT, top, on, DATE)
    sheet.rule(below + 1.5, 0.7, ACCENT[False])
    top = below + 4
    one = subject.commission
    heading = f"{one.number}. {one.short[t.lang]}" if one else material.plan_title
    style = sheet.fitting(heading, HEADING, WIDTH, SMALLEST_HEADING)
    top = sheet.put(LEFT, top, sheet.lines(heading, style, WIDTH, 2), style, "H1")
    for words in [capitalised(t("commission-full", name=one.name[t.lang])), material.plan_title] if one else []:
        top = sheet.put(LEFT, top, sheet.lines(words, SUBTITLE, WIDTH, 2), SUBTITLE)
    said = " ".join(_of_the_period(subject))
    return sheet.put(LEFT, top + 1, sheet.lines(said, SENTENCE, WIDTH, 3), SENTENCE) if said else top


def _of_the_period(subject: Subject) -> Iterator[str]:
    """What is to be said of the plan before its figures: not approved yet, not begun, over."""
    t, plan, as_of = subject.t, subject.material.plan, subject.as_of
    if plan.approved_on and as_of < plan.approved_on:
        yield t("chairs-page-not-approved", date=long_day(plan.approved_on, t.lang))
    if as_of < plan.period_start:
        yield t("chairs-page-ahead", date=long_day(plan.period_start, t.lang))
    left = never_dated(subject.items, plan, as_of)
    if left is None:
        return
    marked = subject.measures["plan_marked"].amount
    ended, items = day_month(plan.period_end, t.lang), marked.base or 0
    yield t("chairs-page-over", date=ended, marked=int(marked.value or 0), items=items)
    if left:
        yield f"{t('overview-never-dated')}: {t('unit-items', n=left)}."


def _foot(sheet: Sheet, subject: Subject, number: int, pages: int) -> None:
    t, top = subject.t, BOTTOM + 3
    sheet.rule(top - 1)
    by = entered_by(subject.material.request.known_at)
    known = f"{t('as-of-date', date=subject.as_of)}. {t('minutes-known-at', moment=by)}"
    page = t("workbook-page", page=str(number), pages=str(pages))
    sheet.put(LEFT, top, sheet.lines(known, FOOT, WIDTH - sheet.width(page, FOOT) - 6, 2), FOOT)
    sheet.put_right(RIGHT, top, page, FOOT)
