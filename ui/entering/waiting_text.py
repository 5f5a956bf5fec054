"""What is waited for as plain text to copy into a message: in full, and in five lines for a messenger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from data_model.questions.plans import PlanFacts
from locales import Texts
from locales.dates import short_day
from metrics.plan_state import ItemState
from metrics.recommendation_waiting import Waiting
from metrics.waiting import Awaited, Owed
from ui.wording import cut

LONGEST = 120  # letters of a recommendation in a message


def in_full(found: Awaited, plan: PlanFacts, names: Mapping[int, str], t: Texts) -> str:
    """Every item and every letter that is waited for, commission by commission, in the order of the council."""
    lines = [_title(found, plan, t)]
    for one in found.commissions:
        lines += ["", *_commission(one, names, t)]
    lines += ["", *_letters(found, t), _appeals(found, t)]
    return "\n".join(lines)


def in_five_lines(found: Awaited, plan: PlanFacts, t: Texts) -> str:
    """The same in five lines, each of which stands by itself."""
    unreported = {one.commission: len(one.unreported) for one in found.commissions}
    overdue = {one.commission: len(one.overdue) for one in found.commissions}
    silent = ", ".join(map(str, found.silent))
    return "\n".join(
        (
            _title(found, plan, t),
            _with_commissions(t("awaited-unreported", n=found.unreported), unreported, t),
            t("awaited-overdue-no-data")
            if found.overdue is None
            else _with_commissions(t("awaited-overdue", n=found.overdue), overdue, t),
            t("awaited-silent", commissions=silent) if silent else t("awaited-none-silent"),
            f"{_letters_counted(found, t)} {_appeals(found, t)}",
        )
    )


def _title(found: Awaited, plan: PlanFacts, t: Texts) -> str:
    return t("awaited-title", plan=plan.title_in(t.lang), date=short_day(found.as_of, t.lang))


def _with_commissions(said: str, counts: Mapping[int, int], t: Texts) -> str:
    """A total and, where there is any, the commissions it is made of: «24 (комиссии: 1 – 5, 2 – 19)»."""
    parts = ", ".join(f"{number} – {count}" for number, count in counts.items() if count)
    return t("awaited-by-commission", said=said, parts=parts) if parts else said


def _commission(one: Owed, names: Mapping[int, str], t: Texts) -> Iterator[str]:
    yield t("awaited-commission", number=str(one.commission), name=names.get(one.commission, ""))
    if one.last_recorded_at is None:
        yield t("awaited-never")
    else:
        yield t("awaited-last", moment=one.last_recorded_at)
    for heading, items in (("awaited-unreported", one.unreported), ("awaited-overdue", one.overdue)):
        if items:
            yield t(heading, n=len(items))
            yield from (_item(item, t) for item in items)
    if not one.unreported and not one.overdue:
        yield t("awaited-nothing")


def _item(item: ItemState, t: Texts) -> str:
    day = short_day(item.ends_on, t.lang) if item.ends_on else ""
    title = " ".join(item.facts.title_in(t.lang)[0].split())
    return t("awaited-item", number=str(item.facts.number), title=title, date=day)


def _letters(found: Awaited, t: Texts) -> Iterator[str]:
    yield _letters_counted(found, t)
    for one in found.letters or ():
        yield t("awaited-letter", addressee=one.recommendation.addressee, text=_short(one), term=_term(one, t))


def _letters_counted(found: Awaited, t: Texts) -> str:
    if found.letters is None:
        return t("awaited-letters-no-data")
    late = sum(one.is_over for one in found.letters)
    return t("awaited-letters", n=len(found.letters), late=late)


def _short(one: Waiting) -> str:
    return cut(one.recommendation.text, LONGEST)


def _term(one: Waiting, t: Texts) -> str:
    if one.ends_on is None:
        return t("awaited-no-term")
    return t("awaited-term-over" if one.is_over else "awaited-term", date=short_day(one.ends_on, t.lang))


def _appeals(found: Awaited, t: Texts) -> str:
    late = found.late_appeals.value
    if late is None:
        return t("awaited-appeals-no-data")
    return t("awaited-appeals", n=int(late), days=found.target)
