"""The covering letter: five whole sentences of the board's figures, and nobody's name made up."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import docx
import pytest

from data_model import commands
from data_model.commands import By
from data_model.questions.requisites import PaperRequisites
from data_model.rules import Actor
from data_model.store import Store
from data_model.vocabulary import Bound, Role
from exports.covering_letter import CHIEF, sentences, written
from exports.workbook import gathered
from locales import LANGUAGES, Texts
from metrics.evidence import asker
from tests.exports.reading import a_request

DEMO = {
    "ru": """
        Из 79 пунктов плана с установленным сроком (без снятых) исполнено не менее 27, то есть не менее 34 %; ещё по 8
        пунктам срок прошёл, а отметки об исполнении нет. Отметок не внесла комиссия № 4.

        По внесённым отметкам просрочено 5 пунктов; у 1 из них срок истёк до утверждения плана; по первоначальным
        срокам их было бы 6.

        У 8 пунктов срок прошёл, а отметки об исполнении нет; у 3 из них срок истёк до утверждения плана.

        В систему внесено 27 мониторингов.

        Рассмотрено 78 обращений (1 января – 22 апреля 2026 г.).
    """,
    "kk": """
        Жоспардың мерзімі белгіленген 79 тармағынан (алып тасталғандарсыз) кемінде 27 тармақ, яғни кемінде 34 %,
        орындалды; тағы 8 тармақтың мерзімі өтті, бірақ орындалу белгісі жоқ. Белгі енгізбеген комиссиялар: № 4.

        Енгізілген белгілер бойынша 5 тармақ кешіктірілді; оның 1 тармағының мерзімі жоспар бекітілгенге дейін өткен;
        бастапқы мерзімдер бойынша олар 6 болар еді.

        8 тармақтың мерзімі өтті, бірақ орындалу белгісі жоқ; оның 3 тармағының мерзімі жоспар бекітілгенге дейін
        өткен.

        Жүйеге 27 мониторинг енгізілді.

        78 өтініш қаралды (2026 жылғы 1 қаңтар – 22 сәуір).
    """,
    "en": """
        Of the plan’s 79 items with a set deadline (without the cancelled) at least 27 are done, that is at least 34%;
        another 8 are past due and not reported. Commission without a mark: 4.

        By the marks entered 5 items are overdue; 1 of them fell due before the plan was approved; by the original
        dates there would be 6.

        8 items are past due and nobody has reported on them; 3 of them fell due before the plan was approved.

        27 monitorings have been entered in the system.

        78 appeals were considered (1 January – 22 April 2026).
    """,
}
REAL = {
    "ru": """
        Сведений об исполнении плана нет: отметок не внесено.

        Сведений о просроченных пунктах нет: отметок не внесено.

        У 22 пунктов срок прошёл, а отметки об исполнении нет; у всех срок истёк до утверждения плана.

        Проведено не менее 20 мониторингов (май – декабрь 2025 г., документ «Годовой отчёт 2025»).

        Рассмотрено 32 обращения (май – декабрь 2025 г., документ «Годовой отчёт 2025»).
    """,
    "kk": """
        Жоспардың орындалуы туралы мәлімет жоқ: белгілер енгізілмеген.

        Кешіктірілген тармақтар туралы мәлімет жоқ: белгілер енгізілмеген.

        22 тармақтың мерзімі өтті, бірақ орындалу белгісі жоқ; бәрінің мерзімі жоспар бекітілгенге дейін өткен.

        Кемінде 20 мониторинг өткізілді (2025 жылғы мамыр – желтоқсан, «2025 жылғы жылдық есеп» құжаты).

        32 өтініш қаралды (2025 жылғы мамыр – желтоқсан, «2025 жылғы жылдық есеп» құжаты).
    """,
    "en": """
        There is no data on the plan’s completion: no marks have been entered.

        There is no data on overdue items: no marks have been entered.

        22 items are past due and nobody has reported on them; all of them fell due before the plan was approved.

        At least 20 monitorings were held (May – December 2025, the document “Annual report 2025”).

        32 appeals were considered (May – December 2025, the document “Annual report 2025”).
    """,
}
"""The five sentences as a reader of each store should find them, of the council's own on the eve of the approval."""


