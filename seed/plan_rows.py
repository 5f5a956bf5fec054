"""The plans: a document's text through the same reader and wordings as an import, to items with their citations."""

from __future__ import annotations

from typing import Any

from data_model.council import Committee, Member
from data_model.errors import CouncilError
from data_model.work_plan import Plan, PlanItem, PlanItemMember
from imports.plan_document import PlanDocument, PlanRow
from imports.readers.text import read
from seed.council_rows import Loaded, id_of
from seed.files import SeedFiles


def load_plans(files: SeedFiles, loaded: Loaded) -> None:
    """Add each plan that the council's file names, read from its document; a row not understood stops the seed."""
    stems = {key: district.stem for key, district in loaded.districts.items()}
    for stated in files.council().get("plans", ()):
        try:
            document = loaded.documents[stated["document"]]
            plan = _plan(loaded, stated, id_of(document))
        except (KeyError, TypeError) as error:
            raise CouncilError("error-seed-file", file="council.toml", why=str(error)) from error
        read_plan = read(document.text, stems)
        _check_whole(stated, read_plan)
        loaded.keep(plan)
        for row in read_plan.rows:
            _item(loaded, plan, document.key, row)


def _check_whole(stated: dict[str, Any], read_plan: PlanDocument) -> None:
    lost = [one for one in read_plan.skipped if one.cells]
    if lost:
        raise CouncilError(
            "error-seed-row", file=stated["document"], line=lost[0].place, column=lost[0].why, value=lost[0].wording
        )


def _plan(loaded: Loaded, stated: dict[str, Any], document_id: int) -> Plan:
    return Plan(
        council_id=id_of(loaded.council),
        key=stated["key"],
        title=stated["title_as_written"],
        title_ru=stated["title"]["ru"],
        title_kk=stated["title"]["kk"],
        title_en=stated["title"]["en"],
        period_start=stated["period_start"],
        period_end=stated["period_end"],
        approved_on=stated.get("approved_on"),
        approved_day_uncertain=stated.get("approved_day_uncertain", False),
        approval_as_written=stated.get("approval_as_written", ""),
        document_id=document_id,
    )


def _item(loaded: Loaded, plan: Plan, document: str, row: PlanRow) -> None:
    number = str(row.responsible.commission)
    if number not in loaded.commissions:
        raise CouncilError("error-seed-row", file=document, line=row.place, column="commission", value=number)
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
