from __future__ import annotations

import re
from pathlib import Path

from ui import panel_style

FOLDER = Path(panel_style.__file__).parent


def test_every_style_sheet_of_the_folder_is_in_the_one_file() -> None:
    whole = panel_style.css()
    for sheet in FOLDER.glob("*.css"):
        rules = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert " ".join(rules.split()) in whole, sheet.name


def test_what_all_panels_share_stands_before_what_one_page_adds() -> None:
    whole = panel_style.css()
    assert whole.index(".kn-body") < whole.index(".kn-table")


def test_comments_and_line_breaks_do_not_travel() -> None:
    assert "/*" not in panel_style.css()
    assert "\n" not in panel_style.css()
