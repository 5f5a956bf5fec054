"""What was read off the documents by eye: figures, activities, cases, contributions, findings; each with its quote."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import Any

from data_model.activities import Activity, ActivityCommission, CaseStory
from data_model.facts import Contribution, Figure
from data_model.sources import Finding
from data_model.vocabulary import ActivityKind, Basis, Bound, Severity, Unit
from seed.council_rows import Loaded, id_of, texts
from seed.files import Row, SeedFiles
from seed.tables import LANGUAGES


def load_figures(files: SeedFiles, loaded: Loaded) -> None:
    """Add every figure a document states, then those inferred from one."""
    positions = count()

    def take(basis: Basis, remark: str, _position: int, row: Row) -> None:
        _figure(loaded, row, next(positions), basis, remark)

    files.each("figures.csv", partial(take, Basis.STATED, "remark"))
    files.each("inferred.csv", partial(take, Basis.INFERRED, "reasoning"))


def _figure(loaded: Loaded, row: Row, position: int, basis: Basis, remark: str) -> None:
    row.known("convocation", loaded.convocations)
    citation_id, (period_start, period_end) = loaded.cite_row(row), row.period()
    if not loaded.is_new("figure", row.text("convocation"), row.required("indicator"), str(citation_id)):
        row.refuse_twice("indicator", row.text("indicator"))
    loaded.keep(
        Figure(
            council_id=id_of(loaded.council),
            position=position,
            value=row.decimal("value"),
            bound=row.word(Bound, "bound"),
            unit=row.word(Unit, "unit"),
            basis=basis,
            period_start=period_start,
            period_end=period_end,
            citation_id=citation_id,
            **texts(row, "convocation", "indicator", "period_as_stated"),
            **_remarks(row, remark),
        )
    )


def load_activities(files: SeedFiles, loaded: Loaded) -> None:
    """Add the activities that a document lists, in its order; a repeat names one listed before."""
    files.each("activities.csv", partial(_activity, loaded))


def _activity(loaded: Loaded, _position: int, row: Row) -> None:
    row.known("convocation", loaded.convocations)
    district = row.maybe_known("district", loaded.districts)
    repeated = row.maybe_known("repeats", loaded.activities)
    period_start, period_end = row.period()
    activity = Activity(
        council_id=id_of(loaded.council),
        key=loaded.key(row),
        kind=row.word(ActivityKind, "kind"),
        objects=row.maybe_number("objects"),
        objects_bound=row.word(Bound, "objects_bound") if row.text("objects_bound") else None,
        held_on=row.maybe_day("held_on"),
        period_start=period_start,
        period_end=period_end,
        district_id=id_of(district) if district else None,
        outside_list=row.flag("outside_list"),
        repeats_id=id_of(repeated) if repeated else None,
        citation_id=loaded.cite_row(row),
        **texts(row, "convocation", "title", "heading", "participants"),
        **_remarks(row, "remark"),
    )
    loaded.keep(activity)
    loaded.activities[activity.key] = activity
    commission = row.maybe_known("commission", loaded.commissions)
    if commission:
        loaded.keep(ActivityCommission(activity_id=id_of(activity), commission_id=id_of(commission)))


def load_cases(files: SeedFiles, loaded: Loaded) -> None:
    """Add the cases that a report tells at length."""
    files.each("cases.csv", partial(_case, loaded))


def _case(loaded: Loaded, position: int, row: Row) -> None:
    activity = row.maybe_known("activity", loaded.activities)
    loaded.keep(
        CaseStory(
            council_id=id_of(loaded.council),
            key=loaded.key(row),
            position=position,
            activity_id=id_of(activity) if activity else None,
            citation_id=loaded.cite_row(row),
            **texts(row, "title", "problem", "action", "conclusion", "words", "speaker"),
        )
    )


def load_contributions(files: SeedFiles, loaded: Loaded) -> None:
    """Add what a report says the council gave to the city."""
    files.each("contributions.csv", partial(_contribution, loaded))


def _contribution(loaded: Loaded, position: int, row: Row) -> None:
    loaded.keep(
        Contribution(
            council_id=id_of(loaded.council),
            key=loaded.key(row),
            position=position,
            citation_id=loaded.cite_row(row),
            **texts(row, "kind", "text", "speaker", "name_ru", "name_kk", "name_en"),
        )
    )


def load_findings(files: SeedFiles, loaded: Loaded) -> None:
    """Add what the documents say oddly."""
    files.each("findings.csv", partial(_finding, loaded))


def _finding(loaded: Loaded, position: int, row: Row) -> None:
    columns = ("affects", "text_ru", "text_kk", "text_en", "read_as_ru", "read_as_kk", "read_as_en")
    loaded.keep(
        Finding(
            council_id=id_of(loaded.council),
            key=loaded.key(row),
            position=position,
            severity=row.word(Severity, "severity").value,
            citation_id=loaded.cite_row(row),
            **texts(row, *columns),
        )
    )


def _remarks(row: Row, column: str) -> dict[str, Any]:
    return {f"remark_{lang}": row.text(f"{column}_{lang}") for lang in LANGUAGES}
