"""What every chart is made of: the theme's names for the palette's colours, marks of surfaces, texts made safe."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pytest
from streamlit.elements.lib import streamlit_plotly_theme as theme

from look.palette import ACCENT, GRID, GROUND, INK, QUIET_INK, STATES, Look
from ui import charts

ROOT = Path(__file__).parents[2]
LOOKS = {look.mark: look for look in STATES.values()}
IN_ORDER: list[Look] = [LOOKS[mark] for mark in charts.MARKS]


@pytest.fixture(scope="module")
def themes() -> dict[str, Any]:
    config = ROOT / ".streamlit" / "config.toml"
    themes: dict[str, Any] = tomllib.loads(config.read_text(encoding="utf-8"))["theme"]
    return themes


@pytest.mark.parametrize(("ground", "is_dark"), [("light", False), ("dark", True)])
def test_the_chart_colours_of_each_theme_are_the_palette(themes: dict[str, Any], ground: str, is_dark: bool) -> None:
    tones = [look.tone(is_dark) for look in IN_ORDER]
    fills, lines, inks = ([getattr(tone, part) for tone in tones] for part in ("fill", "line", "ink"))
    shown = themes[ground]
    assert shown["chartCategoricalColors"] == [*fills, GROUND[is_dark], ACCENT[is_dark]]
    assert shown["chartSequentialColors"] == [*lines, QUIET_INK[is_dark], GRID[is_dark]]
    assert shown["chartDivergingColors"] == [*inks, INK[is_dark], ACCENT[is_dark]]


def test_colours_bear_the_names_that_the_browser_replaces() -> None:
    named = [theme.CATEGORY_0, theme.CATEGORY_1, theme.SEQUENTIAL_0, theme.SEQUENTIAL_7, theme.DIVERGING_0]
    first, second, last = IN_ORDER[0], IN_ORDER[1], IN_ORDER[7]
    assert named == [
        charts.fill(first),
        charts.fill(second),
        charts.line(first),
        charts.line(last),
        charts.ink(first),
    ]
    assert (charts.GROUND, charts.ACCENT) == (theme.CATEGORY_8, theme.CATEGORY_9)
    assert (charts.QUIET, charts.GRID) == (theme.SEQUENTIAL_8, theme.SEQUENTIAL_9)
    assert charts.INK == theme.DIVERGING_8


def test_a_surface_bears_the_pattern_of_its_mark_and_a_plain_one_none() -> None:
    shapes = {look.mark: charts.surface(look).get("pattern", {}).get("shape", "") for look in IN_ORDER}
    assert shapes == {mark: mark.shape for mark in charts.MARKS}


def test_every_surface_and_number_is_valid_to_plotly() -> None:
    traces = [
        {"type": "bar", "x": [1], "marker": charts.surface(look), "textfont": charts.number_font(look)}
        for look in IN_ORDER
    ]
    built = charts.figure(traces, "ru", {"xaxis": charts.axis(), "yaxis": charts.axis(automargin=True)})
    assert len(go.Figure(built.to_dict()).data) == len(charts.MARKS)


def test_numbers_take_the_separators_of_the_language() -> None:
    assert charts.figure([], "ru", {}).layout["separators"] == ",\u00a0"
    assert charts.figure([], "en", {}).layout["separators"] == ".,"


def test_a_text_with_tags_is_shown_as_written() -> None:
    assert charts.words("<b>КПП</b> & «ДЧС»") == "&lt;b&gt;КПП&lt;/b&gt; &amp; «ДЧС»"


def test_a_long_text_is_broken_between_words_and_cut() -> None:
    assert charts.lines("один два три четыре", width=8, most=2) == "один два<br>три…"
    assert charts.lines("один", width=8) == "один"


MEANWHILE = """
import sys, threading
import plotly.graph_objects, locales.plotly, look.palette

halfway, drawn = threading.Event(), []

class Slow:
    def find_spec(self, name, path=None, target=None):
        if name == "pandas.core.api":
            halfway.set()
            drawing.join(3)  # the one who draws either waits for pandas or has failed by now

def draw():
    halfway.wait()
    from ui import charts
    drawn.append(charts.figure([{"type": "bar", "x": [1]}], "ru", {}))

sys.meta_path.insert(0, Slow())
drawing = threading.Thread(target=draw)
drawing.start()
import pandas
drawing.join()
assert drawn
"""


def test_a_chart_drawn_while_another_thread_imports_pandas_waits_for_it() -> None:
    done = subprocess.run([sys.executable, "-c", MEANWHILE], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
