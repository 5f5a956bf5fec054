"""The minutes: every decision with whom it is for, until when and what was on the screen; nobody's name is made up."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import docx
import pytest

from data_model.questions.councils import commissions
from data_model.questions.decisions import decisions
from data_model.store import Store
from exports.minutes import Meeting, file_name, written
from locales import LANGUAGES, Texts
from ui import session

HELD = date(2026, 3, 26)


def minutes(store: Store, lang: str) -> str:
    with store.reading() as reading:
        every, known = decisions(reading, session.now()), commissions(reading)
    meeting = Meeting(
        council="Совет",
        held_on=HELD,
        decisions=[one for one in every if one.meeting_on == HELD],
        before=[one for one in every if one.meeting_on < HELD],
        commissions=known,
        demonstration=True,
        t=Texts(lang),
    )
    paper = docx.Document(BytesIO(written(meeting)))
    return "\n".join(one.text for one in paper.paragraphs)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_minutes_say_what_was_decided_and_what_became_of_the_last_decisions(demo_store: Store, lang: str) -> None:
    t, said = Texts(lang), minutes(demo_store, lang)
    for words in ("demonstration", "minutes-title", "minutes-decided", "minutes-chair", "minutes-secretary"):
        assert t(words) in said
    lines = said.splitlines()
    numbered = [at for at, line in enumerate(lines) if line[:2] in ("1.", "2.", "3.")]
    assert len(numbered) == 2 + 3
    assert lines[numbered[0] + 1] == t("state-done")  # of the meeting before, on the day of this one
    assert lines[numbered[1] + 1] == t("state-not_reported")
    assert lines[numbered[2] + 1].startswith(f"{t('decision-whose')}: ")
    assert "реконструкции школ" in said
    assert "Мониторинги" in said  # the slide


def test_the_file_is_named_in_the_readers_language() -> None:
    assert file_name(HELD, Texts("kk")) == "Хаттама 2026-03-26.docx"
