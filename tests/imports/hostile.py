"""Files that mean harm or are broken, made from a good workbook: bombs, lies, declarations, macros, mutants."""

from __future__ import annotations

import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO

BIG = 64 * 2**20


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_part(good: bytes, name: str, content: bytes) -> bytes:
    return packed({**parts(good), name: content})


def edited_part(good: bytes, name: str, edit: Callable[[bytes], bytes]) -> bytes:
    files = parts(good)
    return packed({**files, name: edit(files[name])})


SHEET = "xl/worksheets/sheet1.xml"
DTD = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def after_declaration(extra: bytes) -> Callable[[bytes], bytes]:
    """Put something after an XML part's first line, or at its beginning where it has none."""

    def edit(content: bytes) -> bytes:
        if content.startswith(b"<?xml"):
            head, _, rest = content.partition(b"?>")
            return head + b"?>" + extra + rest
        return extra + content

    return edit


def _flags_encrypted(good: bytes) -> bytes:
    """Every entry's flag says that it is encrypted, in both of the archive's tables."""
    content = bytearray(good)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def _lying(good: bytes, declared: int) -> bytes:
    """A part of many megabytes that both tables declare small."""
    content = bytearray(with_part(good, "xl/media/x.xml", b"<a>" + b" " * BIG + b"</a>"))
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.find(mark)
        while at >= 0:
            name_at = at + (30 if mark == b"PK\x03\x04" else 46)
            if content[name_at : name_at + 14] == b"xl/media/x.xml":
                content[at + place : at + place + 4] = struct.pack("<L", declared)
            at = content.find(mark, at + 4)
    return bytes(content)


def _twice(good: bytes) -> bytes:
    out = BytesIO(good)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("XL/Worksheets/sheet1.xml", b"<worksheet/>")
    return out.getvalue()


def _many_rows(good: bytes) -> bytes:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(400, 60_000))
    return edited_part(good, SHEET, lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>"))


def _many_styles(good: bytes) -> bytes:
    return edited_part(good, "xl/styles.xml", lambda xml: xml.replace(b"<cellXfs", b"<xf/>" * 300_000 + b"<cellXfs", 1))


def _utf16(good: bytes) -> bytes:
    return edited_part(
        good,
        SHEET,
        lambda xml: ('<?xml version="1.0" encoding="UTF-16"?>' + DTD.decode() + xml.decode()).encode("utf-16"),
    )


def corpus(good: bytes) -> Iterator[tuple[str, str, bytes]]:
    """Each file's name, the refusals that may meet it, and its bytes."""
    yield "empty.xlsx", "not-xlsx", b""
    yield "form.xlsm", "name", good
    yield "form.exe", "name", good
    yield "form", "name", good
    yield "large.xlsx", "too-large", good + b"\0" * (10 * 2**20)
    yield "program.xlsx", "not-xlsx", b"MZ" + b"\0" * 1000
    yield "text.xlsx", "not-xlsx", "просто текст".encode()
    yield "document.xlsx", "not-xlsx", packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
    yield "any.xlsx", "not-xlsx", packed({"a.txt": b"a"})
    yield "password.xlsx", "encrypted", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000
    yield "flags.xlsx", "encrypted", _flags_encrypted(good)
    yield "bomb.xlsx", "too-much", with_part(good, "xl/media/a.xml", b"<a>" + b" " * BIG + b"</a>")
    yield "picture-bomb.xlsx", "too-much", with_part(good, "xl/media/a.png", b"\x89PNG" + b"\0" * BIG)
    yield "lying-small.xlsx", "damaged|too-much", _lying(good, 100)
    yield "lying-huge.xlsx", "damaged|too-much", _lying(good, 2**32 - 2)
    yield "entries.xlsx", "too-much", packed({**parts(good), **{f"x/{n}.xml": b"<a/>" for n in range(1200)}})
    yield "names.xlsx", "too-much", packed({**parts(good), **{f"{n}{'x' * 60_000}": b"" for n in range(30)}})
    yield "twice.xlsx", "damaged", _twice(good)
    yield "cells.xlsx", "too-much", _many_rows(good)
    yield "styles.xlsx", "too-much", _many_styles(good)
    yield "lzma.xlsx", "damaged", packed(parts(good), zipfile.ZIP_LZMA)
    yield "macros.xlsx", "macros", with_part(good, "xl/vbaProject.bin", b"\0\1")
    yield "macros-4.xlsx", "macros", with_part(good, "xl/macrosheets/sheet1.xml", b"<x/>")
    yield "embedded.xlsx", "macros", with_part(good, "xl/embeddings/oleObject1.bin", b"\0\1")
    yield (
        "macro-type.xlsx",
        "macros",
        edited_part(good, "[Content_Types].xml", lambda xml: xml.replace(b"sheet.main", b"sheet.macroEnabled.main")),
    )
    yield "linked.xlsx", "links", with_part(good, "xl/externalLinks/externalLink1.xml", b"<x/>")
    relation = (
        b'<Relationship Id="x" Type="http://x/externalLinkPath" Target="file:///etc/passwd" TargetMode="External"/>'
    )
    yield (
        "relation.xlsx",
        "links",
        edited_part(good, "xl/_rels/workbook.xml.rels", lambda xml: xml.replace(b"</Rel", relation + b"</Rel")),
    )
    yield "entity.xlsx", "declarations", edited_part(good, SHEET, after_declaration(DTD))
    yield "entity-low.xlsx", "declarations", edited_part(good, "xl/styles.xml", after_declaration(DTD.lower()))
    yield "utf16.xlsx", "damaged", _utf16(good)
    yield "hidden-xml.xlsx", "damaged", with_part(good, "xl/media/a.png", b" \n<?xml version='1.0'?>" + DTD)
    declared = after_declaration(b"")
    yield (
        "encoding.xlsx",
        "damaged",
        edited_part(good, SHEET, lambda xml: b'<?xml version="1.0" encoding="cp037"?>' + declared(xml)),
    )
    for place in (4, 100, len(good) // 2, len(good) - 23, len(good) - 1):
        yield f"truncated-{place}.xlsx", "damaged|not-xlsx", good[:place]
    yield "tail.xlsx", "damaged", good + b"x"


def split_declarations(good: bytes, window: int) -> Iterator[bytes]:
    """A declaration that begins at each of the places around the end of a window."""
    for back in range(12):
        start = b"<worksheet><!--"
        filler = b"x" * (window - back - len(start) - 3) + b"-->"
        yield with_part(good, SHEET, start + filler + DTD + b"</worksheet>")


def mutants(good: bytes, seed: int, number: int) -> Iterator[bytes]:
    """Half have bytes flipped, cut out or doubled anywhere; half have the same done to a part of a sound archive."""
    chance = random.Random(seed)
    files = parts(good)
    for count in range(number):
        if count % 2:
            yield _mutated(good, chance)
        else:
            name = chance.choice(sorted(files))
            yield packed({**files, name: _mutated(files[name], chance)}, zipfile.ZIP_STORED)


def _mutated(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[at] ^= 1 << chance.randrange(8)
            case 1:
                changed[at] = chance.choice(b"<>&\"'=/0123456789\x00\xff")
            case 2:
                del changed[at : at + chance.randint(1, 30)]
            case _:
                changed[at:at] = changed[at : at + chance.randint(1, 60)]
        changed = changed or bytearray(b"x")
    return bytes(changed)
