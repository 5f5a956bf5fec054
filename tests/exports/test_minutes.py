"""The minutes: every decision with whom it is for, until when and what was on the screen; nobody's name is made up."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import docx
import pytest

from data_model.questions.councils import commissions
from data_model.questions.decisions import decisions
from data_model.store import Store
from exports.minutes import Council, file_name, of_meeting, written
from locales import LANGUAGES, Texts
from ui import session

HELD = date(2026, 3, 26)


def minutes(store: Store, lang: str, known_at: datetime | None = None) -> str:
    moment = known_at or session.now()
    with store.reading() as reading:
        every, known = decisions(reading, moment), commissions(reading)
    paper = docx.Document(BytesIO(written(of_meeting(HELD, every, moment, Council("Совет", known, True, Texts(lang))))))
    assert (paper.core_properties.author, paper.core_properties.comments) == ("", "")
    signed = (cell.text for table in paper.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(one.text for one in paper.paragraphs), *signed])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_minutes_say_what_was_decided_and_what_became_of_the_last_decisions(demo_store: Store, lang: str) -> None:
    t, said = Texts(lang), minutes(demo_store, lang)
    for words in ("demonstration", "minutes-title", "minutes-decided", "minutes-chair", "minutes-secretary"):
        assert t(words) in said
    lines = said.splitlines()
    numbered = [at for at, line in enumerate(lines) if line[:2] in ("1.", "2.", "3.")]
    assert len(numbered) == 2 + 3
    assert lines[numbered[0] + 1].startswith(f"{t('state-done')}: ")  # of the meeting before, on the day of this one
    assert lines[numbered[1] + 1] == t("state-not_reported")
    assert lines[numbered[2] + 1].startswith(f"{t('decision-whose')}: ")
    assert "реконструкции школ" in said
    assert "Мониторинги" in said  # the slide


def test_the_file_is_named_in_the_readers_language() -> None:
    assert file_name(HELD, Texts("kk")) == "Хаттама 2026-03-26.docx"


def test_minutes_know_no_more_than_was_entered_by_their_moment_and_say_which(demo_store: Store) -> None:
    early = minutes(demo_store, "ru", datetime(2026, 3, 12, 12, tzinfo=UTC))  # before the first was reported
    assert Texts("ru")("state-done") not in early
    assert "По записям на 12 марта 2026" in early.replace("\u00a0", " ")
