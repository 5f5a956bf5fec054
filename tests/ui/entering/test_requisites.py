"""The requisites: an editor of the whole council enters them on the workbook's page, and they stand in the preview."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from data_model import commands
from data_model.council import Council
from data_model.questions.requisites import PaperRequisites, requisites
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import Role
from tests.data_model.acting import by
from tests.ui.page_parts import drawn
from tests.ui.running import ran
from ui import identity


def signed_in(
    monkeypatch: pytest.MonkeyPatch, store: Store, role: Role = Role.EDITOR, commissions: tuple[int, ...] = ()
) -> None:
    with store.writing() as session:
        council = session.exec(select(Council)).one().id or 0
        account = commands.add_account(session, by(session, Actor("a", Role.ADMIN)), "anna", "Анна", role, commissions)
    own = frozenset(commissions) or None
    monkeypatch.setattr(identity, "visitor", lambda: Visitor(Actor("Анна", role, own, account), council, "anna"))


def known(store: Store) -> PaperRequisites:
    with store.reading() as session:
        return requisites(session)


def test_what_an_editor_enters_is_kept_and_stands_on_the_title(
    seeded_copy: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in(monkeypatch, seeded_copy)
    page = ran(monkeypatch, seeded_copy, "reports")
    fields = {one.label: one for one in page.text_input}
    fields["Кому, по-русски"].set_value("Маслихат города Алматы")
    fields["Кто подписывает"].set_value(" Иванов И.И. ")
    fields["Телефон"].set_value("=1+1")
    next(one for one in page.button if one.label == "Сохранить").click().run()
    assert [one.message for one in page.exception] == []
    assert "Реквизиты сохранены" in page.success[0].value
    kept = known(seeded_copy)
    assert (kept.addressee.ru, kept.addressee.kk, kept.signatory, kept.telephone) == (
        "Маслихат города Алматы",
        "",
        "Иванов И.И.",
        "=1+1",
    )
    title = drawn(page.run(), 1)["body"]
    assert "Маслихат города Алматы" in title
    assert "Иванов И.И." in title


def test_a_viewer_sees_no_form(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, seeded_copy, Role.VIEWER)
    page = ran(monkeypatch, seeded_copy, "reports")
    assert "Кому, по-русски" not in [one.label for one in page.text_input]


def test_an_editor_of_one_commission_sees_no_form(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, seeded_copy, commissions=(1,))
    page = ran(monkeypatch, seeded_copy, "reports")
    assert "Кому, по-русски" not in [one.label for one in page.text_input]


def test_every_change_is_kept_beside_the_one_before(seeded_copy: Store) -> None:
    def enter(session: Session, name: str) -> None:
        commands.set_requisites(session, by(session), PaperRequisites(signatory=name))

    with seeded_copy.writing() as session:
        enter(session, "Первый")
    with seeded_copy.writing() as session:
        enter(session, "Второй")
    assert known(seeded_copy).signatory == "Второй"
