"""An official paper as a .docx: A4, Times New Roman 14, the margins that papers in Kazakhstan are typed with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Paper
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FONT, SIZE, SMALLER, SMALLEST = "Times New Roman", Pt(14), Pt(12), Pt(10)
BY_HAND = "______________________"
SIGNATURE = (Cm(4.7), Cm(6.1), Cm(5.7))
"""The columns of a line to be signed: the post, the line itself, the name."""
LANGUAGES = {"ru": "ru-RU", "kk": "kk-KZ", "en": "en-GB"}


def paper(lang: str, title: str, made_at: datetime) -> Paper:
    """An empty sheet in the language that a speller is to use; no program or person is named as its author."""
    sheet = Document()
    about = sheet.core_properties
    about.author, about.comments, about.title, about.created, about.modified = "", "", title, made_at, made_at
    section = sheet.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(2)
    style = sheet.styles["Normal"]
    style.font.name, style.font.size, style.font.color.rgb = FONT, SIZE, RGBColor(0, 0, 0)
    style.paragraph_format.space_after = Pt(6)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), LANGUAGES[lang])
    style.element.get_or_add_rPr().append(spoken)
    return sheet


def centred(sheet: Paper, words: str, *, is_bold: bool = False) -> None:
    """A line in the middle."""
    line = sheet.add_paragraph()
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run(words).bold = is_bold


def to_the_right(sheet: Paper, words: str) -> None:
    """A line in the right half of the sheet, as an addressee stands."""
    sheet.add_paragraph(words).paragraph_format.left_indent = Cm(8.5)


def headed(sheet: Paper, words: str) -> None:
    """A heading that stays with what follows it."""
    line = sheet.add_paragraph()
    line.paragraph_format.space_before, line.paragraph_format.keep_with_next = Pt(12), True
    line.add_run(words).bold = True


def item(sheet: Paper, words: str, details: Sequence[str]) -> None:
    """A line with smaller lines under it, kept on one page."""
    sheet.add_paragraph(words).paragraph_format.keep_with_next = True
    under = sheet.add_paragraph()
    under.paragraph_format.left_indent, under.paragraph_format.keep_together = Cm(1), True
    under.add_run("\n".join(details)).font.size = SMALLER


def to_sign(sheet: Paper, signed: Iterable[tuple[str, str]]) -> None:
    """A line to be signed for each post and name, each in its column; a name not known is left to be written."""
    table = sheet.add_table(rows=0, cols=len(SIGNATURE))
    table.autofit = False
    for post, name in signed:
        for cell, words, width in zip(table.add_row().cells, (post, BY_HAND, name), SIGNATURE, strict=True):
            cell.width, cell.vertical_alignment = width, WD_ALIGN_VERTICAL.BOTTOM
            line = cell.paragraphs[0]
            line.paragraph_format.space_before = Pt(24)
            line.add_run(words)


def small_print(sheet: Paper, words: str) -> None:
    """What is to be known of the paper, at its end."""
    line = sheet.add_paragraph()
    line.paragraph_format.space_before = Pt(24)
    line.add_run(words).font.size = SMALLEST


def saved(sheet: Paper) -> bytes:
    """The paper as the bytes of a .docx file."""
    kept = BytesIO()
    sheet.save(kept)
    return kept.getvalue()
