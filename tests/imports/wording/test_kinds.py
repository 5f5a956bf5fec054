from __future__ import annotations

import pytest

from data_model.vocabulary import ActivityKind, KindBasis
from imports.wording.kinds import ReadKind, read_kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Проведение заседаний Комитета по обсуждению текущих вопросов, проблем", ActivityKind.ORGANISATIONAL),
        ("Выступление на информационно-разъяснительных мероприятиях", ActivityKind.OUTREACH),
        ("Диалоговая площадка: Обсуждение поправок в техническую спецификацию", ActivityKind.DIALOGUE),
        ("Отчётная встреча КГУ «Управление туризма»", ActivityKind.HEARING_REPORT),
        ("Рабочая встреча с представителями частных автобусных парков", ActivityKind.MEETING),
        ("Рассмотрение обращений по вопросам землепользования", ActivityKind.APPEALS),
        ("Мониторинг исполнения рекомендаций круглого стола", ActivityKind.MONITORING),
        ("ЗАСЛУШИВАНИЕ ОТЧЕТА", ActivityKind.HEARING_REPORT),
    ],
)
def test_first_kind_word_of_a_title_decides(title: str, kind: ActivityKind) -> None:
    assert read_kind(title) == ReadKind(kind, KindBasis.STATED, (kind,))


def test_two_kind_words_joined_are_two_kinds() -> None:
    assert read_kind("Мониторинг и круглый стол") == ReadKind(
        ActivityKind.MONITORING, KindBasis.TWO_KINDS, (ActivityKind.MONITORING, ActivityKind.ROUND_TABLE)
    )


def test_one_kind_said_twice_is_one_kind() -> None:
    assert read_kind("Заслушивание и отчет").kinds == (ActivityKind.HEARING_REPORT,)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Рассмотрение и выработка рекомендаций по проектам бюджета.", ActivityKind.LEGAL_ACT_REVIEW),
        ("Рассмотрение общественно значимых вопросов сферы деятельности комиссии", ActivityKind.APPEALS),
        ("Проведение конкурса рисунков", ActivityKind.EVENT),
    ],
)
def test_title_that_allows_several_readings_is_ambiguous(title: str, kind: ActivityKind) -> None:
    assert read_kind(title) == ReadKind(kind, KindBasis.AMBIGUOUS, (kind,))


@pytest.mark.parametrize("title", ["Международный аэропорт г. Алматы", "Строительство детского сада", "Здание театра"])
def test_bare_name_of_an_object_is_an_inferred_monitoring(title: str) -> None:
    assert read_kind(title) == ReadKind(ActivityKind.MONITORING, KindBasis.INFERRED, (ActivityKind.MONITORING,))
