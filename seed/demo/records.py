"""The invented records that stand in tables: of the plan, activities, letters to state bodies, decisions."""

from __future__ import annotations

from collections import defaultdict
from functools import partial

from data_model import commands
from data_model.commands import NewActivity, OnScreen
from data_model.vocabulary import ActivityKind, DeadlineReason, MarkStatus, RecommendationOutcome
from data_model.work_plan import Mark
from seed.demo.invented import Invented
from seed.files import Row, SeedFiles

CONVOCATION = "IV"

Entries = defaultdict[str, dict[str, int]]
"""The entries of marks by the item's number and the day recorded, as the rows write them."""


def invent_plan_records(book: Invented, files: SeedFiles) -> None:
    """Add agreed deadlines, marks and scheduled events; a mark corrects one that a row above it has entered."""
    entries: Entries = defaultdict(dict)
    files.each("deadlines.csv", partial(_deadline, book))
    files.each("marks.csv", partial(_mark, book, entries))
    files.each("events.csv", partial(_event, book))


def _deadline(book: Invented, _position: int, row: Row) -> None:
    reason, effective_on = row.word(DeadlineReason, "reason"), row.day("effective_on")
    by, item = book.by(row.day("recorded_on")), row.known("item", book.items)
    commands.set_deadline(book.session, by, item.id, reason, effective_on, row.day("ends_on"))


def _mark(book: Invented, entries: Entries, _position: int, row: Row) -> None:
    """Add a mark; one that corrects another names the item and the day on which the mistaken one was recorded."""
    mark_id = commands.record_mark(
        book.session,
        book.by(row.day("recorded_on")),
        row.known("item", book.items).id,
        row.word(MarkStatus, "status"),
        row.day("effective_on"),
        note=row.text("note"),
        new_ends_on=row.maybe_day("new_ends_on"),
        supersedes_id=row.maybe_known("corrects", entries[row.text("item")]),
    )
    entries[row.text("item")][row.text("recorded_on")] = book.session.get_one(Mark, mark_id).entry_id


def _event(book: Invented, _position: int, row: Row) -> None:
    held_on, held_at = row.day("held_on"), row.clock("held_at")
    by, item = book.by(row.day("recorded_on")), row.known("item", book.items)
    commands.schedule_event(book.session, by, item.id, held_on, held_at, row.text("place"))


def invent_activities(book: Invented, files: SeedFiles) -> None:
    """Add what was visited, heard and discussed; an activity of a plan item bears the item's title."""
    files.each("activities.csv", partial(_activity, book))


def _activity(book: Invented, position: int, row: Row) -> None:
    item = row.maybe_known("item", book.items)
    new = NewActivity(
        key=f"demonstration-{position + 1}",
        convocation=CONVOCATION,
        kind=row.word(ActivityKind, "kind") if row.text("kind") or item is None else item.kind,
        title=row.text("title") or (item.title if item else ""),
        held_on=row.day("held_on"),
        commission_ids=_commissions(book, row),
        objects=row.maybe_number("objects"),
        district_id=row.maybe_known("district", book.districts),
        participants=row.text("participants"),
        finding=row.text("finding"),
        recommendations=row.text("recommendations"),
        plan_item_id=item.id if item else None,
    )
    commands.record_activity(book.session, book.by(row.day("recorded_on")), new)


def _commissions(book: Invented, row: Row) -> tuple[int, ...]:
    numbers = row.text("commissions").split()
    for unknown in (one for one in numbers if one not in book.commissions):
        row.refuse("commissions", unknown)
    return tuple(book.commissions[one] for one in numbers)


def invent_recommendations(book: Invented, files: SeedFiles) -> None:
    """Add what was sent out and the replies to it, some of them later than the law's clocks allow."""
    files.each("recommendations.csv", partial(_recommendation, book))


def _recommendation(book: Invented, _position: int, row: Row) -> None:
    sent = commands.send_recommendation(
        book.session,
        book.by(row.day("recorded_on")),
        row.text("addressee"),
        row.text("text"),
        sent_on=row.day("sent_on"),
        control_ended_on=row.day("control_ended_on"),
        received_on=row.day("received_on"),
        commission_id=row.known("commission", book.commissions),
    )
    if row.text("replied_on"):
        by, outcome = book.by(row.day("reply_recorded_on")), row.word(RecommendationOutcome, "outcome")
        commands.record_reply(book.session, by, sent, row.day("replied_on"), outcome)


def invent_decisions(book: Invented, files: SeedFiles) -> None:
    """Add what the presidium decided, and which of it is reported as carried out."""
    files.each("decisions.csv", partial(_decision, book))


def _decision(book: Invented, _position: int, row: Row) -> None:
    meeting_on = row.day("meeting_on")
    taken = commands.record_decision(
        book.session,
        book.by(row.day("recorded_on")),
        row.text("text"),
        meeting_on,
        OnScreen(row.text("slide"), meeting_on, 1),
        commission_id=row.maybe_known("commission", book.commissions),
        due_on=row.maybe_day("due_on"),
    )
    if row.text("done_on"):
        commands.report_decision(book.session, book.by(row.day("done_recorded_on")), taken, row.day("done_on"))
