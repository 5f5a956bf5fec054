"""Rows of a form to what they say: the same values that the store says of the same rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from data_model.questions.councils import CommissionFacts, DistrictFacts
from data_model.questions.round_trip import AppealSaid, EventSaid, MarkSaid
from data_model.vocabulary import ActivityKind, AppealState, MarkStatus
from imports.cells import Reader, folded
from locales import LANGUAGES, text

W = TypeVar("W", bound=StrEnum)

EVENT_FIELDS = ("held_on", "kind", "title", "commission", "others", "item", "objects", "district")
EVENT_TEXTS = ("participants", "finding", "recommendations")
APPEAL_FIELDS = ("number", "registered_on", "commission", "topic", "district", "state", "effective_on")


@dataclass(frozen=True)
class Words:
    """The words that drop-down lists offer, in all languages, with what they mean; the present day bounds the past."""

    commissions: frozenset[int]
    districts: Mapping[str, str]
    today: date


def words_of(commissions: tuple[CommissionFacts, ...], districts: tuple[DistrictFacts, ...], today: date) -> Words:
    """The words of a council."""
    named = {folded(one.name[lang]): one.key for one in districts for lang in LANGUAGES}
    return Words(frozenset(one.number for one in commissions), named, today)


def _family(vocabulary: type[W], said: Callable[[str, W], str]) -> dict[str, W]:
    return {folded(said(lang, word)): word for lang in LANGUAGES for word in vocabulary}


def mark_said(read: Reader, words: Words) -> MarkSaid | None:
    """What a row says of an item; None where nobody filled it in."""
    status = read.word("status", _family(MarkStatus, lambda lang, word: text(lang, f"status-{word}")))
    effective_on, new_ends_on = read.day("effective_on"), read.day("new_ends_on")
    evidence, note = read.text("evidence"), read.text("note")
    if status is None:
        if effective_on or new_ends_on or evidence or note:
            raise read.refuse("refused-no-status", "status")
        return None
    if effective_on is None:
        raise read.refuse("refused-no-day", "effective_on")
    if status is MarkStatus.DONE and effective_on > words.today:
        raise read.refuse("refused-future", "effective_on")
    if (status is MarkStatus.POSTPONED) is not (new_ends_on is not None):
        raise read.refuse("refused-postponed", "new_ends_on")
    if status is MarkStatus.CANCELLED and not note:
        raise read.refuse("refused-no-reason", "note")
    return MarkSaid(status, effective_on, evidence, note, new_ends_on)


def event_said(read: Reader, words: Words) -> EventSaid | None:
    """What a row says of an activity; None where nobody filled it in."""
    if all(read.row[column].value is None for column in (*EVENT_FIELDS, *EVENT_TEXTS)):
        return None
    held_on = _needed(read, "held_on", read.day)
    if held_on > words.today:
        raise read.refuse("refused-future", "held_on")
    kind = read.word("kind", _family(ActivityKind, lambda lang, word: text(lang, f"kind-{word}")))
    if kind is None:
        raise read.refuse("refused-empty", "kind")
    title = read.text("title")
    if not title:
        raise read.refuse("refused-empty", "title")
    first = commission(read, words)
    if first is None:
        raise read.refuse("refused-empty", "commission")
    return EventSaid(
        held_on=held_on,
        kind=kind,
        title=title,
        commissions=tuple(sorted({first, *_others(read, words)})),
        item=read.whole("item"),
        objects=read.whole("objects"),
        district=read.word("district", words.districts) or "",
        participants=read.text("participants"),
        finding=read.text("finding"),
        recommendations=read.text("recommendations"),
    )


def appeal_said(read: Reader, words: Words) -> AppealSaid | None:
    """What a row says of an appeal; None where nobody filled it in. A new one is registered unless it says more."""
    if all(read.row[column].value is None for column in APPEAL_FIELDS):
        return None
    number = read.text("number", 40)
    if not number:
        raise read.refuse("refused-empty", "number")
    registered_on = _needed(read, "registered_on", read.day)
    if registered_on > words.today:
        raise read.refuse("refused-future", "registered_on")
    state = (
        read.word("state", _family(AppealState, lambda lang, word: text(lang, f"appeal-state-{word}")))
        or AppealState.REGISTERED
    )
    effective_on = read.day("effective_on")
    if effective_on is None and state is not AppealState.REGISTERED:
        raise read.refuse("refused-no-day", "effective_on")
    effective_on = effective_on or registered_on
    if effective_on < registered_on:
        raise read.refuse("refused-before-appeal", "effective_on")
    if effective_on > words.today:
        raise read.refuse("refused-future", "effective_on")
    return AppealSaid(
        number=number,
        registered_on=registered_on,
        commission=commission(read, words),
        topic=read.text("topic"),
        district=read.word("district", words.districts) or "",
        state=state,
        effective_on=effective_on,
        substantive_reply=bool(read.word("substantive_reply", _yes_or_no())),
    )


def commission(read: Reader, words: Words) -> int | None:
    """A commission by its number, which its name may follow: «2» or «2. по экологии»."""
    said = read.text("commission")
    if not said:
        return None
    number = re.match(r"(\d{1,3})(?:\D|$)", said)
    if number is None or int(number[1]) not in words.commissions:
        raise read.refuse("refused-word", "commission")
    return int(number[1])


def _others(read: Reader, words: Words) -> frozenset[int]:
    said = read.text("others")
    numbers = re.findall(r"\d+", said[:200])
    if re.sub(r"[\d\s,;]", "", said) or any(len(one) > 3 or int(one) not in words.commissions for one in numbers):
        raise read.refuse("refused-word", "others")
    return frozenset(map(int, numbers))


def _yes_or_no() -> dict[str, bool]:
    return {folded(text(lang, f"form-{word}")): word == "yes" for lang in LANGUAGES for word in ("yes", "no")}


def _needed(read: Reader, column: str, day: Callable[[str], date | None]) -> date:
    found = day(column)
    if found is None:
        raise read.refuse("refused-empty", column)
    return found
