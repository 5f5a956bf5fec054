"""The council, its calendar and its documents: the rows that all others refer to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from data_model.council import Commission, Committee, Convocation, Council, District, Holiday, Member, Setting
from data_model.errors import CouncilError
from data_model.sources import Citation, SourceDocument
from data_model.store import Session
from seed.files import Row, SeedFiles


@dataclass
class Loaded:
    """What is in the store already, by the keys that later files use."""

    session: Session
    council: Council
    districts: dict[str, District] = field(default_factory=dict)
    documents: dict[str, SourceDocument] = field(default_factory=dict)
    commissions: dict[str, Commission] = field(default_factory=dict)
    committees: dict[tuple[int, str], Committee] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    activities: dict[str, Any] = field(default_factory=dict)
    citations: dict[tuple[str, str, str], Citation] = field(default_factory=dict)

    def keep(self, *rows: Any) -> None:
        """Add rows and give them their ids."""
        self.session.add_all(rows)
        self.session.flush()

    def cite(self, document: str, place: str, quote: str) -> int:
        """The id of a citation; the same place and quote of a document is one row."""
        spot = (document, place, quote)
        if spot not in self.citations:
            document_id = id_of(self.documents[document])
            self.citations[spot] = Citation(document_id=document_id, place=place, quote=quote)
            self.keep(self.citations[spot])
        return id_of(self.citations[spot])

    def cite_row(self, row: Row) -> int:
        """The id of the citation that a row states in its columns document, place, quote."""
        row.known("document", self.documents)
        return self.cite(row.text("document"), row.text("place"), row.text("quote"))


def texts(row: Row, *columns: str) -> dict[str, Any]:
    """Cells that go into an entity's columns of the same names."""
    return {name: row.text(name) for name in columns}


def id_of(row: Any) -> int:
    """The id of a row that has been kept."""
    return int(row.id)


def load_council(session: Session, files: SeedFiles) -> Loaded:
    """Add the council with its convocations, districts, holidays, settings, documents and commissions."""
    stated = files.council()
    try:
        council = Council(key=stated["key"], **_in_languages("name", stated), **_in_languages("city", stated))
        loaded = Loaded(session, council)
        loaded.keep(council)
        _calendar(loaded, stated)
    except (KeyError, TypeError) as error:
        raise CouncilError("error-seed-file", file="council.toml", why=str(error)) from error
    for row in files.rows("documents.csv"):
        _document(loaded, files, row)
    for row in files.rows("commissions.csv"):
        _commission(loaded, row)
    return loaded


def _in_languages(column: str, stated: dict[str, Any]) -> dict[str, Any]:
    names = stated.get(column) or {}
    return {f"{column}_{lang}": names.get(lang, "") for lang in ("ru", "kk", "en")}


def _calendar(loaded: Loaded, stated: dict[str, Any]) -> None:
    council_id = id_of(loaded.council)
    for one in stated["convocations"]:
        own = ("key", "period_start", "period_end", "reported_start", "reported_end", "months", "months_low")
        values = {name: one[name] for name in own if name in one}
        loaded.keep(Convocation(council_id=council_id, **values, **_in_languages("name", one)))
    for one in stated.get("districts", ()):
        district = District(council_id=council_id, key=one["key"], stem=one["stem"], **_in_languages("name", one))
        loaded.keep(district)
        loaded.districts[one["key"]] = district
    for one in stated.get("holidays", ()):
        loaded.keep(Holiday(council_id=council_id, held_on=one["on"], **_in_languages("name", one)))
    for one in stated.get("settings", ()):
        source = _in_languages("source", one)
        loaded.keep(Setting(council_id=council_id, key=one["key"], value=one["value"], **source))


def _document(loaded: Loaded, files: SeedFiles, row: Row) -> None:
    document = SourceDocument(
        council_id=id_of(loaded.council),
        key=row.text("key"),
        convocation=row.text("convocation"),
        title=row.text("title"),
        title_ru=row.text("title_ru"),
        title_kk=row.text("title_kk"),
        title_en=row.text("title_en"),
        period_start=row.maybe_day("period_start"),
        period_end=row.maybe_day("period_end"),
        text=files.text(row.text("file")),
    )
    loaded.keep(document)
    loaded.documents[document.key] = document


def _commission(loaded: Loaded, row: Row) -> None:
    names = ("name_ru", "name_kk", "name_en", "short_ru", "short_kk", "short_en", "list_name", "heading_name", "focus")
    commission = Commission(
        council_id=id_of(loaded.council),
        number=row.number("number"),
        citation_id=loaded.cite_row(row),
        **texts(row, *names),
    )
    loaded.keep(commission)
    loaded.commissions[str(commission.number)] = commission
