"""What every workbook of ours is begun with: how the library is told to write, and what the file says of itself."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from exports.styles import COLUMNS_SIZE, FONT
from locales import Texts

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def options(**more: Any) -> dict[str, Any]:
    """XlsxWriter's options: text stays text, one font; made anew for each workbook: the library writes into them."""
    return {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_format_properties": {"font_name": FONT, "font_size": COLUMNS_SIZE},
        **more,
    }


def properties(title: str, council: str, as_of: date, warning: str, t: Texts) -> dict[str, Any]:
    """The file's properties: the council is its author, its day is the one that is shown, never the present."""
    return {
        "title": title,
        "author": council,
        "company": council,
        "comments": " ".join(filter(None, [t("as-of-date", date=as_of), warning])),
        "created": datetime.combine(as_of, time()),
    }
