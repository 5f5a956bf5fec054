"""The title of a plan item: what kind of work it announces, and on what ground we say so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from data_model.folding import fold
from data_model.vocabulary import ActivityKind, KindBasis

_STATED = {
    ActivityKind.HEARING_REPORT: r"заслушивани\w*|отчет\w*(?: встреч\w*)?",
    ActivityKind.MONITORING: r"мониторинг\w*",
    ActivityKind.ROUND_TABLE: r"кругл\w+ стол\w*",
    ActivityKind.DIALOGUE: r"диалогов\w+ площадк\w*",
    ActivityKind.MEETING: r"встреч\w*",
    ActivityKind.PUBLIC_DISCUSSION: r"общественн\w+ (?:обсуждени|слушани)\w*",
    ActivityKind.LEGAL_ACT_REVIEW: r"нпа|нормативн\w+ правов\w+ акт\w*",
    ActivityKind.APPEALS: r"(?:заявлени\w+ и )?обращени\w*",
    ActivityKind.OUTREACH: r"информационно-разъяснительн\w*",
    ActivityKind.ORGANISATIONAL: r"организационн\w+ заседани\w*|заседани\w*|формировани\w+ проекта плана",
    ActivityKind.EVENT: r"мероприяти\w*",
}
_AMBIGUOUS = {
    ActivityKind.LEGAL_ACT_REVIEW: r"рассмотрени\w* .{0,200}?проект\w*",
    ActivityKind.APPEALS: r"рассмотрени\w* .{0,200}?вопрос\w*",
}
_STATED_WORD = re.compile("|".join(rf"\b(?P<{kind}>{words})\b" for kind, words in _STATED.items()))
_AMBIGUOUS_WORD = re.compile("|".join(rf"\b(?P<{kind}>{words})\b" for kind, words in _AMBIGUOUS.items()))
_AN_ACTION = re.compile(
    r"(?:проведени|участи|подготовк|организаци|разработк|рассмотрени|выработк|обсуждени|выступлени)[аеия]\b"
)


@dataclass(frozen=True)
class ReadKind:
    """The kind an item counts under in totals, why, and all the kinds it is counted in (one, or two at most)."""

    kind: ActivityKind
    basis: KindBasis
    kinds: tuple[ActivityKind, ...]


def read_kind(title: str) -> ReadKind:
    """The kind of work a title announces: the first kind word in it decides.

    Two kind words joined by «и» are two kinds. A title without a kind word that opens with an action («Проведение …»)
    is an ambiguous event; the bare name of an object («Строительство детского сада …») is an inferred monitoring.
    """
    folded = fold(title)
    if match := _STATED_WORD.search(folded):
        return _stated(match, folded)
    if match := _AMBIGUOUS_WORD.search(folded):
        return _one(_kind(match), KindBasis.AMBIGUOUS)
    if _AN_ACTION.match(folded):
        return _one(ActivityKind.EVENT, KindBasis.AMBIGUOUS)
    return _one(ActivityKind.MONITORING, KindBasis.INFERRED)


def _stated(match: re.Match[str], folded: str) -> ReadKind:
    kind = _kind(match)
    joined = _STATED_WORD.match(folded, match.end() + len(" и ")) if folded[match.end() :].startswith(" и ") else None
    if joined and _kind(joined) is not kind:
        return ReadKind(kind, KindBasis.TWO_KINDS, (kind, _kind(joined)))
    return _one(kind, KindBasis.STATED)


def _one(kind: ActivityKind, basis: KindBasis) -> ReadKind:
    return ReadKind(kind, basis, (kind,))


def _kind(match: re.Match[str]) -> ActivityKind:
    return ActivityKind(match.lastgroup or "")
