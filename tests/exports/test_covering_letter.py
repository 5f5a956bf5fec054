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
from tests.exports.reading import a_request


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
        assert line.startswith(f"{number}. {material.t(f'metric-{known[0].key}')}: {phrase(known[0], lang)}")
        span = known[0].amount.period
        assert line.endswith(f" ({period(*span, lang)})." if span else f"{phrase(known[0], lang)}.")
    assert (material.t("demonstration") in lines) == (which == "demo_store")
    assert paper.core_properties.author == ""
