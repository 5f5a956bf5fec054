"""The minutes of a meeting of the presidium as a .docx: what stood open before it, what it decided, who signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from docx.document import Document as Paper

from data_model.questions.councils import CommissionFacts
from data_model.questions.decisions import DecisionFacts
from data_model.vocabulary import State
from exports import official
from locales import Texts
from locales.dates import entered_by, long_day, medium_day, moment
from locales.texts import capitalised
from metrics.decisions import of_last_meeting, state_of


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
    t, paper = meeting.t, official.paper(meeting.t.lang, meeting.t("minutes-title"), meeting.known_at)
    if meeting.council.demonstration:
        paper.add_paragraph(t("demonstration")).runs[0].bold = True
    official.centred(paper, meeting.council.name)
    official.centred(paper, t("minutes-title"), is_bold=True)
    official.centred(paper, long_day(meeting.held_on, t.lang))
    _looked_back(paper, meeting)
    _decided(paper, meeting)
    official.to_sign(paper, [(t("minutes-chair"), ""), (t("minutes-secretary"), "")])
    official.small_print(paper, t("minutes-known-at", moment=entered_by(meeting.known_at)))
    return official.saved(paper)


def _looked_back(paper: Paper, meeting: Meeting) -> None:
    """What the meeting before had decided, and where it stood on the day of this one."""
    t = meeting.t
    if not meeting.before:
        return
    official.headed(paper, t("minutes-before", date=medium_day(meeting.before[0].meeting_on, t.lang)))
    for number, one in enumerate(meeting.before, start=1):
        official.item(paper, f"{number}. {one.text}", [_state(one, meeting)])


def _state(one: DecisionFacts, meeting: Meeting) -> str:
    """Where a decision stood on the day of the meeting; one carried out says on which day."""
    state, t = state_of(one, meeting.held_on), meeting.t
    said = t(f"state-{state}")
    return f"{said}: {medium_day(one.report.done_on, t.lang)}" if state is State.DONE and one.report else said


def _decided(paper: Paper, meeting: Meeting) -> None:
    official.headed(paper, meeting.t("minutes-decided"))
    for number, one in enumerate(meeting.decisions, start=1):
        official.item(paper, f"{number}. {one.text}", _details(one, meeting))


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
