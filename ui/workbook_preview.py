"""What the page of the workbook shows before a download: its sheets, and the key figures as they will stand in it."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from locales import Texts
from ui.sheet import Column, page_head, section, table


def head(title: str, lines: Iterable[str]) -> Markup:
    """The head of the page, with a line for each thing the workbook is about."""
    return page_head(title, " · ".join(lines))


def body(sheets: Iterable[tuple[str, str]], figures: Iterable[tuple[str, str]], t: Texts) -> Markup:
    """The sheets by name with what each holds, then the key figures by name with their words."""
    listed = table([Column(t("reports-sheet")), Column(t("reports-holds"))], sheets, t("reports-sheets"))
    said = table([Column(t("reports-figure")), Column(t("reports-in-words"))], figures, t("reports-figures"))
    return section("sheets", t("reports-sheets"), listed) + section("figures", t("reports-figures"), said)
