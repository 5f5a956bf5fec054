"""What comes next: appointments by day, then months with how many items have no day yet, then what waits for a date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import accumulate

from markupsafe import Markup

from data_model.questions.plans import PlanFacts
from data_model.vocabulary import DeadlineKind
from locales import Texts
from locales.dates import day_month, in_month
from locales.texts import capitalised
from metrics.agenda import Agenda, Appointment, days_since_approval
from ui.cards import source_control
from ui.scope_bar import Links
from ui.wording import cut, entered, title_of

ROOM = 11  # lines for appointments, so that what follows stays in sight
FEW = 6  # counts of months and undated items that leave that room; more of them take two lines of it
LONGEST_UNDER, LONGEST_BESIDE = 80, 68  # letters that two lines hold: under the date, or after it


def coming(agenda: Agenda, plan: PlanFacts, as_of: date, to: Links, t: Texts) -> Markup:
    """The block of what is ahead: the next appointments, their number, the months, the undated items."""
    lines = [_appointment(one, to, t) for one in _nearest(agenda)]
    counts = [_counted(said, href) for said, href in _counts(agenda, plan, as_of, to, t)]
    return Markup(
        '<section class="kn-block" aria-labelledby="kn-coming"><header><h2 id="kn-coming">{}</h2>{}</header>'
        '{}<ul class="kn-coming">{}</ul><ul class="kn-counted">{}</ul></section>'
    ).format(
        t("overview-coming"),
        source_control("coming", t("overview-coming"), t),
        Markup("<p>{}</p>").format(t("overview-nothing-ahead")) if agenda.is_empty else "",
        Markup("").join(lines),
        Markup("").join(counts),
    )


def _nearest(agenda: Agenda) -> tuple[Appointment, ...]:
    """The first appointments that the room holds: two lines each, and one more where a place is named."""
    used = accumulate(3 if one.place else 2 for one in agenda.appointments)
    room = ROOM - 2 * (len(agenda.without_day) + len(agenda.undated) > FEW)
    return tuple(one for one, lines in zip(agenda.appointments, used, strict=True) if lines <= room)


def _counts(agenda: Agenda, plan: PlanFacts, as_of: date, to: Links, t: Texts) -> Iterator[tuple[str, str]]:
    """What stands as a count under the appointments, each with the address of what it counts.

    All that have a day where not all are shown, the months, the undated.
    """
    if len(agenda.appointments) > len(_nearest(agenda)):
        yield t("overview-all-days", n=len(agenda.appointments)), to("plan", timing="day_set")
    for month, count in agenda.without_day:
        first = month == agenda.without_day[0][0]
        said = t(
            "overview-month-without-day" if first else "overview-month-too",
            month=in_month(month.month, t.lang),
            n=count,
        )
        yield capitalised(said), to("plan", month=f"{month:%Y-%m}", timing="day_not_set")
    for kind, count in agenda.undated:
        waiting = {"state": "unscheduled", "deadline": kind.value, "timing": "day_not_set"}
        yield capitalised(_undated(kind, count, plan, as_of, t)), to("plan", **waiting)


def _appointment(one: Appointment, to: Links, t: Texts) -> Markup:
    """Two lines: the day, hour and place, then the item's number and title, its wording cut short at a word."""
    facts = one.item.facts
    title = title_of(facts, t.lang)
    return Markup(
        '<li><time datetime="{}">{}</time> {} <a data-inside lang="{}" href="{}" title="{}">№ {} {}</a></li>'
    ).format(
        one.on.isoformat(),
        day_month(one.on, t.lang) + (f", {one.at:%H:%M}" if one.at else ""),
        entered(one.place).marked("small"),
        title.lang,
        to("plan", item=facts.number),
        title.words,
        facts.number,
        cut(title.words, LONGEST_UNDER if one.place else LONGEST_BESIDE),
    )


def _undated(kind: DeadlineKind, count: int, plan: PlanFacts, as_of: date, t: Texts) -> str:
    """Items that wait for a date; those to be agreed upon also say for how long, counted from the plan's approval."""
    said = t(f"overview-undated-{kind.value}", n=count)
    days = days_since_approval(plan, as_of)
    if kind is DeadlineKind.TO_BE_AGREED and days:
        return f"{said} ({t('overview-since-approval', n=days)})"
    return said


def _counted(said: str, href: str) -> Markup:
    return Markup('<li><a data-inside href="{}">{}</a></li>').format(href, said)
