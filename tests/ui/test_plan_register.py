"""The register: one row an item in the order that the address asks for, each word in its language, each row a link."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from urllib.parse import urlencode

import pytest

from data_model.vocabulary import MarkStatus
from locales import LANGUAGES, Texts
from metrics.plan_state import ItemState
from tests.ui.page_parts import said
from tests.ui.plan_items import a_deadline, a_mark, an_item
from ui.plan_register import ORDERS, register

T = Texts("ru")
NAMES = {1: "Экономика", 2: "Город"}
MARCH, MAY = date(2026, 3, 14), date(2026, 5, 20)
ITEMS = [
    an_item(MAY, number=2, title="б", people=("Яковлев",), commission=2),
    an_item(MARCH, number=1, title="В", marks=(a_mark(MarkStatus.DONE),)),
    an_item(None, number=3, title="а", people=("Абаев", "Иванов")),
]


def here(**changes: object) -> str:
    return "?" + urlencode({"lang": "ru", **{name: value for name, value in changes.items() if value is not None}})


def drawn(*items: ItemState, sort: str = "", lang: str = "ru") -> str:
    return unescape(register(items, sort, NAMES, here, Texts(lang)))


@pytest.mark.parametrize(
    ("sort", "numbers"),
    [
        ("", [1, 2, 3]),
        ("title", [3, 2, 1]),
        ("state", [1, 2, 3]),
        ("deadline", [1, 2, 3]),
        ("people", [3, 2, 1]),
        ("commission", [1, 3, 2]),
    ],
)
def test_rows_stand_in_the_order_asked_for(sort: str, numbers: list[int]) -> None:
    shown = drawn(*ITEMS, sort=sort)
    assert [int(number) for number in re.findall(r'id="kn-item-(\d+)"', shown)] == numbers
    assert re.findall(r'aria-sort="ascending"><a data-inside href="(.*?)"', shown) == [here(sort=sort or None)]


def test_every_column_may_be_sorted_by_a_link() -> None:
    heads = drawn(*ITEMS).split("</thead>")[0]
    assert re.findall(r'href="(.*?)"', heads) == [here(sort=None if name == "number" else name) for name in ORDERS]


def test_a_row_leads_to_its_card_whatever_the_address_says() -> None:
    shown = unescape(register(ITEMS[:1], "", NAMES, lambda **c: here(text="item=0 ITEM", **c), T))
    assert f'href="{here(text="item=0 ITEM", item=2)}"' in shown


def test_a_row_says_the_item_in_the_readers_words() -> None:
    row = said(drawn(ITEMS[0]).split("<tbody>")[1]).replace("\u00a0", " ")
    assert row == "2 б Срок не наступил, отметки нет до 20 мая 2026 года Яковлев 2 Город"


def test_a_moved_deadline_tells_where_it_stood() -> None:
    row = said(drawn(an_item(MARCH, deadlines=(a_deadline(MAY),)))).replace("\u00a0", " ")
    assert "20 мая 2026 г. Первоначально: 14.03.2026" in row


def test_the_state_is_shown_by_its_mark_and_word() -> None:
    assert re.search(r'class="kn-done".*Исполнено', drawn(ITEMS[1]), re.DOTALL)


def test_the_councils_own_words_are_marked_as_russian() -> None:
    shown = drawn(ITEMS[0], lang="en")
    assert 'lang="ru">б</a>' in shown
    assert '<span lang="ru">Яковлев</span>' in shown


def test_a_kazakh_title_is_shown_in_kazakh_only() -> None:
    item = an_item(title="Встреча", title_kk="Кездесу")
    assert {lang for lang in LANGUAGES if 'lang="kk">Кездесу</a>' in drawn(item, lang=lang)} == {"kk"}


def test_nobody_named_is_a_dash_and_no_row_is_no_table() -> None:
    assert 'data-label="Ответственные">—<' in drawn(ITEMS[1])
    assert drawn() == ""


def test_a_title_is_shown_as_written() -> None:
    assert "&lt;b&gt;" in register([an_item(title="<b>")], "", NAMES, here, T)