def sentences_of(told: str) -> list[str]:
    """The sentences of a text, which stand in paragraphs, numbered as in the letter."""
    return [f"{n}. {' '.join(one.split())}" for n, one in enumerate(told.split("\n\n"), start=1)]


def numbered(lines: list[str]) -> list[str]:
    """The letter's numbered sentences with ordinary spaces."""
    return [" ".join(one.split()) for one in lines if re.match(r"\d\. ", one)]


def letter(store: Store, lang: str, **wanted: Any) -> list[str]:
    """The letter's paragraphs."""
    with store.reading() as session:
        paper = docx.Document(BytesIO(written(gathered(asker(session), a_request(lang, **wanted)))))
    assert paper.core_properties.author == ""
    return [one.text for one in paper.paragraphs]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_letter_says_the_boards_five_figures_in_whole_sentences(demo_store: Store, lang: str) -> None:
    lines = letter(demo_store, lang)
    assert numbered(lines) == sentences_of(DEMO[lang])
    assert Texts(lang)("demonstration") in lines


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_nobody_entered_and_what_a_document_states_is_said_so(seeded_store: Store, lang: str) -> None:
    lines = letter(seeded_store, lang, as_of=date(2026, 3, 16))
    assert numbered(lines) == sentences_of(REAL[lang])
    assert Texts(lang)("demonstration") not in lines


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("commission", range(1, 7))
@pytest.mark.parametrize("which", ["seeded_store", "demo_store"])
def test_each_sentence_holds_its_figure_and_every_number_in_it_is_one_of_the_measures(
    request: pytest.FixtureRequest, which: str, commission: int, lang: str
) -> None:
    store: Store = request.getfixturevalue(which)
    with store.reading() as session:
        (material,) = gathered(asker(session), a_request(lang, commissions=(commission,)))
    for line, keys in zip(sentences(material), CHIEF, strict=True):
        known = [material.board[key].amount for key in keys if material.board[key].has_data]
        (amount, *_) = known or [material.board[keys[0]].amount]
        said = re.sub(r"\(.*\)|^\d\.", "", line)
        number = amount.value if amount.part is None else amount.part
        parts = {number, amount.base, amount.unknown, amount.before_approval, amount.by_original}
        shares = {round(100 * amount.value)} if amount.part is not None and amount.value is not None else set()
        found = {int(one) for one in re.findall(r"\d+", said)}
        assert found <= {one for one in parts if one is not None} | shares, line
        assert number in found or not number, line
        assert (amount.bound is Bound.EXACT) == (Texts(lang)("number-at-least", number="", last="")[:4] not in line)


def test_a_letter_of_some_commissions_says_so_and_one_in_two_languages_counts_all_sheets(demo_store: Store) -> None:
    with demo_store.reading() as session:
        volumes = gathered(asker(session), a_request("kk", beside="ru", commissions=(2, 5), number="№ 12\x01-34"))
    lines = [one.text for one in docx.Document(BytesIO(written(volumes))).paragraphs]
    assert "Сводка составлена только по комиссиям №\u00a02, 5." in lines
    assert "Жиынтық тек №\u00a02, 5 комиссиялар бойынша жасалды." in lines
    number = sum(len(one.sheets) for one in volumes)
    assert f"Приложение: сводка (книга Excel, {number} листов) в электронном виде." in lines
    assert [one for one in lines if one.startswith("№\u00a012-34 от ")]


def test_whoever_signs_stands_beside_the_line_however_long_the_name(demo_copy: Store) -> None:
    name = "Қасымжомартова-Әбдірахманова Г. С."
    with demo_copy.writing() as session:
        by = By(1, datetime(2026, 4, 1, 9, tzinfo=UTC), Actor("Секретарь", Role.EDITOR))
        commands.set_requisites(session, by, PaperRequisites(signatory=name))
    with demo_copy.reading() as session:
        paper = docx.Document(BytesIO(written(gathered(asker(session), a_request("kk")))))
    ((post, line, signed),) = [[cell.text for cell in row.cells] for row in paper.tables[0].rows]
    assert (post, set(line), signed) == ("Төраға", {"_"}, name)
