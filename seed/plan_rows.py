"""The plans: a document's text through the same reader and wordings as an import, to items with their citations."""

from __future__ import annotations

from data_model.council import Committee, Member
from data_model.errors import CouncilError
from data_model.sources import SourceDocument
from data_model.work_plan import Plan, PlanItem, PlanItemMember
from imports.plan_document import PlanRow
from imports.readers.text import read
from seed.council_rows import COUNCIL_FILE, Loaded, id_of
from seed.files import SeedFiles
from seed.tables import Table, told_as


def load_plans(files: SeedFiles, loaded: Loaded) -> None:
    """Add each plan that the council's file names, read from its document; a row not understood stops the seed."""
    stems = {key: district.stem for key, district in loaded.districts.items()}
    for stated in files.table(COUNCIL_FILE).tables("plans"):
        with stated.told():
            document = loaded.documents.get(stated.text("document")) or stated.refuse("document")
            plan = _plan(loaded, stated, id_of(document))
            loaded.keep(plan)
        for row in _read_rows(document, stems):
            with told_as("error-seed-item", file=document.key, place=row.place):
                _item(loaded, plan, document.key, row)


def _read_rows(document: SourceDocument, stems: dict[str, str]) -> tuple[PlanRow, ...]:
    try:
        found = read(document.text, stems)
    except CouncilError as refusal:
        raise CouncilError("error-seed-plan", file=document.key) from refusal
    for lost in found.skipped:
        if lost.cells:
            raise CouncilError("error-seed-item", file=document.key, place=lost.place, value=lost.wording)
    return found.rows


def _plan(loaded: Loaded, stated: Table, document_id: int) -> Plan:
    period_start, period_end = stated.period()
    return Plan(
        council_id=id_of(loaded.council),
        key=loaded.table_key(stated),
        title=stated.text("title_as_written"),
        period_start=period_start,
        period_end=period_end,
        approved_on=stated.maybe_day("approved_on"),
        approved_day_uncertain=stated.flag("approved_day_uncertain"),
        approval_as_written=stated.text("approval_as_written", ""),
        document_id=document_id,
        **stated.names("title"),
    )


def _item(loaded: Loaded, plan: Plan, document: str, row: PlanRow) -> None:
    number = str(row.responsible.commission)
    if number not in loaded.commissions:
        value = row.responsible.as_written
        raise CouncilError("error-seed-item-commission", file=document, place=row.place, value=value)
    if not loaded.is_new("plan", str(plan.id), str(row.number)):
        raise CouncilError("error-seed-item-twice", file=document, place=row.place)
    commission_id = id_of(loaded.commissions[number])
    district = loaded.districts.get(row.district)
    item = PlanItem(
        plan_id=id_of(plan),
        number=row.number,
        title=row.title,
        commission_id=commission_id,
        kind=row.kind.kind,
        kind_basis=row.kind.basis,
        second_kind=row.kind.kinds[1] if len(row.kind.kinds) > 1 else None,
        deadline_as_written=row.deadline.as_written,
        deadline_kind=row.deadline.kind,
        starts_on=row.deadline.starts_on,
        ends_on=row.deadline.ends_on,
        deadline_note=row.deadline.note,
        responsible_as_written=row.responsible.as_written,
        committee_id=_committee(loaded, commission_id, row.responsible.committee),
        others=list(row.responsible.others),
        district_id=id_of(district) if district else None,
        citation_id=loaded.cite(document, row.place, row.quote),
    )
    loaded.keep(item)
    for position, name in enumerate(row.responsible.people):
        member_id = _member(loaded, name)
        loaded.keep(PlanItemMember(plan_item_id=id_of(item), member_id=member_id, position=position))


def _committee(loaded: Loaded, commission_id: int, name: str) -> int | None:
    if not name:
        return None
    if (commission_id, name) not in loaded.committees:
        loaded.committees[commission_id, name] = Committee(commission_id=commission_id, name=name)
        loaded.keep(loaded.committees[commission_id, name])
    return id_of(loaded.committees[commission_id, name])


def _member(loaded: Loaded, name: str) -> int:
    if name not in loaded.members:
        loaded.members[name] = Member(council_id=id_of(loaded.council), name=name)
        loaded.keep(loaded.members[name])
    return id_of(loaded.members[name])
