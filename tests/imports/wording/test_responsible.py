from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.wording.cleaning import clean
from imports.wording.responsible import Responsible, read_responsible


def test_cell_of_everything_is_taken_apart_and_kept_whole() -> None:
    cell = "5 комиссия Комитет «Спорт», <b>Мурзаева А.А.</b>; Қуаныш Біләл, члены ОС (ДЧС – по согласованию)"
    assert read_responsible(cell) == Responsible(
        as_written="5 комиссия Комитет «Спорт», Мурзаева А.А.; Қуаныш Біләл, члены ОС (ДЧС – по согласованию)",
        commission=5,
        committee="Комитет «Спорт»",
        people=("Мурзаева А.А.", "Қуаныш Біләл"),
        others=("члены ОС", "ДЧС – по согласованию"),
    )


@pytest.mark.parametrize(
    "cell", ["4 комиссия Жакупов Н.Б", "4 комиссия Жакупов Н.Б.", "4 комиссия Жакупов Н. Б.", "Н.Б. Жакупов"]
)
def test_final_dot_space_and_order_make_no_other_person(cell: str) -> None:
    assert read_responsible(cell).people == ("Жакупов Н.Б.",)


def test_different_initials_are_different_persons() -> None:
    assert read_responsible("Жакупов Н.Б., Жакупов Н., Жакупов Т.Б.").people == (
        "Жакупов Н.Б.",
        "Жакупов Н.",
        "Жакупов Т.Б.",
    )


def test_initial_of_one_person_is_not_the_next_ones_surname() -> None:
    assert read_responsible("6 комиссия Гасанов Р. Айтхожина Л. Курымбаев Б").people == (
        "Гасанов Р.",
        "Айтхожина Л.",
        "Курымбаев Б.",
    )


def test_person_named_twice_counts_once() -> None:
    assert read_responsible("Кенесов А. Кенесов А").people == ("Кенесов А.",)


@pytest.mark.parametrize(
    "cell",
    [
        "5 комиссия «Комитет по делам молодежи» Кайрыев Р.А.",
        "5 комиссия Комитет «по делам молодежи» Кайрыев Р.А.",
        "5 комиссия Комитет «По делам молодёжи» - Кайрыев Р.А.",
        "5 комиссия комитет по делам молодежи. Кайрыев Р.А.",
        '5 комиссия, Комитет "по делам молодежи"; Кайрыев Р.А.',
        "5 комиссия Комитет по делам молодежи Кайрыев Р.А.",
    ],
)
def test_spellings_of_a_committee_fold_together(cell: str) -> None:
    read = read_responsible(cell)
    assert read.committee == "Комитет по делам молодежи"
    assert (read.people, read.others) == (("Кайрыев Р.А.",), ())


def test_committee_with_a_comma_in_its_name_stays_whole() -> None:
    read = read_responsible("5 комиссия Комитет по делам гражданского общества, СМИ и общественного контроля, члены ОС")
    assert read.committee == "Комитет по делам гражданского общества, СМИ и общественного контроля"
    assert read.others == ("члены ОС",)


@pytest.mark.parametrize(
    ("cell", "commission"),
    [
        ("1 комиссия", 1),
        ("3-я комиссия Кенесов А.", 3),
        ("члены и эксперты 2 Комиссии", 2),
        ("Комиссия №5", 5),
        ("1 и 2 комиссии", None),
        ("1 комиссия, 3 комиссия", None),
        ("Члены комиссии", None),
        ("", None),
    ],
)
def test_commission_is_the_one_named(cell: str, commission: int | None) -> None:
    assert read_responsible(cell).commission == commission


@pytest.mark.parametrize("group", ["Профильный комитет", "Все комитеты", "Представители ОС", "Управление спорта"])
def test_group_is_neither_person_nor_committee(group: str) -> None:
    assert read_responsible(f"6 комиссия {group}") == Responsible(f"6 комиссия {group}", 6, "", (), (group,))


PERSONS = ["Жакупов Н.Б.", "Гасанов Р.", "Қуаныш Біләл"]
GROUPS = ["члены ОС", "Все комитеты", "Палата ремесленников"]


@given(st.lists(st.sampled_from(PERSONS + GROUPS), unique=True, min_size=1))
def test_persons_and_groups_keep_their_order_whatever_the_mix(named: list[str]) -> None:
    read = read_responsible("2 комиссия " + "; ".join(named))
    assert read.people == tuple(name for name in named if name in PERSONS)
    assert read.others == tuple(name for name in named if name in GROUPS)


@given(st.text())
def test_any_cell_is_read(cell: str) -> None:
    assert read_responsible(cell).as_written == clean(cell)
