"""Writing what was confirmed of a form: in one transaction, by commands, once for each row of a file."""

from __future__ import annotations

from collections.abc import Callable, Collection

from data_model import commands
from data_model.commands import By, NewActivity
from data_model.errors import CouncilError
from data_model.questions import councils
from data_model.questions.round_trip import AppealSaid, EventSaid, MarkSaid, recorded_requests
from data_model.store import Session
from data_model.vocabulary import AppealState
from imports.forms import Form
from imports.reconcile import Line, Preview, reconcile


def take(session: Session, by: By, form: Form, confirmed: Preview, chosen: Collection[int] = ()) -> int:
    """Write the rows of a preview that was confirmed, `chosen` being the rows in conflict that shall hold.

    The number of rows written. Where the store has changed since the preview nothing is (error-form-outdated); nor
    where these rows of this very file are in the store already (error-already-recorded), as after a double click.
    """
    lines = confirmed.to_take(chosen)
    requests = {f"{form.request}-{line.row}" for line in lines}
    if requests and requests <= recorded_requests(session, form.request):
        raise CouncilError("error-already-recorded")
    if reconcile(session, form, by.actor, by.recorded_at) != confirmed:
        raise CouncilError("error-form-outdated", file=form.file)
    whole = By(by.council_id, by.recorded_at, by.actor, by.ground, form.request)
    write: Callable[[Session, By, Line], None] = {"marks": _mark, "events": _event, "appeals": _appeal}[form.kind]
    for line in lines:
        write(session, whole.part(str(line.row)), line)
    return len(lines)


def _mark(session: Session, by: By, line: Line) -> None:
    """A mark that holds from an earlier day than the one it corrects takes its place; else it follows it."""
    said, was = line.theirs, line.ours
    assert isinstance(said, MarkSaid)
    corrects = isinstance(was, MarkSaid) and said.effective_on < was.effective_on
    commands.record_mark(
        session,
        by,
        line.id,
        said.status,
        said.effective_on,
        note=said.note,
        evidence=said.evidence,
        new_ends_on=said.new_ends_on,
        supersedes_id=line.entry_id if corrects else None,
    )


def _event(session: Session, by: By, line: Line) -> None:
    said = line.theirs
    assert isinstance(said, EventSaid)
    ids = {one.number: one.id for one in councils.commissions(session)}
    new = NewActivity(
        key=line.key,
        convocation=councils.convocation_on(councils.convocations(session), said.held_on),
        kind=said.kind,
        title=said.title,
        held_on=said.held_on,
        commission_ids=tuple(ids[number] for number in said.commissions),
        objects=said.objects,
        district_id=_district(session, said.district),
        participants=said.participants,
        finding=said.finding,
        recommendations=said.recommendations,
        plan_item_id=line.id or None,
    )
    commands.record_activity(session, by, new)


def _district(session: Session, key: str) -> int | None:
    return next((one.id for one in councils.districts(session) if one.key == key), None)


def _appeal(session: Session, by: By, line: Line) -> None:
    said = line.theirs
    assert isinstance(said, AppealSaid)
    appeal_id = line.id
    if line.ours is None:
        numbers = {one.number: one.id for one in councils.commissions(session)}
        appeal_id = commands.register_appeal(
            session,
            by,
            said.number,
            said.registered_on,
            commission_id=numbers[said.commission] if said.commission else None,
            topic=said.topic,
            district_id=_district(session, said.district),
        )
        if said.state is AppealState.REGISTERED and not said.substantive_reply:
            return
    commands.move_appeal(
        session,
        by if line.ours is not None else by.part("step"),
        appeal_id,
        said.state,
        said.effective_on,
        substantive_reply=said.substantive_reply,
    )
