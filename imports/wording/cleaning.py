"""What counts as the text of a source once its mark-up is gone: the rule that quotes are made and checked by."""

from __future__ import annotations

import re

_MARK_UP = re.compile(r"</?[A-Za-z][^<>\n\t]*>|\*\*|\ufeff")


def clean(text: str) -> str:
    """The text without tags and Markdown bold, white space collapsed to single spaces.

    A quote `q` is verbatim when `clean(q)` stands in `clean(document)`.
    """
    return " ".join(_MARK_UP.sub("", text).split())
