"""The sources: every figure beside its quote, every finding, chosen by document and sort."""

from __future__ import annotations

import re
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from data_model.questions import documents
from data_model.store import Store
from tests.ui.page_parts import drawn
from tests.ui.running import ran


def said(page: AppTest) -> str:
    """What the page says, without the marks of whose words they are."""
    return unescape(re.sub(r'<span lang="(?:ru|kk)">|</span>', "", drawn(page)["body"]))


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_every_figure_stands_beside_its_quote(monkeypatch: pytest.MonkeyPatch, seeded_store: Store, lang: str) -> None:
    shown = said(ran(monkeypatch, seeded_store, "sources", lang=lang))
    with seeded_store.reading() as session:
        figures, findings = documents.figures(session), documents.findings(session)
    assert len(figures) == 14 + 19 + 1
    assert [one.indicator for one in figures if one.citation.quote not in shown] == []
    assert [one.key for one in findings if one.text[lang] not in shown] == []
    assert [one.key for one in findings if one.read_as[lang] not in shown] == []


def test_a_chosen_document_shows_its_own_figures_and_findings_only(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    page = ran(monkeypatch, seeded_store, "sources", document="statement-third-convocation")
    shown = said(page)
    assert "40 общих заседаний" in shown
    assert "743 000" not in shown


def test_a_chosen_sort_shows_its_findings_only(monkeypatch: pytest.MonkeyPatch, seeded_store: Store) -> None:
    shown = said(ran(monkeypatch, seeded_store, "sources", severity="lost"))
    with seeded_store.reading() as session:
        findings = documents.findings(session)
    assert [one.key for one in findings if (one.text["ru"] in shown) != (one.severity == "lost")] == []


@pytest.mark.parametrize(("name", "value"), [("document", "no-such-paper"), ("severity", "awful")])
def test_an_unknown_choice_is_one_sentence_and_the_page_stays(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store, name: str, value: str
) -> None:
    page = ran(monkeypatch, seeded_store, "sources", **{name: value})
    assert value in " ".join(one.body for one in page.html)
    assert "743 000" in said(page)


def test_links_at_the_top_lead_down_to_the_parts_that_are_there(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    for query in ({}, {"document": "work-plan-2026-h1"}):
        body = drawn(ran(monkeypatch, seeded_store, "sources", **query))["body"]
        targets = re.findall(r'href="#([\w-]+)"', body)
        assert targets[-1] == "kn-findings"
        assert [one for one in targets if f'id="{one}"' not in body] == []


def test_findings_are_folded_by_document_and_kind_under_how_many_there_are(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    body = drawn(ran(monkeypatch, seeded_store, "sources"))["body"]
    with seeded_store.reading() as session:
        findings = documents.findings(session)
    groups = {(one.citation.document, one.severity) for one in findings}
    summaries = [unescape(one) for one in re.findall("<summary>(.*?)</summary>", body)]
    assert len(summaries) == len({document for document, _ in groups}) + len(groups)
    assert " open" not in "".join(re.findall("<details[^>]*>", body))
    numbers = [int(one.rsplit(": ", 1)[1]) for one in summaries if "замечан" not in one]
    assert sum(numbers) == len(findings)


def test_the_kinds_of_findings_are_one_control_with_their_numbers(
    monkeypatch: pytest.MonkeyPatch, seeded_store: Store
) -> None:
    body = drawn(ran(monkeypatch, seeded_store, "sources", severity="lost"))["body"]
    control = body.partition('class="kn-choice" aria-label="Вид"')[2].partition("</nav>")[0]
    with seeded_store.reading() as session:
        findings = documents.findings(session)
    assert f">Все {len(findings)}</a>" in control
    lost = sum(one.severity == "lost" for one in findings)
    assert f'aria-current="true">Утрачено {lost}</a>' in control
