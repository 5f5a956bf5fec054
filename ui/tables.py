"""Registers as data frames: what is shown in rows, typed, in the reader's words. No Streamlit here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from locales import Texts
from metrics.plan_state import ItemState
from ui import deadlines

PLAN_COLUMNS = ("number", "title", "state", "ends_on", "deadline", "people", "commission", "kind", "original_ends_on")


def plan_register(items: Sequence[ItemState], commissions: Mapping[int, str], t: Texts) -> pd.DataFrame:
    """One row an item, in the given order: columns PLAN_COLUMNS, days as datetime64 (empty: NaT), the rest as text
    (the number too: it is the words of a button, which sorts by the number in it).

    Without a moved deadline among the rows the column of the original last day is left out.
    """
    frame = pd.DataFrame([_row(item, commissions, t) for item in items], columns=list(PLAN_COLUMNS))
    for name in ("ends_on", "original_ends_on"):
        frame[name] = pd.to_datetime(frame[name]).astype("datetime64[s]")
    return frame if any(item.is_moved for item in items) else frame.drop(columns="original_ends_on")


def _row(item: ItemState, commissions: Mapping[int, str], t: Texts) -> tuple[object, ...]:
    facts = item.facts
    return (
        str(facts.number),
        facts.title_kk if t.lang == "kk" and facts.title_kk else facts.title,
        t(f"state-{item.state}"),
        item.ends_on,
        deadlines.current(item, t),
        ", ".join(facts.people),
        commissions.get(facts.commission, str(facts.commission)),
        ", ".join(t(f"kind-{kind}") for kind in facts.kinds),
        item.original_ends_on if item.is_moved else None,
    )
