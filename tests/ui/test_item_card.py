"""An item's card: its wording as written, how it was read, what was entered, where it stands in the document."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from data_model.origin import Recorded
from data_model.questions.taken_back import TakenBack
from data_model.vocabulary import ActivityKind, DeadlineKind, DeadlineReason, KindBasis, MarkStatus
from locales import LANGUAGES, Texts
from metrics.plan_state import ItemState
from tests.ui.page_parts import said
from tests.ui.plan_items import a_deadline, a_mark, an_event, an_item
from ui.item_card import Names, card

KNOWN = Names({1: "по экономике"}, {"medeu": "Медеуский район"}, {"work-plan": "План работы"})
MARCH, MAY = date(2026, 3, 14), date(2026, 5, 20)


def shown(item: ItemState, lang: str = "ru", gone: tuple[TakenBack, ...] = ()) -> str:
    """The card as a reader hears it, no-break spaces as spaces."""
    return said(card(item, gone, KNOWN, "?lang=ru", Texts(lang))).replace("\u00a0", " ")


def test_the_documents_own_words_stand_as_written_and_are_marked_as_russian() -> None:
    item = an_item(
        title="Мониторинг КПП <5>",
        deadline_as_written="В течении года",
        responsible_as_written="1 комиссия Сеитов С.С.",
    )
    drawn = card(item, (), KNOWN, "?lang=ru", Texts("en"))
    for words in ("Мониторинг КПП &lt;5&gt;", "В течении года", "1 комиссия Сеитов С.С."):
        assert f'lang="ru">{words}<' in drawn


def test_in_a_demonstration_the_responsible_are_said_to_be_roles() -> None:
    roles = Names(KNOWN.commissions, KNOWN.districts, KNOWN.documents, roles=True)
    item = an_item(responsible_as_written="первый ответственный 1-й комиссии", people=("первый ответственный",))
    drawn = said(card(item, (), roles, "?lang=ru", Texts("ru")))
    assert "Ответственные, роли вместо имён первый ответственный 1-й комиссии" in drawn
    assert "как в документе перв" not in drawn


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "до 14 марта 2026 года До указанной даты"),
        ({"deadline_kind": DeadlineKind.DAY, "starts_on": MARCH}, "14 марта 2026 г. Точная дата"),
        (
            {"deadline_kind": DeadlineKind.MONTH, "starts_on": date(2026, 4, 1), "ends_on": date(2026, 4, 30)},
            "апрель 2026 г. Месяц",
        ),
        (
            {"deadline_kind": DeadlineKind.MONTH_RANGE, "starts_on": date(2026, 3, 1), "ends_on": date(2026, 6, 30)},
            "март – июнь 2026 г. Период (месяцы)",
        ),
        (
            {"deadline_kind": DeadlineKind.TO_BE_AGREED, "ends_on": None},
            "Срок исполнения Дата на согласовании Срок, как",
        ),
        ({"deadline_kind": DeadlineKind.REGULAR, "ends_on": None}, "Срок исполнения На постоянной основе Срок, как"),
    ],
)
def test_a_deadline_is_said_as_it_was_read_with_its_kind(values: dict[str, Any], words: str) -> None:
    assert words in shown(an_item(**{"ends_on": MARCH, **values}))


def test_a_moved_deadline_stands_beside_the_original_one() -> None:
    drawn = shown(an_item(MARCH, deadlines=(a_deadline(MAY),)))
    assert "Срок исполнения 20 мая 2026 г." in drawn
    assert "Первоначальный срок до 14 марта 2026 года" in drawn
    assert "Перенос срока до 14 марта 2026 года → 20 мая 2026 г." in drawn


def test_a_second_move_is_told_from_the_first() -> None:
    moves = (a_deadline(MAY), a_deadline(date(2026, 6, 1), DeadlineReason.POSTPONED, date(2026, 4, 20)))
    assert "20 мая 2026 г. → 1 июня 2026 г." in shown(an_item(MARCH, deadlines=moves))


def test_a_deadline_before_the_approval_is_told_with_what_it_means() -> None:
    words = "Срок истёк до утверждения плана В исполнение входит, своевременность не оценивается."
    assert words in shown(an_item(MARCH))
    assert words not in shown(an_item(MAY))


def test_the_history_tells_who_when_and_what_was_before() -> None:
    marks = (
        a_mark(MarkStatus.IN_PROGRESS, MARCH),
        a_mark(MarkStatus.DONE, note="Протокол № 5", evidence="https://x.kz"),
    )
    drawn = shown(an_item(MAY, marks=marks))
    assert "14.03.2026 Нет отметки → В работе секретарь 14 марта 2026 г., 14:00" in drawn
    assert "01.04.2026 В работе → Исполнено Протокол № 5 https://x.kz секретарь 1 апреля 2026 г., 14:00" in drawn


def test_a_mark_that_holds_from_a_later_day_is_told_as_not_yet_in_force() -> None:
    item = an_item(MAY, marks=(a_mark(on=date(2026, 5, 4)),))
    assert item.mark is None
    assert "04.05.2026 на выбранную дату ещё не действует" in shown(item)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "Исполнено протокол № 5 Отменено 2 апреля 2026 г., 14:05: Анна не тот пункт"),
        ("kk", "Орындалды протокол № 5 Жойылды, 2026 жылғы 2 сәуір, 14:05: Анна не тот пункт"),
        ("en", "Done протокол № 5 Taken back 2 April 2026, 14:05: Анна не тот пункт"),
    ],
)
def test_a_mark_that_was_taken_back_stays_in_the_history_with_who_and_why(lang: str, words: str) -> None:
    by = Recorded(900, datetime(2026, 4, 2, 9, 5, tzinfo=UTC), "Анна", "не тот пункт")
    gone = TakenBack(a_mark(evidence="протокол № 5"), by)
    assert words in shown(an_item(), lang, (gone,))
    assert "<s>" in card(an_item(), (gone,), KNOWN, "", Texts(lang))


def test_an_item_nobody_entered_anything_on_says_so() -> None:
    assert "История Отметок и переносов нет." in shown(an_item())


def test_a_scheduled_day_is_told_with_its_place() -> None:
    drawn = shown(an_item(events=(an_event(date(2026, 4, 28), "ул. Абая, 10"),)))
    assert drawn.count("Назначено 28 апреля 2026 г., ул. Абая, 10") == 2  # among the facts and in the history


def test_both_kinds_and_their_basis_are_told() -> None:
    item = an_item(second_kind=ActivityKind.MONITORING, kind_basis=KindBasis.TWO_KINDS)
    assert "Встреча, Общественный мониторинг Указаны два вида" in shown(item)


def test_who_answers_is_told_as_named_and_nobody_as_nobody() -> None:
    item = an_item(
        people=("Сеитов С.С.",), committee="Комитет «Спорт»", others=("ДЧС – по согласованию",), district="medeu"
    )
    drawn = shown(item)
    for words in ("1. по экономике", "Сеитов С.С.", "Комитет «Спорт»", "ДЧС – по согласованию", "Медеуский район"):
        assert words in drawn
    assert "Никто не назван поимённо" in shown(an_item())


def test_the_source_is_told_with_its_place_and_quote() -> None:
    assert shown(an_item()).endswith("Источник План работы, пункт № 1 цитата")
    assert "Источник" not in shown(an_item(citation=None))


def test_the_way_out_of_the_card_is_a_link() -> None:
    assert 'data-inside href="?lang=ru">Закрыть</a>' in card(an_item(), (), KNOWN, "?lang=ru", Texts("ru"))


def test_a_kazakh_title_leads_in_kazakh_and_follows_elsewhere() -> None:
    item = an_item(title="Встреча", title_kk="Кездесу")
    assert shown(item, "kk").index("Кездесу") < shown(item, "kk").index("Встреча")
    assert shown(item).index("Встреча") < shown(item).index("Кездесу")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_card_speaks_each_language(lang: str) -> None:
    item = an_item(
        MARCH, marks=(a_mark(MarkStatus.IN_PROGRESS),), deadlines=(a_deadline(MAY),), events=(an_event(MAY),)
    )
    assert Texts(lang)("plan-history") in shown(item, lang)
