"""Every builder makes a row that the store keeps, on both engines."""

from __future__ import annotations

from datetime import date

import pytest

from data_model.entities import entities
from data_model.store import Store
from data_model.vocabulary import AppealState
from tests import builders as a

KEPT_BY_COMMANDS = {
    "account",
    "accountcommission",
    "attachment",
    "auditrecord",
    "draft",
    "invitation",
    "requisites",
    "signin",
    "signinattempt",
    "snapshot",
}


def test_builders_fill_every_table(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        commission = a.a_commission(session)
        item = a.a_plan_item(session, committee_id=a.a_committee(session).id)
        a.a_responsible(session, item, a.a_member(session))
        a.a_mark(session, item)
        a.a_deadline_change(session, item, date(2026, 5, 31))
        a.a_scheduled_event(session, item, date(2026, 4, 22))
        a.an_activity(session, commission, district_id=a.a_district(session).id)
        a.an_applicant(session, a.an_appeal(session, AppealState.REGISTERED))
        a.a_reply(session, a.a_recommendation(session))
        a.a_decision_report(session, a.a_decision(session), date(2026, 4, 1))
        a.a_monthly_total(session, "appeals", date(2026, 4, 1), 7)
        a.a_figure(session, "appeals_considered", 32)
        a.a_holiday(session, date(2026, 3, 9))
        rows = {table.name: len(session.connection().execute(table.select()).all()) for table in entities.sorted_tables}
    unbuilt = {"casestory", "contribution", "convocation", "finding", "originchoice", "setting"} | KEPT_BY_COMMANDS
    assert {name for name, count in rows.items() if not count} == unbuilt


def test_a_builder_refuses_a_column_that_is_not_there(sqlite_store: Store) -> None:
    with pytest.raises(TypeError, match="Council has no nmae_ru"), sqlite_store.writing() as session:
        a.a_council(session, nmae_ru="Совет")
