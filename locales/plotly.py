"""What plotly.js needs to speak a language: names of days and months, date forms, separators, words of its tool bar.

Plain dicts and no plotly import: they go into the `config` of a chart. Without `locales` a chart stays English,
whatever its `locale` says.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from babel.dates import get_day_names

from locales.dates import month_name, month_short
from locales.numbers import NO_BREAK_SPACE
from locales.texts import capitalised, text

_WORDS = {
    "Autoscale": "plotly-autoscale",
    "Box Select": "plotly-box-select",
    "Lasso Select": "plotly-lasso-select",
    "Zoom": "plotly-zoom",
    "Zoom in": "plotly-zoom-in",
    "Zoom out": "plotly-zoom-out",
    "Pan": "plotly-pan",
    "Reset axes": "plotly-reset-axes",
    "Reset": "plotly-reset",
    "Toggle Spike Lines": "plotly-spike-lines",
    "Show closest data on hover": "plotly-hover-closest",
    "Compare data on hover": "plotly-hover-compare",
    "Toggle show closest data on hover": "plotly-hover-toggle",
    "Download plot": "plotly-download",
    "Download plot as a PNG": "plotly-download",
    "Preparing image - this may take a few seconds": "plotly-preparing",
    "Image download succeeded": "plotly-downloaded",
    "Sorry, there was a problem downloading your image!": "plotly-download-failed",
    "Double-click to zoom back out": "plotly-zoom-back",
    "Double-click on legend to isolate one trace": "plotly-isolate",
    "trace": "plotly-trace",
}


def separators(lang: str) -> str:
    """The decimal and the thousands sign, as `layout.separators` wants them."""
    return ".," if lang == "en" else "," + NO_BREAK_SPACE


def config(lang: str) -> dict[str, Any]:
    """The part of a chart's `config` that makes it speak a language."""
    return {"locale": lang, "locales": {lang: table(lang)}}


@cache
def table(lang: str) -> dict[str, Any]:
    """The locale table of one language in the shape of plotly.js's own; shared, so not to be changed."""
    return {
        "dictionary": {word: text(lang, key) for word, key in _WORDS.items()},
        "format": {
            "days": _days(lang, "wide"),
            "shortDays": _days(lang, "short"),
            "months": [capitalised(month_name(month, lang)) for month in range(1, 13)],
            "shortMonths": [capitalised(month_short(month, lang)) for month in range(1, 13)],
            "dateTime": "%d.%m.%Y, %H:%M" if lang != "en" else "%-d %b %Y, %H:%M",
            "date": "%d.%m.%Y" if lang != "en" else "%-d %b %Y",
            "time": "%H:%M",
            "decimal": separators(lang)[0],
            "thousands": separators(lang)[1],
            "grouping": [3],
            "currency": ["", NO_BREAK_SPACE + "₸"],
            "year": "%Y",
            "month": "%b %Y",
            "dayMonth": "%-d %b",
            "dayMonthYear": "%-d %b %Y",
        },
    }


def _days(lang: str, width: str) -> list[str]:
    """The days of the week from Sunday on."""
    names = get_day_names(width, "stand-alone", lang)  # type: ignore[arg-type]
    return [capitalised(names[day]) for day in (6, 0, 1, 2, 3, 4, 5)]
