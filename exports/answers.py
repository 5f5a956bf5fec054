"""The terminal's answers as plain values for JSON: the shapes that scripts rely on. Dates and moments are ISO text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from data_model.origin import Recorded, Source
from data_model.questions.activities import ActivityFacts
from data_model.questions.documents import FigureFacts
from data_model.vocabulary import Bound, Unit
from metrics.comparison import Comparison, Side
from metrics.metric import Board, Caveat, Measurement
from metrics.plan_state import ItemState

Answer = dict[str, Any]
Wording = Callable[[Measurement], str]
CaveatWording = Callable[[Caveat], str]

RATE_DIGITS = 3
PERCENT_DIGITS = 1


def item_answer(item: ItemState) -> Answer:
    """A plan item with its state on the as-of date; `deadline` holds the wording and the current dates."""
    facts = item.facts
    return {
        "plan": facts.plan,
        "number": facts.number,
        "title": facts.title,
        "commission": facts.commission,
        "kind": facts.kind.value,
        "kind_basis": facts.kind_basis.value,
        "kinds": [kind.value for kind in facts.kinds],
        "deadline": {
            "as_written": facts.deadline_as_written,
            "kind": facts.deadline_kind.value,
            "starts_on": _day(item.starts_on),
            "ends_on": _day(item.ends_on),
            "note": facts.deadline_note,
        },
        "responsible_as_written": facts.responsible_as_written,
        "committee": facts.committee,
        "people": list(facts.people),
        "others": list(facts.others),
        "district": facts.district,
        "status": item.status.value if item.status else None,
        "timing": item.timing.value,
        "state": item.state.value,
        "before_approval": item.before_approval,
        "scheduled_for": _day(item.event.held_on) if item.event else None,
        "done_on": _day(item.done_on),
        "original_ends_on": _day(item.original_ends_on),
        "citation": source_answer(facts.citation),
        "entry": entry_answer(facts.entry),
    }


def figure_answer(figure: FigureFacts, lang: str) -> Answer:
    """A figure read from a document, its remark in the reader's language."""
    return {
        "indicator": figure.indicator,
        "convocation": figure.convocation,
        "value": number(figure.value),
        "bound": figure.bound.value,
        "unit": figure.unit.value,
        "period_start": _day(figure.period_start),
        "period_end": _day(figure.period_end),
        "period_as_stated": figure.period_as_stated,
        "document": figure.citation.document,
        "place": figure.citation.place,
        "quote": figure.citation.quote,
        "remark": figure.remark[lang],
    }


def activity_answer(activity: ActivityFacts) -> Answer:
    """An activity that a document lists or a person entered; `objects` is null where their number is not stated."""
    bound = activity.objects_bound or Bound.EXACT
    return {
        "key": activity.key,
        "title": activity.title,
        "kind": activity.kind.value,
        "commissions": list(activity.commissions),
        "objects": None if activity.objects is None else {"value": activity.objects, "bound": bound.value},
        "held_on": _day(activity.held_on),
        "period_start": _day(activity.period_start),
        "period_end": _day(activity.period_end),
        "district": activity.district,
        "outside_list": activity.outside_list,
        "repeats": activity.repeats,
        "citation": source_answer(activity.citation),
        "entry": entry_answer(activity.entry),
    }


def board_answer(board: Board, wording: Wording, caveats: CaveatWording) -> Answer:
    """A board: the scope's measures in the order of the definitions, then each commission's."""
    scope = board.scope
    return {
        "as_of": _day(board.as_of),
        "known_at": _moment(board.known_at),
        "scope": {"plan": board.plan, "commission": scope.commission, "convocation": board.convocation},
        "measures": [measure_answer(one, wording, caveats) for one in board.measures.values()],
        "by_commission": {
            str(commission): [measure_answer(one, wording, caveats) for one in measures.values()]
            for commission, measures in board.by_commission.items()
        },
    }


def measure_answer(measure: Measurement, wording: Wording, caveats: CaveatWording) -> Answer:
    """A measurement; `value` is null where there is no data. A share is 0…1, a moment ISO text."""
    amount = measure.amount
    period = amount.period or (None, None)
    return {
        "key": measure.key,
        "value": _moment(amount.moment) if measure.unit is Unit.MOMENT else number(amount.value),
        "bound": amount.bound.value,
        "unit": measure.unit.value,
        "part": amount.part,
        "base": amount.base,
        "unknown": amount.unknown,
        "by_original": amount.by_original,
        "before_approval": amount.before_approval,
        "basis": amount.basis.value if amount.basis else None,
        "origin": amount.origin.value if amount.origin else None,
        "period_start": _day(period[0]),
        "period_end": _day(period[1]),
        "text": wording(measure),
        "citations": [source_answer(one) for one in amount.citations],
        "caveat": " ".join(caveats(one) for one in amount.caveats),
    }


def comparison_answer(row: Comparison, reason: str) -> Answer:
    """A pair or a one-sided row; `change_percent` is null for stocks, one-sided rows and unknown directions."""
    return {
        "indicator": row.indicator,
        "III": _side(row.earlier),
        "IV": _side(row.later),
        "change_percent": None if row.change is None else round(row.change * 100, PERCENT_DIGITS),
        "change_bound": row.change_bound.value,
        "direction": row.direction.value,
        "comparability": row.comparability.value,
        "reason": reason,
    }


def source_answer(source: Source | None) -> Answer | None:
    """A place in a document and its quote."""
    if source is None:
        return None
    return {"document": source.document, "place": source.place, "quote": source.quote}


def entry_answer(entry: Recorded | None) -> Answer | None:
    """Who entered a row, when and on what ground."""
    if entry is None:
        return None
    return {"recorded_at": _moment(entry.recorded_at), "recorded_by": entry.recorded_by, "ground": entry.ground}


def number(value: float | None) -> float | int | None:
    """A whole number as an integer, so that 95 is not written 95.0."""
    return int(value) if value is not None and value == int(value) else value


def _side(side: Side | None) -> Answer | None:
    if side is None:
        return None
    rate = None if side.per_month is None else round(side.per_month, RATE_DIGITS)
    return {
        "value": number(side.value),
        "bound": side.bound.value,
        "unit": side.unit.value,
        "months": side.months,
        "per_month": number(rate),
        "bound_per_month": None if rate is None else side.bound.value,
        "citation": source_answer(side.citation),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
