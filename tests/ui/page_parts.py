"""What a run screen consists of: the markup and notes of its panels, the HTML outside them, its charts."""

from __future__ import annotations

import json
import re
import zlib
from html import unescape
from typing import Any

from streamlit.testing.v1 import AppTest

from locales.numbers import NO_BREAK_SPACE


def panels(page: AppTest) -> list[dict[str, Any]]:
    """The data of every drawn panel, those of an open dialog last."""
    return [json.loads(zlib.decompress(one.proto.bytes)) for one in page.get("bidi_component")]


def drawn(page: AppTest, number: int = 0) -> dict[str, Any]:
    """The data of one drawn panel: its body and its notes, as markup."""
    return panels(page)[number]


def body(page: AppTest) -> str:
    """The markup of all panels."""
    return "\n".join(one["body"] for one in panels(page))


def notes(page: AppTest) -> dict[str, str]:
    """The notes of all panels by their keys."""
    return {key: note for one in panels(page) for key, note in one["notes"].items()}


def markup(page: AppTest) -> str:
    """All HTML of ours outside the panels."""
    return "\n".join(one.proto.body for one in page.main if one.type == "html")


def refusals(page: AppTest) -> list[str]:
    """The sentences above the screen."""
    blocks = re.findall(r'class="kf-note".*?</div>', markup(page))
    return [unescape(one) for block in blocks for one in re.findall(r"<p>(.*?)</p>", block)]


def links(markup: str) -> list[str]:
    """The addresses of all links in markup, in order."""
    return [unescape(href) for href in re.findall(r'<a [^>]*href="([^"]*)"', markup)]


def said(markup: str) -> str:
    """What markup says to a reader, with plain spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", markup)).replace(NO_BREAK_SPACE, " ").split())


def charts(page: AppTest) -> list[Any]:
    """Every chart: its `spec` as JSON and its `alt`."""
    return [one.proto for one in page.main if one.type == "plotly_chart"]


def card(markup: str, note: str) -> str:
    """What the card with a note of this key says."""
    return next(said(one) for one in markup.split("<article") if f'data-note="{note}"' in one)


def section(markup: str, key: str) -> str:
    """The markup of a section by its key."""
    return markup.split(f'aria-labelledby="kn-{key}"')[1].split("</section>", maxsplit=1)[0]
