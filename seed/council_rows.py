"""The council, its calendar and its documents: the rows that all others refer to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from data_model.council import Commission, Committee, Convocation, Council, District, Holiday, Member, Setting
from data_model.sources import Citation, SourceDocument
from data_model.store import Session
from imports.quotes import stands_in
from seed.files import Row, SeedFiles
from seed.tables import Table

COUNCIL_FILE = "council.toml"


@dataclass
class Loaded:
    """What is in the store already, by the keys that later files use."""

    session: Session
    council: Council
    districts: dict[str, District] = field(default_factory=dict)
    convocations: dict[str, Convocation] = field(default_factory=dict)
    documents: dict[str, SourceDocument] = field(default_factory=dict)
    commissions: dict[str, Commission] = field(default_factory=dict)
    committees: dict[tuple[int, str], Committee] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    activities: dict[str, Any] = field(default_factory=dict)
    citations: dict[tuple[str, str, str], Citation] = field(default_factory=dict)
    used: set[tuple[str, ...]] = field(default_factory=set)

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
        """The id of the citation that a row states in its columns document, place, quote; a quote is verbatim."""
        document, quote = row.known("document", self.documents), row.required("quote")
        if not stands_in(quote, document.text):
            row.refuse_quote(quote, document.key)
        return self.cite(document.key, row.required("place"), quote)

    def key(self, row: Row, column: str = "key") -> str:
        """The cell that names the row in its file; it may be neither empty nor that of an earlier row."""
        key = row.required(column)
        if not self.is_new(row.file, key):
            row.refuse_twice(column, key)
        return key

    def table_key(self, table: Table) -> str:
        """The key of a table; it may not be that of an earlier one of the array."""
        key = table.text("key")
        if not self.is_new(table.kind, key):
            table.refuse_twice("key")
        return key

    def is_new(self, *spot: str) -> bool:
        """Whether this is used for the first time; from now on it is used."""
        found = spot in self.used
        self.used.add(spot)
        return not found


def texts(row: Row, *columns: str) -> dict[str, Any]:
    """Cells that go into an entity's columns of the same names."""
    return {name: row.text(name) for name in columns}


def id_of(row: Any) -> int:
    """The id of a row that has been kept."""
    return int(row.id)


def load_council(session: Session, files: SeedFiles) -> Loaded:
    """Add the council with its convocations, districts, holidays, settings, documents and commissions."""
    stated = files.table(COUNCIL_FILE)
    council = Council(key=stated.text("key"), **stated.names("name"), **stated.names("city"))
    loaded = Loaded(session, council)
    with stated.told():
        loaded.keep(council)
    for name, take in TABLES.items():
        for table in stated.tables(name):
            with table.told():
                take(loaded, table)
    files.each("documents.csv", partial(_document, loaded, files))
    files.each("commissions.csv", partial(_commission, loaded))
    return loaded


def _convocation(loaded: Loaded, table: Table) -> None:
    key, (reported_start, reported_end) = loaded.table_key(table), table.period("reported_start", "reported_end")
    months, months_low = table.number("months", least=1), table.number("months_low", least=1)
    if months_low > months:
        table.refuse("months_low")
    loaded.convocations[key] = Convocation(
        council_id=id_of(loaded.council),
        key=key,
        period_start=table.day("period_start"),
        period_end=table.period()[1] if "period_end" in table.values else None,
        reported_start=reported_start,
        reported_end=reported_end,
        months=months,
        months_low=months_low,
        **table.names("name"),
    )
    loaded.keep(loaded.convocations[key])


def _district(loaded: Loaded, table: Table) -> None:
    key, stem = loaded.table_key(table), table.text("stem")
    loaded.districts[key] = District(council_id=id_of(loaded.council), key=key, stem=stem, **table.names("name"))
    loaded.keep(loaded.districts[key])


def _holiday(loaded: Loaded, table: Table) -> None:
    if not loaded.is_new("holidays", table.day("on").isoformat()):
        table.refuse_twice("on")
    loaded.keep(Holiday(council_id=id_of(loaded.council), held_on=table.day("on"), **table.names("name")))


def _setting(loaded: Loaded, table: Table) -> None:
    key, value = loaded.table_key(table), table.number("value")
    loaded.keep(Setting(council_id=id_of(loaded.council), key=key, value=value, **table.maybe_names("source")))


TABLES: dict[str, Callable[[Loaded, Table], None]] = {
    "convocations": _convocation,
    "districts": _district,
    "holidays": _holiday,
    "settings": _setting,
}


def _document(loaded: Loaded, files: SeedFiles, _position: int, row: Row) -> None:
    row.known("convocation", loaded.convocations)
    document = SourceDocument(
        council_id=id_of(loaded.council),
        key=loaded.key(row),
        convocation=row.text("convocation"),
        period_start=row.maybe_day("period_start"),
        period_end=row.maybe_day("period_end"),
        text=files.text(row.required("file")),
        **texts(row, "title", "title_ru", "title_kk", "title_en"),
    )
    loaded.keep(document)
    loaded.documents[document.key] = document


def _commission(loaded: Loaded, _position: int, row: Row) -> None:
    names = ("name_ru", "name_kk", "name_en", "short_ru", "short_kk", "short_en", "list_name", "heading_name", "focus")
    number = loaded.key(row, "number")
    loaded.commissions[number] = Commission(
        council_id=id_of(loaded.council),
        number=row.number("number"),
        citation_id=loaded.cite_row(row),
        **texts(row, *names),
    )
    loaded.keep(loaded.commissions[number])
