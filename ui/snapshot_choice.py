"""Which report to the presidium the address names, what has changed since, and the links that choose another."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from data_model.errors import CouncilError
from data_model.questions.plans import PlanFacts
from data_model.questions.snapshots import SnapshotFacts, snapshot_content
from locales import Texts
from locales.dates import short_day
from metrics.snapshots import Since, compare, thawed
from ui import session
from ui.scope_bar import Links
from ui.sheet import choices


def chosen(known: Sequence[SnapshotFacts]) -> SnapshotFacts | None:
    """The report that the address names, or None where it names none of these."""
    return next((one for one in known if str(one.id) == _said()), None)


def since(view: session.View, plan: PlanFacts) -> Since | None:
    """What has changed since the report that the address names; None where it names none.

    CouncilError where there is no such report of the plan, where it is of a later day, or can't be read.
    """
    said = _said()
    if not said:
        return None
    number = int(said) if said.isascii() and said.isdecimal() and len(said) < 10 else 0
    try:
        content = session.answer(view, snapshot_content, number, plan.key)
    except CouncilError as refusal:
        raise CouncilError(refusal.key, **{**refusal.values, "snapshot": said}) from None
    return compare(thawed(content), session.items(view), view.as_of, view.moment)


def choice(known: Sequence[SnapshotFacts], held: SnapshotFacts | None, here: Links, t: Texts) -> Markup:
    """A row of links: no comparison, then every report by its day; nothing where there is none yet."""
    if not known:
        return Markup("")
    options = [(t("snapshot-none"), t("snapshot-none"), here(snapshot=None), held is None)]
    for one in known:
        name = t("snapshot-of", date=one.reported_on)
        options.append((short_day(one.reported_on, t.lang), name, here(snapshot=one.id), one == held))
    return choices(t("snapshot-reported"), options)


def _said() -> str:
    return str(st.query_params.get("snapshot", ""))
