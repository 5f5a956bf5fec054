"""The minutes of a meeting of the presidium as a .docx: what stood open before it, what it decided, who signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from data_model.questions.councils import CommissionFacts
from data_model.questions.decisions import DecisionFacts
from data_model.vocabulary import State
from locales import Texts
from locales.dates import long_day, medium_day, moment
from locales.texts import capitalised
from metrics.decisions import of_last_meeting, state_of

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FONT, SIZE = "Times New Roman", Pt(14)
"""What official papers in Kazakhstan are typed in."""
LANGUAGES = {"ru": "ru-RU", "kk": "kk-KZ", "en": "en-GB"}


@dataclass(frozen=True)
class Council:
    """Whose minutes they are, and in which language."""

    name: str
    commissions: Sequence[CommissionFacts]
    demonstration: bool
    t: Texts


@dataclass(frozen=True)
class Meeting:
    """A meeting as known at a moment: its decisions in their order, and those of the meeting before it."""

    council: Council
    held_on: date
    known_at: datetime
    decisions: Sequence[DecisionFacts]
    before: Sequence[DecisionFacts]

    @property
    def t(self) -> Texts:
        """The texts of the minutes' language."""
        return self.council.t


def of_meeting(held_on: date, every: Sequence[DecisionFacts], known_at: datetime, council: Council) -> Meeting:
    """The meeting of a day, of all decisions known at a moment."""
    own = tuple(one for one in every if one.meeting_on == held_on)
    return Meeting(council, held_on, known_at, own, of_last_meeting(every, held_on))


def file_name(held_on: date, t: Texts) -> str:
    """The file's name in the reader's language, with the day of the meeting."""
    return f"{t('minutes-file')} {held_on.isoformat()}.docx"


def written(meeting: Meeting) -> bytes:
    """The minutes as a file that Word and LibreOffice open; nobody's name is invented: signatures stay to be filled."""
    t, paper = meeting.t, _paper(meeting.t.lang, meeting.t("minutes-title"), meeting.known_at)
    if meeting.council.demonstration:
        paper.add_paragraph(t("demonstration")).runs[0].bold = True
    _centred(paper, meeting.council.name)
    _centred(paper, t("minutes-title"), is_bold=True)
    _centred(paper, long_day(meeting.held_on, t.lang))
    _looked_back(paper, meeting)
    _decided(paper, meeting)
    for key in ("minutes-chair", "minutes-secretary"):
        line = paper.add_paragraph(f"{t(key)} ______________________")
        line.paragraph_format.space_before = Pt(24)
    known = paper.add_paragraph()
    known.paragraph_format.space_before = Pt(24)
    known.add_run(t("minutes-known-at", moment=moment(meeting.known_at, t.lang))).font.size = Pt(10)
    kept = BytesIO()
    paper.save(kept)
    return kept.getvalue()


def _paper(lang: str, title: str, made_at: datetime) -> Paper:
    """An empty A4 sheet with the margins of an official paper, in the language that a speller is to use."""
    paper = Document()
    about = paper.core_properties
    about.author, about.comments, about.title, about.created, about.modified = "", "", title, made_at, made_at
    section = paper.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(2)
    style = paper.styles["Normal"]
    style.font.name, style.font.size, style.font.color.rgb = FONT, SIZE, RGBColor(0, 0, 0)
    style.paragraph_format.space_after = Pt(6)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), LANGUAGES[lang])
    style.element.get_or_add_rPr().append(spoken)
    return paper


def _centred(paper: Paper, words: str, *, is_bold: bool = False) -> None:
    line = paper.add_paragraph()
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run(words).bold = is_bold


def _headed(paper: Paper, words: str) -> None:
    line = paper.add_paragraph()
    line.paragraph_format.space_before, line.paragraph_format.keep_with_next = Pt(12), True
    line.add_run(words).bold = True


def _looked_back(paper: Paper, meeting: Meeting) -> None:
    """What the meeting before had decided, and where it stood on the day of this one."""
    t = meeting.t
    if not meeting.before:
        return
    _headed(paper, t("minutes-before", date=medium_day(meeting.before[0].meeting_on, t.lang)))
    for number, one in enumerate(meeting.before, start=1):
        _item(paper, f"{number}. {one.text}", [_state(one, meeting)])


def _state(one: DecisionFacts, meeting: Meeting) -> str:
    """Where a decision stood on the day of the meeting; one carried out says on which day."""
    state, t = state_of(one, meeting.held_on), meeting.t
    said = t(f"state-{state}")
    return f"{said}: {medium_day(one.report.done_on, t.lang)}" if state is State.DONE and one.report else said


def _decided(paper: Paper, meeting: Meeting) -> None:
    _headed(paper, meeting.t("minutes-decided"))
    for number, one in enumerate(meeting.decisions, start=1):
        _item(paper, f"{number}. {one.text}", _details(one, meeting))


def _item(paper: Paper, words: str, details: Sequence[str]) -> None:
    """A numbered line with smaller lines under it, kept on one page."""
    paper.add_paragraph(words).paragraph_format.keep_with_next = True
    under = paper.add_paragraph()
    under.paragraph_format.left_indent, under.paragraph_format.keep_together = Cm(1), True
    under.add_run("\n".join(details)).font.size = Pt(12)


def _details(one: DecisionFacts, meeting: Meeting) -> list[str]:
    """Who is to do it, until when, what was on the screen, who recorded it: a line each."""
    t = meeting.t
    commission = next((each for each in meeting.council.commissions if each.number == one.commission), None)
    whose = t("commission-full", name=commission.name[t.lang]) if commission else t("records-whole-council")
    lines = [f"{t('decision-whose')}: {whose}"]
    if one.due_on:
        lines.append(f"{t('decision-due-on')}: {medium_day(one.due_on, t.lang)}")
    if one.slide:
        day = medium_day(one.as_of, t.lang)
        lines.append(capitalised(t("decision-on-screen", slide=one.slide, date=day, revision=one.revision)))
    entered_at = moment(one.recorded.recorded_at, t.lang)
    return [*lines, capitalised(t("decision-entered", name=one.recorded.recorded_by, moment=entered_at))]
