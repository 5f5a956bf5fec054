"""The register as CSV: every item in a row, dates that programs read, no cell that is a formula."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

import pytest
from sqlmodel import col, select

from data_model.store import Store
from data_model.vocabulary import MarkStatus
from data_model.work_plan import PlanItem
from exports.register_csv import SEPARATOR, file_name, written
from exports.workbook import gathered
from locales import LANGUAGES, Texts
from metrics.evidence import asker
from tests import builders as a
from tests.exports.reading import a_request, opened


def rows(store: Store, lang: str = "ru") -> list[dict[str, str]]:
    with store.reading() as session:
        content = written(gathered(asker(session), a_request(lang))[0])
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=SEPARATOR))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_says_what_the_workbooks_register_says(demo_store: Store, lang: str) -> None:
    t, found = Texts(lang), rows(demo_store, lang)
    sheet = opened(demo_store, lang, date(2026, 4, 22)).table("register")
    assert len(found) == len(sheet) == 95
    for told, cells in zip(found, sheet, strict=True):
        assert told[t("workbook-number-sign")] == str(cells[t("workbook-number-sign")].value)
        assert told[t("item-title")] == cells[t("item-title")].value
        ends = cells[t("workbook-ends")].value
        assert told[t("workbook-ends")] == (ends.date().isoformat() if ends else "")
        assert told[t("state")] in str(cells[t("state")].value)


def test_what_looks_like_a_formula_is_text(seeded_copy: Store) -> None:
    with seeded_copy.writing() as session:
        item = session.exec(select(PlanItem).where(col(PlanItem.number) == 7)).one()
        a.a_mark(session, item, MarkStatus.DONE, date(2026, 3, 12), note="=cmd|' /C calc'!A0")
    (seventh,) = [one for one in rows(seeded_copy) if one["№"] == "7"]
    assert seventh["Примечание"].startswith("'=cmd")


def test_the_file_is_named_in_the_readers_language(seeded_store: Store) -> None:
    with seeded_store.reading() as session:
        (material,) = gathered(asker(session), a_request())
        plan = material.plan
    assert file_name(plan, date(2026, 4, 22), Texts("ru")) == f"Реестр-{plan.key}-2026-04-22.csv"
