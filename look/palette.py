"""The one palette and the vocabulary of look: how a state, an appeal, an origin or a convocation is drawn, anywhere.

It knows no library: screens take colours as CSS variables, plotly takes `shape` and a tone, the workbook takes `excel`
and the light tone. A state is told by its mark as well as by its colour; the colours stay apart for the colour-blind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from data_model.vocabulary import AppealState, Basis, State


class Mark(Enum):
    """How a surface is marked: its name in CSS, its pattern in plotly, its pattern in the workbook's charts.

    The workbook's patterns are those that LibreOffice, too, draws apart; denser ones it draws as a solid ground.
    """

    FILLED = ("filled", "", None)
    PALE = ("pale", "", None)
    OUTLINED = ("outlined", "", None)
    HATCHED = ("hatched", "/", "wide_upward_diagonal")
    DOTTED = ("dotted", ".", "dotted_diamond")
    STRUCK = ("struck", "-", "dashed_horizontal")
    STRIPED = ("striped", "|", "dashed_vertical")
    CHECKED = ("checked", "+", "dotted_grid")

    def __init__(self, word: str, shape: str, excel: str | None) -> None:
        self.word = word
        self.shape = shape
        self.excel = excel


@dataclass(frozen=True)
class Tone:
    """The colours of a look on one ground, as #RRGGBB: the surface, its border and pattern, the number on it."""

    fill: str
    line: str
    ink: str


@dataclass(frozen=True)
class Look:
    """How one word is drawn: its mark and its tones on a light and on a dark ground."""

    mark: Mark
    light: Tone
    dark: Tone

    def tone(self, is_dark: bool = False) -> Tone:
        """The tone for a ground."""
        return self.dark if is_dark else self.light


GROUND = {False: "#FFFFFF", True: "#12181C"}
INK = {False: "#1B262C", True: "#E6ECEF"}
QUIET_INK = {False: "#51626C", True: "#A9B8C0"}
GRID = {False: "#D5DCE0", True: "#34424A"}
ACCENT = {False: "#0B5A73", True: "#58AFCB"}
ON_ACCENT = {False: "#FFFFFF", True: "#0B1418"}
RAISED = {False: "#F4F6F7", True: "#1C252B"}

_FILLED = Look(Mark.FILLED, Tone("#0B5A73", "#0B5A73", "#FFFFFF"), Tone("#58AFCB", "#58AFCB", "#0B1418"))
_HATCHED = Look(Mark.HATCHED, Tone("#FBE6DA", "#B8450F", "#6E2605"), Tone("#3A2116", "#F0935A", "#FFE1CF"))
_OUTLINED = Look(Mark.OUTLINED, Tone("#FFFFFF", "#51626C", "#1B262C"), Tone("#12181C", "#A9B8C0", "#E6ECEF"))
_PALE = Look(Mark.PALE, Tone("#E2EAEE", "#7D929D", "#2F3F48"), Tone("#27343B", "#728893", "#D3DDE2"))
_DOTTED = Look(Mark.DOTTED, Tone("#D3E7EE", "#4B8CA3", "#0A4256"), Tone("#1D3944", "#5FA5BD", "#D6EDF5"))
_STRUCK = Look(Mark.STRUCK, Tone("#F1F2F3", "#80888D", "#50585D"), Tone("#20272B", "#7E8A91", "#AFB9BE"))
_STRIPED = Look(Mark.STRIPED, Tone("#F7F8FA", "#77869A", "#3B4656"), Tone("#1A2129", "#77859A", "#C3CCD8"))
_CHECKED = Look(Mark.CHECKED, Tone("#F8F7F4", "#8E897C", "#4A473D"), Tone("#20211E", "#8A887E", "#D2CFC4"))

STATES: Mapping[State, Look] = {
    State.DONE: _FILLED,
    State.OVERDUE: _HATCHED,
    State.PAST_DUE_NOT_REPORTED: _OUTLINED,
    State.OPEN: _DOTTED,
    State.NOT_REPORTED: _PALE,
    State.CANCELLED: _STRUCK,
    State.STANDING: _STRIPED,
    State.UNSCHEDULED: _CHECKED,
}

APPEALS: Mapping[AppealState, Look] = {
    AppealState.RESOLVED: _FILLED,
    AppealState.EXPLAINED: _DOTTED,
    AppealState.FORWARDED: _STRIPED,
    AppealState.REFUSED: _STRUCK,
    AppealState.IN_WORK: _PALE,
    AppealState.REGISTERED: _OUTLINED,
}

BASES: Mapping[Basis, Look] = {
    Basis.STATED: _PALE,
    Basis.LISTED: _DOTTED,
    Basis.ENTERED: _FILLED,
    Basis.CALCULATED: _STRIPED,
    Basis.INFERRED: _CHECKED,
}

CONVOCATIONS: Mapping[str, Look] = {"III": _PALE, "IV": _FILLED}


def css_name(word: StrEnum) -> str:
    """The class of a word in our own markup: «past-due-not-reported»."""
    return word.value.replace("_", "-")


def css_variables() -> str:
    """The palette as CSS custom properties for both grounds: `--kn-overdue-line: light-dark(#B8450F, #F0935A); …`."""
    pairs = zip(_named_colours(is_dark=False), _named_colours(is_dark=True), strict=True)
    return " ".join(f"--kn-{name}: light-dark({light}, {dark});" for (name, light), (_, dark) in pairs)


def _named_colours(is_dark: bool) -> Iterator[tuple[str, str]]:
    yield from (("ground", GROUND[is_dark]), ("ink", INK[is_dark]), ("quiet", QUIET_INK[is_dark]))
    yield from (("grid", GRID[is_dark]), ("raised", RAISED[is_dark]))
    yield from (("accent", ACCENT[is_dark]), ("on-accent", ON_ACCENT[is_dark]))
    for state, look in STATES.items():
        tone = look.tone(is_dark)
        name = css_name(state)
        yield from ((name, tone.fill), (f"{name}-line", tone.line), (f"{name}-ink", tone.ink))
    for convocation, look in CONVOCATIONS.items():
        yield f"convocation-{convocation.lower()}", look.tone(is_dark).fill
        yield f"convocation-{convocation.lower()}-line", look.tone(is_dark).line
