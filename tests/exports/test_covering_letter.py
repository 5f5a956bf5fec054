"""The covering letter: the board's own words for its five figures, and nobody's name made up."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from data_model.store import Store
from exports.covering_letter import CHIEF, written
from exports.workbook import gathered
from locales import LANGUAGES
from locales.dates import period
from locales.phrases import phrase
from metrics.evidence import asker
from metrics.metric import Measurement
from tests.exports.reading import a_request


def said(one: Measurement, lang: str) -> str:
    """The words of a figure; no data is no name, so it begins small inside a line."""
    return phrase(one, lang) if one.has_data else phrase(one, lang).lower()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("which", ["seeded_store", "demo_store"])
def test_the_letter_says_the_boards_figures_with_their_bounds(
    request: pytest.FixtureRequest, which: str, lang: str
) -> None:
    store: Store = request.getfixturevalue(which)
    with store.reading() as session:
        volumes = gathered(asker(session), a_request(lang))
    (material,) = volumes
    paper = docx.Document(BytesIO(written(volumes)))
    lines = [one.text for one in paper.paragraphs]
    for number, keys in enumerate(CHIEF, start=1):
        (line,) = [one for one in lines if one.startswith(f"{number}. ")]
        known = [material.board[key] for key in keys if material.board[key].has_data] or [material.board[keys[0]]]
        assert line.startswith(f"{number}. {material.t(f'metric-{known[0].key}')}: {said(known[0], lang)}")
        span = known[0].amount.period
        assert line.endswith(f" ({period(*span, lang)})." if span else f"{said(known[0], lang)}.")
    assert (material.t("demonstration") in lines) == (which == "demo_store")
    assert paper.core_properties.author == ""


def test_a_letter_of_some_commissions_says_so_and_one_in_two_languages_counts_all_sheets(demo_store: Store) -> None:
    with demo_store.reading() as session:
        volumes = gathered(asker(session), a_request("kk", beside="ru", commissions=(2, 5), number="№ 12\x01-34"))
    lines = [one.text for one in docx.Document(BytesIO(written(volumes))).paragraphs]
    assert [one for one in lines if one.startswith("Только комиссии №\u00a02, 5")]
    assert [one for one in lines if one.startswith("Тек №\u00a02, 5")]
    number = sum(len(one.sheets) for one in volumes)
    assert [one for one in lines if f"листов книги: {number}" in one]
    assert [one for one in lines if one.startswith("№\u00a012-34 от ")]
