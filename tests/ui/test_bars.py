"""Bars: the widths are the counts, the words are said, nothing that is said becomes markup."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from markupsafe import Markup

from data_model.vocabulary import State
from look.palette import STATES, css_name
from ui.bars import GAP, Segment, css, patterns, rate_bar, stacked_bar, swatch

SVG = "{http://www.w3.org/2000/svg}"


def parsed(markup: Markup) -> ET.Element:
    """The markup as a browser takes it: well formed, in the namespace of SVG."""
    return ET.fromstring(str(markup).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def percent(drawn: ET.Element, name: str) -> float:
    return float(drawn.attrib[name].removesuffix("%"))


def a_bar(*counts: int, scale: int = 20, href: str = "") -> ET.Element:
    looks = [css_name(state) for state in STATES]
    segments = [Segment(look, count, f"{look}: {count}", href) for look, count in zip(looks, counts, strict=False)]
    return parsed(stacked_bar(segments, scale, "Комиссия № 1"))


def test_segments_follow_one_another_and_are_as_wide_as_their_counts() -> None:
    drawn = a_bar(10, 4, 6).findall(f"{SVG}svg")
    assert [percent(one, "x") for one in drawn] == [0, 50, 70]
    assert [percent(one, "width") + GAP for one in drawn] == pytest.approx([50, 20, 30])


def test_a_bar_shorter_than_the_scale_leaves_the_rest_empty() -> None:
    (drawn,) = a_bar(5, scale=20).findall(f"{SVG}svg")
    assert percent(drawn, "width") + GAP == pytest.approx(25)


def test_nothing_is_drawn_for_a_state_that_does_not_occur() -> None:
    drawn = a_bar(3, 0, 2).findall(f"{SVG}svg")
    assert [one.findtext(f"{SVG}text") for one in drawn] == ["3", "2"]


def test_a_bar_without_items_is_an_empty_picture() -> None:
    assert list(a_bar()) == []


def test_a_bar_to_look_at_is_a_picture_with_a_name() -> None:
    assert (a_bar(3).attrib["role"], a_bar(3).attrib["aria-label"]) == ("img", "Комиссия № 1")


def test_a_bar_to_click_is_a_group_of_named_links() -> None:
    drawn = a_bar(3, 2, href="plan?state=done")
    assert drawn.attrib["role"] == "group"
    assert [link.attrib["aria-label"] for link in drawn.findall(f"{SVG}a")] == ["done: 3", "overdue: 2"]
    assert all("data-inside" in link.attrib for link in drawn.findall(f"{SVG}a"))


def test_a_number_stands_on_each_segment_and_its_words_are_its_title() -> None:
    (drawn,) = a_bar(7).findall(f"{SVG}svg")
    assert (drawn.findtext(f"{SVG}text"), drawn.findtext(f"{SVG}title")) == ("7", "done: 7")


def test_what_is_said_never_becomes_markup() -> None:
    said = '<script>alert("1")</script>'
    drawn = stacked_bar([Segment("done", 1, said, 'x" onclick="y')], 1, said)
    assert "<script" not in drawn
    assert 'onclick="y' not in drawn.replace("&#34;", "'")


def test_a_rate_is_drawn_against_its_scale_and_never_past_it() -> None:
    assert percent(parsed(rate_bar("convocation-iv", 2.5, 10))[0], "width") == 25
    assert percent(parsed(rate_bar("convocation-iv", 20, 10))[0], "width") == 100
    assert percent(parsed(rate_bar("convocation-iv", 1, 0))[0], "width") == 0


def test_a_sample_and_a_rate_are_for_the_eye_only() -> None:
    assert parsed(swatch("done")).attrib["aria-hidden"] == "true"
    assert parsed(rate_bar("convocation-iv", 1, 2)).attrib["aria-hidden"] == "true"


def test_every_patterned_state_has_its_tile_and_every_state_its_rule() -> None:
    tiles = {one.attrib["id"] for one in parsed(patterns()).iter(f"{SVG}pattern")}
    assert tiles == {f"kn-{css_name(state)}" for state, look in STATES.items() if look.mark.shape}
    rules = set(re.findall(r"rect\.kn-([\w-]+) \{", css()))
    assert {css_name(state) for state in State} <= rules
