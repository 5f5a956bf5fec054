"""The invented records that stand in tables: marks, deadlines and events of the plan, activities, recommendations."""

from __future__ import annotations

from datetime import date, time

from data_model import commands
from data_model.commands import NewActivity
from data_model.vocabulary import ActivityKind, DeadlineReason, MarkStatus, RecommendationOutcome
from data_model.work_plan import Mark
from seed.demo.invented import Invented
from seed.files import Row, SeedFiles

CONVOCATION = "IV"


def invent_plan_records(book: Invented, files: SeedFiles) -> None:
    """Add agreed deadlines, marks and scheduled events."""
    for row in files.rows("deadlines.csv"):
        reason, effective_on = row.word(DeadlineReason, "reason"), row.day("effective_on")
        by, item_id = book.by(row.day("recorded_on")), _item_id(book, row)
        commands.set_deadline(book.session, by, item_id, reason, effective_on, row.day("ends_on"))
    _invent_marks(book, files)
    for row in files.rows("events.csv"):
        held_on, held_at = row.day("held_on"), time.fromisoformat(row.text("held_at"))
        by, item_id = book.by(row.day("recorded_on")), _item_id(book, row)
        commands.schedule_event(book.session, by, item_id, held_on, held_at, row.text("place"))


def _invent_marks(book: Invented, files: SeedFiles) -> None:
    """Add the marks; one that corrects another names the item and the day on which the mistaken one was recorded."""
    entries: dict[tuple[int, date | None], int] = {}
    for row in files.rows("marks.csv"):
        item_id, recorded_on = _item_id(book, row), row.day("recorded_on")
        mark_id = commands.record_mark(
            book.session,
            book.by(recorded_on),
            item_id,
            row.word(MarkStatus, "status"),
            row.day("effective_on"),
            note=row.text("note"),
            new_ends_on=row.maybe_day("new_ends_on"),
            supersedes_id=entries.get((item_id, row.maybe_day("corrects"))),
        )
        entries[item_id, recorded_on] = book.session.get_one(Mark, mark_id).entry_id


def invent_activities(book: Invented, files: SeedFiles) -> None:
    """Add what was visited, heard and discussed; an activity of a plan item bears the item's title."""
    for number, row in enumerate(files.rows("activities.csv"), start=1):
        item = book.items[row.number("item")] if row.text("item") else None
        district = row.known("district", dict(book.districts))
        new = NewActivity(
            key=f"demonstration-{number}",
            convocation=CONVOCATION,
            kind=row.word(ActivityKind, "kind") if row.text("kind") or item is None else item.kind,
            title=row.text("title") or (item.title if item else ""),
            held_on=row.day("held_on"),
            commission_ids=tuple(book.commissions[int(one)] for one in row.text("commissions").split()),
            objects=row.maybe_number("objects"),
            district_id=district,
            participants=row.text("participants"),
            finding=row.text("finding"),
            recommendations=row.text("recommendations"),
            plan_item_id=item.id if item else None,
        )
        commands.record_activity(book.session, book.by(row.day("recorded_on")), new)


def invent_recommendations(book: Invented, files: SeedFiles) -> None:
    """Add what was sent out and the replies to it, some of them later than the law's clocks allow."""
    for row in files.rows("recommendations.csv"):
        sent = commands.send_recommendation(
            book.session,
            book.by(row.day("recorded_on")),
            row.text("addressee"),
            row.text("text"),
            sent_on=row.day("sent_on"),
            control_ended_on=row.day("control_ended_on"),
            received_on=row.day("received_on"),
            commission_id=book.commissions[row.number("commission")],
        )
        if row.text("replied_on"):
            by, outcome = book.by(row.day("reply_recorded_on")), row.word(RecommendationOutcome, "outcome")
            commands.record_reply(book.session, by, sent, row.day("replied_on"), outcome)


def _item_id(book: Invented, row: Row) -> int:
    return book.items[row.number("item")].id
