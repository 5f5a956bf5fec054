"""The list of recommendations that wait: for us to send them, for their addressees to answer, with the law's clocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from locales import Texts
from locales.dates import short_day
from metrics.recommendation_waiting import Waiting
from metrics.settings import ANSWER_TERM, SEND_TERM
from ui.entering.desk import Desk
from ui.sheet import Column, section, table
from ui.wording import entered


def listed(found: Sequence[Waiting], desk: Desk) -> Markup:
    """What waits for us, then what waits for others; the terms are the council's settings, the law behind them."""
    t, settings = desk.view.t, desk.settings
    to_send = [one for one in found if not one.is_sent]
    to_answer = [one for one in found if one.is_sent]
    rule = t("records-law-clocks", send=settings[SEND_TERM], answer=settings[ANSWER_TERM])
    return Markup('{}{}<p class="kn-quiet">{}</p>').format(
        _part("to-send", t("records-to-send"), to_send, t),
        _part("to-answer", t("records-to-answer"), to_answer, t),
        rule,
    )


def _part(key: str, heading: str, found: Sequence[Waiting], t: Texts) -> Markup:
    if not found:
        return section(key, heading, Markup("<p>{}</p>").format(t("records-nothing-waits")))
    columns = [
        Column(t("records-addressee")),
        Column(t("records-recommendation")),
        Column(t("commission"), "number"),
        Column(t("records-term")),
    ]
    return section(key, heading, table(columns, (tuple(_row(one, t)) for one in found), heading))


def _row(one: Waiting, t: Texts) -> Iterator[str | Markup]:
    asked = one.recommendation
    sent = (
        Markup("<small>{}</small>").format(t("records-sent-day", date=short_day(asked.sent_on, t.lang)))
        if asked.sent_on
        else ""
    )
    yield entered(asked.addressee).marked()
    yield Markup("{}{}").format(entered(asked.text).marked(), sent)
    yield str(asked.commission or "—")
    yield _term(one, t)


def _term(one: Waiting, t: Texts) -> Markup | str:
    """The last day and the working days to it; which day is not entered where no clock runs."""
    if one.ends_on is None or one.days_left is None:
        return t("records-no-receipt" if one.is_sent else "records-no-control-end")
    left = t("records-days-late", n=-one.days_left) if one.is_over else t("records-days-left", n=one.days_left)
    return Markup("{}<small>{}</small>").format(short_day(one.ends_on, t.lang), left)
