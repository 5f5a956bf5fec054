"""The head of every screen as markup: council, screens, language and date, each choice a link that carries the state.

Links and forms marked `data-inside` are followed without leaving the session (web/shell.js); without it they are
ordinary links. A choice costs no widget: the address is the only state.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import urlencode

from markupsafe import Markup

from data_model.signing_in import Visitor
from locales import LANGUAGES, Texts
from locales.dates import long_day, medium_day, month_name, month_short
from ui import identity, screens
from ui.session import View, here, link

MOST_QUICK_DATES = 12


def head(view: View, screen: str, who: Visitor | None) -> Markup:
    """The head of a screen: a line that says when the records are invented, the council, the controls, the screens."""
    brand = Markup('<a class="kf-brand" data-inside href="{}">{}</a>').format(
        link(screens.FIRST, view), view.council_name
    )
    return Markup('{}<header class="kf-head"><div class="kf-line">{}{}{}{}{}</div>{}</header>').format(
        banner(view),
        brand,
        known(view),
        date_control(view),
        languages(view),
        account(view, screen, who),
        navigation(view, screen, identity.screens_for(who)),
    )


def account(view: View, screen: str, who: Visitor | None) -> Markup:
    """Who is signed in, with the way out; for anybody else the way in."""
    if who is None:
        return Markup('<a class="kf-account" href="/signin?{}">{}</a>').format(
            urlencode({"lang": view.lang, "next": _place(view, screen)}), view.t("entrance-sign-in")
        )
    return Markup(
        '<form class="kf-account" method="post" action="/signout?{}"><span>{}</span> <button>{}</button></form>'
    ).format(urlencode({"next": _place(view, screen)}), who.actor.name, view.t("entrance-sign-out"))


def closed(t: Texts) -> Markup:
    """What stands in the place of a screen for one who is not signed in where reading is not public."""
    return Markup('<div class="kf-note" role="alert"><p>{} <a href="/signin?lang={}">{}</a></p></div>').format(
        t("entrance-for-accounts"), t.lang, t("entrance-sign-in")
    )


def _place(view: View, screen: str) -> str:
    """The screen that is open, as an address of this server."""
    query = here(view)
    return f"/{'' if screen == screens.FIRST else screen}{'' if query == '?' else query}"


def banner(view: View) -> Markup:
    """The line that a demonstration bears on every screen."""
    shown = Markup('<p class="kf-banner">{}</p>').format(view.t("demonstration"))
    return shown if view.demonstration else Markup("")


def known(view: View) -> Markup:
    """By when the records that count were entered, where the address names a moment; a link leads back to now."""
    if view.known_at is None:
        return Markup("")
    drawn = Markup('<span class="kf-known">{} <a data-inside href="{}">{}</a></span>')
    return drawn.format(view.t("frame-known-at", moment=view.known_at), here(view, known_at=None), view.t("frame-now"))


def navigation(view: View, screen: str, every: Iterable[str]) -> Markup:
    """The screens that stand open to the reader, the one that is looked at marked."""
    links = ((link(one, view), view.t(f"nav-{one}"), one == screen) for one in every)
    return Markup('<nav class="kf-screens" aria-label="{}"><ul>{}</ul></nav>').format(
        view.t("frame-screens"), _choices(links, "page")
    )


def languages(view: View) -> Markup:
    """The languages, each called in itself."""
    links = ((here(view, lang=one), view.t(f"language-{one}"), one == view.lang) for one in LANGUAGES)
    return Markup('<nav class="kf-choice kf-languages" aria-label="{}"><ul>{}</ul></nav>').format(
        view.t("language"), _choices(links, "true")
    )


def _choices(links: Iterable[tuple[str, str, bool]], current: str) -> Markup:
    drawn = Markup('<li><a data-inside href="{}"{}>{}</a></li>')
    mark = Markup(' aria-current="{}"').format(current)
    return Markup("").join(drawn.format(href, mark if is_current else "", shown) for href, shown, is_current in links)


def date_control(view: View) -> Markup:
    """The as-of date, which opens to quick dates and to a day, a month and a year."""
    quick = ((_on(view, day), shown, day == view.as_of) for day, shown in quick_dates(view))
    return Markup(
        '<details class="kf-date"><summary>{}</summary><div class="kf-sheet">'
        '<div class="kf-choice"><ul>{}</ul></div>{}</div></details>'
    ).format(view.t("frame-as-of", date=medium_day(view.as_of, view.lang)), _choices(quick, "date"), _date_form(view))


def quick_dates(view: View) -> Iterator[tuple[date, str]]:
    """The days one asks for most: the last of each month of the plan, the day a demonstration opens on, today."""
    if view.plan:
        for day in list(_month_ends(view.plan.period_start, view.plan.period_end))[:MOST_QUICK_DATES]:
            yield day, f"{day.day} {month_short(day.month, view.lang)}"
    if view.opens_as_of != view.today:
        yield view.opens_as_of, long_day(view.opens_as_of, view.lang)
    yield view.today, view.t("today")


def _on(view: View, day: date) -> str:
    return here(view, as_of=None if day == view.opens_as_of else day.isoformat())


def _month_ends(start: date, end: date) -> Iterator[date]:
    """The last day of each month of a period, the period's own last day for its last month."""
    for months in range((end.year - start.year) * 12 + end.month - start.month + 1):
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        yield min(date(year, month + 1, _last_day(date(year, month + 1, 1))), end)


def _date_form(view: View) -> Markup:
    """Day, month and year as selects: a browser's own calendar speaks the browser's language, not the screen's."""
    day, t = view.as_of, view.t
    years = range(min(2022, day.year), max(view.today.year, day.year) + 2)
    selects = (
        _select("day", t("frame-day"), ((n, str(n)) for n in range(1, 32)), day.day, _last_day(day)),
        _select("month", t("frame-month"), ((n, month_name(n, view.lang)) for n in range(1, 13)), day.month),
        _select("year", t("frame-year"), ((n, str(n)) for n in years), day.year),
    )
    return Markup('<form data-inside data-parameter="as_of" action="{}">{}<button>{}</button></form>').format(
        here(view, as_of=None), Markup("").join(selects), t("frame-show")
    )


def _last_day(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _select(name: str, label: str, options: Iterable[tuple[int, str]], chosen: int, most: int | None = None) -> Markup:
    """Options of which one is chosen; those above `most` are shut: the shell opens them as the month changes."""
    option = Markup('<option value="{}"{}{}>{}</option>')
    drawn = (
        option.format(
            value,
            Markup(" selected") if value == chosen else "",
            Markup(" disabled hidden") if most and value > most else "",
            shown,
        )
        for value, shown in options
    )
    return Markup('<select name="{}" aria-label="{}">{}</select>').format(name, label, Markup("").join(drawn))
