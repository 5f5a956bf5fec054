"""The text to copy: five lines for a messenger, everything in full, in each language, as counted."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from sqlmodel import select

from data_model import commands
from data_model.council import Council
from data_model.questions.councils import commissions
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import Role
from locales import LANGUAGES, Texts
from locales.dates import ALMATY
from metrics.evidence import asker, gather
from metrics.metric import Scope
from metrics.waiting import awaited
from tests.data_model.acting import by
from tests.ui.running import ran
from ui import identity
from ui.entering.waiting_text import in_five_lines, in_full

D = date(2026, 4, 22)
END = datetime.combine(D, time.max, ALMATY)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ["seeded_store", "demo_store"])
def test_the_texts_say_what_is_counted(kind: str, lang: str, request: pytest.FixtureRequest) -> None:
    store: Store = request.getfixturevalue(kind)
    t = Texts(lang)
    with store.reading() as session:
        evidence = gather(asker(session), Scope(), D, END)
        names = {one.number: one.short[lang] for one in commissions(session)}
    found, plan = awaited(evidence), evidence.plan
    assert plan is not None
    five = in_five_lines(found, plan, t)
    assert len(five.splitlines()) == 5
    assert t("awaited-unreported", n=found.unreported) in five
    full = in_full(found, plan, names, t)
    owed = [item for one in found.commissions for item in (*one.unreported, *one.overdue)]
    assert sum(line.startswith("– ") for line in full.splitlines()) == len(owed) + len(found.letters or ())
    assert [item.facts.number for item in owed if f"№\u00a0{item.facts.number} " not in full and lang != "en"] == []
    if kind == "seeded_store":
        assert found.unreported == sum(item.is_past_unreported for item in evidence.items) > 20
        assert t("awaited-letters-no-data") in five
        assert t("awaited-overdue-no-data") in five
        assert found.silent == (1, 2, 3, 4, 5, 6)


def test_an_editor_copies_both_texts(demo_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with demo_copy.writing() as session:
        council = session.exec(select(Council)).one().id or 0
        admin = Actor("a", Role.ADMIN)
        account = commands.add_account(session, by(session, admin), "anna", "Анна", Role.EDITOR, ())
    actor = Actor("Анна", Role.EDITOR, None, account)
    monkeypatch.setattr(identity, "visitor", lambda: Visitor(actor, council, "anna"))
    page = ran(monkeypatch, demo_copy, "records", do="messages")
    assert len(page.code) == 2
    assert len(page.code[0].value.splitlines()) == 5
