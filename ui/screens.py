"""The screens in the order of the navigation: a file in pages/, an address and a title for each, from one name."""

from __future__ import annotations

from pathlib import Path

from data_model.rules import RULES

PAGES = Path(__file__).resolve().parent.parent / "pages"
FIRST = "overview"
DECK = "screen"
"""The presidium's deck: the whole window, without the head; a projector's account is let in nowhere else."""
SCREENS = (
    FIRST,
    "plan",
    "monitoring",
    "appeals",
    "convocations",
    "commission",
    "decisions",
    "sources",
    "reports",
    DECK,
    "records",
    "administration",
)
NEEDS = {
    "records": "record_mark",
    "administration": "add_account",
    "reports": "download_workbook",
    "appeals": "see_appeals",
}
"""The screens that are not for everybody, with the command or the sight that one must be allowed to find them."""
FOR_ALL = tuple(one for one in SCREENS if one != DECK and NEEDS.get(one) not in RULES)
"""The screens under the head that anybody at this computer may open, where reading is public."""

DRAWN_BY = ("Html", "BidiComponent")
"""The parts of Streamlit that draw the head and the panels of every screen, by its own names."""
ALSO_BY = {
    "plan": ("PlotlyChart", "ButtonGroup"),
    "monitoring": ("PlotlyChart",),
    "appeals": ("PlotlyChart",),
    "convocations": ("PlotlyChart", "Slider"),
    "reports": ("ButtonGroup",),
}
"""The screens that draw more at once, with the parts that do; the browser fetches them before it is told to."""


def parts_of(screen: str) -> tuple[str, ...]:
    """The parts of Streamlit that draw a screen."""
    return (*DRAWN_BY, *ALSO_BY.get(screen, ()))


def file_of(screen: str) -> Path:
    """The script of a screen; absolute, so that Streamlit never looks for pages beside the script that runs."""
    return PAGES / f"{screen}.py"


def address(screen: str) -> str:
    """The relative address of a screen, without its query; every screen is one step below the root."""
    return "./" if screen == FIRST else screen
