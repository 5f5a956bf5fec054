"""The only writes of people's records: each checked, traced, and kept with the entry that says who, when and why.

They work inside an open writing session, so that a caller decides what stands or falls together.
"""

from __future__ import annotations

from data_model.commands.accounts import add_account, change_account, dismiss_account, end_sign_in, invite
from data_model.commands.acting import By
from data_model.commands.activities import NewActivity, record_activity, void_activity
from data_model.commands.appeals import (
    Person,
    choose_origin,
    move_appeal,
    record_monthly_total,
    register_appeal,
    see_person,
)
from data_model.commands.decisions import OnScreen, record_decision, report_decision, void_decision
from data_model.commands.files import attach_file
from data_model.commands.persons import anonymise
from data_model.commands.plan import record_mark, schedule_event, set_deadline, void_mark
from data_model.commands.recommendations import date_recommendation, record_reply, send_recommendation
from data_model.commands.requisites import set_requisites
from data_model.commands.snapshots import freeze_snapshot

__all__ = [
    "By",
    "NewActivity",
    "OnScreen",
    "Person",
    "add_account",
    "anonymise",
    "attach_file",
    "change_account",
    "choose_origin",
    "date_recommendation",
    "dismiss_account",
    "end_sign_in",
    "freeze_snapshot",
    "invite",
    "move_appeal",
    "record_activity",
    "record_decision",
    "record_mark",
    "record_monthly_total",
    "record_reply",
    "register_appeal",
    "report_decision",
    "schedule_event",
    "see_person",
    "send_recommendation",
    "set_deadline",
    "set_requisites",
    "void_activity",
    "void_decision",
    "void_mark",
]
