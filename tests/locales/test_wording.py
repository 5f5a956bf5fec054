"""How the texts are written: alphabets, quotes, dashes, spaces, case; what is allowed beside it stands in lists."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection

from tests.locales.reading import Message, catalogue, every_message

NO_BREAK_SPACE = "\u00a0"
KAZAKH_LETTER = "[әғқңөұүһі]"

LATIN = """
https json
    III IV ru kk en
    Excel Instagram AlmatyLife Kazkenes English JavaScript
    PDF DOCX XLSX CSV JPG PNG JSON xlsx SQLite PostgreSQL DATABASE_URL README
    serve demo test items figures activities board compare export import-plan migrate verify run.py
"""
CYRILLIC_IN_ENGLISH = {"language-ru", "language-kk"}
KAZAKH_IN_RUSSIAN = {"language-kk"}
SAME_IN_KAZAKH = {"language-ru", "language-en"}
CAPITALS = """
Kazakh Russian English
    Council Councils Almaty Akim Law Public Excel Instagram JavaScript I III IV PNG PDF JSON SQLite PostgreSQL
    DOCX XLSX CSV JPG MB
    Kazakhstan No
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec
    Совет Совета Совете Советом Советов Общественного Общественный Алматы НПА Закон Закона Закону План Плана Плане
    Казахстан Казахстана СМИ МБ
    Кеңес Кеңеске Кеңесі Кеңестің Кеңеспен Қоғамдық НҚА БАҚ Заң Заңы Заңның Қазақстан Қазақстанның
"""
LATIN_ALLOWED = set(LATIN.split())
CAPITALS_ALLOWED = set(CAPITALS.split())

PLACED = re.compile(r"\{[\w-]+\}")
LITERAL = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?|YYYY-MM-DD|ГГГГ-ММ-ДД|ЖЖЖЖ-АА-КК|--[a-z-]+|Ctrl\+C")
INSIDE = re.compile(r"(?:(?<=[\w,;)»”] )|(?<= [-–—·] ))[^\W\d_]\w*")
WORD = re.compile(r"[^\W\d_]+(?:[-.][^\W\d_]+)*")


def said(message: Message) -> list[str]:
    """The texts of a message without its values, examples of dates and what one types."""
    return [LITERAL.sub("0", PLACED.sub("0", text)) for text in message.texts]


def words(message: Message) -> set[str]:
    return {word for text in said(message) for word in WORD.findall(text)}


def with_pattern(pattern: str, *langs: str, but: Collection[str] = ()) -> list[str]:
    """The texts of the languages in which a pattern is found, with their places."""
    messages = [message for message in every_message(*langs) if message.key not in but]
    return [f"{one.where}: {text}" for one in messages for text in said(one) if re.search(pattern, text)]


def test_russian_and_kazakh_texts_have_no_latin_word_outside_the_list() -> None:
    latin = {
        f"{message.where}: {word}"
        for message in every_message("ru", "kk")
        for word in words(message) - LATIN_ALLOWED
        if re.search("[A-Za-z]", word)
    }
    assert sorted(latin) == []


def test_english_texts_have_no_cyrillic_letter() -> None:
    assert with_pattern("[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]", "en", but=CYRILLIC_IN_ENGLISH) == []


def test_russian_texts_have_no_kazakh_letter() -> None:
    assert with_pattern(f"(?i:{KAZAKH_LETTER})", "ru", but=KAZAKH_IN_RUSSIAN) == []


def test_a_kazakh_text_of_several_words_is_not_the_russian_one() -> None:
    russian = catalogue("ru")
    several = [one for one in every_message("kk") if len(words(one)) > 1 and one.key not in SAME_IN_KAZAKH]
    assert [one.where for one in several if one.key in russian and said(one) == said(russian[one.key])] == []


def test_a_kazakh_sentence_of_four_words_has_a_kazakh_letter() -> None:
    long = [(one, text) for one in every_message("kk") for text in said(one) if len(WORD.findall(text)) >= 4]
    assert [f"{one.where}: {text}" for one, text in long if not re.search(KAZAKH_LETTER, text.lower())] == []


def test_a_russian_word_is_spelled_one_way_with_e_or_yo() -> None:
    spellings: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for message in every_message("ru"):
        for word in words(message):
            spellings[word.lower().replace("ё", "е")][word.lower()].append(message.where)
    two_words = {"все"}  # «все» and «всё» differ
    found = {word: dict(places) for word, places in spellings.items() if len(places) > 1 and word not in two_words}
    assert found == {}


def test_quotes_and_apostrophes_are_those_of_the_language() -> None:
    assert with_pattern("[\"“”„']", "ru", "kk") == [], "use « »"
    assert with_pattern("[\"«»„']", "en") == [], "use “ ” and ’"


def test_a_hyphen_is_no_dash() -> None:
    assert with_pattern(r"\s-+\s|--") == [], "use – or —"


def test_spaces_are_single_and_stand_where_they_belong() -> None:
    assert with_pattern(r"^\s|\s$|\s\s|\s[,;:!?»”)]|\s\.(\s|$)|[«“(]\s") == []


def test_a_per_cent_sign_stands_after_a_no_break_space_and_in_english_after_none() -> None:
    assert with_pattern(rf"(?<!\d{NO_BREAK_SPACE})%", "ru", "kk") == []
    assert with_pattern(r"(?<!\d)%", "en") == []


def test_a_number_sign_is_followed_by_a_no_break_space() -> None:
    assert with_pattern(r"№ ?\d", "ru", "kk") == []
    assert with_pattern(r"No\. ?\d", "en") == []


def test_capitals_stand_at_the_start_of_a_sentence_only() -> None:
    found = {
        f"{message.where}: {word} in {text}"
        for message in every_message()
        for text in said(message)
        for word in INSIDE.findall(text.replace(NO_BREAK_SPACE, " "))
        if word[0].isupper() and word not in CAPITALS_ALLOWED
    }
    assert sorted(found) == []


OVERDUE = ("plan_overdue", *(f"plan_overdue_{age}" for age in ("1_14", "15_30", "31_more")))


def test_past_items_in_general_are_called_otherwise_than_the_overdue_which_have_a_mark() -> None:
    for lang in ("ru", "kk", "en"):
        texts = {key: message.texts[0] for key, message in catalogue(lang).items()}
        assert texts["overview-past"] not in (texts["state-overdue"], texts["metric-plan_overdue"])
    for key in OVERDUE:
        assert catalogue("kk")[f"metric-{key}-definition"].texts[0].startswith("Белгісі бар, ")
