"""Uploads that mean harm are refused within two seconds; no damaged file raises anything but a plain refusal."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from data_model.errors import CouncilError
from data_model.sources import Entry
from data_model.store import Store
from imports.forms import read_form
from imports.readers.guard import WINDOW, guard
from imports.readers.xlsx import read
from imports.reconcile import Fate, reconcile
from imports.taking import take
from locales import LANGUAGES, Texts
from tests.imports.forms import EDITOR, NAME, NOW, downloaded, filled, previewed
from tests.imports.hostile import SHEET, corpus, edited_part, mutants, packed, parts, split_declarations, with_part
from tests.imports.test_round_trip import APPEAL, EVENT, by_editor

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")  # a server goes on where a parser only warns
SECONDS = 2


@pytest.fixture(scope="module")
def good(seeded_store: Store) -> bytes:
    with seeded_store.reading() as session:
        return downloaded(session)


def test_every_hostile_file_is_refused_in_time_and_in_words(good: bytes) -> None:
    met = []
    for name, wanted, content in corpus(good):
        began = time.perf_counter()
        with pytest.raises(CouncilError) as refused:
            read(name, content)
        took = time.perf_counter() - began
        met.append(name)
        assert refused.value.key.removeprefix("error-upload-") in wanted.split("|"), name
        assert took < SECONDS, f"{name}: {took:.1f} s"
        for lang in LANGUAGES:
            assert name in Texts(lang)(refused.value.key, **refused.value.values)
    assert len(met) == len(set(met)) > 35


def test_a_cell_at_the_far_end_of_a_sheet_costs_nothing(good: bytes) -> None:
    cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    content = edited_part(good, SHEET, lambda xml: xml.replace(b"</sheetData>", cell))
    began = time.perf_counter()
    assert max(number for number, _ in read(NAME, content)[0].rows) == 98
    assert time.perf_counter() - began < SECONDS


def test_a_declaration_over_the_edge_of_a_window_is_found(good: bytes) -> None:
    for content in split_declarations(good, WINDOW):
        with pytest.raises(CouncilError, match="error-upload-declarations"):
            guard(NAME, content)


def test_an_address_pasted_into_a_cell_is_no_link_to_a_file(good: bytes) -> None:
    relations = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" '
        b'Target="https://example.kz/" TargetMode="External"/></Relationships>'
    )
    assert read(NAME, with_part(good, "xl/worksheets/_rels/sheet1.xml.rels", relations))


def test_a_good_file_passes_whoever_packed_it(good: bytes) -> None:
    assert read(NAME, good) == read("ОТМЕТКИ.XLSX", packed(parts(good)))


def _tried(store: Store, files: Iterator[bytes]) -> int:
    """Take each file as the screen does; how many of them were whole enough to be read."""
    read_ = 0
    with store.reading() as session:
        for content in files:
            began = time.process_time()  # of this process: another's work is no fault of a file
            try:
                form = read_form(NAME, content)
                reconcile(session, form, EDITOR, NOW)
                read_ += 1
            except CouncilError:
                pass
            assert time.process_time() - began < SECONDS
    return read_


def test_mutants_raise_nothing_but_refusals(seeded_copy: Store, good: bytes) -> None:
    filled_in = filled(good, {(row, key): value for row in range(1, 96) for key, value in MARK.items()})
    assert 0 < _tried(seeded_copy, mutants(filled_in, 1, 40)) < 40
    with seeded_copy.reading() as session:
        assert session.exec(select(Entry)).all() == []


MARK = {"status": "В работе", "effective_on": NOW.replace(tzinfo=None), "evidence": "протокол № 5"}


@pytest.mark.long
@pytest.mark.parametrize(("seed", "kind"), [(0, "marks"), (1, "events"), (2, "appeals")])
def test_10000_mutants_raise_nothing_and_leave_all_of_a_form_or_nothing(
    seeded_copy: Store, seed: int, kind: str
) -> None:
    """3 334 of each form; every one that is read without a refusal is written, and writes all its rows."""
    with seeded_copy.reading() as session:
        form = downloaded(session, kind)
    if kind == "marks":
        form = filled(form, {(row, key): value for row in range(1, 96) for key, value in MARK.items()})
    else:
        form = filled(form, {(1, key): value for key, value in {"events": EVENT, "appeals": APPEAL}[kind].items()})
    for content in mutants(form, seed, 3334):
        _written_whole_or_not(seeded_copy, content)


def _written_whole_or_not(store: Store, content: bytes) -> None:
    began = time.process_time()
    try:
        with store.reading() as session:
            form, preview = previewed(session, content)
    except CouncilError:
        return
    assert time.process_time() - began < SECONDS
    with store.reading() as session:
        before = len(session.exec(select(Entry.id)).all())
    if not preview.to_take() or before > 2000:
        return
    with store.writing() as session:
        number = take(session, by_editor(session), form, preview)
    with store.reading() as session:
        assert len(session.exec(select(Entry.id)).all()) - before >= number == len(preview.to_take())


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_a_form_and_what_it_saves_comes_back(seeded_copy: Store, tmp_path: Path) -> None:
    with seeded_copy.reading() as session:
        form = downloaded(session)
    content = filled(form, {(row, key): value for row in range(1, 96) for key, value in MARK.items()})
    (tmp_path / "form.xlsx").write_bytes(content)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for kind in ("pdf", "xlsx"):
        command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path / "out")]
        subprocess.run([*command, str(tmp_path / "form.xlsx")], check=True, capture_output=True, timeout=180)
    assert (tmp_path / "out" / "form.pdf").stat().st_size > 10_000
    with seeded_copy.reading() as session:
        _, preview = previewed(session, (tmp_path / "out" / "form.xlsx").read_bytes())
    assert preview.refused == ()
    assert [line.fate for line in preview.lines] == [Fate.NEW] * 95
    with seeded_copy.reading() as session:
        assert [line.theirs for line in preview.lines] == [line.theirs for line in previewed(session, content)[1].lines]
