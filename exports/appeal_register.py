"""The register of appeals as a table: a row an appeal as of a date, statistics alone, never who wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache

from data_model.errors import CouncilError
from data_model.questions import councils
from data_model.questions.appeal_lines import AppealLine, appeal_lines, appeals_count, seen
from data_model.store import Store
from exports.cells import Word
from exports.columns import DATE_WIDTH, Column
from exports.opening import properties
from exports.registers import Register
from exports.running import Running
from locales import LANGUAGES, Texts
from look.palette import APPEALS
from metrics.working_days import working_days_between


def appeal_register(store: Store, lang: str, as_of: date, known_at: datetime) -> Register[AppealLine]:
    """The register on a date as it was known at a moment; its rows are read from the store as they are asked for.

    CouncilError error-unknown-language, error-no-council.
    """
    if lang not in LANGUAGES:
        raise CouncilError("error-unknown-language", language=lang)
    with store.reading() as session:
        council = councils.council(session)
        if council is None:
            raise CouncilError("error-no-council")
        districts = {one.key: one.name[lang] for one in councils.districts(session)}
        holidays = councils.holidays(session)
        of = seen(session, as_of, known_at)
        number = appeals_count(session, of)
    t = Texts(lang)
    name, on = council.name[lang], t("as-of-date", date=as_of)
    warning = t("demonstration") if council.demonstration else ""
    return Register(
        name=t("records-register"),
        title=t("records-register"),
        lines=(f"{name} · {on}",),
        warning=warning,
        running=Running(name, warning, on, t("workbook-page", page="&P", pages="&N")),
        properties=properties(t("records-register"), name, as_of, warning, t),
        lang=lang,
        columns=_columns(t, districts, holidays),
        rows=appeal_lines(store, of),
        in_all=number,
    )


def file_name(as_of: date, t: Texts) -> str:
    """A name for the file, in the reader's language: «Обращения-2026-04-22.xlsx»."""
    return f"{t('register-file')}-{as_of.isoformat()}.xlsx"


def _columns(t: Texts, districts: Mapping[str, str], holidays: frozenset[date]) -> tuple[Column[AppealLine], ...]:
    words = {state: Word(t(f"appeal-state-{state}"), look) for state, look in APPEALS.items()}
    between = lru_cache(4096)(lambda first, last: working_days_between(first, last, holidays))
    return (
        Column(t("workbook-number-sign"), 16, lambda one: one.number),
        Column(t("records-registered-on"), DATE_WIDTH, lambda one: one.registered_on),
        Column(t("commission"), 9, lambda one: one.commission),
        Column(t("records-topic"), 44, lambda one: one.topic),
        Column(t("district"), 22, lambda one: districts.get(one.district, "")),
        Column(t("state"), 24, lambda one: words[one.state]),
        Column(t("register-replied-on"), DATE_WIDTH, lambda one: one.replied_on),
        Column(
            t("register-days"), 11, lambda one: between(one.registered_on, one.replied_on) if one.replied_on else None
        ),
    )
