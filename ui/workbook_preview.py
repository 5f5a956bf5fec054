"""What the page of the workbook shows before a download: its sheets, and the key figures as they will stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from locales import Texts
from ui.sheet import Column, folded, page_head, section, table

PICTURED = 7


def head(title: str, lines: Iterable[str], choice: Markup) -> Markup:
    """The head of the page with a line for each thing the workbook is about, then the choice of a comparison."""
    return page_head(title, " · ".join(lines)) + choice


def body(sheets: Sequence[tuple[str, str]], figures: Sequence[tuple[str, str]], t: Texts) -> Markup:
    """A small picture of the workbook, its sheets with what each holds, and folded the key figures with their words."""
    listed = table([Column(t("reports-sheet")), Column(t("reports-holds"))], sheets, t("reports-sheets"))
    said = table([Column(t("reports-figure")), Column(t("reports-in-words"))], figures, t("reports-figures"))
    every = folded(t("reports-figures-all", n=len(figures)), said)
    picture = _picture([name for name, _ in sheets], figures[:PICTURED])
    shown = Markup('<div class="kn-workbook">{}{}</div>').format(picture, listed)
    return section("sheets", t("reports-sheets"), shown) + section("figures", t("reports-figures"), every)


def _picture(sheets: Iterable[str], figures: Iterable[tuple[str, str]]) -> Markup:
    """The first figures as rows of a sheet over the tabs of all sheets; for the eye only, since both stand in words."""
    rows = Markup("").join(Markup("<li><span>{}</span><b>{}</b></li>").format(*one) for one in figures)
    tabs = Markup("").join(Markup("<li>{}</li>").format(name) for name in sheets)
    return Markup('<div class="kn-thumbnail" aria-hidden="true"><ul>{}</ul><ul class="kn-tabs">{}</ul></div>').format(
        rows, tabs
    )
