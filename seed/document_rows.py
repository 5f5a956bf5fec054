"""What was read off the documents by eye: figures, activities, cases, contributions, findings; each with its quote."""

from __future__ import annotations

from typing import Any

from data_model.activities import Activity, ActivityCommission, CaseStory
from data_model.facts import Contribution, Figure
from data_model.sources import Finding
from data_model.vocabulary import ActivityKind, Basis, Bound, Severity, Unit
from seed.council_rows import Loaded, id_of, texts
from seed.files import Row, SeedFiles

LANGUAGES = ("ru", "kk", "en")


def load_figures(files: SeedFiles, loaded: Loaded) -> None:
    """Add every figure a document states, then those inferred from one."""
    stated = [(row, Basis.STATED, "remark") for row in files.rows("figures.csv")]
    inferred = [(row, Basis.INFERRED, "reasoning") for row in files.rows("inferred.csv")]
    for position, (row, basis, remark) in enumerate(stated + inferred):
        loaded.keep(
            Figure(
                council_id=id_of(loaded.council),
                convocation=row.text("convocation"),
                indicator=row.text("indicator"),
                position=position,
                value=row.decimal("value"),
                bound=row.word(Bound, "bound"),
                unit=row.word(Unit, "unit"),
                basis=basis,
                period_start=row.day("period_start"),
                period_end=row.day("period_end"),
                period_as_stated=row.text("period_as_stated"),
                citation_id=loaded.cite_row(row),
                **_remarks(row, remark),
            )
        )


def load_activities(files: SeedFiles, loaded: Loaded) -> None:
    """Add the activities that a document lists, in its order; a repeat names one listed before."""
    for row in files.rows("activities.csv"):
        district = row.known("district", loaded.districts)
        repeated = row.known("repeats", loaded.activities)
        activity = Activity(
            council_id=id_of(loaded.council),
            key=row.text("key"),
            convocation=row.text("convocation"),
            kind=row.word(ActivityKind, "kind"),
            title=row.text("title"),
            heading=row.text("heading"),
            objects=row.maybe_number("objects"),
            objects_bound=row.word(Bound, "objects_bound") if row.text("objects_bound") else None,
            held_on=row.maybe_day("held_on"),
            period_start=row.day("period_start"),
            period_end=row.day("period_end"),
            district_id=id_of(district) if district else None,
            participants=row.text("participants"),
            outside_list=row.text("outside_list") == "true",
            repeats_id=id_of(repeated) if repeated else None,
            citation_id=loaded.cite_row(row),
            **_remarks(row, "remark"),
        )
        loaded.keep(activity)
        loaded.activities[activity.key] = activity
        commission = row.known("commission", loaded.commissions)
        if commission:
            loaded.keep(ActivityCommission(activity_id=id_of(activity), commission_id=id_of(commission)))


def load_cases(files: SeedFiles, loaded: Loaded) -> None:
    """Add the cases that a report tells at length."""
    columns = ("key", "title", "problem", "action", "conclusion", "words", "speaker")
    for position, row in enumerate(files.rows("cases.csv")):
        activity = row.known("activity", loaded.activities)
        loaded.keep(
            CaseStory(
                council_id=id_of(loaded.council),
                position=position,
                activity_id=id_of(activity) if activity else None,
                citation_id=loaded.cite_row(row),
                **texts(row, *columns),
            )
        )


def load_contributions(files: SeedFiles, loaded: Loaded) -> None:
    """Add what a report says the council gave to the city."""
    columns = ("key", "kind", "text", "speaker", "name_ru", "name_kk", "name_en")
    for position, row in enumerate(files.rows("contributions.csv")):
        loaded.keep(
            Contribution(
                council_id=id_of(loaded.council),
                position=position,
                citation_id=loaded.cite_row(row),
                **texts(row, *columns),
            )
        )


def load_findings(files: SeedFiles, loaded: Loaded) -> None:
    """Add what the documents say oddly."""
    columns = ("key", "affects", "text_ru", "text_kk", "text_en", "read_as_ru", "read_as_kk", "read_as_en")
    for position, row in enumerate(files.rows("findings.csv")):
        loaded.keep(
            Finding(
                council_id=id_of(loaded.council),
                position=position,
                severity=row.word(Severity, "severity").value,
                citation_id=loaded.cite_row(row),
                **texts(row, *columns),
            )
        )


def _remarks(row: Row, column: str) -> dict[str, Any]:
    return {f"remark_{lang}": row.text(f"{column}_{lang}") for lang in LANGUAGES}
