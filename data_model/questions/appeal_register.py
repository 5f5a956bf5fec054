"""The register of appeals as it stands now, a page at a time: what a page costs does not grow with the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, ScalarSelect, Select, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from data_model.appeals import Appeal, AppealStep
from data_model.council import Commission, Council, District
from data_model.errors import CouncilError
from data_model.sources import Entry
from data_model.vocabulary import AppealState

PAGE = 50


@dataclass(frozen=True)
class AppealRow:
    """An appeal's statistics and where it stands; `replied_on` is the day of the first substantive reply."""

    id: int
    number: str
    registered_on: date
    commission: int | None
    commission_id: int | None
    topic: str
    district: str
    state: AppealState
    replied_on: date | None


@dataclass(frozen=True)
class Wanted:
    """Which appeals: of a commission by number, in a state, with a number that begins so; empty is all."""

    commission: int | None = None
    state: AppealState | None = None
    number: str = ""


@dataclass(frozen=True)
class Page:
    """A page of the register, the latest appeals first; `is_last` where no other follows."""

    rows: tuple[AppealRow, ...]
    is_last: bool


def appeals_page(session: Session, wanted: Wanted, page: int) -> Page:
    """The page of a number, from 1; one beyond the last is empty."""
    place = (Appeal.registered_on.desc(), Appeal.id.desc())
    here = select(Appeal.id).where(*_conditions(wanted)).order_by(*place).limit(PAGE + 1).offset((page - 1) * PAGE)
    found = session.execute(_rows().where(Appeal.id.in_(here.subquery().select())).order_by(*place)).all()
    return Page(tuple(_row(*one) for one in found[:PAGE]), len(found) <= PAGE)


def appeal(session: Session, appeal_id: int) -> AppealRow:
    """One appeal; error-unknown-appeal where there is none."""
    found = session.execute(_rows().where(Appeal.id == appeal_id, _stands())).first()
    if found is None:
        raise CouncilError("error-unknown-appeal", number=appeal_id)
    return _row(*found)


def appeals_number(session: Session, commission: int | None) -> int:
    """How many appeals stand in the register: those of an index, less the few that were superseded."""
    of = [] if commission is None else [_of_commission(commission)]
    every = session.scalar(select(func.count()).select_from(Appeal).where(*of)) or 0
    gone = select(func.count()).select_from(Entry).join(Appeal, Appeal.entry_id == Entry.supersedes_id)
    return every - (session.scalar(gone.where(*of)) or 0)


def _rows() -> Select[tuple[object, ...]]:
    state = func.coalesce(_state(), AppealState.REGISTERED.value)
    found: Select[tuple[object, ...]] = (
        select(Appeal, Commission.number, District.key, state, _replied_on())
        .outerjoin(Commission, Commission.id == Appeal.commission_id)
        .outerjoin(District, District.id == Appeal.district_id)
    )
    return found


def _row(row: Appeal, commission: int | None, district: str | None, state: str, replied_on: date | None) -> AppealRow:
    return AppealRow(
        id=row.id or 0,
        number=row.number,
        registered_on=row.registered_on,
        commission=commission,
        commission_id=row.commission_id,
        topic=row.topic,
        district=district or "",
        state=AppealState(state),
        replied_on=replied_on,
    )


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    council = select(Council.id).order_by(Council.id).limit(1).scalar_subquery()  # the index begins with it
    found = [Appeal.council_id == council, _stands()]
    if wanted.commission is not None:
        found.append(_of_commission(wanted.commission))
    if wanted.state is AppealState.REGISTERED:
        found.append(func.coalesce(_state(), AppealState.REGISTERED.value) == AppealState.REGISTERED.value)
    elif wanted.state is not None:  # those that ever stood in it are fewer than all, and found at once
        ever = select(AppealStep.appeal_id).where(AppealStep.state == wanted.state)
        found += [Appeal.id.in_(ever), _state() == wanted.state.value]
    if wanted.number:
        found.append(col(Appeal.number).startswith(wanted.number, autoescape=True))
    return found


def _of_commission(number: int) -> ColumnElement[bool]:
    found: ColumnElement[bool] = (
        col(Appeal.commission_id) == select(Commission.id).where(Commission.number == number).scalar_subquery()
    )
    return found


def _stands() -> ColumnElement[bool]:
    """Nothing supersedes the entry of the appeal."""
    later = aliased(Entry)
    found: ColumnElement[bool] = ~select(later.id).where(later.supersedes_id == Appeal.entry_id).exists()
    return found


def _state() -> ScalarSelect[str]:
    """The state of the appeal's last step that stands."""
    entry, later = aliased(Entry), aliased(Entry)
    found: ScalarSelect[str] = (
        select(AppealStep.state)
        .join(entry, entry.id == AppealStep.entry_id)
        .where(AppealStep.appeal_id == Appeal.id, ~select(later.id).where(later.supersedes_id == entry.id).exists())
        .order_by(AppealStep.effective_on.desc(), entry.recorded_at.desc(), AppealStep.id.desc())
        .limit(1)
        .correlate(Appeal)
        .scalar_subquery()
    )
    return found


def _replied_on() -> ScalarSelect[date]:
    """The day of the first substantive reply that stands."""
    later = aliased(Entry)
    gone = select(later.id).where(later.supersedes_id == AppealStep.entry_id).exists()
    return (
        select(func.min(AppealStep.effective_on))
        .where(AppealStep.appeal_id == Appeal.id, AppealStep.substantive_reply.is_(True), ~gone)
        .correlate(Appeal)
        .scalar_subquery()
    )
