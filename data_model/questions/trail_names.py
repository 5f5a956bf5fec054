"""What the rows that the trail speaks of by their keys are called: an item's and a commission's number, a login."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import Session

from data_model.accounts import Account, SignIn
from data_model.activities import Activity
from data_model.appeals import Appeal
from data_model.council import Commission, District
from data_model.decisions import Decision, DecisionReport
from data_model.questions.accounts import Act
from data_model.recommendations import Recommendation
from data_model.work_plan import Mark, Plan, PlanItem

RowNames = Mapping[str, Mapping[int, str]]
"""Names by the column that points at a row, then by the row's key."""


def row_names(session: Session, acts: Iterable[Act], lang: str) -> RowNames:
    """The names of the rows that some acts point at, a district's in a language; a row that is gone has none."""
    keys = _keys(acts)
    found: dict[str, dict[int, str]] = {}
    for column, by, query in _queries(lang):
        rows = session.execute(query.where(by.in_(keys.get(column, ()))))
        found.setdefault(column, {}).update((key, str(name)) for key, name in rows)
    return found


def _queries(lang: str) -> Iterator[tuple[str, Any, Select[Any]]]:
    """Each column that points at a row, the row's key and the question for its name; one may point at two kinds."""
    plain: dict[str, tuple[Any, Any]] = {
        "plan_item_id": (PlanItem.id, PlanItem.number),
        "commission_id": (Commission.id, Commission.number),
        "account_id": (Account.id, Account.login),
        "plan_id": (Plan.id, Plan.key),
        "appeal_id": (Appeal.id, Appeal.number),
        "activity_id": (Activity.id, Activity.title),
        "repeats_id": (Activity.id, Activity.title),
        "recommendation_id": (Recommendation.id, Recommendation.addressee),
        "decision_id": (Decision.id, Decision.text),
        "district_id": (District.id, getattr(District, f"name_{lang}")),
    }
    for column, (key, name) in plain.items():
        yield column, key, select(key, name)
    yield "signin_id", SignIn.id, select(SignIn.id, Account.login).join(Account, Account.id == SignIn.account_id)
    marked = select(Mark.entry_id, PlanItem.number).join(PlanItem, PlanItem.id == Mark.plan_item_id)
    yield "supersedes_id", Mark.entry_id, marked
    yield "supersedes_id", Activity.entry_id, select(Activity.entry_id, Activity.title)
    yield "supersedes_id", Decision.entry_id, select(Decision.entry_id, Decision.text)
    told = select(DecisionReport.entry_id, Decision.text).join(Decision, Decision.id == DecisionReport.decision_id)
    yield "supersedes_id", DecisionReport.entry_id, told


def _keys(acts: Iterable[Act]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for act in acts:
        for row, values in (*json.loads(act.before).items(), *json.loads(act.after).items()):
            table, _, key = row.partition(":")
            own = {f"{table}_id": int(key)} if key.isdecimal() else {}
            for column, value in (*values.items(), *own.items()):
                if column.endswith("_id") and isinstance(value, int):
                    found.setdefault(column, set()).add(value)
    return found
