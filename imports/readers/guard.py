"""The guard before any uploaded workbook is parsed: what is no workbook, or means harm, never reaches a parser.

Everything is looked at as bytes: size, the first bytes, the archive's own table, each part inflated in windows under a
cap. What a parser's work grows with (elements, declarations) is counted there, so that what passes is cheap to read.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from io import BytesIO

from data_model.errors import CouncilError

LARGEST = 10 * 2**20
ENTRIES = 1000
INFLATED = 20 * 2**20  # of all parts together; a form of 5 000 rows is a quarter of that
WINDOW = 2**16
ELEMENTS = 300_000  # opening brackets in the sheets and their texts together
SIDE_ELEMENTS = 40_000  # the same in all other parts: styles, names, relations
DIRECTORY = ENTRIES * 600  # bytes of the archive's table

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP, _END, _LOCATOR64 = b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x07"
_END_SIZE = 22
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)", re.IGNORECASE)
_LONGEST_MARK = 10  # bytes of the longest of these: how far two windows overlap
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
_ENCODINGS = {b"utf-8", b"us-ascii", b"ascii"}
_MACROS = re.compile(r"vbaProject|activeX|embeddings/|macrosheets|customUI|ctrlProps", re.IGNORECASE)
_LINKS = re.compile(r"externalLinks?/|connections\.xml|queryTables?/", re.IGNORECASE)
_MACRO_TYPE = re.compile(rb"macroEnabled|vbaProject", re.IGNORECASE)
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_EXTERNAL = re.compile(rb"TargetMode\s*=\s*[\"']External", re.IGNORECASE)
_HYPERLINK = re.compile(rb"Type\s*=\s*[\"'][^\"']*/hyperlink[\"']", re.IGNORECASE)
_RELATIONS = 2**20
_LARGE = re.compile(r"xl/(?:worksheets/[^/]+|sharedStrings)\.xml")


def guard(name: str, content: bytes) -> None:
    """Let a workbook through or refuse it with the reason; `name` is the file's, as it was uploaded.

    Raises error-upload-… : name, too-large, encrypted, not-xlsx, damaged, too-much, macros, links, declarations.
    """
    if not name.lower().endswith(".xlsx"):
        raise CouncilError("error-upload-name", file=name)
    if len(content) > LARGEST:
        raise CouncilError("error-upload-too-large", file=name, most=LARGEST // 2**20)
    if content.startswith(_OLE):
        raise CouncilError("error-upload-encrypted", file=name)
    if not content.startswith(_ZIP):
        raise CouncilError("error-upload-not-xlsx", file=name)
    _check_end(name, content)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _check_table(name, archive)
            _check_parts(name, archive)
    except CouncilError:
        raise
    except _ARCHIVE_FAULTS as error:
        raise CouncilError("error-upload-damaged", file=name) from error


_ARCHIVE_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,  # a way of packing that workbooks never use
    RuntimeError,  # a part that asks for a password
    EOFError,
    OSError,
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
)


def _check_end(name: str, content: bytes) -> None:
    """The table must end the file, be short, and be of the plain kind: before the archive is opened at all."""
    end = content[-_END_SIZE:]
    if len(end) < _END_SIZE or not end.startswith(_END) or content[-_END_SIZE - 20 :].startswith(_LOCATOR64):
        raise CouncilError("error-upload-damaged", file=name)
    entries, size = struct.unpack("<HL", end[10:16])
    if entries > ENTRIES or size > DIRECTORY:
        raise CouncilError("error-upload-too-much", file=name)


def _check_table(name: str, archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    names = [one.filename for one in parts]
    if len(parts) > ENTRIES or sum(one.file_size for one in parts) > INFLATED:
        raise CouncilError("error-upload-too-much", file=name)
    if any(one.flag_bits & 0x1 for one in parts):
        raise CouncilError("error-upload-encrypted", file=name)
    if len({one.lower() for one in names}) < len(names):
        raise CouncilError("error-upload-damaged", file=name)
    if any(one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for one in parts):
        raise CouncilError("error-upload-damaged", file=name)
    if "[Content_Types].xml" not in names or "xl/workbook.xml" not in names:
        raise CouncilError("error-upload-not-xlsx", file=name)
    if any(_MACROS.search(one) for one in names):
        raise CouncilError("error-upload-macros", file=name)
    if any(_LINKS.search(one) for one in names):
        raise CouncilError("error-upload-links", file=name)


def _check_parts(name: str, archive: zipfile.ZipFile) -> None:
    """Inflate every part in windows: no more than was declared, nothing but plain XML, not too many elements."""
    left, large, side = INFLATED, ELEMENTS, SIDE_ELEMENTS
    for part in archive.infolist():
        size, elements = _looked_through(name, archive, part)
        left -= size
        if _LARGE.fullmatch(part.filename):
            large -= elements
        else:
            side -= elements
        if left < 0 or large < 0 or side < 0:
            raise CouncilError("error-upload-too-much", file=name)


def _looked_through(name: str, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> tuple[int, int]:
    """The bytes and the opening brackets of a part, read to its end (and so to its checksum)."""
    is_xml = part.filename.lower().endswith((".xml", ".rels", ".vml"))
    if part.filename.endswith(".rels"):
        _check_relations(name, archive, part)
    size = elements = 0
    tail = b""
    with archive.open(part) as file:
        while window := file.read(WINDOW):
            if not size:
                _check_beginning(name, window, is_xml=is_xml)
            if is_xml:
                _check_window(name, part.filename, tail + window)
            elements += window.count(b"<") if is_xml else 0
            size += len(window)
            tail = window[-_LONGEST_MARK:]
            if size > part.file_size or size > INFLATED:
                raise CouncilError("error-upload-too-much", file=name)
    if size != part.file_size:
        raise CouncilError("error-upload-damaged", file=name)
    return size, elements


def _check_beginning(name: str, window: bytes, *, is_xml: bool) -> None:
    """XML must be of one byte a letter and bear an XML part's name, else the search for declarations would miss it."""
    if not is_xml:
        if window.lstrip(b"\x00 \t\r\n").startswith((b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
            raise CouncilError("error-upload-damaged", file=name)
        return
    said = _ENCODING.match(window.removeprefix(b"\xef\xbb\xbf"))
    if said and said[1].lower() not in _ENCODINGS:
        raise CouncilError("error-upload-damaged", file=name)


def _check_window(name: str, part: str, window: bytes) -> None:
    if _DECLARED.search(window):
        raise CouncilError("error-upload-declarations", file=name)
    if b"\x00" in window:
        raise CouncilError("error-upload-damaged", file=name)
    if part == "[Content_Types].xml" and _MACRO_TYPE.search(window):
        raise CouncilError("error-upload-macros", file=name)


def _check_relations(name: str, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Nothing outside the file may be read by it; an address that somebody pasted into a cell is only text."""
    if part.file_size > _RELATIONS:
        raise CouncilError("error-upload-too-much", file=name)
    for relation in _RELATION.findall(archive.read(part)):
        if _EXTERNAL.search(relation) and not _HYPERLINK.search(relation):
            raise CouncilError("error-upload-links", file=name)
