"""Decisions of the presidium: taken, carried out, taken back; what a later entry takes back holds no longer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlmodel import Session

from data_model import commands
from data_model.commands import OnScreen
from data_model.errors import CouncilError
from data_model.questions.decisions import DecisionFacts, decisions
from data_model.rules import Actor
from data_model.store import Store
from data_model.vocabulary import Role
from tests import builders as a
from tests.data_model.acting import NOON, TODAY, by

SHOWN = OnScreen("Просрочено: 5", TODAY, 42)
TOMORROW = TODAY + timedelta(days=1)


def decide(session: Session, text: str = "Проверить остановки", on: date = TODAY, **more: object) -> int:
    return commands.record_decision(session, by(session, on=max(on, TODAY)), text, on, SHOWN, **more)  # type: ignore[arg-type]


def known(session: Session, days: int = 30) -> tuple[DecisionFacts, ...]:
    return decisions(session, NOON + timedelta(days=days))


def test_a_decision_says_what_was_on_the_screen_and_who_recorded_it(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        commission = a.a_commission(session, 2)
        decide(session, commission_id=commission.id, due_on=TOMORROW)
        (one,) = known(session)
    assert (one.slide, one.as_of, one.revision) == ("Просрочено: 5", TODAY, 42)
    assert (one.commission, one.meeting_on, one.due_on) == (2, TODAY, TOMORROW)
    assert (one.recorded.recorded_by, one.report) == ("секретарь", None)


def test_the_last_meeting_comes_first_and_each_in_the_order_of_the_room(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        for text, on in (("б", TODAY), ("а", TODAY), ("старое", TODAY - timedelta(days=20))):
            decide(session, text, on)
        assert [one.text for one in known(session)] == ["б", "а", "старое"]
        assert decisions(session, NOON - timedelta(days=1)) == ()


def test_what_makes_no_sense_is_refused(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        with pytest.raises(CouncilError, match="error-decision-empty"):
            decide(session, "")
        with pytest.raises(CouncilError, match="error-decision-due-early"):
            decide(session, due_on=TODAY - timedelta(days=1))
        with pytest.raises(CouncilError, match="error-day-in-future"):
            commands.record_decision(session, by(session), "Завтра", TOMORROW, SHOWN)
        taken = decide(session)
        with pytest.raises(CouncilError, match="error-decision-done-early"):
            commands.report_decision(session, by(session), taken, TODAY - timedelta(days=1))


def test_a_decision_is_no_longer_than_a_page_of_the_screen_can_say(migrated_store: Store) -> None:
    with pytest.raises(CouncilError, match="error-text-too-long"), migrated_store.writing() as session:
        decide(session, "о" * 1001)


def test_a_decision_is_reported_once_and_a_mistaken_report_can_be_taken_back(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        taken = decide(session)
        commands.report_decision(session, by(session, minutes=1), taken, TODAY, "акт № 3")
        with pytest.raises(CouncilError, match="error-decision-done"):
            commands.report_decision(session, by(session, minutes=2), taken, TODAY)
        (one,) = known(session)
        assert one.report is not None
        assert one.report.note == "акт № 3"
        commands.void_decision(session, by(session, minutes=3, ground="не тот акт"), one.report.recorded.entry_id)
        (one,) = known(session)
        assert one.report is None
        commands.report_decision(session, by(session, minutes=4), taken, TODAY)
        (one,) = known(session)
        assert one.report is not None


def test_a_decision_taken_back_holds_no_longer_but_did(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        taken = decide(session)
        (one,) = known(session)
        with pytest.raises(CouncilError, match="error-void-without-reason"):
            commands.void_decision(session, by(session), one.recorded.entry_id)
        commands.void_decision(session, by(session, on=TOMORROW, ground="дважды"), one.recorded.entry_id)
        assert known(session) == ()
        assert len(decisions(session, NOON + timedelta(hours=1))) == 1
        with pytest.raises(CouncilError, match="error-decision-void"):
            commands.report_decision(session, by(session, on=TOMORROW), taken, TOMORROW)
        with pytest.raises(CouncilError, match="error-decision-void"):
            commands.void_decision(session, by(session, on=TOMORROW, ground="ещё раз"), one.recorded.entry_id)


def test_a_limited_editor_decides_for_the_own_commission_alone(migrated_store: Store) -> None:
    with migrated_store.writing() as session:
        own, other = a.a_commission(session, 1).id or 0, a.a_commission(session, 2).id or 0
        limited = by(session, Actor("анна", Role.EDITOR, frozenset({own})))
        taken = commands.record_decision(session, limited, "Своё", TODAY, SHOWN, commission_id=own)
        for commission in (other, None):
            with pytest.raises(CouncilError, match="error-not-your-commission"):
                commands.record_decision(session, limited, "Чужое", TODAY, SHOWN, commission_id=commission)
        commands.report_decision(session, limited, taken, TODAY)
        strange = decide(session, commission_id=other)
        with pytest.raises(CouncilError, match="error-not-your-commission"):
            commands.report_decision(session, limited, strange, TODAY)
        (theirs,) = [one for one in known(session) if one.commission == 2]
        with pytest.raises(CouncilError, match="error-not-your-commission"):
            commands.void_decision(session, by(session, limited.actor, ground="чужое"), theirs.recorded.entry_id)
