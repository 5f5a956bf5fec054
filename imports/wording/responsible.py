"""The responsible cell of a plan: commission, committee, persons, and everybody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from data_model.folding import fold
from imports.wording.cleaning import clean

_UPPER, _LOWER = "А-ЯЁӘҒҚҢӨҰҮҺІA-Z", "а-яёәғқңөұүһіa-z"
_NAME = f"[{_UPPER}][{_LOWER}]+(?:-[{_UPPER}][{_LOWER}]+)?"
_INITIALS = rf"[{_UPPER}](?:\.(?: ?[{_UPPER}](?:\.|(?!\w)))?|(?!\w))"
_PERSON = re.compile(rf"(?P<surname>{_NAME}) (?P<initials>{_INITIALS})")
_INITIALS_FIRST = re.compile(rf"(?<!\w)(?P<initials>(?:[{_UPPER}]\. ?){{1,2}})(?P<surname>{_NAME})")
_FULL_NAME = re.compile(rf"{_NAME}(?: {_NAME}){{1,2}}")
_COMMISSION = r"[0-9]{1,2}(?:-?[а-яё]{1,2})?(?:(?: ?, ?| и )[0-9]{1,2}){0,9}[ -]комисси\w*|комисси\w* ?№ ?[0-9]{1,2}"
_ANY_COMMISSION = re.compile(_COMMISSION, re.IGNORECASE)
_LEADING_COMMISSION = re.compile(rf"^(?:{_COMMISSION})", re.IGNORECASE)
_WORDS = rf"(?:,? (?!члены|эксперты)(?:[{_LOWER}][{_LOWER}-]*|[{_UPPER}]{{2,}}(?!\w)))+"
_COMMITTEE = re.compile(
    r"(?:^|(?<=[;,]))\s*(?:"
    r"[«\"“„][Кк]омитет (?P<whole>[^»\"”]+)[»\"”]"
    r"|[Кк]омитет ?[«\"“„](?P<quoted>[^»\"”]+)[»\"”]"
    rf"|[Кк]омитет(?P<bare>{_WORDS}))"
)
_BRACKETED = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True)
class Responsible:
    """Who answers for a plan item: the cell as written, and what was read from it.

    `commission` is None where the cell names none or several. `committee` is in one normal form or "". `people` and
    `others` (groups, outside parties, whatever was not recognised) stand in the order of the cell.
    """

    as_written: str
    commission: int | None
    committee: str
    people: tuple[str, ...]
    others: tuple[str, ...]


def read_responsible(cell: str) -> Responsible:
    """Who a cell of the responsible column names; nothing in it is lost, the unrecognised is among `others`."""
    text = clean(cell)
    outside = tuple(found.strip() for found in _BRACKETED.findall(text) if found.strip())
    rest = _LEADING_COMMISSION.sub(";", _BRACKETED.sub(";", text), count=1)
    match = _COMMITTEE.search(rest)
    if match:
        rest = f"{rest[: match.start()]};{rest[match.end() :]}"
    people, groups = _people_and_groups(rest)
    return Responsible(text, _commission(text), _committee(match) if match else "", people, groups + outside)


def _commission(text: str) -> int | None:
    """The one commission that the text names; None if there is none or there are several."""
    numbers = {int(number) for named in _ANY_COMMISSION.findall(text) for number in re.findall(r"[0-9]+", named)}
    return numbers.pop() if len(numbers) == 1 else None


def _committee(match: re.Match[str]) -> str:
    """One form for all spellings: a description stands bare («Комитет по делам религии»), a name in quotes."""
    name = (match["whole"] or match["quoted"] or match["bare"]).strip(" .,;").replace("ё", "е")
    if fold(name).startswith("по "):
        name = name[0].lower() + name[1:]
    return f"Комитет {name}" if name[:1].islower() else f"Комитет «{name}»"


def _people_and_groups(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    people: dict[str, None] = {}
    groups: list[str] = []
    for part in re.split("[;,]", text):
        pattern = _INITIALS_FIRST if _INITIALS_FIRST.match(part.strip()) else _PERSON
        people.update(dict.fromkeys(_person(found) for found in pattern.finditer(part)))
        for fragment in _fragments(pattern.sub(";", part)):
            if _FULL_NAME.fullmatch(fragment):
                people[fragment] = None
            else:
                groups.append(fragment)
    return tuple(people), tuple(groups)


def _fragments(text: str) -> Iterator[str]:
    """What stands between the cuts, without the dashes, dots and «и» that joined it to its neighbours."""
    for piece in text.split(";"):
        fragment = re.sub(r"^(?:и )+|(?: и)+$", "", piece.strip(" .–—-"))
        if fragment and fragment != "и":
            yield fragment


def _person(match: re.Match[str]) -> str:
    """A surname and its initials, each with its dot: «Жакупов Н.Б» and «Жакупов Н.Б.» are one person."""
    return f"{match['surname']} {''.join(f'{letter}.' for letter in match['initials'] if letter.isalpha())}"
